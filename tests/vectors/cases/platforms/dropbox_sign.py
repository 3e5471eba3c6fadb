"""Dropbox Sign: callbacks by the documented recipe, a form whose part `json` signs two of its own fields."""

from urllib.parse import urlencode

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "dropbox-sign-api-key"
SDK = "dropbox-sign-python, tests/test_event_callback_helper.py"
THEIRS = "324e3b0840f065eb51f3fd63231d0d33daa35d4ed10d27718839e81737065782"
FIXTURE = written({"account_guid": "63522885f9261e2b04eea043933ee7313eb674fd", "event": {"event_time": "1348177752", "event_type": "account_confirmed", "event_hash": "6dc5b7aad93cf54915e0089d6c31d61b3833f66f51459171c69f8fa211308848", "event_metadata": {"related_signature_id": "ad4d8a769b555fa5ef38691465d426682bf2c992", "reported_for_account_id": "63522885f9261e2b04eea043933ee7313eb674fd"}}})
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
MULTIPART = {"Content-Type": "multipart/form-data; boundary=----b"}


def event(type="signature_request_signed", time="1750000000", signed="1750000000signature_request_signed", key=SECRET):
    return written({"event": {"event_time": time, "event_type": type, "event_hash": mac_hex(key, signed)}, "signature_request": {"signature_request_id": "1"}})


def form(json):
    return urlencode({"json": json}).encode()


def multipart(json):
    return b'------b\r\nContent-Disposition: form-data; name="json"\r\n\r\n' + json + b"\r\n------b--\r\n"


dropbox_sign = Platform("dropbox-sign", secret=SECRET, now=1750000000, signed=lambda body: MULTIPART)


def cases():
    yield dropbox_sign.published("published", SDK, "an account that was confirmed, with a form around it", form(FIXTURE), FORM,
                                 dropbox_sign.event("account_confirmed", proof="signed-fields", unsigned=["data"]), secret=THEIRS, now=1348177752, bare=True)
    yield dropbox_sign.published("published-other-key", SDK, "the same under the key read backwards", form(FIXTURE), FORM, dropbox_sign.refused("signature_mismatch"),
                                 secret=THEIRS[::-1], now=1348177752, bare=True)
    accepted = dropbox_sign.event("signature_request_signed", proof="signed-fields", unsigned=["data"])
    yield dropbox_sign.made("event", "by the documented recipe, as multipart", multipart(event()), accepted, bare=True)
    yield dropbox_sign.made("form", "the same as an urlencoded form", form(event()), accepted, FORM, bare=True)
    yield dropbox_sign.wrong("other-type", "the type is signed: another one doesn't match", multipart(event(type="signature_request_canceled")), "signature_mismatch", bare=True)
    yield dropbox_sign.wrong("other-time", "the time is signed: another one doesn't match", multipart(event(time="1750000001")), "signature_mismatch", bare=True)
    yield dropbox_sign.wrong("other-key", "another account's API key", multipart(event(key="another")), "signature_mismatch", bare=True)
    yield dropbox_sign.wrong("without-hash", "a callback that nobody has signed", multipart(written({"event": {"event_time": "1", "event_type": "x"}})), "missing_signature", bare=True)
    yield dropbox_sign.made("other-request", "the request isn't signed: another one passes, and the proof says so", multipart(event().replace(b'_id":"1"', b'_id":"2"')), accepted, bare=True)
