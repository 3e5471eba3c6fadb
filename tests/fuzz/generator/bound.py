"""Records whose deliveries say for whom they are, because all customers share a key; and what else the receiver sets."""

import json
from urllib.parse import quote

from oracle import Refused, Unjudged
from oracle.headers import Headers
from oracle.places import Request
from oracle.templates import Values, parse

from .values import nearly

# A signed place for the account, and a template that signs it.
SIGNED = {
    "json:meta.account": ["{body}", "{body|sha256|hex}", "{timestamp}.{body}"],
    "header:X-Account": ["{header:X-Account}.{body}", "{header:X-Account}\n{body|sha256|hex}", "{timestamp}:{header:X-Account}:{body}"],
    "query:account": ["{url}{body}", "{method}|{url}|{body|sha512|base64}", "{query}\n{body}"],
    "path": ["{path}\n{body}", "{url-without-query}:{body}"],
    "form:account": ["{body}", "{url}.{body}"],
}
# Whoever replays a delivery could change it.
UNSIGNED = {
    "header:X-Account": ["{body}", "{header:X-Account|lower}.{body}", "{header:X-Account|crc32}.{body}", "{header:X-Other}.{body}"],
    "query:account": ["{body}", "{url-without-query}{body}", "{path}\n{body}"],
    "path": ["{body}", "{query}\n{body}"],
}
WANTED = ["{setting:account}", "{setting:account}", "{setting:account}", "acct:{setting:account}", "{setting:account|lower}", "{setting:account}/{setting:tenant}", "acct_1", "{setting:account|sha256|hex}"]
# What a receiver sets, as the record says it looks: what matches, and what doesn't.
SETTINGS = {"[a-zA-Z]+_[0-9]": (["acct_1", "acct_2", "Acct_1"], ["acct", "acct_12", "1", "acct_1 ", "é_1"]), "[a-z]{2,8}": (["main", "eu"], ["a", "MAIN", "main2", "mainmainmain"])}
KEYS = "https://keys.acme.example"
HOSTS, PATHS = ["keys\\.acme\\.example", "[a-z0-9-]+\\.keys\\.example"], ["/v1/keys", "/certs/[0-9a-f]+\\.pem"]


def record(chance):
    scheme = chance.choice([shared, shared, public, public, token])(chance)
    if chance.random() < 0.85:
        scheme["shared_key"] = chance.random() < 0.9
    return finished(chance, scheme)


def finished(chance, scheme):
    """The record of the scheme, with the settings that it asks for."""
    known = {
        "account": chance.choice([{}, {"pattern": "[a-zA-Z]+_[0-9]"}, {"default": "acct_9"}, {"description": "as the platform shows it"}]),
        "tenant": chance.choice([{"default": "main"}, {"default": "main", "pattern": "[a-z]{2,8}"}, {"default": "main", "values": ["main", "eu"]}, {"pattern": "[a-z]{2,8}", "description": "the tenant"}]),
    }
    # One that the record uses and says nothing of is asked for all the same.
    settings = {name: about for name, about in known.items() if f"setting:{name}" in str(scheme) and chance.random() < 0.9}
    form = {"format": "form"} if "form:account" in str(scheme) else {}
    envelope = {"type": "type", "id": "form:id" if form else "meta.id", "data": "form:note" if form else "data", **form}
    return {"id": "bound", "scheme": scheme, "envelope": envelope, **({"settings": settings} if settings else {})}


def named(chance, scheme):
    """Places of the account, signed by one template."""
    is_signed = chance.random() < 0.9
    place, templates = chance.choice(list((SIGNED if is_signed else UNSIGNED).items()))
    scheme["template"] = chance.choice(templates)
    if "{timestamp}" in scheme["template"]:
        scheme["timestamp"] = {"header": "X-Time", "format": "unix", "tolerance_s": 300}
    if place == "path":
        scheme["audience"] = {place: chance.choice(["/hooks/{setting:account}", "/{setting:tenant}/{setting:account}", "/hooks/acct_1"])}
    elif chance.random() < 0.95:
        scheme["audience"] = {place: chance.choice(WANTED)}
    if "audience" in scheme and "{body" in scheme["template"] and place != "form:account" and chance.random() < 0.3:
        scheme["audience"]["json:meta.tenant"] = chance.choice(["{setting:tenant}", "main"])
    return scheme


def shared(chance):
    signature = {"kind": "plain", "header": "X-Sig", "encoding": "hex"}
    return named(chance, {"signature": signature, "algorithm": chance.choice(["hmac-sha256", "hmac-sha512"])})


def public(chance):
    signature = {"kind": "plain", "header": "X-Sig", "encoding": "base64"}
    made = named(chance, {"signature": signature, "algorithm": chance.choice(["ed25519", "ed25519", "ecdsa-p256-sha256"])})
    made["key"] = {"decode": chance.choice(["pem", "jwks"]), **chance.choice([{}, {"by": "header:X-Key-Id"}])}
    return with_key_source(chance, made)


