//! Findings in words: what was found, and how to mend it in the reader's language.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{Finding, FindingCode, Found};
use super::given::Given;
use super::surroundings::Language;

/// Findings as they are handed over.
pub(super) fn put(given: &Given<'_>, found: Vec<Found>) -> Vec<Finding> {
    let words = |found: Found| {
        let (message, fix) = of(found.code, given);
        let message = match found.seen.is_empty() {
            true => message,
            false => format!("{message}: {}", found.seen),
        };
        Finding { code: found.code.name(), certain: found.certain, message, fix }
    };
    found.into_iter().map(words).collect()
}

/// How the raw body is got, in the reader's language.
fn raw_body(language: Language) -> &'static str {
    match language {
        Language::JavaScript => {
            "Pass the raw body: in Express `express.raw({ type: () => true })` on this route, before any `express.json()`; elsewhere `await request.text()`."
        }
        Language::Python => {
            "Pass the raw body: `request.get_data()` in Flask, `request.body` in Django, `await request.body()` in FastAPI."
        }
        Language::Rust => "Pass the raw body: take `axum::body::Bytes`, not `Json<T>`.",
    }
}

fn of(code: FindingCode, given: &Given<'_>) -> (String, String) {
    let language = given.surroundings.language;
    let provider = &given.provider.id;
    let pick = |javascript: &str, python: &str, rust: &str| {
        String::from(match language {
            Language::JavaScript => javascript,
            Language::Python => python,
            Language::Rust => rust,
        })
    };
    let raw = || String::from(raw_body(language));
    let (message, fix): (&str, String) = match code {
        FindingCode::BodyReserialized => ("the body is JSON that was parsed and serialized again", raw()),
        FindingCode::BodyNewline => (
            "the body has a final newline too many, or lacks one",
            pick(
                "Pass the body as it came; for a file use `curl --data-binary @file`, and read it with `readFileSync(path)` as it is.",
                "Pass the body as it came; for a file use `curl --data-binary @file`, and read it with `open(path, \"rb\").read()` as it is.",
                "Pass the body as it came; for a file use `curl --data-binary @file`, and read it with `std::fs::read(path)` as it is.",
            ),
        ),
        FindingCode::BodyLineEndings => (
            "the body's line ends were changed",
            pick(
                "Read and pass it as bytes, never in a text mode that changes line ends.",
                "Open files with mode `\"rb\"`, or with `newline=\"\"`: text mode changes line ends.",
                "Read and pass it as bytes, never through something that changes line ends.",
            ),
        ),
        FindingCode::BodyBom => (
            "a byte order mark was added to the body, or dropped",
            pick(
                "Pass bytes: `await request.arrayBuffer()`; `.text()` and `TextDecoder` drop a byte order mark, and some editors add one.",
                "Pass bytes: decoding with `utf-8-sig` drops a byte order mark, and some editors add one.",
                "Pass the bytes as they came: some editors add a byte order mark.",
            ),
        ),
        FindingCode::BodyBase64 => (
            "the body was passed in base64, or decoded from it",
            pick(
                "On Lambda: `Buffer.from(event.body, event.isBase64Encoded ? \"base64\" : \"utf8\")`; else pass the body as it was sent.",
                "On Lambda: `base64.b64decode(event[\"body\"]) if event[\"isBase64Encoded\"] else event[\"body\"]`; else pass the body as it was sent.",
                "On Lambda decode the body where `is_base64_encoded` is true; else pass it as it was sent.",
            ),
        ),
        FindingCode::BodyFormEncoded => (
            "the body is a form, and isn't passed as it was sent",
            format!("Pass all of the form's raw text, not a field of it or a parsed one. {}", raw_body(language)),
        ),
        FindingCode::BodyDoubleEncoded => (
            "the body is JSON within JSON, or was taken out of it",
            pick(
                "Don't `JSON.stringify` what is text already; where a queue or gateway wraps deliveries, pass the inner text.",
                "Don't `json.dumps` what is text already; where a queue or gateway wraps deliveries, pass the inner text.",
                "Don't serialize what is text already; where a queue or gateway wraps deliveries, pass the inner text.",
            ),
        ),
        FindingCode::BodyCharset => (
            "the body was decoded by another charset than it is written in",
            pick(
                "Pass bytes, or decode as UTF-8: `Buffer.concat(chunks)`, not `chunk.toString(\"latin1\")`.",
                "Pass bytes: `request.get_data()`, not text that was decoded as Latin-1 or with `errors=\"replace\"`.",
                "Pass the bytes, not a text from `String::from_utf8_lossy`.",
            ),
        ),
        FindingCode::BodyNormalized => (
            "the body's Unicode was normalized",
            pick(
                "Verify before anything calls `.normalize()` on the body.",
                "Verify before anything calls `unicodedata.normalize` on the body.",
                "Verify before anything normalizes the body.",
            ),
        ),
        FindingCode::BodyCompressed => (
            "the body is compressed, or was inflated, and the other was signed",
            pick(
                "Let the server inflate it first: `express.raw({ inflate: true })`, or `gunzipSync(body)` where Content-Encoding says gzip.",
                "Inflate it first: `gzip.decompress(body)` where Content-Encoding says gzip.",
                "Inflate it first, with tower-http's `RequestDecompressionLayer` for example.",
            ),
        ),
        FindingCode::BodyTruncated => (
            "the end of the body is missing",
            pick(
                "Wait for all chunks, `Buffer.concat(chunks)` at `end`, and see what limits the size on the way: a log, a queue, a column.",
                "Read all of it, `request.get_data()`, and see what limits the size on the way: a log, a queue, a column.",
                "Read all of it, and see what limits the size on the way: a log, a queue, a column.",
            ),
        ),
        FindingCode::BodyEmpty => (
            "the body is empty",
            pick(
                "Something has read the stream before, or nothing has: put `express.raw({ type: () => true })` before other parsers, and pass `req.body`.",
                "Something has read the stream before: call `request.get_data()` before `request.form` or `request.stream`.",
                "Something has read the body before: take it as `Bytes` in the handler, as its last argument.",
            ),
        ),
        FindingCode::BodyWhitespace => (
            "white space around the body was lost or added",
            pick(
                "Pass the body as it came, without `.trim()`.",
                "Pass the body as it came, without `.strip()`.",
                "Pass the body as it came, without `.trim()`.",
            ),
        ),
        FindingCode::BodyParsed => ("the body isn't the raw one, but an object or what is shown of one", raw()),
        FindingCode::SecretWhitespace => (
            "the secret has white space that isn't its own, or lacks what is",
            pick(
                "Trim it where it is read: `process.env.WEBHOOK_SECRET.trim()`, and see what the file or variable ends with.",
                "Trim it where it is read: `os.environ[\"WEBHOOK_SECRET\"].strip()`, and see what the file or variable ends with.",
                "Trim it where it is read, and see what the file or variable ends with.",
            ),
        ),
        FindingCode::SecretQuoted => (
            "the secret is in quotation marks, which aren't its own",
            "Take the marks out of the variable's value: docker's `--env-file` and systemd keep them.".into(),
        ),
        FindingCode::SecretEscaped => (
            "the secret has escapes that nobody resolved",
            "Set the variable to the secret's own characters, without `\\n`, `%3D` or the like.".into(),
        ),
        FindingCode::SecretInvisible => (
            "the secret has a character that nobody sees, such as a byte order mark or a zero-width space",
            format!("Copy the secret from {provider} again, by its copy button, and save the file as UTF-8 without a byte order mark."),
        ),
        FindingCode::SecretPrefixKept => (
            "something stands before the secret that isn't part of it",
            "Set the variable to the secret alone, without what stands before it.".into(),
        ),
        FindingCode::SecretPrefixCut => (
            "the secret's prefix was cut off",
            format!("Give the secret whole, as {provider} shows it, with its prefix."),
        ),
        FindingCode::SecretDecoded => (
            "the secret was decoded, and its text is the key",
            pick(
                "Pass the secret's text, without `Buffer.from(secret, \"base64\")`; in a record of your own: `\"key\": { \"decode\": \"utf8\" }`.",
                "Pass the secret's text, without `base64.b64decode` or `bytes.fromhex`; in a record of your own: `\"key\": {\"decode\": \"utf8\"}`.",
                "Pass the secret's text, undecoded; in a record of your own: `\"key\": { \"decode\": \"utf8\" }`.",
            ),
        ),
        FindingCode::SecretNotDecoded => (
            "the secret is the encoded form of the key, and nobody has decoded it",
            "Decode it once where it is read, as Kubernetes shows secrets in base64; in a record of your own: `\"key\": { \"decode\": \"base64\" }` or `\"hex\"`.".into(),
        ),
        FindingCode::SecretPlaceholder => (
            "the secret is an example, or stands for one",
            format!("Set it to the secret that {provider} shows for this endpoint."),
        ),
        FindingCode::SecretOfOtherKind => (
            "the secret looks like another kind of key",
            format!("Take the webhook's signing secret, which {provider} shows with the endpoint, not an API key or a public key."),
        ),
        FindingCode::SecretJoined => (
            "several secrets are in one text",
            pick(
                "Split it: `secret.split(\",\")` gives the list that `Webhook` takes.",
                "Split it: `secret.split(\",\")` gives the list that `Webhook` takes.",
                "Split it: `Webhook` takes a list of secrets.",
            ),
        ),
        FindingCode::SecretMissing => (
            "there is no secret",
            "Set the environment variable in this process, and see that its name is the one that is read.".into(),
        ),
        FindingCode::SignatureEncoding => (
            "the signature is written in another encoding than the record says",
            "Pass the header as it came; in a record of your own set `signature.encoding` to what is sent.".into(),
        ),
        FindingCode::SignaturePrefix => (
            "the signature's prefix is missing, or another one",
            "Pass the header as it came, with its prefix; in a record of your own set `signature.prefix` to what is sent.".into(),
        ),
        FindingCode::SignatureQuoted => (
            "the signature stands in marks that aren't its own",
            "Pass the header's value as the framework has it, not quoted, printed or written as JSON.".into(),
        ),
        FindingCode::SignatureTruncated => (
            "the signature was cut",
            "See what limits its length on the way: a column, a log, a proxy; pass all of it.".into(),
        ),
        FindingCode::SignatureAlgorithm => (
            "the signature is made by another algorithm than the record says",
            "Pass the header of this algorithm's signature; in a record of your own set `algorithm` to what the sender documents.".into(),
        ),
        FindingCode::SignatureContent => (
            "something else is signed than the record says",
            "In a record of your own set `template` to what the sender documents; with a built-in platform, pass the delivery as it came.".into(),
        ),
        FindingCode::HeadersNotGiven => (
            "what was passed isn't the request's headers",
            pick(
                "Pass `req.headers`, or `request.headers`; in Next.js 15 `await headers()`.",
                "Pass `request.headers`.",
                "Pass the request's header map.",
            ),
        ),
        FindingCode::HeaderMissing => (
            "a header that is needed isn't there",
            "Pass all the request's headers, and see that no proxy, gateway or queue takes it away.".into(),
        ),
        FindingCode::HeaderRenamed => (
            "a header came under another name",
            "See what renames it on the way, or pass it under the name that the platform sends.".into(),
        ),
        FindingCode::HeaderRepeated => (
            "a header came more than once, with different values",
            "See which proxy or relay adds the second value, and keep the sender's alone.".into(),
        ),
        FindingCode::OtherProvider => (
            "it is a delivery of another platform",
            "Make the `Webhook` for that platform, or see which endpoint each of them is told.".into(),
        ),
        FindingCode::TimestampUnit => (
            "a time is in another unit",
            pick(
                "Pass seconds where the platform signs seconds: `Date.now()` gives milliseconds, `now` takes a `Date`.",
                "Pass seconds where the platform signs seconds: `time.time()` gives seconds, and `now` takes them.",
                "Pass seconds where the platform signs seconds, milliseconds where it signs those.",
            ),
        ),
        FindingCode::TimestampChanged => (
            "the signed time was changed on its way",
            "Pass the time's text as it came, not read as a number or a date, and not that of a queue.".into(),
        ),
        FindingCode::ClockSkew => (
            "the signature is right, and the time is off: a clock, or a time zone",
            "Set this machine's clock by NTP, and compute with UTC.".into(),
        ),
        FindingCode::LateDelivery => (
            "the signature is right, and the delivery comes late",
            "Verify when it arrives, before it is queued, or set `tolerance` to what your queue needs.".into(),
        ),
        FindingCode::UrlDiffers => (
            "the URL isn't the one that was signed",
            "Pass the public URL that the platform was told, to the letter, with its query: behind a proxy build it from the configuration.".into(),
        ),
        FindingCode::MethodDiffers => (
            "the method isn't the one that was signed",
            "Pass the request's method as it was sent.".into(),
        ),
        FindingCode::Handshake => (
            "it is a challenge that wants an answer, and no delivery",
            pick(
                "Answer it with `webhook.challenge({ method, url, headers, body })` before `verify`.",
                "Answer it with `webhook.challenge(body, headers, url=url, method=method)` before `verify`.",
                "Answer it with `webhook.challenge(&delivery)` before `verify`.",
            ),
        ),
        FindingCode::KeyEscaped => (
            "the key's line ends are gone, or escaped",
            pick(
                "Keep the key in a file, or restore its lines: `key.replace(/\\\\n/g, \"\\n\")`.",
                "Keep the key in a file, or restore its lines: `key.replace(\"\\\\n\", \"\\n\")`.",
                "Keep the key in a file, or restore its lines.",
            ),
        ),
        FindingCode::KeyDamaged => (
            "a part of the key is missing, or was changed",
            format!("Copy it from {provider} again, from `-----BEGIN` to the last `-----`."),
        ),
        FindingCode::KeyKind => (
            "it is a key of another kind",
            format!("Take the public key that {provider} documents for webhooks: not a certificate, and not for another algorithm."),
        ),
        FindingCode::KeySize => (
            "the signature isn't as long as this key makes it",
            format!("Take the key that {provider} signs with: this one is of another size."),
        ),
        FindingCode::NotSignedWithThisSecret => (
            "no known mistake in the body or the secret explains it: it is signed with another secret, was changed on the way, or is forged",
            format!("Compare the secret with the one that {provider} shows for this endpoint, and see that the body is passed as it came."),
        ),
    };
    (message.into(), fix)
}
