//! Keys with two halves: what they sign, and files that are damaged.

use std::path::Path;

use base64ct::{Base64, Encoding as _};
use hookseal::scheme::{Algorithm, Encoding, Scheme, SignatureForm, SignatureHeader};
use hookseal::{Delivery, Options, Provider, Signing, Timestamp, Webhook};
use proptest::prelude::*;

const NOW: Timestamp = Timestamp::from_unix_seconds(1_750_000_000);

const ALGORITHMS: [(Algorithm, &str); 9] = [
    (Algorithm::RsaPkcs1v15Sha1, "rsa-2048"),
    (Algorithm::RsaPkcs1v15Sha256, "rsa-2048"),
    (Algorithm::RsaPkcs1v15Sha384, "rsa-2048"),
    (Algorithm::RsaPkcs1v15Sha512, "rsa-2048"),
    (Algorithm::RsaPssSha256, "rsa-2048"),
    (Algorithm::RsaPssSha512, "rsa-3072"),
    (Algorithm::EcdsaP256Sha1, "ec-p256"),
    (Algorithm::EcdsaP256Sha256, "ec-p256"),
    (Algorithm::Ed25519, "ed25519"),
];

fn key(name: &str, half: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/keys").join(format!("{name}.{half}.pem"));
    std::fs::read_to_string(path).expect("the key")
}

fn platform(algorithm: Algorithm, form: Option<SignatureForm>) -> Provider {
    let mut scheme = Scheme::new(SignatureHeader::plain("X-Signature", Encoding::Base64), algorithm);
    if form.is_some() {
        scheme.signature.options_mut().form = form;
    }
    Provider::new("acme", scheme)
}

#[test]
fn what_the_private_half_signs_the_public_one_verifies() {
    for (algorithm, name) in ALGORITHMS {
        for form in [None, Some(SignatureForm::Raw)] {
            let new = |half| Webhook::with_provider(platform(algorithm, form), key(name, half), Options::default());
            let (signer, receiver) = (new("private.pkcs8").expect("a signer"), new("public.spki").expect("a receiver"));
            for body in [b"".as_slice(), b"{}", &[0; 5000]] {
                let headers = signer.sign(body, &Signing::new(NOW)).expect("headers");
                assert_eq!(signer.sign(body, &Signing::new(NOW)).expect("headers"), headers, "without randomness");
                assert!(receiver.verify_signature(&Delivery::new(body, &headers, NOW)).is_ok(), "{algorithm:?}");
                assert!(receiver.verify_signature(&Delivery::new(b"other", &headers, NOW)).is_err(), "{algorithm:?}");
            }
            let error = receiver.sign(b"{}", &Signing::new(NOW)).expect_err("a public key");
            assert_eq!(error.code(), "invalid_key");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// A damaged key is refused, or another one; nothing panics.
    #[test]
    fn a_damaged_key_file_is_refused_or_another_key(
        which in 0..ALGORITHMS.len(), is_private in any::<bool>(), in_der in any::<bool>(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let (algorithm, name) = ALGORITHMS[which];
        let mut file = key(name, if is_private { "private.pkcs8" } else { "public.spki" }).into_bytes();
        if in_der {
            file = pem_rfc7468::decode_vec(&file).expect("PEM").1;
        }
        let at = at.index(file.len());
        file[at] = byte;
        if let Ok(webhook) = Webhook::with_provider(platform(algorithm, None), [file], Options::default()) {
            let _any = webhook.sign(b"{}", &Signing::new(NOW));
        }
    }

    /// No text and no bytes are a key by chance, or panic.
    #[test]
    fn whatever_is_no_key_is_refused(
        which in 0..ALGORITHMS.len(), text in r#"[{}\[\]",:a-zA-Z0-9+/=_-]{0,80}"#, bytes in prop::collection::vec(any::<u8>(), 0..130),
    ) {
        let platform = platform(ALGORITHMS[which].0, None);
        prop_assert!(Webhook::with_provider(platform.clone(), text, Options::default()).is_err());
        let _any = Webhook::with_provider(platform, [bytes], Options::default());
    }

    /// No signature of random bytes is right, or panics.
    #[test]
    fn no_signature_is_right_by_chance(which in 0..ALGORITHMS.len(), is_raw in any::<bool>(), bytes in prop::collection::vec(any::<u8>(), 1..80)) {
        let (algorithm, name) = ALGORITHMS[which];
        let form = is_raw.then_some(SignatureForm::Raw);
        let webhook = Webhook::with_provider(platform(algorithm, form), key(name, "public.spki"), Options::default()).expect("a receiver");
        let signature = Base64::encode_string(&bytes);
        let headers = [("X-Signature", signature.as_str())];
        let outcome = webhook.verify_signature(&Delivery::new(b"{}", headers, NOW));
        prop_assert!(outcome.is_err());
    }
}
