"""The contract of key sources that a record describes: a `fetch` of the test's own answers for every address."""

import asyncio

import pytest
from hookseal import AsyncKeySource, KeySource, KeyUnavailableError, WebhookConfigError, WebhookVerificationError
from topics import topic

CASES = topic("key-sources")["cases"]


class Sync:
    def __init__(self, record, fetch, options):
        self._source = KeySource(record, fetch=fetch, on_error=lambda error: None, **options)

    def verify(self, body, headers):
        return self._source.verify(body, headers)


class Async:
    def __init__(self, record, fetch, options):
        async def fetch_later(url):
            return fetch(url)

        self._source = AsyncKeySource(record, fetch=fetch_later, on_error=lambda error: None, **options)
        self._loop = asyncio.new_event_loop()

    def verify(self, body, headers):
        return self._loop.run_until_complete(self._source.verify(body, headers))


@pytest.mark.parametrize("kind", [Sync, Async])
@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_key_sources(case, kind):
    serving, fetched = dict(case["served"]), []

    def fetch(url):
        fetched.append(url)
        return serving[url]

    if "refused" in case:
        with pytest.raises(WebhookConfigError) as refused:
            kind(case["record"], fetch, case.get("options", {}))
        assert refused.value.code == case["refused"]
        return
    source = kind(case["record"], fetch, case.get("options", {}))
    for number, step in enumerate(case["steps"], 1):
        if "serve" in step:
            serving.update(step["serve"])
            continue
        try:
            outcome = "accepted" if source.verify(step["verify"]["body"].encode(), step["verify"]["headers"]).type else "untyped"
        except (WebhookVerificationError, KeyUnavailableError) as error:
            outcome = error.code
        assert (outcome, fetched) == (step["gives"], step["fetched"]), f"step {number}"
        fetched.clear()
