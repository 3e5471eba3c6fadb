"""Stores in Redis, for several processes; in Upstash's, too, by its REST interface."""

from __future__ import annotations

import os
from typing import Any, List, Literal, Optional, Protocol, Union

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import object_option, text_option
from hookseal.redis_script import REDIS_SCRIPT
from hookseal.stores.late_claims import give_back, give_back_in_loop


class RedisClient(Protocol):
    """What a Redis store needs of a client: `redis.Redis` or `redis.asyncio.Redis`."""

    def eval(self, script: str, numkeys: int, *keys_and_args: Any) -> Any:
        """Runs a script."""


class UpstashRedisClient(Protocol):
    """The same of `upstash_redis.Redis` or `upstash_redis.asyncio.Redis`, which speak HTTP."""

    def eval(self, script: str, keys: Optional[List[str]] = None, args: Optional[List[str]] = None) -> Any:
        """Runs a script."""


class _RedisStore(RetainingStore):
    """What both Redis stores share."""

    fingerprints = True

    def __init__(
        self,
        client: Union[RedisClient, UpstashRedisClient],
        *,
        prefix: str = "hookseal:",
        retention: Optional[float] = None,
    ) -> None:
        super().__init__(retention)
        object_option("client", client, "a client of redis or upstash_redis", ["eval"])
        self._client: Any = client
        self._is_upstash = hasattr(client, "execute") and not hasattr(client, "execute_command")
        self._prefix = text_option("prefix", prefix)

    def _run(
        self,
        verb: Literal["claim", "renew", "commit", "release", "abandon"],
        key: str,
        token: str,
        seconds: float = 0,
        fingerprint: Optional[str] = None,
    ) -> Any:
        """The script returns a number; or, for a claim of what is done, what the key holds."""
        millis = str(max(1, round(seconds * 1000)))
        name, parameters = self._prefix + key, [verb, token, millis, fingerprint or ""]
        if self._is_upstash:
            return self._client.eval(REDIS_SCRIPT, [name], parameters)
        return self._client.eval(REDIS_SCRIPT, 1, name, *parameters)


class RedisStore(_RedisStore):
    """A store in Redis, for several processes, over your own `redis.Redis` or `upstash_redis.Redis`.

    prefix: what every key begins with.
    retention: seconds a handled event is remembered. Default: as for MemoryStore.
    Give the client a `socket_timeout`, or a Redis that hangs hangs the receiver.
    """

    def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        try:
            return _claim(self._run("claim", key, token, ttl), token)
        except BaseException:
            # Redis may get it after all, and nobody would be at work on the event.
            give_back(lambda: self._run("abandon", key, token, ttl), ttl)
            raise

    def renew(self, key: str, token: str, ttl: float) -> bool:
        return int(self._run("renew", key, token, ttl)) == 1

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        return int(self._run("commit", key, token, self.retention, fingerprint)) == 1

    def release(self, key: str, token: str) -> None:
        self._run("release", key, token)


class AsyncRedisStore(_RedisStore):
    """RedisStore for async frameworks, over your own `redis.asyncio.Redis` or `upstash_redis.asyncio.Redis`."""

    async def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        try:
            return _claim(await self._run("claim", key, token, ttl), token)
        except BaseException:  # cancelled, too
            give_back_in_loop(lambda: self._run("abandon", key, token, ttl), ttl)
            raise

    async def renew(self, key: str, token: str, ttl: float) -> bool:
        return int(await self._run("renew", key, token, ttl)) == 1

    async def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        return int(await self._run("commit", key, token, self.retention, fingerprint)) == 1

    async def release(self, key: str, token: str) -> None:
        await self._run("release", key, token)


def _claim(reply: Any, token: str) -> Claim:
    text = reply.decode() if isinstance(reply, bytes) else str(reply)
    if text == "1":
        return Claim("claimed", token)
    if text == "0":
        return Claim("in_progress")
    state, _, rest = text.partition(":")
    if state != "done":
        raise TypeError(f"Redis answered a claim with {text[:20]!r}")
    return Claim("done", fingerprint=rest.partition(":")[2] or None)
