"""Both kinds of source, against a server that does everything that servers do."""

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
from hookseal.public_key import fetch_public_key
from hookseal.receiver import AsyncReceiver, SyncReceiver
from key_server import KeyServer, RsaKey, ec_pem, hang_up, stall, trickle, trickle_body

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


def forged():
    body, headers = old.deliver()
    return body + b" ", headers


def test_it_fetches_once_and_verifies(server, source_of):
    source = source_of("thunderstack", url=server.url)
    assert server.requests == 0
    for name in ("a", "b"):
        event = source.verify(*old.deliver(name))
        assert (event.type, event.data["name"]) == ("NODE_STATUS_UPDATED", name)
    assert source.verify_signature(*old.deliver()).secret_index == 0
    assert server.requests == 1


@pytest.mark.parametrize(
    "answer",
    [
        old.pem,
        f"\n {old.pem}\n",
        json.dumps(old.pem),
        json.dumps({"publicKey": old.pem}),
        json.dumps({"public_key": old.pem, "other": 1}),
        json.dumps({"key": old.pem.replace("\n", "\\n")}),
        json.dumps({"publicKey": None, "public_key": 7, "key": old.pem}),
        "\ufeff" + json.dumps({"key": old.pem}),
    ],
)
def test_in_whatever_form_the_key_comes(server, source_of, answer):
    server.answer = answer
    assert source_of("thunderstack", url=server.url).verify(*old.deliver()).id is None


def test_options_are_the_webhooks(server, source_of):
    source = source_of("thunderstack", url=server.url, node_id=iter(["another"]), max_body_bytes=300)
    with pytest.raises(WebhookVerificationError) as refusal:
        source.verify(*old.deliver())
    assert refusal.value.code == "unexpected_node"
    with pytest.raises(WebhookVerificationError) as refusal:
        source.verify(*old.deliver(name="x" * 300))
    assert refusal.value.code == "body_too_large"


def test_it_follows_a_rotation(server, source_of):
    source = source_of("thunderstack", url=server.url)
    source.verify(*old.deliver())
    server.answer = new.pem
    assert source.verify(*new.deliver("after")).data["name"] == "after"
    assert server.requests == 2
    assert code(source.verify, *old.deliver()) == "signature_mismatch"


def test_forgeries_cost_three_fetches_and_no_genuine_delivery(server, source_of, passes):
    source = source_of("thunderstack", url=server.url)
    source.verify(*old.deliver())
    assert code(source.verify, *forged()) == "signature_mismatch"
    server.answer = new.pem
    source.verify(*new.deliver())  # one forged delivery doesn't spend what finds a rotation
    for _ in range(50):
        assert code(source.verify, *forged()) == "key_unavailable"
    assert server.requests == 3
    source.verify(*new.deliver())  # the key in use goes on being used
    server.answer = old.pem
    # It may be a rotation, and nobody can tell for now: not 403, after which a provider may give up.
    assert code(source.verify, *old.deliver()) == "key_unavailable"
    passes(21)
    source.verify(*old.deliver())
    assert server.requests == 4
    for _ in range(50):
        code(source.verify, *forged())
    assert server.requests == 4
    passes(3600)
    for _ in range(50):
        code(source.verify, *forged())
    assert server.requests == 7
    # What isn't a mismatch asks for nothing.
    passes(60)
    assert code(source.verify, old.deliver()[0], {}) == "missing_signature"
    assert server.requests == 7


def test_two_thousand_deliveries_without_a_key_cost_three_fetches(server, source_of, passes):
    server.answer = 500
    source = source_of("thunderstack", url=server.url)
    sent = old.deliver()
    for _ in range(2_000):
        assert code(source.verify, *sent) == "key_unavailable"
    assert server.requests == 3
    server.answer = old.pem
    with pytest.raises(KeyUnavailableError, match="it answered 500") as refusal:
        source.verify(*sent)
    assert "500" in str(refusal.value.__cause__)
    passes(21)
    assert source.verify(*sent)


def test_a_fetch_that_had_begun_before_a_delivery_came_cannot_refuse_it(server, source_of):
    source = source_of("thunderstack", url=server.url)
    source.verify(*old.deliver())
    # It read its key before the rotation.
    server.answer = lambda handler: (time.sleep(0.3), handler.answer_with(old.pem))
    with ThreadPoolExecutor(1) as pool:
        before = pool.submit(code, source.verify, *forged())
        while server.requests < 2:
            time.sleep(0.01)
        server.answer = new.pem
        assert source.verify(*new.deliver())
        assert before.result() == "signature_mismatch"


