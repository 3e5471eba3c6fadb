"""JSON Web Tokens and Signatures: in a header or the body, with their payload or detached, and what attackers make of them."""

import base64
import hashlib
import json

from .case import authentic, case, event, refused, repeated, unusable
from .recipe import base64url, jws_signature, jwt, mac, public_pem, public_raw, written
from .record import BODY, HEADER, SECRET, record

T = 1700000000
DIGEST = hashlib.sha256(BODY).hexdigest()
CLAIMS = {"iss": "acme", "iat": T, "exp": T + 300, "hash": DIGEST}
ACCEPTED = event("order.paid", None, id="ord_1", key="acme:ord_1", recognized=False)
MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
CLAIM = refused("claim_mismatch", 401)
UNKNOWN = refused("unknown_key", 401)
OLD, NEW = refused("timestamp_too_old", 401), refused("timestamp_too_new", 401)

# JOSE's name, the key that signs, what the receiver has
KEYS = {
    "HS256": (SECRET, SECRET), "HS384": (SECRET, SECRET), "HS512": (SECRET, SECRET),
    "RS256": ("rsa-2048", public_pem("rsa-2048")), "RS512": ("rsa-2048", public_pem("rsa-2048")),
    "ES256": ("ec-p256", public_pem("ec-p256")), "ES384": ("ec-p384", public_pem("ec-p384")), "EdDSA": ("ed25519", public_pem("ed25519")),
}


def cases():
    yield from algorithms()
    yield from headers()
    yield from spelling()
    yield from lives()
    yield from claims()
    yield from detached()
    yield from bodies()
    yield from published()
    yield from megabytes()


def given(algorithms=("HS256",), *, algorithm="jwt", claims={"iss": "acme", "hash": "{body|sha256|hex}"}, signature=None, **scheme):
    key = scheme.pop("key", None) or (None if algorithms and algorithms[0].startswith("HS") else {"decode": "pem"})
    made = record(signature or {"header": HEADER}, algorithm=algorithm, key=key)
    made["scheme"].update({"algorithms": list(algorithms), **({"claims": claims} if claims else {}), **scheme})
    return made


def token(name, comment, value, expect=ACCEPTED, *, record=None, secret=SECRET, body=BODY, now=T, headers=None, **rest):
    return case(f"jwt-{name.lower()}", comment, record or given(), body, headers or [[HEADER, value]], expect, secret=secret, now=now, **rest)


def algorithms():
    for alg, (key, secret) in KEYS.items():
        right = jwt(CLAIMS, key, alg)
        made = given([alg])
        yield token(f"{alg}", f"signed with {alg}", right, record=made, secret=secret)
        yield token(f"{alg}-body-other", "the claim is of another body", right, CLAIM, record=made, secret=secret, body=BODY.replace(b"12.50", b"99.50"))
        yield token(f"{alg}-claims-altered", "other claims than were signed", altered(right, {**CLAIMS, "iss": "other"}), MISMATCH, record=made, secret=secret)
        yield token(f"{alg}-cut", "the end of the signature is missing", right[:-4], MALFORMED, record=made, secret=secret)
    several = given(["RS256", "ES256"])
    for alg in ("RS256", "ES256"):
        yield token(f"several-{alg}", "one of the two algorithms that the record lists", jwt(CLAIMS, KEYS[alg][0], alg), record=several, secret=KEYS[alg][1])
    yield token("curve-other", "another curve's signature under the name of the one that is pinned", jwt(CLAIMS, "ec-p256", "ES384"), MALFORMED, record=given(["ES384"]), secret=KEYS["ES384"][1], flags=["algorithm_confusion"])
    yield token("several-key-other", "an algorithm of the record for which no key was given", jwt(CLAIMS, "ec-p256", "ES256"), UNKNOWN, record=several, secret=KEYS["RS256"][1])
    for name, comment, listed in [
        ("mixed", "a public key would be taken for a secret", ["HS256", "RS256"]),
        ("none", "no signature at all", ["none"]),
        ("empty", "no algorithm", []),
        ("unknown", "an algorithm that nobody has", ["XS256"]),
        ("case", "names are as they are written", ["hs256x"]),
    ]:
        yield token(f"list-{name}", comment, jwt(CLAIMS, SECRET), unusable("invalid_option"), record=given(listed))


