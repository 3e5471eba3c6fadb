//! JSON Web Signatures in their compact form (RFC 7515), with their payload in them or
//! detached (RFC 7797). Read strictly, before any key is looked at: what a token says of
//! its algorithm counts only where the record says the same, and what it says of its key
//! is an id, never a key.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::encoding::{Decoded, Encoding, Spelling};
use crate::json::{self, Fields, Kind, Value};
use crate::names::Named;
use crate::scheme::jose::JoseAlgorithm;

/// More than any platform sends in a token: what is longer isn't read.
const MOST: usize = 1 << 20;

const BASE64URL: Spelling = Spelling { encoding: Encoding::Base64url, padding: None };

/// A token that was read, and isn't verified.
#[derive(Debug)]
pub(crate) struct Jws<'t> {
    /// The header as it stands in the token, and as JSON.
    protected: &'t str,
    pub(crate) header: Decoded,
    /// The payload as it stands in the token. Nothing where it is detached.
    written: &'t str,
    pub(crate) payload: Decoded,
    pub(crate) signature: Decoded,
    pub(crate) algorithm: JoseAlgorithm,
}

/// What a record says of its tokens.
#[derive(Debug, Clone, Copy)]
pub(crate) struct JwsForm<'s> {
    pub(crate) algorithms: &'s [JoseAlgorithm],
    /// Whether the payload isn't in the token.
    pub(crate) detached: bool,
    /// Whether the payload is signed in base64url.
    pub(crate) b64: bool,
}

impl<'t> Jws<'t> {
    /// Reads a token.
    ///
    /// # Errors
    /// What was found instead
    #[inline(never)]
    pub(crate) fn read(token: &'t str, form: JwsForm<'_>) -> Result<Self, &'static str> {
        if token.len() > MOST {
            return Err("more than a megabyte");
        }
        let (signed, signature) = token.rsplit_once('.').ok_or("no token of three parts")?;
        let (protected, written) = signed.split_once('.').ok_or("no token of three parts")?;
        if form.detached != written.is_empty() {
            return Err(if form.detached { "a token with its payload" } else { "a token without payload" });
        }
        let part = |text: &str| BASE64URL.decode(text).ok_or("a part that isn't base64url without padding");
        let header = part(protected)?;
        let algorithm = algorithm(&object(&header)?.fields(), form)?;
        let signature = part(signature)?;
        let length = algorithm.algorithm().signature_length();
        if signature.is_empty() || length.is_some_and(|length| length != signature.len()) {
            return Err("a signature of another length than the algorithm's");
        }
        Ok(Self { protected, written, payload: part(written)?, header, signature, algorithm })
    }

    /// What is signed, piece by piece. `detached` is the payload where the token has none.
    pub(crate) fn content<'c>(&'c self, detached: &'c [u8], b64: bool) -> [Cow<'c, [u8]>; 3] {
        let payload = match (self.written, b64) {
            ("", true) => Cow::Owned(BASE64URL.encode(detached).into_bytes()),
            ("", false) => Cow::Borrowed(detached),
            (written, _) => Cow::Borrowed(written.as_bytes()),
        };
        [Cow::Borrowed(self.protected.as_bytes()), Cow::Borrowed(b"."), payload]
    }
}

/// The algorithm that a header names, where the record has it, and the header demands nothing else.
fn algorithm(header: &Fields<'_>, form: JwsForm<'_>) -> Result<JoseAlgorithm, &'static str> {
    let named = header.last("alg").and_then(Value::text).ok_or("a header without `alg`")?;
    let algorithm = JoseAlgorithm::from_name(&named).filter(|algorithm| form.algorithms.contains(algorithm));
    let algorithm = algorithm.ok_or("an algorithm that the record doesn't have")?;
    // Whoever doesn't know a critical parameter refuses the token (RFC 7515, section 4.1.11).
    let is_critical = header.last("crit").map(|critical| {
        let mut names = Vec::new();
        critical.each_item(&mut |name| names.push(name.text()));
        matches!(names.as_slice(), [Some(name)] if name == "b64")
    });
    let b64 = header.last("b64").map(Value::as_str);
    match (form.b64, is_critical, b64) {
        (true, None, None) | (false, Some(true), Some("false")) => Ok(algorithm),
        (_, None | Some(true), _) => Err("another `b64` than the record's"),
        _ => Err("a critical parameter that isn't known"),
    }
}

/// The JSON object that a header is, no name of which is there twice.
fn object(header: &[u8]) -> Result<Value<'_>, &'static str> {
    let value = json::read(header).ok().filter(|value| value.kind() == Kind::Object);
    let value = value.ok_or("a header that is no JSON object")?;
    match value.fields().repeated() {
        Ok(None) => Ok(value),
        _ => Err("a header with a name that is there twice"),
    }
}

