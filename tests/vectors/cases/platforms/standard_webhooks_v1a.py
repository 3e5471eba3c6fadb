"""Standard Webhooks v1a: the signature of Svix's own tests, and deliveries by its recipe."""

import base64

from ..case import at
from ..platform import Platform
from ..recipe import ed25519, public_raw, written

TIME = 1614265330
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
BODY = b'{"test": 2432232314}'
PUBLISHED = "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg=="


def signed(body, *, id=ID, time=TIME, key="ed25519", version="v1a,"):
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": version + base64.b64encode(ed25519(id, ".", time, ".", body, key=key)).decode()}


v1a = Platform("standard-webhooks-v1a", secret="whpk_" + base64.b64encode(public_raw("ed25519")).decode(), now=TIME, signed=signed)


def cases():
    accepted = v1a.event(None, id=ID, recognized=False, warnings=[("missing_field", f"$.{name}") for name in ("type", "timestamp", "data")])
    yield v1a.published("svix", "svix/svix-webhooks, server/svix-server/src/worker.rs and README.md", "a signature of the server's tests", BODY,
                        {"webhook-id": ID, "webhook-timestamp": "1614265330", "webhook-signature": PUBLISHED}, accepted, secret="whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=")
    yield v1a.made("event", "by the documented recipe", BODY, accepted)
    yield v1a.made("beside-v1", "an entry of v1 in front is passed over", BODY, accepted,
                   {**signed(BODY), "webhook-signature": "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4= " + signed(BODY)["webhook-signature"]})
    yield v1a.wrong("v1", "a signature of v1 alone", BODY, "malformed_signature", signed(BODY, version="v1,"))
    yield v1a.wrong("other-id", "the id is signed", BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield v1a.wrong("other-key", "another key", BODY, "signature_mismatch", signed(BODY, key="ed25519-other"))
    event = written({"type": "contact.created", "timestamp": "2022-11-03T20:26:10.344522Z", "data": {"id": "1f81eb52-5198-4599-803e-771906343485"}})
    yield v1a.made("specified", "a payload as the specification recommends it", event, v1a.event("contact.created", at("2022-11-03T20:26:10.344Z"), id=ID, recognized=False))
