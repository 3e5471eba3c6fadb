"""The codes of errors, as types."""

from typing import Literal

# Between the markers `cargo xtask types` writes.
# <codes>
VerificationErrorCode = Literal[
    "missing_signature",
    "ambiguous_signature",
    "malformed_signature",
    "signature_mismatch",
    "missing_timestamp",
    "malformed_timestamp",
    "timestamp_too_old",
    "timestamp_too_new",
    "unexpected_node",
    "challenge_refused",
    "body_too_large",
    "body_not_raw",
    "headers_not_given",
    "out_of_memory",
    "invalid_json",
    "invalid_payload",
    "unknown_key",
    "claim_mismatch",
    "invalid_option",
]

"""The codes of a `WebhookVerificationError`. They are the same in every language."""

ConfigErrorCode = Literal[
    "unknown_provider",
    "invalid_secret",
    "invalid_key",
    "invalid_option",
]

"""The codes of a `WebhookConfigError`. They are the same in every language."""
# </codes>
