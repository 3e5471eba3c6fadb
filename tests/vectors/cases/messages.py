"""HTTP Message Signatures (RFC 9421) with Content-Digest (RFC 9530): what must be covered, what attackers leave out, published examples."""

import base64
import hashlib

from .case import case, event, refused, unusable
from .recipe import base64url, ecdsa, ed25519, mac, public_pem, rsa
from .record import BODY, SECRET, record

T = 1700000000
URL = "https://hooks.example.com/orders?shop=7"
COMPONENTS = ["@method", "@target-uri", "content-digest"]
ACCEPTED = event("order.paid", None, id="ord_1", key="acme:ord_1", recognized=False)
MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
CLAIM = refused("claim_mismatch", 401)
OLD, NEW = refused("timestamp_too_old", 401), refused("timestamp_too_new", 401)
TIME = {"signature_key": "created", "format": "unix", "tolerance_s": 300}


def cases():
    yield from algorithms()
    yield from covered()
    yield from parameters()
    yield from digests()
    yield from fields()
    yield from urls()
    yield from rfc9421()
    yield from adcp()


def given(algorithms=("HS256",), *, components=COMPONENTS, timestamp=TIME, key=None, encoding=None, **scheme):
    signature = {"header": "Signature", **({"encoding": encoding, "padding": "optional"} if encoding else {})}
    made = record(signature, algorithm="http-message-signature", timestamp=timestamp, key=key or (None if algorithms and algorithms[0].startswith("HS") else {"decode": "pem"}))
    made["scheme"].update({"algorithms": list(algorithms), "components": list(components), **scheme})
    return made


def digest(body=BODY, hash="sha256"):
    name = {"sha256": "sha-256", "sha512": "sha-512"}[hash]
    return f"{name}=:{base64.b64encode(hashlib.new(hash, body).digest()).decode()}:"


def parameters_of(components=COMPONENTS, created=T, rest=""):
    listed = " ".join(f'"{name}"' for name in components)
    return f"({listed});created={created}{rest}" if created is not None else f"({listed}){rest}"


def values(headers, url=URL, method="POST"):
    scheme, _, rest = url.partition("://")
    authority, slash, target = rest.partition("/")
    path, mark, query = (slash + target).partition("?")
    derived = {"@method": method, "@target-uri": url, "@authority": authority, "@scheme": scheme, "@path": path, "@query": "?" + query, "@request-target": slash + target}
    return {**derived, **{name.lower(): value for name, value in headers}}


def base_of(input, components, told):
    return "".join(f'"{name}": {told[name]}\n' for name in components) + f'"@signature-params": {input}'


def message(name, comment, expect=ACCEPTED, *, components=COMPONENTS, input=None, told=None, signature=None, sign=None, headers=None, label="sig1",
            record=None, secret=SECRET, body=BODY, url=URL, method="POST", now=T, signature_header=None, input_header=None, signed_url=None, **rest):
    """A message; `input` is the list with its parameters, `headers` those beside the two of the signature."""
    headers = [["Content-Digest", digest()]] if headers is None else headers
    input = input or parameters_of(components)
    told = told or values(headers, signed_url or url, method)
    signature = signature or (sign or (lambda base: mac(SECRET, base)))(base_of(input, components, told).encode())
    pairs = [*headers, ["Signature-Input", f"{label}={input}" if input_header is None else input_header],
             ["Signature", f"{label}=:{base64.b64encode(signature).decode()}:" if signature_header is None else signature_header]]
    pairs = [pair for pair in pairs if pair[1] is not False]
    return case(f"message-{name.replace('_', '-')}", comment, record or given(), body, pairs, expect, secret=secret, now=now, received={"url": url, "method": method}, **rest)


