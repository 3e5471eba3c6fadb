// Written by `cargo xtask types` from the core's tables of names: change them there.

/**
 * What makes a signature.
 *
 * - `hmac-sha1`: HMAC with SHA-1, which some old platforms sign with. A new scheme takes SHA-256.
 * - `hmac-sha256`: HMAC with SHA-256.
 * - `hmac-sha384`: HMAC with SHA-384.
 * - `hmac-sha512`: HMAC with SHA-512.
 * - `digest-sha1`: A plain SHA-1 of a template with `{secret}`.
 * - `digest-sha256`: A plain SHA-256 of a template with `{secret}`.
 * - `digest-sha384`: A plain SHA-384 of a template with `{secret}`.
 * - `digest-sha512`: A plain SHA-512 of a template with `{secret}`.
 * - `token`: The secret itself is sent: it proves the sender, not the body.
 * - `rsa-pkcs1v15-sha1`: RSA PKCS#1 v1.5 with SHA-1, which some old platforms sign with.
 * - `rsa-pkcs1v15-sha256`: RSA PKCS#1 v1.5 with SHA-256.
 * - `rsa-pkcs1v15-sha384`: RSA PKCS#1 v1.5 with SHA-384.
 * - `rsa-pkcs1v15-sha512`: RSA PKCS#1 v1.5 with SHA-512.
 * - `rsa-pss-sha256`: RSA-PSS with SHA-256 and a salt of as many bytes.
 * - `rsa-pss-sha512`: RSA-PSS with SHA-512 and a salt of as many bytes.
 * - `ecdsa-p256-sha1`: ECDSA on P-256 with SHA-1, which one old platform signs with.
 * - `ecdsa-p256-sha256`: ECDSA on P-256 with SHA-256.
 * - `ecdsa-p384-sha384`: ECDSA on P-384 with SHA-384.
 * - `ed25519`: Ed25519.
 * - `jwt`: A JSON Web Token.
 * - `jws`: A JSON Web Signature.
 * - `http-message-signature`: An HTTP message signature.
 */
export type Algorithm =
  | "hmac-sha1"
  | "hmac-sha256"
  | "hmac-sha384"
  | "hmac-sha512"
  | "digest-sha1"
  | "digest-sha256"
  | "digest-sha384"
  | "digest-sha512"
  | "token"
  | "rsa-pkcs1v15-sha1"
  | "rsa-pkcs1v15-sha256"
  | "rsa-pkcs1v15-sha384"
  | "rsa-pkcs1v15-sha512"
  | "rsa-pss-sha256"
  | "rsa-pss-sha512"
  | "ecdsa-p256-sha1"
  | "ecdsa-p256-sha256"
  | "ecdsa-p384-sha384"
  | "ed25519"
  | "jwt"
  | "jws"
  | "http-message-signature";

/**
 * How bytes are written as text.
 *
 * - `hex`: Hexadecimal digits of either case.
 * - `base64`: The standard alphabet, padded, with zero trailing bits.
 * - `base64url`: The alphabet for URLs, not padded, with zero trailing bits.
 * - `text`: As they are: a token.
 */
export type Encoding = "hex" | "base64" | "base64url" | "text";

/**
 * How a secret is decoded.
 *
 * - `utf8`: Not at all: the key is the secret's own bytes.
 * - `base64`: As base64.
 * - `base64url`: As base64url.
 * - `hex`: As hexadecimal digits.
 * - `pem`: As a key in PEM or DER.
 * - `jwks`: As a JSON Web Key, or a set of them.
 */
export type KeyDecoding = "utf8" | "base64" | "base64url" | "hex" | "pem" | "jwks";

/**
 * How the signature header is written.
 *
 * - `plain`: One signature, after an optional `prefix`: `sha256=5d61…`.
 * - `kv-list`: Named entries, `t=1492774577,v1=5257…`; those named `signature_key` are signatures.
 * - `versioned-list`: Entries with a version each, `v1,K5oZ… v1a,hnO3…`; those of `version` are signatures.
 * - `list`: Signatures alone, with `separator` between them.
 * - `pattern`: Entries of the form `entry`: `{key_id}/SHA256/{signature}`.
 * - `base64-json`: A JSON object in base64; its field `signature_key` is the signature.
 */
export type Grammar = "plain" | "kv-list" | "versioned-list" | "list" | "pattern" | "base64-json";

/**
 * How a signed time is written in a header.
 *
 * - `unix`: Whole seconds since 1970.
 * - `unix-ms`: Whole milliseconds since 1970.
 * - `rfc3339`: `2025-01-15T10:30:00Z`.
 * - `rfc3339-utc`: `2025-01-15T10:30:00`, in UTC where it names no zone.
 * - `http-date`: `Wed, 15 Jan 2025 10:30:00 GMT`.
 * - `verbatim`: Any text of the record's `pattern`: how old it is isn't known.
 */
