"""What the receivers of all frameworks share: a verifier, a handler for each event type, and a store, so that each
event is handled once for as long as the store remembers it. What was signed before that is refused."""

from __future__ import annotations

import hashlib
import re
import time
from time import monotonic
from typing import Any, Awaitable, Callable, Dict, List, Literal, Optional, Set, Tuple, Union

from hookseal._hookseal import Webhook
from hookseal.course import Asked, Ended, decisive, result_of
from hookseal.delivery_at_work import _CURRENT, CurrentDelivery
from hookseal.endpoint import Endpoint
from hookseal.errors import WebhookConfigError
from hookseal.event_age import UndatedEventError
from hookseal.event_types import TypeOrPattern, check_type
from hookseal.explained_refusals import ExplainedRefusals
from hookseal.handlers import E, Handlers, Registered, is_async
from hookseal.idempotency import AnyStore, Claim, KeyConflictError, LeaseExpiredError
from hookseal.leases import LONGEST_WORK, LoopRenewal, Renewal, RenewalThread
from hookseal.option_checks import invalid_option
from hookseal.receiver_names import require_name, store_key, take_name
from hookseal.receiver_options import check_receiver_options
from hookseal.report import log_error
from hookseal.response import (
    ReceiverResponse,
    challenge_response,
    handler_failed_response,
    handlers_response,
    in_progress_response,
    method_not_allowed_response,
    read_or_none,
    refused_response,
    store_unavailable_response,
)
from hookseal.result import Outcome, Result
from hookseal.result_log import ResultLog
from hookseal.steps import Step, Steps, drive, drive_async
from hookseal.stores.memory import MemoryStore
from hookseal.type_name import type_name
from hookseal.verifier import AnyVerifier

_BODILESS = ("GET", "HEAD", "OPTIONS")
"""The methods of requests whose body says nothing."""

