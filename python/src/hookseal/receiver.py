"""A verifier, a handler for each event type, and a store that has each event handled
once, for as long as the store remembers it; what was signed before that is refused. It
knows no framework: the adapters extend it."""

from __future__ import annotations

from typing import (
    Any,
    Awaitable,
    Callable,
    Dict,
    Generator,
    Literal,
    NamedTuple,
    Optional,
    Protocol,
    Set,
    TypeVar,
    Union,
    cast,
)

from hookseal import answer as answers
from hookseal._hookseal import Event, Webhook
from hookseal.answer import Answer
from hookseal.errors import HooksealError, WebhookConfigError
from hookseal.event_age import EventAge, UndatedEvent
from hookseal.handlers import E, Handlers, Registered, is_async
from hookseal.idempotency import AnyStore, Claim, MemoryStore, is_seconds, needed_retention

_MAX_BODY_BYTES = 5 * 1024 * 1024

_V = TypeVar("_V", bound=Event[Optional[str], Any], covariant=True)


class Verifier(Protocol[_V]):
    """What verifies the deliveries: a Webhook, a PublicKeySource, or your own.

    It may have a `record`, the provider's as a dict, which tells sizes, times and retries;
    and `verify_signature`, which takes what `verify` takes, and tells the signed time.
    """

    def verify(self, body: bytes, headers: Any, *, url: Optional[str] = None, method: Optional[str] = None) -> _V:
        """Returns the event, or raises an error with a code and a status."""


class AsyncVerifier(Protocol[_V]):
    """The same for async frameworks: an AsyncPublicKeySource."""

    async def verify(self, body: bytes, headers: Any, *, url: Optional[str] = None, method: Optional[str] = None) -> _V:
        """As Verifier.verify."""


class LeaseExpired(HooksealError):
    """A handler took longer than the lease, so that another process may have handled the event as well."""

    code = "lease_expired"


class _Step(NamedTuple):
    """Something to call; its answer, or what it raises, goes back to whoever asked for it."""

    call: Callable[[], Any]
    blocks: bool
    """Whether an event loop must not wait for it."""


_T = TypeVar("_T")
# What a request goes through on its way to a T; a driver makes the calls, in order.
_Steps = Generator[_Step, Any, _T]


