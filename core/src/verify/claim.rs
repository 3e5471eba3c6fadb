//! Steps 1 to 3: what a delivery claims, and what it signs.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use smallvec::SmallVec;

use crate::delivery::Delivery;
use crate::encoding::Decoded;
use crate::error::VerificationErrorKind;
use crate::json;
use crate::place::Place;
use crate::rarely::WHOLE;
use crate::request::Request;
use crate::rules::{RareRules, Rules};
use crate::scheme::{Scheme, SignaturePlace, SignedTimestamp};
use crate::signature_header::{Candidates, Claim, Origin, one_value};
use crate::template::{Content, Part, Signed};
use crate::timestamp::Timestamp;
use crate::webhook::Webhook;

/// The scheme that applies to a delivery: the record's own, or an alternative.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Applied<'w> {
    pub(crate) webhook: &'w Webhook,
    pub(crate) scheme: &'w Scheme,
    pub(crate) rules: &'w Rules,
}

/// What a delivery claims.
#[derive(Debug)]
pub(crate) struct Claimed<'d> {
    pub(crate) candidates: Candidates,
    /// For each candidate where it comes from. Empty: the n-th is the n-th entry, and none names its key.
    pub(crate) origins: Vec<Origin>,
    pub(crate) timestamp: Option<Timestamp>,
    written_time: Option<Cow<'d, str>>,
    pub(crate) signed_id: Option<Cow<'d, str>>,
}

impl Claimed<'_> {
    /// Whether the signatures name their keys.
    pub(crate) fn names_keys(&self) -> bool {
        self.origins.iter().any(|origin| origin.key_id.is_some())
    }

    /// Each candidate with its place among those of the delivery.
    pub(crate) fn in_place(&self) -> impl Iterator<Item = (usize, &Decoded)> {
        let place = |n: usize| self.origins.get(n).map_or(n, |origin| origin.place);
        self.candidates.iter().enumerate().map(move |(n, candidate)| (place(n), candidate))
    }
}

/// A signed time: verbatim, and parsed if it is more than a text.
type Time<'d> = (Cow<'d, str>, Option<Timestamp>);

/// The texts that the signature is read from: mostly the one of its header.
pub(crate) type Texts<'d> = SmallVec<[Cow<'d, str>; 1]>;

