"""ConfigCat: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import digest_hex, mac_base64, mac_hex, written

SECRET = "configcat_whsk_bm90IGRlY29kZWQ="
TIME = 1750000000
BODY = written({"configName": "Main", "changes": []})


def signed(body, *, message="b616ca659d154a5fb907dd8475792eeb", time=TIME, secret=SECRET):
    signature = mac_base64(secret, message, time, body)
    return {"X-ConfigCat-Webhook-ID": message, "X-ConfigCat-Webhook-Timestamp": str(time), "X-ConfigCat-Webhook-Signature-V1": signature}


configcat = Platform("configcat", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = {**configcat.event(None, id="b616ca659d154a5fb907dd8475792eeb", recognized=False), "idempotency_key": "configcat:sha256:" + digest_hex(BODY)}
    yield configcat.published("published", "configcat/docs, notifications-webhooks.mdx", "its example, whose body is no JSON", b"examplebody",
        {"X-ConfigCat-Webhook-ID": "b616ca659d154a5fb907dd8475792eeb", "X-ConfigCat-Webhook-Timestamp": "1669629035", "X-ConfigCat-Webhook-Signature-V1": "Ks3cYsu9Lslfo+hVxNC3oQWnsF9e5d73TI5t94D9DRA="},
        configcat.refused("invalid_json"), secret="configcat_whsk_VN3juirnVh5pNvCKd81RYRYchxUX4j3NykbZG2fAy88=", now=1669629035)
    yield configcat.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield configcat.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-ConfigCat-Webhook-Timestamp": str(TIME + 1)})
    yield configcat.made("limit", "four days late, to the second", BODY, accepted, now=TIME + 345_600)
    yield configcat.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME + 345_601)
    yield configcat.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "X-ConfigCat-Webhook-ID": "other"})
    yield configcat.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "X-ConfigCat-Webhook-Signature-V1": mac_hex(SECRET, "b616ca659d154a5fb907dd8475792eeb", TIME, BODY)})
    two = mac_base64("the other key", "b616ca659d154a5fb907dd8475792eeb", TIME, BODY) + "," + signed(BODY)["X-ConfigCat-Webhook-Signature-V1"]
    yield configcat.made("two-keys", "two keys make two signatures, of which the second is right", BODY, accepted, {**signed(BODY), "X-ConfigCat-Webhook-Signature-V1": two})
    yield configcat.wrong("prefix-cut", "configcat_whsk_ belongs to the secret", BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("configcat_whsk_")))
    yield configcat.wrong("secret-decoded", "what is behind the prefix, decoded from base64, as which it looks", BODY, "signature_mismatch", signed(BODY, secret=b"not decoded"))
    yield configcat.wrong("border", "a digit of the time at the end of the id: the same bytes are signed, and the time has one too few", BODY, "malformed_timestamp",
        {**signed(BODY), "X-ConfigCat-Webhook-ID": signed(BODY)["X-ConfigCat-Webhook-ID"] + "1", "X-ConfigCat-Webhook-Timestamp": str(TIME)[1:]}, flags=["shifted_border"])
