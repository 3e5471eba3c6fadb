"""Providers of the user's own: every grammar, in every encoding, under every algorithm, with every kind of time.

Each is accepted once, and refused once for a reason that takes turns.
"""

from itertools import count, product

from .case import case, refused
from .record import ACCEPTED, BODY, HEADER, HMAC, RSA, record, secret_for, signature, text
from .signing import mac, rsa_signature

T = 1700000000
MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)

# name, in words, the fields of the record, the name of a signature's entry, how an entry and a list are written
STYLES = [
    ("plain", "one signature", {"kind": "plain"}, "", "", ""),
    ("prefixed", "a prefix and one signature", {"kind": "plain", "prefix": "sha256="}, "sha256=", "", ""),
    ("list", "entries as Stripe's", {"kind": "kv-list", "signature_key": "v1"}, "v1", "=", ","),
    ("list-semicolons", "entries separated by semicolons", {"kind": "kv-list", "signature_key": "sig", "separator": ";"}, "sig", "=", ";"),
    ("list-ampersands", "entries as in a query", {"kind": "kv-list", "signature_key": "hmac", "separator": "&"}, "hmac", "=", "&"),
    ("versions", "versions as Standard Webhooks'", {"kind": "versioned-list", "version": "v1"}, "v1", ",", " "),
    ("versions-colons", "versions with a colon, separated by semicolons",
     {"kind": "versioned-list", "version": "2024-06", "separator": ";", "version_separator": ":"}, "2024-06", ":", ";"),
    ("versions-equals", "versions with an equals sign", {"kind": "versioned-list", "version": "v0", "version_separator": "="}, "v0", "=", " "),
]

# name, in words, format, as written, milliseconds, template. RFC 3339 has dots and colons, so another literal follows it.
TIMES = [
    ("unix", "unix seconds", "unix", str(T), "{timestamp}.{body}"),
    ("unix-ms", "unix milliseconds", "unix-ms", f"{T}123", "{timestamp}.{body}"),
    ("rfc3339", "RFC 3339", "rfc3339", "2023-11-14T22:13:20.5Z", "{timestamp}|{body}"),
]
ALGORITHMS = [(HMAC, "hmac"), (RSA, "rsa")]
TIME_HEADER, TIME_ENTRY = "X-Acme-Time", "at"


def cases():
    turns = count()
    for style, encoding, (algorithm, short) in product(STYLES, ["hex", "base64"], ALGORITHMS):
        places = [None, *[("header", time) for time in TIMES]]
        if style[2]["kind"] == "kv-list":
            places += [("entry", time) for time in TIMES]
        for place in places:
            scheme = Scheme(style, encoding, algorithm, place)
            words = f"{style[1]} in {encoding}, {short.upper()}, {scheme.time_in_words}"
            name = "-".join(["own", style[0], encoding, short, *scheme.time_in_id])
            yield scheme.case(name, words, ACCEPTED)
            chosen = scheme.refusals()[next(turns) % len(scheme.refusals())]
            reason, why, expect, bent = chosen
            yield scheme.case(f"{name}-{reason}", f"{words}: {why}", expect, **bent)


class Scheme:
    """One cell of the table: its record, and how it signs."""

    def __init__(self, style, encoding, algorithm, place):
        self.name, _, self.fields, self.entry, self.between, self.separator = style
        self.encoding, self.algorithm, self.place = encoding, algorithm, place
        self.is_list = self.fields["kind"] != "plain"
        timestamp = template = self.time = None
        self.time_in_id, self.time_in_words = [], "no time"
        if place:
            where, (short, words, format, self.time, template) = place
            key = {"header": TIME_HEADER} if where == "header" else {"signature_key": TIME_ENTRY}
            timestamp = {**key, "format": format, "tolerance_s": 300}
            self.time_in_id, self.time_in_words = [short, where], f"{words} in {'a header' if where == 'header' else 'an entry'}"
        self.between_time_and_body = "|" if place and place[1][0] == "rfc3339" else "."
        self.record = record({**self.fields, "header": HEADER, "encoding": encoding}, algorithm=algorithm, template=template, timestamp=timestamp)

    def case(self, id, comment, expect, *, body=BODY, **bent):
        headers = self.headers(**{name: value for name, value in bent.items() if name != "now"})
        return case(id, comment, self.record, body, headers, expect, secret=secret_for(self.algorithm), now=bent.get("now", T))

    def content(self, time):
        return BODY if time is None else f"{time}{self.between_time_and_body}".encode() + BODY

    def headers(self, *, octets=None, encoding=None, entry=None, cut=0, time=None, signed_time=None, drop_time=False, repeat_time=False):
        """The headers of a genuine delivery, bent as the arguments say."""
        octets = octets or signature(self.content(signed_time or time or self.time), self.algorithm)
        value = text(octets, encoding or self.encoding)
        entries = [f"{self.entry if entry is None else entry}{self.between}{value[:len(value) - cut]}"]
        times = [] if self.time is None or drop_time else [time or self.time] * (2 if repeat_time else 1)
        if self.place and self.place[0] == "entry":
            entries = [f"{TIME_ENTRY}={time}" for time in times] + entries
            return [[HEADER, self.separator.join(entries)]]
        return [[TIME_HEADER, time] for time in times] + [[HEADER, entries[0]]]

    def refusals(self):
        """(reason, why, verdict, how it is bent) of each refusal that fits this scheme."""
        rsa, base64 = self.algorithm == RSA, self.encoding == "base64"
        another_key = rsa_signature(self.content(self.time), "rsa-2048-other") if rsa else mac("another secret", self.content(self.time))
        chosen = [
            ("body-altered", "another body was signed", MISMATCH, {"body": BODY.replace(b"12.50", b"99.50")}),
            ("key-other", "signed under another key", MISMATCH, {"octets": another_key}),
            ("encoding-other", "the right bytes in the other encoding", MISMATCH if rsa and base64 else MALFORMED, {"encoding": "hex" if base64 else "base64"}),
            ("cut", "the end of the signature is missing", MISMATCH if rsa and not base64 else MALFORMED, {"cut": 1 if base64 else 2}),
            ("name-other", self.another_name()[0], MALFORMED, {"entry": self.another_name()[1]}),
        ]
        if self.place:
            where, (_, _, format, _, _) = self.place
            later, junk = {"unix": (str(T + 1), f"{T}x"), "unix-ms": (f"{T}124", f"{T}123.0"), "rfc3339": ("2023-11-14T22:13:21Z", "2023-11-14 22:13")}[format]
            chosen += [
                ("old", "a second over the tolerance", refused("timestamp_too_old", 401), {"now": T + 302}),
                ("ahead", "more ahead than the tolerance", refused("timestamp_too_new", 401), {"now": T - 301}),
                ("time-altered", "the time is signed", MISMATCH, {"time": later, "signed_time": self.time}),
                ("time-missing", "a time that is signed is absent", refused("missing_timestamp", 401), {"drop_time": True}),
                ("time-malformed", "the time is in no such format", refused("malformed_timestamp", 401), {"time": junk}),
            ]
            if where == "entry":
                chosen.append(("time-twice", "two times are two headers, joined", refused("ambiguous_signature", 401), {"repeat_time": True}))
        return chosen

    def another_name(self):
        """(why, name) of an entry that isn't the scheme's."""
        if self.is_list:
            return "an entry of another name", "v9"
        return ("another prefix", "sha1=") if self.entry else ("a prefix that the record doesn't have", "sha256=")
