"""What the core couldn't do for want of something, with the flag to type."""

from __future__ import annotations

import re

from hookseal.command_line.arguments import Arguments, in_shell
from hookseal.command_line.platform import platform_of


def advised(message: str, given: Arguments) -> str:
    """The core's message; where a flag gives what lacks, what was typed with that flag."""
    setting = re.fullmatch(r'settings\."([\w.-]+)": expected (.*?)\.?, found nothing', message)
    if setting:
        return f"the setting {setting[1]} is missing: {setting[2]}. Type {given.line} --setting {setting[1]}=VALUE"
    found = re.fullmatch(r"(\S+): expected what the scheme signs, found nothing", message)
    if not found:
        return message
    part = found[1]
    if part.startswith("json:"):
        return f"{part[5:]} is missing in the body, and is signed. Type {given.line} --set {in_shell(f'+{part[5:]}=VALUE')}"
    if not re.fullmatch(r"[\w-]+", part):
        return message
    header = in_shell(f"{part}: {_example_of(part, given)}")
    return f"the header {part} is missing, and is signed. Type {given.line} --header {header}"


def _example_of(header: str, given: Arguments) -> str:
    """A header that lists those which are signed may list itself."""
    rule = platform_of(given.positionals[0]).record["scheme"].get("signed_headers", {})
    return header if rule.get("header", "").lower() == header.lower() else "VALUE"
