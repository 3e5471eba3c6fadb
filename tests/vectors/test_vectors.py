"""The vector files are current, well-formed and complete, and their signatures are what they say.

The checker below is a second implementation: it shares nothing with `cases/`, reads the JSON
files alone, and knows the eight schemes from the providers' documentation. `own_record.py` is
its half for simple records of the user's own. Records that say more, and the platforms' cases,
are judged by `tests/fuzz/oracle`.
"""

import base64
import hashlib
import hmac
import json
import re
from collections import Counter
from pathlib import Path

import own_record
import pytest
from judge import is_wide
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from jsonschema import Draft202012Validator
from repeats import in_full

HERE = Path(__file__).resolve().parent
SCHEMA = json.loads((HERE / "schema.json").read_text("utf-8"))
FILES = {
    path.relative_to(HERE).as_posix(): path.read_text("utf-8")
    for path in [*sorted(HERE.glob("*.json")), *sorted(HERE.glob("platforms/*.json"))]
    if path.name != "schema.json"
}
CASES = [in_full(entry) for text in FILES.values() for entry in json.loads(text)["cases"]]
TOPICS = [in_full(entry) for name, text in FILES.items() if not name.startswith("platforms/") for entry in json.loads(text)["cases"]]

CONSTRUCTION_CODES = {"unknown_provider", "invalid_secret", "invalid_key", "invalid_option"}
LATER_CODES = {"unknown_key", "claim_mismatch"}
CODES = CONSTRUCTION_CODES | {
    "missing_signature", "ambiguous_signature", "malformed_signature", "signature_mismatch", "missing_timestamp", "malformed_timestamp",
    "timestamp_too_old", "timestamp_too_new", "unexpected_node", "body_too_large", "body_not_raw", "headers_not_given", "invalid_json", "invalid_payload",
}
WARNINGS = {"unknown_type", "missing_field", "unexpected_type", "unknown_value", "invalid_timestamp", "contradiction"}
DOCUMENTED = {
    "tusky": {"file.hot", "file.synced", "file.cold", "file.error"},
    "filedgr": {"vault.created", "vault.data_updated", "vault.permission_changed", "vault.verification_complete", "vault.accessed",
                "stream.data_received", "stream.alert_triggered"},
    "thunderstack": {"NODE_STATUS_UPDATED"},
    "tuteliq": {"safety.critical", "safety.high", "safety.medium", "batch.completed", "batch.failed", "voice.alert", "report.ready", "webhook.test"},
    "tectra": {"content.signed", "batch.anchored", "content.verified"},
}
PROVIDERS = {*DOCUMENTED, "stripe", "github", "standard-webhooks"}
# What is computed again here: deliveries of the first platforms, and of simple records of the user's own.
CHECKED = [
    entry for entry in TOPICS
    if entry.get("call", "verify").startswith("verify") and entry.get("call") != "verify_all" and str(entry["secret"]).count("-----BEGIN") < 2
    and (entry["provider"] in PROVIDERS if isinstance(entry["provider"], str) else not is_wide(entry["provider"]))
]
FILED = {path.stem for path in (HERE.parent.parent / "providers").glob("*.json")} - {"schema"}


# The files

def test_checked_in_files_are_what_generate_writes():
    from generate import files
    written = files()
    assert sorted(written) == sorted(FILES)
    for name, text in written.items():
        assert FILES[name] == text, f"{name} is out of date: run generate.py"


@pytest.mark.parametrize("name", FILES)
def test_schema(name):
    Draft202012Validator.check_schema(SCHEMA)
    document = json.loads(FILES[name])
    assert document["topic"] == name.removeprefix("platforms/").removesuffix(".json")
    problems = [f"{error.json_path}: {error.message[:200]}" for error in Draft202012Validator(SCHEMA).iter_errors(document)]
    assert problems == []


@pytest.mark.parametrize("name", FILES)
def test_every_flag_has_its_note_and_every_note_is_used(name):
    document = json.loads(FILES[name])
    assert set(document["notes"]) == {flag for entry in document["cases"] for flag in entry["flags"]}


def test_a_flag_means_the_same_in_every_file():
    from cases.notes import NOTES
    found = {}
    for text in FILES.values():
        for flag, note in json.loads(text)["notes"].items():
            assert found.setdefault(flag, note) == note, flag
    assert set(found) == set(NOTES)


def test_comments_say_more_than_ids():
    for entry in CASES:
        words = set(re.findall("[a-z0-9]+", entry["comment"].lower()))
        assert words - set(entry["id"].split("-")), entry["id"]


def test_ids_are_unique():
    repeated = [id for id, count in Counter(entry["id"] for entry in CASES).items() if count > 1]
    assert repeated == []


