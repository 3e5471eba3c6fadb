//! A receiver's side of one endpoint: a provider, its secrets, what is expected.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::by_name::ByName;
use crate::challenge_rules;
use crate::error::ConfigError;
use crate::event::anywhere::Anywhere;
use crate::event::covered::Covered;
use crate::event::places::Places;
use crate::key_source;
use crate::provider::Provider;
use crate::rare_records;
use crate::rarely::{Rarely, WHOLE};
use crate::retry::RetrySchedule;
use crate::rules::{Own, Rules, alternatives, check, settings};
use crate::scheme::key_reader::KeyReader;
use crate::scheme::{Scheme, key_files};
#[cfg(feature = "explain")]
use crate::secret::SecretInput;
use crate::secret::{IntoSecrets, nfkd};
use crate::timestamp::Tolerance;
use crate::unread_events::UnreadEvents;

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
    /// The record before settings took their places in it, if there are settings.
    pub(crate) given: Option<Box<Provider>>,
    pub(crate) provider: Provider,
    pub(crate) places: Places,
    pub(crate) rules: Rules,
    /// The rules of the scheme's alternatives, in their order.
    pub(crate) alternatives: Vec<Rules>,
    /// What the envelope says beside the fields of a JSON object, if it says more.
    pub(crate) anywhere: Option<Rarely<Anywhere>>,
    pub(crate) options: Options,
    /// The record's event types, to be found by their names.
    pub(crate) events_by_name: ByName,
    /// The record's event types, if a binding leaves them to be read later.
    pub(crate) unread_events: Option<UnreadEvents>,
    /// The secrets as they were given, to explain what isn't signed with them. A binding that makes its webhooks by
    /// `with_key_reader` has them itself.
    #[cfg(feature = "explain")]
    pub(crate) secrets: Vec<SecretInput<'static>>,
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
    /// For a binding that fetches the keys.
    #[doc(hidden)]
    pub without_keys: bool,
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
            without_keys: false,
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
        let secrets = secrets.into_secrets();
        #[cfg(feature = "explain")]
        let kept = secrets.iter().map(SecretInput::owned).collect();
        let webhook =
            Self::prepared(provider, secrets, options, &KeyReader { read: &key_files::read_all, nfkd: &nfkd })?;
        #[cfg(feature = "explain")]
        let webhook = Self { secrets: kept, ..webhook };
        Ok(webhook)
    }

    /// The same, with key files read by `reader`.
    pub(crate) fn prepared<'s>(
        mut provider: Provider,
        secrets: impl IntoSecrets<'s>,
        mut options: Options,
        reader: &KeyReader<'_>,
    ) -> Result<Self, ConfigError> {
        rare_records::refuse(&provider)?;
        options.settings = settings::resolve(&provider, core::mem::take(&mut options.settings))?;
        let given = (WHOLE && !options.settings.is_empty()).then(|| Box::new(provider.clone()));
        settings::apply(&mut provider.scheme, &options.settings);
        let secrets = secrets.into_secrets();
        let own = Own {
            secrets: &secrets,
            may_lack_secret: options.allow_handshake || options.without_keys,
            settings: &options.settings,
            tolerance: options.tolerance,
            reader,
        };
        let ready = |scheme| Rules::of(scheme, &own);
        let mut rules = ready(&provider.scheme)?;
        let mut alternatives = Vec::new();
        if let Some(details) = &provider.scheme.details {
            for other in &details.alternatives {
                alternatives.push(ready(&other.scheme)?);
            }
        }
        key_source::check(&provider.scheme)?;
        check::sent_headers(&provider)?;
        check::nodes(&provider, options.node_ids.as_deref())?;
        let covered = Covered { provider: &provider, rules: &rules, alternatives: &alternatives };
        challenge_rules::check(covered, options.allow_handshake)?;
        if WHOLE {
            alternatives::check(covered)?;
        }
        covered.check_event_key()?;
        let anywhere = Anywhere::of(covered)?;
        let trusts = covered.trusts();
        let every_rules = core::iter::once(&mut rules).chain(&mut alternatives);
        every_rules.zip(trusts).for_each(|(rules, trust)| rules.trust = trust);
        Ok(Self {
            places: Places::of(&provider.envelope),
            events_by_name: ByName::of(&provider.events, |event| &event.name),
            anywhere,
            given,
            provider,
            rules,
            alternatives,
            options,
            unread_events: None,
            #[cfg(feature = "explain")]
            secrets: Vec::new(),
        })
    }

    /// The provider's record, as it was given.
    pub fn provider(&self) -> &Provider {
        self.given.as_deref().unwrap_or(&self.provider)
    }

    /// When the provider delivers again; `None` if it doesn't document that.
    pub fn retry_schedule(&self) -> Option<&RetrySchedule> {
        self.provider.retry_schedules.first()
    }

    /// Whether the URL or the method is signed: then a delivery must have it.
    pub fn signs_request(&self) -> bool {
        self.every_scheme().any(|(scheme, rules)| rules.asks_request(scheme))
    }

    /// The scheme and its alternatives, each with its rules.
    pub(crate) fn every_scheme(&self) -> impl Iterator<Item = (&Scheme, &Rules)> {
        self.covered().every_scheme()
    }

    /// What right signatures cover.
    pub(crate) fn covered(&self) -> Covered<'_> {
        let Self { provider, rules, alternatives, .. } = self;
        Covered { provider, rules, alternatives }
    }

    /// The largest body that is read, in bytes. `None`: any.
    pub fn max_body_bytes(&self) -> Option<usize> {
        self.options.max_body_bytes
    }
}
