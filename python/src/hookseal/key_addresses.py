"""Where a platform's keys are, and what is there: what the key sources share that don't fetch alike."""

from __future__ import annotations

import copy
import json
import threading
from typing import Any, Callable, Dict, Generic, Iterable, Literal, Optional, Protocol, Tuple, TypedDict, TypeVar, Union

from hookseal._hookseal import Webhook
from hookseal.errors import KeyUnavailableError, WebhookVerificationError
from hookseal.key_rotation import KeyRotation, KeyTimes
from hookseal.option_checks import invalid_option, read_option, seconds_option
from hookseal.public_key import KeyFetchError, decoded, is_trusted, key_in
from hookseal.token_bucket import TokenBucket
from hookseal.type_name import type_name

Provider = Union[str, Dict[str, Any]]

_YEAR = 366 * 24 * 60 * 60
# A platform has a few certificates at once; addresses that nobody needs any more are forgotten.
_MOST_ADDRESSES = 16


class KeySourceOptions(TypedDict, total=False):
    """What a key source takes."""

    url: str
    """Where the keys are published, if the record doesn't say it, or not there: https, or http on this machine."""

    ttl: float
    """Seconds a key is used before it is fetched again. Default: 3600."""

    max_stale: float
    """Seconds more it is used while it can't be fetched. Default: 86400, a day."""

    timeout: float
    """Seconds the key's server has to answer. Default: 5."""

    on_error: Callable[[KeyUnavailableError], object]
    """Called with each fetch that failed while the key before goes on being used. Default: a warning of
    the logger `hookseal`."""

    tolerance: Union[float, Literal[False], None]
    """As for Webhook."""

    strict: bool
    """As for Webhook."""

    node_id: Union[str, Iterable[str], None]
    """As for Webhook."""

    max_body_bytes: Union[int, Literal[False], None]
    """As for Webhook."""

    settings: Optional[Dict[str, str]]
    """As for Webhook."""


class Keys(Protocol):
    """The keys of one address, with what fetches them."""

    @property
    def rotation(self) -> KeyRotation:
        """Which of them is used."""


_K = TypeVar("_K", bound=Keys)


