"""pydantic's models take events as they are, as dicts and as JSON."""

import json

import pydantic
import pytest
from conftest import SECRET
from hookseal import Event, Webhook
from hookseal.testing import signed_delivery

WEBHOOK = Webhook("tectra", SECRET)


class Job(pydantic.BaseModel):
    event: Event
    attempt: int = 1


@pytest.fixture
def event():
    return WEBHOOK.verify(*signed_delivery(WEBHOOK, "content.signed"))


def test_a_model(event):
    job = Job(event=event)
    assert job.event is event
    again = Job.model_validate_json(job.model_dump_json())
    assert (again.event.to_dict(), again.attempt) == (event.to_dict(), 1)
    assert Job(event=event.to_dict()).event.to_dict() == event.to_dict()


def test_a_type_adapter(event):
    adapter = pydantic.TypeAdapter(Event[str, dict])
    assert adapter.validate_python(event) is event
    assert json.loads(adapter.dump_json(event)) == event.to_dict()
    assert adapter.validate_json(adapter.dump_json(event)).idempotency_key == event.idempotency_key


@pytest.mark.parametrize("value", [5, "event", {}, {"type": 5}])
def test_what_is_no_event(value):
    with pytest.raises(pydantic.ValidationError):
        Job(event=value)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_a_json_schema(mode):
    """FastAPI writes one for its documentation of an application."""
    assert Job.model_json_schema(mode=mode)["properties"]["event"]["type"] == "object"
