"""Plays the steps of a case on a store."""

import collections
import concurrent.futures


def play_store(store, steps, wait, redis=None):
    """wait: lets seconds pass. redis: a client that shows what is there, as text."""
    claims = {}
    for number, step in enumerate(steps, 1):
        try:
            _play_step(step, store, claims, wait, redis)
        except AssertionError as error:
            raise AssertionError(f"step {number}, {step}: {error}") from error


def _play_step(step, store, claims, wait, redis):
    step = {name: _spelled(value) for name, value in step.items()}
    token = claims.get(step.get("with"))
    if "wait" in step:
        wait(step["wait"])
    elif "retain" in step:
        store.retain(step["retain"])
    elif "retention" in step:
        assert store.retention == step["retention"]
    elif "handle" in step:
        for key in map(str, range(step["handle"])):
            store.commit(key, store.claim(key, 60).token)
    elif "put_in_redis" in step:
        redis.set(step["put_in_redis"], step["value"])
    elif "in_redis" in step:
        _in_redis(step, claims, redis)
    elif "at_once" in step:
        _at_once(step, store)
    elif "claim" in step:
        _claim(step, store, claims)
    elif "commit" in step:
        fingerprint = [step["fingerprint"]] if "fingerprint" in step else []
        assert store.commit(step["commit"], token, *fingerprint) is step["returns"]
    elif "renew" in step:
        assert store.renew(step["renew"], token, step["ttl"]) is step["returns"]
    elif "release" in step:
        store.release(step["release"], token)
    else:
        assert len(store) == step["holds"]


def _spelled(value):
    """A key may be a text so many times."""
    return value["text"] * value["times"] if isinstance(value, dict) and "times" in value else value


def _claim(step, store, claims):
    try:
        claim = store.claim(step["claim"], step["ttl"])
    except Exception as error:
        assert str(error) == step.get("raises")
        return
    assert (claim.state, None) == (step.get("returns"), step.get("raises"))
    if "fingerprint" in step:
        assert claim.fingerprint == step["fingerprint"]
    if claim.state == "claimed":
        assert claim.token not in claims.values(), "the token of an earlier claim"
        claims[step.get("as", step["claim"])] = claim.token


def _at_once(step, store):
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        states = pool.map(lambda _: store.claim(step["claim"], step["ttl"]).state, range(step["at_once"]))
        assert dict(collections.Counter(states)) == step["returns"]


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
