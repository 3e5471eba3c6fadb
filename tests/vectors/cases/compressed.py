"""Bodies that come compressed with gzip, of platforms that sign what these hold. Written by Python's `zlib`."""

import hashlib
import json
import struct
import zlib

from .case import at, authentic, case, event, refused
from .record import SECRET, plain, record, signed
from .signing import mac

TOO_LARGE = refused("body_too_large", 413)
DAMAGED = refused("invalid_payload", 400)
MISMATCH = refused("signature_mismatch", 401)
INVALID_JSON = refused("invalid_json", 400)
ENCODED = ["Content-Encoding", "gzip"]

ENVELOPE = {"type": "type", "id": "id", "timestamp": "at"}
TEXT = '{"type":"order.paid","id":"ord_1","at":"2025-01-15T10:30:00Z","note":"Größe"}'.encode()
PAID = event("order.paid", at("2025-01-15T10:30:00Z"), id="ord_1", key="acme:ord_1", recognized=False)


def member(content, level=9):
    """One member of gzip."""
    packer = zlib.compressobj(level, zlib.DEFLATED, 31)
    return packer.compress(content) + packer.flush()


def with_fields(content):
    """A member whose header has an extra field, a name, a comment and a hash of its own."""
    plain_member = member(content)
    header = b"\x1f\x8b\x08\x1e" + plain_member[4:10] + struct.pack("<H", 4) + b"ab\x00\x00" + b"body.json\0" + b"a comment\0"
    return header + struct.pack("<H", zlib.crc32(header) & 0xFFFF) + plain_member[10:]


def hash_key(content):
    return f"acme:sha256:{hashlib.sha256(content).hexdigest()}"


def own(name, comment, body, expect, *, content=TEXT, headers=(ENCODED,), scheme=None, envelope=ENVELOPE, **rest):
    """A delivery of that body, whose signature is that of what it holds."""
    provider = record(plain(), envelope=envelope, **rest.pop("fields", {}))
    if "type" in expect:
        expect = {**expect, "payload": json.loads(content) if content else None}
    provider["scheme"] = {**provider["scheme"], "decompress": "gzip", **(scheme or {})}
    return case(f"compressed-{name}", comment, provider, body, [*headers, *signed(content)], expect, secret=SECRET, **rest)


def cases():
    yield from held()
    yield from other_bodies()
    yield from keys()
    yield from damaged()
    yield from limits()
    yield from read_before()


def held():
    yield own("event", "what is compressed is signed, and is the payload", member(TEXT), PAID)
    yield own("signature", "the same without reading an event", member(TEXT), authentic(key="acme:ord_1"), call="verify_signature")
    yield own("stored", "a member that holds its content as it is", member(TEXT, 0), PAID)
    yield own("header-fields", "all that a member's header may say", with_fields(TEXT), PAID)
    yield own("header-absent", "the body says itself that it is compressed, whatever became of the header", member(TEXT), PAID, headers=())
    yield own("header-other", "a proxy's header counts no more", member(TEXT), PAID, headers=[["Content-Encoding", "identity"]])
    yield own("long", "a body that holds sixty times its length", member(TEXT[:-1] + b',"x":"' + b"a" * 50_000 + b'"}'), PAID,
              content=TEXT[:-1] + b',"x":"' + b"a" * 50_000 + b'"}')
    yield own("empty", "a body that holds nothing", member(b""), event(None, None, key=hash_key(b""), recognized=False,
              warnings=[("missing_field", f"$.{name}") for name in ENVELOPE.values()]), content=b"")


def other_bodies():
    yield own("inflated-before", "a framework has inflated it, and left the header", TEXT, PAID)
    yield own("signed-compressed", "a signature of the compressed bytes is none", member(TEXT), MISMATCH, content=member(TEXT))
    yield own("other-content", "another content than what was signed", member(TEXT.replace(b"ord_1", b"ord_2")), MISMATCH)
    yield own("not-json", "what it holds is signed, and no JSON", member(b"hello"), INVALID_JSON, content=b"hello")
    yield own("twice", "compressed twice: inflated once, which is signed, and no JSON", member(member(TEXT)), INVALID_JSON, content=member(TEXT))
    yield case("compressed-undeclared", "a record that doesn't say so: the bytes that came are signed", record(plain(), envelope=ENVELOPE), member(TEXT),
               [ENCODED, *signed(TEXT)], MISMATCH, secret=SECRET)
    yield case("compressed-undeclared-signed", "the same, and no JSON", record(plain(), envelope=ENVELOPE), member(TEXT),
               [ENCODED, *signed(member(TEXT))], INVALID_JSON, secret=SECRET)


