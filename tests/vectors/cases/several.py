"""Several signatures of one delivery: in several headers, repeated ones, groups with their own times, entries that name their keys."""

import base64

from .case import case, refused, unusable
from .record import ACCEPTED, BODY, HEADER, SECRET, plain, record
from .signing import mac

T = 1700000000
OTHER_SECRET = "another-secret-0123456789"
MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
MISSING = refused("missing_signature", 401)
AMBIGUOUS = refused("ambiguous_signature", 401)
UNKNOWN = refused("unknown_key", 401)
OLD = refused("timestamp_too_old", 401)
RIGHT, OTHER = mac(SECRET, BODY).hex(), mac(OTHER_SECRET, BODY).hex()


def cases():
    yield from headers()
    yield from numbered()
    yield from repeated()
    yield from groups()
    yield from keys_by_id()
    yield from pairs()
    yield from verbatim()
    yield from many()


def several(name, comment, given, headers, expect=ACCEPTED, *, secret=SECRET, **rest):
    return case(f"several-{name}", comment, given, BODY, headers, expect, secret=secret, **rest)


def many():
    """Each is verified under each key: of more than anybody sends, none is."""
    comment, wrong = "a thousand, and then the right one", ",".join(1000 * [RIGHT[::-1]])
    yield several("many", comment, record({"kind": "list", "header": HEADER, "encoding": "hex"}), [[HEADER, f"{wrong},{RIGHT}"]], MALFORMED, flags=["large"])
    yield several("many-repeated", f"{comment}, of a header that may be repeated", record(plain(repeated="any")), [[HEADER, f"{wrong},{RIGHT}"]], MALFORMED, flags=["large"])


def headers():
    either = record({**plain(), "header": ["X-Acme-Primary", "X-Acme-Secondary"]})
    for name, comment, pairs, expect in [
        ("first", "the first of two headers", [["X-Acme-Primary", RIGHT]], ACCEPTED),
        ("second", "the second alone", [["x-acme-secondary", RIGHT]], ACCEPTED),
        ("both", "both, and the second is right", [["X-Acme-Primary", OTHER], ["X-Acme-Secondary", RIGHT]], ACCEPTED),
        ("broken", "both, and the first is no signature", [["X-Acme-Primary", "zz"], ["X-Acme-Secondary", RIGHT]], ACCEPTED),
        ("neither", "neither is right", [["X-Acme-Primary", OTHER], ["X-Acme-Secondary", OTHER]], MISMATCH),
        ("wrong-broken", "one is wrong, the other no signature", [["X-Acme-Primary", "zz"], ["X-Acme-Secondary", OTHER]], MISMATCH),
        ("absent", "neither is there", [["X-Acme-Signature", RIGHT]], MISSING),
        ("twice", "one of them twice, with different values", [["X-Acme-Primary", RIGHT], ["X-Acme-Primary", OTHER]], AMBIGUOUS),
    ]:
        yield several(f"headers-{name}", comment, either, pairs, expect)


def numbered():
    signed = record({**plain(), "header": "X-Acme-Signature-*"})
    for name, comment, pairs, expect in [
        ("one", "the first", [["X-Acme-Signature-1", RIGHT]], ACCEPTED),
        ("three", "the third is right", [["X-Acme-Signature-1", OTHER], ["X-Acme-Signature-2", OTHER], ["X-Acme-Signature-3", RIGHT]], ACCEPTED),
        ("unordered", "in another order", [["x-acme-signature-2", RIGHT], ["x-acme-signature-1", OTHER]], ACCEPTED),
        ("gap", "behind a gap, where nobody looks", [["X-Acme-Signature-1", OTHER], ["X-Acme-Signature-3", RIGHT]], MISMATCH),
        ("from-two", "the first isn't there", [["X-Acme-Signature-2", RIGHT]], MISSING),
        ("zeros", "numbers have no leading zeros", [["X-Acme-Signature-01", RIGHT]], MISSING),
        ("star", "the name as the record has it", [["X-Acme-Signature-*", RIGHT]], MISSING),
        ("bare", "without a number", [["X-Acme-Signature", RIGHT]], MISSING),
    ]:
        yield several(f"numbered-{name}", comment, signed, pairs, expect)