def algorithms():
    other = BODY.replace(b"12.50", b"99.50")
    for alg, http, secret, sign in [
        ("HS256", "hmac-sha256", SECRET, lambda base: mac(SECRET, base)),
        ("RS256", "rsa-v1_5-sha256", public_pem("rsa-2048"), lambda base: rsa(base)),
        ("ES256", "ecdsa-p256-sha256", public_pem("ec-p256"), lambda base: ecdsa(base, raw=True)),
        ("ES384", "ecdsa-p384-sha384", public_pem("ec-p384"), lambda base: ecdsa(base, key="ec-p384", hash="sha384", raw=True)),
        ("EdDSA", "ed25519", public_pem("ed25519"), lambda base: ed25519(base)),
    ]:
        made = given([alg])
        rest = {"record": made, "secret": secret, "sign": sign}
        yield message(f"{http}", f"signed with {http}", **rest)
        yield message(f"{http}-named", "and says so", input=parameters_of(rest=f';alg="{http}"'), **rest)
        yield message(f"{http}-pinned-so", "the record has the algorithm by its name in RFC 9421", record=given([http]) if alg != "HS256" else given([http], key={"decode": "utf8"}),
                      secret=secret, sign=sign)
        yield message(f"{http}-body-other", "another body than the digest is of", CLAIM, body=other, **rest)
        yield message(f"{http}-digest-other", "another digest than was signed", MISMATCH, headers=[["Content-Digest", digest(other)]], told=values([["Content-Digest", digest()]]), **rest)
    yield message("alg-other", "an algorithm that the record doesn't have", MALFORMED, input=parameters_of(rest=';alg="ed25519"'), flags=["algorithm_confusion"])
    yield message("alg-none", "no algorithm at all", MALFORMED, input=parameters_of(rest=';alg="none"'), flags=["algorithm_confusion"])
    yield message("alg-token", "a name that is no string", MALFORMED, input=parameters_of(rest=";alg=hmac-sha256"))
    yield message("alg-jose", "the name that tokens have for it", MALFORMED, input=parameters_of(rest=';alg="HS256"'))
    yield message("key-public-as-secret", "the public key, which everybody has, as the secret of an HMAC", MISMATCH, record=given(["EdDSA"]), secret=public_pem("ed25519"),
                  sign=lambda base: mac(public_pem("ed25519"), base), flags=["algorithm_confusion"])
    for name, comment, listed in [("mixed", "secrets beside public keys", ["HS256", "EdDSA"]), ("none", "no algorithm", []), ("unknown", "one that nobody has", ["ed25520"])]:
        yield message(f"list-{name}", comment, unusable("invalid_option"), record=given(listed))


def covered():
    def without(*names):
        return [name for name in COMPONENTS if name not in names]

    for name in COMPONENTS:
        yield message(f"without-{name.strip('@')}", "a signature that leaves out what the record demands", MALFORMED, components=without(name), flags=["uncovered"])
    yield message("nothing", "a signature over nothing", MALFORMED, components=[], flags=["uncovered"])
    headers = [["Content-Digest", digest()], ["X-Acme-Topic", "orders"]]
    yield message("more", "it covers more than the record demands", components=[*COMPONENTS, "x-acme-topic"], headers=headers)
    yield message("more-altered", "what it covers more was altered", MISMATCH, components=[*COMPONENTS, "x-acme-topic"], headers=headers,
                  told={**values(headers), "x-acme-topic": "refunds"})
    yield message("more-absent", "what it covers more isn't there", refused("missing_signature", 401), components=[*COMPONENTS, "x-acme-topic"],
                  told={**values([["Content-Digest", digest()]]), "x-acme-topic": "orders"})
    yield message("order", "in another order, which is signed too", components=list(reversed(COMPONENTS)))
    yield message("order-altered", "another order than was signed", MISMATCH, components=list(reversed(COMPONENTS)), signature=mac(SECRET, base_of(parameters_of(), COMPONENTS, values([["Content-Digest", digest()]]))))
    for name, comment, listed in [
        ("twice", "a component twice", '"@method" "@target-uri" "content-digest" "@method"'),
        ("upper", "a name in upper case", '"@method" "@target-uri" "Content-Digest"'),
        ("parameter", "a component of another message", '"@method" "@target-uri" "content-digest";req'),
        ("key", "a part of a component", '"@method" "@target-uri" "content-digest";key="sha-256"'),
        ("status", "a component that a request doesn't have", '"@method" "@target-uri" "content-digest" "@status"'),
        ("unknown", "a component that nobody knows", '"@method" "@target-uri" "content-digest" "@body"'),
        ("params", "the line of the parameters itself", '"@method" "@target-uri" "content-digest" "@signature-params"'),
        ("token", "a name that is no string", '"@method" "@target-uri" content-digest'),
        ("empty", "a name without a character", '"@method" "@target-uri" "content-digest" ""'),
    ]:
        yield message(f"listed-{name}", comment, MALFORMED, input=f"({listed});created={T}", signature=b"\1" * 32)
    yield message("method-other", "another method than was signed", MISMATCH, method="PUT", told=values([["Content-Digest", digest()]]))
    yield message("url-other", "another URL than was signed", MISMATCH, url="https://hooks.example.com/orders?shop=8", signed_url=URL)
    bare = given(components=["@method", "@target-uri"], covers_body=False)
    proof = event("order.paid", None, id="ord_1", key="acme:ord_1", recognized=False, proof="token")
    yield message("bare", "a record that doesn't demand the body's digest, and says so", proof, components=["@method", "@target-uri"], record=bare)
    yield message("bare-unsaid", "the same without saying so", unusable("invalid_option"), record=given(components=["@method", "@target-uri"]))


