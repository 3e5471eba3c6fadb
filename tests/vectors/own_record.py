"""A provider of the user's own, read from its record alone: the second implementation's half of `test_vectors.py`.

Lenient where hookseal is strict: it says what a delivery claims and signs, not whether it may be written so.
"""

import base64
import hmac
import re
from datetime import datetime, timedelta, timezone

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def without_nulls(record):
    if isinstance(record, dict):
        return {name: without_nulls(value) for name, value in record.items() if value is not None}
    return record


def claim(record, values_of, body, received):
    """(candidate signatures, signed bytes, milliseconds signed or None). `values_of`: a header's values by its name."""
    scheme = record["scheme"]
    signature = scheme["signature"]
    [value] = values_of(signature["header"])
    entries = list_entries(signature, value)
    texts = [text for name, text in entries if name == signature.get("signature_key", signature.get("version"))]
    time = signed_time(scheme.get("timestamp"), values_of, entries)
    candidates = [decoded for text in texts if (decoded := decode(text, signature["encoding"])) is not None]
    return candidates, content(scheme, values_of, body, time, received), time and milliseconds(time, scheme["timestamp"]["format"])


def list_entries(signature, value):
    """(name, text) of each entry; a plain signature is one entry without a name."""
    if signature["kind"] == "plain":
        return [(None, value.removeprefix(signature.get("prefix", "")))]
    between = "=" if signature["kind"] == "kv-list" else signature.get("version_separator", ",")
    separator = signature.get("separator", "," if signature["kind"] == "kv-list" else " ")
    entries = [entry.strip() for entry in value.split(separator)]
    return [tuple(entry.split(between, 1)) for entry in entries if between in entry]


def decode(text, encoding):
    if encoding == "hex":
        return bytes.fromhex(text) if re.fullmatch("(?:[0-9a-fA-F]{2})*", text) else None
    return base64.b64decode(text) if re.fullmatch("[A-Za-z0-9+/]+=*", text) else None


def signed_time(timestamp, values_of, entries):
    if timestamp is None:
        return None
    if "header" in timestamp:
        [text] = values_of(timestamp["header"])
    else:
        [text] = [text for name, text in entries if name == timestamp["signature_key"]]
    return text


def milliseconds(text, format):
    if format == "rfc3339":
        return (datetime.fromisoformat(text.replace("Z", "+00:00")) - EPOCH) // timedelta(milliseconds=1)
    return int(text) * (1000 if format == "unix" else 1)


def content(scheme, values_of, body, time, received):
    parts = {"body": body, "timestamp": time, "url": received.get("url"), "method": received.get("method")}
    signed = b""
    for literal, name in re.findall(r"([^{]*)(?:\{([^}]*)\})?", scheme.get("template", "{body}")):
        signed += literal.encode()
        if not name:
            continue
        if name == "id" or name.startswith("header:"):
            [part] = values_of(scheme["id"] if name == "id" else name.removeprefix("header:"))
        else:
            part = parts[name]
        signed += part if isinstance(part, bytes) else part.encode()
    return signed


def matches(record, secret, public_key, candidate, signed):
    key = record["scheme"].get("key", {})
    secret = secret.removeprefix(key.get("strip_prefix", "").encode())
    if record["scheme"]["algorithm"] == "rsa-pkcs1v15-sha256":
        try:
            public_key(secret).verify(candidate, signed, PKCS1v15(), hashes.SHA256())
            return True
        except InvalidSignature:
            return False
    if key.get("decode") == "base64":
        secret = base64.b64decode(secret.rstrip(b"=") + b"=" * (-len(secret.rstrip(b"=")) % 4), validate=True)
    hash = record["scheme"]["algorithm"].removeprefix("hmac-")
    return hmac.compare_digest(hmac.digest(secret, signed, hash), candidate)


def tolerance(record):
    return record["scheme"].get("timestamp", {}).get("tolerance_s", False)


def signed_id(record, values_of):
    """The id that the scheme signs, where it signs one."""
    return next(iter(values_of(record["scheme"]["id"])), None) if "id" in record["scheme"] else None
