"""What the receivers of all frameworks share: a verifier, a handler for each event type, and a store, so that each
event is handled once for as long as the store remembers it. What was signed before that is refused."""

from __future__ import annotations

import json
from typing import Any, Awaitable, Callable, Dict, List, Literal, Optional, Protocol, Set, Tuple, TypeVar, Union

from hookseal._hookseal import Event, Webhook
from hookseal.event_age import EventAge, UndatedEventError
from hookseal.handlers import E, Handlers, Registered, is_async
from hookseal.idempotency import AnyStore, Claim, LeaseExpiredError, needed_retention
from hookseal.option_checks import invalid_option
from hookseal.receiver_options import check_receiver_options
from hookseal.report import log_error
from hookseal.response import (
    ReceiverResponse,
    challenge_response,
    duplicate_response,
    handler_failed_response,
    in_progress_response,
    method_not_allowed_response,
    received_response,
    refused_response,
    response_for_all,
    store_unavailable_response,
)
from hookseal.steps import Step, Steps, drive, drive_async
from hookseal.stores.memory import MemoryStore

_MAX_BODY_BYTES = 5 * 1024 * 1024
_BODILESS = ("GET", "HEAD", "OPTIONS")
"""The methods of requests whose body says nothing."""

_V = TypeVar("_V", bound=Event[Optional[str], Any], covariant=True)


class Verifier(Protocol[_V]):
    """What verifies the deliveries: a Webhook, a PublicKeySource, or your own.

    It may have a `record`, the provider's as a dict, which says what is documented of sizes, times and
    retries; `verify_signature`, which takes what `verify` takes, and says the signed time; `verify_all`, which gives
    all events of a body, for platforms that send several in one; and `challenge`, which takes that too, and
    `on_refused`, and answers what isn't an event.
    """

    def verify(self, body: bytes, headers: Any, *, url: Optional[str] = None, method: Optional[str] = None) -> _V:
        """Returns the event, or raises an error with a code and a status."""


class AsyncVerifier(Protocol[_V]):
    """The same for async frameworks: an AsyncPublicKeySource."""

    async def verify(self, body: bytes, headers: Any, *, url: Optional[str] = None, method: Optional[str] = None) -> _V:
        """As Verifier.verify."""


