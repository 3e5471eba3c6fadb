"""Fetches a public key: what comes is text that may be a key, and no more is said of it."""

from __future__ import annotations

import json
import threading
from typing import Any, List, Union

_MAX_BYTES = 64 * 1024
_ACCEPT = "application/x-pem-file, text/plain, application/json"


class FetchFailed(Exception):
    """There was no answer, or none that holds a key."""


def fetch_public_key(url: str, timeout: float) -> str:
    """Fetches a key, as PEM text. Takes no longer than `timeout` seconds."""
    outcome: List[Union[str, Exception]] = []

    def run() -> None:
        try:
            outcome.append(key_in(_download(url, timeout)))
        except Exception as error:
            outcome.append(error)

    # In a thread of its own, because neither a name server nor a server that trickles keeps to a timeout.
    thread = threading.Thread(target=run, name="hookseal-public-key", daemon=True)
    thread.start()
    thread.join(timeout)
    if not outcome:
        raise FetchFailed(f"no answer within {timeout} s")
    if isinstance(outcome[0], Exception):
        raise FetchFailed(str(outcome[0])) from outcome[0]
    return outcome[0]


def key_in(answer: Union[bytes, str]) -> str:
    """The PEM text itself, or the text in the JSON that holds it."""
    text = answer if isinstance(answer, str) else answer.decode()
    if len(text) > _MAX_BYTES:
        raise FetchFailed(f"it answered more than {_MAX_BYTES} bytes")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return text.strip()
    if isinstance(found, dict):
        found = next((found[name] for name in ("publicKey", "public_key", "key") if name in found), None)
    if not isinstance(found, str):
        raise FetchFailed("it answered JSON without a publicKey, a public_key or a key")
    return found


def _download(url: str, timeout: float) -> bytes:
    # Here, because they take their time to import, and few need them.
    from urllib.error import HTTPError
    from urllib.request import HTTPRedirectHandler, Request, build_opener

    class Redirects(HTTPRedirectHandler):
        max_redirections = 3

        def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
            # Whoever sits on a plain connection could hand out a key of their own.
            if req.full_url.startswith("https:") and not newurl.startswith("https:"):
                raise FetchFailed(f"it redirected from https to {newurl.partition(':')[0]}")
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    try:
        with build_opener(Redirects).open(Request(url, headers={"Accept": _ACCEPT}), timeout=timeout) as response:
            answer: bytes = response.read(_MAX_BYTES + 1)
    except HTTPError as error:
        error.close()
        raise FetchFailed(f"it answered {error.code}") from None
    if len(answer) > _MAX_BYTES:
        raise FetchFailed(f"it answered more than {_MAX_BYTES} bytes")
    return answer
