"""Meilisearch: tasks by the recipe of its own source."""

import zlib

from ..platform import Platform

SECRET = "Bearer hookseal-secret-1234567890"
LINES = b'{"uid":4,"indexUid":"movie","status":"failed","type":"indexDeletion"}\n{"uid":5,"indexUid":"movie","status":"succeeded","type":"indexCreation"}\n'
PACKER = zlib.compressobj(9, zlib.DEFLATED, 31)
BODY = PACKER.compress(LINES) + PACKER.flush()


def signed(body, *, secret=SECRET):
    return {"Authorization": secret, "Content-Encoding": "gzip"}


meilisearch = Platform("meilisearch", secret=SECRET, signed=signed)


def cases():
    proven = {"call": "verify_signature"}
    yield meilisearch.wrong("other-token", "another value", BODY, "signature_mismatch", signed(BODY, secret="Bearer another"), **proven)
    yield meilisearch.wrong("without-token", "nothing that says who sent it", BODY, "missing_signature", {"Content-Encoding": "gzip"}, **proven)
    yield meilisearch.wrong("damaged", "cut short", BODY[:-1], "invalid_payload", **proven)
    first = meilisearch.event("indexDeletion", id="4", proof="token")
    second = meilisearch.event("indexCreation", id="5", proof="token")
    yield meilisearch.made("tasks", "a task a line, compressed", BODY, meilisearch.events(first, second), call="verify_all")
