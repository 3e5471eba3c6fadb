"""Expo EAS: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "sixteen-or-more-characters"
BODY = written({"id": "147a3212", "accountName": "dsokal", "platform": "ios", "status": "finished"})


def signed(body, *, secret=SECRET):
    return {"expo-signature": "sha1=" + mac_hex(secret, body, hash="sha1")}


expo_eas = Platform("expo-eas", secret=SECRET, signed=signed)


def cases():
    accepted = expo_eas.event(None, recognized=False)
    yield expo_eas.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield expo_eas.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "expo-signature": "sha1=" + mac_base64(SECRET, BODY, hash="sha1")})
    yield expo_eas.wrong("without-prefix", "a signature begins with `sha1=`", BODY, "malformed_signature", {**signed(BODY), "expo-signature": signed(BODY)["expo-signature"][5:]})
    yield expo_eas.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "expo-signature": "sha1=" + mac_hex(SECRET, BODY)})
    yield expo_eas.made("other-status", "the id is the build's: another status is another event", BODY.replace(b"finished", b"errored"), accepted)
    yield expo_eas.wrong("status-changed", "the signature of one status isn't another one's", BODY.replace(b"finished", b"errored"), "signature_mismatch", signed(BODY))
