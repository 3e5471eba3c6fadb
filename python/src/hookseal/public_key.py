"""Fetches what is there, as text. Whether it is a key is for the core to say."""

from __future__ import annotations

import ipaddress
import json
import threading
from typing import Any, List, Optional, Union
from urllib.parse import SplitResult, urlsplit

from hookseal.errors import HooksealError

_MAX_BYTES = 64 * 1024
_ACCEPT = "application/x-pem-file, text/plain, application/json"


class KeyFetchError(HooksealError):
    """There was no response from the key's server, or none that holds a key."""


def is_trusted(url: object) -> bool:
    """Whether a key may be fetched from there. Whoever sits on a plain connection could
    give out a key of their own; on this machine, nobody does."""
    parts = _split(url)
    if parts is None or not parts.hostname or "@" in parts.netloc:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname))


def fetch_text(url: str, timeout: float, redirects: int) -> str:
    """Fetches what is there. Takes no longer than `timeout` seconds."""
    outcome: List[Union[str, Exception]] = []
    late = KeyFetchError(f"no answer within {timeout} s")

    def run() -> None:
        try:
            outcome.append(decoded(_download(url, timeout, redirects)))
        except Exception as error:
            outcome.append(late if _is_timeout(error) else error)

    # In a thread of its own: the timeout covers neither the name server nor a server that sends byte by byte.
    thread = threading.Thread(target=run, name="hookseal-public-key", daemon=True)
    thread.start()
    thread.join(timeout)
    if not outcome:
        raise late
    if isinstance(outcome[0], Exception):
        raise outcome[0]
    return outcome[0]


def decoded(answer: Union[bytes, str]) -> str:
    """The text that was answered."""
    if isinstance(answer, str):  # of a fetch of the user's own
        answer = answer.encode("utf-8", "surrogatepass")
    if len(answer) > _MAX_BYTES:
        raise KeyFetchError(f"it answered more than {_MAX_BYTES} bytes")
    try:
        text = answer.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise KeyFetchError("it answered bytes that aren't UTF-8") from None
    if not text:
        raise KeyFetchError("it answered nothing")
    return text


def key_in(text: str) -> str:
    """The PEM text itself, or the text in the JSON that holds it."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if isinstance(found, dict):
        members = [found.get(name) for name in ("publicKey", "public_key", "key")]
        found = next((member for member in members if isinstance(member, str)), None)
    if not isinstance(found, str):
        raise KeyFetchError("it answered JSON without a publicKey, a public_key or a key")
    return found


def _download(url: str, timeout: float, redirects: int) -> bytes:
    # Here, because they are slow to import, and few need them.
    from urllib.error import HTTPError
    from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

    class Redirects(HTTPRedirectHandler):
        followed = 0

        def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
            if self.followed == redirects:
                raise KeyFetchError(f"it redirected more than {redirects} times")
            self.followed += 1
            here, there = _origin(req.full_url), _origin(newurl)
            if there != here or not is_trusted(newurl):
                raise KeyFetchError(f"it redirected from {here} to {there}")
            return super().redirect_request(req, fp, 307 if code == 308 else code, msg, headers, newurl)

        # Python knows 308 since 3.11.
        http_error_308 = HTTPRedirectHandler.http_error_302

    # A request to this machine goes through no proxy.
    proxies = [ProxyHandler({})] if url.startswith("http:") else []
    try:
        request = Request(url, headers={"Accept": _ACCEPT})
        with build_opener(Redirects, *proxies).open(request, timeout=timeout) as response:
            answer: bytes = response.read(_MAX_BYTES + 1)
    except HTTPError as error:
        error.close()
        raise KeyFetchError(f"it answered {error.code}") from None
    return answer


def _is_timeout(error: Exception) -> bool:
    """Whether the socket gave up first: which of the two does is chance."""
    import socket

    return isinstance(getattr(error, "reason", error), socket.timeout)


def _split(url: object) -> Optional[SplitResult]:
    """The parts of a URL that every parser splits alike; None for another."""
    if (
        not isinstance(url, str)
        or not url.isascii()
        or any(character <= " " or character in "\\\x7f" for character in url)
    ):
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _origin(url: str) -> str:
    parts = _split(url)
    if parts is None:
        return "something that is no URL"
    standard = {"https": 443, "http": 80}.get(parts.scheme)
    port = "" if parts.port in (None, standard) else f":{parts.port}"
    return f"{parts.scheme}://{parts.hostname or ''}{port}"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback and (address.version == 4 or address == ipaddress.IPv6Address(1))
