//! Requests that aren't events and want an answer: what a record says of them, and the answer.
//!
//! A challenge is an attacker's input. So what is signed for it could be no delivery, what is
//! echoed is text that no browser takes for a page, and nothing unsigned replaces a secret.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use subtle::ConstantTimeEq;

use crate::challenge_rules::{LONGEST_SIGNED, TOKEN};
use crate::delivery::Delivery;
use crate::encoding::Spelling;
use crate::error::{VerificationError, VerificationErrorKind};
use crate::json;
use crate::keys::Keys;
use crate::place::Place;
use crate::placeholders::{names, pieces};
use crate::provider::{Challenge, ChallengeAnswer, ChallengeValue, DigestAlgorithm};
use crate::rarely::WHOLE;
use crate::request::Request;
use crate::rules::settings;
use crate::scheme::hash::Hash;
use crate::scheme::key_files;
use crate::scheme::key_reader::KeyReader;
use crate::secret::SecretInput;
use crate::template::Content;
use crate::url;
use crate::webhook::Webhook;

/// What to answer a challenge with.
///
/// ```
/// use hookseal::{Delivery, Options, Provider, Timestamp, Webhook};
///
/// let record = r#"{
///     "id": "acme",
///     "scheme": { "signature": { "header": "X-Acme-Signature", "encoding": "hex" }, "algorithm": "hmac-sha256" },
///     "challenges": [{
///         "when": { "method": "GET" },
///         "token": { "place": "query:challenge" },
///         "answer": { "text": "{token}" }
///     }]
/// }"#;
/// let webhook = Webhook::with_provider(Provider::from_json(record)?, "a secret of at least this length", Options::default())?;
/// let request = Delivery::new("", [("Host", "example.com")], Timestamp::from_unix_seconds(0));
/// let request = request.method("GET").url("/webhooks?challenge=abc");
/// let answer = webhook.challenge(&request)?.expect("a challenge");
/// assert_eq!((answer.status, answer.body.as_str()), (200, "abc"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers: names and values.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: String,
    /// The secret that the challenge delivered, for the receiver to keep: only where its options allow that.
    pub secret: Option<String>,
}

/// Why a challenge isn't answered. `None`: it is no challenge.
type Unanswered = Option<VerificationErrorKind>;

/// The longest text that is echoed, in bytes.
const LONGEST: usize = 1024;
/// The longest body that JSON is looked for in: an event may be far longer, a challenge is not.
const LONGEST_BODY: usize = 16 << 10;

