"""Google Calendar push notifications: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform

SECRET = "google-calendar-token-of-tests"
BODY = b''


def signed(body, *, token=SECRET):
    return {"X-Goog-Channel-Token": token, "X-Goog-Channel-ID": "c1", "X-Goog-Message-Number": "10", "X-Goog-Resource-State": "exists"}


google_calendar = Platform("google-calendar", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = google_calendar.event("exists", delivery="10", recognized=False, proof="token", unsigned=["type"])
    yield google_calendar.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield google_calendar.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield google_calendar.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield google_calendar.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
