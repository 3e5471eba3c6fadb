"""Bodies that are forms, and bodies that are packed."""

import re
import zlib
from urllib.parse import unquote_to_bytes

from .words import Refused, Unjudged

MOST_FIELDS = 10_000


def urlencoded(body):
    """Pairs of text, decoded."""
    if any(byte < 32 or byte == 127 for byte in body) or sum(map(bool, body.split(b"&"))) > MOST_FIELDS:
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


BLANK = r"[ \t\n\f\r]"
PARAMETER = rf'{BLANK}*([^=;"\s]+)=(?:"([^"\\]*)"|([^;"\s]+)){BLANK}*'
BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=? -]{1,70}")


def multipart(body, content_type):
    """As RFC 7578 has it, and nothing that two parsers could read differently."""
    boundary = parameter(content_type.partition(";")[2], "boundary")
    if not BOUNDARY.fullmatch(boundary or ""):
        raise Refused("invalid_payload")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode())
    if len(pieces) < 2 or pieces[0] or pieces[-1] not in (b"--", b"--\r\n"):
        raise Refused("invalid_payload")
    if len(pieces) - 2 > MOST_FIELDS:
        raise Refused("invalid_payload")
    return [field(piece) for piece in pieces[1:-1]]


def field(piece):
    """A part's name and text."""
    head, blank, value = piece.partition(b"\r\n\r\n")
    if b"filename" in head.lower():
        raise Unjudged("a file in a form")
    try:
        lines, text = head.decode("utf-8").split("\r\n"), value.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("invalid_payload") from None
    headers = [re.fullmatch(r"([!-9;-~]+):(.*)", line, re.DOTALL) for line in lines[1:]]
    if not blank or lines[0] or not all(headers):
        raise Refused("invalid_payload")
    names = [found[1].lower() for found in headers]
    if any(names.count(name) > 1 for name in ("content-disposition", "content-type")) or "content-disposition" not in names:
        raise Refused("invalid_payload")
    if "content-transfer-encoding" in names:
        raise Unjudged("a part of a form with an encoding")
    kind, _, parameters = headers[names.index("content-disposition")][2].partition(";")
    name = parameter(parameters, "name")
    if kind.strip().lower() != "form-data" or name is None:
        raise Refused("invalid_payload")
    if "%" in name:
        raise Unjudged("a field's name with an escape")
    return name, text


def parameter(text, name):
    """The one of that name, or None."""
    if not re.fullmatch(rf"({PARAMETER}(;(?={PARAMETER}))?)*;?{BLANK}*", text):
        if "\\" in text or text.count('"') % 2 == 0:
            raise Unjudged("parameters that are written in an unusual way")
        raise Refused("invalid_payload")
    found = [quoted or bare for given, quoted, bare in re.findall(PARAMETER, text) if given.lower() == name]
    return found[0] if len(found) == 1 else None


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
