"""The grammars of signature headers, and strict hex and base64."""

import base64
import binascii
import re

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from .headers import BLANKS
from .words import Refused

HEX = re.compile("(?:[0-9a-fA-F]{2})*")


def decode(text, encoding, length, padding=None):
    """The bytes of a signature; None where they aren't written in the one right way. `length`: "der-32" for two numbers of 32 bytes in DER."""
    if encoding == "text":
        raw = text.encode()
    else:
        raw = unhex(text) if encoding == "hex" else unbase64(text, encoding, padding)
    if str(length).startswith("der-"):
        return raw if raw and is_der(raw, int(length[4:])) else None
    if not raw or (length is not None and len(raw) != length):
        return None
    return raw


def is_der(raw, size):
    """Whether it is two numbers above zero and of no more bytes than that, in the one way to write them."""
    try:
        numbers = decode_dss_signature(raw)
    except ValueError:
        return False
    return encode_dss_signature(*numbers) == raw and all(0 < number < 256**size for number in numbers)


def unhex(text):
    return bytes.fromhex(text) if HEX.fullmatch(text) else None


def unbase64(text, encoding="base64", padding=None):
    """Canonical: the same text when it is written again, with its padding or without."""
    padding = padding or ("required" if encoding == "base64" else "none")
    bare = text.rstrip("=")
    filled = bare + "=" * (-len(bare) % 4)
    if text not in {"required": [filled], "none": [bare], "optional": [filled, bare]}[padding]:
        return None
    try:
        raw = base64.b64decode(filled.encode("ascii"), altchars=b"-_" if encoding == "base64url" else None, validate=True)
    except (binascii.Error, UnicodeEncodeError):
        return None
    if encoding == "base64url" and set(bare) & set("+/"):
        return None
    return raw if written_base64(raw, encoding) == filled else None


def written_base64(raw, encoding):
    return (base64.b64encode if encoding == "base64" else base64.urlsafe_b64encode)(raw).decode()


def encode(raw, encoding, padding=None):
    if encoding == "text":
        return raw.decode()
    if encoding == "hex":
        return raw.hex()
    text = written_base64(raw, encoding)
    return text.rstrip("=") if (padding or ("none" if encoding == "base64url" else "required")) == "none" else text


def candidates(value, signature, length, timestamp_key):
    """The signatures that a header's value holds, and the time among them."""
    if signature.get("kind", "plain") == "plain":
        return [plain(value, signature, length)], None
    if signature["kind"] == "kv-list":
        return entries(value, signature, length, timestamp_key)
    return versions(value, signature, length), None


def plain(value, signature, length):
    prefix = signature.get("prefix") or ""
    if not value.startswith(prefix):
        raise Refused("malformed_signature")
    text = value[len(prefix):]
    raw = decode(text, signature["encoding"], length, signature.get("padding"))
    if raw is None:
        # No encoding has a comma: a server has joined two headers.
        raise Refused("ambiguous_signature" if "," in text else "malformed_signature")
    return raw


def entries(value, signature, length, timestamp_key):
    texts, times = [], []
    for entry in value.split(signature.get("separator") or ","):
        key, equals, text = entry.strip(BLANKS).partition("=")
        if equals and key == signature["signature_key"]:
            texts.append(text)
        elif equals and key == timestamp_key:
            times.append(text)
    if len(times) > 1:
        raise Refused("ambiguous_signature")
    return usable(texts, signature, length), times[0] if times else None


def versions(value, signature, length):
    return usable(texts_of_version(value, signature), signature, length)


def texts_of_version(value, signature):
    texts = []
    separator = signature.get("version_separator") or ","
    given = [entry.strip(BLANKS) for entry in value.split(signature.get("separator") or " ")]
    # Only a server that joined two headers leaves a comma behind an entry.
    if any(entry.endswith(",") for entry in given):
        raise Refused("ambiguous_signature")
    for entry in given:
        version, found, text = entry.partition(separator)
        if found and version == signature["version"]:
            texts.append(text)
    return texts


def usable(texts, signature, length):
    """One that doesn't decode is passed over beside one that does."""
    decoded = [raw for raw in (decode(text, signature["encoding"], length, signature.get("padding")) for text in texts) if raw is not None]
    if not decoded:
        raise Refused("malformed_signature")
    return decoded


def write(raw, signature, timestamp_key, time):
    text = encode(raw, signature["encoding"], signature.get("padding"))
    if signature.get("kind", "plain") == "plain":
        return (signature.get("prefix") or "") + text
    if signature["kind"] == "kv-list":
        entry = f"{signature['signature_key']}={text}"
        return entry if timestamp_key is None else f"{timestamp_key}={time}{signature.get('separator') or ','}{entry}"
    return f"{signature['version']}{signature.get('version_separator') or ','}{text}"
