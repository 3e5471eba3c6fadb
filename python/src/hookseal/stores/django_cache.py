"""A store in Django's cache, where that can claim a key for one of many."""

from __future__ import annotations

import math
import os
from typing import Any, Optional

from django.core.cache import caches  # type: ignore[import-untyped, unused-ignore]

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import invalid_option, text_option
from hookseal.stores.key_hash import key_hash
from hookseal.stores.late_claims import give_back
from hookseal.type_name import type_name

_ATOMIC = ("redis.RedisCache", "memcached.PyMemcacheCache", "memcached.PyLibMCCache", "locmem.LocMemCache")
"""Of all who add a key at once, one is told that it did. In a database two can take one that has expired, in files any;
the dummy tells everybody."""


class DjangoCacheStore(RetainingStore):
    """A store in Django's cache: in Redis or memcached for several processes, in local memory for one.

    What it promises is less than the other stores do: a cache may evict what it holds, and an event is handled again
    then; and a process that stands still while it gives back a claim that has run out may give back another's.

    using: the cache's name in CACHES. retention: seconds a handled event is remembered. Default: as for MemoryStore.
    Times are whole seconds, rounded up.
    """

    fingerprints = True

    def __init__(self, *, using: str = "default", retention: Optional[float] = None) -> None:
        super().__init__(retention)
        self._using = text_option("using", using)
        cache = caches[using]
        if not any(f"{kind.__module__}.{kind.__name__}".endswith(_ATOMIC) for kind in type(cache).__mro__):
            raise invalid_option("using", "a cache in Redis, memcached or local memory", type_name(cache))

    def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        done, held = _names(key)
        try:
            if not self._cache.add(held, token, math.ceil(ttl)):
                return self._state_of(done) or Claim("in_progress")
            # After the claim: who committed before it has done so in full.
            state = self._state_of(done)
        except BaseException:
            # The cache may have got it all the same, and nobody would be at work on the event.
            give_back(lambda: self.release(key, token), ttl)
            raise
        if state is not None:
            self._cache.delete(held)
        return state or Claim("claimed", token)

    def renew(self, key: str, token: str, ttl: float) -> bool:
        done, held = _names(key)
        holder = self._cache.get(held)
        if self._cache.get(done) is not None or holder not in (None, token):
            return False
        if holder is None:  # it expired, and nobody took it
            return bool(self._cache.add(held, token, math.ceil(ttl)))
        return bool(self._cache.touch(held, math.ceil(ttl)))

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        done, held = _names(key)
        if self._cache.get(held) not in (None, token):
            return False
        if not self._cache.add(done, f"{token}:{fingerprint or ''}", math.ceil(self.retention)):
            return str(self._cache.get(done)).startswith(f"{token}:")
        self._cache.delete(held)
        return True

    def release(self, key: str, token: str) -> None:
        _, held = _names(key)
        if self._cache.get(held) == token:
            self._cache.delete(held)

    def _state_of(self, done: str) -> Optional[Claim]:
        committed = self._cache.get(done)
        return None if committed is None else Claim("done", fingerprint=committed.partition(":")[2] or None)

    @property
    def _cache(self) -> Any:
        """This thread's connection."""
        return caches[self._using]


def _names(key: str) -> "tuple[str, str]":
    """Where it is kept that the event was handled, and who is at work on it."""
    hashed = key_hash(key)
    return f"hookseal:{hashed}:done", f"hookseal:{hashed}:claim"
