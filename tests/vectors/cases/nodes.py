"""ThunderStack's nodeId: which node may speak to this endpoint."""

from . import documented as doc
from .case import at, authentic, case, drifted, event, refused
from .signing import rsa_base64, signed

BODY = doc.compact(doc.THUNDERSTACK_RUNNING)
T = at("2024-11-06T12:00:00Z")
ACCEPTED = event("NODE_STATUS_UPDATED", T)
UNEXPECTED = refused("unexpected_node", 403)


def node(name, comment, expected, expect, text=BODY, headers=None, **rest):
    body = text.encode()
    options = {"node_id": expected, **rest.pop("options", {})}
    return case(f"thunderstack-node-{name}", comment, "thunderstack", body, signed("thunderstack", body) if headers is None else headers, expect,
                options=options, **rest)


def cases():
    top_missing = BODY.replace(',"nodeId":"your-node-id"}', "}")
    top_other = BODY.replace(',"nodeId":"your-node-id"}', ',"nodeId":"another-node"}')
    details_other = BODY.replace('{"nodeId":"your-node-id","status"', '{"nodeId":"another-node","status"')
    contradiction = ("contradiction", "$.details.nodeId")
    yield node("expected", "the one node that is expected", "your-node-id", ACCEPTED)
    yield node("expected-list", "one of three that are expected", ["node-a", "your-node-id", "node-b"], ACCEPTED)
    yield node("expected-list-of-one", "a list of one says the same as a string", ["your-node-id"], ACCEPTED)
    yield node("other", "a node that isn't expected: 403, a signed refusal", "another-node", UNEXPECTED)
    yield node("other-list", "none of the two that are expected", ["node-a", "node-b"], UNEXPECTED)
    yield node("case", "compared exactly", "Your-Node-Id", UNEXPECTED)
    yield node("part", "the beginning of an id is another id", "your-node", UNEXPECTED)
    yield node("longer", "an id with a tail is another id", "your-node-id-2", UNEXPECTED)
    yield node("blank", "ids aren't trimmed", "your-node-id ", UNEXPECTED)
    yield node("missing", "no top-level nodeId is none of those expected, whatever details says", "your-node-id", UNEXPECTED, top_missing)
    yield node("number", "a number isn't the string that looks like it", "7", UNEXPECTED, BODY.replace(',"nodeId":"your-node-id"}', ',"nodeId":7}'))
    yield node("null", "null isn't the string that looks like it", "null", UNEXPECTED, BODY.replace(',"nodeId":"your-node-id"}', ',"nodeId":null}'))
    yield node("only-in-details", "the top-level nodeId decides", "your-node-id", UNEXPECTED, top_other)
    yield node("not-in-details", "the top-level nodeId is expected; that details disagrees is a warning", "your-node-id", drifted("NODE_STATUS_UPDATED", T, contradiction), details_other)
    yield node("not-in-details-strict", "strict comes before the node", "your-node-id", refused("invalid_payload", 400), details_other, options={"strict": True})
    yield node("other-strict", "strict has nothing to say", "another-node", UNEXPECTED, options={"strict": True})
    yield node("missing-strict", "strict comes before the node", "your-node-id", refused("invalid_payload", 400), top_missing, options={"strict": True})
    yield node("other-wrong-signature", "what nobody signed is not looked at", "another-node", refused("signature_mismatch", 403),
               headers=[["X-ThunderStack-Signature", rsa_base64(BODY.encode(), "rsa-2048-other")]])
    yield node("other-no-json", "a body that is no JSON has no node", "another-node", refused("invalid_json", 400), "{")
    yield node("signature-alone", "verify_signature does not look inside", "another-node", authentic(), call="verify_signature")
    yield case("thunderstack-node-any", "no expectation, any node", "thunderstack", BODY.replace("your-node-id", "any").encode(),
               signed("thunderstack", BODY.replace("your-node-id", "any").encode()), ACCEPTED)