def parameters():
    for name, comment, created, now, expect in [
        ("edge", "signed as long ago as is tolerated", T, T + 300, ACCEPTED),
        ("old", "signed a second longer ago", T, T + 301, OLD),
        ("new", "signed in the future", T, T - 301, NEW),
    ]:
        yield message(f"created-{name}", comment, expect, input=parameters_of(created=created), now=now)
    yield message("created-missing", "no time", refused("missing_timestamp", 401), input=parameters_of(created=None))
    yield message("created-text", "a time in a string", MALFORMED, input=parameters_of(created=f'"{T}"'))
    yield message("created-fraction", "half a second", MALFORMED, input=parameters_of(created=f"{T}.5"), signature=b"\1" * 32)
    yield message("created-zeros", "leading zeros, which another reader would drop", MALFORMED, input=parameters_of(created=f"0{T}"), signature=b"\1" * 32)
    yield message("created-altered", "another time than was signed", MISMATCH, input=parameters_of(created=T + 1),
                  signature=mac(SECRET, base_of(parameters_of(), COMPONENTS, values([["Content-Digest", digest()]]))))
    yield message("untimed", "a record without a time", unusable("invalid_option"), record=given(timestamp=None))
    yield message("expires", "a second before it ends", input=parameters_of(rest=f";expires={T + 1}"))
    yield message("expires-past", "a second after it ended", OLD, input=parameters_of(rest=f";expires={T - 1}"))
    yield message("expires-at-once", "it ends as it begins", OLD, input=parameters_of(rest=f";expires={T}"))
    yield message("expires-text", "an end in a string", MALFORMED, input=parameters_of(rest=';expires="never"'))
    tagged = given(tag="acme-webhooks")
    yield message("tag", "the tag that the record demands", record=tagged, input=parameters_of(rest=';tag="acme-webhooks"'))
    yield message("tag-other", "a signature for another purpose", MALFORMED, record=tagged, input=parameters_of(rest=';tag="acme-api"'))
    yield message("tag-missing", "no tag", MALFORMED, record=tagged)
    by_id = given(["EdDSA"], key={"decode": "pem", "by": "signature:keyid"})
    keys = {"by_id": {"k1": public_pem("ed25519-other"), "k2": public_pem("ed25519")}}
    for name, comment, id, expect in [("", "the key of that id", "k2", ACCEPTED), ("-other", "another key's id", "k1", MISMATCH), ("-unknown", "an id that isn't ours", "k3", refused("unknown_key", 401))]:
        yield message(f"keyid{name}", comment, expect, record=by_id, secret=keys, sign=lambda base: ed25519(base), input=parameters_of(rest=f';keyid="{id}"'))


