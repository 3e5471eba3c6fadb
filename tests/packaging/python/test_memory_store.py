import time

import pytest
from hookseal import MemoryStore
from store_contract import CONTRACT


@pytest.mark.parametrize("holds", CONTRACT)
def test_contract(holds):
    holds(MemoryStore())


def test_the_oldest_handled_make_room():
    store = MemoryStore(capacity=3)
    for key in "abc":
        store.commit(key, store.claim(key, 60).token)
    assert store.claim("d", 60).state == "claimed"
    assert len(store) == 3
    assert store.claim("c", 60).state == "done"
    assert store.claim("a", 60).state == "claimed"


def test_a_claim_is_never_dropped():
    store = MemoryStore(capacity=2)
    claimed = store.claim("a", 60)
    store.claim("b", 0.05)
    with pytest.raises(RuntimeError, match="full"):
        store.claim("c", 60)
    assert store.claim("a", 60).state == "in_progress"
    time.sleep(0.1)  # now b's is over
    assert store.claim("c", 60).state == "claimed"
    assert store.commit("a", claimed.token) is True


def test_what_was_handled_is_forgotten_in_time():
    store = MemoryStore(retention=0.1)
    store.commit("a", store.claim("a", 60).token)
    assert store.claim("a", 60).state == "done"
    time.sleep(0.15)
    assert store.claim("a", 60).state == "claimed"
    assert len(store) == 1


def test_a_hundred_thousand_keys_and_no_more():
    store = MemoryStore()
    for number in range(100_500):
        store.commit(str(number), store.claim(str(number), 60).token)
    assert len(store) == 100_000
    assert store.claim("499", 60).state == "claimed"
    assert store.claim("100499", 60).state == "done"
