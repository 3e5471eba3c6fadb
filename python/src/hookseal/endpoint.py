"""What a receiver knows of its verifier, by the record that it has."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Literal, Optional, Union

from hookseal.event_age import EventAge
from hookseal.idempotency import needed_retention
from hookseal.leases import default_lease
from hookseal.response import ReceiverResponse, acknowledgement, duplicate_response, received_response

_MAX_BODY_BYTES = 5 * 1024 * 1024


class Endpoint:
    """A verifier, and what follows from its record for the deliveries that it verifies."""

    def __init__(
        self,
        verifier: Any,
        store: Any,
        max_body_bytes: Optional[int],
        max_age: Union[float, Literal[False], None],
        lease: Optional[float],
    ) -> None:
        given = getattr(verifier, "record", None)
        self.record: Dict[str, Any] = given if isinstance(given, dict) else {}
        self.provider: Optional[str] = self.record.get("id")
        scheme, envelope = self.record.get("scheme") or {}, self.record.get("envelope") or {}
        limits = (max_body_bytes, self.record.get("max_body"), _MAX_BODY_BYTES)
        self.max_body_bytes: int = next(limit for limit in limits if limit is not None)
        self.explain: Any = getattr(verifier, "explain", None)
        self.challenge: Any = getattr(verifier, "challenge", None)
        self.challenged: List[str] = _challenged_methods(self.record) if self.challenge else []
        self.methods: List[str] = list(dict.fromkeys(["POST", *self.challenged]))
        self.signs_url = "{url" in json.dumps(scheme)
        several = getattr(verifier, "verify_all", None) if envelope.get("items") or scheme.get("items") else None
        self.sends_several = several is not None
        self.verify: Any = several or verifier.verify
        wanted = acknowledgement(self.record)
        self.received: ReceiverResponse = wanted or received_response()
        """The answer to an event that was handled, or that nobody handles."""
        self.duplicate: ReceiverResponse = wanted or duplicate_response()
        signs_time = scheme.get("timestamp") is not None
        self.verify_signature: Any = getattr(verifier, "verify_signature", None) if signs_time else None
        getattr(store, "retain", lambda seconds: None)(needed_retention(self.record))
        self.age = EventAge(store, max_age, self.record, self.verify_signature is not None)
        renews = callable(getattr(store, "renew", None))
        self.lease: float = default_lease(self.record, renews) if lease is None else lease


def _challenged_methods(record: Dict[str, Any]) -> List[str]:
    """The methods of the requests that may be challenges."""
    return [challenge["when"].get("method", "POST") for challenge in record.get("challenges", [])]
