//! Signatures in another encoding, and by another algorithm.

use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use super::super::finding::FindingCode;
use super::super::given::{Change, Undone};
use super::super::prover::Prover;
use super::spelled::Spelled;
use super::written::{Written, with_value};
use crate::encoding::Encoding;
use crate::scheme::{Algorithm, Scheme, SignatureForm, SignatureGrammar};

/// How many bytes a signature has, where that is fixed: two numbers in DER have some more or less.
pub(super) fn length(scheme: &Scheme) -> Option<usize> {
    let options = scheme.signature.options.as_deref();
    let is_raw = options.is_some_and(|options| options.form == Some(SignatureForm::Raw));
    let is_der = scheme.algorithm.number_length().is_some() && !is_raw;
    scheme.algorithm.signature_length().filter(|_| !is_der)
}

/// The algorithms of shared secrets.
const MACS: [Algorithm; 4] = [Algorithm::HmacSha1, Algorithm::HmacSha256, Algorithm::HmacSha384, Algorithm::HmacSha512];
const DIGESTS: [Algorithm; 4] =
    [Algorithm::DigestSha1, Algorithm::DigestSha256, Algorithm::DigestSha384, Algorithm::DigestSha512];
const KEYS: [Algorithm; 8] = [
    Algorithm::RsaPkcs1v15Sha256,
    Algorithm::RsaPkcs1v15Sha1,
    Algorithm::RsaPkcs1v15Sha384,
    Algorithm::RsaPkcs1v15Sha512,
    Algorithm::RsaPssSha256,
    Algorithm::RsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
];

/// The signature as the record writes it; and where it has another length, by the algorithms that have it.
pub(super) fn undone(prover: &Prover<'_>, written: &Written, spelled: &Spelled, found: &mut Vec<Undone>) {
    let Spelled { bytes, seen, is_behind_name } = spelled;
    let given = &prover.given;
    let scheme = &given.provider.scheme;
    let is_secret = scheme.algorithm.is_of_secret();
    let spelling = scheme.signature.spelling();
    if spelling.encoding == Encoding::Text {
        return;
    }
    let rewritten = spelling.encode(bytes);
    let value = match &scheme.signature.grammar {
        SignatureGrammar::Plain { prefix } => format!("{prefix}{rewritten}"),
        _ => written.with(&rewritten),
    };
    if length(scheme).is_none_or(|length| length == bytes.len()) && value != written.value {
        let code = if *is_behind_name { FindingCode::SignaturePrefix } else { FindingCode::SignatureEncoding };
        found.push(Undone::headers(code, *seen, with_value(given, written, &value)));
    }
    let headers = with_value(given, written, &value);
    let mut with = |algorithm: Algorithm, template: Option<&str>, name: &str| {
        let mut record = prover.record.clone();
        record.scheme.algorithm = algorithm;
        if let Some(template) = template {
            record.scheme.template = template.into();
        }
        let change = Change { provider: Some(Box::new(record)), headers: Some(headers.clone()), ..Change::default() };
        found.push(Undone::new(FindingCode::SignatureAlgorithm, format!("it is made by {name}"), change));
    };
    if is_secret && !scheme.algorithm.is_token() {
        let fits = |algorithm: &Algorithm| algorithm.signature_length() == Some(bytes.len());
        for algorithm in MACS.into_iter().filter(fits).filter(|algorithm| *algorithm != scheme.algorithm) {
            with(algorithm, None, algorithm.name());
        }
        for algorithm in DIGESTS.into_iter().filter(fits) {
            let name = "a plain hash with the secret in it";
            let template = &scheme.template;
            for template in [
                format!("{{secret}}{template}"),
                format!("{template}{{secret}}"),
                format!("{{secret}}.{template}"),
                format!("{template}.{{secret}}"),
            ] {
                with(algorithm, Some(&template), name);
            }
        }
    } else if !is_secret && scheme.algorithm.key_kind().is_some() {
        for algorithm in KEYS.into_iter().filter(|algorithm| *algorithm != scheme.algorithm) {
            with(algorithm, None, algorithm.name());
        }
    }
}