/// Writes a token: `sign` makes the signature of what is signed.
pub(crate) fn write<E>(
    header: &str,
    payload: &[u8],
    form: JwsForm<'_>,
    sign: impl FnOnce(&[&[u8]]) -> Result<Vec<u8>, E>,
) -> Result<String, E> {
    let (header, encoded) = (BASE64URL.encode(header.as_bytes()), BASE64URL.encode(payload));
    let signed = if form.b64 { encoded.as_bytes() } else { payload };
    let signature = BASE64URL.encode(&sign(&[header.as_bytes(), b".", signed])?);
    Ok(format!("{header}.{}.{signature}", if form.detached { "" } else { &encoded }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7515, appendix A.1: HS256.
    const RFC_7515: &str = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const HS256: &[JoseAlgorithm] = &[JoseAlgorithm::Hs256];
    const COMPACT: JwsForm<'_> = JwsForm { algorithms: HS256, detached: false, b64: true };

    fn token(header: &str, payload: &str) -> String {
        let signature = BASE64URL.encode(&[1; 32]);
        format!("{}.{}.{signature}", BASE64URL.encode(header.as_bytes()), BASE64URL.encode(payload.as_bytes()))
    }

    fn found(token: &str, form: JwsForm<'_>) -> &'static str {
        Jws::read(token, form).expect_err(token)
    }

    #[test]
    fn the_rfc_s_example_is_read() {
        let jws = Jws::read(RFC_7515, COMPACT).expect("a token");
        assert!(jws.payload.starts_with(b"{\"iss\":\"joe\""));
        assert!(jws.header.starts_with(b"{\"typ\":\"JWT\""));
        assert_eq!(jws.content(b"", true).concat(), RFC_7515.rsplit_once('.').expect("parts").0.as_bytes());
    }

    #[test]
    fn what_it_writes_it_reads() {
        for (detached, b64) in [(false, true), (true, true), (true, false)] {
            let form = JwsForm { algorithms: HS256, detached, b64 };
            let header = if b64 { r#"{"alg":"HS256"}"# } else { r#"{"alg":"HS256","b64":false,"crit":["b64"]}"# };
            let mut signed = Vec::new();
            let written = write::<()>(header, b"{\"a\":1}", form, |content| {
                signed = content.concat();
                Ok(alloc::vec![1; 32])
            });
            let written = written.expect("written");
            let jws = Jws::read(&written, form).expect("read");
            assert_eq!(jws.content(b"{\"a\":1}", b64).concat(), signed);
        }
    }

    #[test]
    fn only_the_record_s_algorithms_are_taken() {
        for header in [
            r#"{"alg":"none"}"#,
            r#"{"alg":"None"}"#,
            r#"{"alg":"RS256"}"#,
            r#"{"alg":"HS384"}"#,
            r#"{"alg":"hs256"}"#,
            r#"{"alg":""}"#,
            r#"{"alg":["HS256"]}"#,
            r#"{"typ":"JWT"}"#,
            r#"{"alg":"HS256","alg":"none"}"#,
            r#"{"alg":"none","\u0061lg":"HS256"}"#,
            "[]",
            "HS256",
            "",
        ] {
            found(&token(header, "{}"), COMPACT);
        }
        assert_eq!(found(&token(r#"{"alg":"none"}"#, "{}"), COMPACT), "an algorithm that the record doesn't have");
    }

    #[test]
    fn what_is_critical_is_known() {
        let bare = JwsForm { b64: false, detached: true, ..COMPACT };
        let detached =
            |header: &str| format!("{}..{}", BASE64URL.encode(header.as_bytes()), BASE64URL.encode(&[1; 32]));
        assert!(Jws::read(&detached(r#"{"alg":"HS256","b64":false,"crit":["b64"]}"#), bare).is_ok());
        for header in [
            r#"{"alg":"HS256"}"#,
            r#"{"alg":"HS256","b64":false}"#,
            r#"{"alg":"HS256","crit":["b64"]}"#,
            r#"{"alg":"HS256","b64":true,"crit":["b64"]}"#,
            r#"{"alg":"HS256","b64":false,"crit":[]}"#,
            r#"{"alg":"HS256","b64":false,"crit":"b64"}"#,
            r#"{"alg":"HS256","b64":false,"crit":["b64","exp"]}"#,
            r#"{"alg":"HS256","b64":"false","crit":["b64"]}"#,
        ] {
            found(&detached(header), bare);
        }
        for header in [
            r#"{"alg":"HS256","crit":["exp"]}"#,
            r#"{"alg":"HS256","crit":[]}"#,
            r#"{"alg":"HS256","crit":["b64"],"b64":true}"#,
            r#"{"alg":"HS256","b64":false}"#,
            r#"{"alg":"HS256","crit":["b64"],"b64":false}"#,
        ] {
            found(&token(header, "{}"), COMPACT);
        }
    }

    #[test]
    fn tokens_have_three_parts_in_base64url() {
        let good = token(r#"{"alg":"HS256"}"#, "{}");
        assert!(Jws::read(&good, COMPACT).is_ok());
        let (signed, signature) = good.rsplit_once('.').expect("parts");
        for other in [
            String::new(),
            String::from("."),
            String::from(".."),
            String::from(signed),
            format!("{signed}."),
            format!("{good}=",),
            format!("{good}A"),
            format!("{good}.{signature}"),
            format!(" {good}"),
            format!("{signed}.{}", BASE64URL.encode(&[1; 31])),
            good.replace("e30", "e31"),
            good.replace("e30", ""),
            good.replace("e30", "e30="),
            "a".repeat(MOST + 1),
        ] {
            found(&other, COMPACT);
        }
        found(&good, JwsForm { detached: true, ..COMPACT });
    }
}
