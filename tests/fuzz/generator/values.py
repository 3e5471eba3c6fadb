"""Values that are what a record or a receiver wants, nearly so, or not at all."""


def nearly(chance, text):
    """The text, mostly; or what is almost that. None is a value that isn't there."""
    if chance.random() < 0.6:
        return text
    return chance.choice([
        text.swapcase(), text.upper(), text.lower(), f"{text} ", f" {text}", text[:-1], text[1:], f"{text}x", f"x{text}", f"{text}.evil", text * 2, f"{text},{text}", f"{text}\0", f"{text}/", f"{text}%20",
        "", " ", None, "other", "acct_2", "{setting:account}", "é",
    ])


def like(chance, pattern):
    """A text that matches the oracle's pattern."""
    made = ""
    for some, least, most in pattern.items:
        count = chance.randint(least, least + 3 if most is None else min(most, least + 3))
        made += "".join(chance.choices(sorted(some), k=count))
    return made


def unlike(chance, text):
    """The text with a character more, less, or another; it may match all the same."""
    at = chance.randint(0, len(text))
    return chance.choice([text[:at] + one + text[at:] for one in ("a", "0", "-", ".", " ", "é", "٣", "[", "\n", "Z", ":")] + [text[:at] + text[at + 1:], text + text, "", text.upper()])
