from __future__ import annotations

import sys
from typing import List, Tuple

from hookseal.command_line.arguments import Arguments, shown
from hookseal.command_line.delivery import Delivery
from hookseal.command_line.delivery_file import Found, delivery_in, header_in
from hookseal.command_line.input import read_bytes
from hookseal.command_line.usage_error import UsageError


def given_delivery(given: Arguments) -> Delivery:
    """The delivery that was given: a file or the standard input, or its parts by flags, which come first."""
    body = given.text("body")
    named = headers_of(given)
    is_whole = not given.positionals and (body is not None or bool(named))
    found = Found("POST", None, [], None) if is_whole else _from_file(given)
    data = found.body if body is None else read_bytes(body)
    if data is None:
        raise UsageError("give the body, too: --body FILE" if is_whole else "what was sent isn't in it: give the body by --body FILE")
    method = given.text("method") or found.method
    url = given.text("url") if given.has("url") else found.url
    return Delivery(method, url, [*found.headers, *named], data, found.received)


def headers_of(given: Arguments) -> List[Tuple[str, str]]:
    """Those of `--header`."""
    headers = []
    for line in given.all("header"):
        header = header_in(line)
        if header is None:
            raise UsageError(f"--header takes 'NAME: VALUE', not {shown(line)}")
        headers.append(header)
    return headers


def _from_file(given: Arguments) -> Found:
    file = given.positionals[0] if given.positionals else "-"
    verb = given.verb["name"]
    if file == "-" and sys.stdin.isatty():
        raise UsageError(f"give a delivery: hookseal {verb} delivery.http. hookseal {verb} --help has examples")
    entry = given.count("entry", 1) if given.has("entry") else None
    return delivery_in(read_bytes(file), "the standard input" if file == "-" else file, entry)