class Receiver(Handlers[E]):
    """What the receivers of all frameworks share.

    verifier: a Webhook, or a PublicKeySource.
    store: remembers what was handled. Default: a new MemoryStore; False for nothing.
    max_body_bytes: the largest body that is read. Default: the largest that the platform
    documents, or 5 MiB.
    max_age: seconds ago an event may have been signed; False for any. Default: as long as
    the store remembers, because what is older may have been handled and forgotten.
    lease: seconds an event stays claimed by a process that dies while handling it.
    url: the URL as the provider knows it, for schemes that sign it.
    on_error: told of every delivery that isn't answered 200, and why: called with the
    error and the framework's request. Default: a warning of the logger `hookseal`.

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
        on_error: Optional[Callable[[Exception, Any], object]] = None,
    ) -> None:
        super().__init__()
        _check(verifier, store, max_body_bytes, max_age, lease)
        told = getattr(verifier, "record", None)
        record: Dict[str, Any] = told if isinstance(told, dict) else {}
        documented: Optional[int] = record.get("max_body")
        default = _MAX_BODY_BYTES if documented is None else documented
        self.max_body_bytes = default if max_body_bytes is None else max_body_bytes
        self._verify: Any = self._fit("verifier", verifier.verify)
        # Any, because a sync and an async store differ only in who waits for them.
        self._store: Any = MemoryStore() if store is None else store
        if self._store is not False:
            self._fit("store", self._store.claim)
            getattr(self._store, "retain", lambda seconds: None)(needed_retention(record))
        self._age = EventAge(self._store, max_age, needed_retention(record), record)
        # Only what signs a time has one that may be far from the event's own.
        signs_time = (record.get("scheme") or {}).get("timestamp") is not None
        self._verify_signature: Any = getattr(verifier, "verify_signature", None) if signs_time else None
        self._said_undated = False
        self._lease = lease
        self._url = url
        self._on_error = on_error or _log

    def _reading(self, method: str, read: Callable[[int], Any], request: Any) -> _Steps[Union[bytes, Answer]]:
        """The raw body, or the answer where there is none to go on with."""
        if method != "POST":
            return answers.NOT_ALLOWED
        try:
            body: bytes = yield _Step(lambda: read(self.max_body_bytes), blocks=False)
        except HooksealError as error:
            return self._refused(error, request)
        return body

    def _handling(self, body: bytes, headers: Any, request: Any) -> _Steps[Answer]:
        """The course of things, for sync and async alike."""
        try:
            event: E = yield self._verifying(self._verify, body, headers)
            handler = self.handler_of(event.type)
            if handler is None:
                return answers.RECEIVED
            signed_at = yield from self._signed_at(event, body, headers, request)
            self._age.check(signed_at)
        except Exception as error:
            return self._refused(error, request)
        try:
            claim: Claim = yield self._asked("claim", event.idempotency_key, self._lease)
        except Exception as error:
            # Without the store nobody knows whether this event was handled: the provider tries again.
            self._report(error, request)
            return answers.STORE_UNAVAILABLE
        if claim.state == "claimed":
            try:
                # Again, because a store may forget between the first look and the claim.
                self._age.check(signed_at)
            except Exception as error:
                refused = self._refused(error, request)
                yield from self._settled("release", event.idempotency_key, claim.token, request)
                return refused
            return (yield from self._handled(handler, event, request, claim.token))
        return answers.DUPLICATE if claim.state == "done" else answers.IN_PROGRESS

    def _verifying(self, verify: Any, body: bytes, headers: Any) -> _Step:
        return _Step(lambda: verify(body, headers, url=self._url, method="POST"), _blocks(verify))

    def _signed_at(self, event: E, body: bytes, headers: Any, request: Any) -> _Steps[Optional[float]]:
        """In seconds since 1970; None where nothing says it, or nobody needs it."""
        if not self._age.matters:
            return None
        dated: Any = event
        if self._verify_signature:
            dated = yield self._verifying(self._verify_signature, body, headers)
        timestamp = getattr(dated, "timestamp", None)
        signed_at = None if timestamp is None else timestamp.timestamp()
        if not self._age.is_known(signed_at) and not self._said_undated:
            self._said_undated = True  # it would be said of every event of this provider's
            self._report(UndatedEvent(), request)
        return signed_at

    def _handled(self, handler: Registered, event: E, request: Any, token: str) -> _Steps[Answer]:
        key = event.idempotency_key
        try:
            yield _Step(lambda: handler.call(event, request), not handler.is_async)
        except BaseException as error:
            yield from self._settled("release", key, token, request)
            if not isinstance(error, Exception):
                raise  # the process is told to end
            self._report(error, request)
            return answers.HANDLER_FAILED
        # The work is done whether or not the store hears of it: another attempt would do it twice.
        yield from self._settled("commit", key, token, request)
        return answers.RECEIVED

    def _settled(self, method: Literal["commit", "release"], key: str, token: str, request: Any) -> _Steps[None]:
        try:
            if (yield self._asked(method, key, token)) is False:
                raise LeaseExpired(
                    f"a handler took longer than its lease of {self._lease} s, "
                    "and the event was claimed again: set a longer lease"
                )
        except Exception as error:
            self._report(error, request)

    def _asked(self, method: Literal["claim", "commit", "release"], *parameters: Any) -> _Step:
        if self._store is False:
            return _Step(lambda: Claim("claimed"), blocks=False)
        ask = getattr(self._store, method)
        return _Step(lambda: ask(*parameters), _blocks(ask))

    def _refused(self, error: Exception, request: Any) -> Answer:
        self._report(error, request)
        return answers.refused(error)

    def _report(self, error: Exception, request: Any) -> None:
        """A log that fails must not change the answer."""
        try:
            self._on_error(error, request)
        except Exception as failure:
            _log(failure, request)


class SyncReceiver(Receiver[E]):
    """For sync frameworks: handlers, store and verifier are sync as well."""

    def _fit(self, name: str, part: Any) -> Any:
        if is_async(part):
            raise _invalid(name, "one that isn't async, because the framework isn't")
        return part

    def receive(self, method: str, headers: Any, read: Callable[[int], bytes], request: Any = None) -> Answer:
        """For adapters: sees a request through, whatever happens, to its answer.

        read: reads the raw body; takes the limit in bytes, and raises over it.
        request: what handlers and on_error get.
        """
        body = _see_through(self._reading(method, read, request))
        return body if isinstance(body, Answer) else _see_through(self._handling(body, headers, request))


class AsyncReceiver(Receiver[E]):
    """For async frameworks. A handler, store or verifier that isn't async runs in a thread."""

    async def receive(
        self, method: str, headers: Any, read: Callable[[int], Awaitable[bytes]], request: Any = None
    ) -> Answer:
        """As SyncReceiver.receive."""
        body = await _see_through_async(self._reading(method, read, request))
        if isinstance(body, Answer):
            return body
        import asyncio

        # A sender who hangs up must not end a handler half-way: what was begun is seen through.
        work = asyncio.ensure_future(_see_through_async(self._handling(body, headers, request)))
        _KEPT.add(work)
        work.add_done_callback(_KEPT.discard)
        return await asyncio.shield(work)


