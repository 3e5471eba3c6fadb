"""Cronofy: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "cronofy-secret-of-tests"
BODY = written({"notification": {"type": "change", "changes_since": "2025-06-15T15:06:40Z"}, "channel": {"channel_id": "chn_1"}})


def signed(body, *, secret=SECRET):
    signature = mac_base64(secret, body)
    return {"Cronofy-HMAC-SHA256": signature}


cronofy = Platform("cronofy", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = cronofy.event("change")
    yield cronofy.published("published", "cronofy-ruby, spec/lib/cronofy/client_spec.rb", "one signature", b'{"example":"well-known"}',
                            {"Cronofy-HMAC-SHA256": "6r2/HjBkqymGegX0wOfifieeUXbbHwtV/LohHS+jv6c="}, cronofy.authentic(), secret="pDY0Oi7TJSP2hfNmZNkm5", call="verify_signature")
    yield cronofy.published("published-list", "cronofy-ruby, spec/lib/cronofy/client_spec.rb", "a word that is no signature beside the right one", b'{"example":"well-known"}',
                            {"Cronofy-HMAC-SHA256": "6r2/HjBkqymGegX0wOfifieeUXbbHwtV/LohHS+jv6c=,something-else"}, cronofy.authentic(), secret="pDY0Oi7TJSP2hfNmZNkm5", call="verify_signature")
    yield cronofy.published("published-bad", "cronofy-ruby, spec/lib/cronofy/client_spec.rb", "two words that are no signatures", b'{"example":"well-known"}',
                            {"Cronofy-HMAC-SHA256": "something-else,something-else2"}, cronofy.refused("malformed_signature"), secret="pDY0Oi7TJSP2hfNmZNkm5", call="verify_signature")
    yield cronofy.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield cronofy.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "Cronofy-HMAC-SHA256": mac_hex(SECRET, BODY)})
