"""Blockfrost: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "blockfrost-secret-of-tests"
TIME = 1750000000
GO = "blockfrost-go, webhook_test.go"
BLOCK = b'{"id":"47668401-c3a4-42d4-bac1-ad46515924a3","webhook_id":"cf68eb9c-635f-415e-a5a8-6233638f28d7","created":1650013856,"type":"block","payload":{"time":1650013853,"height":7126256,"hash":"f49521b67b440e5030adf124aee8f88881b7682ba07acf06c2781405b0f806a4","slot":58447562,"epoch":332,"epoch_slot":386762,"slot_leader":"pool1njjr0zn7uvydjy8067nprgwlyxqnznp9wgllfnag24nycgkda25","size":34617,"tx_count":13,"output":"13403118309871","fees":"4986390","block_vrf":"vrf_vk197w95j9alkwt8l4g7xkccknhn4pqwx65c5saxnn5ej3cpmps72msgpw69d","previous_block":"9e3f5bfc9f0be44cf6e14db9ed5f1efb6b637baff0ea1740bb6711786c724915","next_block":null,"confirmations":0}}'
RIGHT = "v1=f4c3bb2a8b0c8e21fa7d5fdada2ee87c9c6f6b0b159cc22e483146917e195c3e"
BODY = written({"id": "w1", "webhook_id": "h1", "created": 1750000000, "api_version": 1, "type": "transaction", "payload": [{"tx": {"hash": "ab"}}]})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"Blockfrost-Signature": f"t={time},v1={signature}"}


blockfrost = Platform("blockfrost", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = blockfrost.event("transaction", 1750000000000, id="w1")
    block = blockfrost.event("block", 1650013856000, id="47668401-c3a4-42d4-bac1-ad46515924a3")
    theirs = {"secret": "59a1eb46-96f4-4f0b-8a03-b4d26e70593a", "now": 1650013856}
    yield blockfrost.published("published", GO, "the right signature alone", BLOCK, {"Blockfrost-Signature": f"t=1650013856,{RIGHT}"}, block, **theirs)
    yield blockfrost.published("published-two", GO, "the time twice, which the SDK takes: a list that has one entry twice is refused here", BLOCK, {"Blockfrost-Signature": f"t=1650013856,v1=abc,t=1650013856,{RIGHT}"}, blockfrost.refused("ambiguous_signature"), **theirs)
    yield blockfrost.made("two", "the same without the second time: a text that is no signature beside the right one is passed over", BLOCK, block, {"Blockfrost-Signature": f"t=1650013856,v1=abc,{RIGHT}"}, **theirs)
    yield blockfrost.published("published-old", GO, "years later", BLOCK, {"Blockfrost-Signature": f"t=1650013856,{RIGHT}"}, blockfrost.refused("timestamp_too_old"), **{**theirs, "now": 1750000000})
    yield blockfrost.published("published-without-time", GO, "without its time", BLOCK, {"Blockfrost-Signature": RIGHT}, blockfrost.refused("missing_timestamp"), **theirs)
    yield blockfrost.published("published-version", GO, "a version that isn't known", BLOCK, {"Blockfrost-Signature": "v42=" + RIGHT[3:]}, blockfrost.refused("malformed_signature"), **theirs)
    yield blockfrost.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield blockfrost.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                           {"Blockfrost-Signature": signed(BODY)["Blockfrost-Signature"].replace(str(TIME), str(TIME + 1))})
    yield blockfrost.made("limit", "ten minutes late, to the second", BODY, accepted, now=TIME + 600)
    yield blockfrost.wrong("late", "a second more than ten minutes", BODY, "timestamp_too_old", now=TIME + 601)
    yield blockfrost.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                           {"Blockfrost-Signature": signed(BODY)["Blockfrost-Signature"].replace("v1=", "v0=")})
