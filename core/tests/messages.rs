//! What errors say: what is known, in words, and nothing that is secret.

use hookseal::{Delivery, Headers, Options, Provider, SecretInput, Signing, Timestamp, VerificationErrorKind, Webhook};
use serde_json::json;

const NOW: Timestamp = Timestamp::from_unix_seconds(1_750_000_000);
const BODY: &[u8] = b"{\"event\":\"content.signed\"}";

fn webhook<'s>(provider: &str, secret: impl Into<SecretInput<'s>>) -> Webhook {
    Webhook::new(provider, [secret], Options::default()).expect("constructs")
}

/// The message for a delivery with those headers.
fn refusal(webhook: &Webhook, headers: &[(&str, &str)], body: &[u8]) -> String {
    let headers: Headers<'_> = headers.iter().copied().collect();
    let delivery = Delivery::new(body, headers, NOW).url("https://example.com/hooks?x=1").method("POST");
    webhook.verify(&delivery).expect_err("refused").to_string()
}

fn assert_says(message: &str, said: &str) {
    assert!(message.contains(said), "{said:?} isn't in: {message}");
}

#[test]
fn a_missing_header_is_looked_for_by_nearly_its_name() {
    let tectra = webhook("tectra", "a secret");
    for near in [
        "X-Tectra-Sig",
        "Tectra-Signature",
        "X-Tectra-Signatur",
        "X-Tectra-Signatures",
        "X-Tectra-Signeture",
        "x_tectra_signature",
        "X-Forwarded-X-Tectra-Signature",
    ] {
        let message = refusal(&tectra, &[("Host", "x"), (near, "aa"), ("Accept", "*/*")], BODY);
        assert_says(&message, "the 3 given");
        assert_says(&message, &format!("\"{near}\" was given"));
    }
    let standard = webhook("standard-webhooks", "c2VjcmV0");
    assert_says(
        &refusal(&standard, &[("svix-signature", "v1,aa"), ("svix-id", "msg_1")], BODY),
        "\"svix-signature\" was given",
    );
    for far in ["X-Tectra-Delivery", "X", "Signature-Input", "X-Request-Signature-Id", ""] {
        assert!(!refusal(&tectra, &[(far, "aa")], BODY).contains("was given"), "{far}");
    }
}

#[test]
fn another_providers_headers_are_known() {
    let message = refusal(&webhook("tectra", "a secret"), &[("stripe-signature", "t=1,v1=aa")], BODY);
    assert_says(&message, "the headers of stripe");
}

/// Whoever writes a record of their own is told what stands in it, and which half of two is there.
#[test]
fn what_is_wrong_with_a_record_is_shown() {
    let signature = json!({ "header": "X-Sig", "encoding": "hex" });
    let time = json!({ "header": "X-Time", "format": "unix" });
    for (scheme, said) in [
        (json!({ "signature": signature, "algorithm": "HMAC-SHA256" }), "found \"HMAC-SHA256\""),
        (
            json!({ "signature": signature, "algorithm": "hmac-sha256", "template": "{timestamp}.{body}" }),
            "{timestamp} in the template alone",
        ),
        (json!({ "signature": signature, "algorithm": "hmac-sha256", "timestamp": time }), "found a timestamp alone"),
        (
            json!({ "signature": signature, "algorithm": "hmac-sha256", "template": "{id}.{body}" }),
            "{id} in the template alone",
        ),
        (json!({ "signature": signature, "algorithm": "hmac-sha256", "id": "X-Id" }), "found an id alone"),
        (json!({ "signature": signature, "algorithm": "ed25519" }), "found `utf8`"),
    ] {
        let record = json!({ "id": "own", "scheme": scheme }).to_string();
        let made = Provider::from_json(&record)
            .and_then(|provider| Webhook::with_provider(provider, "a secret", Options::default()));
        assert_says(&made.expect_err("refused").to_string(), said);
    }
}

/// Where any of repeated headers may match, their order is the caller's: it changes no word.
#[test]
fn repeated_headers_have_one_message_in_any_order() {
    let record = json!({ "id": "own", "scheme": {
        "signature": { "header": "X-Sig", "encoding": "hex", "repeated": "any" }, "algorithm": "hmac-sha256"
    } });
    let provider = Provider::from_json(&record.to_string()).expect("a record");
    let webhook = Webhook::with_provider(provider, "a secret", Options::default()).expect("constructs");
    let (one, other) = (("X-Sig", "zz"), ("HTTP_X_SIG", "abcd"));
    assert_eq!(refusal(&webhook, &[one, other], BODY), refusal(&webhook, &[other, one], BODY));
}

