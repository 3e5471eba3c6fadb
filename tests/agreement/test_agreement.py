"""hookseal against the Python code of Tusky's and Tectra's documentation: one verdict, but for the exceptions below.

    python -m pytest tests/agreement/test_agreement.py

Any Python that has hookseal and pytest will do. HOOKSEAL_SEED repeats a run whose seed was printed.
"""

import base64
import collections
import hashlib
import hmac
import os
import random
import re
from dataclasses import dataclass, field
from typing import Callable

import pytest
from hookseal import Webhook, WebhookConfigError, WebhookVerificationError
from snippets import DOCUMENTED

DELIVERIES = 10_000
SEED = int(os.environ.get("HOOKSEAL_SEED") or random.SystemRandom().randrange(2**32))
HEADERS = {"tusky": "X-Tusky-Signature", "tectra": "X-Tectra-Signature"}
BLANKS = " \t\r\n"


@dataclass
class Delivery:
    """The receiver's secret, the bytes that arrived, and the signature header; `value` is None where it is absent."""

    provider: str
    secret: str
    body: bytes
    value: "str | None"
    name: str = field(init=False)

    def __post_init__(self):
        self.name = HEADERS[self.provider]


def mac(body, secret, digest=hashlib.sha256):
    return hmac.new(secret.encode(), body, digest)


def is_64_digits(text):
    return re.fullmatch(r"[0-9a-fA-F]{64}", text) is not None


def genuine(delivery):
    """Whether the header, as far as HTTP may dress it up, is the right signature of the body."""
    if delivery.value is None:
        return False
    halves = [half.strip(BLANKS) for half in delivery.value.split(",")]
    text = halves[0] if len(halves) == 2 and halves[0] == halves[1] else delivery.value.strip(BLANKS)
    return is_64_digits(text) and bytes.fromhex(text) == mac(delivery.body, delivery.secret).digest()


@dataclass(frozen=True)
class Disagreement:
    """One limit of the snippets: what hookseal does instead and why, when, and what each of the two says."""

    name: str
    why: str
    when: Callable
    snippet: str
    hookseal: tuple


# The first that holds is the one that counts. The predicates look at the delivery alone.
EXCEPTIONS = [
    Disagreement(
        "a secret that was never set",
        "everybody can sign with an empty or blank secret, so none can be configured",
        lambda delivery: not delivery.secret.strip(),
        "accepts",
        ("invalid_secret",),
    ),
    Disagreement(
        "a signature with characters beyond ASCII",
        "compare_digest raises on it; a bad request is no error of the receiver: 4xx, not 500",
        lambda delivery: delivery.value is not None and not delivery.value.isascii(),
        "raises",
        ("malformed_signature", "ambiguous_signature"),
    ),
    Disagreement(
        "upper-case digits",
        "hex digits of either case say the same",
        lambda delivery: genuine(delivery) and is_64_digits(delivery.value) and re.search("[A-F]", delivery.value),
        "refuses",
        ("accepts",),
    ),
    Disagreement(
        "blanks round the signature",
        "HTTP lets them be added and taken away",
        lambda delivery: genuine(delivery) and delivery.value != delivery.value.strip(BLANKS),
        "refuses",
        ("accepts",),
    ),
    Disagreement(
        "the same signature twice",
        "the server's `A,A`, from two equal headers, leaves no doubt about what is meant",
        lambda delivery: genuine(delivery) and "," in delivery.value,
        "refuses",
        ("accepts",),
    ),
]

BODIES = [
    b'{"event":"file.synced","timestamp":"2025-01-15T10:30:00.000Z","data":{"fileName":"report.pdf"}}',
    b'{ "event": "batch.anchored", "data": { "leaf_count": 247 } }',
    '{\n  "event": "content.signed",\n  "data": { "original_filename": "été 😀.jpg" }\n}'.encode(),
    b"\xef\xbb\xbf{}",
    b"a=1&b=2",
    b"",
]


def secrets_of(chance):
    for index in range(60):
        random_bytes = chance.randbytes(1 + chance.randrange(90))
        yield [
            random_bytes.hex(),
            "whsec_" + base64.b64encode(random_bytes).decode(),
            "whsec_" + random_bytes.hex(),
            f"sécret-{random_bytes.hex()}-🔑",
            random_bytes.hex()[0],
        ][index % 5]


def deliveries(provider, chance):
    secrets = list(secrets_of(chance))
    for _ in range(DELIVERIES):
        secret = chance.choice(secrets)
        body = chance.choice([chance.choice(BODIES), chance.randbytes(chance.randrange(200))])
        delivery = Delivery(provider, secret, body, mac(body, secret).hexdigest())
        kind = chance.randrange(20)
        if kind == 0:
            delivery.secret = chance.choice(["", " ", "\n", "\t \t"])
            delivery.value = mac(body, delivery.secret).hexdigest()
        elif kind > 4:
            bend(delivery, secrets, chance)
        yield delivery


