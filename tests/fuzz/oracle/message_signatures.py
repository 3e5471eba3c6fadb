"""HTTP Message Signatures (RFC 9421) with Content-Digest (RFC 9530)."""

import hashlib
import re
from urllib.parse import urlsplit

from . import signatures, times
from .keys import JOSE
from .templates import Values
from .words import Refused

# So many members, components and parameters: more than anybody has.
MOST = 100
KEY = r"[a-z*][a-z0-9_.*-]*"
BARE = r"(?:\"(?:[ !#-\[\]-~]|\\[\"\\])*\"|0(?![.0-9])|[1-9][0-9]{0,14}(?![.0-9])|:[A-Za-z0-9+/=_-]*:|\?[01]|[A-Za-z*][A-Za-z0-9:/!#$%&'*+.^_`|~-]*)"
PARAMETERS = rf"(?:;{KEY}(?:={BARE})?)*"
LIST = rf"\((?:{BARE}{PARAMETERS}(?: {BARE}{PARAMETERS})*)?\)"
MEMBER = re.compile(rf"({KEY})=((?:{LIST}|{BARE}){PARAMETERS})")
DERIVED = ("@method", "@target-uri", "@authority", "@scheme", "@request-target", "@path", "@query")
ALGORITHMS = {"hmac-sha256": "hmac-sha256", "ed25519": "ed25519", "ecdsa-p256-sha256": "ecdsa-p256-sha256", "ecdsa-p384-sha384": "ecdsa-p384-sha384",
              "rsa-pss-sha512": "rsa-pss-sha512", "rsa-v1_5-sha256": "rsa-pkcs1v15-sha256"}


def dictionary(text):
    """The members by their keys, each as it is written: the one canonical way."""
    found, rest = {}, text
    while True:
        member = MEMBER.match(rest)
        if not member or member[1] in found:
            raise Refused("malformed_signature")
        found[member[1]] = member[2]
        if len(found) > MOST or member[2].count(";") > MOST or member[2].count(" ") >= MOST:
            raise Refused("malformed_signature")
        rest = rest[member.end():].lstrip(" \t")
        if not rest:
            return found
        if not rest.startswith(","):
            raise Refused("malformed_signature")
        rest = rest[1:].lstrip(" \t")


def check(given):
    """Refuses a record without a time, or that leaves the body out and doesn't say so."""
    is_timed = (given.get("timestamp") or {}).get("signature_key") == "created"
    if not is_timed or ("content-digest" not in given.get("components", []) and given.get("covers_body") is not False):
        raise Refused("invalid_option")


def authentic(scheme, request):
    given = scheme.given
    try:
        inputs, values = (dictionary(request.headers.require(name)) for name in ("Signature-Input", "Signature"))
    except Refused:
        # The header of the signatures is looked at first, for all kinds of schemes.
        request.headers.require("Signature")
        raise
    labels = [label for label in inputs if label in values and given.get("label", label) == label and tag_of(inputs[label]) == given.get("tag", tag_of(inputs[label]))]
    if len(labels) != 1:
        raise Refused("ambiguous_signature" if labels else "malformed_signature")
    return judged(scheme, request, inputs[labels[0]], values[labels[0]])


def tag_of(input):
    return (parameters(input).get("tag") or "").strip('"') or None


def parameters(input):
    """As they are written."""
    pairs = re.findall(rf";({KEY})(?:=({BARE}))?", input[input.rindex(")") + 1:]) if input.startswith("(") else []
    if len(dict(pairs)) < len(pairs):
        raise Refused("malformed_signature")
    return dict(pairs)


def text_of(told, name):
    return re.sub(r"\\(.)", r"\1", told[name][1:-1]) if told.get(name, "").startswith('"') else told.get(name)


