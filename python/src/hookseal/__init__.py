"""Signs, verifies, parses and explains webhook deliveries.

    webhook = Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"])
    event = webhook.verify(request.get_data(), request.headers)
"""

# First, because the native part raises them.
from hookseal.errors import HooksealError, KeyUnavailableError, WebhookConfigError, WebhookVerificationError

from hookseal._hookseal import (  # isort: skip
    Event,
    EventWarning,
    RetrySchedule,
    SampleDelivery,
    VerifiedSignature,
    Webhook,
    __version__,
    provider,
    providers,
)

from hookseal.async_public_key_source import AsyncPublicKeySource  # isort: skip
from hookseal.idempotency import AsyncIdempotencyStore, Claim, IdempotencyStore  # isort: skip
from hookseal.public_key_source import PublicKeySource  # isort: skip
from hookseal.stores.memory import MemoryStore  # isort: skip
from hookseal.stores.redis import AsyncRedisStore, RedisStore  # isort: skip

__all__ = [
    "AsyncIdempotencyStore",
    "AsyncPublicKeySource",
    "AsyncRedisStore",
    "Claim",
    "Event",
    "EventWarning",
    "HooksealError",
    "IdempotencyStore",
    "KeyUnavailableError",
    "MemoryStore",
    "PublicKeySource",
    "RedisStore",
    "RetrySchedule",
    "SampleDelivery",
    "VerifiedSignature",
    "Webhook",
    "WebhookConfigError",
    "WebhookVerificationError",
    "__version__",
    "provider",
    "providers",
]