class BaseReceiver(Handlers[E]):
    """What the receivers of all frameworks share.

    webhook: a Webhook, a PublicKeySource or KeySource, or a verifier of your own; or a function that returns the one
    for a request (a tenant's), which is called with each delivery, and not before: return the same one for the same
    tenant.
    name: this receiver's, which is a part of every key in the store; or a function of the request. Default: the
    platform's id, with a MemoryStore; any other store requires it.
    store: remembers what was handled. Default: a new MemoryStore; False for nothing.
    max_body_bytes: the largest body that is read. Default: the largest that the platform
    documents, or 5 MiB.
    body_timeout: seconds that a whole body may take, where the framework is async. Default: 30.
    store_timeout: seconds that the store has to answer, where the framework is async. Default: 10.
    max_age: seconds ago an event may have been signed; False for any. Default: as long as
    the store remembers, because what is older may have been handled and forgotten.
    lease: seconds an event stays claimed by a process that dies while handling it. The claim is renewed while a handler
    is at work. Default: 60, or less where the platform's documented retries are over sooner; 300 with a store that
    can't renew.
    url: the URL as the provider knows it, for schemes that sign it.
    trust_proxy: X-Forwarded-Proto and X-Forwarded-Host say the URL, for schemes that sign it. True: what stands in them
    first; a number: how many proxies are in front, of which each adds to them.
    on_handshake: keeps the secret that the platform delivers when the webhook is registered: called
    with it and the framework's request before the platform gets its answer, and only where the
    webhook has no secret and allow_handshake is set.
    on_error: called with every delivery that fails, and why: the error and the framework's
    request. In async frameworks it may be async. Default: the logger.
    on_result: called once for every request, with its Result and the framework's request, before the response is sent.
    In async frameworks it may be async.
    explain: for development: True writes to the log why deliveries are refused, as `Webhook.explain` finds out, three
    at once and three a minute. The sender learns nothing of it.
    logger: default: the logger `hookseal` of `logging`.

    Raises WebhookConfigError: invalid_option.
    """

    def __init__(
        self,
        webhook: AnyVerifier[E],
        *,
        name: Union[str, Callable[[Any], Union[str, Awaitable[str]]], None] = None,
        store: Union[AnyStore, Literal[False], None] = None,
        max_body_bytes: Optional[int] = None,
        body_timeout: float = 30,
        store_timeout: float = 10,
        max_age: Union[float, Literal[False], None] = None,
        lease: Optional[float] = None,
        url: Optional[str] = None,
        trust_proxy: Union[bool, int] = False,
        on_handshake: Optional[Callable[[str, Any], object]] = None,
        on_error: Optional[Callable[[Exception, Any], object]] = None,
        on_result: Optional[Callable[[Result, Any], object]] = None,
        explain: bool = False,
        logger: Any = None,
    ) -> None:
        super().__init__()
        check_receiver_options(locals())
        require_name(name, store)
        # Any, because a sync and an async store differ only in who waits for them.
        self._store: Any = MemoryStore() if store is None else store
        self._name: Any = name
        self._endpoint_options = (self._store, max_body_bytes, max_age, lease)
        self.body_timeout = body_timeout
        self._store_timeout = store_timeout
        self._url = url
        self._trust_proxy = trust_proxy
        self._on_handshake = on_handshake
        self._on_error = on_error
        self._on_result = on_result
        self._log = ResultLog(logger)
        self._explained = ExplainedRefusals(self._log) if explain else None
        self._reported_undated = False
        self._renewals = RenewalThread()
        self._require_sync("webhook", None if hasattr(webhook, "verify") else webhook)
        for method in ("claim", "commit", "release", "renew"):
            self._require_sync("store", getattr(self._store, method, None))
        self._require_sync("name", self._name)
        self._require_sync("on_handshake", self._on_handshake)
        self._require_sync("on_error", self._on_error)
        self._require_sync("on_result", self._on_result)
        self._webhook_of: Any = None if hasattr(webhook, "verify") else webhook
        self._checked: List[TypeOrPattern] = []
        """Types that are to be compared with the records of webhooks that are chosen late."""
        self._endpoints: Dict[int, Tuple[Any, Endpoint]] = {}
        self._endpoint = None if self._webhook_of else self._new_endpoint(webhook)
        self.max_body_bytes: Optional[int] = self._endpoint.max_body_bytes if self._endpoint else max_body_bytes
        self.methods: List[str] = self._endpoint.methods if self._endpoint else ["POST", *_BODILESS]
        """The methods of the requests that it answers: POST, and those of the platform's challenges."""
        take_name(name if not callable(name) else None, self._store, self)
        if name is None and self._endpoint:
            take_name(self._endpoint.provider, self._store, self)

    # The webhook

    def _new_endpoint(self, verifier: Any) -> Endpoint:
        endpoint = Endpoint(verifier, *self._endpoint_options)
        self._require_sync("verifier", endpoint.verify)
        self._require_sync("verifier", endpoint.verify_signature)
        self._require_sync("verifier", endpoint.challenge)
        return endpoint

    def _endpoint_for(self, request: Any) -> Steps[Endpoint]:
        if self._endpoint:
            return self._endpoint
        webhook_of = self._webhook_of
        verifier = yield Step(lambda: webhook_of(request), blocks=not is_async(webhook_of))
        if not callable(getattr(verifier, "verify", None)):
            raise invalid_option("webhook", "a function that returns a Webhook, or an object with verify()", type_name(verifier))
        # By what it returned, which is kept, so that its id is no other's.
        _, endpoint = self._endpoints.get(id(verifier), (None, None))
        if endpoint is None:
            endpoint = self._new_endpoint(verifier)
            self._check_types_late(endpoint)
            if len(self._endpoints) >= 1000:
                self._endpoints.clear()
            self._endpoints[id(verifier)] = (verifier, endpoint)
        return endpoint

    def _check_type(self, type: TypeOrPattern) -> None:
        if self._endpoint:
            check_type(type, self._endpoint.record, self._log.warn)
        else:
            self._checked.append(type)

    def _check_types_late(self, endpoint: Endpoint) -> None:
        """A delivery is no time to refuse what was registered: it is said, once a webhook."""
        for type in self._checked:
            try:
                check_type(type, endpoint.record, self._log.warn)
            except WebhookConfigError as error:
                self._log.error(error, "failed", None, endpoint.provider, None)

    # A request

    def _read(self, asked: Asked, read: Callable[[int], Any]) -> Steps[Tuple[Optional[Endpoint], Optional[bytes], Optional[Ended]]]:
        """Which webhook the request is for, and the raw body; or how it ended, if there is none to go on with."""
        endpoint: Optional[Endpoint] = None
        try:
            endpoint = yield from self._endpoint_for(asked.request)
            if asked.method not in endpoint.methods:
                return endpoint, None, Ended("refused", method_not_allowed_response(endpoint.methods))
            if asked.method in _BODILESS:
                return endpoint, b"", None
            limit = endpoint.max_body_bytes
            body: bytes = yield Step(lambda: read(limit), blocks=False)
            return endpoint, body, None
        except Exception as error:
            return endpoint, None, (yield from self._refuse(error, asked, endpoint))

    def _respond(
        self, asked: Asked, endpoint: Optional[Endpoint], body: Optional[bytes], ended: Optional[Ended]
    ) -> Steps[ReceiverResponse]:
        all_ended: List[Ended] = []
        try:
            if ended is None and endpoint is not None and body is not None:
                ended, all_ended = yield from self._handle(asked, endpoint, body)
            assert ended is not None
        except Exception as error:  # an object of the user's own, which raised when it was read
            ended = yield from self._refuse(error, asked, endpoint)
        yield from self._tell(asked, endpoint, body, ended, all_ended)
        # Servers differ in what they make of a body there.
        return ended.response if asked.method != "HEAD" else ended.response._replace(body=b"")

    def _tell(
        self, asked: Asked, endpoint: Optional[Endpoint], body: Optional[bytes], ended: Ended, all_ended: List[Ended]
    ) -> Steps[None]:
        try:
            result = result_of(asked, endpoint, body, ended, all_ended)
            self._log.result(result)
            hook: Any = self._on_result
            if hook is not None:
                yield Step(lambda: hook(result, asked.request), blocks=False)
        except Exception as error:
            try:
                self._log.error(error, "failed", None, endpoint.provider if endpoint else None, ended.event)
            except Exception as failure:
                log_error(failure)

    def _handle(self, asked: Asked, endpoint: Endpoint, body: bytes) -> Steps[Tuple[Ended, List[Ended]]]:
        """How the request ended, and each of its events."""
        refusal: Optional[Exception] = None
        if asked.method in endpoint.challenged:
            answered, refusal = yield from self._answer(asked, endpoint, body)
            if answered:
                return answered, []
        if asked.method != "POST":
            return Ended("refused", method_not_allowed_response(endpoint.methods)), []
        received = self._received(asked, endpoint)
        try:
            found = yield self._verifier_call(endpoint.verify, asked, body, received)
            if endpoint.sends_several and not isinstance(found, list):
                raise TypeError(f"the verifier's verify_all() returned {type_name(found)}, and no list")
        except Exception as error:
            # A challenge that isn't answered has no signature: why it isn't says more.
            is_challenge = refusal is not None and getattr(error, "code", None) == "missing_signature"
            refused = yield from self._refuse(refusal if refusal and is_challenge else error, asked, endpoint)
            if self._explained:
                yield from self._explained.explain(endpoint, body, asked.headers, received)
            return refused, []
        events: List[E] = found if endpoint.sends_several else [found]
        ended = []
        for event in events:
            ended.append((yield from self._handle_event(event, asked, endpoint, body, received)))
        return decisive(ended, endpoint), ended

    def _answer(self, asked: Asked, endpoint: Endpoint, body: bytes) -> Steps[Tuple[Optional[Ended], Optional[Exception]]]:
        """The response to a challenge; None if it is none, or a delivery for all that is known."""
        refusals: List[Exception] = []
        located, challenge = self._located(asked, endpoint), endpoint.challenge
        try:
            answer: Any = yield Step(
                lambda: challenge(body, asked.headers, method=asked.method, url=located, on_refused=refusals.append),
                _blocks(challenge),
            )
            refusal = refusals[0] if refusals else None
            if answer is None and refusal is not None and asked.method != "POST":
                raise refusal
            if answer is None:
                return None, refusal
            secret = getattr(answer, "secret", None)
            if secret is not None and self._on_handshake is None:
                raise invalid_option(
                    "on_handshake", "a function that keeps the secret which the platform delivers", "None"
                )
        except Exception as error:
            return (yield from self._refuse(error, asked, endpoint)), None
        try:
            if secret is not None:
                keep: Any = self._on_handshake
                yield Step(lambda: keep(secret, asked.request), not is_async(keep))
        except Exception as error:
            yield from self._report(error, asked, endpoint, None, "failed", "handler_failed")
            return Ended("failed", handler_failed_response(), error), None
        return Ended("challenge", challenge_response(answer)), None

    # An event

    def _handle_event(
        self, event: E, asked: Asked, endpoint: Endpoint, body: bytes, received: Dict[str, Optional[str]]
    ) -> Steps[Ended]:
        try:
            handler = self.handler_of(event.type)
            self._log.drift(event, endpoint.provider)
            if handler is None:
                return Ended("unhandled", endpoint.received, None, event)
            signed_at = yield from self._signed_at(event, asked, endpoint, body, received)
            endpoint.age.check(signed_at)
            key = yield from self._key(event, asked, endpoint)
        except Exception as error:
            return (yield from self._refuse(error, asked, endpoint, event))
        try:
            claim = yield from self._claim(key, endpoint)
        except Exception as error:
            yield from self._report(error, asked, endpoint, event, "store_unavailable", "store_unavailable")
            return Ended("store_unavailable", store_unavailable_response(), error, event)
        fingerprint = None if endpoint.sends_several or not self._keeps_fingerprints else _fingerprint(key, event, body)
        if claim.state == "done":
            kept = getattr(claim, "fingerprint", None)
            if kept and fingerprint and kept != fingerprint:
                yield from self._report(KeyConflictError(_is_of_body(key)), asked, endpoint, event)
            return Ended("duplicate", endpoint.duplicate, None, event)
        if claim.state == "in_progress":
            return Ended("in_progress", in_progress_response(), None, event)
        try:
            # Again, because a store may forget between the first check and the claim.
            endpoint.age.check(signed_at)
        except Exception as error:
            refused = yield from self._refuse(error, asked, endpoint, event)
            yield from self._release(key, claim, asked, endpoint, event)
            return refused
        return (yield from self._run_handler(handler, event, key, claim, fingerprint, asked, endpoint))

    def _run_handler(
        self,
        handler: Registered,
        event: E,
        key: Optional[str],
        claim: Claim,
        fingerprint: Optional[str],
        asked: Asked,
        endpoint: Endpoint,
    ) -> Steps[Ended]:
        delivery = CurrentDelivery(event, asked.request, getattr(claim, "transaction", None))
        renewal = self._renewal(key, claim, delivery, asked, endpoint)
        current = _CURRENT.set(delivery)
        own: Optional[ReceiverResponse] = None
        failure: Optional[Exception] = None
        try:
            own = self._handlers_response((yield Step(lambda: handler.call(event, asked.request), not handler.is_async)))
        except Exception as error:
            failure = error
        except BaseException:  # the process is to end
            yield Step(renewal.stop, blocks=False)
            yield from self._release(key, claim, asked, endpoint, event)
            raise
        finally:
            _CURRENT.reset(current)
        yield Step(renewal.stop, blocks=False)
        if failure is not None:
            yield from self._report(failure, asked, endpoint, event, "failed", "handler_failed")
            yield from self._release(key, claim, asked, endpoint, event)
            return Ended("failed", handler_failed_response(failure), failure, event)
        if own is not None and own.status >= 400:
            yield from self._release(key, claim, asked, endpoint, event)
            return Ended("failed", own, None, event)
        undone = yield from self._commit(key, claim, fingerprint, asked, endpoint, delivery)
        if undone is not None:
            return Ended("store_unavailable", store_unavailable_response(), undone, event)
        return Ended("handled", own or endpoint.received, None, event)

    def _handlers_response(self, returned: Any) -> Optional[ReceiverResponse]:
        """What a handler returned, where that is a response."""
        return handlers_response(returned)

    def _signed_at(
        self, event: E, asked: Asked, endpoint: Endpoint, body: bytes, received: Dict[str, Optional[str]]
    ) -> Steps[Optional[float]]:
        """In seconds since 1970; None if nothing says it, or nobody needs it."""
        if not endpoint.age.matters:
            return None
        # Where the scheme signs a time, that one counts: the event's own may be far from it.
        dated: Any = event
        if endpoint.verify_signature:
            dated = yield self._verifier_call(endpoint.verify_signature, asked, body, received)
        timestamp = getattr(dated, "timestamp", None)
        signed_at = None if timestamp is None else timestamp.timestamp()
        if not endpoint.age.is_known(signed_at) and not self._reported_undated:
            self._reported_undated = True  # the provider's other events are undated too
            yield from self._report(UndatedEventError(), asked, endpoint, event)
        return signed_at

    def _verifier_call(self, verify: Any, asked: Asked, body: bytes, received: Dict[str, Optional[str]]) -> Step:
        return Step(lambda: verify(body, asked.headers, **received), _blocks(verify))

    # The URL

    def _received(self, asked: Asked, endpoint: Endpoint) -> Dict[str, Optional[str]]:
        # Behind a proxy the request's own URL isn't the one that was signed: that must be said.
        said = self._url is not None or self._trust_proxy or not endpoint.signs_url
        return {"url": self._located(asked, endpoint) if said else None, "method": "POST"}

    def _located(self, asked: Asked, endpoint: Endpoint) -> Optional[str]:
        """The URL as the platform knows it, as far as it was said, with the request's query."""
        if self._url is None:
            if not self._trust_proxy:
                return asked.url
            from hookseal.forwarded import forwarded_origin

            origin = forwarded_origin(asked.headers, self._trust_proxy)
            if origin is None:
                return None if endpoint.signs_url else asked.url
            return origin + (asked.url or "/")
        if "?" in self._url:
            return self._url
        return self._url + "".join((asked.url or "").partition("?")[1:])

    # The store

    @property
    def _keeps_fingerprints(self) -> bool:
        return getattr(self._store, "fingerprints", False) is True

    def _key(self, event: E, asked: Asked, endpoint: Endpoint) -> Steps[Optional[str]]:
        """The store's key; None for what has none, which the platform repeats: each delivery of it is handled."""
        if self._store is False:
            return None
        key = getattr(event, "idempotency_key", None)
        if key is None and endpoint.record.get("event_key") == "none":
            return None
        if not isinstance(key, str) or not key:
            found = "an empty one" if key == "" else type_name(key)
            raise invalid_option("verifier", "events with an idempotency_key, a text that isn't empty", found)
        name: Any = self._name or endpoint.provider
        name_of = self._name
        if callable(name_of):
            name = yield Step(lambda: name_of(asked.request), blocks=False)
            if not isinstance(name, str) or not name:
                found = "an empty one" if name == "" else type_name(name)
                raise invalid_option("name", "a function that returns a str which isn't empty", found)
        return store_key(name, key)

    def _store_call(self, method: str, *parameters: Any, late: Callable[[Any], Any] = lambda outcome: None) -> Step:
        call = getattr(self._store, method)
        in_memory = isinstance(self._store, MemoryStore)
        return Step(lambda: call(*parameters), _blocks(call), None if in_memory else self._store_timeout, late)

    def _claim(self, key: Optional[str], endpoint: Endpoint) -> Steps[Claim]:
        if key is None:
            return Claim("claimed")

        def give_back(late: Any) -> Any:
            # It would hold the event, and nobody would be at work on it.
            return self._store.release(key, late.token) if getattr(late, "state", None) == "claimed" else None

        claim: Claim = yield self._store_call("claim", key, endpoint.lease, late=give_back)
        state = getattr(claim, "state", None)
        if state in ("in_progress", "done") or (state == "claimed" and isinstance(getattr(claim, "token", None), str)):
            return claim
        raise TypeError("the store's claim() returned a state that is none of claimed, in_progress and done")

    def _renewal(
        self, key: Optional[str], claim: Claim, delivery: CurrentDelivery, asked: Asked, endpoint: Endpoint
    ) -> Renewal:
        """Keeps the claim while the handler is at work."""
        if key is None or not callable(getattr(self._store, "renew", None)):
            return Renewal()
        end = monotonic() + LONGEST_WORK
        return self._start_renewal(endpoint.lease / 3, lambda: self._renew(key, claim.token, end, delivery, asked, endpoint))

    def _renew(
        self, key: str, token: str, end: float, delivery: CurrentDelivery, asked: Asked, endpoint: Endpoint
    ) -> Steps[bool]:
        """Whether to go on."""
        try:
            is_over = monotonic() >= end
            delivery.lost = is_over or (yield self._store_call("renew", key, token, endpoint.lease)) is False
            if delivery.lost:
                raise LeaseExpiredError(endpoint.lease)
        except Exception as error:
            yield from self._report(error, asked, endpoint, delivery.event)
        return not delivery.lost  # a store that failed may be back before the lease is over

    def _start_renewal(self, seconds: float, renew: Callable[[], Steps[bool]]) -> Renewal:
        raise NotImplementedError

    def _commit(
        self,
        key: Optional[str],
        claim: Claim,
        fingerprint: Optional[str],
        asked: Asked,
        endpoint: Endpoint,
        delivery: CurrentDelivery,
    ) -> Steps[Optional[Exception]]:
        """Returns why the work is undone, if it is. Otherwise it is done whether or not the store hears of it:
        another attempt would do it twice."""
        if key is None:
            return None
        try:
            given = [fingerprint] if fingerprint else []
            kept = yield self._store_call("commit", key, claim.token, *given)
            if kept is False and not delivery.lost:  # it hasn't been reported yet
                raise LeaseExpiredError(endpoint.lease)
        except Exception as error:
            undone = getattr(self._store, "transactional", False) is True
            code: Any = "store_unavailable" if undone else None
            yield from self._report(error, asked, endpoint, delivery.event, code, code)
            return error if undone else None
        return None

    def _release(self, key: Optional[str], claim: Claim, asked: Asked, endpoint: Endpoint, event: E) -> Steps[None]:
        if key is None:
            return
        try:
            yield self._store_call("release", key, claim.token)
        except Exception as error:
            yield from self._report(error, asked, endpoint, event)

    # What is told of it

    def _refuse(self, error: Exception, asked: Asked, endpoint: Optional[Endpoint], event: Any = None) -> Steps[Ended]:
        response = refused_response(error)
        outcome: Outcome = "refused" if response.status < 500 else "failed"
        yield from self._report(error, asked, endpoint, event, outcome, response.code)
        return Ended(outcome, response, error, event)

    def _report(
        self,
        error: Exception,
        asked: Asked,
        endpoint: Optional[Endpoint],
        event: Any = None,
        outcome: Optional[Outcome] = None,
        code: Optional[str] = None,
    ) -> Steps[None]:
        """A log that fails must not change the response. outcome, code: of the request, if the error decides it."""
        on_error = self._on_error
        try:
            if on_error is None:
                self._log.error(error, outcome, code, endpoint.provider if endpoint else None, event)
            else:
                yield Step(lambda: on_error(error, asked.request), blocks=False)
        except Exception as failure:
            log_error(failure)


