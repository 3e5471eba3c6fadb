"""What every store does; an async one is called through asyncio."""

import concurrent.futures
import time


def claims_are_exclusive(store):
    first = store.claim("key", 60)
    assert first.state == "claimed" and first.token
    assert store.claim("key", 60).state == "in_progress"
    assert store.claim("another", 60).state == "claimed"
    assert store.commit("key", first.token) is True
    assert store.claim("key", 60).state == "done"
    assert store.claim("key", 60).state == "done"


def a_released_key_can_be_claimed_again(store):
    first = store.claim("key", 60)
    store.release("key", first.token)
    second = store.claim("key", 60)
    assert second.state == "claimed" and second.token != first.token


def a_claim_expires(store):
    first = store.claim("key", 0.1)
    assert store.claim("key", 60).state == "in_progress"
    time.sleep(0.15)
    second = store.claim("key", 60)
    assert second.state == "claimed" and second.token != first.token


def the_token_fences(store):
    late = store.claim("key", 0.05)
    time.sleep(0.1)
    taken = store.claim("key", 60)
    # Who is late can neither release nor commit what is another's.
    store.release("key", late.token)
    assert store.claim("key", 60).state == "in_progress"
    assert store.commit("key", late.token) is False
    assert store.claim("key", 60).state == "in_progress"
    assert store.commit("key", taken.token) is True
    store.release("key", taken.token)
    store.release("key", late.token)
    assert store.claim("key", 60).state == "done"
    assert store.commit("key", late.token) is False


def an_expired_claim_that_nobody_took_can_be_committed(store):
    late = store.claim("key", 0.05)
    time.sleep(0.1)
    assert store.commit("key", late.token) is True
    assert store.claim("key", 60).state == "done"


def of_many_at_once_one_gets_it(store):
    def claim(number):
        return store.claim(f"key {number // 8}", 60).state

    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        states = list(pool.map(claim, range(800)))
    assert states.count("claimed") == 100
    assert states.count("in_progress") == 700


CONTRACT = [
    claims_are_exclusive,
    a_released_key_can_be_claimed_again,
    a_claim_expires,
    the_token_fences,
    an_expired_claim_that_nobody_took_can_be_committed,
    of_many_at_once_one_gets_it,
]