def test_platforms_have_no_name_twice():
    """What two changes made of one place: JSON readers take the last of them in silence."""
    def names(pairs):
        found = [name for name, _ in pairs]
        assert len(found) == len(set(found)), found
        return dict(pairs)

    for path in (HERE.parent.parent / "providers").rglob("*.json"):
        json.loads(path.read_text("utf-8"), object_pairs_hook=names)


def test_coverage():
    assert len(CASES) >= 1600
    assert sum(map(is_own, CASES)) >= 600
    assert {entry["expect"]["code"] for entry in CASES if "code" in entry["expect"]} - LATER_CODES == CODES
    assert {warning["code"] for entry in CASES for warning in entry["expect"].get("warnings", [])} == WARNINGS
    assert {entry["provider"] for entry in CASES if not is_own(entry) and refusal(entry) != "unknown_provider"} == FILED
    assert sum(map(len, DOCUMENTED.values())) == 23
    for provider, types in DOCUMENTED.items():
        recognized = {entry["expect"]["type"] for entry in CASES if entry["provider"] == provider and entry["expect"].get("recognized")}
        assert recognized == types


REJECTIONS = {"missing_signature", "ambiguous_signature", "malformed_signature", "signature_mismatch", "missing_timestamp",
              "malformed_timestamp", "timestamp_too_old", "timestamp_too_new"}


def test_every_verifier_code_occurs_at_a_provider_that_rejects_with_401_and_at_one_with_403():
    for code in ["missing_signature", "ambiguous_signature", "malformed_signature", "signature_mismatch"]:
        assert {entry["expect"]["status"] for entry in CASES if refusal(entry) == code and not is_own(entry)} >= {401, 403}


def test_rejections_have_the_status_that_the_provider_documents():
    for entry in TOPICS:
        if refusal(entry) in REJECTIONS:
            own = entry["provider"].get("rejection_status", 401) if is_own(entry) else 401
            documented = 403 if entry["provider"] == "thunderstack" else own
            assert entry["expect"]["status"] == documented, entry["id"]


def test_flags_say_what_a_runner_needs_to_know():
    for entry in CASES:
        secrets = entry["secret"] if isinstance(entry["secret"], list) else [entry["secret"]]
        headers = entry["headers"]
        dynamic = (
            not secrets or not all(isinstance(secret, (str, dict)) for secret in secrets)
            or headers is None or not all(isinstance(value, str) for _, value in headers) or "body_value" in entry
        )
        assert ("dynamic" in entry["flags"]) == dynamic, entry["id"]
        texts = [text for _, value in headers or [] for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)]
        off_wire = any(re.search(r"[^\t\x20-\x7e]", text) for text in texts)
        assert ("off_wire" in entry["flags"]) == off_wire, entry["id"]
        large = any(len(text) > 60000 for text in texts) or ("body_b64" in entry and len(body_of(entry)) > 50000)
        assert ("large" in entry["flags"]) == large, entry["id"]


# The signatures, computed again

def refusal(entry):
    return entry["expect"].get("code")


def accepted(entry):
    return refusal(entry) is None


def is_own(entry):
    return isinstance(entry["provider"], dict)


def record_of(entry):
    """The provider's id, or its record without the fields that are null, which are absent."""
    return own_record.without_nulls(entry["provider"]) if is_own(entry) else entry["provider"]


def body_of(entry):
    return base64.b64decode(entry["body_b64"]) + b" " * entry.get("body_trailing_spaces", 0)


def header(entry, wanted):
    """All values of a header, in order, repeats of equal ones dropped."""
    values = []
    for name, value in entry["headers"]:
        if name.startswith("HTTP_"):
            name = name[5:].replace("_", "-")
        if name.lower() == wanted.lower():
            values += value if isinstance(value, list) else [value]
    values = [value.strip(" \t\r\n") for value in values if isinstance(value, str)]
    return list(dict.fromkeys(values))


def halves(value):
    """One of two equal halves round a comma, as a server joins a repeated header."""
    joined = re.fullmatch("(.+), ?\\1", value)
    return joined[1] if joined else value


def secrets_of(entry):
    """Each secret's bytes; for Standard Webhooks those of the key: bytes are the key itself, text is decoded."""
    given = entry["secret"] if isinstance(entry["secret"], list) else [entry["secret"]]
    return [secret_of(base64.b64decode(one["b64"]) if isinstance(one, dict) else one, entry["provider"]) for one in given]


def secret_of(given, provider):
    prefix = b"whsec_"
    is_key = isinstance(given, bytes) and not given.startswith(prefix)
    secret = given if isinstance(given, bytes) else given.encode()
    if provider != "standard-webhooks" or is_key:
        return secret
    text = secret.removeprefix(prefix).rstrip(b"=")
    return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)


