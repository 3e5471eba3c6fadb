"""The options of a receiver."""

from __future__ import annotations

from typing import Any, Dict

from hookseal.option_checks import (
    function_option,
    invalid_option,
    object_option,
    seconds_option,
    text_option,
    whole_option,
)
from hookseal.type_name import type_name


def check_receiver_options(given: Dict[str, Any]) -> None:
    """Raises WebhookConfigError for what would otherwise fail with the first delivery, or do nothing."""
    webhook = given["webhook"]
    if not callable(webhook) or hasattr(webhook, "verify"):
        object_option("verifier", webhook, "a Webhook, or an object with verify()", ["verify"])
    if given["name"] is not None and not callable(given["name"]) and text_option("name", given["name"]) == "":
        raise invalid_option("name", "a string that isn't empty", "an empty one")
    if given["store"] is not None and given["store"] is not False:
        _check_store(given["store"])
    if given["max_body_bytes"] is not None:
        whole_option("max_body_bytes", given["max_body_bytes"], 0)
    seconds_option("body_timeout", given["body_timeout"], 86400)
    seconds_option("store_timeout", given["store_timeout"], 86400)
    if given["max_age"] is not None and given["max_age"] is not False:
        seconds_option("max_age", given["max_age"])
    if given["lease"] is not None:
        seconds_option("lease", given["lease"])
    if given["url"] is not None:
        text_option("url", given["url"])
    if not isinstance(given["trust_proxy"], bool):
        whole_option("trust_proxy", given["trust_proxy"], 0)
    if not isinstance(given["explain"], bool):
        raise invalid_option("explain", "a bool", type_name(given["explain"]))
    if given["explain"] and hasattr(webhook, "verify") and not callable(getattr(webhook, "explain", None)):
        raise invalid_option("explain", "a verifier with explain()", "one without")
    for hook in ("on_handshake", "on_error", "on_result"):
        if given[hook] is not None:
            function_option(hook, given[hook])
    if given["logger"] is not None:
        object_option("logger", given["logger"], "a logger of logging", ["log", "isEnabledFor"])


def _check_store(store: Any) -> None:
    expected = "False, or an object with claim(), commit() and release()"
    object_option("store", store, expected, ["claim", "commit", "release"])
    retention, retain = getattr(store, "retention", None), getattr(store, "retain", None)
    if retention is not None and (isinstance(retention, bool) or not isinstance(retention, (int, float))):
        raise invalid_option("store.retention", "seconds", type_name(retention))
    if retain is not None:
        function_option("store.retain", retain)
