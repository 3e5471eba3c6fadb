from __future__ import annotations

import json
import sys
import unicodedata
from datetime import datetime
from typing import Any, List, Optional, Sequence, Tuple, Union


def show(line: str) -> None:
    """Prints a line of the result, in UTF-8 and with LF wherever it runs."""
    write(f"{line}\n".encode("utf-8", "backslashreplace"))


def write(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def show_error(line: str) -> None:
    sys.stderr.buffer.write(f"{line}\n".encode("utf-8", "backslashreplace"))
    sys.stderr.buffer.flush()


def show_json(value: Any) -> None:
    """Prints a result for programs."""
    show(json.dumps(value, indent=2, ensure_ascii=False))


def one_line_json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def inert(text: str, length: int = 200) -> str:
    """A text of somebody else's on one line: nothing in it moves the cursor."""
    line = "".join(_inert(character) for character in text[:length])
    return f"{line}…" if len(text) > length else line


def _inert(character: str) -> str:
    hides = unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs")
    return f"\\u{{{ord(character):x}}}" if hides else character


def rows(pairs: Sequence[Tuple[str, str]]) -> List[str]:
    """The column of names, and what belongs to each."""
    width = max(len(name) for name, _ in pairs)
    return [f"{name.ljust(width)}  {value}".rstrip() for name, value in pairs]


def text_of(data: bytes) -> Optional[str]:
    """UTF-8, or None for bytes that aren't."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def iso(time: Optional[datetime]) -> Optional[str]:
    """A time as JavaScript writes it, too."""
    return None if time is None else time.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _number(digits: str) -> Union[int, float]:
    """A whole number is written without a point, as JavaScript does."""
    number = float(digits)
    return int(number) if number.is_integer() and abs(number) < 1e21 else number


def parsed_json(text: Optional[str]) -> Any:
    """JSON alone: Python would take NaN. Raises ValueError."""
    if text is None:
        raise ValueError("not UTF-8")

    def refuse(constant: str) -> Any:
        raise ValueError(constant)

    try:
        return json.loads(text, parse_constant=refuse, parse_float=_number)
    except RecursionError:
        raise ValueError("too deep") from None