def repeated():
    bare = record(plain(repeated="any"))
    prefixed = record(plain(prefix="sha256=", prefix_optional=True, repeated="any"))
    for name, comment, given, pairs, expect in [
        ("second", "a repeated header, of which the second is right", bare, [[HEADER, OTHER], [HEADER, RIGHT]], ACCEPTED),
        ("joined", "the same, joined by a server", bare, [[HEADER, f"{OTHER}, {RIGHT}"]], ACCEPTED),
        ("prefixed", "one with its prefix, one without", prefixed, [[HEADER, f"sha256={OTHER}"], [HEADER, RIGHT]], ACCEPTED),
        ("prefixed-joined", "the same, joined", prefixed, [[HEADER, f"{OTHER},sha256={RIGHT}"]], ACCEPTED),
        ("none", "none is right", bare, [[HEADER, OTHER], [HEADER, OTHER[::-1]]], MISMATCH),
        ("unsaid", "a record that doesn't take any", record(plain()), [[HEADER, OTHER], [HEADER, RIGHT]], AMBIGUOUS),
    ]:
        yield several(f"repeated-{name}", comment, given, pairs, expect)
    first = {**ACCEPTED, "secret_index": 0 if RIGHT < OTHER else 1}
    for name, values in [("both", [RIGHT, OTHER]), ("both-turned", [OTHER, RIGHT])]:
        yield several(f"repeated-{name}", "both are right, each under a secret of its own: the same one counts in either order", bare,
                      [[HEADER, value] for value in values], first, secret=[SECRET, OTHER_SECRET])
    versions = {"kind": "versioned-list", "header": HEADER, "version": "v1", "encoding": "base64"}
    right, other = (base64.b64encode(mac(secret, BODY)).decode() for secret in (SECRET, OTHER_SECRET))
    joined = [[HEADER, f"v1,{other}, v1,{right}"]]
    yield several("versions-joined", "commas between versioned entries", record({**versions, "repeated": "any"}), joined)
    yield several("versions-joined-unsaid", "the same where it can only be a repeated header", record(versions), joined, AMBIGUOUS)


def groups():
    grouped = {"kind": "kv-list", "header": HEADER, "signature_key": "v1", "group_separator": " ", "encoding": "hex"}
    given = record(grouped, template="{timestamp}.{body}", timestamp={"signature_key": "t", "format": "unix", "tolerance_s": 300})

    def group(time, secret=SECRET, signed=None):
        return f"t={time},v1={mac(secret, f'{signed or time}.'.encode() + BODY).hex()}"

    old = group(T - 600)
    for name, comment, value, expect in [
        ("one", "a group alone", group(T), ACCEPTED),
        ("first", "two groups with their own times, of which the first is right", f"{group(T)} {group(T - 1, OTHER_SECRET)}", ACCEPTED),
        ("second", "the second is right", f"{group(T - 1, OTHER_SECRET)} {group(T)}", ACCEPTED),
        ("broken", "one of them has no signature", f"t={T} {group(T)}", ACCEPTED),
        ("crossed", "each has the other's time", f"{group(T, SECRET, T - 1)} {group(T - 1, SECRET, T)}", MISMATCH),
        ("borrowed", "an old signature beside a new time of nobody's", f"t={T} {old}", OLD),
        ("old", "both are old", f"{old} {group(T - 601)}", OLD),
        ("time-twice", "two times in one group", f"t={T},{group(T)[len('t='):]}".replace(f"t={T},{T}", f"t={T},t={T - 1}"), AMBIGUOUS),
    ]:
        yield several(f"groups-{name}", comment, given, [[HEADER, value]], expect, now=T)
    yield several("groups-separator", "a separator of groups that entries have, too", record({**grouped, "group_separator": ","}, template="{timestamp}.{body}",
                  timestamp={"signature_key": "t", "format": "unix"}), [[HEADER, group(T)]], unusable("invalid_option"))


