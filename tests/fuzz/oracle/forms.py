"""Bodies that are forms, and bodies that are packed."""

import re
import zlib
from urllib.parse import unquote_to_bytes

from .words import Refused, Unjudged


def urlencoded(body):
    """Pairs of text, decoded."""
    if any(byte < 32 or byte == 127 for byte in body) or body.count(b"&") >= 10_000:
        raise Refused("invalid_payload")
    pairs = []
    for field in body.split(b"&"):
        if field:
            name, _, value = field.partition(b"=")
            pairs.append((decoded(name), decoded(value)))
    return pairs


def decoded(text):
    """A percent sign that no digits follow stays."""
    return unquote_to_bytes(text.replace(b"+", b" ")).decode("utf-8", "replace")


def multipart(body, content_type):
    found = re.search(r'boundary=(?:"([^"]+)"|([^\s;]+))', content_type, re.IGNORECASE)
    if not found or len(re.findall("boundary=", content_type, re.IGNORECASE)) > 1:
        raise Refused("invalid_payload")
    mark = b"--" + (found[1] or found[2]).encode()
    pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(pieces) < 3 or pieces[0] or pieces[-1] not in (b"--", b"--\r\n"):
        raise Refused("invalid_payload")
    pairs = []
    for piece in pieces[1:-1]:
        head, _, value = piece.partition(b"\r\n\r\n")
        names = re.findall(rb'(?i)[; ]name="([^"]*)"', head)
        if len(names) != 1 or len(re.findall(rb"(?i)content-disposition:", head)) != 1:
            raise Refused("invalid_payload")
        if b"filename=" in head:
            raise Unjudged("a file in a form")
        try:
            pairs.append((names[0].decode("utf-8"), value.decode("utf-8")))
        except UnicodeDecodeError:
            raise Refused("invalid_payload") from None
    return pairs


def inflated(body, limit):
    """One member of gzip, whole, that holds no more than the limit."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        found = unpacker.decompress(body, limit + 1)
    except zlib.error:
        raise Refused("invalid_payload") from None
    if unpacker.unconsumed_tail:
        raise Refused("body_too_large")
    if not unpacker.eof or unpacker.unused_data:
        raise Refused("invalid_payload")
    return found
