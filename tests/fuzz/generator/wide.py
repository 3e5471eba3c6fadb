"""Records that say more than the first version's: every grammar, encoding, algorithm, time, place and filter, put together at random.

What such a record may not say isn't known here: one that every side refuses is passed over."""

from . import alternatives, bound, challenges, containers, documented, elsewhere, formats, listed, pinned

ALGORITHMS = {
    "hmac-sha256": 8, "hmac-sha1": 1, "hmac-sha384": 1, "hmac-sha512": 1, "digest-sha1": 0.5, "digest-sha256": 2, "digest-sha384": 0.5, "digest-sha512": 1, "token": 2,
    "ed25519": 1, "ecdsa-p256-sha256": 1, "ecdsa-p256-sha1": 0.3, "ecdsa-p384-sha384": 0.5,
    "rsa-pkcs1v15-sha1": 0.1, "rsa-pkcs1v15-sha256": 0.2, "rsa-pkcs1v15-sha384": 0.1, "rsa-pkcs1v15-sha512": 0.2, "rsa-pss-sha256": 0.2, "rsa-pss-sha512": 0.1,
}
# Those whose deliveries are made for what they say. Whether such a record is sound is known.
OF_A_KIND = [bound, pinned, elsewhere]
SEPARATORS = [".", ":", "|", "\n", ";", "+"]
PLACES = ["header:X-Extra", "json:meta.id", "json:n", "query:a", "setting:account"]
FILTERS = ["sha256|hex", "sha1|hex", "sha512|base64", "sha256|base64url", "lower", "upper", "trim", "json-string"]


def own(chance):
    """A record, with the settings that it asks for, and challenges now and then."""
    if chance.random() < 0.4:
        return chance.choice(OF_A_KIND).record(chance)
    record = documented.add(chance, without_challenges(chance))
    if chance.random() < 0.2:
        record["challenges"] = challenges.some(chance, record)
    asked = [name for name in ("account", "verify_token") if name in str(record)]
    if asked and chance.random() < 0.95:
        record["settings"] = {name: {"description": "as the platform shows it"} for name in asked}
    return record


def kind_of(record):
    """The module that makes deliveries of such a record, or None."""
    return next((kind for kind in OF_A_KIND if kind.is_one(record)), None)


def without_challenges(chance):
    if chance.random() < 0.12:
        return {"id": "wide", "scheme": token(chance), "envelope": {"type": "type", "id": "meta.id", "data": "data"}}
    if chance.random() < 0.08:
        return {"id": "wide", "scheme": in_the_body(chance), "envelope": {"type": "type", "id": "meta.id", "data": "data"}}
    if chance.random() < 0.45:
        return chance.choice([containers.detached, containers.message, formats.form, formats.items, formats.packed, listed.named, listed.paired, listed.grouped, alternatives.record])(chance)
    algorithm = chance.choices(list(ALGORITHMS), list(ALGORITHMS.values()))[0]
    scheme = {"signature": signature(chance, algorithm), "algorithm": algorithm}
    scheme.update(key(chance, scheme))
    if algorithm == "token":
        scheme["covers_body"] = False
    else:
        template(chance, scheme)
    conditions(chance, scheme)
    record = {"id": "wide", "scheme": scheme, "envelope": envelope(chance)}
    if chance.random() < 0.1:
        of_time = ["time-and-body"] if "timestamp" in scheme else []
        record["event_key"] = chance.choice(["body", "none", ["json:meta.id"], ["json:type", "json:meta.id"], *of_time])
    return record


def token(chance):
    """A JSON Web Token."""
    alg = chance.choice(["HS256", "HS512", "ES256", "ES384", "EdDSA", "RS256", "PS256"])
    scheme = {"signature": {"header": "Authorization", **chance.choice([{}, {"prefix": "Bearer "}])}, "algorithm": "jwt",
              "algorithms": [alg] if alg.startswith("HS") else [alg, chance.choice(["ES256", "EdDSA", "RS256"])], "claims": {}}
    scheme["algorithms"] = sorted(set(scheme["algorithms"]))
    if not alg.startswith("HS"):
        scheme["key"] = {"decode": "pem"}
    if chance.random() < 0.7:
        scheme["claims"]["sha256"] = chance.choice(["{body|sha256|hex}", "{body|sha256|base64url}"])
    if chance.random() < 0.5:
        scheme["claims"]["iss"] = chance.choice(["acme", ["acme", "https://acme.example"]])
    if chance.random() < 0.6:
        scheme["timestamp"] = {"claim": "iat", "format": "unix", "tolerance_s": 300}
    return {name: value for name, value in scheme.items() if value != {}}


