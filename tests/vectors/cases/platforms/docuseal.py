"""DocuSeal: deliveries by the recipe of its sender, whose signature has the time in front."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "whsec_c2VjcmV0LW9mLXRlc3Rz"
TIME = 1750000000
BODY = written({"event_type": "form.completed", "timestamp": "2025-06-15T15:06:40Z", "data": {"id": 1, "email": "a@example.com"}})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-Docuseal-Signature": f"{time}.{mac_hex(secret, time, '.', body)}"}


docuseal = Platform("docuseal", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = docuseal.event("form.completed", TIME * 1000)
    yield docuseal.made("event", "by the recipe of its sender", BODY, accepted)
    yield docuseal.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield docuseal.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield docuseal.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                         {"X-Docuseal-Signature": signed(BODY)["X-Docuseal-Signature"].replace(str(TIME), str(TIME + 1))})
    yield docuseal.wrong("without-time", "the signature alone", BODY, "malformed_signature", {"X-Docuseal-Signature": mac_hex(SECRET, TIME, ".", BODY)})
    yield docuseal.wrong("secret-decoded", "what is behind `whsec_`, decoded", BODY, "signature_mismatch", signed(BODY, secret=b"secret-of-tests"))
