"""HTTP Message Signatures (RFC 9421) with Content-Digest (RFC 9530)."""

import base64
import hashlib
import re
from urllib.parse import urlsplit

from . import signatures, times
from .keys import JOSE
from .words import Refused, Unjudged

MEMBER = re.compile(r'\s*([a-z*][a-z0-9_.*-]*)=(\((?:[^()"]|"[^"]*")*\)(?:;[^,"]*(?:"[^"]*"[^,"]*)*)?|:[A-Za-z0-9+/=]*:)\s*(?:,|$)')
ALGORITHMS = {"hmac-sha256": "hmac-sha256", "ed25519": "ed25519", "ecdsa-p256-sha256": "ecdsa-p256-sha256", "ecdsa-p384-sha384": "ecdsa-p384-sha384",
              "rsa-pss-sha512": "rsa-pss-sha512", "rsa-v1_5-sha256": "rsa-pkcs1v15-sha256"}


def dictionary(text):
    found, at = {}, 0
    while at < len(text):
        member = MEMBER.match(text, at)
        if not member or member[1] in found:
            raise Refused("malformed_signature")
        found[member[1]] = member[2]
        at = member.end()
    return found


def authentic(scheme, request):
    given = scheme.given
    inputs = dictionary(request.headers.require("Signature-Input"))
    values = dictionary(request.headers.require("Signature"))
    labels = [label for label in inputs if label in values and given.get("label", label) == label and tag_of(inputs[label]) == given.get("tag", tag_of(inputs[label]))]
    if len(labels) != 1:
        raise Unjudged("several labels") if labels else Refused("malformed_signature")
    return judged(scheme, request, inputs[labels[0]], values[labels[0]])


def tag_of(input):
    return parameters(input).get("tag")


def parameters(input):
    rest = input[input.rindex(")") + 1:]
    return {name: quoted if quoted else bare for name, quoted, bare in re.findall(r';([a-z*][a-z0-9_.*-]*)=(?:"([^"]*)"|([^;]*))', rest)}


def judged(scheme, request, input, value):
    given, told = scheme.given, parameters(input)
    covered = re.findall(r'"([^"]*)"((?:;[^\s")]*)*)', input[:input.rindex(")")])
    if any(rest for _, rest in covered):
        raise Unjudged("a component with parameters")
    names = [name for name, _ in covered]
    if set(given.get("components", [])) - set(names) or len(set(names)) < len(names):
        raise Refused("malformed_signature")
    raw = base64.b64decode(value[1:-1]) if value.startswith(":") else None
    if not raw:
        raise Refused("malformed_signature")
    if not re.fullmatch("[0-9]+", told.get("created", "")):
        raise Refused("missing_timestamp")
    lines = [f'"{name}": {component(request, name)}' for name in names]
    content = "\n".join([*lines, f'"@signature-params": {input}']).encode()
    chosen = [key for key in scheme.keys if key.id is None or told.get("keyid") in (None, key.id)]
    if not chosen:
        raise Refused("unknown_key")
    allowed = [ALGORITHMS.get(name) or JOSE.get(name) for name in given["algorithms"]]
    named = [ALGORITHMS.get(told["alg"])] if "alg" in told else allowed
    if set(named) - set(allowed):
        raise Refused("malformed_signature")
    key = next((key for key in chosen for one in named if key.fits(one) and key.matches(one, content, raw, "raw")), None)
    if key is None:
        raise Refused("signature_mismatch")
    if "content-digest" in names:
        check_digest(request)
    if "expires" in told and request.delivery["now"] / 1000 > int(told["expires"]):
        raise Refused("timestamp_too_old")
    millis = times.millis(told["created"], "unix")
    scheme.check_age(millis, request.delivery["now"])
    return {"index": key.index, "millis": millis, "id": None, "request": request, "proof": "signed-body" if "content-digest" in names else "token", "scheme": scheme}


def component(request, name):
    if not name.startswith("@"):
        return request.headers.require(name)
    parsed = urlsplit(request.url())
    if name == "@method":
        return request.delivery.get("method") or refuse("invalid_option")
    found = {"@target-uri": request.url(), "@authority": parsed.netloc.lower(), "@path": parsed.path or "/", "@query": f"?{parsed.query}", "@scheme": parsed.scheme,
             "@request-target": parsed.path + (f"?{parsed.query}" if parsed.query else "")}
    return found[name] if name in found else refuse("malformed_signature")


def refuse(code):
    raise Refused(code)


def check_digest(request):
    digests = dictionary(request.headers.require("Content-Digest"))
    strong = {name: value for name, value in digests.items() if name in ("sha-256", "sha-512")}
    if not strong or any(signatures.unbase64(value[1:-1]) != hashlib.new(name.replace("-", ""), request.delivery["bytes"]).digest() for name, value in strong.items()):
        raise Refused("claim_mismatch")
