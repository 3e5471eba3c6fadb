//! A receiver's side of one endpoint: a provider, its secrets, what is expected.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::borders::Borders;
use crate::challenge_rules;
use crate::error::{ConfigError, Quoted};
use crate::event::Trust;
use crate::event::places::Places;
use crate::headers;
use crate::keys::Keys;
use crate::provider::Provider;
use crate::retry::RetrySchedule;
use crate::scheme::asymmetric_key::KeyReader;
use crate::scheme::key_format::KeyKind;
use crate::scheme::{Algorithm, KeyDecoding, SignatureGrammar};
use crate::secret::{IntoSecrets, nfkd};
use crate::template::Template;
use crate::timestamp::{Timestamp, Tolerance};
use crate::unread_events::UnreadEvents;
use crate::unsupported;

/// Verifies, parses and signs the deliveries of one endpoint.
///
/// It holds prepared keys: make it once and keep it.
///
/// ```
/// use hookseal::{Delivery, Options, Signing, Timestamp, Webhook};
///
/// let webhook = Webhook::new("github", "It's a Secret to Everybody", Options::default())?;
/// let headers = [("X-Hub-Signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")];
/// let delivery = Delivery::new("Hello, World!", headers, Timestamp::from_unix_seconds(0));
/// assert!(webhook.verify_signature(&delivery).is_ok());
/// // Signed, but not JSON:
/// assert_eq!(webhook.verify(&delivery).map_err(|error| error.code()).err(), Some("invalid_json"));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug)]
pub struct Webhook {
    pub(crate) provider: Provider,
    pub(crate) places: Places,
    pub(crate) trust: Trust,
    pub(crate) template: Template,
    pub(crate) borders: Borders,
    pub(crate) keys: Keys,
    pub(crate) tolerance: Tolerance,
    pub(crate) options: Options,
    /// The record's event types, if a binding leaves them to be read later.
    pub(crate) unread_events: Option<UnreadEvents>,
}

/// What a receiver may set.
///
/// ```
/// use hookseal::{Options, Tolerance};
///
/// let options = Options::default().tolerance(Tolerance::from_seconds(60)).strict(true).max_body_bytes(1 << 20);
/// assert!(options.strict);
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Options {
    /// How far a signed timestamp may be off. Default, `None`: as the provider
    /// documents it. It has no effect if the scheme signs no timestamp.
    pub tolerance: Option<Tolerance>,
    /// Turns warnings into `invalid_payload`.
    pub strict: bool,
    /// The nodes whose events are accepted, for providers with nodes. Default, `None`: all.
    pub node_ids: Option<Vec<String>>,
    /// The largest body that is read, in bytes. `None`: any. Default: [`DEFAULT_MAX_BODY_BYTES`].
    pub max_body_bytes: Option<usize>,
    /// What the record asks the receiver to set: names and values.
    pub settings: Vec<(String, String)>,
    /// Whether a challenge may deliver the secret, for which there is none yet: an empty list of them.
    pub allow_handshake: bool,
}

/// The largest body that is read by default: 32 MiB.
pub const DEFAULT_MAX_BODY_BYTES: usize = 32 << 20;

impl Default for Options {
    fn default() -> Self {
        Self {
            tolerance: None,
            strict: false,
            node_ids: None,
            max_body_bytes: Some(DEFAULT_MAX_BODY_BYTES),
            settings: Vec::new(),
            allow_handshake: false,
        }
    }
}

impl Options {
    /// With that tolerance for signed timestamps.
    #[must_use]
    pub fn tolerance(self, tolerance: impl Into<Option<Tolerance>>) -> Self {
        Self { tolerance: tolerance.into(), ..self }
    }

    /// With warnings turned into `invalid_payload`, or not.
    #[must_use]
    pub fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// With events of these nodes alone accepted.
    #[must_use]
    pub fn node_ids<N: Into<String>>(self, node_ids: impl IntoIterator<Item = N>) -> Self {
        Self { node_ids: Some(node_ids.into_iter().map(Into::into).collect()), ..self }
    }

    /// With these settings, which the record asks for: names and values.
    #[must_use]
    pub fn settings<N: Into<String>, V: Into<String>>(self, settings: impl IntoIterator<Item = (N, V)>) -> Self {
        let settings = settings.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self { settings, ..self }
    }

    /// With a challenge that may deliver the secret, while there is none.
    #[must_use]
    pub fn allow_handshake(self, allow_handshake: bool) -> Self {
        Self { allow_handshake, ..self }
    }

    /// With that limit for bodies; `None` for no limit.
    #[must_use]
    pub fn max_body_bytes(self, bytes: impl Into<Option<usize>>) -> Self {
        Self { max_body_bytes: bytes.into(), ..self }
    }
}

