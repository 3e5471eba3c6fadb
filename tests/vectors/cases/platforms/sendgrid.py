"""SendGrid: the deliveries of its SDK's tests."""

import base64

from ..platform import Platform
from ..recipe import ecdsa

KEY = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g=="
OTHER = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqTxd43gyp8IOEto2LdIfjRQrIbsd4SXZkLW6jDutdhXSJCWHw8REntlo7aNDthvj+y7GjUuFDb/R1NGe1OPzpA=="
TIME = 1600112502
SDK = "sendgrid/sendgrid-python, test/unit/test_eventwebhook.py"
BODY = (
    b'[{"email":"hello@world.com","event":"dropped","reason":"Bounced Address","sg_event_id":"ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLT'
    b'A","sg_message_id":"LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0","smtp-id":"<LRzXl_NHStOGhQ4kofSm_A@ismtpd0'
    b'039p1iad1.sendgrid.net>","timestamp":1600112492}]\r\n'
)
VALUE = {
    "X-Twilio-Email-Event-Webhook-Signature": "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh89M15TluLtEZtM=",
    "X-Twilio-Email-Event-Webhook-Timestamp": "1600112502",
}

sendgrid = Platform("sendgrid", secret=KEY, now=TIME)


def cases():
    proven = {"call": "verify_signature"}
    yield sendgrid.published("sdk", SDK, "a list of one event, with a line's end behind it", BODY, VALUE, sendgrid.authentic(TIME * 1000, key="ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA"), **proven)
    yield sendgrid.published("sdk-other-key", SDK, "another key", BODY, VALUE, sendgrid.refused("signature_mismatch"), secret=OTHER, **proven)
    yield sendgrid.published("sdk-other-body", SDK, "another body", b"payload", VALUE, sendgrid.refused("signature_mismatch"), **proven)
    yield sendgrid.published("sdk-other-signature", SDK, "another signature", BODY,
        {**VALUE, "X-Twilio-Email-Event-Webhook-Signature": "MEUCIQCtIHJeH93Y+qpYeWrySphQgpNGNr/U+UyUlBkU6n7RAwIgJTz2C+8a8xonZGi6BpSzoQsbVRamr2nlxFDWYNH3j/0="},
        sendgrid.refused("signature_mismatch"), **proven)
    yield sendgrid.published("sdk-no-time", SDK, "text in the time's place", BODY, {**VALUE, "X-Twilio-Email-Event-Webhook-Timestamp": "timestamp"}, sendgrid.refused("malformed_timestamp"), **proven)
    yield sendgrid.wrong("line-end", "without the line's end, which is signed", BODY.rstrip(), "signature_mismatch", VALUE, **proven)
    yield sendgrid.wrong("raw-form", "a signature of r and s, where the platform writes DER", BODY, "malformed_signature",
                         {**VALUE, "X-Twilio-Email-Event-Webhook-Signature": base64.b64encode(ecdsa(TIME, BODY, raw=True)).decode()}, **proven)
    one = sendgrid.event("dropped", 1600112492000, id="ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA")
    yield sendgrid.published("sdk-events", SDK, "the same, and its events", BODY, VALUE, sendgrid.events(one), call="verify_all")
    yield sendgrid.wrong("border", "a digit of the time in front of the body: the same bytes are signed, and the time has one too few", b"2" + BODY, "malformed_timestamp", {**VALUE, "X-Twilio-Email-Event-Webhook-Timestamp": "160011250"}, flags=["shifted_border"], **proven)