def keys():
    content = b'{"type":"order.paid"}'
    found = event("order.paid", None, key=hash_key(content), recognized=False)
    for level in (1, 9):
        yield own(f"key-{level}", "the key is made of what was signed, however it is compressed", member(content, level), found,
                  content=content, envelope={"type": "type"})
    yield own("key-plain", "and of one that isn't compressed it is the same", content, found, content=content, envelope={"type": "type"})
    yield own("key-signature", "the same without reading an event", member(content), authentic(key=hash_key(content)),
              content=content, envelope={"type": "type"}, call="verify_signature")
    yield own("key-not-json", "no event, and its key is made of what was signed", member(b"hello"), authentic(key=hash_key(b"hello")),
              content=b"hello", call="verify_signature")


def damaged():
    whole = member(TEXT)
    for name, comment, body in [
        ("cut", "cut short in what is deflated", whole[:40]),
        ("cut-hash", "cut short in its hash", whole[:-6]),
        ("cut-length", "cut short in its length", whole[:-1]),
        ("begins", "how a member begins, and nothing more", whole[:2]),
        ("header", "a header alone", whole[:10]),
        ("method", "another method than deflate", b"\x1f\x8b\x07" + whole[3:]),
        ("reserved", "a bit that says what nobody knows", b"\x1f\x8b\x08\x80" + whole[4:]),
        ("hash", "another hash", whole[:-8] + b"\0\0\0\0" + whole[-4:]),
        ("length", "another length", whole[:-4] + b"\0\0\0\0"),
        ("deflated", "no deflate", whole[:10] + b"\xff" * (len(whole) - 18) + whole[-8:]),
        ("more", "something behind the member", whole + b"\n"),
        ("members", "two members", member(TEXT[:9]) + member(TEXT[9:])),
    ]:
        yield own(f"damaged-{name}", comment, body, DAMAGED)


def limits():
    zeros = b"0" * 1000
    bomb = member(b" " * (33 << 20))
    found = authentic(key=hash_key(zeros))
    yield own("limit", "as much as the limit allows", member(zeros), found, content=zeros, options={"max_body_bytes": 1000}, call="verify_signature")
    yield own("over", "a byte more, though far fewer came", member(zeros), TOO_LARGE, content=zeros, options={"max_body_bytes": 999})
    yield own("bomb", "four million bytes in four thousand", member(b" " * (4 << 20)), TOO_LARGE, options={"max_body_bytes": 1 << 20})
    yield own("bomb-usual", "thirty-three MiB: over the usual limit, which is that of what a body holds, whatever is set for bodies that aren't compressed", bomb, TOO_LARGE)


def read_before():
    """Where the body decides something before its signature is known."""
    body = b'[{"type":"a","id":"1"},{"type":"b","id":"2"}]'
    several = {"events": [event(type, None, id=id, key=f"acme:{id}", recognized=False) for type, id in (("a", "1"), ("b", "2"))]}
    yield own("items", "several events", member(body), several, content=body, envelope={"type": "type", "id": "id", "items": "[]"}, call="verify_all")
    time = 1750000000
    content = b'{"type":"a","id":"1","sent":%d}' % time
    mac_value = mac(SECRET, b"%d.%s" % (time, content)).hex()
    timed = {"template": "{timestamp}.{body}", "timestamp": {"json": "sent", "format": "unix", "tolerance_s": 300}}
    headers = [ENCODED, ["X-Acme-Signature", mac_value]]
    provider = record(plain(), envelope={"type": "type", "id": "id"})
    provider["scheme"] = {**provider["scheme"], "decompress": "gzip", **timed}
    accepted = event("a", None, id="1", key="acme:1", recognized=False)
    yield case("compressed-time", "the signed time stands in what the body holds", provider, member(content), headers, accepted, secret=SECRET, now=time)
    yield case("compressed-time-late", "and is too old", provider, member(content), headers, refused("timestamp_too_old", 401), secret=SECRET, now=time + 301)
    chosen = record(plain(), envelope={"type": "type", "id": "id"})
    other = mac(SECRET, b"v2" + content).hex()
    chosen["scheme"] = {**chosen["scheme"], "decompress": "gzip", "alternatives": [{"when": {"json:sent": True}, "template": "v2{body}"}]}
    yield case("compressed-alternative", "what the body holds chooses the scheme", chosen, member(content), [ENCODED, ["X-Acme-Signature", other]], accepted, secret=SECRET)
