"""Sinch: the callback of its SDK's tests, and callbacks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "foo_secret1234"
TIME = 1750000000
CONTACT = (
    b'{"app_id":"","accepted_time":"2021-10-18T17:49:13.813615Z","project_id":"e2df3a34-a71b-4448-9db5-a8d2baad28e4","contact_create_notification":{'
    b'"contact":{"id":"01FJA8B466Y0R2GNXD78MD9SM1","channel_identities":[{"channel":"SMS","identity":"48123456789","app_id":""}],"display_name":'
    b'"New Test Contact","email":"new.contact@email.com","external_id":"","metadata":"","language":"EN_US"}},"message_metadata":""}'
)
PUBLISHED = {
    "x-sinch-webhook-signature": "6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=",
    "x-sinch-webhook-signature-algorithm": "HmacSHA256",
    "x-sinch-webhook-signature-nonce": "01FJA8B4A7BM43YGWSG9GBV067",
    "x-sinch-webhook-signature-timestamp": "1634579353",
}
BODY = written({"app_id": "01", "accepted_time": "2025-06-15T15:06:40Z", "project_id": "e2df3a34", "message_metadata": ""})


def signed(body, *, id="01FJA8B4A7BM43YGWSG9GBV067", time=TIME, secret=SECRET):
    return {
        "x-sinch-webhook-signature-nonce": id,
        "x-sinch-webhook-signature-timestamp": str(time),
        "x-sinch-webhook-signature": mac_base64(secret, body, ".", id, ".", time),
    }


sinch = Platform("sinch", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = sinch.event(None, 1750000000000, id="01FJA8B4A7BM43YGWSG9GBV067", recognized=False)
    yield sinch.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield sinch.made("limit", "two days late, to the second", BODY, accepted, now=TIME + 172_800)
    yield sinch.wrong("late", "a second more than two days", BODY, "timestamp_too_old", now=TIME + 172_801)
    yield sinch.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                       BODY, "signature_mismatch", {**signed(BODY), "x-sinch-webhook-signature-timestamp": str(TIME + 1)})
    yield sinch.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                       BODY, "signature_mismatch", {**signed(BODY), "x-sinch-webhook-signature-nonce": "other"})
    yield sinch.wrong("hex", "the right bytes in hex, where the platform writes base64",
                       BODY, "malformed_signature", {**signed(BODY), "x-sinch-webhook-signature": mac_hex(SECRET, BODY, ".", "01FJA8B4A7BM43YGWSG9GBV067", ".", TIME)})
    yield sinch.published("sdk", "sinch/sinch-sdk-node, packages/sdk-client/tests/utils/authorization.helper.test.ts", "a contact is created", CONTACT, PUBLISHED,
                          sinch.authentic(1634579353000, key="01FJA8B4A7BM43YGWSG9GBV067"), now=1634579353, call="verify_signature")
