"""Freshchat: a delivery of a receiver's tests, under the key of its account, and deliveries under a key of tests, by its documented recipe."""

import base64
import textwrap

from ..platform import Platform
from ..recipe import public_pem, rsa, written

BODY = written({"actor": {"actor_type": "user"}, "action": "message_create", "action_time": "2025-06-15T15:06:40.000Z", "data": {"message": {"id": "1"}}})
SOURCE = "nyaruka/courier, handlers/freshchat/handler_test.go"
# As the dashboard shows it: labelled `RSA PUBLIC KEY`, which it isn't, and in one line.
KEY = (
    "-----BEGIN RSA PUBLIC KEY-----\n"
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuGJLF4hTTtxWogT6dNkGf3CEgLAR2mGJzlds5cNbrHFoJNFnmVhkRYGzLYxx4EtDiezNCZVHfyMI"
    "2AKuNSQW2fEdDatVIG+q3Zr/X9eeDl8kQOGy804J/fgCYDrN8RQu0n5Dh1inv4puca0wb29SCvoAwrWb33ehDBIvv6+rUKBdjtv2xTV65kNiVDo5VRCaYRVe"
    "E10osxeONgw55HVY4nczuxnR+dmc2282de6WHe5LXtr0ZBdJ8yttFOLIluZ/sNM5DIWZBkIWQhyT581tbA7bTpsIbrT/IMBlmioIILw8WGtI7zcmNkjU5dnq"
    "5HnlVKEDhj/Ug/dLiyno8+Vp7QIDAQAB"
    "\n-----END RSA PUBLIC KEY-----\n"
)
SENT = (
    b'{"actor":{"actor_type":"user","actor_id":"882f3926-b292-414b-a411-96380db373cd"},"action":"message_create","action_time":"2019-06-'
    b'21T17:43:20.875Z","data":{"message":{"message_parts":[{"text":{"content":"Test 2"}}],"app_id":"55b190fa-5d3c-45c4-bc49-74ddcfcf53d'
    b'7","actor_id":"882f3926-b292-414b-a411-96380db373cd","id":"7a454fde-c720-4c97-a61d-0ffe70449eb6","channel_id":"c8fddfaf-622a-4a0e-'
    b'b060-4f3ccbeab606","conversation_id":"c327498e-f713-481e-8d83-0603e03d2521","message_type":"normal","actor_type":"user","created_t'
    b'ime":"2019-06-21T17:43:20.866Z"}}}'
)
SIGNATURE = (
    "AhrmypOSWoewHG6LmIRuWjxyokuMDmPklrSU9p0gpUNjdSRCJzvpL6rjuTi5poV/ZLzWRWNM7X9yWjT5m9YFPshYrvigcd1ph4Ot2xmaJGYoUNJHijQccE6oDtDIp6i/8o"
    "LRafHgObQnGukZWPbP9OE5EiKz/VcsMP0Wv7hawI/sfIviM0w+6fNOKXWi0jDBH9ap1mj5CqOUOojni7OD5iYmIrjV/h33dyNmbvAta9E+trzcEhYqxfHIN4Z8R2FsatfR"
    "HWicoQ4PE5cQ8+UONVya8qr85nQ9w8N7Ql7yNg9fEViYG4/W/JnGEbPPEf8WrYtKzoVyuupDz4mVHdfKWg=="
)
OTHER_SIGNATURE = (
    "f7wMD1BBhcj60U0z3dCY519qmxQ8qfVUU212Dapw9vpZfRBfjjmukUK2GwbAb0Nc+TGQHxN4iP4WD+Y/mSx6f4bmkBsvCy3l4OCQ/FEK0y5R7f+GLLDhgbTh90MwuLDHhv"
    "xB5dxIeu59leL+4yO+l/8M3Tm48aQurVBi9IAlzFsMtc1S1CiRxsDUb/rD6IRekPa0pUAbkno9qJ/CGXh0kZMdsYzRkzZmKCs79OWrvU94ha0ptyt5wArfmD1oSzY3PjeL"
    "2w8LWDc0QV21H/Hvj42azIUqebiNRtZ2E+f34AfQsyfcPuy1k/6qLuYGOdU1uZidPuPcGpeSIm0GW6k9HQ=="
)


def signed(body, *, key="rsa-2048"):
    return {"X-Freshchat-Signature": base64.b64encode(rsa(body, key=key)).decode()}


freshchat = Platform("freshchat", secret=public_pem("rsa-2048"), signed=signed)


def cases():
    accepted = freshchat.event("message_create", 1750000000000)
    sent = freshchat.event("message_create", 1561139000875)
    yield freshchat.published("receiver", SOURCE, "a message, under the account's key", SENT, {"X-FreshChat-Signature": SIGNATURE}, sent, secret=KEY)
    yield freshchat.published("receiver-other-signature", SOURCE, "another signature", SENT, {"X-FreshChat-Signature": OTHER_SIGNATURE}, freshchat.refused("signature_mismatch"), secret=KEY)
    lines = "\n".join(textwrap.wrap(KEY.split("\n")[1], 64))
    yield freshchat.published("receiver-in-lines", SOURCE, "the same key, in lines and by its right label", SENT, {"X-FreshChat-Signature": SIGNATURE}, sent,
                              secret=f"-----BEGIN PUBLIC KEY-----\n{lines}\n-----END PUBLIC KEY-----\n")
    yield freshchat.made("event", "by the documented recipe, with a key of our own", BODY, accepted)
    yield freshchat.wrong("sha1", "a signature over SHA-1", BODY, "signature_mismatch", {"X-Freshchat-Signature": base64.b64encode(rsa(BODY, hash="sha1")).decode()})
    yield freshchat.wrong("other-key", "another account's key", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