def judged(scheme, request, input, value):
    given, told = scheme.given, parameters(input)
    names = covered(input)
    if set(given.get("components", [])) - set(names):
        raise Refused("malformed_signature")
    allowed = [ALGORITHMS.get(name) or JOSE.get(name) for name in given["algorithms"]]
    named = [ALGORITHMS.get(told["alg"].strip('"')) if told["alg"].startswith('"') else None] if "alg" in told else allowed
    if set(named) - set(allowed):
        raise Refused("malformed_signature")
    raw = decoded(value, given["signature"])
    if any(not re.fullmatch("[0-9]+", told.get(name, "0")) for name in ("created", "expires")):
        raise Refused("malformed_signature")
    contents = [content(request, names, input, upper) for upper in (False, True)]
    request.entries = {name: text_of(told, name) for name in told}
    by = (given.get("key") or {}).get("by")
    id = request.read(by) if by else None
    chosen = [key for key in scheme.keys if key.id is None or id in (None, key.id)]
    chosen = [key for key in chosen if any(key.fits(one) for one in named)]
    if not chosen:
        raise Refused("unknown_key")
    key = next((key for key in chosen for one in named for signed in contents if key.fits(one) and key.matches(one, signed, raw, "raw")), None)
    if key is None:
        raise Refused("signature_mismatch")
    if "created" not in told:
        raise Refused("missing_timestamp")
    millis = times.millis(told["created"], "unix")
    if millis is None:
        raise Refused("malformed_timestamp")
    if "expires" in told and request.delivery["now"] / 1000 >= int(told["expires"]):
        raise Refused("timestamp_too_old")
    if "content-digest" in names:
        check_digest(request, given["signature"])
    scheme.check_patterns(request)
    scheme.check_expected(request, Values(request, given, secret=key.raw))
    scheme.check_age(millis, request.delivery["now"])
    return {"index": key.index, "millis": millis, "id": None, "request": request, "proof": "signed-body" if "content-digest" in names else "token", "scheme": scheme}


def signed(scheme, key, request, created):
    """The two headers of a signature, as a sender writes them."""
    given = scheme.given
    [algorithm, *_] = [found for found in (ALGORITHMS.get(name) or JOSE.get(name) for name in given["algorithms"]) if key.fits(found)]
    names = given["components"]
    told = {"created": created, **({"keyid": f'"{key.id}"'} if key.id else {}), **({"tag": f'"{given["tag"]}"'} if "tag" in given else {})}
    input = "(" + " ".join(f'"{name}"' for name in names) + ")" + "".join(f";{name}={value}" for name, value in told.items())
    raw = key.sign(algorithm, content(request, names, input, False), "raw")
    text = signatures.encode(raw, given["signature"].get("encoding", "base64"), given["signature"].get("padding"))
    label = given.get("label", "sig1")
    return [["Signature-Input", f"{label}={input}"], [given["signature"]["header"], f"{label}=:{text}:"]]


def covered(input):
    """Names without parameters, none twice, as a request has them."""
    listed = re.fullmatch(rf"\(([^()]*)\){PARAMETERS}", input)
    names = re.findall(r'"([^"]*)"', listed[1]) if listed else []
    right = listed and listed[1] == " ".join(f'"{name}"' for name in names) and len(set(names)) == len(names)
    if not right or any(name not in DERIVED and not re.fullmatch(r"[a-z0-9!#$%&'*+.^_`|~-]+", name) for name in names):
        raise Refused("malformed_signature")
    return names


def content(request, names, input, upper):
    lines = [f'"{name}": {component(request, name, upper)}' for name in names]
    if any(re.search("[\\r\\n]", line) for line in lines):
        raise Refused("malformed_signature")
    return "\n".join([*lines, f'"@signature-params": {input}']).encode()


def decoded(value, signature):
    found = re.fullmatch(":([^:]*):(?:;.*)?", value)
    raw = found and signatures.unbase64(found[1], signature.get("encoding", "base64"), signature.get("padding"))
    if not raw:
        raise Refused("malformed_signature")
    return raw


def component(request, name, upper):
    if not name.startswith("@"):
        return ", ".join(request.headers.repeated(name)) if request.headers.all(name) else request.headers.require(name)
    if name == "@method":
        return request.delivery.get("method") or refuse("invalid_option")
    url = re.sub("%[0-9a-f]{2}", lambda escape: escape[0].upper(), request.url(), flags=re.I) if upper else request.url()
    parsed = urlsplit(url)
    if not parsed.netloc:
        refuse("invalid_option")
    host = re.sub({"https": ":443$", "http": ":80$"}.get(parsed.scheme, "^$"), "", parsed.netloc.lower())
    target = (parsed.path or "/") + (f"?{parsed.query}" if "?" in url else "")
    found = {"@target-uri": f"{parsed.scheme}://{host}{target}", "@authority": host, "@path": parsed.path or "/", "@query": f"?{parsed.query}",
             "@scheme": parsed.scheme, "@request-target": target}
    return found[name]


def refuse(code):
    raise Refused(code)


def check_digest(request, signature):
    digests = dictionary(request.headers.require("Content-Digest"))
    strong = {name: value for name, value in digests.items() if name in ("sha-256", "sha-512")}
    if not strong or any(not is_digest(name, value, request, signature) for name, value in strong.items()):
        raise Refused("claim_mismatch")


def is_digest(name, value, request, signature):
    text = value[1:-1] if re.fullmatch(":[^:]*:", value) else "!"
    right = hashlib.new(name.replace("-", ""), request.bytes).digest()
    return right in (signatures.unbase64(text), signatures.unbase64(text, signature.get("encoding", "base64"), signature.get("padding")))
