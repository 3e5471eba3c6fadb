from __future__ import annotations

import os
import sys
from typing import Any, Callable, Dict, List, Optional

from hookseal import HooksealError, __version__
from hookseal.command_line.advice import advised
from hookseal.command_line.arguments import VERBS, Arguments, parsed, shown
from hookseal.command_line.check import check
from hookseal.command_line.explain import explain
from hookseal.command_line.help import help, help_of
from hookseal.command_line.listen import listen
from hookseal.command_line.output import show, show_error
from hookseal.command_line.providers import providers
from hookseal.command_line.sample import sample
from hookseal.command_line.send import send
from hookseal.command_line.usage_error import UsageError
from hookseal.command_line.verify import verify

_ACTIONS: Dict[str, Callable[[Arguments], int]] = {
    "check": check,
    "explain": explain,
    "listen": listen,
    "providers": providers,
    "sample": sample,
    "send": send,
    "verify": verify,
}
"""What each verb does; it returns the exit code."""


def main(typed: Optional[List[str]] = None) -> int:
    """Does what was typed, and returns the exit code."""
    try:
        return _done(sys.argv[1:] if typed is None else typed)
    except UsageError as error:
        show_error(f"hookseal: {error}")
        return 2
    except BrokenPipeError:
        # Who reads the output has seen enough: `| head`.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        show_error(f"hookseal: this is a mistake of its own, please report it: {error!r}")
        return 2


def _done(typed: List[str]) -> int:
    name, *rest = typed or ["--help"]
    if name in ("--help", "-h", "help"):
        show(help_of(_verb_of(rest[0])) if rest else help())
        return 0 if typed else 2
    if name in ("--version", "-v", "-V"):
        show(f"hookseal {__version__}")
        return 0
    verb = _verb_of(name)
    given = parsed(verb, rest)
    if given is None:
        show(help_of(verb))
        return 0
    try:
        return _ACTIONS[name](given)
    except HooksealError as error:
        raise UsageError(advised(str(error), given)) from None


def _verb_of(name: str) -> Dict[str, Any]:
    verb = next((verb for verb in VERBS if verb["name"] == name), None)
    if verb is None:
        names = ", ".join(verb["name"] for verb in VERBS)
        raise UsageError(f"there is no verb {shown(name)}. There are {names}. hookseal --help has examples")
    return verb
