//! HTTP Message Signatures (RFC 9421) over requests, with `Content-Digest` (RFC 9530). The record says
//! which components must be covered, and with which algorithms; the sender only says which more it covered.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use subtle::ConstantTimeEq as _;

use crate::encoding::{Decoded, Encoding, Spelling};
use crate::error::VerificationErrorKind;
use crate::headers::{Headers, Lookup};
use crate::scheme::hash::Hash;
use crate::scheme::jose::JoseAlgorithm;
use crate::structured_field::{Bare, Item, Member, dictionary};

/// The header that lists what is signed.
pub(crate) const INPUT: &str = "Signature-Input";
/// The header that has the body's digests.
pub(crate) const DIGEST: &str = "Content-Digest";
const BASE64: Spelling = Spelling { encoding: Encoding::Base64, padding: None };

/// Covered, it binds the body.
pub(crate) const CONTENT_DIGEST: &str = "content-digest";

/// What a record says of its signatures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MessageForm<'s> {
    /// The header that has the signatures.
    pub(crate) header: &'s str,
    pub(crate) algorithms: &'s [JoseAlgorithm],
    /// What must be covered.
    pub(crate) components: &'s [String],
    /// The label that counts. Default: the only one.
    pub(crate) label: Option<&'s str>,
    pub(crate) tag: Option<&'s str>,
    /// How signatures and digests are written between their colons.
    pub(crate) spelling: Spelling,
}

/// The parts of a request that can be covered.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Covered<'r, 'd> {
    pub(crate) method: Option<&'d str>,
    pub(crate) url: Option<&'d str>,
    pub(crate) headers: &'r Headers<'d>,
}

/// A signature that was read, and isn't verified.
#[derive(Debug)]
pub(crate) struct MessageSignature<'d> {
    input: Member<'d>,
    pub(crate) signature: Decoded,
    /// The algorithm that it names, which is one of the record's.
    pub(crate) algorithm: Option<JoseAlgorithm>,
}

impl<'d> MessageSignature<'d> {
    /// Finds and reads the signature of a request.
    #[inline(never)]
    pub(crate) fn read(headers: &Headers<'d>, form: MessageForm<'_>) -> Result<Self, VerificationErrorKind> {
        let read = |name: &str| {
            let value = headers.require(name, || VerificationErrorKind::missing_signature(name, headers.len()))?;
            dictionary(value).ok_or_else(|| malformed(name, "a dictionary of signatures (RFC 9421)", "another text"))
        };
        let (inputs, signatures) = (read(INPUT)?, read(form.header)?);
        let mut labelled = inputs.into_iter().filter_map(|input| {
            let signature = signatures.iter().find(|signature| signature.key == input.key)?;
            let counts = form.label.is_none_or(|label| label == input.key)
                && form.tag.is_none_or(|tag| parameter(&input, "tag") == Some(&Bare::Text(tag.into())));
            counts.then_some((input, signature))
        });
        let (input, signature) = match (labelled.next(), labelled.next()) {
            (Some(one), None) => one,
            (None, _) => return Err(malformed(INPUT, "a signature with the record's label and tag", "none")),
            _ => return Err(VerificationErrorKind::AmbiguousSignature { header: form.header.into() }),
        };
        check_components(&input, form.components)?;
        let algorithm = algorithm(&input, form.algorithms)?;
        let is_time = |name: &str| parameter(&input, name).is_none_or(|value| matches!(value, Bare::Integer(_)));
        if !is_time("created") || !is_time("expires") {
            return Err(malformed(INPUT, "times in seconds since 1970", "another `created` or `expires`"));
        }
        let signature = bytes(signature).and_then(|text| form.spelling.decode(text)).filter(|bytes| !bytes.is_empty());
        let signature = signature.ok_or_else(|| malformed(form.header, "base64 between colons", "something else"))?;
        Ok(Self { input, signature, algorithm })
    }

