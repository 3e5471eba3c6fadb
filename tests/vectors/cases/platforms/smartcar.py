"""Smartcar: the payload of its SDK's tests, and webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "smartcar_management_token"


def event(delivery):
    return written({"eventType": "VEHICLE_STATE", "eventId": "evt_1", "data": {}, "meta": {"deliveryId": delivery}})


BODY = event("d1")


def signed(body, *, secret=SECRET):
    return {"SC-Signature": mac_hex(secret, body)}


smartcar = Platform("smartcar", secret=SECRET, signed=signed)


def cases():
    accepted = smartcar.event("VEHICLE_STATE", id="evt_1")
    yield smartcar.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield smartcar.made("retry", "a retry: the body is another one, the event the same", event("d2"), accepted)
    yield smartcar.wrong("base64", "the right bytes in base64, where the platform writes hex",
                          BODY, "malformed_signature", {**signed(BODY), "SC-Signature": mac_base64(SECRET, BODY)})
    yield smartcar.published("sdk", "smartcar/node-sdk, test/unit/index.js", "the payload that the tests verify", b'{"pizza":"pasta"}',
                             {"SC-Signature": "4c05a8da471f05156ad717baa4017acd13a3a809850b9ca7d3301dcaaa854f70"}, smartcar.event(None, recognized=False, warnings=[("missing_field", "$.eventType"), ("missing_field", "$.eventId"), ("missing_field", "$.data")]), secret="amt")
    yield smartcar.challenge("challenge", "the token and its hash of the SDK's tests (test/unit/index.js)", written({"eventName": "verify", "payload": {"challenge": "challenge"}}), {},
        {"status": 200, "body": '{"challenge":"9baf5a7464bd86740ad5a06e439dcf535a075022ed2c92d74efacf646d79328e"}'}, secret="amt")
    yield smartcar.challenge("challenge-json", "a token that could be a body isn't signed: it would be a forged delivery", written({"eventName": "verify", "payload": {"challenge": '{"a":1}'}}), {},
        None)
    yield from smartcar.rewritten(spaced(BODY), accepted)
