"""What people have of a delivery: a dump of HTTP, the output of `curl -v`, a HAR file, a delivery that was recorded."""

from __future__ import annotations

import base64
import re
from datetime import datetime
from typing import Any, List, NamedTuple, Optional, Sequence, Tuple

from hookseal.command_line.arguments import shown, time_in
from hookseal.command_line.delivery import Headers, header_of
from hookseal.command_line.output import parsed_json, text_of
from hookseal.command_line.usage_error import UsageError


class Found(NamedTuple):
    """A delivery whose body may stand elsewhere: curl doesn't show what it sent."""

    method: str
    url: Optional[str]
    headers: List[Tuple[str, str]]
    body: Optional[bytes]
    received: Optional[datetime] = None


def delivery_in(data: bytes, file: str, entry: Optional[int] = None) -> Found:
    """Reads a file of any of these kinds. `entry`: which of a HAR file, from 1."""
    if not data:
        raise UsageError(f"{shown(file)} is empty")
    if re.match(rb"\s*\{", data[:100]):
        return _from_json(data, file, entry)
    if re.match(rb"[*>] ", data):
        return _from_curl(data.decode("latin-1"), file)
    return _from_http(data, file)


def header_in(line: str) -> Optional[Tuple[str, str]]:
    """One `Name: value` a line."""
    found = re.fullmatch(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*", line)
    return (found[1], found[2]) if found else None


def _from_http(data: bytes, file: str) -> Found:
    """A request as it is on the wire, with or without its first line. Lines may end in LF alone, as editors leave them."""
    lines: List[str] = []
    at = 0
    while at < len(data):
        end = data.find(b"\n", at)
        line = data[at : len(data) if end < 0 else end].decode("latin-1")
        line = line[:-1] if line.endswith("\r") else line
        at = len(data) if end < 0 else end + 1
        if line == "":
            break
        lines.append(line)
    found = _head(lines, file)
    return found._replace(body=_whole_body(data[at:], found.headers))


def _from_curl(text: str, file: str) -> Found:
    sent = [line[2:] for line in re.split(r"\r?\n", text) if line.startswith("> ")]
    # After a redirect there are several requests; the last is what arrived.
    first = max((index for index, line in enumerate(sent) if _REQUEST_LINE.fullmatch(line)), default=None)
    if first is None:
        raise UsageError(f"{shown(file)} has no line \"> POST …\": it isn't what curl -v prints")
    request = sent[first:]
    return _head(request[: request.index("")] if "" in request else request, file)


_REQUEST_LINE = re.compile(r"([A-Z]+) ([^ \t]+)(?: HTTP/[0-9.]+)?")


def _head(lines: Sequence[str], file: str) -> Found:
    first = lines[0] if lines else ""
    if re.match(r"HTTP/[0-9.]+ [0-9]", first):
        raise UsageError(f"{shown(file)} is a response. A delivery is the request")
    request = _REQUEST_LINE.fullmatch(first)
    headers = []
    for number, line in enumerate(lines[1:] if request else lines, 2 if request else 1):
        header = header_in(line)
        if header is None:
            raise UsageError(f"line {number} of {shown(file)} is no header. A dump has headers, an empty line, and the body")
        headers.append(header)
    return Found(request[1] if request else "POST", _url(request[2] if request else None, headers), headers, None)


def _url(target: Optional[str], headers: Headers) -> Optional[str]:
    if target is None or "://" in target:
        return target
    host = header_of(headers, "host")
    return None if host is None else f"https://{host}{target}"


def _whole_body(rest: bytes, headers: Headers) -> bytes:
    """What follows the headers, without what an editor or a dump has added to it."""
    length = header_of(headers, "content-length")
    if length is not None and re.fullmatch(r"[0-9]{1,12}", length):
        return rest[: int(length)]
    if (header_of(headers, "transfer-encoding") or "").lower() == "chunked":
        whole = _from_chunks(rest)
        return rest if whole is None else whole
    return rest


def _from_chunks(rest: bytes) -> Optional[bytes]:
    """None if it isn't in chunks: most programs that dump a request have put them together."""
    chunks: List[bytes] = []
    at = 0
    while True:
        end = rest.find(b"\r\n", at)
        size = re.fullmatch(rb"([0-9A-Fa-f]{1,8})(?:;.*)?", rest[at:end]) if end >= 0 else None
        if size is None:
            return None
        start = end + 2
        at = start + int(size[1], 16) + 2
        if int(size[1], 16) == 0:
            return b"".join(chunks)
        if at > len(rest):
            return None
        chunks.append(rest[start : at - 2])


def _from_json(data: bytes, file: str, entry: Optional[int]) -> Found:
    try:
        json = parsed_json(text_of(data))
    except ValueError:
        raise UsageError(f"{shown(file)} begins as JSON, and isn't JSON") from None
    log = json.get("log")
    if isinstance(log, dict) and isinstance(log.get("entries"), list):
        return _from_har(log["entries"], file, entry)
    if isinstance(json.get("request"), dict):
        return _from_entry(json, file)
    headers = _header_pairs(json.get("headers"))
    if headers is None:
        raise UsageError(f"{shown(file)} has no headers. Give a body by --body, and headers by --header")
    body = _text(json.get("body_b64"))
    content = _base64(body) if body is not None else _encoded(_text(json.get("body")))
    return Found(_text(json.get("method")) or "POST", _text(json.get("url")), headers, content, _time(json.get("received")))


def _from_har(entries: List[Any], file: str, entry: Optional[int]) -> Found:
    if entry is None:
        found = next((one for one in entries if isinstance(one, dict) and (one.get("request") or {}).get("postData")), None)
    else:
        found = entries[entry - 1] if entry <= len(entries) else None
    if found is None:
        raise UsageError(
            f"no request of {shown(file)} has a body" if entry is None else f"{shown(file)} has {len(entries)} requests, and no number {entry}"
        )
    return _from_entry(found, file)


def _from_entry(entry: Any, file: str) -> Found:
    request = entry.get("request") if isinstance(entry, dict) else None
    headers = _header_pairs(request.get("headers")) if isinstance(request, dict) else None
    if headers is None or not isinstance(request, dict):
        raise UsageError(f"the request in {shown(file)} has no headers")
    content = request.get("postData") or {}
    text = _text(content.get("text")) or ""
    body = _base64(text) if content.get("encoding") == "base64" else _encoded(text)
    # HTTP/2 has names of its own for the first line.
    real = [(name, value) for name, value in headers if not name.startswith(":")]
    return Found(_text(request.get("method")) or "POST", _text(request.get("url")), real, body, _time(entry.get("startedDateTime")))


def _header_pairs(value: Any) -> Optional[List[Tuple[str, str]]]:
    """Headers as pairs, as `{ name, value }`, or as an object."""
    if not isinstance(value, (dict, list)):
        return None
    pairs = []
    for item in value.items() if isinstance(value, dict) else value:
        if isinstance(item, dict):
            item = (item.get("name"), item.get("value"))
        if not isinstance(item, (tuple, list)) or len(item) < 2 or not all(isinstance(part, str) for part in item[:2]):
            return None
        pairs.append((item[0], item[1]))
    return pairs


def _time(value: Any) -> Optional[datetime]:
    return time_in(value) if isinstance(value, str) and "T" in value else None


def _text(value: Any) -> Optional[str]:
    return value if isinstance(value, str) else None


def _encoded(text: Optional[str]) -> Optional[bytes]:
    return None if text is None else text.encode("utf-8", "replace")


def _base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=False)
    except ValueError:
        return b""
