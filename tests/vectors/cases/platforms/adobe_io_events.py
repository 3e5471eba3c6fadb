"""Adobe I/O Events: the delivery of its library's tests, and deliveries under a key of ours."""

import base64

from ..platform import Platform
from ..recipe import public_pem, rsa, written

LIBRARY = "adobe/aio-lib-events, test/mock.js"
PUBLISHED_KEY = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArGwUIIdaBSUrZq4V24cL\nR3I19gel9uBBmXE3lt4oVHF0lMsHnA72cJNf/IPFYDWElM/tE4bat8p78O2ZQpus\n6nzi/ISfSWprWhvTuI5sKx6CVgbRIzUM6VTIcvo8o3PK49HbgacRiUABZ1uNo7Cz\nPfmu5xAY+l2Ie1Dt8yperotKAKJmuPYeFWKGe9tzbPYgFluCy8DjPp2gGsmjsorR\n/CVRJq8fWl5aTLha+ZHSTuyNY+RQhC/fZ7CHf89EdSvonyu6W7/SJmSf9DGGjmX0\nHJNREqdTE9QdbSBMfNn/pa9fCGwR3yEoAZCkfVG06Xx02vOI0Q1RAkf2tGhO4bsZ\ncwIDAQAB\n-----END PUBLIC KEY-----"
PUBLISHED = "Hgq9NEIAtFItHQfHYi2x94zAaHG7088PUDLdpSTdsFjLPD+IJCrKpSf4bxNeh3vHmMqj6zUVYfFEYvgI0riJNx12b3wIMHhoa/MxQGzzCcN4GnB/LVaTm9/1LZSxKpyR34FhaaYxbN3u3dSE60zk5swjzMKUFRmFiiE6k0knjcM+e0E3f1g9kFXgy/dUIOlty4SlS3hbv1UHS/BYXakH7d0lb4mrNxHIGNuIyFRmMpbZ4KyXDJo5nCQqvW0dZKAikpavf58/S8xbYyhJTImNJaUMZYQ5m8KD6H1ME48Hr3Q+Vgte9cXrTCreK1tVqCCy/ZaQGC7Z/qPOC+D849hi9g=="
BODY = written({"event_id": "e1", "event": {"@type": "xdmCreated"}, "recipient_client_id": "client-1"})


def signed(body, *, first="rsa-2048", second="rsa-2048"):
    return {"x-adobe-event-code": "asset_created"} | {f"x-adobe-digital-signature-{n}": base64.b64encode(rsa(body, key=key)).decode() for n, key in ((1, first), (2, second))}


adobe = Platform("adobe-io-events", secret=public_pem("rsa-2048"), settings={"client_id": "client-1"}, signed=signed)


def cases():
    yield adobe.published("published", LIBRARY, "the second signature is the first one's copy", b'{"event_id":"eventId1","event":{"hello":"world"},"recipient_client_id":"client_id1"}',
                          {"x-adobe-digital-signature-1": PUBLISHED, "x-adobe-digital-signature-2": PUBLISHED}, adobe.event(None, id="eventId1", recognized=False, unsigned=["type"], warnings=[("missing_field", "header:x-adobe-event-code")]),
                          secret=PUBLISHED_KEY, settings={"client_id": "client_id1"})
    accepted = adobe.event("asset_created", id="e1", recognized=False, unsigned=["type"])
    yield adobe.made("event", "signed with both keys", BODY, accepted)
    yield adobe.made("second", "the second signature alone is under the receiver's key", BODY, accepted, signed(BODY, first="rsa-2048-other"))
    yield adobe.wrong("neither", "neither signature is under the receiver's key", BODY, "signature_mismatch", signed(BODY, first="rsa-2048-other", second="rsa-2048-other"))
    yield adobe.wrong("other-client", "a delivery that Adobe has signed for somebody else", BODY, "claim_mismatch", settings={"client_id": "client-2"})
    cloud = written({"id": "e1", "type": "com.adobe.asset.created", "data": {}, "recipientclientid": "client-1"})
    yield adobe.made("cloudevents", "a CloudEvent, whose names have no underscores", cloud, adobe.event("asset_created", recognized=False, unsigned=["type"], warnings=[("missing_field", "$.event_id"), ("missing_field", "$.event")]))
    yield adobe.wrong("cloudevents-other-client", "a CloudEvent that Adobe has signed for somebody else", cloud, "claim_mismatch", settings={"client_id": "client-2"})
    both = written({"event_id": "e1", "recipientclientid": "client-1", "recipient_client_id": "client-2"})
    yield adobe.wrong("two-clients", "the one field doesn't make up for the other", both, "claim_mismatch")
    yield adobe.wrong("without-client", "a delivery that names no client", written({"event_id": "e1"}), "claim_mismatch")
    yield adobe.challenge("challenge", "the test of the endpoint", b"", {}, {"status": 200, "body": "8ec8d794"}, method="GET", url="https://hooks.example.com/adobe?challenge=8ec8d794")
    yield adobe.unsigned("other-paths", "the paths of the keys aren't signed, and choose nothing", BODY, accepted, {"x-adobe-public-key1-path": "https://evil.example.com/key.pem", "x-adobe-public-key2-path": "/other.pem"})
    yield adobe.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "asset_deleted"}, {"x-adobe-event-code": "asset_deleted"})
    yield adobe.unsigned("other-delivery", "the delivery's id isn't signed: another one makes no other key", BODY, {**accepted, "delivery_id": "d2"}, {"x-adobe-delivery-id": "d2"})
