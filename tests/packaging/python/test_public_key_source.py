"""What Python's sources of public keys do beside the contract of tests/receiving: logs, proxies, TLS, loops."""

import asyncio
import json
import logging
import socket
import ssl
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from asking import ask, ask_async
from deliveries import Delivery
from hookseal import (
    AsyncPublicKeySource,
    KeyUnavailableError,
    PublicKeySource,
    WebhookConfigError,
    WebhookVerificationError,
)
from hookseal.public_key import fetch_text
from hookseal.receiver import AsyncReceiver, SyncReceiver
from served_keys import KeyServer, RsaKey

old, new = RsaKey(), RsaKey()


class Loop:
    """An async source, with the sync one's methods."""

    def __init__(self, *given, **options):
        self.source = AsyncPublicKeySource(*given, **options)
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    def __getattr__(self, method):
        return lambda *given, **named: asyncio.run_coroutine_threadsafe(
            getattr(self.source, method)(*given, **named), self.loop
        ).result(20)


@pytest.fixture(params=[PublicKeySource, Loop])
def source_of(request):
    return request.param


@pytest.fixture
def server():
    started = KeyServer(old.pem)
    yield started
    started.close()


@pytest.fixture
def passes(monkeypatch):
    """Lets seconds pass for the library, at once."""
    clock, ahead = time.time, []
    monkeypatch.setattr(time, "time", lambda: clock() + sum(ahead))
    return ahead.append


def code(verify, *given):
    try:
        return verify(*given).type
    except (WebhookVerificationError, KeyUnavailableError) as error:
        return error.code


def test_an_iterator_of_node_ids_is_read_once(server, source_of, passes):
    source = source_of("thunderstack", url=server.url, node_id=iter(["another"]))
    for key in (old, new):
        server.answer = key.pem
        passes(3601)
        assert code(source.verify, *key.deliver()) == "unexpected_node"


@pytest.mark.parametrize("fails", [False, True])
def test_a_fetch_that_failed_is_in_the_log(server, source_of, passes, caplog, fails):
    def on_error(error):
        raise ZeroDivisionError("the log is full")

    source = source_of("thunderstack", url=server.url, **({"on_error": on_error} if fails else {}))
    source.verify(*old.deliver())
    server.answer = 500
    passes(3601)
    with caplog.at_level(logging.WARNING, "hookseal"):
        assert source.verify(*old.deliver())
    (message,) = caplog.messages
    if fails:
        assert message == "ZeroDivisionError: the log is full"
    else:
        assert message.startswith("key_unavailable: no newer public key") and message.endswith(": it answered 500")


def test_nobody_listens(source_of):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/"
    with pytest.raises(KeyUnavailableError, match="no public key from http"):
        source_of("thunderstack", url=url).verify(*old.deliver())


def test_rotations_under_load(server, source_of, passes):
    """Keys change while threads verify: nothing that is signed by the newest key is refused."""
    source = source_of("thunderstack", url=server.url)
    keys = [old, new]
    failures = []
    for turn in range(6):
        key = keys[turn % 2]
        server.answer = key.pem
        passes(60)

        def verify(_, key=key):
            try:
                source.verify(*key.deliver())
            except (WebhookVerificationError, KeyUnavailableError) as error:
                failures.append(error)

        verify(None)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(verify, range(40)))
    assert failures == []


def test_what_is_asked_of_this_machine_is_asked_of_no_proxy(server, source_of, monkeypatch):
    proxy = KeyServer(new.pem)
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.delenv("no_proxy", raising=False)
    try:
        assert source_of("thunderstack", url=server.url).verify(*old.deliver())
        assert proxy.requests == 0
    finally:
        proxy.close()