# A loop forgets a task that nobody else holds.
_KEPT: Set[Any] = set()


def _see_through(steps: _Steps[_T]) -> _T:
    advance: Callable[[Any], _Step] = steps.send
    outcome: Any = None
    while True:
        try:
            step = advance(outcome)
        except StopIteration as end:
            return cast(_T, end.value)
        try:
            outcome, advance = step.call(), steps.send
            if _is_awaitable(outcome):
                raise TypeError("what was called is async, and the framework isn't")
        except BaseException as error:
            outcome, advance = error, steps.throw


async def _see_through_async(steps: _Steps[_T]) -> _T:
    from hookseal.threads import in_thread

    advance: Callable[[Any], _Step] = steps.send
    outcome: Any = None
    while True:
        try:
            step = advance(outcome)
        except StopIteration as end:
            return cast(_T, end.value)
        try:
            outcome = await in_thread(step.call) if step.blocks else step.call()
            if _is_awaitable(outcome):
                outcome = await outcome
            advance = steps.send
        except BaseException as error:
            outcome, advance = error, steps.throw


def _is_awaitable(outcome: Any) -> bool:
    return hasattr(outcome, "__await__")


def _blocks(call: Any) -> bool:
    """What is in memory is quicker than a change of threads."""
    return not (isinstance(getattr(call, "__self__", None), (Webhook, MemoryStore)) or is_async(call))


def _log(error: Exception, request: Any) -> None:
    import logging

    # What the library says of itself is one line; what a handler raised comes with its stack.
    own = isinstance(error, HooksealError)
    text = f"{getattr(error, 'code', '')}: {error}" if own else f"{type(error).__name__}: {error}"
    logging.getLogger("hookseal").warning("%s", text, exc_info=None if own else error)


def _check(verifier: Any, store: Any, max_body_bytes: Any, max_age: Any, lease: Any) -> None:
    if not callable(getattr(verifier, "verify", None)):
        raise _invalid("verifier", "a Webhook, or what has its verify()")
    if store is not None and store is not False:
        for method in ("claim", "commit", "release"):
            if not callable(getattr(store, method, None)):
                raise _invalid("store", f"False, or what has {method}()")
        if not isinstance(getattr(store, "retention", None), (int, float, type(None))):
            raise _invalid("store.retention", "seconds")
    is_whole = isinstance(max_body_bytes, int) and not isinstance(max_body_bytes, bool) and max_body_bytes >= 0
    if max_body_bytes is not None and not is_whole:
        raise _invalid("max_body_bytes", "a whole number, 0 or more")
    if max_age is not None and max_age is not False and not is_seconds(max_age):
        raise _invalid("max_age", "seconds, over 0")
    if not is_seconds(lease):
        raise _invalid("lease", "seconds, over 0")


def _invalid(name: str, expected: str) -> WebhookConfigError:
    return WebhookConfigError(f"{name}: expected {expected}", "invalid_option")
