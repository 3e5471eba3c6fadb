"""Signs, verifies, parses and explains webhook deliveries.

    webhook = Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"])
    event = webhook.verify(request.get_data(), request.headers)
"""

# First, because the native part raises them.
from hookseal.errors import HooksealError, WebhookConfigError, WebhookVerificationError

from hookseal._hookseal import (  # isort: skip
    Event,
    EventWarning,
    RetrySchedule,
    SampleDelivery,
    Verified,
    Webhook,
    __version__,
    provider,
    providers,
)

__all__ = [
    "Event",
    "EventWarning",
    "HooksealError",
    "RetrySchedule",
    "SampleDelivery",
    "Verified",
    "Webhook",
    "WebhookConfigError",
    "WebhookVerificationError",
    "__version__",
    "provider",
    "providers",
]
