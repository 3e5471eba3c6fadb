"""Drone: deliveries by the recipe of its sender, an HTTP signature over the time and the body's digest."""

from ..platform import Platform
from ..recipe import digest_base64, mac_base64, written

SECRET = "drone-secret-of-tests"
TIME = "Sun, 15 Jun 2025 15:06:40 GMT"
NOW = 1750000000
BODY = written({"event": "build", "action": "created", "repo": {"slug": "octocat/hello"}})


def signed(body, *, time=TIME, digest=None, covered="date digest"):
    digest = digest or "SHA-256=" + digest_base64(body)
    signature = mac_base64(SECRET, "date: ", time, "\ndigest: ", digest)
    return {"X-Drone-Event": "build", "Date": time, "Digest": digest,
            "Signature": f'keyId="hmac-key",algorithm="hmac-sha256",signature="{signature}",headers="{covered}"'}


drone = Platform("drone", secret=SECRET, now=NOW, signed=signed)


def cases():
    accepted = drone.event("build", unsigned=["type"])
    yield drone.made("event", "by the recipe of its sender", BODY, accepted)
    yield drone.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=NOW + 301)
    yield drone.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "Date": "Sun, 15 Jun 2025 15:06:41 GMT"})
    yield drone.wrong("other-body", "the digest is signed, and isn't this body's", written({"event": "repo"}), "claim_mismatch", signed(BODY))
    yield drone.wrong("other-digest", "a digest that fits the body, and isn't the one that was signed", written({"event": "repo"}), "signature_mismatch",
                      {**signed(BODY), "Digest": "SHA-256=" + digest_base64(written({"event": "repo"}))})
    yield drone.wrong("date-alone", "a signature that says it covers the time alone", BODY, "claim_mismatch", signed(BODY, covered="date"))
    yield drone.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "repo"}, {"X-Drone-Event": "repo"})
