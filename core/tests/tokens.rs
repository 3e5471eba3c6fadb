//! What `sign` makes of tokens and message signatures, `verify` takes, and not for another body.

use std::path::Path;

use hookseal::{Delivery, Headers, Options, Provider, Signing, Timestamp, Webhook};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const BODY: &[u8] = br#"{"type":"order.paid","id":"ord_1"}"#;
const URL: &str = "https://hooks.example.com/orders?shop=7";

fn key(name: &str) -> String {
    let path = format!("../tests/vectors/keys/{name}.private.pkcs8.pem");
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a key")
}

fn webhook(scheme: &str, secret: &str) -> Webhook {
    let record = format!(r#"{{"id":"acme","scheme":{scheme},"envelope":{{"type":"type"}}}}"#);
    let provider = Provider::from_json(&record).unwrap_or_else(|error| panic!("{record}: {error}"));
    Webhook::with_provider(provider, secret, Options::default()).unwrap_or_else(|error| panic!("{record}: {error}"))
}

fn takes_what_it_signs(scheme: &str, secret: &str, binds_body: bool) {
    let webhook = webhook(scheme, secret);
    let signing = Signing::new(NOW).url(URL).method("POST");
    let headers = webhook.sign(BODY, &signing).unwrap_or_else(|error| panic!("{scheme}: {error}"));
    let verdict = |body: &'static [u8]| {
        let delivery = Delivery::new(body, &headers, NOW).url(URL).method("POST");
        webhook.verify_signature(&delivery).map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!(verdict(BODY), Ok(()), "{scheme} {headers:?}");
    assert_eq!(verdict(b"{}").is_err(), binds_body, "{scheme}");
}

#[test]
fn a_token_is_signed() {
    for (alg, secret, key_format) in [
        ("HS256", "a secret of the endpoint".into(), ""),
        ("HS512", "a secret of the endpoint".into(), ""),
        ("RS256", key("rsa-2048"), r#""key":{"decode":"pem"},"#),
        ("ES256", key("ec-p256"), r#""key":{"decode":"pem"},"#),
        ("ES384", key("ec-p384"), r#""key":{"decode":"pem"},"#),
        ("EdDSA", key("ed25519"), r#""key":{"decode":"pem"},"#),
    ] {
        let scheme = |rest: &str| {
            format!(
                r#"{{"signature":{{"header":"Authorization","prefix":"Bearer "}},{key_format}"algorithms":["{alg}"],{rest}}}"#
            )
        };
        let claims = r#""algorithm":"jwt","claims":{"iss":["acme","other"],"sub":"{url}","hash":"{body|sha256|hex}"}"#;
        takes_what_it_signs(&scheme(claims), &secret, true);
        takes_what_it_signs(
            &scheme(r#""algorithm":"jwt","claims":{"iss":"acme"},"covers_body":false"#),
            &secret,
            false,
        );
        let timed = r#""timestamp":{"jws":"ts","format":"unix","tolerance_s":300},"require":{"jws:typ":"acme+jws"}"#;
        for jws in [
            r#"{"detached":true}"#,
            r#"{"detached":true,"b64":false}"#,
            r#"{"detached":true,"payload":"{method}\n{body}"}"#,
        ] {
            takes_what_it_signs(&scheme(&format!(r#""algorithm":"jws","jws":{jws},{timed}"#)), &secret, true);
        }
    }
}

#[test]
fn a_message_is_signed() {
    for (algorithm, secret, key_format) in [
        ("hmac-sha256", "a secret of the endpoint".into(), ""),
        ("RS256", key("rsa-2048"), r#""key":{"decode":"pem"},"#),
        ("ecdsa-p256-sha256", key("ec-p256"), r#""key":{"decode":"pem"},"#),
        ("ed25519", key("ed25519"), r#""key":{"decode":"pem"},"#),
    ] {
        let scheme = format!(
            r#"{{"signature":{{"header":"Signature"}},"algorithm":"http-message-signature","algorithms":["{algorithm}"],{key_format}
            "components":["@method","@target-uri","@authority","@path","@query","content-type","content-digest"],"tag":"acme","label":"acme",
            "timestamp":{{"signature_key":"created","format":"unix","tolerance_s":300}}}}"#
        );
        takes_what_it_signs(&scheme, &secret, true);
    }
}

#[test]
fn a_token_of_ten_megabytes_is_refused_at_once() {
    let webhook = webhook(
        r#"{"signature":{"header":"X-Token"},"algorithm":"jwt","algorithms":["HS256"],"claims":{"iss":"acme"}}"#,
        "a secret of the endpoint",
    );
    let token = format!("eyJhbGciOiJIUzI1NiJ9.{}.AAAA", "e30".repeat(10 << 20));
    let start = std::time::Instant::now();
    let error =
        webhook.verify_signature(&Delivery::new(BODY, [("X-Token", token.as_str())], NOW)).expect_err("refused");
    assert_eq!(error.code(), "malformed_signature");
    assert!(start.elapsed().as_millis() < 200, "{:?}", start.elapsed());
}

#[test]
fn a_token_of_10_megabytes_is_refused() {
    let webhook = webhook(
        r#"{"signature":{"header":"Authorization"},"algorithm":"jwt","algorithms":["HS256"],"claims":{"hash":"{body|sha256|hex}"}}"#,
        "a secret of the endpoint",
    );
    let large = "A".repeat(10_000_000);
    for token in [
        large.clone(),
        format!("{large}.{large}.{large}"),
        format!("eyJhbGciOiJIUzI1NiJ9.eyJhIjoi{}In0.{}", "QUFB".repeat(2_500_000), "A".repeat(43)),
        ".".repeat(10_000_000),
    ] {
        let delivery = Delivery::new(BODY, Headers::from_iter([("Authorization", token.as_str())]), NOW);
        let refused = webhook.verify(&delivery).expect_err("it is too long for a token");
        assert_eq!(refused.code(), "malformed_signature");
    }
}
