"""The receivers that docs/receivers shows, served as the guides say.

That the guides show these files word for word is checked by `cargo xtask test`.
"""

import http.client
import importlib
import json
import os
import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

import psycopg
import pytest
from deliveries import SECRET, delivery
from dynamodb_server import dynamodb_server
from hookseal import Webhook
from postgres_server import postgres_server
from redis_server import redis_server
from servers import GUNICORN, served

ROOT = Path(os.environ["HOOKSEAL_ROOT"])
EXAMPLES = ROOT / "python/examples"
GUIDES = ROOT / "docs/receivers"

DJANGO = """
import os
from django.conf import settings
settings.configure(ROOT_URLCONF=os.environ["URLS"], SECRET_KEY="for tests", ALLOWED_HOSTS=["127.0.0.1"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
wsgi, asgi = get_wsgi_application(), get_asgi_application()
"""

ONE_PROCESS = [*GUNICORN, "--threads", "4", "--bind", "127.0.0.1:{port}"]
TWO_PROCESSES = [*GUNICORN, "--workers", "2", "--bind", "127.0.0.1:{port}"]
UVICORN = ["-m", "uvicorn", "--port", "{port}"]

SERVED = {
    "flask_receiver": [*ONE_PROCESS, "flask_receiver:app"],
    "flask_limits_receiver": [*ONE_PROCESS, "flask_limits_receiver:app"],
    "flask_redis_receiver": [*TWO_PROCESSES, "flask_redis_receiver:app"],
    "flask_postgres_receiver": [*TWO_PROCESSES, "flask_postgres_receiver:app"],
    "fastapi_receiver": [*UVICORN, "fastapi_receiver:app"],
    "fastapi_redis_receiver": [*UVICORN, "--workers", "2", "fastapi_redis_receiver:app"],
    "starlette_receiver": [*UVICORN, "starlette_receiver:app"],
    "django_receiver": [*ONE_PROCESS, "project:wsgi"],
    "django_async_receiver": [*UVICORN, "project:asgi"],
    "wsgi_receiver": ["wsgi_receiver.py"],
    "asgi_receiver": [*UVICORN, "asgi_receiver:application"],
}

LAMBDA = ["lambda_receiver", "lambda_redis_receiver", "lambda_dynamodb_receiver"]


def test_every_example_of_a_receiver_is_shown_and_run():
    guides = "".join(guide.read_text() for guide in GUIDES.glob("*.md"))
    receivers = {path.stem for path in EXAMPLES.glob("*_receiver.py")}
    assert [name for name in receivers if f"python/examples/{name}.py):" not in guides] == []
    assert receivers == {*SERVED, *LAMBDA, "thunderstack_receiver", "test_own_receiver"}


@pytest.fixture(scope="module")
def redis():
    with redis_server() as server:
        yield server


@pytest.fixture(scope="module")
def postgres():
    with postgres_server() as server:
        with psycopg.connect(server.url) as connection:
            connection.execute("create table signed (record_id text)")
        yield server


@pytest.mark.parametrize("example", SERVED)
def test_example(example, redis, postgres, tmp_path):
    (tmp_path / "project.py").write_text(DJANGO)
    text = (EXAMPLES / f"{example}.py").read_text()
    (tmp_path / f"{example}.py").write_text(text)
    environment = {"TECTRA_WEBHOOK_SECRET": SECRET, "REDIS_URL": redis.url, "POSTGRES_URL": postgres.url, "URLS": example}
    environment["WEBHOOK_NETWORKS"] = "127.0.0.0/8,2001:db8::/32"
    # A guide's first receiver needs nothing but the framework.
    if "redis" not in example:
        assert "redis" not in text
        del environment["REDIS_URL"]
    log = tmp_path / "server.log"
    with served(SERVED[example], tmp_path, environment, log) as port:
        # One's own, because the processes share what was handled with the other examples.
        sent = delivery(example)
        body, headers = sent.body, sent.headers
        assert send(port, body, headers) == (200, {"received": True}), log.read_text()
        assert send(port, body, headers) == (200, {"received": True, "duplicate": True})
        assert send(port, body + b" ", headers) == (401, {"code": "signature_mismatch"})
        assert send(port, b" " * 6_000_000, headers) == (413, {"code": "body_too_large"})
        assert send(port, body, headers, "GET")[0] == 405
        time.sleep(0.1)
    assert log.read_text().count("signed: ") == 1, log.read_text()