def test_a_slow_server_holds_up_one_for_a_second_and_nobody_else(server, source_of, passes):
    source = source_of("thunderstack", url=server.url, timeout=3)
    source.verify(*old.deliver())
    passes(3601)
    server.answer = lambda handler: (time.sleep(2.5), handler.answer_with(old.pem))

    def timed(deliver):
        began = time.monotonic()
        return code(source.verify, *deliver()), time.monotonic() - began

    with ThreadPoolExecutor(24) as pool:
        first = pool.submit(timed, old.deliver)
        while server.requests < 2:
            time.sleep(0.01)
        others = [pool.submit(timed, old.deliver) for _ in range(20)]
        unknown = [pool.submit(timed, new.deliver), pool.submit(timed, forged)]
    assert {one.result()[0] for one in [first, *others]} == {"NODE_STATUS_UPDATED"}
    assert max(one.result()[1] for one in others) < 0.9
    assert first.result()[1] < 1.5
    assert {one.result()[0] for one in unknown} == {"key_unavailable"}
    assert max(one.result()[1] for one in unknown) < 1.5


def test_no_delivery_waits_longer_than_a_second_whatever_it_waits_for(server, source_of, passes):
    source = source_of("thunderstack", url=server.url, timeout=3)
    source.verify(*old.deliver())
    passes(3601)
    server.answer = lambda handler: (time.sleep(0.7), handler.answer_with(old.pem))
    with ThreadPoolExecutor(2) as pool:
        slow = pool.submit(code, source.verify, *forged())  # begins a fetch that the next one can't rely on
        while server.requests < 2:
            time.sleep(0.01)
        began = time.monotonic()
        assert code(source.verify, *forged()) == "key_unavailable"
        assert time.monotonic() - began < 1.8
        assert slow.result() == "signature_mismatch"


def test_a_fetch_that_nobody_waited_for_is_of_use_all_the_same(server, source_of):
    server.answer = lambda handler: (time.sleep(1.5), handler.answer_with(old.pem))
    source = source_of("thunderstack", url=server.url)
    with ThreadPoolExecutor(8) as pool:
        assert {one for one in pool.map(lambda _: code(source.verify, *old.deliver()), range(8))} == {"key_unavailable"}
    time.sleep(1)
    assert source.verify(*old.deliver())
    assert server.requests == 1


@pytest.mark.parametrize(
    "options, lasts",
    [({}, 3600 + 86_400), ({"ttl": 60, "max_stale": 100}, 160), ({"ttl": 60, "max_stale": 0}, 60)],
)
def test_a_key_that_cannot_be_fetched_is_used_for_a_while(server, source_of, passes, options, lasts):
    source = source_of("thunderstack", url=server.url, **options)
    source.verify(*old.deliver())
    server.answer = 500
    passes(lasts - 10)
    assert source.verify(*old.deliver())
    passes(11)
    with pytest.raises(KeyUnavailableError, match="it answered 500"):
        source.verify(*old.deliver())
    server.answer = old.pem
    passes(60)
    assert source.verify(*old.deliver())


def test_ttl(server, source_of):
    source = source_of("thunderstack", url=server.url, ttl=0.3)
    source.verify(*old.deliver())
    source.verify(*old.deliver())
    assert server.requests == 1
    time.sleep(0.4)
    source.verify(*old.deliver())
    assert server.requests == 2


FAILURES = {
    "500": 500,
    "404": 404,
    "html": "<html><body>Not a key</body></html>",
    "empty": "",
    "another key": ec_pem(),
    "a small key": RsaKey(1024).pem,
    "10 MB": b"x" * 10_000_000,
    "64 KiB and a byte": old.pem.ljust(64 * 1024 + 1),
    "blank": " \n",
    "no text": b"\xff\xfe\x00",
    "half a character": "é".encode()[:1],
    "json": json.dumps({"somethingElse": old.pem}),
    "json list": json.dumps([old.pem]),
    "json number": json.dumps({"key": 5}),
    "deep json": "[" * 60_000,
    "stalls": stall,
    "trickles": trickle,
    "trickles the body": trickle_body,
    "hangs up": hang_up,
}


def timeout_for(failure):
    """A machine that is busy may take its time; what never answers is waited for in vain."""
    return 0.4 if failure in ("stalls", "trickles", "trickles the body") else 5