def digests():
    strong, long = digest(), digest(hash="sha512")
    other = digest(b"{}")
    for name, comment, value, expect in [
        ("512", "by SHA-512", long, ACCEPTED),
        ("both", "by both", f"{strong}, {long}", ACCEPTED),
        ("unknown-beside", "one that isn't known beside one that is", f"md5=:AQ==:, {strong}", ACCEPTED),
        ("one-wrong", "one of the two is of another body", f"{strong}, {digest(b'{}', 'sha512')}", CLAIM),
        ("unknown", "none that counts", "md5=:1B2M2Y8AsgTpgAmY7PhCfg==:", CLAIM),
        ("weak", "SHA-1 doesn't count", f"sha=:{base64.b64encode(hashlib.sha1(BODY).digest()).decode()}:", CLAIM),
        ("crc", "a checksum doesn't count", "crc32c=:AQIDBA==:", CLAIM),
        ("cut", "its beginning alone", "sha-256=:" + base64.b64encode(hashlib.sha256(BODY).digest()[:16]).decode() + ":", CLAIM),
        ("hex", "in hex", f"sha-256={hashlib.sha256(BODY).hexdigest()}", CLAIM),
        ("old", "as the older header Digest has it", "SHA-256=" + strong[9:-1], MALFORMED),
        ("twice", "two digests by one hash, of which the last would count", f"{other}, {strong}", MALFORMED),
        ("empty", "none", "sha-256=::", CLAIM),
    ]:
        yield message(f"digest-{name}", comment, expect, headers=[["Content-Digest", value]], flags=["digest_list"] if name in ("unknown", "weak", "crc", "twice") else ())


def fields():
    right = mac(SECRET, base_of(parameters_of(), COMPONENTS, values([["Content-Digest", digest()]])))
    encoded = base64.b64encode(right).decode()
    for name, comment, header in [
        ("label", "the signature of another label", f"sig2=:{encoded}:"),
        ("text", "a string", f'sig1="{encoded}"'),
        ("bare", "without colons", f"sig1={encoded}"),
        ("list", "a list", f"sig1=(:{encoded}:)"),
        ("bits", "unused bits that are not zero", f"sig1=:{encoded[:-2]}{chr(ord(encoded[-2]) + 1)}=:"),
        ("url", "the other alphabet of base64", f"sig1=:{base64url(right)}:"),
        ("empty", "no byte", "sig1=::"),
        ("more", "something behind it", f"sig1=:{encoded}:x"),
        ("nothing", "an empty header", ""),
    ]:
        yield message(f"signature-{name}", comment, MALFORMED, signature_header=header)
    yield message("signature-missing", "no signature", refused("missing_signature", 401), signature_header=False)
    yield message("input-missing", "a signature without its list", refused("missing_signature", 401), input_header=False)
    for name, comment, header in [
        ("twice", "a label twice, of which the last would count", f"sig1={parameters_of(['@method'])}, sig1={parameters_of()}"),
        ("blanks", "two blanks, which would be signed as one", "sig1=" + parameters_of().replace('" "', '"  "', 1)),
        ("blank-parameter", "a blank before a parameter", "sig1=" + parameters_of().replace(";", "; ")),
        ("upper", "a label in upper case", f"SIG1={parameters_of()}"),
        ("open", "a list that isn't closed", "sig1=" + parameters_of().replace(")", "")),
        ("parameter-twice", "a parameter twice", f"sig1={parameters_of()};created={T + 1}"),
        ("words", "no list", "sig1=this-is-no-list"),
        ("parameters-many", "more parameters than anybody has, each to be compared with all others", f"sig1={parameters_of()}" + "".join(f";p{n}" for n in range(100))),
        ("components-many", "more components", "sig1=" + parameters_of([f"x-{n}" for n in range(101)])),
        ("labels-many", "more labels", f"sig1={parameters_of()}" + "".join(f", s{n}=()" for n in range(100))),
        ("nothing", "an empty header", ""),
    ]:
        yield message(f"input-{name}", comment, MALFORMED, input_header=header, signature=right)
    two = f"relay={parameters_of(['@method'])}, sig1={parameters_of()}"
    signatures = f"relay=:AQ==:, sig1=:{encoded}:"
    yield message("two", "two signatures, and a record that doesn't say which counts", refused("ambiguous_signature", 401), input_header=two, signature_header=signatures)
    yield message("two-labelled", "two signatures, of which the record names one", record=given(label="sig1"), input_header=two, signature_header=signatures)
    yield message("two-one-signed", "a list for which there is no signature", input_header=two, signature=right)
    yield message("labelled-other", "the record names another label", MALFORMED, record=given(label="sig2"), signature=right)


