"""A user's program, for the type checkers; nothing here is run."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from typing_extensions import Literal, assert_never, assert_type

import hookseal
from hookseal import (
    Event,
    EventWarning,
    RetrySchedule,
    SampleDelivery,
    VerifiedSignature,
    Webhook,
    WebhookConfigError,
    WebhookVerificationError,
)
from hookseal.events import (
    FiledgrEvent,
    TectraBatchAnchored,
    TectraContentSigned,
    TectraContentVerified,
    TectraEvent,
    ThunderstackEvent,
    ThunderstackNodeStatusUpdated,
    TuskyEvent,
    TuteliqEvent,
)

if TYPE_CHECKING:
    import flask
    import starlette.requests

secret = os.environ["SECRET"]
tectra = Webhook("tectra", secret)
assert_type(tectra.record, Dict[str, Any])
Webhook("tectra", secret, max_body_bytes=False)
tectra.verify(b"")  # type: ignore[call-arg]  # pyright: ignore
assert_type(tectra, Webhook[TectraEvent])

event = tectra.verify(b"", {"X-Tectra-Signature": ""})
assert_type(event, TectraEvent)
assert_type(event.type, Literal["content.signed", "batch.anchored", "content.verified"])

if event.type == "content.signed":
    assert_type(event.data, TectraContentSigned)
    assert_type(event.data["signer"]["key_name"], str)
    event.data["no such field"]  # type: ignore[typeddict-item]  # pyright: ignore
elif event.type == "batch.anchored":
    assert_type(event.data, TectraBatchAnchored)
    assert_type(event.data["record_ids"], List[str])
elif event.type == "content.verified":
    assert_type(event.data, TectraContentVerified)
else:
    assert_never(event)

assert_type(event.id, Optional[str])
assert_type(event.timestamp, Optional[datetime])
assert_type(event.payload, Any)
assert_type(event.warnings, List[EventWarning])
assert_type(event.idempotency_key, str)
event.type = "content.signed"  # type: ignore[misc]  # pyright: ignore

assert_type(Webhook("tusky", [secret, secret]).verify("", []), TuskyEvent)
assert_type(Webhook("filedgr", secret.encode()).verify("", []), FiledgrEvent)
assert_type(Webhook("tuteliq", [b"newest", "previous"], strict=True).verify("", []), TuteliqEvent)
thunderstack = Webhook("thunderstack", secret, node_id=["a", "b"]).verify("", [])
assert_type(thunderstack, ThunderstackEvent)
assert_type(thunderstack.data, ThunderstackNodeStatusUpdated)
assert_type(Webhook("stripe", secret, tolerance=False).verify("", []).type, Optional[str])
assert_type(Webhook("github", (secret,), max_body_bytes=5).verify("", []).data, Any)
assert_type(Webhook("storyblok", secret).verify("", []).idempotency_key, None)

own = Webhook({"id": "acme", "scheme": {}}, secret, tolerance=0.5)
assert_type(own.verify("", []), Event[Optional[str], Any, Optional[str]])
assert_type(Event.from_dict({}).idempotency_key, Optional[str])
assert_type(own.verify_signature("", [], now=datetime.now(), url="", method=""), VerifiedSignature)
assert_type(own.sign("", id="", delivery_id=""), Dict[str, str])
assert_type(own.sample("x"), SampleDelivery)
assert_type(own.retry_schedule, Optional[RetrySchedule])
assert_type(hookseal.provider("stripe"), Dict[str, Any])


def any_of_them(webhook: Webhook, name: str) -> Webhook:
    """A Webhook of any provider may be used where any is wanted."""
    assert_type(webhook.verify("", []).type, Optional[str])
    return Webhook(name, secret)


any_of_them(tectra, "tusky")
any_of_them(own, "tusky")


def in_frameworks(
    flask_request: flask.Request,
    starlette_request: starlette.requests.Request,
    environ: Dict[str, Any],
    scope: Dict[str, Any],
) -> None:
    tectra.verify(flask_request.get_data(), flask_request.headers)
    tectra.verify(flask_request.get_data(), flask_request.environ)
    tectra.verify(bytearray(), starlette_request.headers)
    tectra.verify(memoryview(b""), environ)
    tectra.verify(b"", scope["headers"])
    tectra.verify(b"", [(b"name", b"value")])
    tectra.verify({"event": "x"}, {})  # type: ignore[arg-type]  # pyright: ignore
    tectra.verify(b"", None)  # type: ignore[arg-type]  # pyright: ignore


try:
    tectra.verify("", {})
except WebhookVerificationError as error:
    assert_type(error.status, int)
    if error.code == "body_not_raw":
        raise
    if error.code == "no_such_code":  # type: ignore[comparison-overlap]  # pyright: ignore
        raise
except WebhookConfigError as error:
    assert_type(error.code, Literal["unknown_provider", "invalid_secret", "invalid_key", "invalid_option"])