impl Webhook {
    /// For a built-in provider, by its id. Several secrets, the newest first,
    /// are all tried; signing uses the first.
    ///
    /// # Errors
    /// `unknown_provider`, `invalid_secret`, `invalid_key`, `invalid_option`
    #[cfg(feature = "providers")]
    pub fn new<'s>(provider: &str, secrets: impl IntoSecrets<'s>, options: Options) -> Result<Self, ConfigError> {
        Self::with_provider(Provider::find(provider)?, secrets, options)
    }

    /// For any provider, as data.
    ///
    /// # Errors
    /// `invalid_secret`, `invalid_key`, `invalid_option`
    pub fn with_provider<'s>(
        provider: Provider,
        secrets: impl IntoSecrets<'s>,
        options: Options,
    ) -> Result<Self, ConfigError> {
        Self::prepared(provider, secrets, options, &KeyReader { read: &Algorithm::read_keys, nfkd: &nfkd })
    }

    /// The same, with key files read by `reader`.
    pub(crate) fn prepared<'s>(
        provider: Provider,
        secrets: impl IntoSecrets<'s>,
        options: Options,
        reader: &KeyReader<'_>,
    ) -> Result<Self, ConfigError> {
        let scheme = &provider.scheme;
        unsupported::refuse(&provider)?;
        let template = Template::parse(&scheme.template)?;
        check_scheme(&provider, &template)?;
        let secrets = secrets.into_secrets();
        let keys = match secrets.is_empty() && options.allow_handshake {
            true => Keys::none(),
            false => Keys::prepare(scheme, &secrets, &options.settings, &[], reader)?,
        };
        challenge_rules::check(&provider, options.allow_handshake)?;
        check_nodes(&provider, options.node_ids.as_deref())?;
        let documented = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.tolerance_s);
        let tolerance = options.tolerance.unwrap_or(documented.map_or(Tolerance::Unlimited, Tolerance::from_seconds));
        let borders = Borders::of(&template, scheme.timestamp.as_ref().map(|timestamp| timestamp.format), tolerance)?;
        Ok(Self {
            places: Places::of(&provider.envelope),
            trust: Trust::of(&provider),
            provider,
            template,
            borders,
            keys,
            tolerance,
            options,
            unread_events: None,
        })
    }

    /// The provider's record.
    pub fn provider(&self) -> &Provider {
        &self.provider
    }

    /// When the provider delivers again; `None` if it doesn't document that.
    pub fn retry_schedule(&self) -> Option<&RetrySchedule> {
        self.provider.retry_schedules.first()
    }

    /// Whether the URL or the method is signed: then a delivery must have it.
    pub fn signs_request(&self) -> bool {
        self.template.signs_request()
    }

    /// The largest body that is read, in bytes. `None`: any.
    pub fn max_body_bytes(&self) -> Option<usize> {
        self.options.max_body_bytes
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
        let has_entries =
            matches!(scheme.signature.grammar, SignatureGrammar::KvList { .. } | SignatureGrammar::Pattern { .. });
        if timestamp.entry_name().is_some() && !has_entries {
            let expected = "a signature of the kind `kv-list` or `pattern`";
            return refuse("scheme.timestamp.signature_key", expected, "another kind");
        }
    }
    let entry = scheme.timestamp.as_ref().and_then(|timestamp| Some((timestamp.entry_name()?, timestamp.format)));
    let time = entry.map(|(key, format)| (key, Timestamp::from_unix_seconds(1_234_567_890).write(format)));
    let time = time.as_ref().map(|(key, time)| (*key, time.as_str()));
    if !scheme.signature.reads_what_it_writes(scheme.algorithm, time) {
        let expected = "separators that occur in no signature, no time and no name, and names of their own, without blanks around them";
        return refuse("scheme.signature", expected, "others, so that no signature could be read");
    }
    let is_shared = scheme.algorithm.key_kind() == Some(KeyKind::SharedSecret);
    let is_right = match scheme.key.decode {
        KeyDecoding::Pem | KeyDecoding::Jwks => !is_shared,
        KeyDecoding::Utf8 => is_shared,
        KeyDecoding::Base64 | KeyDecoding::Base64url | KeyDecoding::Hex => true,
    };
    if !is_right {
        let expected = "`pem` or an encoding for a key in two halves, and no `pem` for a shared secret";
        return refuse("scheme.key.decode", expected, "another decoding");
    }
    Ok(())
}

/// Refuses a header that should hold two things: no delivery could have both, and
/// `sign` would write it twice.
fn check_header_roles(provider: &Provider, template: &Template) -> Result<(), ConfigError> {
    let scheme = &provider.scheme;
    let time = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.header_name());
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

/// Refuses names that no header can have (RFC 9110, section 5.6.2): with a line end
/// in a name, `sign` would write a header more.
fn check_header_names(provider: &Provider, template: &Template) -> Result<(), ConfigError> {
    let scheme = &provider.scheme;
    let time = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.header_name());
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