def urls():
    named = {"components": ["@authority", "@path", "@query", "content-digest"], "record": given(components=["@authority", "@path", "@query", "content-digest"])}
    yield message("parts", "the parts of the URL", **named)
    yield message("parts-host-other", "another host", MISMATCH, url=URL.replace("hooks.", "other."), signed_url=URL, **named)
    yield message("parts-query-other", "another query", MISMATCH, url=URL + "&x=1", signed_url=URL, **named)
    yield message("port-default", "the default port, which isn't signed", url=URL.replace(".com", ".com:443"), signed_url=URL)
    yield message("host-upper", "a host in upper case, which is signed in lower case", url=URL.replace("hooks", "HOOKS"), signed_url=URL)
    yield message("port-other", "another port", MISMATCH, url=URL.replace(".com", ".com:8443"), signed_url=URL)
    yield message("path-case", "letters of the path are as they are", MISMATCH, url=URL.replace("orders", "Orders"), signed_url=URL)
    for name, url, signed in [("query", "https://hooks.example.com?shop=7", "https://hooks.example.com/?shop=7"), ("nothing", "https://hooks.example.com", "https://hooks.example.com/")]:
        yield message(f"path-empty-{name}", "a URL without a path, which is signed as /", url=url, signed_url=signed, components=[*COMPONENTS, "@path", "@query", "@request-target"])
    yield message("url-missing", "a URL that wasn't passed", refused("invalid_option", 500), url="", signed_url=URL)


def rfc9421():
    """The requests of RFC 9421, appendix B.2, as they stand there."""
    body = b'{"hello": "world"}'
    url = "https://example.com/foo?param=Value&Pet=dog"
    sha512 = "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:"
    headers = [["Date", "Tue, 20 Apr 2021 02:07:55 GMT"], ["Content-Digest", sha512]]
    rsa_pss = (
        "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2\n+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x28Rw3Ry53mm+\n"
        "oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHq\ngDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd11nqqzi+bJ9cvSKADYdUAAN5W\n"
        "Utzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4\naOT9v6d+nb4bnNkQVklLQ3fVAvJm+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI\n2wIDAQAB\n"
        "-----END PUBLIC KEY-----\n")
    shared = "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ=="
    edwards = {"jwks": {"keys": [{"kty": "OKP", "crv": "Ed25519", "kid": "test-key-ed25519", "x": "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs"}]}}
    b23 = ('sig-b23=("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-rsa-pss"',
           "sig-b23=:bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrCUb38K0fUxN0O0iC59DzYx8DFll5GmydPxSmme9v6"
           "ULbMFkl+V5B1TP/yPViV7KsLNmvKiLJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJ"
           "pvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKEgM4cUA==:")
    b21 = ('sig-b21=();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd"',
           "sig-b21=:d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXaJMkA7ChG52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8Dh"
           "TSja8xxbR/Z2cOGdCbzR72rgFWhzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVrogUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9mhho"
           "8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ98Xw9Q==:")
    b22 = ('sig-b22=("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;keyid="test-key-rsa-pss";tag="header-example"',
           "sig-b22=:LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/0PIXxi0A0nxKyB09RNrCQibbU"
           "jsLS/2YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosM"
           "TAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEjHSw==:")
    b25 = ('sig-b25=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"', "sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:")
    b26 = ('sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
           "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:")

    def example(name, comment, expect, made, secret, pair, *, body=body, now=1618884473):
        pairs = [*headers, ["Signature-Input", pair[0]], ["Signature", pair[1]]]
        return case(f"message-rfc9421-{name}", comment, made, body, pairs, expect, secret=secret, now=now, received={"url": url, "method": "POST"}, flags=["published"],
                    call="verify_signature")

    authentic = {"idempotency_key": None, "timestamp": 1618884473000, "secret_index": 0}
    whole = ["@method", "@path", "@query", "@authority", "content-digest"]
    pss = given(["rsa-pss-sha512"], components=whole)
    yield example("b23", "B.2.3, rsa-pss-sha512 over all of the request", authentic, pss, rsa_pss, b23)
    yield example("b23-body-other", "the same with another body", CLAIM, pss, rsa_pss, b23, body=b'{"hello": "World"}')
    yield example("b23-old", "the same five minutes later", OLD, pss, rsa_pss, b23, now=1618884774)
    minimal = given(["rsa-pss-sha512"], components=[], covers_body=False)
    yield example("b21", "B.2.1, rsa-pss-sha512 over its own parameters alone: it covers nothing of the request", authentic, minimal, rsa_pss, b21)
    yield example("b21-demanded", "the same under a record that demands the digest", MALFORMED, pss, rsa_pss, b21)
    yield example("b21-nonce-other", "another nonce, which is signed", MISMATCH, minimal, rsa_pss, (b21[0].replace("b3k2", "b3k3"), b21[1]))
    yield example("b21-old", "the same five minutes later", OLD, minimal, rsa_pss, b21, now=1618884774)
    yield example("b22", "B.2.2: a parameter of the query, which isn't supported", MALFORMED, given(["rsa-pss-sha512"], components=["@authority", "content-digest"]), rsa_pss, b22)
    hmac = given(components=["date", "@authority"], covers_body=False, key={"decode": "base64"})
    yield example("b25", "B.2.5, hmac-sha256, which leaves the body out", authentic, hmac, shared, b25)
    yield example("b25-demanded", "the same under a record that demands the digest", MALFORMED, given(components=["date", "content-digest"], key={"decode": "base64"}), shared, b25)
    ed = given(["ed25519"], components=["@method", "@path"], covers_body=False, key={"decode": "jwks", "by": "signature:keyid"})
    yield example("b26", "B.2.6, ed25519, which leaves the body out", authentic, ed, edwards, b26)


