//! JSON Web Keys (RFC 7517): one, a set of them, or keys by their ids.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use base64ct::{Base64UrlUnpadded, Encoding as _};
use zeroize::Zeroizing;

use crate::json::{self, Fields, Kind, Value};
use crate::key_file::key::{Family, Key, KeyFile};

/// Nobody publishes more.
const MOST_KEYS: usize = 1000;

/// Reads a set, or a key alone. An error says what was found instead.
pub(crate) fn read(text: &str) -> Result<KeyFile, String> {
    let fields = json::read(text.as_bytes())?.fields();
    let Some(list) = fields.last("keys") else {
        let key = read_key(&fields)?;
        let found = String::from("a JSON Web Key");
        return Ok(KeyFile { keys: key.into_iter().collect(), found, is_set: false });
    };
    if repeats(&fields) {
        return Err(String::from("a JSON Web Key Set with a name twice"));
    }
    let mut items = Vec::new();
    list.each_item(&mut |item| items.push(item));
    if items.is_empty() || items.len() > MOST_KEYS {
        return Err(String::from("a set without keys, or with more than 1000"));
    }
    let mut keys = Vec::new();
    for item in items {
        keys.extend(of_set(item)?);
    }
    Ok(KeyFile { keys, found: String::from("a JSON Web Key Set"), is_set: true })
}

/// A key of a set. One that can't be read is of no use here: sets hold keys of other kinds.
fn of_set(item: Value<'_>) -> Result<Option<Key>, String> {
    let fields = item.fields();
    // Whoever publishes these has lost the key.
    if ["d", "p", "q", "k"].iter().any(|name| fields.last(name).is_some()) {
        return Err(String::from("a set that holds a private key, or a shared secret"));
    }
    Ok(read_key(&fields).unwrap_or(None))
}

/// The key, unless it is of another kind, or for another use.
#[inline(never)]
fn read_key(fields: &Fields<'_>) -> Result<Option<Key>, String> {
    if repeats(fields) {
        return Err(String::from("a JSON Web Key with a name twice"));
    }
    let text = |name| fields.last(name).and_then(Value::text);
    let Some(kind) = text("kty") else { return Err(String::from("JSON that holds no key")) };
    if text("use").is_some_and(|purpose| purpose != "sig") || !is_for_signatures(fields) {
        return Ok(None);
    }
    let Some(key) = material(&kind, fields) else { return Ok(None) };
    Ok(Some(Key { id: text("kid").map(Cow::into_owned), only_for: text("alg").map(Cow::into_owned), ..key }))
}

fn repeats(fields: &Fields<'_>) -> bool {
    !matches!(fields.repeated(), Ok(None))
}

/// Whether a key's operations, where it lists them, are those of signatures. A public key signs nothing.
fn is_for_signatures(fields: &Fields<'_>) -> bool {
    let Some(operations) = fields.last("key_ops").filter(|value| value.kind() == Kind::List) else { return true };
    let signs = fields.last("d").is_some();
    let mut found = false;
    operations
        .each_item(&mut |item| found |= item.text().is_some_and(|text| text == "verify" || signs && text == "sign"));
    found
}

#[inline(never)]
fn material(kind: &str, fields: &Fields<'_>) -> Option<Key> {
    let bytes = |name| decoded(&fields.last(name)?.text()?);
    let is_curve = |name: &str| fields.last("crv").and_then(Value::text).is_some_and(|curve| curve == name);
    match kind {
        "RSA" => Some(rsa(&bytes("n")?, &bytes("e")?, bytes("d"))),
        "OKP" if is_curve("Ed25519") => {
            let point = bytes("x")?;
            match bytes("d") {
                // The seed and the point, which have to fit.
                Some(seed) => Some(Key::new(Family::ED25519, true, [seed.as_slice(), &point].concat())),
                None => Some(Key::new(Family::ED25519, false, point.to_vec())),
            }
        }
        "EC" => {
            let family = match &*fields.last("crv")?.text()? {
                "P-256" => Family::P256,
                "P-384" => Family::P384,
                _ => return None,
            };
            let (x, y) = (bytes("x")?, bytes("y")?);
            match bytes("d") {
                Some(scalar) => Some(Key::new(family, true, scalar.to_vec())),
                None if x.len() == y.len() => Some(Key::new(family, false, [&[4], x.as_slice(), &y].concat())),
                None => None,
            }
        }
        _ => None,
    }
}

#[inline(never)]
fn decoded(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(vec![0; text.len()]);
    let length = Base64UrlUnpadded::decode(text, &mut bytes).ok()?.len();
    bytes.truncate(length);
    Some(bytes)
}

/// As PKCS#1 has it (RFC 8017, appendix A.1). What a private key has beside its exponent isn't needed here.
#[inline(never)]
fn rsa(modulus: &[u8], public: &[u8], private: Option<Zeroizing<Vec<u8>>>) -> Key {
    let numbers: Vec<&[u8]> = match &private {
        Some(private) => vec![&[], modulus, public, private, &[], &[], &[], &[], &[]],
        None => vec![modulus, public],
    };
    // With room for all of it: what a growing vector leaves behind isn't wiped.
    let mut items = Zeroizing::new(Vec::with_capacity(numbers.iter().map(|number| number.len() + 5).sum()));
    numbers.into_iter().for_each(|number| items.extend_from_slice(&integer(number)));
    Key { bytes: item(0x30, &items), ..Key::new(Family::RSA, private.is_some(), []) }
}

/// A number in DER.
fn integer(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    let digits = bytes.get(start..).unwrap_or_default();
    let is_high = digits.first().is_none_or(|byte| *byte >= 0x80);
    item(2, &Zeroizing::new([if is_high { &[0][..] } else { &[] }, digits].concat()))
}

/// An item in DER, of at most 64 KB.
fn item(tag: u8, bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let [.., high, low] = bytes.len().to_be_bytes();
    let header = match bytes.len() {
        0..=0x7f => vec![tag, low],
        0x80..=0xff => vec![tag, 0x81, low],
        _ => vec![tag, 0x82, high, low],
    };
    [header.as_slice(), bytes].concat().into()
}
