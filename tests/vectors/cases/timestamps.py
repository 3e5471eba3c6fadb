"""Signed timestamps: how they are written, and how old they may be."""

from .case import authentic, case, refused
from .headers import STANDARD, STANDARD_ACCEPTED, STRIPE, STRIPE_ACCEPTED
from .signing import standard_headers, stripe_value

T = 1700000000
TOO_OLD = refused("timestamp_too_old", 401)
TOO_NEW = refused("timestamp_too_new", 401)
MALFORMED = refused("malformed_timestamp", 401)
LAST = 253402300799  # 9999-12-31T23:59:59Z

# Unix seconds are ASCII digits, and nothing else.
WRITTEN_WRONG = [
    ("trailing-letters", "parseInt would read 1700000000", "1700000000abc"),
    ("exponent", "Number() would read 1000000000", "1e9"),
    ("plus", "Number() and int() would read 1700000000", "+1700000000"),
    ("negative", "a sign: a time before 1970 is none of a delivery's", "-1700000000"),
    ("minus-zero", "a sign, and zero", "-0"),
    ("fraction", "Number() would read 1700000000; seconds are whole", "1700000000.0"),
    ("fraction-empty", "a point with nothing after it", "1700000000."),
    ("hexadecimal", "Number() would read 1700000000 from its hexadecimal", "0x6553f100"),
    ("underscores", "Python's int() would read it", "1_700_000_000"),
    ("blank-inside", "a blank between the digits", "1700000 000"),
    ("words", "a word of somebody's idea", "now"),
    ("nan", "parseInt gives NaN for a word, and every comparison with NaN is false", "NaN"),
    ("infinity", "infinitely new passes a check of the age alone", "Infinity"),
    ("rfc3339", "another format: this scheme has unix seconds", "2023-11-14T22:13:20Z"),
    ("milliseconds", "13 digits are seconds in the year 55840: magnitudes are not guessed", "1700000000000"),
    ("year-10000", "the first second after the last", str(LAST + 1)),
    ("over-64-bits", "2^64 + 1700000000: a wrapping parser would accept it", str(2**64 + T)),
    ("60-digits", "more digits than any integer type holds", "1" * 60),
]


def cases():
    yield from written()
    yield from window()
    yield from precedence()


def stripe(name, comment, written, expect, *, now=T, body=STRIPE, headers=None, **rest):
    value = [["Stripe-Signature", stripe_value(body, written)]] if headers is None else headers
    return case(f"stripe-time-{name}", comment, "stripe", body, value, expect, now=now, **rest)


def standard(name, comment, written, expect, *, now=T, body=STANDARD, headers=None, **rest):
    value = standard_headers(body, "msg_1", written) if headers is None else headers
    return case(f"standard-webhooks-time-{name}", comment, "standard-webhooks", body, value, expect, now=now, **rest)


def written():
    for name, comment, text in WRITTEN_WRONG:
        yield stripe(name, comment, text, MALFORMED, flags=["lenient_time"])
        yield standard(name, comment, text, MALFORMED, flags=["lenient_time"])
    yield stripe("empty", "there, and empty", "", MALFORMED)
    yield standard("empty", "there, and empty", "", MALFORMED)
    yield stripe("blank-after-equals", "a blank after the equals sign belongs to the value", f" {T}", MALFORMED)
    yield stripe("arabic-digits", "digits to Unicode, not to the grammar", str(T).translate({48 + i: 0x0660 + i for i in range(10)}),
                 MALFORMED, flags=["lenient_time", "off_wire"])
    yield standard("fullwidth-digits", "digits to Unicode, not to the grammar", str(T).translate({48 + i: 0xFF10 + i for i in range(10)}), MALFORMED, flags=["lenient_time", "off_wire"])
    yield stripe("leading-zeros", "a time has one spelling: the zeros could have come from its neighbour", f"00{T}", MALFORMED, flags=["shifted_border"])
    yield standard("leading-zeros", "a time has one spelling: the zeros could have come from its neighbour", f"00{T}", MALFORMED, flags=["shifted_border"])
    yield stripe("zeros-alone", "0 has one spelling, too", "00", MALFORMED, flags=["lenient_time"])
    yield standard("blanks-round", "trimmed before it is signed", T, STANDARD_ACCEPTED,
                   headers=[["webhook-timestamp", f" {T} "] if name == "webhook-timestamp" else [name, value]
                            for name, value in standard_headers(STANDARD, "msg_1", T)])
    yield stripe("last-second", "the last second of the year 9999 is a timestamp", LAST, TOO_NEW)
    yield stripe("zero", "1970", 0, TOO_OLD)
    yield stripe("zero-any-age", "the age doesn't matter where tolerance is false", 0, STRIPE_ACCEPTED, options={"tolerance": False})


