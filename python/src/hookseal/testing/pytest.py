"""Fixtures for pytest: `pytest_plugins = ["hookseal.testing.pytest"]` in the conftest.py.

signed_delivery, deliver: the functions of hookseal.testing.
store_case: a test that takes it is run once for each case of the contract of stores. `store_case(open_store)` plays it,
and skips the test if the store lacks what it is about. `await store_case.in_loop(open_store)` is for async stores.
"""

from __future__ import annotations

from typing import Any, Callable, Coroutine, Dict

import pytest

from hookseal import testing
from hookseal.store_contract import cases, check_async_store, check_store


class StoreCase:
    """One case of the contract."""

    def __init__(self, case: Dict[str, Any]) -> None:
        self._case = case

    def __call__(self, open_store: Callable[..., Any]) -> None:
        """As hookseal.testing.check_store."""
        self._skip_unless(check_store(open_store, chosen=[self._case]))

    async def in_loop(self, open_store: Callable[..., Coroutine[Any, Any, Any]]) -> None:
        """As hookseal.testing.check_async_store."""
        self._skip_unless(await check_async_store(open_store, chosen=[self._case]))

    def _skip_unless(self, played: object) -> None:
        if not played:
            pytest.skip("the store lacks what this case is about")


def pytest_generate_tests(metafunc: Any) -> None:
    if "store_case" in metafunc.fixturenames:
        found = cases()
        metafunc.parametrize("store_case", [StoreCase(case) for case in found], ids=[case["id"] for case in found])


@pytest.fixture
def signed_delivery() -> Callable[..., testing.SignedDelivery]:
    """hookseal.testing.signed_delivery."""
    return testing.signed_delivery


@pytest.fixture
def deliver() -> Callable[..., Any]:
    """hookseal.testing.deliver."""
    return testing.deliver
