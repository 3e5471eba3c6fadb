"""The events that AWS documents for a request: of API Gateway's REST and HTTP APIs, a function URL, and load balancers."""

import base64
from urllib.parse import parse_qsl


def _lists(request):
    return _listed(request.headers)


def _listed(pairs):
    lists = {}
    for name, value in pairs:
        lists.setdefault(name, []).append(value)
    return lists


def _decoded(request):
    return parse_qsl(request.query[1:], keep_blank_values=True)


def _as_sent(request):
    return [pair.partition("=")[::2] for pair in request.query[1:].split("&") if pair]


def _joined(request):
    """Names in lower case; several with one name joined by commas."""
    return {name.lower(): ",".join(values) for name, values in _lists(request).items()}


def _text(request, is_base64):
    if not request.body:
        return None
    return base64.b64encode(request.body).decode() if is_base64 else request.body.decode()


def rest_api(request, is_base64):
    """API Gateway's REST APIs, payload format 1.0."""
    return {
        "resource": "/webhooks",
        "path": "/webhooks",
        "httpMethod": request.method,
        "headers": dict(request.headers),
        "multiValueHeaders": _lists(request),
        "queryStringParameters": dict(_decoded(request)) or None,
        "multiValueQueryStringParameters": _listed(_decoded(request)) or None,
        "requestContext": {"httpMethod": request.method, "path": "/prod/webhooks", "stage": "prod"},
        "body": _text(request, is_base64),
        "isBase64Encoded": is_base64,
    }


def http_api(request, is_base64):
    """API Gateway's HTTP APIs, and function URLs: payload format 2.0."""
    body = _text(request, is_base64)
    return {
        "version": "2.0",
        "routeKey": "POST /webhooks",
        "rawPath": "/webhooks",
        "rawQueryString": request.query[1:],
        "headers": _joined(request),
        "requestContext": {"http": {"method": request.method, "path": "/webhooks", "protocol": "HTTP/1.1"}},
        **({} if body is None else {"body": body}),
        "isBase64Encoded": is_base64,
    }


def load_balancer(request, is_base64):
    """One that sends single values."""
    return {
        "requestContext": {"elb": {"targetGroupArn": "arn"}},
        "httpMethod": request.method,
        "path": "/webhooks",
        "queryStringParameters": dict(_as_sent(request)),
        "headers": _joined(request),
        "body": _text(request, is_base64) or "",
        "isBase64Encoded": is_base64,
    }


def load_balancer_with_lists(request, is_base64):
    """One that sends lists, and reads lists alone."""
    event = load_balancer(request, is_base64)
    del event["queryStringParameters"]
    lists = _listed(_as_sent(request))
    return {**event, "multiValueQueryStringParameters": lists, "headers": None, "multiValueHeaders": _lists(request)}


LAMBDA_EVENTS = {
    "rest": rest_api,
    "http": http_api,
    "alb": load_balancer,
    "alb-lists": load_balancer_with_lists,
}
