"""SavvyCal: events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "savvycal_secret_1234567890"
BODY = written({"type": "event.created", "id": "payload_1", "payload": {"id": "event_1"}})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"X-Savvycal-Signature": prefix + mac_hex(secret, body)}


savvycal = Platform("savvycal", secret=SECRET, signed=signed)


def cases():
    accepted = savvycal.event("event.created", id="payload_1", recognized=False)
    yield savvycal.made("event", "an event, signed by the documented recipe", BODY, accepted)
    appointment = written({"id": "evt_1", "account_id": "acct_1", "version": "1.0", "created_at": "2025-03-12T12:34:55Z", "data": {"type": "appointment.created", "object": {}}})
    yield savvycal.made("appointment", "savvycal.app: the type is in the data", appointment, savvycal.event("appointment.created", id="evt_1", recognized=False))
    yield savvycal.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield savvycal.wrong("base64", "the right bytes in base64, where the platform writes hex",
                          BODY, "malformed_signature", {**signed(BODY), "X-Savvycal-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield savvycal.made("capitals", "hex in capital letters, as the documentation has it", BODY, accepted, {"X-Savvycal-Signature": "sha256=" + mac_hex(SECRET, BODY).upper()})
    yield from savvycal.rewritten(spaced(BODY), accepted)
