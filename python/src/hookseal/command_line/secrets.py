"""Secrets come from the environment, a file or a prompt, never from arguments: other users of a machine see those."""

from __future__ import annotations

import os
import sys
from getpass import getpass
from typing import List, Optional, Union

from hookseal.command_line.arguments import Arguments
from hookseal.command_line.input import read_bytes
from hookseal.command_line.output import text_of
from hookseal.command_line.platform import Platform, all_about
from hookseal.command_line.usage_error import UsageError

Secrets = List[Union[str, bytes]]


def secrets_of(given: Arguments, platform: Platform) -> Secrets:
    """The secrets of a platform, the newest first; asks for one if there is a terminal."""
    found = secrets_at_hand(given, platform)
    if found is not None:
        return found
    if sys.stdin.isatty() and sys.stderr.isatty():
        return [getpass(f"Secret of {platform.id}: ")]
    variable = platform.variable or "HOOKSEAL_SECRET"
    raise UsageError(f"there is no secret of {platform.id}. Set {variable}, or type --secret-env NAME, or --secret-file FILE")


def secrets_at_hand(given: Arguments, platform: Platform) -> Optional[Secrets]:
    """Those of the flags or the environment; None if there are none."""
    named: Secrets = []
    for name in given.all("secret-env"):
        if name not in os.environ:
            raise UsageError(f"the environment variable {name} isn't set")
        named.append(os.environ[name])
    named += [_from_file(path) for path in given.all("secret-file")]
    if named:
        return named
    names = [name for name in (platform.variable, "HOOKSEAL_SECRET") if name is not None and name in os.environ]
    return [os.environ[names[0]]] if names else None


def with_secret() -> List[str]:
    """The built-in platforms whose own variable is set."""
    return [about["id"] for about in all_about() if about["secret"]["variable"] in os.environ]


def has_secrets(given: Arguments) -> bool:
    """Whether there is a secret of any platform."""
    return given.has("secret-env") or given.has("secret-file") or "HOOKSEAL_SECRET" in os.environ or bool(with_secret())


def _from_file(path: str) -> Union[str, bytes]:
    data = read_bytes(path)
    text = text_of(data)
    if text is None:
        return data
    # Editors end a file with a newline.
    return text[:-2] if text.endswith("\r\n") else text[:-1] if text.endswith("\n") else text
