//! A receiver's side of one endpoint: a provider, its secrets, what is expected.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::borders::Borders;
use crate::error::{ConfigError, Quoted};
use crate::headers;
use crate::provider::Provider;
use crate::retry::RetrySchedule;
use crate::scheme::key::Key;
use crate::scheme::{Algorithm, KeyDecoding, SignatureHeader};
use crate::secret::SecretInput;
use crate::template::Template;
use crate::timestamp::{Timestamp, Tolerance};

/// Verifies, parses and signs the deliveries of one endpoint.
///
/// It holds prepared keys: make it once and keep it.
#[derive(Debug)]
pub struct Webhook {
    pub(crate) provider: Cow<'static, Provider>,
    pub(crate) template: Template,
    pub(crate) borders: Borders,
    pub(crate) keys: Vec<Key>,
    pub(crate) tolerance: Tolerance,
    pub(crate) options: Options,
}

/// What a receiver may ask for.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// How old a signed timestamp may be. None: as the provider documents it.
    /// It has no effect where the scheme signs no timestamp.
    pub tolerance: Option<Tolerance>,
    /// Turns warnings into `invalid_payload`.
    pub strict: bool,
    /// The nodes whose events are taken. None: any. For providers with nodes.
    pub node_ids: Option<Vec<String>>,
    /// The largest body that is looked at, in bytes. None: any.
    pub max_body_bytes: Option<usize>,
}

/// The largest body that is looked at by default: 32 MiB.
pub const DEFAULT_MAX_BODY_BYTES: usize = 32 << 20;

impl Default for Options {
    fn default() -> Self {
        Self { tolerance: None, strict: false, node_ids: None, max_body_bytes: Some(DEFAULT_MAX_BODY_BYTES) }
    }
}

impl Options {
    /// A limit in bytes, as the dynamic languages have it. One that this machine
    /// can't address is as good as the largest that it can.
    ///
    /// # Errors
    /// `invalid_option` for a number that isn't whole, is negative, or is 2^53 or more
    pub fn body_limit(bytes: f64) -> Result<usize, ConfigError> {
        #[expect(clippy::as_conversions, reason = "saturates, and the way back tells whether it was exact")]
        let whole = bytes as u64;
        #[expect(clippy::as_conversions, reason = "compared with what was given")]
        if whole as f64 != bytes || whole > LARGEST_LIMIT {
            let expected = "a whole number of bytes from 0 to 9007199254740991, or false for no limit";
            return Err(ConfigError::invalid_option("the body limit", expected, "another number"));
        }
        Ok(usize::try_from(whole).unwrap_or(usize::MAX))
    }
}

/// Above it, JavaScript's numbers leave some out.
const LARGEST_LIMIT: u64 = (1 << 53) - 1;

impl Webhook {
    /// For a built-in provider, by its id. Several secrets, the newest first,
    /// are all tried; signing uses the first.
    ///
    /// # Errors
    /// `unknown_provider`, `invalid_secret`, `invalid_key`, `invalid_option`
    pub fn new<'s, S: Into<SecretInput<'s>>>(
        provider: &str,
        secrets: impl IntoIterator<Item = S>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        Self::with_provider(Cow::Borrowed(Provider::find(provider)?), secrets, options)
    }

    /// For any provider, as data.
    ///
    /// # Errors
    /// `invalid_secret`, `invalid_key`, `invalid_option`
    pub fn with_provider<'s, S: Into<SecretInput<'s>>>(
        provider: Cow<'static, Provider>,
        secrets: impl IntoIterator<Item = S>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        let scheme = &provider.scheme;
        let template = Template::parse(&scheme.template)?;
        check_scheme(&provider, &template)?;
        let keys = secrets
            .into_iter()
            .enumerate()
            .map(|(index, secret)| Key::prepare(&secret.into(), scheme.algorithm, &scheme.key, index))
            .collect::<Result<Vec<Key>, ConfigError>>()?;
        if keys.is_empty() {
            return Err(ConfigError::no_secret());
        }
        check_nodes(&provider, options.node_ids.as_deref())?;
        let documented = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.tolerance_s);
        let tolerance = options.tolerance.unwrap_or(documented.map_or(Tolerance::Unlimited, Tolerance::from_seconds));
        let borders = Borders::of(&template, scheme.timestamp.as_ref().map(|timestamp| timestamp.format), tolerance)?;
        Ok(Self { provider, template, borders, keys, tolerance, options })
    }

    /// The provider's record.
    pub fn provider(&self) -> &Provider {
        &self.provider
    }

    /// When the provider delivers again, as it documents it; none where it doesn't.
    pub fn retry_schedule(&self) -> Option<&RetrySchedule> {
        self.provider.retry_schedules.first()
    }

    /// The largest body that is looked at, in bytes. `None`: any.
    pub fn max_body_bytes(&self) -> Option<usize> {
        self.options.max_body_bytes
    }

    /// The headers that a verdict looks at, in lower case. A binding that carries
    /// these alone (and their CGI spelling, `http_…` with `_` for `-`) misses nothing.
    pub fn header_names(&self) -> Vec<String> {
        let scheme = &self.provider.scheme;
        let timestamp = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.header.as_deref());
        let fixed =
            [Some(scheme.signature.header()), timestamp, scheme.id.as_deref(), self.provider.delivery_id.as_deref()];
        fixed.into_iter().flatten().chain(self.template.headers()).map(str::to_ascii_lowercase).collect()
    }
}