def megabytes():
    """Ten megabytes in the token's place: more than the megabyte that a token may have."""
    head = base64url(b'{"alg":"HS256"}')
    claims = json.dumps({"iss": "acme", "hash": DIGEST, "pad": ""}).encode().removesuffix(b'"}')
    start = f"{head}.{base64url(claims + b' ' * (-len(claims) % 3))}"
    content, pad = start + "QUFB" + base64url(b'"}'), (len(start), len(start) + 4, 2_500_000)
    signed = f"{content}.{base64url(jws_signature(repeated(content, pad), SECRET, 'HS256'))}"
    for name, comment, value, repeat in [
        ("signed", "ten megabytes of claims, rightly signed", signed, pad),
        ("parts", "ten million empty parts", ".", (0, 1, 10_000_000)),
    ]:
        yield token(f"10mb-{name}", comment, value, MALFORMED, header_repeat=(HEADER, *repeat), flags=["large"])


def altered(token, claims):
    header, _, signature = token.split(".")
    return f"{header}.{base64url(written(claims))}.{signature}"


def forged(header, claims=CLAIMS, signature=b""):
    return f"{base64url(header if isinstance(header, bytes) else written(header))}.{base64url(written(claims))}.{base64url(signature)}"


def headers():
    for id, alg in [("none", "none"), ("none-capital", "None"), ("none-upper", "NONE"), ("none-mixed", "nOnE"), ("empty", ""), ("hs1", "HS1"), ("hs256-lower", "hs256")]:
        yield token(f"alg-{id}", "an algorithm that the record doesn't have", forged({"alg": alg, "typ": "JWT"}), MALFORMED, flags=["algorithm_confusion"])
        yield token(f"alg-{id}-signed", "the same with a signature", signed({"alg": alg, "typ": "JWT"}), MALFORMED, flags=["algorithm_confusion"])
    yield token("alg-of-another-list", "HS512, rightly signed, where the record has HS256", jwt(CLAIMS, SECRET, "HS512"), MALFORMED, flags=["algorithm_confusion"])
    yield token("public-key-as-secret", "the public key, which everybody has, as the secret of an HMAC",
                jwt(CLAIMS, public_pem("rsa-2048"), "HS256"), MALFORMED, record=given(["RS256"]), secret=public_pem("rsa-2048"), flags=["algorithm_confusion"])
    for name, comment, header in [
        ("alg-missing", "no algorithm", {"typ": "JWT"}),
        ("alg-list", "a list of algorithms", {"alg": ["HS256"]}),
        ("alg-null", "nothing", {"alg": None}),
        ("alg-twice", "two algorithms", b'{"alg":"HS256","alg":"none"}'),
        ("alg-twice-escaped", "two algorithms, one name of them escaped", b'{"alg":"none","\\u0061lg":"HS256"}'),
        ("crit-unknown", "a critical parameter that is not known", {"alg": "HS256", "crit": ["exp"], "exp": T}),
        ("crit-empty", "an empty list of critical parameters", {"alg": "HS256", "crit": []}),
        ("crit-text", "no list", {"alg": "HS256", "crit": "b64"}),
        ("crit-b64", "a payload that is not in base64, which the record doesn't say", {"alg": "HS256", "b64": False, "crit": ["b64"]}),
        ("b64", "the same without the word that makes others refuse it", {"alg": "HS256", "b64": False}),
        ("header-list", "a header that is no object", b'["HS256"]'),
        ("header-bare", "a header that is no JSON", b"HS256"),
        ("header-more", "something behind the header", b'{"alg":"HS256"}x'),
    ]:
        yield token(name, comment, signed(header), MALFORMED)
    own = public_jwk_of("ed25519-other")
    for name, header in [
        ("jwk", {"jwk": own}), ("jku", {"jku": "https://evil.example/jwks.json"}), ("x5u", {"x5u": "https://evil.example/cert.pem"}), ("x5c", {"x5c": ["MIIB"]}),
    ]:
        yield token(f"own-{name}", "signed with a key of the sender's that the token itself names", jwt(CLAIMS, "ed25519-other", "EdDSA", **header), MISMATCH,
                    record=given(["EdDSA"]), secret=public_pem("ed25519"), flags=["key_from_delivery"])
    yield token("kid-unused", "an id of a key, which nobody asks for", jwt(CLAIMS, SECRET, kid="../../dev/null"))


