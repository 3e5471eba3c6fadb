"""What a private key signs, as `cryptography` sees it; and keys as dicts."""

import base64
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from hookseal import Webhook, WebhookConfigError, WebhookVerificationError

KEYS = Path(__file__).parent.parent.parent / "tests/vectors/keys"
BODY = b'{"id":"1"}'


def pem(name, half):
    return (KEYS / f"{name}.{half}.pem").read_text("ascii")


def record(algorithm, **scheme):
    signature = {"kind": "plain", "header": "X-Signature", "encoding": "base64", **scheme.pop("signature", {})}
    return {"id": "acme", "scheme": {"signature": signature, "algorithm": algorithm, "key": {"decode": "pem"}, **scheme}}


def pss(hash):
    return padding.PSS(padding.MGF1(hash), hash.digest_size)


def raw_as_der(signature):
    return encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big"))


@pytest.mark.parametrize(
    ("algorithm", "name", "form", "verify"),
    [
        ("rsa-pkcs1v15-sha1", "rsa-2048", None, lambda key, signature: key.verify(signature, BODY, padding.PKCS1v15(), hashes.SHA1())),
        ("rsa-pkcs1v15-sha256", "rsa-2048", None, lambda key, signature: key.verify(signature, BODY, padding.PKCS1v15(), hashes.SHA256())),
        ("rsa-pkcs1v15-sha384", "rsa-2048", None, lambda key, signature: key.verify(signature, BODY, padding.PKCS1v15(), hashes.SHA384())),
        ("rsa-pkcs1v15-sha512", "rsa-3072", None, lambda key, signature: key.verify(signature, BODY, padding.PKCS1v15(), hashes.SHA512())),
        ("rsa-pss-sha256", "rsa-2048", None, lambda key, signature: key.verify(signature, BODY, pss(hashes.SHA256()), hashes.SHA256())),
        ("rsa-pss-sha512", "rsa-3072", None, lambda key, signature: key.verify(signature, BODY, pss(hashes.SHA512()), hashes.SHA512())),
        ("ecdsa-p256-sha1", "ec-p256", None, lambda key, signature: key.verify(signature, BODY, ec.ECDSA(hashes.SHA1()))),
        ("ecdsa-p256-sha256", "ec-p256", "der", lambda key, signature: key.verify(signature, BODY, ec.ECDSA(hashes.SHA256()))),
        ("ecdsa-p256-sha256", "ec-p256", "raw", lambda key, signature: key.verify(raw_as_der(signature), BODY, ec.ECDSA(hashes.SHA256()))),
        ("ed25519", "ed25519", None, lambda key, signature: key.verify(signature, BODY)),
    ],
)
def test_signs(algorithm, name, form, verify):
    given = record(algorithm, signature={} if form is None else {"form": form})
    signature = base64.b64decode(Webhook(given, pem(name, "private.pkcs8")).sign(BODY)["X-Signature"])
    verify(serialization.load_pem_public_key(pem(name, "public.spki").encode()), signature)
    with pytest.raises(WebhookConfigError) as refused:
        Webhook(given, pem(name, "public.spki")).sign(BODY)
    assert refused.value.code == "invalid_key"


def test_signs_with_a_json_web_key():
    key = serialization.load_pem_private_key(pem("ed25519", "private.pkcs8").encode(), None)
    raw = [
        key.private_bytes(serialization.Encoding.Raw, serialization.PrivateFormat.Raw, serialization.NoEncryption()),
        key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw),
    ]
    seed, point = (base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in raw)
    jwk = {"kty": "OKP", "crv": "Ed25519", "x": point, "d": seed}
    for given in (jwk, json.dumps(jwk)):
        signature = Webhook(record("ed25519"), given).sign(BODY)["X-Signature"]
        assert base64.b64decode(signature) == key.sign(BODY)


def test_keys_in_dicts_are_those_of_their_ids():
    given = record("ed25519", key={"decode": "pem", "by": "header:X-Key"})
    headers = Webhook(record("ed25519"), pem("ed25519", "private.pkcs8")).sign(BODY)
    webhook = Webhook(given, {"a": pem("ed25519", "public.spki"), "b": pem("ed25519-other", "public.spki").encode()})
    assert webhook.verify_signature(BODY, {**headers, "X-Key": "a"}).secret_index == 0
    for id, code in [("b", "signature_mismatch"), ("c", "unknown_key")]:
        with pytest.raises(WebhookVerificationError) as refused:
            webhook.verify_signature(BODY, {**headers, "X-Key": id})
        assert refused.value.code == code
    for mistake in ({}, {1: pem("ed25519", "public.spki")}, {"a": None}, {"a": {"b": "c"}}, {"keys": 1, "a": object()}):
        with pytest.raises(WebhookConfigError):
            Webhook(given, mistake)


KEY = pem("ec-p256", "public.spki")
EMPTY = "a set without keys, or with more than 1000"
KEYLESS = "JSON that holds no key"


@pytest.mark.parametrize("platform", ["plaid", "circle"])
@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ({"keys": {}}, EMPTY), ({"keys": None}, EMPTY), ({"keys": "abc"}, EMPTY), ({"keys": KEY, "a": KEY}, EMPTY),
        ({"kty": None}, KEYLESS), ({"kty": 1, "a": KEY}, KEYLESS),
    ],
    ids=lambda value: ",".join(value) if isinstance(value, dict) else "",
)  # fmt: skip
def test_a_set_or_a_key_whatever_it_holds(platform, keys, found):
    """The words are JavaScript's, too: npm/tests/keys.test.mjs."""
    with pytest.raises(WebhookConfigError) as refused:
        Webhook(platform, keys)
    assert refused.value.code == "invalid_key"
    assert str(refused.value).startswith("key 0: expected a key of P-256, ")
    assert str(refused.value).endswith(f", found {found}")


@pytest.mark.parametrize("name", ["keys", "kty"])
def test_a_set_or_a_key_is_no_shared_secret(name):
    for platform in ("smartsheet", "worldpay", "github", "standard-webhooks"):
        with pytest.raises(WebhookConfigError, match=", found a public key, which is no shared secret") as refused:
            Webhook(platform, {name: "a secret of more than 20"})
        assert refused.value.code == "invalid_secret"
    with pytest.raises(WebhookConfigError, match="^secret 1: expected text or bytes, found keys that JSON can't hold") as refused:
        Webhook("circle", [KEY, {name: KEY.encode()}])
    assert refused.value.code == "invalid_secret"