impl Webhook {
    /// The answer to a request that isn't an event and wants one, by the record's `challenges`.
    /// `None`: it is none, or one that isn't to be answered; [`verify`](Self::verify) it then.
    ///
    /// # Errors
    /// `invalid_option`: the answer needs a setting, or the request's URL, that isn't there; `body_too_large`
    pub fn challenge<'d>(&'d self, request: &Delivery<'d>) -> Result<Option<Answer>, VerificationError> {
        match self.answer(request) {
            Ok(answer) => Ok(Some(answer)),
            Err(Some(kind)) if ["invalid_option", "body_too_large"].contains(&kind.code()) => Err(self.error(kind)),
            Err(_) => Ok(None),
        }
    }

    /// Why [`challenge`](Self::challenge) doesn't answer what looks like a challenge.
    pub fn challenge_refusal<'d>(&'d self, request: &Delivery<'d>) -> Option<VerificationError> {
        self.answer(request).err().flatten().map(|kind| self.error(kind))
    }

    #[cold]
    #[inline(never)]
    fn answer<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Answer, Unanswered> {
        self.check_size(delivery.body.len())?;
        let short =
            Delivery { body: if delivery.body.len() > LONGEST_BODY { b"" } else { delivery.body }, ..delivery.clone() };
        let request = Request::new(&short, &self.provider.scheme, &self.options.settings);
        let method = delivery.method.unwrap_or("POST");
        let applies = |challenge: &&Challenge| {
            let when = &challenge.when;
            method == when.method.as_deref().unwrap_or("POST")
                && (delivery.body.is_empty() || !when.empty_body)
                && when.places.iter().all(|(place, condition)| condition.holds(read(place, &request).as_deref()))
        };
        let challenge = self.provider.challenges.iter().find(applies).ok_or(None)?;
        Ok(self.answer_to(challenge, delivery, &request)?)
    }

    fn answer_to<'d>(
        &'d self,
        challenge: &Challenge,
        delivery: &Delivery<'d>,
        request: &Request<'_, 'd>,
    ) -> Result<Answer, VerificationErrorKind> {
        if let Some(expected) = &challenge.verify_token {
            let own = settings::value(&self.options.settings, &expected.setting)
                .ok_or_else(|| needs(&format!("the setting `{}`", expected.setting)))?;
            let found = read(&expected.place, request).unwrap_or_default();
            if !bool::from(own.as_bytes().ct_eq(found.as_bytes())) {
                return Err(refused(&format!("`{}` isn't the setting `{}`", expected.place, expected.setting)));
            }
        }
        let key_index = if challenge.signed { self.authenticate(delivery, None)?.secret_index } else { 0 };
        let secret = challenge.delivers_key.as_ref().map(|place| self.delivered(place, request)).transpose()?;
        let token = challenge.token.as_ref().map(|token| match read(&token.place, request) {
            Some(text)
                if text.len() <= LONGEST && token.pattern.as_ref().is_none_or(|pattern| pattern.matches(&text)) =>
            {
                Ok(text)
            }
            _ => Err(refused(&format!(
                "the token at `{}` isn't as the record says, or over {LONGEST} bytes",
                token.place
            ))),
        });
        let mut values = Values { request, token: token.transpose()?, digest: None };
        if let Some(digest) = &challenge.digest {
            let content = values.fill(&digest.template)?;
            let bytes = match digest.algorithm {
                Some(hash) => hashed(hash, content.as_bytes()),
                None => self.mac(key_index, &content)?,
            };
            values.digest = Some(Spelling::from(digest.encoding).encode(&bytes));
        }
        Ok(Answer { secret, ..values.answer(&challenge.answer)? })
    }

    /// Whether a delivery's content is a token whose MAC is told to whoever asks: then its signature proves nothing.
    pub(crate) fn is_told(&self, content: &Content<'_>) -> bool {
        self.provider.tells_digests() && self.is_told_token(content)
    }

    #[cold]
    #[inline(never)]
    fn is_told_token(&self, content: &Content<'_>) -> bool {
        if content.with(|pieces| pieces.iter().map(|piece| piece.len()).sum::<usize>()) > LONGEST_SIGNED {
            return false;
        }
        let content = content.with(|pieces| pieces.concat());
        let Ok(text) = core::str::from_utf8(&content) else { return false };
        self.provider.challenges.iter().any(|challenge| {
            let is_signed_for_anybody =
                !challenge.signed && challenge.digest.as_ref().is_some_and(|digest| digest.algorithm.is_none());
            let pattern = challenge.token.as_ref().and_then(|token| token.pattern.as_ref());
            is_signed_for_anybody && pattern.is_some_and(|pattern| pattern.matches(text))
        })
    }

    /// A content's MAC under one of the secrets.
    fn mac(&self, key_index: usize, content: &str) -> Result<Vec<u8>, VerificationErrorKind> {
        let key = self.rules.keys.get(key_index).and_then(|key| key.sign(&[content.as_bytes()]).ok());
        key.ok_or_else(|| refused("its answer needs a secret, and there is none yet"))
    }

    /// The secret that a challenge delivers. It never replaces one.
    fn delivered(&self, place: &Place, request: &Request<'_, '_>) -> Result<String, VerificationErrorKind> {
        if self.rules.keys.len() > 0 {
            return Err(refused("it delivers a secret, and there is one already"));
        }
        let secret = read(place, request).unwrap_or_default();
        match secret.len() <= LONGEST && self.takes(&secret) {
            true => Ok(secret.into_owned()),
            false => Err(refused("it delivers something that can't be a secret")),
        }
    }

    fn takes(&self, secret: &str) -> bool {
        let secrets = [SecretInput::from(secret)];
        // Whether it can be one doesn't depend on its form.
        let reader = KeyReader { read: &key_files::read_all, nfkd: &|text| Some(text.into()) };
        Keys::prepare(&self.provider.scheme, &secrets, &self.options.settings, &[], &reader).is_ok()
    }
}

/// What an answer's templates may name.
struct Values<'v, 'd> {
    request: &'v Request<'v, 'd>,
    token: Option<Cow<'d, str>>,
    digest: Option<String>,
}