def window():
    for make, accepted in [(stripe, STRIPE_ACCEPTED), (standard, STANDARD_ACCEPTED)]:
        yield make("same-second", "no age at all", T, accepted)
        yield make("300-old", "exactly the tolerance", T, accepted, now=T + 300)
        yield make("301-old", "a second more", T, TOO_OLD, now=T + 301)
        yield make("300-ahead", "both ways", T, accepted, now=T - 300)
        yield make("301-ahead", "a second more, ahead", T, TOO_NEW, now=T - 301)
        yield make("year-old", "nobody resends after a year", T, TOO_OLD, now=T + 31536000)
        yield make("tolerance-600-old", "a tolerance above the default", T, accepted, now=T + 600, options={"tolerance": 600})
        yield make("tolerance-600-exceeded", "a second above the tolerance given", T, TOO_OLD, now=T + 601, options={"tolerance": 600})
        yield make("tolerance-60", "less than the default", T, TOO_OLD, now=T + 61, options={"tolerance": 60})
        yield make("tolerance-60-ahead", "a tolerance below the default, ahead", T, TOO_NEW, now=T - 61, options={"tolerance": 60})
        yield make("tolerance-0", "0 is 0 seconds, not the default and not off", T, accepted, options={"tolerance": 0})
        yield make("tolerance-0-old", "a falsy 0 must not become the default of 300, nor off", T, TOO_OLD, now=T + 1, options={"tolerance": 0}, flags=["falsy_zero"])
        yield make("tolerance-0-ahead", "a falsy 0 must not become the default of 300, nor off", T, TOO_NEW, now=T - 1, options={"tolerance": 0}, flags=["falsy_zero"])
        yield make("tolerance-false-old", "false is off", T, accepted, now=T + 31536000, options={"tolerance": False})
        yield make("tolerance-false-ahead", "false is off in both directions", T, accepted, now=1, options={"tolerance": False})
        yield make("tolerance-false-still-parsed", "off, and still the timestamp must be one", "123abc", MALFORMED, options={"tolerance": False})
    yield stripe("verify-signature", "verify_signature gives the signed timestamp", T, authentic(T * 1000, key="stripe:evt_1"), call="verify_signature", now=T + 300)
    yield stripe("verify-signature-old", "verify_signature judges the age as verify does", T, TOO_OLD, call="verify_signature", now=T + 301)
    yield standard("verify-signature", "and the key of the signed id", T, authentic(T * 1000, key="standard-webhooks:msg_1"),
                   call="verify_signature", now=T - 300)


def precedence():
    wrong = refused("signature_mismatch", 401)
    yield stripe("old-and-wrong", "a wrong signature outranks staleness", T, wrong, now=T + 3600,
                 headers=[["Stripe-Signature", stripe_value(STRIPE, T, "another secret")]])
    yield standard("old-and-wrong", "a wrong signature outranks staleness", T, wrong, now=T + 3600,
                   headers=standard_headers(STANDARD, "msg_1", T, b"another key"))
    yield stripe("old-and-no-json", "staleness outranks the body", T, TOO_OLD, now=T + 3600, body=b"not json")
    yield stripe("old-and-too-large", "the size outranks everything signed", T, refused("body_too_large", 413), now=T + 3600,
                 options={"max_body_bytes": 10})
