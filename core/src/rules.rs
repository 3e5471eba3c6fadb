//! A scheme, made ready once: what is signed, where its parts begin and end, its keys, and what
//! must be right beside the signature.

use alloc::string::String;
use alloc::vec::Vec;

use crate::borders::{Borders, NeedsJson};
use crate::error::ConfigError;
use crate::event::trust::{Trust, Unsigned};
use crate::items::Items;
use crate::keys::Keys;
use crate::place::{Place, PlaceKind};
use crate::rarely::{Rarely, WHOLE, rarely};
use crate::scheme::key_reader::KeyReader;
use crate::scheme::{Algorithm, Scheme, SchemeDetails, SignaturePlace, UrlVariants};
use crate::secret::SecretInput;
use crate::template::{PartName, Template};
use crate::timestamp::Tolerance;
use container::Container;
pub(crate) use expectation::Expectation;
use expectation::expectations;

pub(crate) mod alternatives;
pub(crate) mod check;
pub(crate) mod container;
pub(crate) mod cover;
mod expectation;
pub(crate) mod settings;

/// A scheme, made ready.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) template: Template,
    pub(crate) borders: Borders,
    pub(crate) keys: Keys,
    pub(crate) tolerance: Tolerance,
    /// What is said of its events. Which of their fields aren't signed the record's envelope says.
    pub(crate) trust: Trust,
    /// What few schemes need.
    pub(crate) rare: Option<Rarely<RareRules>>,
}

/// What few schemes need.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct RareRules {
    /// Where the signature stands, if not in a header, nor all of the body.
    pub(crate) signature: Option<Place>,
    /// What must be right beside the signature.
    pub(crate) expectations: Vec<Expectation>,
    /// Where a delivery names its key.
    pub(crate) key_by: Option<Place>,
    /// Whether the n-th signature is made with the n-th key.
    pub(crate) is_paired: bool,
    /// Whether the URL is tried with its default port and without.
    pub(crate) varies_port: bool,
    /// Whether the body must be JSON, of any kind: what is hashed could be lengthened otherwise.
    pub(crate) needs_json: bool,
    /// Where the items are, each of which has its own signature.
    pub(crate) items: Option<Items>,
    /// Whether the template asks for entries of the signature.
    pub(crate) reads_entries: bool,
    /// Whether values have patterns.
    pub(crate) has_patterns: bool,
    /// Whether bodies may be compressed.
    pub(crate) inflates: bool,
    /// What is said of its tokens or message signatures.
    pub(crate) container: Option<Container>,
}

/// What the receiver brings.
pub(crate) struct Own<'o> {
    pub(crate) secrets: &'o [SecretInput<'o>],
    /// Whether a challenge may bring the secret.
    pub(crate) may_lack_secret: bool,
    pub(crate) settings: &'o [(String, String)],
    pub(crate) tolerance: Option<Tolerance>,
    pub(crate) reader: &'o KeyReader<'o>,
}