def in_the_body(chance):
    """A signature that stands in the JSON, of some of its values."""
    return {"signature": {"json": chance.choice(["sig", "meta.sig"]), "encoding": chance.choice(["hex", "base64"])}, "algorithm": chance.choice(["hmac-sha256", "hmac-sha1"]),
            "covers_body": False, "template": chance.choice(["{json:meta.id}:{json:type}", "{json:type?}|{json:n?}", "{json:meta.id|sha256|hex}"])}


def signature(chance, algorithm):
    if algorithm == "token":
        return {"kind": "plain", "header": chance.choice(["X-Token", "Authorization"]), "encoding": chance.choice(["text", "text", "base64"]),
                **chance.choice([{}, {"prefix": "Bearer "}, {"prefix": "Bearer ", "prefix_optional": True}])}
    made = {"kind": chance.choice(["plain", "plain", "kv-list", "versioned-list", "list", "pattern", "base64-json"]),
            "header": chance.choice(["X-Sig", "X-Sig", ["X-Sig", "X-Sig-Next"], "X-Sig-*"]),
            "encoding": chance.choice(["hex", "base64", "base64url"])}
    if made["encoding"] != "hex" and chance.random() < 0.4:
        made["padding"] = chance.choice(["required", "none", "optional"])
    if made["kind"] == "plain" and chance.random() < 0.5:
        made.update(prefix=chance.choice(["v0=", "sha256=", "a"]), prefix_optional=chance.random() < 0.5)
    if made["kind"] == "plain" and made["header"] == "X-Sig" and chance.random() < 0.2:
        made["repeated"] = "any"
    if made["kind"] == "kv-list":
        made.update(signature_key=chance.choice(["v1", ["v1", "v2"]]), quoted=chance.random() < 0.3)
        if chance.random() < 0.2:
            made.update(separator=";")
    if made["kind"] == "versioned-list":
        made["version"] = "v1"
    if made["kind"] == "list":
        made["separator"] = chance.choice([",", " ", ";"])
    if made["kind"] == "pattern":
        made.update(separator=",", entry=chance.choice(["{key_id}/SHA256/{signature}", "{key_id}|{signature}", "s:{signature}"]))
        if chance.random() < 0.3:
            made.update(chance.choice([{"first": "{timestamp}", "entry": "{signature}"}, {"first": "t:{timestamp}"}, {"entry": "{timestamp}.{signature}"}]))
    if made["kind"] == "base64-json":
        made["signature_key"] = "signature"
    if algorithm.startswith("ecdsa") and chance.random() < 0.5:
        made["form"] = "raw"
    return made


def key(chance, scheme):
    algorithm = scheme["algorithm"]
    if algorithm.startswith(("rsa", "ecdsa", "ed25519")):
        return {"key": {"decode": chance.choice(["pem", "pem", "jwks"]), **chance.choice([{}, {}, {"by": "header:X-Key-Id"}]), **chance.choice([{}, {"certificate": True}])}}
    made = {"decode": chance.choice(["utf8", "utf8", "hex", "base64", "base64url"])}
    if made["decode"] in ("base64", "base64url") and chance.random() < 0.3:
        made["padding"] = chance.choice(["required", "none", "optional"])
    if made["decode"] == "utf8" and chance.random() < 0.3:
        made.update(chance.choice([{"hash": "sha256"}, {"hash": "sha1"}, {"template": "{secret}&"}, {"normalize": "nfkd"}]))
    if chance.random() < 0.2:
        made["strip_prefix"] = chance.choice(["whsec_", ["whsec_", "k_"]])
    if chance.random() < 0.2:
        made["by"] = "signature:key_id" if "{key_id}" in scheme["signature"].get("entry", "") else chance.choice(["header:X-Key-Id", "query:b"])
    return {"key": made} if chance.random() < 0.7 or "by" in made else {}


