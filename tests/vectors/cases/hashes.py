"""HMAC with each hash: lengths of signatures, keys and bodies, about which hashes differ."""

import base64
import hashlib

from .case import authentic, case, refused, unusable
from .record import ACCEPTED, BODY, HEADER, SECRET, plain, record, text
from .signing import mac

MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
T = 1700000000

# hash: how many bytes it takes at a time, and how many it gives
HASHES = {"sha1": (64, 20), "sha256": (64, 32), "sha384": (128, 48), "sha512": (128, 64)}


def cases():
    for hash, (block, length) in HASHES.items():
        made = Hash(hash, block, length)
        yield from made.written()
        yield from made.compared()
        yield from made.keys()
        yield from made.bodies()
        yield from made.grammars()


class Hash:
    def __init__(self, hash, block, length):
        self.hash, self.block, self.length = hash, block, length
        self.algorithm = f"hmac-{hash}"
        self.mac = self.signature(SECRET, BODY)

    def signature(self, secret, content):
        return mac(secret, content, self.hash)

    def case(self, name, comment, expect, value, *, encoding="hex", body=BODY, secret=SECRET, given=None, headers=(), **rest):
        """A delivery with a signature header of that value."""
        given = given or record(plain(encoding), algorithm=self.algorithm)
        return case(f"{self.hash}-{name}", comment, given, body, [*headers, [HEADER, value]], expect, secret=secret, **rest)

    def written(self):
        digits = self.mac.hex()
        yield self.case("hex", f"{2 * self.length} digits", ACCEPTED, digits)
        yield self.case("hex-upper", "either case", ACCEPTED, digits.upper(), flags=["string_comparison"])
        yield self.case("base64", f"the {self.length} bytes in base64", ACCEPTED, text(self.mac, "base64"), encoding="base64")
        yield self.case("digit-missing", "half a byte too little", MALFORMED, digits[:-1], flags=["length_exception"])
        yield self.case("byte-missing", "a byte too little", MALFORMED, digits[:-2], flags=["length_exception"])
        yield self.case("byte-more", "a byte too much", MALFORMED, digits + "00", flags=["length_exception"])
        yield self.case("base64-byte-missing", "a byte too little", MALFORMED, text(self.mac[:-1], "base64"), encoding="base64", flags=["length_exception"])
        yield self.case("base64-byte-more", "a byte too much", MALFORMED, text(self.mac + b"\0", "base64"), encoding="base64", flags=["length_exception"])
        for other, (_, length) in HASHES.items():
            if other != self.hash:
                yield self.case(f"made-with-{other}", "made with another hash, which gives another length", MALFORMED, mac(SECRET, BODY, other).hex(), flags=["length_exception"])
            if length > self.length:
                yield self.case(f"cut-from-{other}", "made with a longer hash and cut to this one's length", MISMATCH, mac(SECRET, BODY, other)[:self.length].hex())

    def compared(self):
        yield self.case("key-other", "signed under another key", MISMATCH, self.signature("another secret", BODY).hex())
        yield self.case("body-other", "another body was signed", MISMATCH, self.signature(SECRET, BODY + b" ").hex())
        yield self.case("zeros", "as many zeros", MISMATCH, bytes(self.length).hex())
        for name, at in [("first", 0), ("eighth", 7), ("ninth", 8), ("middle", self.length // 2), ("last-but-three", self.length - 4), ("last", self.length - 1)]:
            octets = bytearray(self.mac)
            octets[at] ^= 1
            yield self.case(f"bit-{name}", "one bit of one byte is another", MISMATCH, octets.hex())

    def keys(self):
        for length in sorted({1, self.length - 1, self.length, self.length + 1, self.block - 1, self.block, self.block + 1, 1000}):
            key = ("0123456789abcdef" * 63)[:length]
            comment = "longer than a block: hashed first" if length > self.block else "no longer than a block: filled with zeros"
            yield self.case(f"key-of-{length}", comment, ACCEPTED, self.signature(key, BODY).hex(), secret=key)
        long = "k" * (self.block + 1)
        yield self.case("key-hashed", "the hash of a long key is the same key", ACCEPTED, self.signature(long, BODY).hex(), secret=octets(hashed(self.hash, long)))
        old, new = "old secret", "new secret"
        for name, held, signer, index in [("first", [new, old], new, 0), ("second", [new, old], old, 1), ("none", [new, old], "another", None), ("third-of-three", ["next", new, old], old, 2)]:
            expect = MISMATCH if index is None else {**ACCEPTED, "secret_index": index}
            yield self.case(f"secrets-{name}", "several secrets, and which one matches", expect, self.signature(signer, BODY).hex(), secret=held)
        decoded = bytes(range(128, 128 + 30))
        yield self.case("secret-base64", "a secret in base64 after a prefix", ACCEPTED, self.signature(decoded, BODY).hex(),
                        secret="whsec_" + base64.b64encode(decoded).decode(),
                        given=record(plain(), algorithm=self.algorithm, key={"decode": "base64", "strip_prefix": "whsec_"}))
        for name, secret in [("empty", ""), ("undefined", "undefined")]:
            yield self.case(f"secret-{name}", "a secret that nobody means", unusable("invalid_secret"), self.signature(secret, BODY).hex(), secret=secret)

    def bodies(self):
        """Bytes round the borders of a block, where padding takes another block; 16,385 are more than are copied."""
        padding = self.block // 8 + 1
        for length in sorted({0, 1, self.block - padding, self.block - padding + 1, self.block - 1, self.block, self.block + 1,
                              2 * self.block - padding, 2 * self.block - padding + 1, 2 * self.block, 223, 224, 225, 1000}):
            body = (bytes(range(256)) * 4)[:length]
            yield self.case(f"body-of-{length}", "bytes that needn't be JSON for their signature", authentic(), self.signature(SECRET, body).hex(), body=body, call="verify_signature")
        yield self.case("body-of-16385", "a long body", authentic(), self.signature(SECRET, b" " * 16_385).hex(), body=b"", spaces=16_385, call="verify_signature")
        spaced = BODY + b" " * 1000
        yield self.case("event-long", "white space after the payload is signed, too", ACCEPTED, self.signature(SECRET, spaced).hex(), spaces=1000)

    def grammars(self):
        """More than the body is signed, and there are several signatures."""
        timed = {"template": "{timestamp}.{body}", "timestamp": {"header": "X-Acme-Time", "format": "unix", "tolerance_s": 300}}
        good, other = (self.signature(secret, f"{T}.".encode() + BODY).hex() for secret in (SECRET, "another secret"))
        time = [["X-Acme-Time", str(T)]]
        given = record(plain(prefix=f"{self.hash}="), algorithm=self.algorithm, **timed)
        yield self.case("timed", "the time is signed before the body", ACCEPTED, f"{self.hash}={good}", given=given, headers=time, now=T)
        yield self.case("timed-forged", "under another key", MISMATCH, f"{self.hash}={other}", given=given, headers=time, now=T)
        yield self.case("timed-later", "another time than was signed", MISMATCH, f"{self.hash}={good}", given=given, headers=[["X-Acme-Time", str(T + 1)]], now=T)
        spaced = self.signature(SECRET, f"{T}.".encode() + BODY + b" " * 1000).hex()
        yield self.case("timed-long", "the time is signed before a longer body", ACCEPTED, f"{self.hash}={spaced}", given=given, headers=time, now=T, spaces=1000)
        listed = record({"kind": "kv-list", "header": HEADER, "encoding": "hex", "signature_key": "s"}, algorithm=self.algorithm)
        digits, wrong = self.mac.hex(), self.signature("another secret", BODY).hex()
        yield self.case("list-second", "the second of two signatures is right", ACCEPTED, f"s={wrong},s={digits}", given=listed)
        yield self.case("list-short-first", "an entry of another length is passed over beside a good one", ACCEPTED, f"s={wrong[:-2]},s={digits}", given=listed)
        yield self.case("list-none", "neither of two signatures is right", MISMATCH, f"s={wrong},s={wrong}", given=listed)
        versions = record({"kind": "versioned-list", "header": HEADER, "encoding": "base64", "version": "v1"}, algorithm=self.algorithm)
        yield self.case("versions", "versions with a signature each", ACCEPTED, f"v0,AA== v1,{text(self.mac, 'base64')}", given=versions)


def octets(raw):
    return {"b64": base64.b64encode(raw).decode()}


def hashed(name, key):
    return hashlib.new(name, key.encode()).digest()
