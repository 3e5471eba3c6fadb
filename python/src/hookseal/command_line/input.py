"""Files, and the standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from hookseal.command_line.arguments import shown
from hookseal.command_line.output import text_of
from hookseal.command_line.usage_error import UsageError


def read_bytes(path: str) -> bytes:
    """A file's bytes; those of the standard input for `-`."""
    try:
        return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except FileNotFoundError:
        reason = "isn't there"
    except IsADirectoryError:
        reason = "is a folder, not a file"
    except PermissionError:
        reason = "may not be read"
    except (OSError, ValueError):
        reason = "can't be read"
    raise UsageError(f"{'the standard input' if path == '-' else shown(path)} {reason}")


def read_text(path: str) -> str:
    """A file's text."""
    text = text_of(read_bytes(path))
    if text is None:
        raise UsageError(f"{shown(path)} isn't text in UTF-8")
    return text
