"""Microsoft Teams: messages by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

KEY = b"ms-teams test key, 32 bytes long"
SECRET = base64.b64encode(KEY).decode()
BODY = written({"type": "message", "id": "1485983408511", "timestamp": "2017-02-01T21:10:07.4381841Z", "text": "<at>Support</at> hello"})


def signed(body, *, key=KEY, prefix="HMAC "):
    return {"Authorization": prefix + mac_base64(key, body)}


ms_teams = Platform("ms-teams", secret=SECRET, signed=signed)


def cases():
    accepted = ms_teams.event("message", id="1485983408511", recognized=False)
    yield ms_teams.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield ms_teams.wrong("without-prefix", "the signature without HMAC in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield ms_teams.wrong("hex", "the right bytes in hex, where the platform writes base64",
                          BODY, "malformed_signature", {**signed(BODY), "Authorization": "HMAC " + mac_hex(KEY, BODY)})
    yield ms_teams.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
