"""Stores in Redis, for several processes."""

from __future__ import annotations

import os
from typing import Any, Literal, Optional, Protocol

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import object_option, text_option
from hookseal.redis_script import REDIS_SCRIPT


class RedisClient(Protocol):
    """What a Redis store needs of a client: `redis.Redis` or `redis.asyncio.Redis`."""

    def eval(self, script: str, numkeys: int, *keys_and_args: Any) -> Any:
        """Runs a script."""


class _RedisStore(RetainingStore):
    """What both Redis stores share."""

    def __init__(self, client: RedisClient, *, prefix: str = "hookseal:", retention: Optional[float] = None) -> None:
        super().__init__(retention)
        object_option("client", client, "a client of redis", ["eval"])
        self._client = client
        self._prefix = text_option("prefix", prefix)

    def _run(self, verb: Literal["claim", "commit", "release"], key: str, token: str, seconds: float = 0) -> Any:
        """The script returns a number."""
        millis = str(max(1, round(seconds * 1000)))
        return self._client.eval(REDIS_SCRIPT, 1, self._prefix + key, verb, f"claimed:{token}", millis)


class RedisStore(_RedisStore):
    """A store in Redis, for several processes, over your own `redis.Redis`.

    prefix: what every key begins with.
    retention: seconds a handled event is remembered. Default: as for MemoryStore.
    Give the client a `socket_timeout`, or a Redis that hangs hangs the receiver.
    """

    def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        return _claim(self._run("claim", key, token, ttl), token)

    def commit(self, key: str, token: str) -> bool:
        return int(self._run("commit", key, token, self.retention)) == 1

    def release(self, key: str, token: str) -> None:
        self._run("release", key, token)


class AsyncRedisStore(_RedisStore):
    """RedisStore for async frameworks, over your own `redis.asyncio.Redis`."""

    async def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        return _claim(await self._run("claim", key, token, ttl), token)

    async def commit(self, key: str, token: str) -> bool:
        return int(await self._run("commit", key, token, self.retention)) == 1

    async def release(self, key: str, token: str) -> None:
        await self._run("release", key, token)


def _claim(outcome: Any, token: str) -> Claim:
    if int(outcome) == 1:
        return Claim("claimed", token)
    return Claim("done" if int(outcome) == 2 else "in_progress")
