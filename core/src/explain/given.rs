//! What is explained, and what one mistake less would make of it.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::FindingCode;
use super::surroundings::Surroundings;
use crate::delivery::Delivery;
use crate::headers::{Headers, Lookup};
use crate::provider::Provider;
use crate::secret::SecretInput;
use crate::webhook::Options;

/// From this length of the body on, less is tried: in WebAssembly an attempt on 100 KB takes half a millisecond.
pub(super) const LONG: usize = 1 << 15;

/// What is explained.
#[derive(Clone, Copy)]
pub(super) struct Given<'g> {
    pub(super) provider: &'g Provider,
    pub(super) secrets: &'g [SecretInput<'static>],
    pub(super) options: &'g Options,
    pub(super) delivery: &'g Delivery<'g>,
    pub(super) surroundings: &'g Surroundings<'g>,
}

impl<'g> Given<'g> {
    pub(super) fn body(&self) -> &'g [u8] {
        self.delivery.body
    }

    /// The body as text.
    pub(super) fn text(&self) -> Option<&'g str> {
        core::str::from_utf8(self.delivery.body).ok()
    }

    /// A header's value.
    pub(super) fn header(&self, name: &str) -> Option<&'g str> {
        match self.delivery.headers.find(name) {
            Lookup::Text(text) => Some(text),
            _ => None,
        }
    }

    /// How many attempts may be made that read so many bytes together.
    pub(super) fn attempts(&self, bytes: usize, fewest: usize, most: usize) -> usize {
        let bytes = if self.body().len() < LONG { bytes } else { bytes / 4 };
        (bytes / (self.body().len() + 1024)).clamp(fewest, most)
    }

    /// How long the body was, as its sender says.
    pub(super) fn declared_length(&self) -> Option<usize> {
        self.header("Content-Length")?.parse().ok()
    }

    /// All headers, to be changed.
    pub(super) fn pairs(&self) -> Pairs {
        self.delivery.headers.iter().map(|(name, value)| (name.into(), value.map(String::from))).collect()
    }

    /// The headers with another value in one place.
    pub(super) fn with_header(&self, name: &str, value: &str) -> Pairs {
        let mut pairs = self.pairs();
        pairs.retain(|(given, _)| !crate::headers::is_header(given, name));
        pairs.push((name.into(), Some(value.into())));
        pairs
    }
}

/// Names and values.
pub(super) type Pairs = Vec<(String, Option<String>)>;

/// What is another without a mistake. `None`: the same.
#[derive(Clone, Default)]
pub(super) struct Change {
    pub(super) provider: Option<Box<Provider>>,
    pub(super) secrets: Option<Vec<SecretInput<'static>>>,
    pub(super) headers: Option<Pairs>,
    pub(super) url: Option<String>,
    pub(super) method: Option<String>,
    pub(super) body: Option<Vec<u8>>,
}

impl Change {
    /// Both, where they change different things.
    pub(super) fn and(&self, other: &Self) -> Option<Self> {
        fn one<T: Clone>(first: &Option<T>, second: &Option<T>) -> Result<Option<T>, ()> {
            match (first, second) {
                (Some(_), Some(_)) => Err(()),
                (one, None) | (None, one) => Ok(one.clone()),
            }
        }
        let both = || {
            Ok::<Self, ()>(Self {
                provider: one(&self.provider, &other.provider)?,
                secrets: one(&self.secrets, &other.secrets)?,
                headers: one(&self.headers, &other.headers)?,
                url: one(&self.url, &other.url)?,
                method: one(&self.method, &other.method)?,
                body: one(&self.body, &other.body)?,
            })
        };
        both().ok()
    }

    /// Whether other keys, or another record, are needed.
    pub(super) fn needs_webhook(&self) -> bool {
        self.provider.is_some() || self.secrets.is_some()
    }

    pub(super) fn delivery<'c>(&'c self, given: &'c Given<'_>) -> Delivery<'c> {
        let headers: Headers<'c> = match &self.headers {
            Some(pairs) => pairs.iter().map(|(name, value)| (name.as_str(), value.as_deref())).collect(),
            None => given.delivery.headers.clone(),
        };
        Delivery {
            body: self.body.as_deref().unwrap_or(given.delivery.body),
            headers,
            now: given.delivery.now,
            url: self.url.as_deref().or(given.delivery.url),
            method: self.method.as_deref().or(given.delivery.method),
        }
    }
}

/// A mistake, or two, undone.
#[derive(Clone)]
pub(super) struct Undone {
    /// Each mistake, and what was seen of it.
    pub(super) mistakes: Vec<(FindingCode, String)>,
    pub(super) change: Change,
    /// Whether a right signature proves it: not where anybody could have made that.
    pub(super) proves: bool,
}

impl Undone {
    pub(super) fn new(code: FindingCode, seen: impl Into<String>, change: Change) -> Self {
        Self { mistakes: Vec::from([(code, seen.into())]), change, proves: true }
    }

    pub(super) fn headers(code: FindingCode, seen: impl Into<String>, headers: Pairs) -> Self {
        Self::new(code, seen, Change { headers: Some(headers), ..Change::default() })
    }

    pub(super) fn secrets(code: FindingCode, seen: impl Into<String>, secrets: Vec<SecretInput<'static>>) -> Self {
        Self::new(code, seen, Change { secrets: Some(secrets), ..Change::default() })
    }

    pub(super) fn provider(code: FindingCode, seen: impl Into<String>, provider: Provider) -> Self {
        Self::new(code, seen, Change { provider: Some(Box::new(provider)), ..Change::default() })
    }

    /// How unlikely it is that it comes together with another: what shows in the secret comes first.
    pub(super) fn rank(&self) -> usize {
        let Some((code, seen)) = self.mistakes.first() else { return usize::MAX };
        let is_hidden = matches!(
            code,
            FindingCode::SecretDecoded
                | FindingCode::SecretNotDecoded
                | FindingCode::SecretPrefixCut
                | FindingCode::SignatureAlgorithm
                | FindingCode::SignatureContent
                | FindingCode::OtherProvider
                | FindingCode::UrlDiffers
        );
        usize::from(seen.starts_with("the sender's")) + usize::from(is_hidden) + self.mistakes.len()
    }

    /// Both, where they change different things.
    pub(super) fn and(&self, other: &Self) -> Option<Self> {
        let change = self.change.and(&other.change)?;
        let mut mistakes = self.mistakes.clone();
        mistakes.extend(
            other.mistakes.iter().filter(|(code, _)| self.mistakes.iter().all(|(own, _)| own != code)).cloned(),
        );
        Some(Self { mistakes, change, proves: self.proves && other.proves })
    }
}
