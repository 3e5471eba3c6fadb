"""Lambda's events, as AWS documents them, through JSON as they come."""

import base64
import json
from datetime import datetime, timezone

import pytest
from deliveries import SECRET, delivery, headers_of
from hookseal import Webhook
from hookseal.aws_lambda import Receiver


def rest_api(sent):
    """API Gateway's REST APIs, payload format 1.0."""
    return {
        "resource": "/webhooks",
        "path": "/webhooks",
        "httpMethod": "POST",
        "headers": sent.headers,
        "multiValueHeaders": {name: [value] for name, value in sent.headers.items()},
        "queryStringParameters": None,
        "requestContext": {"httpMethod": "POST", "path": "/prod/webhooks", "stage": "prod"},
        "body": sent.body.decode(),
        "isBase64Encoded": False,
    }


def http_api(sent):
    """API Gateway's HTTP APIs, payload format 2.0."""
    return {
        "version": "2.0",
        "routeKey": "POST /webhooks",
        "rawPath": "/webhooks",
        "headers": {name.lower(): value for name, value in sent.headers.items()},
        "requestContext": {"http": {"method": "POST", "path": "/webhooks", "protocol": "HTTP/1.1"}},
        "body": sent.body.decode(),
        "isBase64Encoded": False,
    }


def function_url(sent):
    """A function URL: format 2.0, and base64 for what AWS doesn't take for text."""
    return {**http_api(sent), "body": base64.b64encode(sent.body).decode(), "isBase64Encoded": True}


def load_balancer(sent):
    return {
        "requestContext": {"elb": {"targetGroupArn": "arn"}},
        "httpMethod": "POST",
        "path": "/webhooks",
        "headers": {name.lower(): value for name, value in sent.headers.items()},
        "body": base64.b64encode(sent.body).decode(),
        "isBase64Encoded": True,
    }


def load_balancer_with_lists(sent):
    event = load_balancer(sent)
    return {**event, "headers": None, "multiValueHeaders": {k: [v] for k, v in event["headers"].items()}}


SHAPES = [rest_api, http_api, function_url, load_balancer, load_balancer_with_lists]


@pytest.fixture(params=SHAPES)
def shape(request):
    return request.param


class Function:
    def __init__(self):
        self.handled, self.requests, self.errors, self.fail = [], [], [], False
        receiver = Receiver(
            Webhook("tectra", SECRET), max_body_bytes=100_000, on_error=lambda error, _: self.errors.append(str(error))
        )
        receiver.on("content.signed", self.handle)
        self.handler = receiver.handler

    def handle(self, event, request):
        if self.fail:
            raise RuntimeError("failed")
        self.handled.append(event)
        self.requests.append(request)

    def invoke(self, event):
        answer = json.loads(json.dumps(self.handler(json.loads(json.dumps(event)), None)))
        assert answer["isBase64Encoded"] is False
        assert answer["headers"]["Content-Type"] == "application/json"
        return answer["statusCode"], json.loads(answer["body"])


@pytest.fixture
def function():
    return Function()


def test_valid_forged_duplicate(shape, function):
    sent = delivery()
    assert function.invoke(shape(sent)) == (200, {"received": True})
    assert function.requests == [shape(sent)]
    assert function.invoke(shape(sent)) == (200, {"received": True, "duplicate": True})
    altered = sent._replace(headers={**sent.headers, "X-Tectra-Delivery": "another"})
    assert function.invoke(shape(altered)) == (200, {"received": True, "duplicate": True})
    forged = sent._replace(body=sent.body + b" ")
    assert function.invoke(shape(forged)) == (401, {"code": "signature_mismatch"})
    assert len(function.handled) == 1


def test_a_failed_handler_runs_again(shape, function):
    sent, function.fail = delivery(), True
    assert function.invoke(shape(sent)) == (500, {"code": "handler_failed"})
    function.fail = False
    assert function.invoke(shape(sent)) == (200, {"received": True})
    assert len(function.handled) == 1


def test_too_large(shape, function):
    assert function.invoke(shape(delivery(padding=99_000))) == (200, {"received": True})
    assert function.invoke(shape(delivery(padding=100_000))) == (413, {"code": "body_too_large"})


def test_empty_bodies(shape, function):
    sent = delivery()._replace(body=b"", headers=headers_of(b""))
    for body in ("", None):
        event = {**shape(sent), "body": body, "isBase64Encoded": False}
        assert function.invoke(event) == (400, {"code": "invalid_json"})


def test_other_methods(shape, function):
    event = shape(delivery())
    if "httpMethod" in event:
        event["httpMethod"] = "GET"
    else:
        event["requestContext"]["http"]["method"] = "GET"
    assert function.invoke(event) == (405, {"code": "method_not_allowed"})
    assert function.invoke({}) == (405, {"code": "method_not_allowed"})


def test_a_parsed_body(shape, function):
    sent = delivery()
    assert function.invoke({**shape(sent), "body": json.loads(sent.body)}) == (500, {"code": "body_not_raw"})
    assert "proxy integration" in function.errors[-1]
    assert function.invoke({**shape(sent), "body": "no base64!", "isBase64Encoded": True})[0] == 500


def test_emoji_and_bytes(shape, function):
    now = datetime.now(timezone.utc).isoformat()
    body = f'{{"event":"content.signed","timestamp":"{now}","data":{{"record_id":"🪝"}}}}'.encode()
    sent = delivery()._replace(body=body, headers=headers_of(body))
    assert function.invoke(shape(sent)) == (200, {"received": True})
    assert function.handled[-1].data["record_id"] == "🪝"


def test_repeated_headers(function):
    sent = delivery()
    event = load_balancer_with_lists(sent)
    event["multiValueHeaders"]["x-tectra-signature"] *= 2
    assert function.invoke(event)[0] == 200
    event["multiValueHeaders"]["x-tectra-signature"][1] = "0" * 64
    assert function.invoke(event) == (401, {"code": "ambiguous_signature"})


def test_lists_are_answered_with_lists(function):
    answer = function.handler(load_balancer_with_lists(delivery()))
    assert answer["multiValueHeaders"] == {"Content-Type": ["application/json"]}
    assert "multiValueHeaders" not in function.handler(rest_api(delivery()))
