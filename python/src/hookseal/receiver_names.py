"""The names of receivers. A name is part of every key, so that two endpoints on one store don't take each other's
events for their own."""

from __future__ import annotations

from typing import Any, Optional
from weakref import WeakValueDictionary

from hookseal.option_checks import invalid_option
from hookseal.stores.memory import MemoryStore

_TAKEN: WeakValueDictionary[Any, Any] = WeakValueDictionary()
"""The receivers of this process, by store and name. A receiver holds its store, so the store's id is no other's."""


def require_name(name: Any, store: Any) -> None:
    """A store outside of this process has the events of other receivers, too."""
    if name is None and store is not None and store is not False and not isinstance(store, MemoryStore):
        raise invalid_option("name", "the endpoint's name, which its keys in this store begin with", "nothing")


def take_name(name: Optional[str], store: Any, receiver: Any) -> None:
    """Raises WebhookConfigError if another receiver of this process has it, on the same store."""
    if name is None or store is False:
        return
    taken = (id(store), name)
    if taken in _TAKEN:
        import gc

        gc.collect()  # one that nobody has any more
    if _TAKEN.setdefault(taken, receiver) is not receiver:
        raise invalid_option("name", "another for each receiver on one store", f"a second {name}")


def store_key(name: Optional[str], key: str) -> str:
    """The store's key for an event. Escaped, so that no two names and keys make the same."""
    return f"{(name or '').replace('%', '%25').replace(':', '%3A')}:{key}"