export type SignedTimeFormat = "unix" | "unix-ms" | "rfc3339" | "rfc3339-utc" | "http-date" | "verbatim";

/**
 * How a payload writes the time of an event.
 *
 * - `rfc3339`: A string: `2025-01-15T10:30:00.000Z`.
 * - `unix`: A number: whole seconds since 1970.
 * - `unix-ms`: A number: whole milliseconds since 1970.
 */
export type EventTimeFormat = "rfc3339" | "unix" | "unix-ms";

/**
 * What an unsigned header carries.
 *
 * - `type`: The event type, from the payload.
 * - `id`: The event's id, from the payload.
 * - `timestamp`: The event's timestamp, verbatim from the payload.
 * - `delivery_id`: A new id for this one delivery.
 */
export type SentValue = "type" | "id" | "timestamp" | "delivery_id";

/**
 * What a body is.
 *
 * - `json`: JSON.
 * - `form`: A form, urlencoded or multipart.
 * - `xml`: XML, which is handed over as text.
 * - `text`: Text.
 * - `ndjson`: JSON values, one a line.
 * - `jwt`: A JWT, whose claims are the event.
 */
export type BodyFormat = "json" | "form" | "xml" | "text" | "ndjson" | "jwt";

/**
 * How much a right signature proves.
 *
 * - `signed-body`: The body is what the platform sent.
 * - `signed-fields`: Some of its fields are; the others may have been altered.
 * - `token`: The sender knows a token, and none of what it sends is signed.
 */
export type Proof = "signed-body" | "signed-fields" | "token";

/**
 * The codes of a `WebhookVerificationError`.
 *
 * - `missing_signature`: The signature header, or another header that is signed, isn't there.
 * - `ambiguous_signature`: The signature header is there more than once, with different values.
 * - `malformed_signature`: The signature header doesn't parse by the scheme's grammar.
 * - `signature_mismatch`: No signature matches under any secret.
 * - `missing_timestamp`: The scheme signs a timestamp, and it isn't there.
 * - `malformed_timestamp`: The signed timestamp doesn't parse.
 * - `timestamp_too_old`: Signed longer ago than the tolerance, or than a receiver's store remembers.
 * - `timestamp_too_new`: Signed further in the future than the tolerance.
 * - `unexpected_node`: The event comes from none of the expected nodes (ThunderStack).
 * - `challenge_refused`: A request that looks like a challenge isn't answered: its token, its verify token, or what it asks for.
 * - `body_too_large`: The body is larger than the limit.
 * - `body_not_raw`: A parsed body was passed in place of the raw one.
 * - `headers_not_given`: Something else than headers was passed: nothing, a promise, a whole request.
 * - `out_of_memory`: Memory or stack ran out during this call.
 * - `invalid_json`: The signature is right, and the body isn't JSON.
 * - `invalid_payload`: The signature is right, and the payload has no usable envelope, or (strict) differs from the documentation.
 * - `unknown_key`: The delivery names a key that isn't among those given.
 * - `claim_mismatch`: A claim, a header or a digest of the body isn't what the record demands beside the signature.
 * - `invalid_option`: The scheme signs the `url` or the `method`, and it wasn't passed.
 */
export type VerificationErrorCode =
  | "missing_signature"
  | "ambiguous_signature"
  | "malformed_signature"
  | "signature_mismatch"
  | "missing_timestamp"
  | "malformed_timestamp"
  | "timestamp_too_old"
  | "timestamp_too_new"
  | "unexpected_node"
  | "challenge_refused"
  | "body_too_large"
  | "body_not_raw"
  | "headers_not_given"
  | "out_of_memory"
  | "invalid_json"
  | "invalid_payload"
  | "unknown_key"
  | "claim_mismatch"
  | "invalid_option";

/**
 * The codes of a `WebhookConfigError`.
 *
 * - `unknown_provider`: No provider with that id is built in.
 * - `invalid_secret`: A secret can't be one: it is empty, a placeholder, or damaged.
 * - `invalid_key`: A key can't be read, or can't do what was asked of it.
 * - `invalid_option`: An option, a record or an argument has a value that can't be taken.
 */
export type ConfigErrorCode = "unknown_provider" | "invalid_secret" | "invalid_key" | "invalid_option";

/**
 * How a payload differs from the documentation.
 *
 * - `unknown_type`: The event type isn't documented.
 * - `missing_field`: A documented field isn't there.
 * - `unexpected_type`: A field has another JSON type.
 * - `unknown_value`: A field has none of the documented values.
 * - `invalid_timestamp`: The event's timestamp doesn't parse.
 * - `contradiction`: Two fields that should say the same don't.
 */
