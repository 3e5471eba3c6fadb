"""DocuSign Connect: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "docusign-secret-of-tests"
BODY = written({"event": "envelope-completed", "apiVersion": "v2.1", "generatedDateTime": "2025-06-15T15:06:40.0000000Z",
                "data": {"envelopeId": "1"}})


def signed(body, *, secret=SECRET):
    return {"X-DocuSign-Signature-1": mac_base64(secret, body)}


docusign = Platform("docusign", secret=SECRET, signed=signed)


def cases():
    accepted = docusign.event("envelope-completed", 1750000000000)
    yield docusign.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield docusign.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "X-DocuSign-Signature-1": mac_hex(SECRET, BODY)})
    two = {"X-DocuSign-Signature-1": mac_base64("another key", BODY), "X-DocuSign-Signature-2": mac_base64(SECRET, BODY)}
    yield docusign.made("second-header", "a signature for each key, in numbered headers: the second is ours", BODY, accepted, two)
    yield docusign.wrong("third-header", "the headers are numbered from 1: a wrong one beside none that is right", BODY, "signature_mismatch", {"X-DocuSign-Signature-1": mac_base64(SECRET + "x", BODY), "X-DocuSign-Signature-2": mac_base64(SECRET + "y", BODY)})
    xml = b"<DocuSignEnvelopeInformation/>"
    yield docusign.made("xml", "a payload in XML is signed likewise", xml, docusign.authentic(), call="verify_signature")
    yield docusign.wrong("xml-event", "it is no event in JSON", xml, "invalid_json")
