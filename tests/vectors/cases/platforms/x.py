"""X: deliveries of a gateway's tests, and of its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "x_consumer_secret_1234567890"
BODY = written({"for_user_id": "2244994945", "tweet_create_events": [{"id_str": "1"}]})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"x-twitter-webhooks-signature": prefix + mac_base64(secret, body)}


x = Platform("x", secret=SECRET, signed=signed)


def cases():
    accepted = x.event(None, recognized=False)
    yield x.published("convoy", "frain-dev/convoy, pkg/verifier/verifier_test.go", "a body that is no JSON",
        b"Test Payload Body",
        {"X-Twitter-Webhooks-Signature": "sha256=16FUVH58NeMcTIIOICN2UJOcPTTa4TbjCndXymGrtM8="},
        x.authentic(), secret="Convoy", call="verify_signature")
    yield x.published("convoy-without-prefix", "frain-dev/convoy, pkg/verifier/verifier_test.go", "without the prefix",
        b"Test Payload Body",
        {"X-Twitter-Webhooks-Signature": "16FUVH58NeMcTIIOICN2UJOcPTTa4TbjCndXymGrtM8="},
        x.refused("malformed_signature"), secret="Convoy", call="verify_signature")
    yield x.made("event", "an event, signed by the documented recipe", BODY, accepted)
    oauth2 = {"x-twitter-webhooks-signature-oauth2": signed(BODY, secret="x_client_secret_1234567890")["x-twitter-webhooks-signature"]}
    both = ["x_client_secret_1234567890", SECRET]
    yield x.made("oauth2", "the newer header alone, under the client secret", BODY, accepted, oauth2, secret=both)
    yield x.made("oauth2-both", "both headers, each under its own secret", BODY, accepted, {**oauth2, **signed(BODY)}, secret=both)
    yield x.made("oauth2-consumer", "the older header alone, where both secrets are given", BODY, x.event(None, recognized=False, index=1), secret=both)
    yield x.wrong("oauth2-consumer-secret", "the newer header alone, where the consumer secret alone is given", BODY, "signature_mismatch", oauth2)
    yield x.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield x.wrong("hex", "the right bytes in hex, where the platform writes base64",
                   BODY, "malformed_signature", {**signed(BODY), "x-twitter-webhooks-signature": "sha256=" + mac_hex(SECRET, BODY)})
    yield x.challenge("challenge", "the token of convoy's tests (internal/pkg/crc/crc_test.go), and the answer of these", b"", {},
        {"status": 200, "body": '{"response_token":"sha256=HXvxTdsfShG6k2zC9NVANwFquJBdOugRYHax2vNiiOo="}'}, url="https://example.com/x?crc_token=uzwcfYtzr9", method="GET", secret="Convoy")
    yield x.challenge("challenge-json", "a token that could be a body isn't signed: it would be a forged delivery", b"", {},
        None, url="https://example.com/x?crc_token=%7B%22a%22%3A1%7D", method="GET", secret="Convoy")
