from __future__ import annotations

from typing import Any, Dict, List

from hookseal.command_line.arguments import FLAGS, TABLE, VERBS

_EXIT_CODES = "Exit codes: 0 all is right, 1 something was refused or wrong, 2 it couldn't be done as typed."


def help() -> str:
    """What `hookseal --help` prints."""
    width = max(len(verb["name"]) for verb in VERBS)
    verbs = [f"  {verb['name'].ljust(width)}  {verb['summary']}" for verb in VERBS]
    return "\n".join(
        [TABLE["summary"], "", *verbs, "", *_examples(TABLE["examples"]), "", "hookseal <verb> --help has its flags.", _EXIT_CODES]
    )


def help_of(verb: Dict[str, Any]) -> str:
    """What `hookseal <verb> --help` prints."""
    flags = []
    for name in verb["flags"]:
        flag = FLAGS[name]
        flags += [f"  --{name} {flag['value']}" if "value" in flag else f"  --{name}", f"      {flag['help']}"]
    usage = [f"  {line}" for line in verb["usage"]]
    return "\n".join(
        [f"hookseal {verb['name']}: {verb['summary']}", "", *usage, "", *_examples(verb["examples"]), "", "Flags:", *flags, "", _EXIT_CODES]
    )


def _examples(examples: List[List[str]]) -> List[str]:
    return ["Examples:", *(line for command, what in examples for line in (f"  {command}", f"      {what}"))]