export type WarningCode =
  | "unknown_type"
  | "missing_field"
  | "unexpected_type"
  | "unknown_value"
  | "invalid_timestamp"
  | "contradiction";

/**
 * The codes of an explanation's findings.
 *
 * - `body_reserialized`: JSON was serialized again: spacing, the order of fields, escapes, numbers.
 * - `body_newline`: One final newline was lost or added.
 * - `body_line_endings`: Line ends were changed.
 * - `body_bom`: A byte order mark was lost or added.
 * - `body_base64`: The body is still base64, or was decoded and shouldn't be.
 * - `body_form_encoded`: The body is a form, a field of one, or a form that was serialized again.
 * - `body_double_encoded`: The body is a JSON string that holds the JSON, or was taken out of one.
 * - `body_charset`: The body was decoded by another charset.
 * - `body_normalized`: The body's Unicode was normalized.
 * - `body_compressed`: The body is compressed, or was inflated.
 * - `body_truncated`: A part of the body is missing.
 * - `body_empty`: The body is empty.
 * - `body_whitespace`: White space around the body was lost or added.
 * - `body_parsed`: An object was passed, or what a program shows of one.
 * - `secret_whitespace`: The secret has white space that isn't its own.
 * - `secret_quoted`: The secret is in quotation marks.
 * - `secret_escaped`: The secret has escapes that weren't resolved.
 * - `secret_invisible`: The secret has a character that nobody sees.
 * - `secret_prefix_kept`: The secret has something before it.
 * - `secret_prefix_cut`: The secret lacks its prefix.
 * - `secret_decoded`: The secret was decoded, and its text is the key.
 * - `secret_not_decoded`: The secret wasn't decoded, and its text stands for the key.
 * - `secret_placeholder`: The secret is a placeholder or an example.
 * - `secret_of_other_kind`: It is no webhook secret, but another kind of key.
 * - `secret_joined`: Several secrets are in one text.
 * - `secret_missing`: There is no secret.
 * - `signature_encoding`: The signature is in another encoding.
 * - `signature_prefix`: The signature lacks its prefix, or has another.
 * - `signature_quoted`: The signature is in quotation marks.
 * - `signature_truncated`: The signature was cut.
 * - `signature_algorithm`: The signature is made by another algorithm.
 * - `signature_content`: Something else is signed: with or without a time or id, or with another separator.
 * - `headers_not_given`: What was passed isn't headers.
 * - `header_missing`: A header isn't there.
 * - `header_renamed`: A header is there under another name.
 * - `header_repeated`: A header is there more than once.
 * - `other_provider`: It is a delivery of another platform.
 * - `timestamp_unit`: The time is in another unit.
 * - `timestamp_changed`: The time was changed, or rewritten.
 * - `clock_skew`: The receiver's clock is wrong.
 * - `late_delivery`: The delivery comes long after it was signed.
 * - `url_differs`: The URL isn't the one that was signed.
 * - `method_differs`: The method isn't the one that was signed.
 * - `handshake`: It is a challenge, and no delivery.
 * - `key_escaped`: The key file's line ends are gone, or escaped.
 * - `key_damaged`: A part of the key file is missing.
 * - `key_kind`: It is a key of another kind.
 * - `key_size`: The signature isn't as long as the key.
 * - `not_signed_with_this_secret`: Nothing else fits: another secret, or a forgery.
 */
export type FindingCode =
  | "body_reserialized"
  | "body_newline"
  | "body_line_endings"
  | "body_bom"
  | "body_base64"
  | "body_form_encoded"
  | "body_double_encoded"
  | "body_charset"
  | "body_normalized"
  | "body_compressed"
  | "body_truncated"
  | "body_empty"
  | "body_whitespace"
  | "body_parsed"
  | "secret_whitespace"
  | "secret_quoted"
  | "secret_escaped"
  | "secret_invisible"
  | "secret_prefix_kept"
  | "secret_prefix_cut"
  | "secret_decoded"
  | "secret_not_decoded"
  | "secret_placeholder"
  | "secret_of_other_kind"
  | "secret_joined"
  | "secret_missing"
  | "signature_encoding"
  | "signature_prefix"
  | "signature_quoted"
  | "signature_truncated"
  | "signature_algorithm"
  | "signature_content"
  | "headers_not_given"
  | "header_missing"
  | "header_renamed"
  | "header_repeated"
  | "other_provider"
  | "timestamp_unit"
  | "timestamp_changed"
  | "clock_skew"
  | "late_delivery"
  | "url_differs"
  | "method_differs"
  | "handshake"
  | "key_escaped"
  | "key_damaged"
  | "key_kind"
  | "key_size"
  | "not_signed_with_this_secret";