/// Refuses expected nodes that no event could come from.
fn check_nodes(provider: &Provider, expected: Option<&[String]>) -> Result<(), ConfigError> {
    let Some(expected) = expected else { return Ok(()) };
    let refuse = |expected, found| Err(ConfigError::invalid_option("the expected nodes", expected, found));
    match expected {
        _ if provider.envelope.node.is_none() => refuse("none: this provider's events name no node", "one"),
        [] => refuse("at least one node", "an empty list"),
        ids if ids.iter().any(String::is_empty) => refuse("a node's id", "an empty string"),
        _ => Ok(()),
    }
}

/// Refuses a scheme whose parts contradict each other. Above all, a time or an
/// id that isn't signed must decide nothing.
fn check_scheme(provider: &Provider, template: &Template) -> Result<(), ConfigError> {
    let scheme = &provider.scheme;
    let refuse = |option: &str, expected: &str, found: &str| Err(ConfigError::invalid_option(option, expected, found));
    check_header_names(provider, template)?;
    check_header_roles(provider, template)?;
    if scheme.timestamp.is_some() != template.signs_timestamp() {
        return refuse(
            "scheme.timestamp",
            "a timestamp exactly where the template has {timestamp}",
            "one without the other",
        );
    }
    if scheme.id.is_some() != template.signs_id() {
        return refuse("scheme.id", "an id header exactly where the template has {id}", "one without the other");
    }
    if let Some(timestamp) = &scheme.timestamp {
        if timestamp.header.is_some() == timestamp.signature_key.is_some() {
            return refuse("scheme.timestamp", "either `header` or `signature_key`", "both or neither");
        }
        let is_list = matches!(scheme.signature, SignatureHeader::KvList { .. });
        if timestamp.signature_key.is_some() && !is_list {
            return refuse("scheme.timestamp.signature_key", "a signature of the kind `kv-list`", "another kind");
        }
    }
    let entry =
        scheme.timestamp.as_ref().and_then(|timestamp| Some((timestamp.signature_key.as_deref()?, timestamp.format)));
    let time = entry.map(|(key, format)| (key, Timestamp::from_unix_seconds(1_234_567_890).write(format)));
    let time = time.as_ref().map(|(key, time)| (*key, time.as_str()));
    if !scheme.signature.reads_what_it_writes(scheme.algorithm, time) {
        let expected = "separators that stand in no signature, no time and no name, and names of their own, without blanks around them";
        return refuse("scheme.signature", expected, "others, so that no signature could be read");
    }
    let wants_pem = scheme.algorithm == Algorithm::RsaPkcs1v15Sha256;
    if wants_pem != (scheme.key.decode == KeyDecoding::Pem) {
        return refuse("scheme.key.decode", "`pem` for RSA, and for RSA alone", "another decoding");
    }
    Ok(())
}

/// Refuses a header that should hold two things: no delivery could have both, and
/// `sign` would write it twice.
fn check_header_roles(provider: &Provider, template: &Template) -> Result<(), ConfigError> {
    let scheme = &provider.scheme;
    let time = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.header.as_deref());
    let sent = provider.headers.iter().map(|header| ("headers.name", &*header.name));
    let roles = [("scheme.timestamp.header", time), ("scheme.id", scheme.id.as_deref())];
    let roles = roles.into_iter().filter_map(|(place, name)| Some((place, name?))).chain(sent);
    let mut taken: Vec<&str> = alloc::vec![scheme.signature.header()];
    for (place, name) in roles {
        if taken.iter().any(|other| other.eq_ignore_ascii_case(name)) {
            return Err(ConfigError::invalid_option(place, "a header of its own", &format!("{} again", Quoted(name))));
        }
        taken.push(name);
    }
    match template.headers().any(|name| name.eq_ignore_ascii_case(scheme.signature.header())) {
        true => {
            let found = "the signature's own header";
            Err(ConfigError::invalid_option("scheme.template", "what is signed, beside the signature", found))
        }
        false => Ok(()),
    }
}

/// Refuses header names that no header can have (RFC 9110, section 5.6.2). `sign`
/// would send what stands in them as headers of its own.
fn check_header_names(provider: &Provider, template: &Template) -> Result<(), ConfigError> {
    let scheme = &provider.scheme;
    let time = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.header.as_deref());
    let mut named = vec![("scheme.signature.header", scheme.signature.header())];
    named.extend(time.map(|name| ("scheme.timestamp.header", name)));
    named.extend(scheme.id.as_deref().map(|name| ("scheme.id", name)));
    named.extend(provider.delivery_id.as_deref().map(|name| ("delivery_id", name)));
    named.extend(provider.headers.iter().map(|header| ("headers.name", &*header.name)));
    named.extend(template.headers().map(|name| ("scheme.template", name)));
    match named.iter().find(|(_, name)| !headers::is_name(name)) {
        Some((place, name)) => {
            let expected = "a header's name: letters, digits and any of !#$%&'*+-.^_`|~";
            Err(ConfigError::invalid_option(place, expected, &format!("{}", Quoted(name))))
        }
        None => Ok(()),
    }
}