def signed(header, claims=CLAIMS):
    """Rightly signed with HMAC, whatever the header says."""
    content = f"{base64url(header if isinstance(header, bytes) else written(header))}.{base64url(written(claims))}"
    return f"{content}.{base64url(mac(SECRET, content))}"


def public_jwk_of(name):
    return {"kty": "OKP", "crv": "Ed25519", "x": base64url(public_raw(name))}


def spelling():
    right = jwt(CLAIMS, SECRET)
    header, payload, signature = right.split(".")
    for name, comment, value in [
        ("empty", "nothing", ""),
        ("two-parts", "no signature", f"{header}.{payload}"),
        ("unsigned", "an empty signature", f"{header}.{payload}."),
        ("four-parts", "a part too many", f"{right}.{signature}"),
        ("five-parts", "an encrypted token has five", f"{header}.{payload}.{signature}.{payload}.{signature}"),
        ("padded", "base64url with padding", f"{right}="),
        ("standard", "the other alphabet of base64", f"{header}.{payload}.{signature[:-1]}/"),
        ("blank", "a blank within", f"{header}. {payload}.{signature}"),
        ("newline-header", "a header with a line break in base64", f"{header[:4]}%0a{header[4:]}.{payload}.{signature}"),
        ("detached", "a payload that is not there", f"{header}..{signature}"),
        ("json", "the JSON form of a signature", json.dumps({"protected": header, "payload": payload, "signature": signature})),
        ("prefix", "a word before it that the record doesn't have", f"Bearer {right}"),
    ]:
        yield token(name, comment, value, MALFORMED)
    last = right[-1]
    twin = chr(ord(last) + 1)
    yield token("trailing-bits", "the unused bits of the last digit are not zero", right[:-1] + twin, MALFORMED, flags=["lenient_base64"])
    bearer = given(signature={"header": "Authorization", "prefix": "Bearer "})
    for name, comment, value, expect in [
        ("bearer", "behind the word that the record has", f"Bearer {right}", ACCEPTED),
        ("bearer-missing", "without it", right, MALFORMED),
        ("bearer-twice", "with it twice", f"Bearer Bearer {right}", MALFORMED),
        ("bearer-alone", "the word alone", "Bearer", MALFORMED),
        ("basic", "another scheme of authorization", f"Basic {right}", MALFORMED),
    ]:
        yield token(name, comment, None, expect, record=bearer, headers=[["Authorization", value]])
    yield token("missing", "no header", None, refused("missing_signature", 401), headers=[["X-Other", right]])
    yield token("twice", "two tokens that differ", None, refused("ambiguous_signature", 401), headers=[[HEADER, right], [HEADER, jwt(CLAIMS, "other")]])


