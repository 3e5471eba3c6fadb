"""The options of a receiver."""

from __future__ import annotations

from typing import Any

from hookseal.option_checks import (
    function_option,
    invalid_option,
    object_option,
    seconds_option,
    text_option,
    whole_option,
)
from hookseal.type_name import type_name


def check_receiver_options(
    verifier: Any,
    store: Any,
    max_body_bytes: Any,
    max_age: Any,
    lease: Any,
    url: Any,
    on_handshake: Any,
    on_error: Any,
) -> None:
    """Raises WebhookConfigError for what would otherwise fail with the first delivery, or do nothing."""
    object_option("verifier", verifier, "a Webhook, or an object with verify()", ["verify"])
    if store is not None and store is not False:
        _check_store(store)
    if max_body_bytes is not None:
        whole_option("max_body_bytes", max_body_bytes, 0)
    if max_age is not None and max_age is not False:
        seconds_option("max_age", max_age)
    seconds_option("lease", lease)
    if url is not None:
        text_option("url", url)
    if on_handshake is not None:
        function_option("on_handshake", on_handshake)
    if on_error is not None:
        function_option("on_error", on_error)


def _check_store(store: Any) -> None:
    expected = "False, or an object with claim(), commit() and release()"
    object_option("store", store, expected, ["claim", "commit", "release"])
    retention, retain = getattr(store, "retention", None), getattr(store, "retain", None)
    if retention is not None and (isinstance(retention, bool) or not isinstance(retention, (int, float))):
        raise invalid_option("store.retention", "seconds", type_name(retention))
    if retain is not None:
        function_option("store.retain", retain)