def unix_milliseconds(text):
    return int(text) * 1000


PLAIN_HEX = {
    "tusky": ("x-tusky-signature", ""), "filedgr": ("x-filedgr-signature", ""), "tuteliq": ("x-tuteliq-signature", ""),
    "tectra": ("x-tectra-signature", ""), "github": ("x-hub-signature-256", "sha256="),
}


def claim(entry):
    """(candidate signatures, signed bytes, milliseconds signed or None), leniently read."""
    provider, body = record_of(entry), body_of(entry)
    if isinstance(provider, dict):
        return own_record.claim(provider, lambda name: [halves(value) for value in header(entry, name)], body, entry.get("received", {}))
    if provider in PLAIN_HEX:
        name, prefix = PLAIN_HEX[provider]
        [value] = header(entry, name)
        digits = re.fullmatch(re.escape(prefix) + "([0-9a-fA-F]{64})", halves(value))
        return [bytes.fromhex(digits[1])], body, None
    if provider == "thunderstack":
        [value] = header(entry, "x-thunderstack-signature")
        return [base64.b64decode(halves(value), validate=True)], body, None
    if provider == "stripe":
        [value] = header(entry, "stripe-signature")
        parts = [part.strip().split("=", 1) for part in halves(value).split(",") if "=" in part]
        [time] = [text for key, text in parts if key == "t"]
        candidates = [bytes.fromhex(text) for key, text in parts if key == "v1" and re.fullmatch("[0-9a-fA-F]{64}", text)]
        return candidates, time.encode() + b"." + body, unix_milliseconds(time)
    if provider == "standard-webhooks":
        [value], [id], [time] = header(entry, "webhook-signature"), header(entry, "webhook-id"), header(entry, "webhook-timestamp")
        texts = [part[3:] for part in halves(value).split() if part.startswith("v1,")]
        candidates = [base64.b64decode(text) for text in texts if re.fullmatch("[A-Za-z0-9+/]+=*", text)]
        return candidates, b".".join([id.encode(), time.encode(), body]), unix_milliseconds(time)
    raise AssertionError(provider)


def public_key(secret):
    if secret[:1] == b"0":
        for load in (serialization.load_der_public_key, lambda der: serialization.load_der_private_key(der, None)):
            try:
                key = load(secret)
                break
            except ValueError:
                continue
    else:
        pem = secret.replace(b"\\n", b"\n").strip()
        key = serialization.load_pem_private_key(pem, None) if b"PRIVATE" in pem else serialization.load_pem_public_key(pem)
    return key.public_key() if isinstance(key, RSAPrivateKey) else key


def matches(provider, secret, candidate, content):
    if isinstance(provider, dict):
        return own_record.matches(provider, secret, public_key, candidate, content)
    if provider == "thunderstack":
        try:
            public_key(secret).verify(candidate, content, PKCS1v15(), hashes.SHA256())
            return True
        except InvalidSignature:
            return False
    return hmac.compare_digest(hmac.digest(secret, content, "sha256"), candidate)


def first_match(entry):
    candidates, content, _ = claim(entry)
    for index, secret in enumerate(secrets_of(entry)):
        if any(matches(record_of(entry), secret, candidate, content) for candidate in candidates):
            return index
    return None


# After the comparison: what is refused from here on was signed.
SIGNED_CODES = {"timestamp_too_old", "timestamp_too_new", "invalid_json", "invalid_payload", "unexpected_node"}


def by_id(chosen):
    return pytest.mark.parametrize("entry", [pytest.param(entry, id=entry["id"]) for entry in chosen])


@by_id(entry for entry in CHECKED if accepted(entry))
def test_accepted_signature_verifies(entry):
    assert first_match(entry) == entry["expect"]["secret_index"]


@by_id(entry for entry in CHECKED if refusal(entry) in SIGNED_CODES)
def test_signature_verifies_where_the_refusal_comes_later(entry):
    assert first_match(entry) is not None


@by_id(entry for entry in CHECKED if refusal(entry) == "signature_mismatch")
def test_mismatch_does_not_verify(entry):
    candidates, _, _ = claim(entry)
    assert candidates
    assert first_match(entry) is None


def documented_tolerance(provider):
    """Seconds; False where any time is taken."""
    if isinstance(provider, dict):
        return own_record.tolerance(provider)
    return 300 if provider in ("stripe", "standard-webhooks") else False


def test_age_is_what_the_verdict_says():
    for entry in CHECKED:
        if not (accepted(entry) or refusal(entry) in SIGNED_CODES):
            continue
        tolerance = entry.get("options", {}).get("tolerance", documented_tolerance(record_of(entry)))
        _, _, signed_at = claim(entry)
        if signed_at is None or tolerance is False:
            continue
        age = entry["now"] - signed_at / 1000
        expected = "timestamp_too_old" if age > tolerance else "timestamp_too_new" if -age > tolerance else None
        assert (refusal(entry) if str(refusal(entry)).startswith("timestamp_too") else None) == expected, entry["id"]