def lives():
    for name, comment, claims, now, expect in [
        ("exp", "a second before it ends", {"exp": T + 1}, T, ACCEPTED),
        ("exp-past", "a second after it ended", {"exp": T - 1}, T, OLD),
        ("exp-fraction", "half a second before it ends", {"exp": T + 0.5}, T, ACCEPTED),
        ("exp-long-past", "an hour after it ended", {"exp": T - 3600}, T, OLD),
        ("nbf", "from this second on", {"nbf": T}, T, ACCEPTED),
        ("nbf-future", "a second too early", {"nbf": T + 1}, T, NEW),
        ("nbf-year-1", "Go's zero time, which Upstash writes", {"nbf": -62135596800}, T, ACCEPTED),
        ("both", "within its life", {"nbf": T - 10, "exp": T + 10}, T, ACCEPTED),
        ("endless", "a token without an end", {"exp": None}, T, ACCEPTED),
        ("exp-text", "a time in a string", {"exp": str(T + 300)}, T, MALFORMED),
        ("exp-list", "a time in a list", {"exp": [T + 300]}, T, MALFORMED),
        ("exp-true", "no time", {"exp": True}, T, MALFORMED),
        ("nbf-text", "a time in a string", {"nbf": str(T)}, T, MALFORMED),
    ]:
        all_claims = {name: value for name, value in {**CLAIMS, **claims}.items() if value is not None}
        yield token(f"life-{name}", comment, jwt(all_claims, SECRET), expect, now=now)
    timed = given(timestamp={"claim": "iat", "format": "unix", "tolerance_s": 300})
    for name, comment, claims, now, expect in [
        ("iat", "issued now", {}, T, ACCEPTED),
        ("iat-edge", "issued as long ago as is tolerated", {"exp": T + 900}, T + 300, ACCEPTED),
        ("iat-old", "issued a second longer ago", {"exp": T + 900}, T + 301, OLD),
        ("iat-new", "issued in the future", {}, T - 301, NEW),
        ("iat-missing", "no time of issue", {"iat": None}, T, refused("missing_timestamp", 401)),
        ("iat-text", "a time of issue in words", {"iat": "now"}, T, refused("malformed_timestamp", 401)),
    ]:
        all_claims = {name: value for name, value in {**CLAIMS, **claims}.items() if value is not None}
        yield token(f"life-{name}", comment, jwt(all_claims, SECRET), expect, record=timed, now=now)


