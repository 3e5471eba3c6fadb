"""Authorize.Net: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

KEY = SECRET = bytes(range(64)).hex()
BODY = written({"notificationId": "d0e8e7fe", "eventType": "net.authorize.payment.authcapture.created", "eventDate": "2025-06-15T15:06:40.0000000Z",
                "webhookId": "63d6fea2", "payload": {"id": "1"}})


def signed(body, *, key=KEY):
    return {"X-ANET-Signature": "sha512=" + mac_hex(key, body, hash="sha512")}


SDK = "stymiee/authnetjson, tests/Authnetjson/AuthnetWebhookTest.php"
THEIR_KEY = "52CB4A002C634B84E397DC8A218E1A160BA7CAB7CBE4C05B35E9CBB05E14FE4A2385812E980CCF97D177F17863CE214D1BE6CE8E1E894487AACF3609C1A5FE17"
THEIRS = '{"notificationId":"182cbbff-cab2-4080-931d-80e5d818f23a","eventType":"net.authorize.payment.authcapture.created","eventDate":"2017-08-18T20:40:52.7722007Z","webhookId":"849eb87e-078a-4169-a34b-c0bded5019a8","payload":{"responseCode":0,"authCode":"Z3PV5H","avsResponse":"Y","authAmount":0.0,"entityName":"transaction","id":"40005915599"}}'
RIGHT = "A1E0CC0F8A7B6274E0951CAC5EB63579F70FC6B7B15384B146DCE02B98DEE3954A5A8E331661B51DE953E141E88994DFA7D267FFB8428BE0660511B6EFB94960"


authorize_net = Platform("authorize-net", secret=SECRET, signed=signed)


def cases():
    accepted = authorize_net.event("net.authorize.payment.authcapture.created", 1750000000000, id="d0e8e7fe", recognized=False)
    yield authorize_net.published("published", SDK, "the key is the text of its digits", THEIRS.encode(), {"X-ANET-Signature": "sha512=" + RIGHT},
                                  authorize_net.event("net.authorize.payment.authcapture.created", 1503088852772, id="182cbbff-cab2-4080-931d-80e5d818f23a", recognized=False), secret=THEIR_KEY)
    yield authorize_net.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield authorize_net.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                              {**signed(BODY), "X-ANET-Signature": "sha512=" + mac_base64(KEY, BODY, hash="sha512")})
    yield authorize_net.wrong("without-prefix", "a signature begins with `sha512=`", BODY, "malformed_signature", {**signed(BODY), "X-ANET-Signature": signed(BODY)["X-ANET-Signature"][7:]})
    yield authorize_net.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "X-ANET-Signature": "sha512=" + mac_hex(KEY, BODY)})
    yield authorize_net.wrong("secret-decoded", "the bytes behind the digits as the key: it is the text that signs", BODY, "signature_mismatch", signed(BODY, key=bytes(range(64))))
    yield authorize_net.made("capitals", "the digits as Authorize.Net writes them, in capitals", BODY, accepted, {"X-ANET-Signature": "sha512=" + mac_hex(KEY, BODY, hash="sha512").upper()})