def test_limits(monkeypatch):
    """Other networks are refused, and an address that is refused too often waits; nobody else does."""
    monkeypatch.setenv("TECTRA_WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("WEBHOOK_NETWORKS", "192.0.2.0/24,2001:db8::/32")
    monkeypatch.syspath_prepend(EXAMPLES)
    client, sent = importlib.import_module("flask_limits_receiver").app.test_client(), delivery("flask_limits")

    def status_from(address, body=sent.body):
        return client.post("/webhooks/tectra", data=body, headers={**sent.headers, "X-Forwarded-For": address}).status_code

    assert status_from("198.51.100.7") == 403
    assert {status_from("192.0.2.9") for _ in range(150)} == {200}
    assert {status_from("2001:db8::7", sent.body + b" ") for _ in range(100)} == {401}
    assert status_from("2001:db8::7", sent.body + b" ") == 429
    assert status_from("2001:db8::7") == 429
    assert status_from("192.0.2.9") == 200


@pytest.fixture(scope="module")
def dynamodb():
    with dynamodb_server() as url:
        yield url


@pytest.mark.parametrize("example", LAMBDA)
def test_lambda_example(example, redis, dynamodb, monkeypatch, capsys):
    monkeypatch.setenv("AWS_ENDPOINT_URL_DYNAMODB", dynamodb)
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "none")
    monkeypatch.setenv("TECTRA_WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("REDIS_URL", redis.url)
    monkeypatch.syspath_prepend(EXAMPLES)
    handler = importlib.import_module(example).handler
    sent = delivery(example)
    event = {"httpMethod": "POST", "headers": sent.headers, "body": sent.body.decode(), "isBase64Encoded": False}
    assert json.loads(handler(event, None)["body"]) == {"received": True}
    assert json.loads(handler(event, None)["body"]) == {"received": True, "duplicate": True}
    assert capsys.readouterr().out.count("signed: ") == 1


@pytest.mark.parametrize("example", sorted(path.name for path in EXAMPLES.glob("test_*.py")))
def test_the_example_of_a_test(example):
    surroundings = {**os.environ, "TECTRA_WEBHOOK_SECRET": SECRET}
    command = [sys.executable, "-m", "pytest", "-q", EXAMPLES / example]
    run = subprocess.run(command, capture_output=True, text=True, env=surroundings)
    assert run.returncode == 0, run.stdout


def test_thunderstack_example(monkeypatch, capsys):
    """With its key served from here: the address is the one thing that is changed."""
    from served_keys import KeyServer, RsaKey

    keys, key = KeyServer(), RsaKey()
    keys.answer = key.pem
    sample = json.loads(Webhook("thunderstack", key.private_pem()).sample("NODE_STATUS_UPDATED").body)
    node = sample["nodeId"]
    sample["eventTimestamp"] = datetime.now(timezone.utc).isoformat()
    body, headers = key.deliver(body=json.dumps(sample).encode())
    monkeypatch.setenv("THUNDERSTACK_NODE_ID", node)
    text = (EXAMPLES / "thunderstack_receiver.py").read_text()
    known = 'PublicKeySource("thunderstack", '
    assert known in text
    names = {"__name__": "__main__"}
    exec(compile(text.replace(known, f"{known}url={keys.url!r}, "), "thunderstack_receiver.py", "exec"), names)
    client = names["app"].test_client()
    answer = client.post("/webhooks/thunderstack", data=body, headers=headers)
    assert (answer.status_code, answer.json) == (200, {"received": True})
    assert f"{node} is " in capsys.readouterr().out
    answer = client.post("/webhooks/thunderstack", data=body + b" ", headers=headers)
    assert (answer.status_code, answer.json) == (403, {"code": "signature_mismatch"})
    keys.close()


def send(port, body, headers, method="POST"):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=15)
    try:
        try:
            connection.request(method, "/webhooks/tectra", body, headers)
        except (BrokenPipeError, ConnectionResetError):
            pass  # refused before all was sent: the answer is there all the same
        response = connection.getresponse()
        text = response.read()
        return response.status, json.loads(text) if text.startswith(b"{") else None
    finally:
        connection.close()