def claims():
    for name, comment, claims, expect in [
        ("iss-other", "another issuer", {**CLAIMS, "iss": "other"}, CLAIM),
        ("iss-missing", "no issuer", {name: value for name, value in CLAIMS.items() if name != "iss"}, CLAIM),
        ("iss-prefix", "an issuer that begins so", {**CLAIMS, "iss": "acme.example"}, CLAIM),
        ("iss-null", "an issuer that is nothing", {**CLAIMS, "iss": None}, CLAIM),
        ("hash-missing", "no hash of the body", {name: value for name, value in CLAIMS.items() if name != "hash"}, CLAIM),
        ("hash-upper", "hex in upper case", {**CLAIMS, "hash": DIGEST.upper()}, CLAIM),
    ]:
        yield token(f"claim-{name}", comment, jwt(claims, SECRET), expect)
    yield token("claim-twice", "a claim that is there twice", jwt(written(CLAIMS)[:-1] + b',"iss":"acme"}', SECRET), refused("ambiguous_signature", 401))
    for name, payload in [("list", b"[]"), ("text", b'"acme"'), ("bare", b"acme"), ("number", b"1"), ("bytes", b"\xff")]:
        yield token(f"claims-{name}", "claims that are no JSON object", jwt(payload, SECRET), MALFORMED)
    optional = given(claims={"iss": "acme", "hash?": "{body|sha256|hex}"})
    without = {name: value for name, value in CLAIMS.items() if name != "hash"}
    yield token("claim-optional", "the hash of the body, which an empty one may lack", jwt(CLAIMS, SECRET), record=optional)
    yield token("claim-optional-absent", "a body without its hash", jwt(without, SECRET), CLAIM, record=optional)
    yield token("claim-optional-empty", "nothing, and no hash of it", jwt(without, SECRET), authentic(), record=optional, body=b"", call="verify_signature")
    yield token("claim-optional-other", "nothing, and a hash of something", jwt(CLAIMS, SECRET), CLAIM, record=optional, body=b"", call="verify_signature")
    issuers = given(claims={"iss": ["acme", "https://acme.example"], "hash": "{body|sha256|hex}"})
    yield token("claim-either", "one of two issuers", jwt({**CLAIMS, "iss": "https://acme.example"}, SECRET), record=issuers)
    yield token("claim-neither", "a third issuer", jwt({**CLAIMS, "iss": "https://other.example"}, SECRET), CLAIM, record=issuers)
    audience = given(claims={"aud": "order-desk", "hash": "{body|sha256|hex}"})
    for name, comment, aud, expect in [
        ("aud", "the audience", "order-desk", ACCEPTED), ("aud-list", "the audience among others", ["other", "order-desk"], ACCEPTED),
        ("aud-other", "another audience", "other", CLAIM), ("aud-list-other", "a list without it", ["other", "order-desk2"], CLAIM),
        ("aud-empty", "no audience in the list", [], CLAIM), ("aud-nested", "a list in the list", [["order-desk"]], CLAIM),
    ]:
        yield token(f"claim-{name}", comment, jwt({**CLAIMS, "aud": aud}, SECRET), expect, record=audience)
    typed = given(claims={"email_verified": "true", "n": "7", "hash": "{body|sha256|hex}"})
    yield token("claim-typed", "true, and a number", jwt({**CLAIMS, "email_verified": True, "n": 7}, SECRET), record=typed)
    yield token("claim-typed-other", "false", jwt({**CLAIMS, "email_verified": False, "n": 7}, SECRET), CLAIM, record=typed)
    digest = hashlib.sha256(BODY).digest()
    for name, template, text in [("base64", "{body|sha256|base64}", base64.b64encode(digest).decode()), ("base64url", "{body|sha256|base64url}", base64url(digest))]:
        made = given(claims={"hash": template})
        yield token(f"claim-{name}", f"the hash in {name}", jwt({**CLAIMS, "hash": text}, SECRET), record=made)
        yield token(f"claim-{name}-other", "in another encoding", jwt(CLAIMS, SECRET), CLAIM, record=made)
    yield token("claim-base64url-padded", "base64url, whose padding makes no difference", jwt({**CLAIMS, "hash": base64.urlsafe_b64encode(digest).decode()}, SECRET),
                record=given(claims={"hash": "{body|sha256|base64url}"}))
    bearer = given(claims={"iss": "acme"}, covers_body=False)
    proof = event("order.paid", None, id="ord_1", key="acme:ord_1", recognized=False, proof="token")
    yield token("claim-none-of-the-body", "a token that doesn't bind the body", jwt({"iss": "acme", "exp": T + 300}, SECRET), proof, record=bearer)