def bend(delivery, secrets, chance):
    """Bends the signature, the header, the body or the secret; at times the signature and the header."""
    chosen = chance.randrange(10)
    if chosen < 5 or chosen == 9:
        bend_signature(delivery, chance)
    if chosen in (5, 6, 9):
        bend_header(delivery, chance)
    if chosen == 7:
        bend_body(delivery, chance)
    if chosen == 8:
        secret = delivery.secret
        others = [chance.choice(secrets), secret + "\n", " " + secret, secret[1:] or "x", secret.replace("whsec_", "")]
        delivery.secret = chance.choice([other for other in others if other.strip()])


def bend_signature(delivery, chance):
    value, digest = delivery.value, bytes.fromhex(delivery.value)
    place = chance.randrange(64)
    digit = chance.choice("0123456789abcdef")
    delivery.value = chance.choice(
        [
            value.upper(),
            value[:32] + value[32:].upper(),
            value[:place] + digit + value[place + 1 :],
            value[:place] + chance.choice("gzGZ-_ .,=\x00é٣０") + value[place + 1 :],
            value[:place],
            value[:63],
            value + digit,
            value + digit + digit,
            value + chance.choice(["zz", "=", "\x00", ",", ",sha256", "é"]),
            "0x" + value,
            "sha256=" + value,
            base64.b64encode(digest).decode(),
            base64.urlsafe_b64encode(digest).decode(),
            mac(delivery.body, delivery.secret, hashlib.sha1).hexdigest(),
            mac(delivery.body, delivery.secret, hashlib.sha512).hexdigest(),
            hashlib.sha256(delivery.body).hexdigest(),
            "0" * 64,
            "",
        ]
    )


def bend_header(delivery, chance):
    value, name = delivery.value, delivery.name
    delivery.name, delivery.value = chance.choice(
        [
            (name, None),
            (name, chance.choice([",", ", "]).join([value, value])),
            (name, ",".join(chance.sample([value, value[::-1]], 2))),
            (name, chance.choice(["", " ", "\t", "\n"]) + value + chance.choice(["", " ", "\r\n"])),
            (name.lower(), value),
            (name.upper(), value),
        ]
    )


def bend_body(delivery, chance):
    body = delivery.body
    place = chance.randrange(len(body) or 1)
    flipped = bytes(byte ^ 1 << chance.randrange(8) for byte in body[place : place + 1])
    delivery.body = chance.choice(
        [
            body[:place] + flipped + body[place + 1 :],
            body[:-1],
            body[1:],
            body + b"\n",
            b"\xef\xbb\xbf" + body,
            body.replace(b"\n", b"\r\n"),
            body * 2,
        ]
    )


class FlaskHeaders(dict):
    """Looks names up as Flask's request.headers does."""

    def get(self, key, default=None):
        return next((value for name, value in self.items() if name.lower() == key.lower()), default)


def headers_of(delivery):
    return {} if delivery.value is None else {delivery.name: delivery.value}


def snippet_verdict(delivery):
    headers = FlaskHeaders(headers_of(delivery))
    try:
        return "accepts" if DOCUMENTED[delivery.provider](delivery.body, headers, delivery.secret) else "refuses"
    except TypeError:
        return "raises"


def hookseal_verdict(delivery, webhooks, chance):
    headers = headers_of(delivery)
    wsgi = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    shaped = chance.choice([headers, list(headers.items()), wsgi])
    try:
        if delivery.secret not in webhooks:
            webhooks[delivery.secret] = Webhook(delivery.provider, delivery.secret)
        webhooks[delivery.secret].verify_signature(delivery.body, shaped)
        return "accepts"
    except WebhookConfigError as error:
        return error.code
    except WebhookVerificationError as error:
        assert error.status == 401, error.code
        return error.code


@pytest.mark.parametrize("provider", DOCUMENTED)
def test_agrees_with_the_documented_snippet(provider, capsys):
    chance = random.Random(SEED)
    counts, agreed, webhooks = collections.Counter(), collections.Counter(), {}
    for delivery in deliveries(provider, chance):
        theirs, ours = snippet_verdict(delivery), hookseal_verdict(delivery, webhooks, chance)
        exception = next((entry for entry in EXCEPTIONS if entry.when(delivery)), None)
        shown = (f"HOOKSEAL_SEED={SEED}", delivery, exception and exception.name, theirs, ours)
        if exception is None:
            assert theirs == ("accepts" if ours == "accepts" else "refuses"), shown
            agreed[theirs] += 1
        else:
            assert theirs == exception.snippet, shown
            assert ours in exception.hookseal, shown
            counts[exception.name] += 1
    with capsys.disabled():
        print(f"\nHOOKSEAL_SEED={SEED} {provider}: agreed {dict(agreed)}, exceptions {dict(counts)}")
    assert all(counts[entry.name] > 0 for entry in EXCEPTIONS), "an exception never came up"
    assert min(agreed["accepts"], agreed["refuses"]) > DELIVERIES / 20, "one-sided deliveries"
