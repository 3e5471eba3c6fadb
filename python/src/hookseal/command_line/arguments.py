"""What was typed, read by verbs.json: the same in every language."""

from __future__ import annotations

import json
import re
from argparse import ArgumentError, ArgumentParser
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from hookseal.command_line.usage_error import UsageError

TABLE: Dict[str, Any] = json.loads((Path(__file__).parent / "verbs.json").read_text(encoding="utf-8"))
VERBS: List[Dict[str, Any]] = TABLE["verbs"]
FLAGS: Dict[str, Dict[str, Any]] = TABLE["flags"]


class Arguments:
    """What was typed behind the verb."""

    def __init__(self, verb: Dict[str, Any], positionals: List[str], given: Dict[str, List[str]], line: str) -> None:
        self.verb = verb
        self.positionals = positionals
        self.given = given
        self.line = line
        """All of it, for a shell."""

    def has(self, flag: str) -> bool:
        """Whether a flag is there."""
        return flag in self.given

    def text(self, flag: str) -> Optional[str]:
        """A flag's value: the last."""
        return self.given[flag][-1] if flag in self.given else None

    def all(self, flag: str) -> List[str]:
        """All values of a flag."""
        return self.given.get(flag, [])

    def count(self, flag: str, by_default: int) -> int:
        """A flag's value as a whole number."""
        text = self.text(flag)
        if text is not None and not re.fullmatch(r"[1-9][0-9]{0,8}", text):
            raise UsageError(f"--{flag} takes a whole number from 1, not {shown(text)}")
        return by_default if text is None else int(text)

    def seconds(self, flag: str) -> Optional[float]:
        """A flag's value as a number that isn't negative."""
        text = self.text(flag)
        if text is None:
            return None
        if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,3})?", text):
            raise UsageError(f"--{flag} takes a number of seconds, not {shown(text)}")
        return float(text)

    def time(self, flag: str) -> Optional[datetime]:
        """A flag's value as a time."""
        text = self.text(flag)
        if text is None:
            return None
        time = time_in(text)
        if time is None:
            raise UsageError(f"--{flag} takes a time as 2026-01-31T12:00:00Z, or seconds since 1970, not {shown(text)}")
        return time

    def pairs(self, flag: str) -> List[Tuple[str, str]]:
        """The values of a flag that takes NAME=VALUE."""
        pairs = []
        for text in self.all(flag):
            name, sign, value = text.partition("=")
            if not name or not sign:
                raise UsageError(f"--{flag} takes {FLAGS[flag]['value']}, not {shown(text)}")
            pairs.append((name, value))
        return pairs


def time_in(text: str) -> Optional[datetime]:
    """RFC 3339 in UTC, or seconds since 1970."""
    try:
        if re.fullmatch(r"[0-9]{1,11}", text):
            return datetime.fromtimestamp(int(text), timezone.utc)
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?Z", text):
            whole, _, fraction = text[:-1].partition(".")
            time = datetime.strptime(whole, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc)
            return time.replace(microsecond=int(fraction.ljust(6, "0"))) if fraction else time
    except (ValueError, OverflowError, OSError):
        pass
    return None


def shown(text: str) -> str:
    """Text of the user's in a message."""
    return f'"{text[:80] + "…" if len(text) > 80 else text}"'


def in_shell(word: str) -> str:
    """A word for a shell, in quotes where it needs them."""
    return word if re.fullmatch(r"[A-Za-z0-9_%+./:=@-]+", word) else quoted(word)


def quoted(text: str) -> str:
    """For a shell, in quotes."""
    return "'" + text.replace("'", "'\\''") + "'"


def parsed(verb: Dict[str, Any], typed: List[str]) -> Optional[Arguments]:
    """Raises UsageError for what the verb doesn't take. None is a call for help."""
    name = verb["name"]
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False, argument_default=None)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("positionals", nargs="*")
    for flag in verb["flags"]:
        if "value" in FLAGS[flag]:
            parser.add_argument(f"--{flag}", action="append", dest=flag)
        else:
            parser.add_argument(f"--{flag}", action="append_const", const="", dest=flag)
    try:
        found, unknown = parser.parse_known_intermixed_args(typed)
    except ArgumentError as error:
        flag = (error.argument_name or "").lstrip("-")
        if "value" in FLAGS.get(flag, {}):
            raise UsageError(f"--{flag} takes a value: --{flag} {FLAGS[flag]['value']}") from None
        raise UsageError(f"--{flag} takes no value") from None
    if found.help:
        return None
    wrong = next((text for text in unknown if text.startswith("-")), None)
    if wrong is not None:
        raise UsageError(f"hookseal {name} has no flag {wrong.partition('=')[0]}. hookseal {name} --help lists them")
    least, most = verb["arguments"]
    positionals = found.positionals
    if not least <= len(positionals) <= most:
        raise UsageError(f"type {', or '.join(verb['usage'])}. hookseal {name} --help has examples")
    given = {flag: values for flag in verb["flags"] if (values := getattr(found, flag)) is not None}
    return Arguments(verb, positionals, given, " ".join(["hookseal", name, *map(in_shell, typed)]))
