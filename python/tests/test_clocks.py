"""Python's clock is asked at each call, by its name: what sets it for a test sets it here."""

import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone
from unittest import mock

import freezegun
import pytest
import time_machine
from conftest import BODY, SECRET, sign
from hookseal import Webhook, WebhookConfigError, WebhookVerificationError

# Here, because whoever is asked first while the clock is set mustn't keep what it found.
STRIPE = Webhook("stripe", SECRET)
TECTRA = Webhook("tectra", SECRET)
NOW = 1_700_000_000
AT = datetime.fromtimestamp(NOW, timezone.utc)

SET = {
    "freezegun": lambda seconds: freezegun.freeze_time(datetime.fromtimestamp(seconds, timezone.utc)),
    "time-machine": lambda seconds: time_machine.travel(seconds, tick=False),
    "mock": lambda seconds: mock.patch("time.time", return_value=seconds),
    "mock, whole seconds": lambda seconds: mock.patch("time.time", return_value=int(seconds)),
}


def signed_time(headers):
    return int(headers["Stripe-Signature"].split(",")[0][2:])


@pytest.mark.parametrize("clock", SET)
def test_a_clock_that_a_test_sets(clock):
    with SET[clock](NOW):
        headers = STRIPE.sign(BODY)
        assert signed_time(headers) == NOW
        assert signed_time(Webhook("stripe", SECRET).sign(BODY)) == NOW
        assert STRIPE.verify_signature(BODY, headers).timestamp == AT
    for off, code in ((-300, None), (-301, "timestamp_too_new"), (300, None), (301, "timestamp_too_old")):
        with SET[clock](NOW + off):
            if code is None:
                assert STRIPE.verify_signature(BODY, headers)
                continue
            for verb in (STRIPE.verify, STRIPE.verify_signature):
                with pytest.raises(WebhookVerificationError) as raised:
                    verb(BODY, headers)
                assert raised.value.code == code
    assert abs(signed_time(STRIPE.sign(BODY)) - time.time()) < 10


def test_a_clock_that_goes_on():
    with freezegun.freeze_time(AT) as frozen:
        first = signed_time(STRIPE.sign(BODY))
        frozen.tick(timedelta(seconds=90))
        assert signed_time(STRIPE.sign(BODY)) == first + 90


@pytest.mark.parametrize("clock", SET)
def test_datetimes_while_the_clock_is_set(clock):
    before = datetime.fromtimestamp(NOW, timezone.utc)
    with SET[clock](NOW + 10**6):
        within = datetime.now(timezone.utc)
        for at, seconds in ((before, NOW), (within, NOW + 10**6 if clock[0] in "ft" else None)):
            if seconds is not None:
                headers = STRIPE.sign(BODY, now=at)
                assert signed_time(headers) == seconds
                assert STRIPE.verify_signature(BODY, headers, now=at).timestamp == at
    assert signed_time(STRIPE.sign(BODY, now=within)) == int(within.timestamp())


def test_what_is_made_while_the_clock_is_set_works_afterwards():
    """In a process of its own, which asks for everything the first time under freezegun."""
    program = (
        "import freezegun, datetime\n"
        "real = datetime.datetime.fromtimestamp(1_700_000_000, datetime.timezone.utc)\n"
        "with freezegun.freeze_time(real):\n"
        "    from hookseal import Webhook\n"
        "    webhook = Webhook('stripe', 'a-secret-for-tests-0123456789')\n"
        "    headers = webhook.sign(b'{}', now=real)\n"
        "    assert webhook.verify_signature(b'{}', headers).timestamp == real\n"
        "    fake = datetime.datetime.now(datetime.timezone.utc)\n"
        "assert webhook.verify_signature(b'{}', headers, now=real).timestamp == real\n"
        "assert webhook.verify_signature(b'{}', headers, now=fake).timestamp == real\n"
        "try: webhook.verify_signature(b'{}', headers)\n"
        "except Exception as error: print(error.code)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (ran.stdout, ran.stderr) == ("timestamp_too_old\n", "")


@pytest.mark.parametrize("found", [None, "1700000000", float("nan"), float("inf"), True, mock.Mock(), 10**30], ids=repr)
def test_a_clock_that_says_no_time(found):
    headers = STRIPE.sign(BODY)
    with mock.patch("time.time", return_value=found):
        for call in (lambda: STRIPE.sign(BODY), lambda: STRIPE.verify(BODY, headers)):
            with pytest.raises(WebhookConfigError, match=r"^time\.time\(\): expected seconds since 1970") as raised:
                call()
            assert raised.value.code == "invalid_option"


def test_the_clock_is_asked_only_for_a_time_that_is_signed(tusky):
    with mock.patch("time.time", side_effect=AssertionError("asked")) as clock:
        assert tusky.verify(BODY, {"X-Tusky-Signature": sign(BODY)})
        assert tusky.verify_signature(BODY, {"X-Tusky-Signature": sign(BODY)})
        assert STRIPE.sign(BODY, now=NOW) and TECTRA.sign(BODY, now=NOW)
    assert not clock.called
