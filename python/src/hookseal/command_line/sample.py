from __future__ import annotations

from urllib.parse import urlsplit

from hookseal.command_line.arguments import Arguments, quoted, shown
from hookseal.command_line.delivery import Delivery
from hookseal.command_line.made_delivery import Made, Outgoing, making
from hookseal.command_line.output import show, show_json, text_of, write
from hookseal.command_line.recorded import recorded
from hookseal.command_line.request import target_of, url_of
from hookseal.command_line.usage_error import UsageError


def sample(given: Arguments) -> int:
    """`hookseal sample`: a signed test delivery, printed."""
    platform, *types = given.positionals
    url = url_of(given.text("url") or "http://localhost:3000/")
    made = Outgoing(given, making(given, platform, types[0] if types else None, url)).sign()
    if given.has("json"):
        show_json(recorded(Delivery("POST", made.url, list(made.headers.items()), made.body)))
    elif given.has("curl"):
        show(_curl(made))
    elif given.has("httpie"):
        show(_httpie(made))
    else:
        write(_dump(made))
    return 0


def _dump(made: Made) -> bytes:
    """As it is on the wire. The final newline isn't the body's: it ends where Content-Length says."""
    headers = [f"{name}: {value}" for name, value in made.headers.items()]
    own_host = [] if any(name.lower() == "host" for name in made.headers) else [f"Host: {urlsplit(made.url).netloc}"]
    lines = [f"POST {target_of(made.url)} HTTP/1.1", *own_host, *headers, f"Content-Length: {len(made.body)}"]
    return "\n".join([*lines, "", ""]).encode("latin-1", "replace") + made.body + b"\n"


def _curl(made: Made) -> str:
    named = "".join(f"  -H {quoted(f'{name}: {value}')} \\\n" for name, value in made.headers.items())
    return f"curl {quoted(made.url)} \\\n{named}  --data-binary {quoted(_text(made.body))}"


def _httpie(made: Made) -> str:
    named = "".join(f"  {quoted(f'{name}:{value}')} \\\n" for name, value in made.headers.items())
    return f"http POST {quoted(made.url)} \\\n{named}  --raw {quoted(_text(made.body))}"


def _text(body: bytes) -> str:
    text = text_of(body)
    if text is None or "\0" in text or text.startswith("@"):
        raise UsageError(f"a command can't hold this body: {shown('hookseal send')} sends it")
    return text
