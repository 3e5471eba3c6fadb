"""Signs, verifies, parses and explains webhook deliveries.

    webhook = Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"])
    event = webhook.verify(request.get_data(), request.headers)
"""

# First, because the native part raises them.
from hookseal.errors import HooksealError, KeyUnavailableError, WebhookConfigError, WebhookVerificationError

from hookseal._hookseal import (  # isort: skip
    ChallengeAnswer,
    Event,
    EventWarning,
    Explanation,
    Finding,
    RetrySchedule,
    SampleDelivery,
    SampleDraft,
    SignedDelivery,
    Step,
    VerifiedSignature,
    Webhook,
    __version__,
    explain,
    provider,
    providers,
)

TYPE_CHECKING = False  # as `typing` has it, without its import
if TYPE_CHECKING:
    from hookseal.async_key_source import AsyncKeySource
    from hookseal.async_public_key_source import AsyncPublicKeySource
    from hookseal.delivery_at_work import CurrentDelivery, current_delivery
    from hookseal.event_types import EventType
    from hookseal.idempotency import AsyncIdempotencyStore, Claim, IdempotencyStore
    from hookseal.key_source import KeySource
    from hookseal.public_key_source import PublicKeySource
    from hookseal.response import Response
    from hookseal.result import EventResult, Result
    from hookseal.stores.dynamodb import DynamoDBStore
    from hookseal.stores.memory import MemoryStore
    from hookseal.stores.postgres import AsyncpgStore, AsyncPostgresStore, PostgresStore, PostgresTransactionStore
    from hookseal.stores.redis import AsyncRedisStore, RedisStore
    from hookseal.stores.sqlite import SqliteStore
else:
    _LATER = {
        "AsyncIdempotencyStore": "hookseal.idempotency",
        "AsyncKeySource": "hookseal.async_key_source",
        "AsyncPostgresStore": "hookseal.stores.postgres",
        "AsyncPublicKeySource": "hookseal.async_public_key_source",
        "AsyncRedisStore": "hookseal.stores.redis",
        "AsyncpgStore": "hookseal.stores.postgres",
        "Claim": "hookseal.idempotency",
        "CurrentDelivery": "hookseal.delivery_at_work",
        "DynamoDBStore": "hookseal.stores.dynamodb",
        "EventResult": "hookseal.result",
        "EventType": "hookseal.event_types",
        "IdempotencyStore": "hookseal.idempotency",
        "KeySource": "hookseal.key_source",
        "MemoryStore": "hookseal.stores.memory",
        "PostgresStore": "hookseal.stores.postgres",
        "PostgresTransactionStore": "hookseal.stores.postgres",
        "PublicKeySource": "hookseal.public_key_source",
        "RedisStore": "hookseal.stores.redis",
        "Response": "hookseal.response",
        "Result": "hookseal.result",
        "SqliteStore": "hookseal.stores.sqlite",
        "current_delivery": "hookseal.delivery_at_work",
    }
    """What verifying doesn't need is imported when it is first asked for: it takes longer than all the rest."""

    def __getattr__(name):
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        globals()[name] = found = getattr(import_module(_LATER[name]), name)
        return found

    def __dir__():
        return sorted({*globals(), *_LATER})

__all__ = [
    "AsyncIdempotencyStore",
    "AsyncKeySource",
    "AsyncPostgresStore",
    "AsyncPublicKeySource",
    "AsyncRedisStore",
    "AsyncpgStore",
    "ChallengeAnswer",
    "Claim",
    "CurrentDelivery",
    "DynamoDBStore",
    "Event",
    "EventResult",
    "EventType",
    "EventWarning",
    "Explanation",
    "Finding",
    "HooksealError",
    "IdempotencyStore",
    "KeySource",
    "KeyUnavailableError",
    "MemoryStore",
    "PostgresStore",
    "PostgresTransactionStore",
    "PublicKeySource",
    "RedisStore",
    "Response",
    "Result",
    "RetrySchedule",
    "SampleDelivery",
    "SampleDraft",
    "SignedDelivery",
    "SqliteStore",
    "Step",
    "VerifiedSignature",
    "Webhook",
    "WebhookConfigError",
    "WebhookVerificationError",
    "__version__",
    "current_delivery",
    "explain",
    "provider",
    "providers",
]
