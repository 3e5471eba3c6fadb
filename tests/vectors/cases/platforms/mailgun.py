"""Mailgun: the signature of its SDK's tests, in the body that the documentation has for it."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "key-3ax6xnjp29jd6fds4gc373sgvjxteol0"
TIME = 1403645220
TOKEN = "5egbgr1vjgqxtrnp65xfznchgdccwh5d6i09vijqi3whgowmn6"
EVENT = {"id": "Ase7i2zsRYeDXztHGENqRA", "event": "delivered", "timestamp": 1521243339.873676}


def body(signature, *, time=str(TIME), token=TOKEN, event=EVENT):
    return written({"signature": {"timestamp": time, "token": token, "signature": signature}, "event-data": event})


mailgun = Platform("mailgun", secret=SECRET, now=TIME, signed=lambda body: {})


def cases():
    published = "9cfc5c41582e51246e73c88d34db3af0a3a2692a76fbab81492842f000256d33"
    accepted = mailgun.event("delivered", id="Ase7i2zsRYeDXztHGENqRA", key=TOKEN, proof="signed-fields", unsigned=["type", "id", "data"])
    yield mailgun.published("sdk", "mailgun/mailgun-php, tests/Api/WebhookTest.php", "time, token and signature of the tests", body(published), {}, accepted)
    yield mailgun.made("other-event", "the event isn't signed: another one passes, and the proof says so", body(published, event={**EVENT, "event": "failed"}),
                       mailgun.event("failed", id="Ase7i2zsRYeDXztHGENqRA", key=TOKEN, proof="signed-fields", unsigned=["type", "id", "data"]))
    yield mailgun.wrong("other-token", "another token", body(published, token=TOKEN[:-1] + "7"), "signature_mismatch")
    yield mailgun.wrong("other-time", "another time", body(published, time=str(TIME + 1)), "signature_mismatch")
    yield mailgun.wrong("border", "a digit of the time at the front of the token: the same bytes are signed", body(published, time=str(TIME)[:-1], token=str(TIME)[-1] + TOKEN), "malformed_timestamp")
    yield mailgun.wrong("late", "a second more than a day", body(published), "timestamp_too_old", now=TIME + 86_401)
    yield mailgun.wrong("without-signature", "a body without a signature", written({"event-data": EVENT}), "missing_signature")
    yield mailgun.wrong("no-hex", "text in the signature's place", body(mac_hex(SECRET, "x")[:-1] + "g"), "malformed_signature")
