"""Azure Event Grid: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "azure-event-grid-token-of-tests"
BODY = written([{"id": "1", "eventType": "Microsoft.Storage.BlobCreated", "subject": "/blob", "eventTime": "2025-06-15T15:06:40Z",
                "data": {"api": "PutBlockList"}}])


def url(token=SECRET):
    return f"https://hooks.example.com/events?code={token}"


azure_event_grid = Platform("azure-event-grid", secret=SECRET)


def cases():
    accepted = azure_event_grid.events(azure_event_grid.event("Microsoft.Storage.BlobCreated", 1750000000000, id="1", recognized=False, proof="token"))
    yield azure_event_grid.made("event", "with the token in the URL, which says nothing of the body", BODY, accepted, {}, url=url(), call="verify_all")
    yield azure_event_grid.wrong("other-token", "another token", BODY, "signature_mismatch", {}, url=url("another"), call="verify_all")
    yield azure_event_grid.wrong("without-token", "without the token nothing proves the sender", BODY, "missing_signature", {}, url="https://hooks.example.com/events", call="verify_all")
    validation = written([{"id": "2", "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "eventTime": "2025-06-15T15:06:40Z", "data": {"validationCode": "512d38b6"}}])
    asked = {"aeg-event-type": "SubscriptionValidation"}
    yield azure_event_grid.challenge("validation", "the code of the validation comes back as JSON", validation, asked, {"status": 200, "body": '{"validationResponse":"512d38b6"}'}, url=url())