def detached():
    def jws(name, comment, value, expect=ACCEPTED, *, alg="HS256", form={"detached": True}, body=BODY, record=None, **rest):
        made = record or given([alg], algorithm="jws", claims=None, jws=form, **rest.pop("scheme", {}))
        return case(f"detached-{name.lower()}", comment, made, body, [[HEADER, value]], expect, secret=KEYS[alg][1], now=T, **rest)

    def token_of(payload, alg="HS256", middle=b"", **header):
        head = base64url(written({"alg": alg, **header}))
        return f"{head}.{base64url(middle) if middle else ''}.{base64url(jws_signature(joined(head, payload), KEYS[alg][0], alg))}"

    def joined(head, payload):
        return head.encode() + b"." + payload

    encoded = base64url(BODY).encode()
    for alg in ("HS256", "RS256", "RS512", "ES256", "EdDSA"):
        yield jws(alg, "the body is the payload", token_of(encoded, alg), alg=alg)
        yield jws(f"{alg}-body-other", "another body", token_of(encoded, alg), MISMATCH, alg=alg, body=BODY.replace(b"12.50", b"99.50"))
    yield jws("attached", "a payload in the token, where the record has it detached", token_of(encoded, middle=BODY), MALFORMED)
    yield jws("unencoded", "the payload as it is, where the record has it in base64url", token_of(BODY), MISMATCH)
    bare = {"detached": True, "b64": False}
    yield jws("b64", "the payload as it is", token_of(BODY, b64=False, crit=["b64"]), form=bare)
    yield jws("b64-RS256", "the same with RSA", token_of(BODY, "RS256", b64=False, crit=["b64"]), alg="RS256", form=bare)
    yield jws("b64-body-other", "another body", token_of(BODY, b64=False, crit=["b64"]), MISMATCH, form=bare, body=BODY.replace(b"12.50", b"99.50"))
    for name, comment, header in [
        ("unsaid", "a header that doesn't say so", {}),
        ("uncritical", "not marked as critical", {"b64": False}),
        ("true", "a header that says the contrary", {"b64": True, "crit": ["b64"]}),
        ("critical-more", "another critical parameter beside it", {"b64": False, "crit": ["b64", "exp"]}),
        ("text", "the word instead of the value", {"b64": "false", "crit": ["b64"]}),
    ]:
        yield jws(f"b64-{name}", comment, token_of(BODY, **header), MALFORMED, form=bare)
    timed = {"scheme": {"timestamp": {"jws": "ts", "format": "unix", "tolerance_s": 300}}}
    yield jws("time", "a time in the header of the token", token_of(encoded, ts=T), **timed)
    yield jws("time-old", "301 seconds ago", token_of(encoded, ts=T - 301), OLD, **timed)
    yield jws("time-missing", "no time", token_of(encoded), refused("missing_timestamp", 401), **timed)
    built = {"detached": True, "payload": "{header:X-Acme-Id}.{body}"}
    payload = base64url(b"msg_1." + BODY).encode()
    made = given(["HS256"], algorithm="jws", claims=None, jws=built)
    for name, comment, id, expect in [("payload", "a payload that the record builds", "msg_1", ACCEPTED), ("payload-other", "another part of it", "msg_2", MISMATCH)]:
        yield case(f"detached-{name}", comment, made, BODY, [["X-Acme-Id", id], [HEADER, token_of(payload)]], expect, secret=SECRET, now=T)


def bodies():
    """The body is the token, and the event its claims: Security Event Tokens are sent so (RFC 8935)."""
    events = {"https://schemas.openid.net/secevent/risc/event-type/account-disabled": {"subject": {"subject_type": "iss-sub", "iss": "https://idp.example.com/", "sub": "7"}}}
    claims = {"iss": "https://idp.example.com/", "jti": "756E6D1", "iat": T, "aud": "order-desk", "toe": "order.paid", "events": events}
    scheme = {"signature": {"body": True}, "algorithm": "jwt", "algorithms": ["RS256"], "key": {"decode": "pem"}, "claims": {"iss": "https://idp.example.com/", "aud": "order-desk"},
              "require": {"jws:typ": "secevent+jwt"}, "timestamp": {"claim": "iat", "format": "unix", "tolerance_s": 300}}
    made = {"id": "acme", "scheme": scheme, "envelope": {"format": "jwt", "type": "claim:toe", "id": "claim:jti", "timestamp": "claim:iat", "timestamp_format": "unix", "data": "claim:events"}}
    told = {**event("order.paid", T * 1000, id="756E6D1", key="acme:756E6D1", recognized=False), "payload": claims, "data": events}

    def body(name, comment, value, expect, *, now=T, **rest):
        headers = [["Content-Type", "application/secevent+jwt"]]
        return case(f"jwt-body-{name}", comment, made, value.encode(), headers, expect, secret=public_pem("rsa-2048"), now=now, bare=True, **rest)

    right = jwt(claims, "rsa-2048", "RS256", typ="secevent+jwt")
    yield body("event", "the claims are the event", right, told)
    yield body("newline", "a line break behind the token", right + "\n", told | {"idempotency_key": "acme:756E6D1"})
    yield body("altered", "other claims than were signed", altered(right, {**claims, "sub": "8"}), MISMATCH)
    yield body("typ-other", "a token of another kind, with the same claims", jwt(claims, "rsa-2048", "RS256"), CLAIM)
    yield body("aud-other", "a token for somebody else", jwt({**claims, "aud": "other"}, "rsa-2048", "RS256", typ="secevent+jwt"), CLAIM)
    yield body("old", "issued 301 seconds ago", right, OLD, now=T + 301)
    yield body("json", "the claims without a signature", written(claims).decode(), MALFORMED)
    yield body("none", "no signature", forged({"alg": "none", "typ": "secevent+jwt"}, claims), MALFORMED, flags=["algorithm_confusion"])
    yield body("empty", "nothing", "", MALFORMED)
    yield body("bytes", "bytes that are no text", "\xff", MALFORMED)