class BaseReceiver(Handlers[E]):
    """What the receivers of all frameworks share.

    verifier: a Webhook, or a PublicKeySource.
    store: remembers what was handled. Default: a new MemoryStore; False for nothing.
    max_body_bytes: the largest body that is read. Default: the largest that the platform
    documents, or 5 MiB.
    max_age: seconds ago an event may have been signed; False for any. Default: as long as
    the store remembers, because what is older may have been handled and forgotten.
    lease: seconds an event stays claimed by a process that dies while handling it.
    url: the URL as the provider knows it, for schemes that sign it.
    on_handshake: keeps the secret that the platform delivers when the webhook is registered: called
    with it and the framework's request before the platform gets its answer, and only where the
    webhook has no secret and allow_handshake is set.
    on_error: called with every delivery that fails, and why: the error and the framework's
    request. In async frameworks it may be async. Default: a warning of the logger `hookseal`.

    Raises WebhookConfigError: invalid_option.
    """

    def __init__(
        self,
        verifier: Union[Verifier[E], AsyncVerifier[E]],
        *,
        store: Union[AnyStore, Literal[False], None] = None,
        max_body_bytes: Optional[int] = None,
        max_age: Union[float, Literal[False], None] = None,
        lease: float = 300,
        url: Optional[str] = None,
        on_handshake: Optional[Callable[[str, Any], object]] = None,
        on_error: Optional[Callable[[Exception, Any], object]] = None,
    ) -> None:
        super().__init__()
        check_receiver_options(verifier, store, max_body_bytes, max_age, lease, url, on_handshake, on_error)
        given = getattr(verifier, "record", None)
        record: Dict[str, Any] = given if isinstance(given, dict) else {}
        self.max_body_bytes = _first(max_body_bytes, record.get("max_body"), _MAX_BODY_BYTES)
        self._challenge: Any = getattr(verifier, "challenge", None)
        self._challenged = _challenged_methods(record) if self._challenge else []
        self.methods: List[str] = list(dict.fromkeys(["POST", *self._challenged]))
        """The methods of the requests that it answers: POST, and those of the platform's challenges."""
        scheme, envelope = record.get("scheme") or {}, record.get("envelope") or {}
        self._signs_url = "{url" in json.dumps(scheme)
        several = getattr(verifier, "verify_all", None) if envelope.get("items") or scheme.get("items") else None
        self._sends_several = several is not None
        self._verify: Any = several or verifier.verify
        signs_time = scheme.get("timestamp") is not None
        self._verify_signature: Any = getattr(verifier, "verify_signature", None) if signs_time else None
        # Any, because a sync and an async store differ only in who waits for them.
        self._store: Any = MemoryStore() if store is None else store
        getattr(self._store, "retain", lambda seconds: None)(needed_retention(record))
        self._age = EventAge(self._store, max_age, record)
        self._lease = lease
        self._url = url
        self._on_handshake = on_handshake
        self._on_error = on_error or log_error
        self._reported_undated = False
        self._require_sync("verifier", self._verify)
        self._require_sync("verifier", self._verify_signature)
        self._require_sync("verifier", self._challenge)
        for method in ("claim", "commit", "release"):
            self._require_sync("store", getattr(self._store, method, None))
        self._require_sync("on_handshake", self._on_handshake)
        self._require_sync("on_error", self._on_error)

    def _read(self, method: str, read: Callable[[int], Any], request: Any) -> Steps[Union[bytes, ReceiverResponse]]:
        """The raw body; or the response, if there is none to go on with."""
        if method not in self.methods:
            return method_not_allowed_response(self.methods)
        if method in _BODILESS:
            return b""
        try:
            body: bytes = yield Step(lambda: read(self.max_body_bytes), blocks=False)
        except Exception as error:
            return (yield from self._refuse(error, request))
        return body

    def _handle(self, method: str, url: Optional[str], body: bytes, headers: Any, request: Any) -> Steps[ReceiverResponse]:
        refusal: Optional[Exception] = None
        if method in self._challenged:
            answer, refusal = yield from self._answer(method, url, body, headers, request)
            if answer:
                return answer
        if method != "POST":
            return method_not_allowed_response(self.methods)
        return (yield from self._handle_delivery(self._received(url), refusal, body, headers, request))

    def _answer(
        self, method: str, url: Optional[str], body: bytes, headers: Any, request: Any
    ) -> Steps[Tuple[Optional[ReceiverResponse], Optional[Exception]]]:
        """The response to a challenge; None if it is none, or a delivery for all that is known."""
        refusals: List[Exception] = []
        located, challenge = self._located(url), self._challenge
        try:
            answer: Any = yield Step(
                lambda: challenge(body, headers, method=method, url=located, on_refused=refusals.append),
                _blocks(challenge),
            )
            refusal = refusals[0] if refusals else None
            if answer is None and refusal is not None and method != "POST":
                raise refusal
            if answer is None:
                return None, refusal
            secret = getattr(answer, "secret", None)
            if secret is not None and self._on_handshake is None:
                raise invalid_option(
                    "on_handshake", "a function that keeps the secret which the platform delivers", "None"
                )
        except Exception as error:
            return (yield from self._refuse(error, request)), None
        try:
            if secret is not None:
                keep: Any = self._on_handshake
                yield Step(lambda: keep(secret, request), not is_async(keep))
        except Exception as error:
            yield from self._report(error, request)
            return handler_failed_response(), None
        return challenge_response(answer), None

    def _handle_delivery(
        self, received: Dict[str, Optional[str]], refusal: Optional[Exception], body: bytes, headers: Any, request: Any
    ) -> Steps[ReceiverResponse]:
        try:
            found = yield self._verifier_call(self._verify, body, headers, received)
        except Exception as error:
            # A challenge that isn't answered has no signature: why it isn't says more.
            is_challenge = refusal is not None and getattr(error, "code", None) == "missing_signature"
            return (yield from self._refuse(refusal if refusal and is_challenge else error, request))
        events: List[E] = found if self._sends_several else [found]
        responses = []
        for event in events:
            responses.append((yield from self._handle_event(event, received, body, headers, request)))
        return response_for_all(responses)

    def _handle_event(
        self, event: E, received: Dict[str, Optional[str]], body: bytes, headers: Any, request: Any
    ) -> Steps[ReceiverResponse]:
        try:
            handler = self.handler_of(event.type)
            if handler is None:
                return received_response()
            signed_at = yield from self._signed_at(event, body, headers, received, request)
            self._age.check(signed_at)
        except Exception as error:
            return (yield from self._refuse(error, request))
        try:
            key = event.idempotency_key
            claim = yield from self._claim(key)
        except Exception as error:
            yield from self._report(error, request)
            return store_unavailable_response()
        if claim.state == "done":
            return duplicate_response()
        if claim.state == "in_progress":
            return in_progress_response()
        try:
            # Again, because a store may forget between the first check and the claim.
            self._age.check(signed_at)
        except Exception as error:
            refused = yield from self._refuse(error, request)
            yield from self._finish("release", key, claim.token, request)
            return refused
        return (yield from self._run_handler(handler, event, key, claim.token, request))

    def _run_handler(
        self, handler: Registered, event: E, key: Optional[str], token: str, request: Any
    ) -> Steps[ReceiverResponse]:
        try:
            yield Step(lambda: handler.call(event, request), not handler.is_async)
        except Exception as error:
            yield from self._report(error, request)
            yield from self._finish("release", key, token, request)
            return handler_failed_response()
        except BaseException:  # the process is to end
            yield from self._finish("release", key, token, request)
            raise
        # The work is done whether or not the store hears of it: another attempt would do it twice.
        yield from self._finish("commit", key, token, request)
        return received_response()

    def _signed_at(
        self, event: E, body: bytes, headers: Any, received: Dict[str, Optional[str]], request: Any
    ) -> Steps[Optional[float]]:
        """In seconds since 1970; None if nothing says it, or nobody needs it."""
        if not self._age.matters:
            return None
        # Where the scheme signs a time, that one counts: the event's own may be far from it.
        dated: Any = event
        if self._verify_signature:
            dated = yield self._verifier_call(self._verify_signature, body, headers, received)
        timestamp = getattr(dated, "timestamp", None)
        signed_at = None if timestamp is None else timestamp.timestamp()
        if not self._age.is_known(signed_at) and not self._reported_undated:
            self._reported_undated = True  # the provider's other events are undated too
            yield from self._report(UndatedEventError(), request)
        return signed_at

    def _verifier_call(self, verify: Any, body: bytes, headers: Any, received: Dict[str, Optional[str]]) -> Step:
        return Step(lambda: verify(body, headers, **received), _blocks(verify))

    def _received(self, requested: Optional[str]) -> Dict[str, Optional[str]]:
        # Behind a proxy the request's own URL isn't the one that was signed: that must be said.
        unsaid = self._signs_url and self._url is None
        return {"url": None if unsaid else self._located(requested), "method": "POST"}

    def _located(self, requested: Optional[str]) -> Optional[str]:
        """The URL as the platform knows it, as far as it was said, with the request's query."""
        if self._url is None or "?" in self._url:
            return self._url or requested
        return self._url + "".join((requested or "").partition("?")[1:])

    def _store_call(self, method: Literal["claim", "commit", "release"], *parameters: Any) -> Step:
        call = getattr(self._store, method)
        return Step(lambda: call(*parameters), _blocks(call))

    def _claim(self, key: Optional[str]) -> Steps[Claim]:
        """What has no key, the platform repeats: each delivery of it is handled."""
        if self._store is False or key is None:
            return Claim("claimed")
        claim: Claim = yield self._store_call("claim", key, self._lease)
        if claim.state in ("claimed", "in_progress", "done"):
            return claim
        raise TypeError("the store's claim() returned a state that is none of claimed, in_progress and done")

    def _finish(self, method: Literal["commit", "release"], key: Optional[str], token: str, request: Any) -> Steps[None]:
        """Tells the store how the work ended."""
        if self._store is False or key is None:
            return
        try:
            kept = yield self._store_call(method, key, token)
            if method == "commit" and kept is False:
                raise LeaseExpiredError(self._lease)
        except Exception as error:
            yield from self._report(error, request)

    def _refuse(self, error: Exception, request: Any) -> Steps[ReceiverResponse]:
        yield from self._report(error, request)
        return refused_response(error)

    def _report(self, error: Exception, request: Any) -> Steps[None]:
        """A log that fails must not change the response."""
        try:
            yield Step(lambda: self._on_error(error, request), blocks=False)
        except Exception as failure:
            log_error(failure)