impl Values<'_, '_> {
    fn answer(&self, answer: &ChallengeAnswer) -> Result<Answer, VerificationErrorKind> {
        let (kind, body) = match (&answer.text, answer.json.as_slice()) {
            (Some(text), _) => (Some("text/plain; charset=utf-8"), self.fill(text)?),
            (None, fields) if !WHOLE || fields.is_empty() => (None, String::new()),
            (None, fields) => (Some("application/json"), self.json(fields)?),
        };
        let mut headers: Vec<(String, String)> =
            kind.map(|kind| ("Content-Type".into(), kind.into())).into_iter().collect();
        headers.push(("X-Content-Type-Options".into(), "nosniff".into()));
        for (name, template) in answer.headers.iter().filter(|_| WHOLE) {
            if let Some(value) = self.header(template)? {
                headers.push((name.clone(), value));
            }
        }
        Ok(Answer { status: answer.status, headers, body, secret: None })
    }

    fn json(&self, fields: &[(String, ChallengeValue)]) -> Result<String, VerificationErrorKind> {
        let mut object = String::from("{");
        for (index, (name, value)) in fields.iter().enumerate() {
            if index > 0 {
                object.push(',');
            }
            json::write_text(name, &mut object);
            object.push(':');
            match value {
                ChallengeValue::Template(template) => json::write_text(&self.fill(template)?, &mut object),
                ChallengeValue::Number(number) => object.push_str(&format!("{number}")),
                ChallengeValue::Boolean(flag) => object.push_str(&format!("{flag}")),
            }
        }
        object.push('}');
        Ok(object)
    }

    /// A header's value; `None` if what it names isn't there.
    fn header(&self, template: &str) -> Result<Option<String>, VerificationErrorKind> {
        let is_there = |name: &str| Place::parse(name).is_none_or(|place| read(&place, self.request).is_some());
        if !names(template).all(is_there) {
            return Ok(None);
        }
        let value = self.fill(template)?;
        match value.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            true => Ok(Some(value)),
            false => Err(refused("a header of its answer would hold another character than printable ASCII")),
        }
    }

    /// A template's text.
    fn fill(&self, template: &str) -> Result<String, VerificationErrorKind> {
        if !WHOLE {
            return Ok(if template == TOKEN { self.token.as_deref().unwrap_or_default() } else { template }.into());
        }
        let mut filled = String::new();
        for piece in pieces(template) {
            match piece {
                Ok(literal) => filled.push_str(literal),
                Err(name) => filled.push_str(&self.value(name)?),
            }
            if filled.len() > LONGEST {
                return Err(refused(&format!("its answer would have more than {LONGEST} bytes")));
            }
        }
        Ok(filled)
    }

    fn value(&self, name: &str) -> Result<Cow<'_, str>, VerificationErrorKind> {
        match (name, Place::parse(name)) {
            ("token", _) => Ok(self.token.as_deref().unwrap_or_default().into()),
            ("digest", _) => Ok(self.digest.as_deref().unwrap_or_default().into()),
            ("url-without-query", _) => self
                .request
                .delivery()
                .url
                .map(url::without_query)
                .map(Cow::from)
                .ok_or_else(|| needs("the request's URL")),
            (_, Some(Place::Setting(name))) => {
                read(&Place::Setting(name.clone()), self.request).ok_or_else(|| needs(&format!("the setting `{name}`")))
            }
            (_, Some(place)) => read(&place, self.request)
                .map_or_else(|| Err(refused(&format!("`{place}` isn't there"))), |text| Ok(text.into_owned().into())),
            (_, None) => Ok(Cow::default()), // the record was refused
        }
    }
}

/// What stands at a place, once and not empty; `None` for anything else.
fn read<'d>(place: &Place, request: &Request<'_, 'd>) -> Option<Cow<'d, str>> {
    place.read(request).ok().flatten().filter(|text| !text.is_empty())
}

fn refused(why: &str) -> VerificationErrorKind {
    VerificationErrorKind::ChallengeRefused { why: why.into() }
}

fn needs(what: &str) -> VerificationErrorKind {
    VerificationErrorKind::ChallengeNeeds { what: what.into() }
}

fn hashed(algorithm: DigestAlgorithm, content: &[u8]) -> Vec<u8> {
    let hash = match algorithm {
        DigestAlgorithm::Sha1 => Hash::Sha1,
        DigestAlgorithm::Sha256 => Hash::Sha256,
        DigestAlgorithm::Sha384 => Hash::Sha384,
        DigestAlgorithm::Sha512 => Hash::Sha512,
    };
    hash.digest(&[content])
}