/// What the names of headers hold can't break out of the line, nor fill the log.
#[test]
fn names_are_quoted_and_cut() {
    let name = format!("X-Tectra-Signature\n{}", "y".repeat(10));
    let message = refusal(&webhook("tectra", "a secret"), &[(&name, "aa")], BODY);
    assert!(!message.contains('\n'), "{message}");
    let long = format!("{}X-Tectra-Signature", "y".repeat(100_000));
    assert!(refusal(&webhook("tectra", "a secret"), &[(&long, "aa")], BODY).len() < 1_000);
}

fn mismatch<'s>(provider: &str, secret: impl Into<SecretInput<'s>>, headers: &[(&str, &str)], body: &[u8]) -> String {
    let signed = webhook(provider, "YW5vdGhlciBzZWNyZXQ=");
    let signing = Signing::new(NOW).id("msg_1").delivery_id("");
    let sent = signed.sign(b"another body", &signing).expect("signs");
    let sent = sent.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let headers: Vec<(&str, &str)> = sent.chain(headers.iter().copied()).collect();
    refusal(&webhook(provider, secret), &headers, body)
}

#[test]
fn a_mismatch_names_what_is_odd_about_the_secret() {
    for (secret, said) in [
        ("hush \n", "white space around it"),
        (" hush", "white space around it"),
        ("\"hush\"", "a quotation mark"),
        ("hush'", "a quotation mark"),
        ("hush\\n", "an escape such as `\\n`"),
        ("hush\u{200b}", "an invisible character"),
        ("\u{feff}hush", "an invisible character"),
        ("hush\0", "an invisible character"),
        ("v1,whsec_hush", "begins with `v1,whsec_`"),
        ("whpk_hush", "begins with `whpk_`"),
    ] {
        let message = mismatch("tectra", secret, &[], BODY);
        assert_says(&message, said);
        assert!(!message.contains("hush"), "{message}");
    }
    assert_says(&mismatch("standard-webhooks", "whsec_aHVzaGh1", &[], BODY), "no signature");
    assert_says(&mismatch("standard-webhooks", "whsec_aHVzaA", &[], BODY), "isn't padded");
    assert_says(&mismatch("standard-webhooks", b"aHVzaGh1c2g=", &[], BODY), "given as bytes");
    assert!(!mismatch("tectra", "hush", &[], BODY).contains("Seen here"));
}

