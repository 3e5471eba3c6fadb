//! The encodings that RSA keys come in: SPKI, PKCS#1 and PKCS#8, in PEM or DER.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use pkcs1::der::Decode;
use pkcs1::{ALGORITHM_OID, RsaPrivateKey, RsaPublicKey, UintRef};
use pkcs8::PrivateKeyInfoRef;
use pkcs8::spki::SubjectPublicKeyInfoRef;
use zeroize::Zeroizing;

/// The numbers of a key, big-endian.
pub(super) struct Numbers {
    pub(super) modulus: Vec<u8>,
    pub(super) public_exponent: Vec<u8>,
    pub(super) private_exponent: Option<Zeroizing<Vec<u8>>>,
}

/// What can stand in a key's file.
#[derive(Clone, Copy)]
enum Form {
    Spki,
    Pkcs1Public,
    Pkcs8,
    Pkcs1Private,
}

const FORMS: [Form; 4] = [Form::Spki, Form::Pkcs1Public, Form::Pkcs8, Form::Pkcs1Private];

impl Form {
    fn label(self) -> &'static str {
        match self {
            Self::Spki => "PUBLIC KEY",
            Self::Pkcs1Public => "RSA PUBLIC KEY",
            Self::Pkcs8 => "PRIVATE KEY",
            Self::Pkcs1Private => "RSA PRIVATE KEY",
        }
    }

    /// The numbers of an RSA key in DER; none where it isn't one of this form.
    fn read(self, der: &[u8]) -> Option<Numbers> {
        match self {
            Self::Spki => {
                let info = SubjectPublicKeyInfoRef::from_der(der).ok()?;
                let is_rsa = info.algorithm.oid == ALGORITHM_OID;
                info.subject_public_key.as_bytes().filter(|_| is_rsa).and_then(public)
            }
            Self::Pkcs1Public => public(der),
            Self::Pkcs8 => {
                let info = PrivateKeyInfoRef::from_der(der).ok()?;
                let is_rsa = info.algorithm.oid == ALGORITHM_OID;
                is_rsa.then(|| private(info.private_key.as_bytes())).flatten()
            }
            Self::Pkcs1Private => private(der),
        }
    }
}

fn public(der: &[u8]) -> Option<Numbers> {
    let key = RsaPublicKey::<UintRef<'_>>::from_der(der).ok()?;
    Some(Numbers {
        modulus: key.modulus.as_bytes().to_vec(),
        public_exponent: key.public_exponent.as_bytes().to_vec(),
        private_exponent: None,
    })
}

fn private(der: &[u8]) -> Option<Numbers> {
    let key = RsaPrivateKey::<UintRef<'_>>::from_der(der).ok()?;
    Some(Numbers {
        modulus: key.modulus.as_bytes().to_vec(),
        public_exponent: key.public_exponent.as_bytes().to_vec(),
        private_exponent: Some(Zeroizing::new(key.private_exponent.as_bytes().to_vec())),
    })
}

/// Reads a key of any form. An error says what was found instead.
pub(super) fn read(bytes: &[u8]) -> Result<Numbers, String> {
    match core::str::from_utf8(bytes) {
        Ok(text) => from_pem(&unescape_newlines(text)),
        // DER of an RSA key is never UTF-8: its length stands in bytes over 0x7f.
        Err(_) => {
            FORMS.iter().find_map(|form| form.read(bytes)).ok_or_else(|| String::from("bytes that are no such key"))
        }
    }
}

fn from_pem(text: &str) -> Result<Numbers, String> {
    let text = text.trim();
    if text.starts_with("http://") || text.starts_with("https://") {
        return Err(String::from("a URL: fetch it, and pass what it answers"));
    }
    let (label, der) = pem_rfc7468::decode_vec(text.as_bytes()).map_err(|_| String::from("text that isn't PEM"))?;
    let der = Zeroizing::new(der);
    match FORMS.iter().find(|form| form.label() == label) {
        Some(form) => form.read(&der).ok_or_else(|| format!("`{label}` that holds no RSA key")),
        None => Err(format!("`{}`", label.chars().take(40).collect::<String>())),
    }
}

/// Environment variables bring a PEM's newlines as the two characters `\n`.
fn unescape_newlines(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.replace("\\r", "").replace("\\n", "\n"))
}