    /// The signature's parameters: `created`, `keyid`, `nonce`.
    pub(crate) fn parameters(&self) -> Vec<(String, String)> {
        let text = |value: &Bare<'_>| match value {
            Bare::Text(text) => Some(String::from(&**text)),
            Bare::Integer(digits) => Some(String::from(*digits)),
            Bare::Bytes(_) | Bare::Other(_) => None,
        };
        self.input.parameters.iter().filter_map(|(name, value)| Some((String::from(*name), text(value)?))).collect()
    }

    /// Whether a component is covered.
    pub(crate) fn covers(&self, component: &str) -> bool {
        names(&self.input).any(|name| name == Some(component))
    }

    /// What is signed: a line for each component, and how they were listed.
    pub(crate) fn base(&self, covered: &Covered<'_, '_>) -> Result<Vec<u8>, VerificationErrorKind> {
        base_of(names(&self.input).flatten(), self.input.written, covered)
    }
}

/// The line of each component, and how they are listed.
#[inline(never)]
pub(crate) fn base_of<'n>(
    names: impl Iterator<Item = &'n str>,
    listed: &str,
    covered: &Covered<'_, '_>,
) -> Result<Vec<u8>, VerificationErrorKind> {
    let mut base = String::new();
    for name in names {
        let value = component(name, covered)?;
        // A line break would be a line of the sender's making.
        if value.contains(['\n', '\r']) {
            return Err(malformed(INPUT, "covered components without line breaks", "one with a line break"));
        }
        base.extend(["\"", name, "\": ", &value, "\n"]);
    }
    base.extend(["\"@signature-params\": ", listed]);
    Ok(base.into_bytes())
}

/// Whether the digests of the body are its own: those by SHA-256 and SHA-512, of which there is one at least.
#[inline(never)]
pub(crate) fn digests_match(
    headers: &Headers<'_>,
    body: &[u8],
    spelling: Spelling,
) -> Result<bool, VerificationErrorKind> {
    let value = headers.require(DIGEST, || VerificationErrorKind::missing_signature(DIGEST, headers.len()))?;
    let members =
        dictionary(value).ok_or_else(|| malformed(DIGEST, "a dictionary of digests (RFC 9530)", "another text"))?;
    let mut strong = 0;
    for member in &members {
        let hash = match member.key {
            "sha-256" => Hash::Sha256,
            "sha-512" => Hash::Sha512,
            _ => continue,
        };
        strong += 1;
        let given = bytes(member).and_then(|text| BASE64.decode(text).or_else(|| spelling.decode(text)));
        if !given.is_some_and(|given| bool::from(given.ct_eq(&hash.digest(&[body])))) {
            return Ok(false);
        }
    }
    Ok(strong > 0)
}

/// The `Content-Digest` of a body.
pub(crate) fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", BASE64.encode(&Hash::Sha256.digest(&[body])))
}

/// What stands between the colons of a member that is a byte sequence.
fn bytes<'t>(member: &Member<'t>) -> Option<&'t str> {
    match member.items.as_slice() {
        [Item { value: Bare::Bytes(text), .. }] if !member.is_list => Some(text),
        _ => None,
    }
}

/// Every component is a name without parameters, and once there; the record's are among them.
fn check_components(input: &Member<'_>, required: &[String]) -> Result<(), VerificationErrorKind> {
    let covered: Vec<Option<&str>> = names(input).collect();
    let is_sound = input.is_list
        && covered
            .iter()
            .enumerate()
            .all(|(at, name)| name.is_some_and(is_component) && !covered.iter().take(at).any(|before| before == name));
    if !is_sound {
        let expected = "a list of components, each a name without parameters, none twice";
        return Err(malformed(INPUT, expected, "another list"));
    }
    match required.iter().find(|name| !covered.contains(&Some(name.as_str()))) {
        Some(name) => Err(malformed(INPUT, &format!("a signature that covers `{name}`"), "one that doesn't")),
        None => Ok(()),
    }
}

/// The names of what is covered; `None` for what isn't a name alone.
fn names<'m>(input: &'m Member<'_>) -> impl Iterator<Item = Option<&'m str>> {
    input.items.iter().map(|item| match &item.value {
        Bare::Text(name) if item.parameters.is_empty() => Some(&**name),
        _ => None,
    })
}