class SyncReceiver(BaseReceiver[E]):
    """For sync frameworks: handlers, store, verifier and hooks are sync as well."""

    def _require_sync(self, name: str, call: Any) -> None:
        if is_async(call):
            raise invalid_option(name, "one that isn't async, because the framework isn't", "an async one")

    def _start_renewal(self, seconds: float, renew: Callable[[], Steps[bool]]) -> Renewal:
        return self._renewals.start(seconds, lambda: drive(renew()))

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
        asked = Asked(method, url, headers, request, time.perf_counter())
        return drive(self._respond(asked, *drive(self._read(asked, read))))


class AsyncReceiver(BaseReceiver[E]):
    """For async frameworks. A handler, store or verifier that isn't async runs in a thread."""

    def _require_sync(self, name: str, call: Any) -> None:
        if getattr(getattr(call, "__self__", None), "in_one_thread", False) is True:
            raise invalid_option(name, "one whose transaction isn't a thread's, because the framework is async", "another")

    def _start_renewal(self, seconds: float, renew: Callable[[], Steps[bool]]) -> Renewal:
        return LoopRenewal(seconds, lambda: drive_async(renew()))

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
        import asyncio

        asked = Asked(method, url, headers, request, time.perf_counter())
        found = await drive_async(self._read(asked, read))
        # A sender who hangs up must not end a handler half-way: what was begun is finished.
        work = asyncio.ensure_future(drive_async(self._respond(asked, *found)))
        _TASKS.add(work)
        work.add_done_callback(_TASKS.discard)
        return await asyncio.shield(work)


# A loop forgets a task that nobody else holds.
_TASKS: Set[Any] = set()


def _fingerprint(key: Optional[str], event: Any, body: bytes) -> Optional[str]:
    """What is another one if an event comes again that isn't the same: the body; or the delivery's id, if the body makes the key."""
    if _is_of_body(key):
        told = read_or_none(event, "delivery_id")
        if not isinstance(told, str) or not told:
            return None
        body = told.encode()
    return hashlib.sha256(body).hexdigest()[:16]


def _is_of_body(key: Optional[str]) -> bool:
    return re.search(r":sha256:[0-9a-f]{64}\Z", key or "") is not None


def _blocks(call: Any) -> bool:
    """What is in memory is quicker than a change of threads."""
    return not (isinstance(getattr(call, "__self__", None), (Webhook, MemoryStore)) or is_async(call))