def keys_by_id():
    entries = {"kind": "pattern", "entry": "{key_id}/SHA256/{signature}", "separator": ",", "header": HEADER, "encoding": "hex"}
    given = record(entries, key={"decode": "utf8", "by": "signature:key_id"})
    keys = {"by_id": {"1": OTHER_SECRET, "2": SECRET}}
    for name, comment, value, expect in [
        ("", "the key of that id", f"2/SHA256/{RIGHT}", ACCEPTED),
        ("second", "two entries, each with its key's id", f"1/SHA256/{RIGHT},2/SHA256/{RIGHT}", ACCEPTED),
        ("beside", "an id that isn't ours beside one that is", f"9/SHA256/{OTHER},2/SHA256/{RIGHT}", ACCEPTED),
        ("crossed", "the right signature under another key's id", f"1/SHA256/{RIGHT}", MISMATCH),
        ("unknown", "an id that isn't ours", f"9/SHA256/{RIGHT}", UNKNOWN),
        ("algorithm", "an entry of another algorithm", f"2/SHA512/{RIGHT}", MALFORMED),
        ("empty", "no id", f"/SHA256/{RIGHT}", MALFORMED),
    ]:
        yield several(f"ids{name and '-' + name}", comment, given, [[HEADER, value]], expect, secret=keys)


def pairs():
    paired = record({"kind": "list", "header": HEADER, "encoding": "hex"}, key={"decode": "utf8", "paired": True})
    secrets = [SECRET, OTHER_SECRET]
    second = {**ACCEPTED, "secret_index": 1}
    for name, comment, value, expect in [
        ("first", "the first signature is of the first key", f"{RIGHT},{RIGHT}", ACCEPTED),
        ("second", "the second signature is of the second key", f"{RIGHT[::-1]},{OTHER}", second),
        ("crossed", "each is of the other key", f"{OTHER},{RIGHT}", MISMATCH),
    ]:
        yield several(f"paired-{name}", comment, paired, [[HEADER, value]], expect, secret=secrets)


def verbatim():
    pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}Z?"
    time = {"header": "X-Acme-Time", "format": "verbatim", "pattern": pattern}

    def timed(name, comment, written, expect=ACCEPTED, *, template="{timestamp}.{body}", signed=None, **changed):
        between = template.removeprefix("{timestamp}").removesuffix("{body}")
        value = mac(SECRET, f"{signed or written}{between}".encode() + BODY).hex()
        return several(f"verbatim-{name}", comment, record(plain(), template=template, timestamp={**time, **changed}), [["X-Acme-Time", written], [HEADER, value]], expect, now=T)

    bad = refused("malformed_timestamp", 401)
    yield timed("time", "a time that is no more than a text of the record's pattern", "2001-02-03T04:05:06Z", template="{timestamp}|{body}")
    yield timed("altered", "another text than was signed", "2001-02-03T04:05:07Z", MISMATCH, template="{timestamp}|{body}", signed="2001-02-03T04:05:06Z")
    for name, written in [("words", "now"), ("longer", "2001-02-03T04:05:06Z2001"), ("blank", "2001-02-03 04:05:06"), ("digits", "٢٠٠١-02-03T04:05:06Z")]:
        flags = {"flags": ["off_wire"]} if name == "digits" else {}
        yield case(f"several-verbatim-no-{name}", "not like the record's pattern", record(plain(), template="{timestamp}|{body}", timestamp=time), BODY,
                   [["X-Acme-Time", written], [HEADER, RIGHT]], bad, secret=SECRET, now=T, **flags)
    yield timed("unbound", "a pattern without which nobody could tell its end", "1", unusable("invalid_option"), pattern=None)
    yield timed("open", "a pattern in which a body could begin", "1", unusable("invalid_option"), pattern="[ -~]{1,40}")
    yield timed("group", "a pattern that isn't of the small language", "1", unusable("invalid_option"), pattern="(a|b)")
