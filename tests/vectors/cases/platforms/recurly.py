"""Recurly: the delivery of its SDK's tests, and notifications by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex

SECRET = "354fab5bd35f5a0d50845ee7e30165244468b13c2c343f104e4e730a59326d9d"
TIME = 1663103925004
SDK = "recurly/recurly-client-ruby, spec/recurly/webhooks_spec.rb"
BODY = (
    b'{"id":"rjxwmwedwqug","object_type":"account","site_id":"qc326l1hl8k9","event_type":"created","event_time":"2022-09-13T21:18:40Z",'
    b'"account_code":"adfas23zzz14123"}'
)


def signed(body, *, time=TIME, secret=SECRET):
    return {"recurly-signature": f"{time},{mac_hex(secret, time, '.', body)}"}


recurly = Platform("recurly", secret=SECRET, now=TIME // 1000, signed=signed)


def cases():
    accepted = recurly.event("account.created", 1663103920000, recognized=False)
    value = {"recurly-signature": "1663103925004,ad24699f3beaa24c9af2cc7ada3ce4c835da0090194241b9d3add83d27f14bc3"}
    yield recurly.published("sdk", SDK, "an account is created", BODY, value, accepted)
    yield recurly.published("sdk-late", SDK, "six minutes later", BODY, value, recurly.refused("timestamp_too_old"), now=TIME // 1000 + 360)
    yield recurly.made("rotation", "two signatures, of which the first is too short for one", BODY, accepted,
                       {"recurly-signature": signed(BODY)["recurly-signature"].replace(",", ",de1ec7ab1e,")})
    yield recurly.wrong("seconds", "the time counts milliseconds: as many seconds are a time of 1970", BODY, "timestamp_too_old", signed(BODY, time=TIME // 1000))
    yield recurly.wrong("other-time", "the time is signed", BODY, "signature_mismatch", {"recurly-signature": signed(BODY)["recurly-signature"].replace(str(TIME), str(TIME + 1))})
    yield recurly.wrong("no-time", "text in the time's place", BODY, "malformed_timestamp", {"recurly-signature": signed(BODY)["recurly-signature"].replace(str(TIME), "abc")})
    yield recurly.wrong("time-alone", "a time and no signature", BODY, "malformed_signature", {"recurly-signature": str(TIME)})
    yield recurly.wrong("xml", "a notification in XML isn't signed", b"<new_account_notification/>", "missing_signature", {})
    renewed = BODY.replace(b'"created"', b'"renewed"')
    yield recurly.made("renewed", "the id is the object's, and makes no key: renewed is another event than created", renewed, {**accepted, "type": "account.renewed"})