impl<'d> Applied<'d> {
    /// What is read of a delivery, or of one item of its body.
    pub(crate) fn request<'r>(self, delivery: &'r Delivery<'d>, item: Option<&'d str>) -> Request<'r, 'd> {
        let settings = &self.webhook.options.settings;
        match item {
            None => Request::new(delivery, self.scheme, settings),
            Some(item) => Request::of_item(delivery, self.scheme, settings, item),
        }
    }

    /// The texts that the signature is read from, at least one.
    #[cold]
    #[inline(never)]
    pub(crate) fn signature_texts(self, request: &Request<'_, 'd>) -> Result<Texts<'d>, VerificationErrorKind> {
        match &self.scheme.signature.place {
            _ if !WHOLE => {
                let value = one_value(self.scheme.signature.header(), request.headers())?;
                Ok(Texts::from_iter([Cow::Borrowed(value)]))
            }
            SignaturePlace::Header(_) | SignaturePlace::Headers(_) => {
                let values = self.scheme.signature.header_values(request.headers())?;
                Ok(values.into_iter().map(Cow::Borrowed).collect())
            }
            _ => self.text_elsewhere(request),
        }
    }

    #[cold]
    #[inline(never)]
    fn text_elsewhere(self, request: &Request<'_, 'd>) -> Result<Texts<'d>, VerificationErrorKind> {
        let text = match self.rules.rare.as_deref().and_then(|rare| rare.signature.as_ref()) {
            Some(place) => place.require(request)?,
            None => Cow::Borrowed(
                json::utf8(request.body())
                    .map_err(|found| VerificationErrorKind::malformed_signature("body", "text", &found))?,
            ),
        };
        let values = self.scheme.signature.values(&text);
        let is_whole = matches!(values.as_slice(), [value] if value.len() == text.len());
        let split: Texts<'d> =
            values.into_iter().filter(|_| !is_whole).map(|text| Cow::Owned(text.to_owned())).collect();
        Ok(if is_whole { Texts::from_iter([text]) } else { split })
    }

    /// What a text claims.
    #[inline(always)]
    pub(crate) fn claim(
        self,
        request: &Request<'_, 'd>,
        text: &Cow<'d, str>,
    ) -> Result<Claimed<'d>, VerificationErrorKind> {
        // Step 2
        let entry = self.scheme.timestamp.as_ref().and_then(SignedTimestamp::entry_name);
        let (signature, algorithm) = (&self.scheme.signature, self.scheme.algorithm);
        let claim = match text {
            Cow::Borrowed(text) => signature.parse(text, algorithm, entry)?,
            Cow::Owned(text) => signature.parse(text, algorithm, entry)?.into_owned(),
        };
        match &self.rules.rare {
            Some(rare) => self.prepare(rare, request, text.clone())?,
            // An event may have its id there.
            None if self.webhook.anywhere.is_some() => request.set_signature(text.clone()),
            None => {}
        }
        self.claimed(request, claim)
    }

    /// What is claimed in the signature header, and beside it: the time and the id.
    #[inline(always)]
    pub(crate) fn claimed(
        self,
        request: &Request<'_, 'd>,
        claim: Claim<'d>,
    ) -> Result<Claimed<'d>, VerificationErrorKind> {
        let Claim { candidates, timestamp: entry, origins } = claim;
        let (written_time, timestamp) = self.signed_timestamp(entry, request)?.unzip();
        let signed_id = self.signed_id(request)?;
        let timestamp = timestamp.flatten();
        Ok(Claimed { candidates, origins, timestamp, written_time, signed_id })
    }

    /// What a delivery claims beside a signature that was read.
    pub(super) fn claim_beside(self, request: &Request<'_, 'd>) -> Result<Claimed<'d>, VerificationErrorKind> {
        self.check_patterns(request)?;
        let timestamp = match self.scheme.timestamp.as_ref().map(|time| &time.place) {
            Some(place @ Place::Signature(_)) => place.read(request)?,
            _ => None,
        };
        self.claimed(request, Claim { timestamp, ..Claim::default() })
    }

    #[cold]
    #[inline(never)]
    fn prepare(
        self,
        rare: &RareRules,
        request: &Request<'_, 'd>,
        text: Cow<'d, str>,
    ) -> Result<(), VerificationErrorKind> {
        request.set_signature(text);
        if rare.has_patterns { self.check_patterns(request) } else { Ok(()) }
    }

    /// What a delivery that is about to be signed will claim.
    pub(crate) fn to_be_signed(
        self,
        request: &Request<'_, 'd>,
        now: Timestamp,
    ) -> Result<Claimed<'d>, VerificationErrorKind> {
        self.check_patterns(request)?;
        let timestamp = self.scheme.timestamp.as_ref().map(|time| Cow::Owned(time.written(now)));
        self.claimed(request, Claim { timestamp, ..Claim::default() })
    }

    /// Step 3. `url` is another spelling of it.
    pub(crate) fn content(
        self,
        request: &Request<'_, 'd>,
        claimed: &Claimed<'d>,
        url: Option<&str>,
    ) -> Result<Content<'d>, VerificationErrorKind> {
        if self.scheme.algorithm.is_token() {
            return Ok(Content::Found(SmallVec::new()));
        }
        let signed = self.signed(request, claimed, url);
        let content = self.rules.template.content(&signed)?;
        self.check_borders(&content, claimed.written_time.as_deref())?;
        match self.webhook.is_told(&content) {
            true => Err(self.told()),
            false => Ok(content),
        }
    }

    /// What templates are filled with.
    pub(crate) fn signed<'r>(
        self,
        request: &'r Request<'r, 'd>,
        claimed: &'r Claimed<'d>,
        url: Option<&'r str>,
    ) -> Signed<'r, 'd> {
        Signed { request, timestamp: claimed.written_time.as_ref(), id: claimed.signed_id.as_ref(), url }
    }

    /// The signed time, verbatim and parsed. `entry` is that of the signature header.
    fn signed_timestamp(
        self,
        entry: Option<Cow<'d, str>>,
        request: &Request<'_, 'd>,
    ) -> Result<Option<Time<'d>>, VerificationErrorKind> {
        match &self.scheme.timestamp {
            None => Ok(None),
            Some(time) => self.read_timestamp(time, entry, request).map(Some),
        }
    }

    #[inline(never)]
    fn read_timestamp(
        self,
        time: &'d SignedTimestamp,
        entry: Option<Cow<'d, str>>,
        request: &Request<'_, 'd>,
    ) -> Result<Time<'d>, VerificationErrorKind> {
        let missing = || VerificationErrorKind::MissingTimestamp { place: self.place_of_time() };
        let text = match &time.place {
            Place::Header(header) => Cow::Borrowed(request.headers().require(header, missing)?),
            Place::Signature(_) => entry.ok_or_else(missing)?,
            place => place.read(request)?.ok_or_else(missing)?,
        };
        let read = match time.pattern() {
            None => Timestamp::parse(&text, time.format).map(Some),
            Some(pattern) => pattern.matches(&text).then(|| Timestamp::parse(&text, time.format)),
        };
        match read {
            Some(timestamp) => Ok((text, timestamp)),
            None => Err(self.malformed_timestamp(&text, time.format.expected().into())),
        }
    }

    #[cold]
    #[inline(never)]
    fn malformed_timestamp(self, text: &str, expected: String) -> VerificationErrorKind {
        VerificationErrorKind::MalformedTimestamp {
            place: self.place_of_time(),
            expected,
            length: text.chars().count(),
        }
    }

    #[cold]
    #[inline(never)]
    fn place_of_time(self) -> String {
        match self.scheme.timestamp.as_ref().map(|time| &time.place) {
            Some(Place::Header(header)) => format!("the header `{header}`"),
            Some(Place::Signature(key)) => {
                format!("the entry `{key}` of the header `{}`", self.scheme.signature.header())
            }
            Some(place) => format!("`{place}`"),
            None => String::new(),
        }
    }

    /// The signed id.
    fn signed_id(self, request: &Request<'_, 'd>) -> Result<Option<Cow<'d, str>>, VerificationErrorKind> {
        match &self.scheme.id {
            None => Ok(None),
            Some(place) => read_id(place, request).map(Some),
        }
    }

    /// Refuses values that aren't as the record's patterns have them.
    #[cold]
    #[inline(never)]
    fn check_patterns(self, request: &Request<'_, 'd>) -> Result<(), VerificationErrorKind> {
        for (place, pattern) in self.scheme.details.iter().flat_map(|details| &details.patterns) {
            if place.read(request)?.is_some_and(|text| !pattern.matches(&text)) {
                let expected = format!("a value like `{}`", pattern.as_str());
                return Err(VerificationErrorKind::malformed_signature(&place_name(place), &expected, "another"));
            }
        }
        Ok(())
    }

    /// Whether what is signed can be read in one way only, as far as the headers decide it.
    fn check_borders(self, content: &Content<'_>, time: Option<&str>) -> Result<(), VerificationErrorKind> {
        if let (Some(text), Some(time)) = (time, &self.scheme.timestamp)
            && text.len() < self.rules.borders.shortest_time
        {
            let shortest = self.rules.borders.shortest_time;
            let expected = format!("{}, {shortest} of them or more", time.format.expected());
            return Err(self.malformed_timestamp(text, expected));
        }
        match self.rules.borders.crossed(content) {
            Some(run) => Err(self.crossed(run)),
            None => Ok(()),
        }
    }

    #[cold]
    #[inline(never)]
    fn crossed(self, run: Range<usize>) -> VerificationErrorKind {
        VerificationErrorKind::malformed_signature(
            &self.place_in(run),
            &format!("a value without the text between it and the next in `{}`", self.scheme.template),
            "one that has it",
        )
    }

    #[cold]
    #[inline(never)]
    fn told(self) -> VerificationErrorKind {
        VerificationErrorKind::malformed_signature(
            &self.scheme.signature.place_name(),
            "that of a delivery",
            "one that a challenge's answer tells anybody",
        )
    }

    /// Where the values of a run stand; of several, the one that isn't the time's.
    #[cold]
    #[inline(never)]
    fn place_in(self, run: Range<usize>) -> String {
        let parts = self.rules.template.parts().get(run).unwrap_or_default();
        let place = |part: &Part| match part {
            Part::Id => self.scheme.id.clone(),
            part => part.place().and_then(|(kind, name)| Place::of(kind, name)),
        };
        let time = self.scheme.timestamp.as_ref().map(|time| time.place.clone());
        let time = time.filter(|place| !matches!(place, Place::Signature(_)));
        match parts.iter().filter_map(place).chain(time).next() {
            Some(place) => place_name(&place),
            None => self.scheme.signature.header().into(),
        }
    }
}

#[inline(never)]
fn read_id<'d>(place: &Place, request: &Request<'_, 'd>) -> Result<Cow<'d, str>, VerificationErrorKind> {
    let id = match place {
        Place::Header(header) => Cow::Borrowed(request.header(header)?),
        place => place.require(request)?,
    };
    match id.is_empty() {
        true => Err(VerificationErrorKind::malformed_signature(&place_name(place), "an id", "nothing")),
        false => Ok(id),
    }
}

/// A header by its name, any other place as a record names it.
fn place_name(place: &Place) -> String {
    match place {
        Place::Header(name) => name.clone(),
        place => format!("{place}"),
    }
}