def payload_id(entry):
    """The event's own id as text, or None: a string that Unicode has, or an integer."""
    path = envelope(record_of(entry)).get("id")
    try:
        id = at_path(parse(entry), path) if path else None
        id = id.encode().decode() if isinstance(id, str) else id
    except (ValueError, KeyError, TypeError):
        return None
    return str(id) if type(id) is int or (type(id) is str and id) else None


def escaped(part):
    return part.replace("%", "%25").replace(":", "%3A")


def test_keys_come_from_what_is_signed():
    for entry in filter(accepted, CHECKED):
        key, provider = entry["expect"]["idempotency_key"], record_of(entry)
        id = payload_id(entry)
        if provider == "standard-webhooks":
            [id] = header(entry, "webhook-id")
        is_record = isinstance(provider, dict)
        if is_record and not provider.get("envelope", {}).get("id"):
            id = own_record.signed_id(provider, lambda name: header(entry, name))
        if is_record:
            provider = provider["id"]
        expected = escaped(id) if id is not None else "sha256:" + hashlib.sha256(body_of(entry)).hexdigest()
        assert key == f"{escaped(provider)}:{expected}", entry["id"]
        if entry.get("call") == "verify_signature":
            assert entry["expect"]["timestamp"] == claim(entry)[2], entry["id"]


# The payloads, read by Python's own parser

TYPE = {"tusky": "event", "filedgr": "eventType", "thunderstack": "eventType", "tuteliq": "type", "tectra": "event",
        "stripe": "type", "standard-webhooks": "type"}
ID = {"filedgr": "eventId", "tuteliq": "id", "stripe": "id"}


def envelope(provider):
    """The paths of an event's type and id, where the provider has them."""
    if isinstance(provider, dict):
        return provider.get("envelope", {})
    return {name: paths[provider] for name, paths in (("type", TYPE), ("id", ID)) if provider in paths}


def at_path(payload, path):
    for name in path.split("."):
        payload = payload[name]
    return payload


def levels(text):
    """How deep the brackets nest, strings left out."""
    deepest = depth = 0
    for bracket in re.findall(r'[\[\]{}]', re.sub(r'"(?:[^"\\]|\\.)*"', '""', text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def parse(entry):
    """The payload; ValueError where it isn't JSON or nests too deep."""
    def refuse(literal):
        raise ValueError(literal)

    text = body_of(entry).decode("utf-8")
    if levels(text) > 128:
        raise ValueError("too deep")
    return json.loads(text, parse_constant=refuse)


def verifies_payload(entry):
    return entry.get("call", "verify") == "verify"


@by_id(entry for entry in CHECKED if refusal(entry) == "invalid_json")
def test_invalid_json_is_no_json(entry):
    with pytest.raises(ValueError):
        parse(entry)


@by_id(entry for entry in CHECKED if verifies_payload(entry) and (accepted(entry) or refusal(entry) in ("invalid_payload", "unexpected_node")))
def test_payload_is_json(entry):
    payload = parse(entry) if body_of(entry) else None
    if accepted(entry):
        warned = {warning["path"] for warning in entry["expect"]["warnings"] if warning["code"] != "unknown_type"}
        for part, path in envelope(record_of(entry)).items():
            if part in ("type", "id") and f"$.{path}" not in warned:
                assert entry["expect"][part] == str(at_path(payload, path))


def test_warned_paths_are_in_the_payload_unless_missing():
    for entry in filter(accepted, CHECKED):
        for warning in entry["expect"].get("warnings", []):
            value, found = parse(entry) if body_of(entry) else None, True
            for index, name in re.findall(r"\[(\d+)\]|\.([^.\[\]]+)", warning["path"]):
                try:
                    value = value[int(index)] if index else value[name]
                except (KeyError, IndexError, TypeError):
                    found = False
                    break
            assert found == (warning["code"] != "missing_field"), (entry["id"], warning)


def test_strict_refuses_exactly_what_warns():
    """A case and its strict twin (same body) differ as the warnings say."""
    twins, compared = {entry["id"]: entry for entry in CHECKED}, 0
    for id, entry in twins.items():
        if id.endswith("-strict") and id.removesuffix("-strict") in twins:
            plain = twins[id.removesuffix("-strict")]
            if "node" in id and "-payload-" not in id:
                continue
            assert entry["body_b64"] == plain["body_b64"]
            assert (refusal(entry) == "invalid_payload") == bool(plain["expect"]["warnings"]), id
            compared += 1
    assert compared >= 30
