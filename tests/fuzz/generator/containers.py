"""Records whose signature is a detached JSON Web Signature or an HTTP message signature, and what their deliveries have beside it."""

import base64
import hashlib

ENVELOPE = {"type": "type", "id": "meta.id", "data": "data"}
COMPONENTS = [["@method", "@target-uri", "content-digest"], ["content-digest"], ["@authority", "@path", "@query", "content-digest"], ["@request-target", "content-digest", "x-extra"], ["@method", "@scheme"]]


def pinned(chance):
    alg = chance.choice(["HS256", "HS256", "HS512", "ES256", "ES384", "EdDSA", "RS256"])
    several = [alg] if alg.startswith("HS") else sorted({alg, chance.choice(["ES256", "EdDSA", "RS256"])})
    key = {} if alg.startswith("HS") else {"decode": "pem"}
    return several, key


def record(scheme):
    return {"id": "wide", "scheme": scheme, "envelope": ENVELOPE}


def detached(chance):
    """A JSON Web Signature without its payload, which is the body or a template with it."""
    algorithms, key = pinned(chance)
    how = {"detached": True, **chance.choice([{}, {"b64": False}]), **chance.choice([{}, {"payload": "{body}"}, {"payload": "{method}.{body}"}, {"payload": "{header:X-Extra}.{body}"}])}
    scheme = {"signature": {"header": "X-Jws", **chance.choice([{}, {}, {"prefix": "Bearer ", "prefix_optional": True}])}, "algorithm": "jws", "algorithms": algorithms, "jws": how}
    if chance.random() < 0.3:
        scheme["timestamp"] = {"jws": "ts", "format": "unix", "tolerance_s": 300}
    return record(with_key(chance, scheme, key, "jws:kid"))


def message(chance):
    """An HTTP message signature (RFC 9421)."""
    algorithms, key = pinned(chance)
    if chance.random() < 0.3:
        algorithms = [{"HS256": "hmac-sha256", "ES256": "ecdsa-p256-sha256", "ES384": "ecdsa-p384-sha384", "EdDSA": "ed25519", "RS256": "rsa-v1_5-sha256"}.get(name, name) for name in algorithms]
    components = chance.choice(COMPONENTS)
    scheme = {"signature": {"header": "Signature"}, "algorithm": "http-message-signature", "algorithms": algorithms, "components": components,
              "timestamp": {"signature_key": "created", "format": "unix", "tolerance_s": chance.choice([60, 300])}}
    if "content-digest" not in components:
        scheme["covers_body"] = False
    for name, value in (("label", "sig1"), ("tag", "acme")):
        if chance.random() < 0.3:
            scheme[name] = value
    if chance.random() < 0.15:
        scheme["signature"].update(encoding="base64url", padding="optional")
    return record(with_key(chance, scheme, key, "signature:keyid"))


def with_key(chance, scheme, key, by):
    if chance.random() < 0.4:
        key = {**(key or {"decode": "utf8"}), "by": by}
    return {**scheme, "key": key} if key else scheme


def headers(chance, scheme, body):
    """What is covered beside the request itself."""
    found = [["X-Extra", chance.choice(["a", "b", "a.b", ""])]] if "x-extra" in str(scheme).lower() else []
    if scheme["algorithm"] == "http-message-signature":
        digests = [digest(body, chance.choice(["sha256", "sha256", "sha512"]))]
        if chance.random() < 0.15:
            digests.insert(chance.randint(0, 1), chance.choice([digest(body, "sha512"), digest(b"other", "sha512"), "md5=:AAAA:", "sha-256=:AAAA:", "unixsum=5", "sha-256"]))
        found.append(["Content-Digest", chance.choice([", ", ",", " , "]).join(digests)])
    return found


def digest(body, hash):
    name = {"sha256": "sha-256", "sha512": "sha-512"}[hash]
    return f"{name}=:{base64.b64encode(hashlib.new(hash, body).digest()).decode()}:"


# What an attacker or a proxy makes of a text that has parameters, or a token's parts.
def altered(chance, text):
    return chance.choice([
        text.replace(";", " ;"), text.replace(";", "; "), text + ";expires=1750000001", text + ";expires=1749999999", text + ';alg="ed25519"', text + ';nonce="a\\"b"', text + ";created=1",
        text.replace("sig1", "sig2"), f"{text}, other=();created=1", f"other=(), {text}", text.replace('"content-digest"', '"content-digest";req'), text.replace('" "', '"  "'),
        text.replace("created", "Created"), text.replace("created=1", "created=01"), text.replace("created=", "created=+"), text.replace('("', '( "'), text.replace('")', '" )'),
        text.replace("=:", "=::"), text.replace(":", ""), text + "=", text.replace("..", "."), text.replace("..", ".e30."), text + ".", "." + text, text.replace(".", ". "), text.replace(".", "..", 1),
        text.replace("content-digest", "Content-Digest"), text.replace('keyid="k', 'keyid="q'), text + ";tag=acme", text + ';tag="acme"', text + ";a", text + ";a=?1", text + ";a=1.50", text + ";a=:AA==:", text + ';a="é"',
    ])