def adcp():
    """Vectors of the Ad Context Protocol's webhook profile (adcontextprotocol/adcp, compliance 3.0.1, test-vectors/webhook-signing)."""
    keys = {"jwks": {"keys": [
        {"kid": "test-ed25519-webhook-2026", "kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "key_ops": ["verify"], "x": "y7tTfeqazsFeTn3ccCzQlcJ4qFWuYsu-JkJAcfc9VoA"},
        {"kid": "test-es256-webhook-2026", "kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "key_ops": ["verify"],
         "x": "0X7G_jryFpiX9XO3CKxIqUQs3DC8OhUkw6Rb5QOZd5M", "y": "MwZN7qQJzLpTD5dyDJAoqOLZJ9r8-GCh4BnOYu6NE0c"}]}}
    listed = ["@method", "@target-uri", "@authority", "content-type", "content-digest"]
    made = given(["EdDSA", "ES256"], components=listed, tag="adcp/webhook-signing/v1", label="sig1", key={"decode": "jwks", "by": "signature:keyid"}, encoding="base64url")
    now = 1776520800
    body = (b'{"idempotency_key":"whk_01HW9D3H8FZP2N6R8T0V4X6Z9B","task_id":"task_456","operation_id":"op_abc","status":"completed",'
            b'"result":{"media_buy_id":"mb_001"}}')
    short = b'{"task_id":"task_456","operation_id":"op_abc","status":"completed","result":{"media_buy_id":"mb_001"}}'
    url = "https://buyer.example.com/adcp/webhook/create_media_buy/agent_123/op_abc"
    content_digest = "sha-256=:dJ2koiIMZIhdGE7tidErCHV13FFvOIowCcXDiwyG54I=:"
    first = "nqTKCpjlqf1OqZPuJyPeiF7HJ01G8KmPNSzzmad0PAJv7OUVKthI7ks_j4G-6x1H4mBpXDIISgX_iZQiYvG7Dg"

    def input(components=listed, created=now, expires=now + 300, nonce='nonce="KXYnfEfJ0PBRZXQyVXfVQA"', keyid="test-ed25519-webhook-2026", alg="ed25519", tag="adcp/webhook-signing/v1"):
        rest = [f"created={created}", f"expires={expires}" if expires else "", nonce, f'keyid="{keyid}"', f'alg="{alg}"', f'tag="{tag}"']
        return f"sig1=({' '.join(chr(34) + name + chr(34) for name in components)});" + ";".join(part for part in rest if part)

    def vector(name, comment, expect, signature, told=None, *, body=body, url=url, digest=content_digest, keys=keys):
        pairs = [["Content-Digest", digest]] if digest else []
        pairs += [["Signature-Input", told or input()]] if told != "" else []
        pairs += [["Signature", f"sig1=:{signature}:"]]
        return case(f"message-adcp-{name}", comment, made, body, pairs, expect, secret=keys, now=now, received={"url": url, "method": "POST"}, flags=["published"], call="verify_signature")

    accepted = {"idempotency_key": None, "timestamp": now * 1000, "secret_index": 0}
    es256 = "Lxm2sI8t5uJVYlQyBCSG5vog_Q0egH9ebq2sim3j_2Ns3jDhFCAEH0cjCJa5PuY2Eb8GCbC4f4PraPQ12KclXA"
    relay = ', relay=("@method" "@target-uri" "@authority");created=1776520800;expires=1776521100;nonce="relayNonce000000000";keyid="relay-key";alg="ed25519";tag="some-other-profile"'
    yield vector("positive-001", "all that the profile demands", accepted, first)
    yield vector("positive-002", "the same with ES256", accepted, es256, input(keyid="test-es256-webhook-2026", alg="ecdsa-p256-sha256"))
    yield vector("positive-003", "a second label, for which there is no signature", accepted, first, input() + relay)
    yield vector("positive-004", "a default port, which isn't signed", accepted, first, url=url.replace(".com", ".com:443"))
    yield vector("positive-005", "escapes in the path, which the profile signs in upper case", accepted,
                 "xVYEHK2oS2PWxIYU9iyB96ObGdP-xl-4PoNazA12JO-GLXULtEwoEd9b9yM40Y-XcZ3kTX9ZA8KMms4ZTfA2Bg", url=url.replace("op_abc", "op_%e2%98%83"))
    yield vector("positive-006", "a query as it stands", accepted, "a7ON0g72rNf2Y1BmlkoUiqBpKM-GhPSc-crRm9SBSDkKlefoy4NVS0LxElWANQPUyrmtK91Nsomg43rFD_kYAw",
                 url="https://buyer.example.com/adcp/webhook?b=2&a=1&c=3")
    yield vector("positive-007", "another body", accepted, "ne1wlfDbj56y3YNTA6M55QI6ZpLmGlvXU6fi1UDIscjyiD7r6LA2uTQghBK11Z2MzaPXN-c7iUzPw9ulXMMBAw", body=short,
                 digest="sha-256=:OuudqWPNz6iqVxXQsQaJYc8qkpeYonU3vsHE5ONY0V8=:")
    yield vector("negative-001", "another profile's tag", MALFORMED, "Zf91cu1JUHQHC2ewqzZc7XzPrwlGIY50rdBSYHtkaPOK84EQ_c7v9V4vaaPcVI6oWCgIitHjurEX5tOvgOT1AQ", input(tag="adcp/request-signing/v1"))
    yield vector("negative-002", "expired", OLD, "sJEIxCjWPzvPbeNBncSZ8EdveRfq6uyLvNQ45DwZJVwXYHXcLBQbgsywaIJO9-ZahiIBD0MFroaMt7cQ3nkeAw", input(created=now - 400, expires=now - 100))
    yield vector("negative-003", "a life of ten minutes, which the profile refuses; the record's tolerance ends it after five", accepted,
                 "8rFnbQpOPxBhNaoeQVco76uI1pN3OB4WzorLNya6vh3O8Id8XjlTZLafwLzfrR-W2nHp9cZR4l3dKQcS20cSDw", input(expires=now + 600))
    yield vector("negative-004", "an algorithm that the profile doesn't have", MALFORMED, "KyEXwTz99uTM_9Kdt6HxG3HZ57wiYjfN-AN1qpeiUUmpKKJax2uvOki-GeV3gke6lYk57aZlW8NUXa_IxmrsDA", input(alg="rsa-pss-sha512"))
    yield vector("negative-005", "without the authority", MALFORMED, "m9WYTvzsgPgGF333wnEMA8dZ2PTGqdYciFxVE7O2vECwxxnCvmqFv7DpMW86WbWwq7-XnY_MwvEyA6G4E9kfDw",
                 input([name for name in listed if name != "@authority"]))
    yield vector("negative-006", "without the digest", MALFORMED, "F3wFMVfyghSt4sc5kf61Ih6DI3gntY3UdH9vwAbMZe9j40m1F2e-pQxF_JZLOU6YEV2sGQnAGJdG49_vXUlgAw", input(listed[:-1]), digest=None)
    yield vector("negative-007", "a key that isn't known", refused("unknown_key", 401), "IkauZs2ARgargjzGfu6MT9vvmXoN2kPkqSUapKvDXqza-KJUeEYuVHar91A3xFaywZ9FIGQdNQOp6O0LG1vACw", input(keyid="test-unknown-keyid-2026"))
    other = {"kid": "test-wrong-purpose-2026", "kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "key_ops": ["verify"], "adcp_use": "request-signing",
             "x": "VgpQd9JRrBf433BcMw6IUNW7tHnAAHAHegsQ5U9I53c"}
    yield vector("negative-008", "a key for requests, which the profile refuses; its member adcp_use says nothing to JSON Web Keys, so leave it out of the set", accepted,
                 "OT_F-yQsYJzp4h1LAigin35vbEOWWuMgOKSHLhzCQHVsTBg5Mx72F5xboy4HiETvUuMiWz8MrW55wSgrjkjwCw", input(keyid=other["kid"]), keys={"jwks": {"keys": [other]}})
    yield vector("negative-009", "another body's digest", CLAIM, "K-RLCW_fRohV6-zsyfxA8a7E4DMhPt845a0UJgsKQ78YBYQqOQJTF1gTYjppbS2omv1HLjCCIhpM0fFKTM95DA",
                 digest="sha-256=:kjGoMmRx5B0gPhN3vpf97PXKXw/tv28l9/02UreSL1Q=:")
    yield vector("negative-010", "no list", MALFORMED, first, "sig1=this-is-not-valid-structured-fields")
    yield vector("negative-011", "a signature without its input", refused("missing_signature", 401), first, "")
    yield vector("negative-012", "without an end, and not signed so", MISMATCH, first, input(expires=None))
    yield vector("negative-013", "it ends as it begins", OLD, "2ZJGvmo9D5t_6m4wyzcFeOmj1wULo5XqmYKIB2S85WsLNyn6g--ZL9ABa3y66kcdNW9hyvjPHdUr4HnHngQbAw", input(expires=now))
    yield vector("negative-014", "without a nonce, and not signed so", MISMATCH, first, input(nonce=""))
    yield vector("negative-015", "another signature", MISMATCH, "Ya" + first[2:])
    # 018 and 019 are the delivery of positive-001: what a receiver has counted, or last heard of revoked keys, isn't a verdict's.
    yield vector("negative-016", "a nonce seen before: that is for the store, which takes the event's key; the first delivery is this one", accepted,
                 "ZVRllejdoOlcnH1VkRrzv901IucAouTrwja2a0fv5F08f2Q2ahbpSxRrmnTLtXVEMgRfBZ_n1X8SGurLifJ_BQ", input(nonce='nonce="REPLAYEDwebhook16byteA"'))
    yield vector("negative-017", "a revoked key, which is out of the set", refused("unknown_key", 401),
                 "NjUVgJNsca2rd5ulEXjVwqlmpqBzGXbZ_EKgc188KklSV__NOngjvEDpUXeAqhOsF5BhXuf4zP3jtdtvk6jEAg", input(keyid="test-revoked-webhook-2026"))
    signs = [{**keys["jwks"]["keys"][0], "key_ops": ["sign"]}, keys["jwks"]["keys"][1]]
    yield vector("negative-020", "a public key whose operations lack verify", refused("unknown_key", 401), first, keys={"jwks": {"keys": signs}})
    yield vector("negative-021", "digits of both alphabets", MALFORMED, "A+B-CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789AB")