/// However many secrets there are.
#[cfg(feature = "whole")]
#[test]
fn a_mismatch_calls_a_public_key_a_key() {
    // RFC 8032's second.
    let discord = webhook("discord", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    let headers = [("X-Signature-Ed25519", &*"0".repeat(128)), ("X-Signature-Timestamp", "1750000000")];
    let message = refusal(&discord, &headers, BODY);
    assert_says(&message, "under the key.");
    assert_says(&message, "compare the key with the one discord shows");
    assert!(!message.contains("secret"), "{message}");
    assert_says(&mismatch("tectra", "hush", &[], BODY), "compare the secret with the one");
}

#[test]
fn each_oddity_is_named_once() {
    let secrets: Vec<String> =
        (0..100).map(|index| format!("\"hush{index}{}", if index % 2 == 0 { " " } else { "" })).collect();
    let webhook = Webhook::new("tectra", &secrets, Options::default()).expect("constructs");
    let message = refusal(&webhook, &[("X-Tectra-Signature", &"0".repeat(64))], BODY);
    assert_eq!(message.matches("white space around it").count(), 1, "{message}");
    assert_eq!(message.matches("a quotation mark").count(), 1, "{message}");
}

#[test]
fn a_mismatch_names_what_is_odd_about_the_body() {
    let length = BODY.len().to_string();
    assert!(!mismatch("tectra", "hush", &[("Content-Length", &length)], BODY).contains("Seen here"));
    assert_says(&mismatch("tectra", "hush", &[("content-length", "7")], BODY), "Content-Length says 7");
    for unread in ["-7", "7, 7.5", "\u{b2}", "99999999999999999999999"] {
        assert!(
            !mismatch("tectra", "hush", &[("Content-Length", unread)], BODY).contains("Content-Length"),
            "{unread}"
        );
    }
    assert_says(&mismatch("tectra", "hush", &[], b"\x1f\x8b\x08\0"), "gzip");
    assert_says(&mismatch("tectra", "hush", &[], b"payload=%7B%7D"), "`payload=`");
}

#[test]
fn a_form_whose_signature_is_right_is_named() {
    let webhook = Webhook::new("github", "It's a Secret to Everybody", Options::default()).expect("constructs");
    // printf payload=%%7B%%7D | openssl dgst -sha256 -hmac "It's a Secret to Everybody"
    let signature = "sha256=8a36b8b46dc5d852915b945b7e6d94c7839a611f3864a1bb9ea4679fef85f330";
    let message = refusal(&webhook, &[("X-Hub-Signature-256", signature)], b"payload=%7B%7D");
    assert_says(
        &message,
        "the signature is right, and the body isn't JSON: it begins with `payload=`, a form: choose `application/json`",
    );
}

#[test]
fn a_mismatch_shows_a_url_that_was_signed() {
    let record = json!({ "id": "acme", "scheme": {
        "signature": { "kind": "plain", "header": "S", "encoding": "hex" }, "algorithm": "hmac-sha256", "template": "{url}{body}",
    } });
    let provider = Provider::from_json(&record.to_string()).expect("reads");
    let webhook = Webhook::with_provider(provider, ["hush"], Options::default()).expect("constructs");
    let said = refusal(&webhook, &[("S", &"0".repeat(64))], BODY);
    assert_says(&said, "\"https://example.com/hooks?\u{2026}\"");
    assert!(!said.contains("x=1"), "a query may hold a token: {said}");
    assert!(!mismatch("tectra", "hush", &[], BODY).contains("https://example.com"));
}

#[test]
fn a_limit_names_its_option_and_a_parsed_body_its_framework() {
    let options = Options::default().max_body_bytes(Some(1));
    let limited = Webhook::new("tectra", ["a secret"], options).expect("constructs");
    let message = limited.check_body_size(2).expect_err("refused").to_string();
    assert_says(&message, "maxBodyBytes");
    assert_says(&message, "max_body_bytes");
    let message = limited.rejection(VerificationErrorKind::BodyNotRaw { found: "an object".into() }).to_string();
    for framework in ["Express", "Fastify", "Next.js", "Hono", "Koa", "NestJS", "FastAPI", "Flask", "Django", "Lambda"]
    {
        assert_says(&message, framework);
    }
}

/// Each alphabet is told of the other, and not of itself.
#[cfg(feature = "whole")]
#[test]
fn a_secret_in_the_other_alphabet_is_named() {
    let of = |decode: &str, secret: &str| {
        let key = json!({"decode": decode, "padding": "required"});
        let signature = json!({"kind": "plain", "header": "X-Acme", "encoding": "hex"});
        let scheme = json!({"signature": signature, "algorithm": "hmac-sha256", "key": key});
        let record = json!({"id": "acme", "scheme": scheme}).to_string();
        let provider = Provider::from_json(&record).expect("a record");
        Webhook::with_provider(provider, [secret], Options::default()).expect_err(secret).to_string()
    };
    assert_says(&of("base64url", "aHVz+GhoaGg="), "`+` or `/`, which base64 has");
    assert_says(&of("base64", "aHVz-GhoaGg="), "`-` or `_`, which base64url has");
    for decode in ["base64", "base64url"] {
        assert_says(&of(decode, "aHVzaGhoaGg"), "a part is missing");
        assert_says(&of(decode, "aHVz!GhoaGg="), "a character that isn't base64");
    }
    assert_says(&of("base64url", "aHVz-GhoaGg"), "a part is missing");
}

/// Which fault it is, and never the secret.
#[test]
fn an_invalid_secret_says_what_is_wrong() {
    for (provider, secret, said) in [
        ("tectra", "", "found nothing"),
        ("tectra", " \u{200b}", "white space or invisible"),
        ("tectra", "\0\0", "zero bytes"),
        ("tectra", "-----BEGIN PUBLIC KEY-----\nhush", "a key in PEM"),
        ("tectra", "undefined", "a variable that isn't set"),
        ("tectra", "${HUSH}", "a placeholder"),
        ("standard-webhooks", "v1,whsec_aHVzaA==", "`v1,` before it"),
        ("standard-webhooks", "whpk_aHVzaA==", "an asymmetric key"),
        ("standard-webhooks", "whsec_aHVzaA==\n", "white space"),
        ("standard-webhooks", "\"whsec_aHVzaA==\"", "a quotation mark"),
        ("standard-webhooks", "whsec_hush!", "a character that isn't base64"),
        ("standard-webhooks", "whsec_hush-_aH", "base64url"),
        ("standard-webhooks", "whsec_aHVza", "a part is missing"),
        ("standard-webhooks", "whsec_aHVzaA=", "a part is missing"),
        ("standard-webhooks", "whsec_aHVzaB==", "a part is missing"),
        ("standard-webhooks", "whsec_AAAA", "zero bytes alone"),
    ] {
        let error = Webhook::new(provider, [secret], Options::default()).expect_err(secret);
        assert_eq!(error.code(), "invalid_secret");
        let message = error.to_string();
        assert_says(&message, said);
        for shown in ["hush", "HUSH", "aHVza"] {
            assert!(!message.contains(shown), "{message}");
        }
    }
}