def test_never_from_https_to_http(server, tmp_path, monkeypatch):
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, *subject],
        check=True,
        capture_output=True,
    )
    safe = KeyServer(old.pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    safe.server.socket = context.wrap_socket(safe.server.socket, server_side=True)
    url = safe.url.replace("http:", "https:")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    try:
        assert fetch_text(url, 5, 3) == old.pem.strip()
        safe.answer = lambda handler: (
            handler.send_response(302),
            handler.send_header("Location", server.url),
            handler.end_headers(),
        )
        with pytest.raises(Exception, match="it redirected from https://127.0.0.1:[0-9]+ to http:"):
            fetch_text(url, 5, 3)
        assert server.requests == 0
        # And a server that nobody vouches for is none.
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(Exception, match="(?i)certificate"):
            fetch_text(url, 5, 3)
    finally:
        safe.close()


@pytest.mark.parametrize("kind", [PublicKeySource, AsyncPublicKeySource])
def test_a_misspelt_option(kind):
    with pytest.raises(TypeError):
        kind("thunderstack", no_such_option=1)


def test_a_fetch_that_is_no_function():
    with pytest.raises(WebhookConfigError, match="fetch: expected a function"):
        AsyncPublicKeySource(fetch="fetch")


@pytest.mark.parametrize("answer", [old.pem, old.pem.encode(), json.dumps({"key": old.pem})])
def test_a_fetch_of_ones_own(answer):
    asked = []

    async def fetch(url):
        asked.append(url)
        await asyncio.sleep(0.05)
        return answer

    async def scenario():
        source = AsyncPublicKeySource(fetch=fetch)
        events = await asyncio.gather(*(source.verify(*old.deliver()) for _ in range(10)))
        assert len(events) == 10
        assert asked == ["https://cloud-api.thunderstack.org/api/webhook-public-key"]

    asyncio.run(scenario())


def test_a_log_that_is_async_is_awaited_where_that_can_be(server, passes):
    reported = []

    async def log(error):
        await asyncio.sleep(0)
        reported.append(error.code)

    async def scenario():
        source = AsyncPublicKeySource(url=server.url, on_error=log)
        await source.verify(*old.deliver())
        server.answer = 500
        passes(3601)
        await source.verify(*old.deliver())

    asyncio.run(scenario())
    assert reported == ["key_unavailable"]
    with pytest.raises(WebhookConfigError, match="on_error"):
        PublicKeySource(on_error=log)


def test_a_fetch_of_ones_own_that_fails():
    async def fetch(url):
        if url.endswith("late"):
            await asyncio.sleep(60)
        raise OSError("no network")

    async def scenario():
        with pytest.raises(KeyUnavailableError, match="no network"):
            await AsyncPublicKeySource(fetch=fetch).verify(*old.deliver())
        late = AsyncPublicKeySource("thunderstack", url="https://example.com/late", fetch=fetch, timeout=0.1)
        with pytest.raises(KeyUnavailableError, match="within 0.1 s"):
            await late.verify(*old.deliver())

    asyncio.run(scenario())


def test_one_of_many_turns_away(server):
    server.answer = lambda handler: (time.sleep(0.2), handler.answer_with(old.pem))

    async def scenario():
        source = AsyncPublicKeySource("thunderstack", url=server.url)
        first = asyncio.ensure_future(source.verify(*old.deliver()))
        second = asyncio.ensure_future(source.verify(*old.deliver()))
        await asyncio.sleep(0.05)
        first.cancel()
        assert (await second).type == "NODE_STATUS_UPDATED"
        assert first.cancelled()

    asyncio.run(scenario())
    assert server.requests == 1


@pytest.mark.parametrize("kind", [PublicKeySource, AsyncPublicKeySource])
def test_a_fetch_does_not_hold_up_the_loop(server, kind):
    server.answer = lambda handler: (time.sleep(0.4), handler.answer_with(old.pem))

    async def scenario():
        receiver = AsyncReceiver(kind(url=server.url))
        receiver.on("NODE_STATUS_UPDATED", lambda event: None)
        answer = asyncio.ensure_future(ask_async(receiver, Delivery("", *old.deliver())))
        turns = 0
        while not answer.done():
            await asyncio.sleep(0.01)
            turns += 1
        assert await answer == (200, {"received": True})
        assert turns > 10

    asyncio.run(scenario())


def test_a_sync_receiver_refuses_an_async_source():
    with pytest.raises(WebhookConfigError, match="async"):
        SyncReceiver(AsyncPublicKeySource())
