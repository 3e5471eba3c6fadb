from __future__ import annotations

from typing import Iterable, List

_LONGEST = 100


def near_names(typed: str, names: Iterable[str]) -> List[str]:
    """Those names that were probably meant, the nearest first."""
    given = typed.lower()[:_LONGEST]
    scored = [(_edits(given, name.lower()[:_LONGEST]), name) for name in names]
    near = [(edits, name) for edits, name in scored if edits * 3 <= max(len(given), len(name))]
    return [name for _, name in sorted(near)[:3]]


def _edits(one: str, other: str) -> int:
    """How many characters are to be added, left out or changed, or swapped with the next."""
    before: List[int] = []
    row = list(range(len(other) + 1))
    for i in range(1, len(one) + 1):
        after = [i]
        for j in range(1, len(other) + 1):
            changed = row[j - 1] + (one[i - 1] != other[j - 1])
            is_swapped = i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]
            after.append(min(row[j] + 1, after[j - 1] + 1, changed, before[j - 2] + 1 if is_swapped else changed))
        before, row = row, after
    return row[-1]