impl Rules {
    /// Makes a scheme ready.
    ///
    /// # Errors
    /// `invalid_secret`, `invalid_key`, `invalid_option`
    pub(crate) fn of(scheme: &Scheme, own: &Own<'_>) -> Result<Self, ConfigError> {
        let (option, template) = container::template(scheme);
        let template = Template::parse(option, template)?;
        let rare = RareRules::of(scheme, &template)?;
        let (container, expectations) =
            rare.as_deref().map_or((None, &[][..]), |rare| (rare.container.as_ref(), rare.expectations.as_slice()));
        let proof = cover::proof(scheme, &template, container, expectations)?;
        check::scheme(scheme, &template, proof)?;
        let keys = match own.secrets.is_empty() && own.may_lack_secret {
            true => Keys::none(),
            false => Keys::prepare(scheme, own.secrets, own.settings, &template.secrets(), own.reader)?,
        };
        let documented = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.tolerance_s);
        let tolerance = own.tolerance.unwrap_or(documented.map_or(Tolerance::Unlimited, Tolerance::from_seconds));
        let borders = match scheme.algorithm.is_token() || template.is_body_alone() {
            true => Borders::default(),
            false => Borders::of(&template, scheme, tolerance)?,
        };
        let trust = Trust { proof, unsigned: Unsigned::default() };
        Ok(Self { template, borders, keys, tolerance, trust, rare })
    }

    /// Whether a delivery must come with its URL or method.
    pub(crate) fn asks_request(&self, scheme: &Scheme) -> bool {
        let rare = self.rare.as_deref();
        let values = rare.iter().flat_map(|rare| &rare.expectations);
        let asks = |place: &Place| place.parts().0.is_of_url();
        self.template.signs_request()
            || values.clone().any(|value| asks(&value.place) || value.values.iter().any(Template::signs_request))
            || rare.is_some_and(|rare| rare.varies_port || rare.signature.iter().chain(&rare.key_by).any(asks))
            || scheme.timestamp.as_ref().is_some_and(|time| asks(&time.place))
            || scheme.id.as_ref().is_some_and(asks)
            || (WHOLE && scheme.details.as_deref().is_some_and(|details| conditional_places(details).any(asks)))
    }

    /// The headers that it reads, as they are spelt.
    pub(crate) fn header_names(&self, scheme: &Scheme) -> Vec<String> {
        let mut names: Vec<String> = scheme.signature.headers().to_vec();
        let mut add = |place: &Place| {
            if let Place::Header(name) = place {
                names.push(name.clone());
            }
        };
        scheme.timestamp.iter().for_each(|time| add(&time.place));
        scheme.id.iter().for_each(&mut add);
        if let Some(rare) = &self.rare {
            rare.key_by.iter().for_each(&mut add);
            rare.expectations.iter().for_each(|expectation| add(&expectation.place));
        }
        if let Some(details) = scheme.details.as_deref() {
            details.patterns.iter().for_each(|(place, _)| add(place));
            details.signed_headers.iter().for_each(|rule| add(&rule.place()));
            details.alternatives.iter().flat_map(|other| &other.when).for_each(|(place, _)| add(place));
        }
        self.template.headers().for_each(|name| names.push(name.into()));
        if !WHOLE {
            return names;
        }
        let values = self.rare.iter().flat_map(|rare| &rare.expectations).flat_map(|expectation| &expectation.values);
        names.extend(values.clone().flat_map(Template::headers).map(String::from));
        let mut templates = core::iter::once(&self.template).chain(values);
        let reads_form = templates.any(|template| template.has(PartName::FormSorted));
        let reads_form = reads_form || self.reads_form(scheme);
        names.extend(reads_form.then(|| String::from("Content-Type")));
        names
    }

    /// Whether a delivery itself says which of its headers count: how many are numbered, or what its signature covers.
    pub(crate) fn reads_any_header(&self, scheme: &Scheme) -> bool {
        let details = scheme.details.as_deref();
        scheme.algorithm == Algorithm::HttpMessageSignature
            || scheme.signature.is_numbered()
            || details.is_some_and(|details| details.signed_headers.is_some())
    }

    /// Whether fields of a form are read, which its header `Content-Type` says how to read.
    fn reads_form(&self, scheme: &Scheme) -> bool {
        let is_form = |place: &Place| matches!(place, Place::Form(_));
        let details = scheme.details.as_deref();
        let rare = self.rare.as_deref();
        let conditional = details.into_iter().flat_map(conditional_places);
        let expected = rare.iter().flat_map(|rare| &rare.expectations);
        let read = scheme.timestamp.iter().map(|time| &time.place).chain(&scheme.id);
        let read = read.chain(rare.iter().flat_map(|rare| rare.signature.iter().chain(&rare.key_by)));
        let read = read.chain(details.iter().flat_map(|details| &details.body));
        let mut read = read.chain(conditional).chain(expected.clone().map(|value| &value.place));
        let mut templates = core::iter::once(&self.template).chain(expected.flat_map(|value| &value.values));
        read.any(is_form) || templates.any(|template| template.places().any(|(kind, _)| kind == PlaceKind::Form))
    }

    /// Whether the verdict depends on the body by its hash alone, behind what the template has before it.
    pub(crate) fn can_be_hashed_elsewhere(&self, scheme: &Scheme) -> bool {
        let claimed = scheme.timestamp.iter().map(|time| &time.place).chain(&scheme.id).map(|place| place.parts().0);
        let mut read = claimed.chain(self.template.places().map(|(kind, _)| kind));
        self.rare.is_none()
            && self.template.ends_with_body()
            && self.borders.need_json == NeedsJson::Never
            && !self.template.has(PartName::FormSorted)
            && !read.any(PlaceKind::is_of_body)
    }
}

/// The places that choose between alternatives, and those whose values have patterns.
fn conditional_places(details: &SchemeDetails) -> impl Iterator<Item = &Place> {
    let conditions = details.alternatives.iter().flat_map(|other| &other.when).map(|(place, _)| place);
    conditions.chain(details.patterns.iter().map(|(place, _)| place))
}

impl RareRules {
    /// `None` for most.
    fn of(scheme: &Scheme, template: &Template) -> Result<Option<Rarely<Self>>, ConfigError> {
        if !WHOLE {
            return Ok(None);
        }
        let signature = match &scheme.signature.place {
            SignaturePlace::Header(_) | SignaturePlace::Headers(_) | SignaturePlace::Body => None,
            SignaturePlace::Json(path) => Some(Place::Json(path.clone())),
            SignaturePlace::Form(name) => Some(Place::Form(name.clone())),
            SignaturePlace::Query(name) => Some(Place::Query(name.clone())),
        };
        let key = scheme.key.details.as_deref();
        let details = scheme.details.as_deref();
        let last_is_secret = template.parts().last().and_then(|part| part.named()) == Some(PartName::Secret);
        let rare = Self {
            signature,
            expectations: expectations(scheme)?,
            key_by: key.and_then(|key| key.by.clone()),
            is_paired: key.is_some_and(|key| key.paired),
            varies_port: details.is_some_and(|details| details.url_variants == Some(UrlVariants::Port)),
            needs_json: scheme.algorithm.is_digest() && !last_is_secret && template.has(PartName::Body),
            items: details.and_then(|details| details.items.as_deref()).map(Items::parse),
            reads_entries: template.places().any(|(kind, _)| kind == PlaceKind::Signature)
                || matches!(scheme.id, Some(Place::Signature(_)))
                || details.is_some_and(|details| details.signed_headers.is_some()),
            has_patterns: details.is_some_and(|details| !details.patterns.is_empty()),
            inflates: details.is_some_and(|details| details.decompress.is_some()),
            container: Container::of(scheme)?,
        };
        Ok(if rare == Self::default() { None } else { rarely(|| rare) })
    }
}
