"""The contract's files, and the words in them that each language spells its own way."""

import json
import re
from pathlib import Path


def topic(name):
    """A file of tests/receiving."""
    return json.loads((Path(__file__).parents[1] / f"{name}.json").read_text())


def spelled(message, words=None):
    """A message: in its braces are one of `words`, a name, or a name and its value."""

    def spell(found):
        name, value = found.groups()
        if words and name in words:
            return words[name]["python"]
        return name if value is None else f"{name}={_VALUES.get(value, value)}"

    return re.sub(r"\{([a-z_ ]+)(?:: ([^}]+))?\}", spell, message)


_VALUES = {"false": "False", "true": "True"}