class SyncReceiver(BaseReceiver[E]):
    """For sync frameworks: handlers, store, verifier and on_error are sync as well."""

    def _require_sync(self, name: str, call: Any) -> None:
        if is_async(call):
            raise invalid_option(name, "one that isn't async, because the framework isn't", "an async one")

    def receive(
        self,
        method: str,
        headers: Any,
        read: Callable[[int], bytes],
        request: Any = None,
        *,
        url: Optional[str] = None,
    ) -> ReceiverResponse:
        """For adapters: takes a request to its response. It never raises, but to end the process.

        url: whole, or its path and query.
        read: reads the raw body; takes the limit in bytes, and raises over it.
        request: what handlers and on_error get.
        """
        body = drive(self._read(method, read, request))
        return body if isinstance(body, ReceiverResponse) else drive(self._handle(method, url, body, headers, request))


class AsyncReceiver(BaseReceiver[E]):
    """For async frameworks. A handler, store or verifier that isn't async runs in a thread."""

    async def receive(
        self,
        method: str,
        headers: Any,
        read: Callable[[int], Awaitable[bytes]],
        request: Any = None,
        *,
        url: Optional[str] = None,
    ) -> ReceiverResponse:
        """As SyncReceiver.receive."""
        body = await drive_async(self._read(method, read, request))
        if isinstance(body, ReceiverResponse):
            return body
        import asyncio

        # A sender who hangs up must not end a handler half-way: what was begun is finished.
        work = asyncio.ensure_future(drive_async(self._handle(method, url, body, headers, request)))
        _TASKS.add(work)
        work.add_done_callback(_TASKS.discard)
        return await asyncio.shield(work)


# A loop forgets a task that nobody else holds.
_TASKS: Set[Any] = set()


def _challenged_methods(record: Dict[str, Any]) -> List[str]:
    """The methods of the requests that may be challenges."""
    return [challenge["when"].get("method", "POST") for challenge in record.get("challenges", [])]


def _blocks(call: Any) -> bool:
    """What is in memory is quicker than a change of threads."""
    return not (isinstance(getattr(call, "__self__", None), (Webhook, MemoryStore)) or is_async(call))


def _first(*values: Optional[int]) -> int:
    """The first that isn't None."""
    return next(value for value in values if value is not None)
