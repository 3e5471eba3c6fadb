"""Bodies that are forms, and bodies that are packed."""

import re
import zlib
from urllib.parse import unquote_to_bytes

from .words import Refused, Unjudged


def urlencoded(body):
    """Pairs of text, decoded."""
    pairs = []
    for field in body.split(b"&"):
        if field:
            name, _, value = field.partition(b"=")
            pairs.append((decoded(name), decoded(value)))
    return pairs


def decoded(text):
    if re.search(rb"%(?![0-9A-Fa-f]{2})", text):
        raise Unjudged("a percent sign without its digits")
    try:
        return unquote_to_bytes(text.replace(b"+", b" ")).decode("utf-8")
    except UnicodeDecodeError:
        raise Unjudged("a form that isn't UTF-8") from None


def multipart(body, content_type):
    found = re.search(r'boundary=(?:"([^"]+)"|([^\s;]+))', content_type, re.IGNORECASE)
    if not found:
        raise Unjudged("a multipart body without its boundary")
    mark = b"--" + (found[1] or found[2]).encode()
    pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(pieces) < 3 or pieces[0] or not pieces[-1].startswith(b"--"):
        raise Unjudged("a multipart body that doesn't begin and end with its boundary")
    pairs = []
    for piece in pieces[1:-1]:
        head, _, value = piece.partition(b"\r\n\r\n")
        name = re.search(rb'(?i)content-disposition:[^\r\n]*[; ]name="([^"]*)"', head)
        if not name:
            raise Unjudged("a part without its name")
        pairs.append((name[1].decode("utf-8", "replace"), value.decode("utf-8", "replace")))
    return pairs


def inflated(body):
    """One member of gzip, whole."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        found = unpacker.decompress(body) + unpacker.flush()
    except zlib.error:
        raise Refused("malformed_body") from None
    if not unpacker.eof or unpacker.unused_data:
        raise Unjudged("gzip of several members, or cut short")
    return found
