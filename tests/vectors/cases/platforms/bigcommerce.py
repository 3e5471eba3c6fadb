"""BigCommerce: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, written

SECRET = "YmlnY29tbWVyY2Utc2VjcmV0"
TIME = 1750000000
BODY = written({"producer": "stores/abcde", "hash": "0f1b5800", "created_at": 1750000000, "store_id": "1001197568",
                "scope": "store/order/statusUpdated", "data": {"type": "order", "id": 173331}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, secret=SECRET):
    signature = mac_base64(secret, message, ".", time, ".", body)
    return {"webhook-id": message, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


bigcommerce = Platform("bigcommerce", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = bigcommerce.event("store/order/statusUpdated", 1750000000000, id="msg_2LJC7S5QZ8")
    yield bigcommerce.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield bigcommerce.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield bigcommerce.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield bigcommerce.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield bigcommerce.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield bigcommerce.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                           {**signed(BODY), "webhook-signature": "v1a,bm90IG91cnM= " + signed(BODY)["webhook-signature"]})
    yield bigcommerce.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                            {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v2,")})
    yield bigcommerce.wrong("secret-decoded", "the secret decoded from base64, as which it looks", BODY, "signature_mismatch", signed(BODY, secret=b"bigcommerce-secret"))
