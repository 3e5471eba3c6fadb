"""WeChat Pay: notifications by the recipe of its SDK."""

import base64

from ..platform import Platform
from ..recipe import public_pem, rsa, written
from ..signing import key_text

TIME = 1750000000
BODY = written({"id": "EV-2018022511223320873", "create_time": "2025-06-15T23:06:40+08:00", "event_type": "TRANSACTION.SUCCESS", "resource_type": "encrypt-resource", "resource": {"algorithm": "AEAD_AES_256_GCM"}})


def signed(body, *, time=TIME, nonce="EcYgaoKPnMRPYcGZIRoG4hnVXEpyMJDd", serial="PUB_KEY_ID_1", key="rsa-2048"):
    signature = base64.b64encode(rsa(time, "\n", nonce, "\n", body, "\n", key=key)).decode()
    return {"Wechatpay-Serial": serial, "Wechatpay-Timestamp": str(time), "Wechatpay-Nonce": nonce, "Wechatpay-Signature": signature}


KEYS = {"PUB_KEY_ID_1": public_pem("rsa-2048"), "5157F09EFDC096DE15EBE81A47057A7232F1B8E1": key_text("rsa-2048.certificate.pem")}
wechat_pay = Platform("wechat-pay", secret={"by_id": KEYS}, now=TIME, signed=signed)


def cases():
    accepted = wechat_pay.event("TRANSACTION.SUCCESS", TIME * 1000, id="EV-2018022511223320873", recognized=False)
    yield wechat_pay.made("public-key", "under a public key with an id", BODY, accepted, secret={"by_id": {"PUB_KEY_ID_1": public_pem("rsa-2048")}})
    yield wechat_pay.made("certificate", "under a certificate by its serial number", BODY, accepted, signed(BODY, serial="5157F09EFDC096DE15EBE81A47057A7232F1B8E1"))
    yield wechat_pay.wrong("unknown-serial", "a serial number that isn't among the keys", BODY, "unknown_key", signed(BODY, serial="other"))
    yield wechat_pay.wrong("other-nonce", "the nonce is signed", BODY, "signature_mismatch", {**signed(BODY), "Wechatpay-Nonce": "other"})
    yield wechat_pay.wrong("other-key", "another key", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
    yield wechat_pay.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