class KeyAddresses(Generic[_K]):
    """Where a platform's keys are. `make` makes the keys of one address of a rotation. Threads may share it."""

    def __init__(
        self,
        provider: Provider,
        make: Callable[[KeyRotation], _K],
        *,
        url: Optional[str] = None,
        ttl: float = 3600,
        max_stale: float = 86_400,
        timeout: float = 5,
        **webhook_options: Any,
    ) -> None:
        ttl = seconds_option("ttl", ttl, _YEAR)
        max_stale = 0 if _is_zero(max_stale) else seconds_option("max_stale", max_stale, _YEAR)
        self.timeout = seconds_option("timeout", timeout, 300)
        own_url = None if url is None else _key_url(url)
        nodes = webhook_options.get("node_id")
        if isinstance(nodes, Iterable) and not isinstance(nodes, str):
            # Each key's webhook reads them.
            webhook_options["node_id"] = read_option("node_id", "a str, or a list of them", nodes, list)
        # Knows the record, and has no keys. So a record and options are refused now, and not once there is a key.
        make_webhook: Any = Webhook
        self.keyless: Any = make_webhook(provider, [], _without_keys=True, **webhook_options)
        # The copy is asked, which nobody can change.
        record: Dict[str, Any] = self.keyless.record
        self._provider = provider if isinstance(provider, str) else record
        self._webhook_options = read_option("options", "what can be copied", webhook_options, copy.deepcopy)
        source, key = record["scheme"].get("key_source"), record["scheme"].get("key", {})
        # What a public address serves must never become a secret.
        if not source and key.get("decode") != "pem":
            raise invalid_option(
                "provider", "one that signs with a private key", "one that signs with a shared secret"
            )
        if not source and own_url is None:
            raise invalid_option("url", "where the keys are, which the record doesn't say", "None")
        self._source: Dict[str, Any] = source or {"kind": "pem"}
        self.redirects = 0 if source else 3
        self._url: Optional[str] = own_url or (self.keyless._key_url(b"", {}) if self.keyless._has_one_key_url else None)
        renewed_after: Tuple[str, ...] = ()
        if self._url is not None:
            renewed_after = ("unknown_key",) if "by" in key else ("unknown_key", "signature_mismatch")
        self._times = KeyTimes(ttl, max_stale, renewed_after)
        self._make = make
        # One for all addresses: a forged delivery may name any that the platform has.
        self._fetches, self._fetch_lock = TokenBucket(3, 20), threading.Lock()
        self._lock = threading.Lock()
        # The one that was asked for last is at the end.
        self._keys: Dict[str, _K] = {}
        self.signs_challenges = any(challenge.get("signed") for challenge in record.get("challenges", []))

    def of_delivery(self, body: Any, headers: Any, received: Dict[str, Any]) -> _K:
        """As `of`, and refuses what no key could make right without asking for one. Raises WebhookVerificationError."""
        try:
            keys = self.of(body, headers, received)
        except WebhookVerificationError:
            self._refuse_unsigned(body, headers, received)
            raise
        if not keys.rotation.is_usable():
            self._refuse_unsigned(body, headers, received)
        return keys

    def _refuse_unsigned(self, body: Any, headers: Any, received: Dict[str, Any]) -> None:
        try:
            self.keyless.verify_signature(body, headers, **received)
        except WebhookVerificationError as error:
            if error.code not in ("unknown_key", "signature_mismatch"):
                raise

    def of(self, body: Any, headers: Any, received: Dict[str, Any]) -> _K:
        """The keys that a delivery is signed with one of. Raises WebhookVerificationError: unknown_key."""
        url: str = self._url or self.keyless._key_url(body, headers, **received)
        with self._lock:
            keys = self._keys.pop(url, None) or self._make(self._rotation(url))
            self._keys[url] = keys
            if len(self._keys) > _MOST_ADDRESSES:
                # Those that brought no key go first.
                useless = (other for other, one in self._keys.items() if not one.rotation.is_usable() and other != url)
                del self._keys[next(useless, next(iter(self._keys)))]
        return keys

    def next_address(self, text: Union[bytes, str]) -> Optional[str]:
        """Where the keys are that a document names; None if what was fetched has them itself."""
        if self._source["kind"] != "openid":
            return None
        address = _parsed(decoded(text)).get("jwks_uri")
        if isinstance(address, str) and self.keyless._allows_key_url(address):
            return address
        raise KeyFetchError("it names no keys at the platform's")

    def _rotation(self, url: str) -> KeyRotation:
        return KeyRotation(url, self._times, self._fetches, self._fetch_lock, self._webhook)

    def _webhook(self, text: str) -> Webhook[Any]:
        """What verifies with what was fetched."""
        secret: Any = text
        if self._source["kind"] == "pem":
            secret = key_in(text)
        elif self._source["kind"] == "x509-map":
            secret = _parsed(text)
        elif self._source["kind"] == "key-list":
            secret = _listed(_parsed(text), self._source)
        return Webhook(self._provider, secret, **self._webhook_options)


def _parsed(text: str) -> Dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        return found
    raise KeyFetchError("it answered something else than a JSON object")


def _listed(document: Dict[str, Any], source: Dict[str, Any]) -> Dict[str, str]:
    """The keys of a list, by their ids."""
    entries = document.get(source["list"])
    entries = [entry if isinstance(entry, dict) else {} for entry in entries] if isinstance(entries, list) else []
    keys = {entry.get(source["id"]): entry.get(source["key"]) for entry in entries}
    if not keys or len(keys) < len(entries) or not all(isinstance(text, str) for text in (*keys, *keys.values())):
        raise KeyFetchError(f"it answered something else than keys with an id each in `{source['list']}`")
    return keys


def _key_url(url: str) -> str:
    if is_trusted(url):
        return url
    expected = "an https URL without a user's name; http is for this machine alone (localhost, 127.0.0.1, [::1])"
    raise invalid_option("url", expected, "another" if isinstance(url, str) else type_name(url))


def _is_zero(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0
