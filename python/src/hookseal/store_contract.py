"""What every store has to do, as cases that a store is run through."""

from __future__ import annotations

import asyncio
import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable, Coroutine, Dict, List, Optional


def check_store(
    open_store: Callable[..., Any],
    *,
    wait: Callable[[float], object] = time.sleep,
    chosen: Optional[List[Dict[str, Any]]] = None,
) -> List[str]:
    """Runs an IdempotencyStore through the contract; takes about 10 seconds. Raises AssertionError for the first case
    that it doesn't keep. Returns the names of those that it keeps.

    open_store: returns a new, empty store; gets `retention` in seconds where a case is about it, if it has such a
    parameter.
    wait: lets seconds pass. chosen: these of `cases()` alone.
    """
    kept = []
    for case in cases() if chosen is None else chosen:
        store = _opened(open_store, case)
        if store is not None and _is_about(case, store):
            _check(store, case, wait)
            kept.append(case["id"])
    return kept


async def check_async_store(
    open_store: Callable[..., Coroutine[Any, Any, Any]], *, chosen: Optional[List[Dict[str, Any]]] = None
) -> List[str]:
    """check_store for an AsyncIdempotencyStore. open_store is async, too."""
    loop = asyncio.get_running_loop()

    def opened(**options: Any) -> Any:
        return _InLoop(loop, asyncio.run_coroutine_threadsafe(open_store(**options), loop).result())

    return await loop.run_in_executor(None, lambda: check_store(opened, chosen=chosen))


class _InLoop:
    """An async store, with a sync one's methods, for other threads."""

    def __init__(self, loop: asyncio.AbstractEventLoop, store: Any) -> None:
        self._loop, self._store = loop, store

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._store, name)
        if not asyncio.iscoroutinefunction(found):
            return found
        return lambda *given: asyncio.run_coroutine_threadsafe(found(*given), self._loop).result()


def cases() -> List[Dict[str, Any]]:
    """All that a store is run through."""
    text = (Path(__file__).parent / "store_contract.json").read_text(encoding="utf-8")
    found: List[Dict[str, Any]] = json.loads(text)["cases"]
    return found


def _opened(open_store: Callable[..., Any], case: Dict[str, Any]) -> Optional[Any]:
    options = case.get("options", {})
    if not options:
        return open_store()
    try:
        return open_store(**options)
    except TypeError:
        return None  # it has no such option


def _is_about(case: Dict[str, Any], store: Any) -> bool:
    """A store need not renew, keep fingerprints, or say how long it remembers."""
    needs, steps = case.get("needs", []), case["steps"]
    if "renew" in needs and not callable(getattr(store, "renew", None)):
        return False
    if "fingerprint" in needs and getattr(store, "fingerprints", False) is not True:
        return False
    says = {"retention", "retain"} & {name for step in steps for name in step}
    return all(hasattr(store, name) for name in says)


def _check(store: Any, case: Dict[str, Any], wait: Callable[[float], object]) -> None:
    claims: Dict[str, str] = {}
    for number, step in enumerate(case["steps"], 1):
        try:
            play_step(step, store, claims, wait)
        except AssertionError as error:
            raise AssertionError(f"{case['id']}: {case['comment']} Step {number}, {step}: {error}") from error


def play_step(step: Dict[str, Any], store: Any, claims: Dict[str, str], wait: Callable[[float], object]) -> None:
    """claims: the tokens of the claims before, by name."""
    step = {name: _spelled(value) for name, value in step.items()}
    token = claims.get(step.get("with", ""), "")
    if "wait" in step:
        wait(step["wait"])
    elif "retain" in step:
        store.retain(step["retain"])
    elif "retention" in step:
        _same("retention", store.retention, step["retention"])
    elif "at_once" in step:
        _at_once(step, store)
    elif "claim" in step:
        _claim(step, store, claims)
    elif "commit" in step:
        fingerprint = [step["fingerprint"]] if "fingerprint" in step else []
        returned = store.commit(step["commit"], token, *fingerprint)
        # What isn't False is a success.
        _same("what commit() returned", returned is not False, step["returns"])
    elif "renew" in step:
        _same("what renew() returned", store.renew(step["renew"], token, step["ttl"]), step["returns"])
    else:
        store.release(step["release"], token)


def _spelled(value: Any) -> Any:
    """A key may be a text so many times."""
    return value["text"] * value["times"] if isinstance(value, dict) and "times" in value else value


def _claim(step: Dict[str, Any], store: Any, claims: Dict[str, str]) -> None:
    try:
        claim = store.claim(step["claim"], step["ttl"])
    except Exception as error:
        if step.get("raises") == str(error):
            return
        raise AssertionError(f"claim() raised {error!r}") from error
    _same("the claim's state", claim.state, step.get("returns"))
    if "fingerprint" in step:
        _same("the fingerprint", claim.fingerprint, step["fingerprint"])
    if claim.state == "claimed":
        assert claim.token not in claims.values(), "the token of an earlier claim"
        claims[step.get("as", step["claim"])] = claim.token


def _at_once(step: Dict[str, Any], store: Any) -> None:
    counts: Dict[str, int] = {}
    with ThreadPoolExecutor(16) as pool:
        for claim in pool.map(lambda _: store.claim(step["claim"], step["ttl"]), range(step["at_once"])):
            counts[claim.state] = counts.get(claim.state, 0) + 1
    _same("the states", counts, step["returns"])


def _same(what: str, found: object, expected: object) -> None:
    assert found == expected, f"{what}: {found!r}, not {expected!r}"
