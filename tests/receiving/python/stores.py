"""Plays the steps of a case on a store: those that every store has are the package's own kit."""

from hookseal.store_contract import play_step


def play_store(store, steps, wait, redis=None):
    """wait: lets seconds pass. redis: a client that shows what is there, as text."""
    claims = {}
    for number, step in enumerate(steps, 1):
        try:
            _play_step(step, store, claims, wait, redis)
        except AssertionError as error:
            raise AssertionError(f"step {number}, {step}: {error}") from error


def _play_step(step, store, claims, wait, redis):
    if "handle" in step:
        for key in map(str, range(step["handle"])):
            store.commit(key, store.claim(key, 60).token)
    elif "put_in_redis" in step:
        redis.set(step["put_in_redis"], step["value"])
    elif "in_redis" in step:
        _in_redis(step, claims, redis)
    elif "holds" in step:
        assert len(store) == step["holds"]
    else:
        play_step(step, store, claims, wait)


def _in_redis(step, claims, redis):
    value, holds = redis.get(step["in_redis"]), step["holds"]
    if holds:
        state, name, *rest = holds.split(":")
        holds = ":".join([state, claims[name], *rest])
    assert value == holds
    if holds is not None:
        # A part of its time has passed already.
        millis = redis.pttl(step["in_redis"])
        assert step["for"] * 1000 - 5000 <= millis <= step["for"] * 1000