def template(chance, scheme):
    parts = [chance.choice(["{body}", "{body}", "{body}", "{body|sha256|hex}", "{body|sha512|base64}"])]
    if chance.random() < 0.6:
        parts.insert(chance.randint(0, 1), "{timestamp}")
        scheme["timestamp"] = time(chance, scheme["signature"])
    if chance.random() < 0.3:
        parts.insert(0, "{id}")
        scheme["id"] = "X-Id"
    for _ in range(chance.choice([0, 0, 1, 2])):
        place = chance.choice(PLACES)
        filters = chance.choice(["", "", "?", "|" + chance.choice(FILTERS)])
        parts.insert(chance.randint(0, len(parts)), f"{{{place}{filters}}}")
    if chance.random() < 0.15:
        parts.insert(0, chance.choice(["[id:{query:b};]", "[{header:X-More}.]"]))
    if scheme["algorithm"].startswith("digest"):
        parts.insert(chance.choice([0, len(parts)]), "{secret}")
    elif chance.random() < 0.05:
        parts.append("{secret}")
    for own_value in ("{url}", "{method}", "{path}", "{url-without-query}"):
        if chance.random() < 0.05:
            parts.insert(0, own_value)
    scheme["template"] = "".join(part if at == 0 or chance.random() < 0.1 else chance.choice(SEPARATORS) + part for at, part in enumerate(parts))


def time(chance, signature):
    made = {"format": chance.choice(["unix", "unix-ms", "rfc3339", "rfc3339-utc", "http-date"])}
    if chance.random() < 0.8:
        made["tolerance_s"] = chance.choice([60, 300, 600])
    if signature["kind"] == "kv-list" and "quoted" in signature and chance.random() < 0.5:
        made["signature_key"] = "t"
    elif signature["kind"] == "pattern" and "{timestamp}" in str(signature):
        made["signature_key"] = "timestamp"
    else:
        made["header"] = "X-Time"
    return made


def conditions(chance, scheme):
    if chance.random() < 0.15:
        scheme["require"] = {"header:X-Version": chance.choice(["1", ["1", "2"]])}
    if chance.random() < 0.1:
        scheme["match"] = {"header:X-Digest": "{body|sha256|hex}"}
    if chance.random() < 0.1 and scheme["algorithm"].startswith("hmac"):
        scheme["alternatives"] = [{"when": {"header:X-Old": True}, "algorithm": "hmac-sha1"}]


def envelope(chance):
    if chance.random() < 0.5:
        return {"type": "type", "id": "meta.id", "data": "data"}
    made = {"type": chance.choice(["type", "json:type", "header:X-Type", "{json:type}.{json:meta.id}"]), "id": chance.choice(["meta.id", "json:meta.id", "items[0].id"])}
    if chance.random() < 0.3:
        del made[chance.choice(list(made))]
    if chance.random() < 0.4:
        made["data"] = chance.choice(["data", "items[0]", "meta"])
    if chance.random() < 0.1:
        made["format"] = "json"
    if made.get("type") == "header:X-Type" and chance.random() < 0.5:
        made["types"] = chance.choice([["order.paid"], ["order.paid", "order.void"], ["other"]])
    return made


def headers(chance, scheme, body_digest):
    """What such a delivery has beside its signature, mostly as the record wants it."""
    made = []
    for name, values in (("X-Extra", ["a", "b", "", "a.b"]), ("X-More", ["m"]), ("X-Type", ["order.paid"]), ("X-Version", ["1", "1", "1", "3"]), ("X-Old", ["1"])):
        if name in str(scheme) and chance.random() < (0.9 if name != "X-Old" else 0.4):
            made.append([name, chance.choice(values)])
    if "X-Digest" in str(scheme):
        made.append(["X-Digest", body_digest if chance.random() < 0.9 else "00"])
    return made


SIGNABLE = [
    '{"type":"order.paid","meta":{"id":"evt_1","sig":"@"},"n":5,"sig":"@","data":{"a":1}}', '{"sig":"@","meta":{"sig":"@","id":7},"type":"a:b"}', '{"sig":"@","meta":{"sig":"@"}}',
    '{"sig":"@","sig":"@","meta":{"id":"x","id":"y","sig":"@"},"type":"t"}', '{"sig":5,"meta":{"sig":null,"id":"x"},"type":"t"}',
]
BODIES = [
    b'{"type":"order.paid","meta":{"id":"evt_1"},"n":5,"data":{"a":1}}', b'{"type":"order.paid","meta":{"id":12345678901234567890},"n":1.50,"items":[{"id":"i_1"}]}',
    b'{"n":null,"meta":{"id":true},"items":[]}', b'{"meta":{"id":"a:b%"},"n":"\\u0041","type":7}', b'{"meta":{"id":"x"},"meta":{"id":"y"}}', b"[]", b"", b"not json", b"a=1&b=2",
    b'{"type":"a.b","meta":{"id":"x.y"},"n":"z:"}',
]
URLS = ["https://example.com/hooks?a=1&b=2", "https://example.com/hooks?a=1", "https://example.com/hooks", "/hooks?a=%41+b", "https://example.com/?a=1&a=2", "https://example.com/?a=1&a=1"]