def published():
    """Examples of RFC 7515 (A.1 to A.3), RFC 7797 (4.2) and RFC 8037 (A.4), as they stand there."""
    claims = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    key = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
    rsa_key = {"kty": "RSA", "e": "AQAB", "n": (
        "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47s"
        "oMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoud"
        "F8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ")}
    ec_key = {"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
    ed_key = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
    rsa_signature = (
        "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZ"
        "LgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6"
        "LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw")
    accepted = event("order.paid", None, id="ord_1", key="acme:ord_1", recognized=False, proof="token")
    for name, alg, secret, decode, value in [
        ("a1", "HS256", key, "base64url", f"eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{claims}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        ("a2", "RS256", {"jwks": {"keys": [rsa_key]}}, "jwks", f"eyJhbGciOiJSUzI1NiJ9.{claims}.{rsa_signature}"),
        ("a3", "ES256", {"jwks": {"keys": [ec_key]}}, "jwks",
         f"eyJhbGciOiJFUzI1NiJ9.{claims}.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"),
    ]:
        made = given([alg], claims={"iss": "joe", "http://example.com/is_root": "true"}, covers_body=False, key={"decode": decode})
        yield token(f"rfc7515-{name}", f"the example of RFC 7515, appendix {name.upper()}", value, accepted, record=made, secret=secret, now=1300819379, flags=["published"])
        yield token(f"rfc7515-{name}-expired", "the same a second after it ended", value, OLD, record=made, secret=secret, now=1300819381, flags=["published"])
        yield token(f"rfc7515-{name}-altered", "the same with other claims", altered(value, {"iss": "joe"}), MISMATCH, record=made, secret=secret, now=1300819379)
    bare = given(["HS256"], algorithm="jws", claims=None, jws={"detached": True, "b64": False}, key={"decode": "base64url"})
    value = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY"
    yield token("rfc7797-4-2", "the example of RFC 7797, section 4.2", value, authentic(), record=bare, secret=key, body=b"$.02", call="verify_signature", flags=["published"])
    yield token("rfc7797-4-2-altered", "another payload", value, MISMATCH, record=bare, secret=key, body=b"$.03", call="verify_signature")
    edwards = given(["EdDSA"], algorithm="jws", claims=None, jws={"detached": True}, key={"decode": "jwks"})
    value = "eyJhbGciOiJFZERTQSJ9..hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
    yield token("rfc8037-a4", "the example of RFC 8037, appendix A.4, its payload detached", value, authentic(), record=edwards, secret={"jwks": {"keys": [ed_key]}},
                body=b"Example of Ed25519 signing", call="verify_signature", flags=["published"])
    yield token("rfc8037-a4-altered", "another payload", value, MISMATCH, record=edwards, secret={"jwks": {"keys": [ed_key]}}, body=b"Example of Ed25519 signinG", call="verify_signature")