SAID = {
    "empty": "it answered nothing",
    "blank": "it answered nothing",
    "no text": "it answered bytes that aren't UTF-8",
    "half a character": "it answered bytes that aren't UTF-8",
    "500": "it answered 500",
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_without_a_key(server, source_of, failure):
    server.answer = FAILURES[failure]
    source = source_of("thunderstack", url=server.url, timeout=timeout_for(failure))
    began = time.monotonic()
    with pytest.raises(KeyUnavailableError) as refusal:
        source.verify(*old.deliver())
    assert time.monotonic() - began < 1.5
    assert (refusal.value.code, refusal.value.status) == ("key_unavailable", 503)
    assert refusal.value.__cause__ is not None
    if failure in ("another key", "a small key", "html"):
        assert refusal.value.__cause__.code == "invalid_key"
    if failure in SAID:
        assert SAID[failure] in str(refusal.value)
    # It comes to itself as soon as the server does.
    server.answer = old.pem
    assert source.verify(*old.deliver()).type == "NODE_STATUS_UPDATED"


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_keeps_the_last_good_key(server, source_of, passes, failure):
    reported = []
    source = source_of("thunderstack", url=server.url, timeout=timeout_for(failure), on_error=reported.append)
    source.verify(*old.deliver())
    server.answer = FAILURES[failure]
    passes(3601)
    assert source.verify(*old.deliver()).type == "NODE_STATUS_UPDATED"
    assert server.requests == 2
    (error,) = reported
    assert str(error).startswith("no newer public key, and the one before is used on, from http://127.0.0.1:")
    assert error.__cause__ is not None
    # It may be signed by a newer key.
    assert code(source.verify, *new.deliver()) == "key_unavailable"
    server.answer = new.pem
    passes(60)
    assert source.verify(*new.deliver()).type == "NODE_STATUS_UPDATED"


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


def test_callers_at_once_share_a_fetch(server, source_of):
    def slowly(handler):
        time.sleep(0.2)
        handler.answer_with(old.pem)

    server.answer = slowly
    source = source_of("thunderstack", url=server.url)
    deliveries = [old.deliver(str(number)) for number in range(16)]
    with ThreadPoolExecutor(16) as pool:
        events = list(pool.map(lambda one: source.verify(*one), deliveries))
    assert [event.data["name"] for event in events] == [str(number) for number in range(16)]
    assert server.requests == 1
    # And again for a rotation.
    server.answer = lambda handler: (time.sleep(0.2), handler.answer_with(new.pem))
    with ThreadPoolExecutor(16) as pool:
        events = list(pool.map(lambda _: source.verify(*new.deliver()), range(16)))
    assert server.requests == 2


def test_callers_at_once_share_a_failure(server, source_of):
    server.answer = stall
    source = source_of("thunderstack", url=server.url, timeout=0.5)

    def refused(_):
        with pytest.raises(KeyUnavailableError):
            source.verify(*old.deliver())

    began = time.monotonic()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(refused, range(8)))
    assert time.monotonic() - began < 2
    assert server.requests == 1


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


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_that_are_followed(server, source_of, status):
    def redirect(handler):
        if handler.path == "/key":
            handler.send_response(status)
            handler.send_header("Location", "/moved")
            handler.end_headers()
        else:
            handler.answer_with(old.pem)

    server.answer = redirect
    assert source_of("thunderstack", url=server.url).verify(*old.deliver())
    assert server.paths == ["/key", "/moved"]


@pytest.mark.parametrize("status", [300, 304, 305, 306])
def test_what_is_no_redirect(server, source_of, status):
    server.answer = lambda handler: (
        handler.send_response(status),
        handler.send_header("Location", "/moved"),
        handler.end_headers(),
    )
    with pytest.raises(KeyUnavailableError, match=f"it answered {status}"):
        source_of("thunderstack", url=server.url).verify(*old.deliver())
    assert server.paths == ["/key"]