/// The components that a request derives, and names of headers, which are in lower case.
fn is_component(name: &str) -> bool {
    DERIVED.contains(&name) || crate::headers::is_name(name) && !name.bytes().any(|byte| byte.is_ascii_uppercase())
}

const DERIVED: [&str; 7] = ["@method", "@target-uri", "@authority", "@scheme", "@request-target", "@path", "@query"];

fn parameter<'m, 't>(input: &'m Member<'t>, name: &str) -> Option<&'m Bare<'t>> {
    input.parameters.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}

fn algorithm(input: &Member<'_>, allowed: &[JoseAlgorithm]) -> Result<Option<JoseAlgorithm>, VerificationErrorKind> {
    let Some(named) = parameter(input, "alg") else { return Ok(None) };
    let found = allowed.iter().find(|algorithm| *named == Bare::Text(algorithm.http_name().into()));
    found.copied().map(Some).ok_or_else(|| malformed(INPUT, "an algorithm that the record has", "another `alg`"))
}

/// The value of a component.
#[inline(never)]
fn component<'d>(name: &str, covered: &Covered<'_, 'd>) -> Result<Cow<'d, str>, VerificationErrorKind> {
    let absent = |part: &str| VerificationErrorKind::SignedPartAbsent { part: part.into() };
    match name {
        "@method" => {
            covered.method.filter(|method| !method.is_empty()).map(Cow::Borrowed).ok_or_else(|| absent("method"))
        }
        _ if name.starts_with('@') => {
            let url = covered.url.and_then(Url::split).ok_or_else(|| absent("url"))?;
            Ok(url.part(name))
        }
        _ => header(name, covered.headers),
    }
}

/// The value of a header: of all its lines, if there are several.
fn header<'d>(name: &str, headers: &Headers<'d>) -> Result<Cow<'d, str>, VerificationErrorKind> {
    match headers.find(name) {
        Lookup::Ambiguous => {
            let lines: Option<Vec<&str>> = headers.all(name).collect();
            let lines = lines.ok_or_else(|| malformed(name, "text", "a value that isn't text"))?;
            Ok(Cow::Owned(lines.join(", ")))
        }
        _ => headers.require(name, || VerificationErrorKind::missing_signature(name, headers.len())).map(Cow::Borrowed),
    }
}

/// A URL, with its scheme and host in lower case and no default port (RFC 9110, section 4.2.3).
struct Url<'d> {
    scheme: String,
    authority: String,
    path: &'d str,
    /// With its `?`; empty if there is none.
    query: &'d str,
}

impl<'d> Url<'d> {
    fn split(url: &'d str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let rest = rest.split_once('#').map_or(rest, |(before, _)| before);
        let (authority, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (scheme, authority) = (scheme.to_ascii_lowercase(), authority.to_ascii_lowercase());
        let port = match &*scheme {
            "https" => ":443",
            "http" => ":80",
            _ => return None,
        };
        let authority = String::from(authority.strip_suffix(port).unwrap_or(&authority));
        let (path, query) = target.split_at(target.find('?').unwrap_or(target.len()));
        let path = if path.is_empty() { "/" } else { path };
        let is_usable = !authority.is_empty() && !authority.contains('@');
        is_usable.then_some(Self { scheme, authority, path, query })
    }

    fn part(self, name: &str) -> Cow<'d, str> {
        match name {
            "@target-uri" => Cow::Owned([&*self.scheme, "://", &self.authority, self.path, self.query].concat()),
            "@authority" => Cow::Owned(self.authority),
            "@scheme" => Cow::Owned(self.scheme),
            "@request-target" => Cow::Owned([self.path, self.query].concat()),
            "@path" => Cow::Borrowed(self.path),
            _ => Cow::Borrowed(if self.query.is_empty() { "?" } else { self.query }),
        }
    }
}

