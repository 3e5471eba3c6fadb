"""`python -m hookseal`: the same verbs, flags, texts and exit codes as `npx hookseal`."""

from hookseal.command_line.main import main

__all__ = ["main"]