def token(chance):
    alg = chance.choice(["HS256", "ES256", "EdDSA"])
    scheme = {"signature": {"header": "Authorization", "prefix": "Bearer "}, "algorithm": "jwt", "algorithms": [alg], "audience": {"claim:aud": chance.choice([*WANTED, "{url-without-query}", "{url}"])}}
    if chance.random() < 0.4:
        scheme["audience"]["claim:email"] = chance.choice(["{setting:tenant}@acme.example", "push@acme.example"])
    if chance.random() < 0.5:
        scheme["claims"] = {"sha256": "{body|sha256|hex}"}
    if chance.random() < 0.5:
        scheme["timestamp"] = {"claim": "iat", "format": "unix", "tolerance_s": 300}
    if chance.random() < 0.2:
        scheme["patterns"] = {chance.choice(["header:X-Account", "claim:email"]): "[a-z@.]+"}
    if alg == "HS256":
        return scheme
    return with_key_source(chance, {**scheme, "key": {"decode": chance.choice(["pem", "jwks"]), **chance.choice([{}, {"by": "jws:kid"}])}})


def with_key_source(chance, scheme):
    """Where the platform has its keys. A receiver that was given keys fetches none, and no verdict depends on it."""
    if chance.random() < 0.3:
        return scheme
    kind = chance.choice(["pem", "jwks", "certificate", "openid", "x509-map", "key-list"])
    fields = {"list": "keys", "id": "id", "key": "pem"} if (kind == "key-list") == (chance.random() < 0.98) else {}
    url = chance.choice([f"{KEYS}/v1/keys", f"{KEYS}/v1/keys", f"{KEYS}/{{setting:tenant}}/keys", "{json:meta.keys}", "{header:X-Key-Url}", f"{KEYS}/certs/{{header:X-Key-Id}}.pem"])
    is_open = kind == "openid" or "{json" in url or "{header" in url
    allowed = {"hosts": HOSTS, "paths": PATHS} if chance.random() < (0.95 if is_open else 0.3) else chance.choice([{}, {"hosts": HOSTS}, {"paths": PATHS}])
    return {**scheme, "key_source": {"kind": kind, "url": url, **allowed, **fields}}


def is_one(record):
    return record.get("id") == "bound"


# Deliveries


def delivery(chance, judge, scheme, time):
    """One that says for whom it is: as the receiver wants it, nearly, or not at all."""
    told = {place: nearly(chance, text) for place, text in wanted(judge, scheme).items()}
    made = {"bytes": b"", "headers": [], "claims": {}, "url": "https://example.com/hooks?a=1", "method": "POST"}
    meta = {"id": "evt_1", "keys": chance.choice([f"{KEYS}/v1/keys", "https://evil.example/v1/keys", "http://keys.acme.example/v1/keys", ""])}
    for place, text in told.items():
        kind, _, name = place.partition(":")
        if text is None:
            continue
        if kind == "json":
            meta[name.removeprefix("meta.")] = text
        elif kind == "claim":
            made["claims"][name] = chance.choice([text, text, text, [text], ["other", text], [text, 5, None], [], [[text]], 5, True, None])
        elif kind == "header":
            made["headers"].append([name, text])
        elif kind == "query":
            made["url"] += f"&account={quote(text, safe='')}" * chance.choice([1] * 9 + [2])
        elif kind == "path":
            made["url"] = f"https://example.com{text}?a=1"
    body = json.dumps({"type": "order.paid", "meta": meta, "data": {"a": 1}})
    if chance.random() < 0.06:
        body = body.replace('"account"', chance.choice(['"account":"acct_1","account"', '"Account"', '"account":null,"x"', '"\\u0061ccount"']))
    made["bytes"] = body.encode()
    if "form:account" in told:
        fields = {"type": "order.paid", "id": "evt_1", "account": told["form:account"], "note": "x"}
        text = "&".join(f"{name}={quote(value)}" for name, value in fields.items() if value is not None)
        made["bytes"] = (text + chance.choice([""] * 9 + ["&account=acct_1"])).encode()
        made["headers"].append(["Content-Type", "application/x-www-form-urlencoded"])
    made["headers"] += [[name, chance.choice(["a", f"{KEYS}/certs/0a.pem"])] for name in ("X-Other", "X-Key-Url") if name in str(scheme)]
    return made


def wanted(judge, scheme):
    """The values that the receiver wants, by their places."""
    found = {}
    for place, template in (scheme.get("audience") or {}).items():
        request = Request({"bytes": b"", "url": "https://example.com/hooks?a=1"}, Headers([]), {}, judge.settings)
        try:
            found[place] = Values(request, {}).content(parse(template)).decode()
        except (Refused, Unjudged):
            found[place] = "acct_1"
    return found


def altered(chance, judge, scheme, made):
    """A delivery of another customer's, with the account put right by whoever replays it."""
    for place, text in wanted(judge, scheme).items():
        name = place.partition(":")[2]
        if place.startswith("header:"):
            made["headers"] = [*([pair for pair in made["headers"] if pair[0] != name] if chance.random() < 0.5 else made["headers"]), [name, text]]
        elif place.startswith("query:"):
            made["url"] = made["url"].partition("&account=")[0] + f"&account={quote(text, safe='')}"
    return made