#[cold]
#[inline(never)]
fn malformed(header: &str, expected: &str, found: &str) -> VerificationErrorKind {
    VerificationErrorKind::malformed_signature(header, expected, found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 9421, appendix B.2.
    const URL: &str = "https://example.com/foo?param=Value&Pet=dog";
    const BODY: &[u8] = br#"{"hello": "world"}"#;
    const SHA_512: &str =
        "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:";
    const PAIRS: [(&str, &str); 5] = [
        ("Host", "example.com"),
        ("Date", "Tue, 20 Apr 2021 02:07:55 GMT"),
        ("Content-Type", "application/json"),
        ("Content-Digest", SHA_512),
        ("Content-Length", "18"),
    ];
    const SIGNATURE: &str = "sig=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:";

    fn form<'s>(components: &'s [String]) -> MessageForm<'s> {
        MessageForm {
            header: "Signature",
            algorithms: &[JoseAlgorithm::Hs256],
            components,
            label: None,
            tag: None,
            spelling: Spelling::from(Encoding::Base64),
        }
    }

    fn base_of(input: &str, required: &[&str]) -> Result<String, &'static str> {
        let mut pairs = PAIRS.to_vec();
        pairs.extend([("Signature-Input", input), ("Signature", SIGNATURE)]);
        base_in(&pairs, URL, required)
    }

    fn base_in(pairs: &[(&str, &str)], url: &str, required: &[&str]) -> Result<String, &'static str> {
        let required: Vec<String> = required.iter().copied().map(Into::into).collect();
        let headers: Headers<'_> = pairs.iter().copied().collect();
        let read = MessageSignature::read(&headers, form(&required)).map_err(|error| error.code())?;
        let request = Covered { method: Some("POST"), url: Some(url), headers: &headers };
        let base = read.base(&request).map_err(|error| error.code())?;
        Ok(String::from_utf8(base).expect("text"))
    }

    #[test]
    fn the_rfc_s_bases_are_built() {
        // B.2.5.
        let input = r#"sig=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret""#;
        let base = "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@authority\": example.com\n\"content-type\": application/json\n\"@signature-params\": (\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\"";
        assert_eq!(base_of(input, &[]).as_deref(), Ok(base));
        // B.2.3.
        let input = r#"sig=("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-rsa-pss""#;
        let base = format!(
            "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@method\": POST\n\"@path\": /foo\n\"@query\": ?param=Value&Pet=dog\n\"@authority\": example.com\n\"content-type\": application/json\n\"content-digest\": {SHA_512}\n\"content-length\": 18\n\"@signature-params\": {}",
            &input[4..]
        );
        assert_eq!(base_of(input, &["content-digest", "@method"]), Ok(base));
    }

    #[test]
    fn urls_are_normalized() {
        let input = r#"sig=("@target-uri" "@authority" "@scheme" "@request-target" "@path" "@query");created=1"#;
        let pairs = [("Signature-Input", input), ("Signature", SIGNATURE)];
        let lines = |url: &str| {
            let base = base_in(&pairs, url, &[]).expect("a base");
            base.lines()
                .take(6)
                .filter_map(|line| line.split_once(": "))
                .map(|(_, value)| value.into())
                .collect::<Vec<String>>()
        };
        assert_eq!(lines("HTTPS://Example.COM:443"), ["https://example.com/", "example.com", "https", "/", "/", "?"]);
        assert_eq!(
            lines("http://example.com:8080/a%2fB?c=D#e"),
            ["http://example.com:8080/a%2fB?c=D", "example.com:8080", "http", "/a%2fB?c=D", "/a%2fB", "?c=D"]
        );
        for url in ["", "example.com/", "/foo", "ftp://example.com/", "https://", "https://user@example.com/"] {
            assert_eq!(base_in(&pairs, url, &[]), Err("invalid_option"), "{url}");
        }
    }

    #[test]
    fn what_is_covered_is_the_record_s_to_say() {
        for (input, verdict) in [
            (r#"sig=("@method");created=1"#, "malformed_signature"),
            (r#"sig=("@method" "content-digest";req);created=1"#, "malformed_signature"),
            (r#"sig=("@method" "Content-Digest");created=1"#, "malformed_signature"),
            (r#"sig=("@method" "content-digest" "content-digest");created=1"#, "malformed_signature"),
            (r#"sig=("@method" "content-digest" "@status");created=1"#, "malformed_signature"),
            (r#"sig=("@method" content-digest);created=1"#, "malformed_signature"),
            (r#"sig="content-digest";created=1"#, "malformed_signature"),
            (r#"sig=("content-digest" "x-absent");created=1"#, "missing_signature"),
            (r#"sig=("content-digest");created=1;alg="rsa-v1_5-sha256""#, "malformed_signature"),
            (r#"sig=("content-digest");created=1;alg=hmac-sha256"#, "malformed_signature"),
            (r#"sig=("content-digest");created=1;alg="none""#, "malformed_signature"),
            (r#"sig=("content-digest");created=1,sig=("content-digest");created=2"#, "malformed_signature"),
            (r#"other=("content-digest");created=1"#, "malformed_signature"),
            (r#"sig=("content-digest"  "@method");created=1"#, "malformed_signature"),
            ("sig", "malformed_signature"),
        ] {
            assert_eq!(base_of(input, &["content-digest"]), Err(verdict), "{input}");
        }
        assert!(base_of(r#"sig=("content-digest");created=1;alg="hmac-sha256""#, &["content-digest"]).is_ok());
    }

    #[test]
    fn a_label_or_a_tag_chooses() {
        let input = r#"a=("date");created=1;tag="x", b=("date");created=2;tag="y", c=("date");created=3;tag="y""#;
        let signatures = "a=:AQ==:, b=:AQ==:";
        let headers = Headers::from([("Signature-Input", input), ("Signature", signatures)]);
        let created = |label, tag| {
            let read = MessageSignature::read(&headers, MessageForm { label, tag, ..form(&[]) })
                .map_err(|error| error.code())?;
            Ok(read.parameters().into_iter().find(|(name, _)| name == "created").map(|(_, text)| text))
        };
        assert_eq!(created(None, None), Err("ambiguous_signature"));
        assert_eq!(created(Some("a"), None), Ok(Some("1".into())));
        assert_eq!(created(None, Some("y")), Ok(Some("2".into())));
        assert_eq!(created(Some("a"), Some("y")), Err("malformed_signature"));
        assert_eq!(created(Some("c"), None), Err("malformed_signature"));
    }

    #[test]
    fn lines_are_joined_and_never_added() {
        let input = r#"sig=("x-a");created=1"#;
        let with = |values: &[&'static str]| {
            let mut pairs = alloc::vec![("Signature-Input", input), ("Signature", SIGNATURE)];
            pairs.extend(values.iter().map(|value| ("X-A", *value)));
            base_in(&pairs, URL, &[])
        };
        assert_eq!(with(&["1", " 2 "]).map(|base| base.starts_with("\"x-a\": 1, 2\n")), Ok(true));
        assert_eq!(with(&["1\n\"@method\": GET"]), Err("malformed_signature"));
    }

    #[test]
    fn digests_are_the_body_s() {
        let matches = |value: &str| {
            let headers = Headers::from([("content-digest", value)]);
            digests_match(&headers, BODY, Spelling::from(Encoding::Base64)).map_err(|error| error.code())
        };
        let sha_256 = content_digest(BODY);
        assert_eq!((matches(SHA_512), matches(&sha_256)), (Ok(true), Ok(true)));
        assert_eq!(matches(&format!("md5=:AQ==:, {sha_256}, {SHA_512}")), Ok(true));
        for other in [
            "md5=:Sd/dVLAcvNLSq16eXua5uQ==:",
            "sha-256=:AQ==:",
            "sha-256=1",
            &format!("{sha_256}, sha-512=:AQ==:"),
            &sha_256.replace("sha-256", "sha-512"),
            &sha_256.replace("sha-256", "sha256"),
        ] {
            assert_eq!(matches(other), Ok(false), "{other}");
        }
        assert_eq!(matches(&format!("{sha_256}, sha-256=:AQ==:")), Err("malformed_signature"));
        assert_eq!(matches("sha-256"), Err("malformed_signature"));
    }
}