def test_redirects(server, source_of):
    def for_ever(handler):
        handler.send_response(302)
        handler.send_header("Location", f"{handler.path}x")
        handler.end_headers()

    server.answer = for_ever
    asked = server.requests
    with pytest.raises(KeyUnavailableError, match="it redirected more than 3 times"):
        source_of("thunderstack", url=server.url).verify(*old.deliver())
    assert server.requests - asked == 4

    port = server.server.server_address[1]
    for elsewhere in (
        "http://127.0.0.2/",
        f"http://localhost:{port}/",
        f"http://127.0.0.1:{port - 1}/",
        f"https://127.0.0.1:{port}/",
        f"http://me@127.0.0.1:{port}/",
        "//keys.invalid/",
    ):
        server.answer = lambda handler, elsewhere=elsewhere: (
            handler.send_response(302),
            handler.send_header("Location", elsewhere),
            handler.end_headers(),
        )
        with pytest.raises(KeyUnavailableError, match="it redirected from http://127.0.0.1:"):
            source_of("thunderstack", url=server.url).verify(*old.deliver())
    for elsewhere in ("file:///etc/hostname", "data:,x"):
        server.answer = lambda handler, elsewhere=elsewhere: (
            handler.send_response(302),
            handler.send_header("Location", elsewhere),
            handler.end_headers(),
        )
        with pytest.raises(KeyUnavailableError):
            source_of("thunderstack", url=server.url).verify(*old.deliver())


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
        assert fetch_public_key(url, 5) == old.pem.strip()
        safe.answer = lambda handler: (
            handler.send_response(302),
            handler.send_header("Location", server.url),
            handler.end_headers(),
        )
        with pytest.raises(Exception, match="it redirected from https://127.0.0.1:[0-9]+ to http:"):
            fetch_public_key(url, 5)
        assert server.requests == 0
        # And a server that nobody vouches for is none.
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(Exception, match="(?i)certificate"):
            fetch_public_key(url, 5)
    finally:
        safe.close()


@pytest.mark.parametrize("kind", [PublicKeySource, AsyncPublicKeySource])
def test_options_are_checked(kind):
    refused = [
        {"ttl": 0},
        {"ttl": 1e10},
        {"ttl": True},
        {"max_stale": -1},
        {"max_stale": 1e10},
        {"timeout": -1},
        {"timeout": float("inf")},
        {"timeout": float("nan")},
        {"timeout": 1e10},
        {"tolerance": -1},
        {"node_id": []},
        {"node_id": ""},
        {"on_error": "log"},
    ]
    urls = [
        "ftp://x",
        None,
        "x",
        "https://",
        "https:///x",
        "https://x:y/",
        "https://a b/",
        "https://a\\b/",
        "https://me:word@x/",
        "https://@x/",
        "https:x",
        "https://exämple.invalid/",
    ]
    plain = ["http://x/", "http://10.0.0.1/", "http://127.0.0.1.x/", "http://localhost.x/", "http://[::2]/", "http:///"]
    refused += [{"url": url} for url in urls + plain]
    for options in refused:
        with pytest.raises(WebhookConfigError) as refusal:
            kind("thunderstack", **options)
        assert refusal.value.code == "invalid_option", options
    for url in (
        "https://x/a?b",
        "HTTPS://x",
        "http://localhost:1/",
        "http://127.0.0.1/",
        "http://127.9.9.9:80/",
        "http://[::1]:1/",
    ):
        kind("thunderstack", url=url, node_id=iter(["a"]), ttl=86_400, max_stale=0, timeout=300)
    for record in (
        {},
        {"id": "x"},
        {"id": "x", "scheme": None},
        {"id": "x", "scheme": {"key": {"decode": "pem"}}},
        5,
        [],
    ):
        with pytest.raises(WebhookConfigError) as refusal:
            kind(record)
        assert refusal.value.code == "invalid_option", record
    # What a public address serves must never become a secret.
    with pytest.raises(WebhookConfigError, match="private key"):
        kind("tectra", url="https://example.com/")
    with pytest.raises(WebhookConfigError) as refusal:
        kind("no such provider")
    assert refusal.value.code == "unknown_provider"
    with pytest.raises(WebhookConfigError):
        kind("thunderstack", node_id=[])
    with pytest.raises(TypeError):
        kind("thunderstack", no_such_option=1)


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


def test_a_fetch_that_is_no_function():
    with pytest.raises(WebhookConfigError, match="fetch: expected a function"):
        AsyncPublicKeySource(fetch="fetch")


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


def test_receivers_answer_503_until_there_is_a_key(server):
    server.answer = 500
    handled = []
    receiver = SyncReceiver(PublicKeySource(url=server.url), on_error=lambda *_: None)
    receiver.on("NODE_STATUS_UPDATED", handled.append)
    body, headers = old.deliver()
    sent = Delivery("", body, headers)
    assert ask(receiver, sent) == (503, {"code": "key_unavailable"})
    server.answer = old.pem
    assert ask(receiver, sent) == (200, {"received": True})
    assert ask(receiver, sent) == (200, {"received": True, "duplicate": True})
    forged = Delivery("", body + b" ", headers)
    assert ask(receiver, forged) == (403, {"code": "signature_mismatch"})
    assert len(handled) == 1


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
