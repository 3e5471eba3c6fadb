//! A delivery of a type of which the record has no sample, made up: the envelope's parts, whatever is signed, and
//! whatever the scheme demands, each in its place.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::tree::{TEXT, Tree};
use super::{Content, SampleDraft};
use crate::body_format::BodyFormat;
use crate::delivery::Delivery;
use crate::event::source::{Piece, Source};
use crate::headers::Headers;
use crate::items::Items;
use crate::json::{self, Value};
use crate::place::Place;
use crate::provider::EventKey;
use crate::request::Request;
use crate::rules::Rules;
use crate::scheme::{Condition, Scheme, SignaturePlace, SignedTimeFormat};
use crate::shape::Shape;
use crate::sign::Signing;
use crate::template::{Part, Signed, Template};
use crate::url;
use crate::webhook::Webhook;

/// A scheme, and what holds where it applies.
struct Variant<'w> {
    scheme: &'w Scheme,
    rules: &'w Rules,
    conditions: &'w [(Place, Condition)],
}

/// What is known of the delivery so far.
struct Making<'m> {
    webhook: &'m Webhook,
    variant: &'m Variant<'m>,
    content: &'m Content<'m>,
    signing: &'m Signing<'m>,
    id: &'m str,
    payload: Tree,
    headers: Vec<(String, String)>,
    parameters: Vec<(String, String)>,
}

impl Webhook {
    /// One draft for each way in which the platform signs, the likeliest first.
    #[cold]
    #[inline(never)]
    pub(super) fn drafts<'d>(
        &'d self,
        content: &'d Content<'d>,
        id: &'d str,
        signing: &'d Signing<'d>,
    ) -> Vec<SampleDraft> {
        let variants = self.variants(content.event_type);
        let making = |variant| Making {
            webhook: self,
            variant,
            content,
            signing,
            id,
            payload: Tree::default(),
            headers: Vec::new(),
            parameters: Vec::new(),
        };
        variants.iter().map(|variant| making(variant).draft()).collect()
    }

    /// The scheme and its alternatives, those first that are for events of that type.
    fn variants(&self, event_type: &str) -> Vec<Variant<'_>> {
        let details = self.provider.scheme.details.as_deref();
        let others = details.iter().flat_map(|details| &details.alternatives).map(|other| other.when.as_slice());
        let is_own = details.is_none_or(|details| !details.alternatives_required);
        let conditions = core::iter::once(&[][..]).chain(others);
        let place = self.provider.envelope.event_type.as_deref().and_then(|text| Source::parse(text).places().pop());
        let (mut likely, mut others) = (Vec::new(), Vec::new());
        for ((scheme, rules), conditions) in self.every_scheme().zip(conditions).skip(usize::from(!is_own)) {
            let excludes =
                |(at, condition): &(Place, Condition)| place.as_ref() == Some(at) && !condition.holds(Some(event_type));
            let variants = if conditions.iter().any(excludes) { &mut others } else { &mut likely };
            variants.push(Variant { scheme, rules, conditions });
        }
        likely.append(&mut others);
        likely
    }
}

impl Making<'_> {
    fn draft(mut self) -> SampleDraft {
        self.put_given();
        self.put_conditions();
        self.put_event();
        self.put_claimed();
        self.put_demanded();
        self.put_signed();
        let body = self.body();
        let url = self.signing.url.map(|url| with_parameters(url, &self.parameters));
        SampleDraft { body, headers: self.headers, url }
    }

    /// The caller's fields, of the payload and of its data.
    fn put_given(&mut self) {
        if let Some(payload) = self.content.payload {
            self.payload.put_fields(Value::known(payload));
        }
        if let Some(data) = self.content.data
            && let Some(place) = self.data()
        {
            place.put_fields(Value::known(data));
        }
    }

    /// Where the event's data is.
    fn data(&mut self) -> Option<&mut Tree> {
        let path = self.webhook.provider.envelope.data.as_deref();
        self.payload.at(&path.map(|path| Source::parse(path).data_path()).unwrap_or_default())
    }

    /// What chooses this scheme.
    fn put_conditions(&mut self) {
        for (place, condition) in self.variant.conditions {
            match condition {
                Condition::OneOf(texts) => {
                    let named = texts.iter().find(|text| *text == self.content.event_type).or(texts.first());
                    self.put(place, named.map_or(TEXT, String::as_str));
                }
                Condition::Present => self.put(place, TEXT),
                Condition::Absent => {}
            }
        }
    }

    /// The parts of the event.
    fn put_event(&mut self) {
        let (webhook, content, id, now) = (self.webhook, self.content, self.id, self.signing.now);
        let envelope = &webhook.provider.envelope;
        if !content.event_type.is_empty() {
            self.put_type(envelope.event_type.as_deref(), content.event_type);
        }
        self.put_part(envelope.id.as_deref(), json::text(id));
        self.put_part(envelope.timestamp.as_deref(), now.write_event_time(envelope.timestamp_format));
        let nodes = webhook.options.node_ids.as_deref().unwrap_or_default();
        let node = nodes.first().map_or(TEXT, String::as_str);
        for path in envelope.node.iter().flat_map(|node| node.paths()) {
            self.payload.put(path, json::text(node));
        }
        if let Some(EventKey::Places(places)) = &webhook.provider.event_key {
            places.iter().for_each(|place| self.put(place, id));
        }
        let documented = webhook.event_type(content.event_type);
        if let Some(place) = self.data() {
            place.put_shape(documented.map_or(&Shape::OpenObject, |documented| &documented.data));
        }
    }

    /// The event's type, or its pieces.
    fn put_type(&mut self, place: Option<&str>, event_type: &str) {
        let Some(Source::Template { pieces, .. }) = place.map(Source::parse) else {
            return self.put_part(place, json::text(event_type));
        };
        let mut rest = event_type;
        let mut pieces = pieces.iter().peekable();
        while let Some(piece) = pieces.next() {
            match (piece, pieces.peek()) {
                (Piece::Literal(text), _) => rest = rest.strip_prefix(text.as_str()).unwrap_or(rest),
                (Piece::Place { is_optional: true, .. }, _) if rest.is_empty() => {}
                (Piece::Place { place, .. }, next) => {
                    let end = match next {
                        Some(Piece::Literal(text)) => rest.find(text.as_str()).unwrap_or(rest.len()),
                        _ => rest.len(),
                    };
                    let (text, after) = rest.split_at(end);
                    self.put(place, if text.is_empty() { TEXT } else { text });
                    rest = after;
                }
            }
        }
    }

    /// A part of the envelope that has one place.
    fn put_part(&mut self, place: Option<&str>, json: String) {
        match place.map(Source::parse) {
            Some(Source::Payload(path)) => self.payload.put(&path, json),
            Some(Source::Elsewhere { place, .. }) => {
                let text = Value::known(&json).text().map_or(json.clone(), |text| text.into_owned());
                self.put(&place, &text);
            }
            _ => {}
        }
    }

    /// The id, the time and the signature that a payload has. Signing fills in the last one.
    fn put_claimed(&mut self) {
        let (Variant { scheme, .. }, now) = (self.variant, self.signing.now);
        if let Some(place @ (Place::Json(_) | Place::Form(_))) = &scheme.id {
            self.put(place, self.id);
        }
        if let Some(time) = &scheme.timestamp {
            let written = time.written(now);
            match &time.place {
                Place::Json(path) if matches!(time.format, SignedTimeFormat::Unix | SignedTimeFormat::UnixMs) => {
                    self.payload.put(path, written);
                }
                place @ (Place::Json(_) | Place::Form(_)) => self.put(place, &written),
                _ => {}
            }
        }
        match &scheme.signature.place {
            SignaturePlace::Json(path) => self.payload.put(path, "\"\"".into()),
            SignaturePlace::Form(name) => self.payload.put_field(name, "\"\"".into()),
            _ => {}
        }
    }

    /// What has to be as the receiver has set it. Headers and claims that are demanded are made by signing.
    fn put_demanded(&mut self) {
        let Variant { scheme, rules, .. } = self.variant;
        let delivery = Delivery {
            body: &[],
            headers: Headers::default(),
            now: self.signing.now,
            url: self.signing.url,
            method: self.signing.method,
        };
        let request = Request::new(&delivery, scheme, &self.webhook.options.settings);
        let signed = Signed { request: &request, timestamp: None, id: None, url: None };
        let own = |value: &&Template| value.parts().iter().all(Part::is_separator);
        for expectation in rules.rare.iter().flat_map(|rare| &rare.expectations) {
            let value = expectation.values.iter().find(own).and_then(|value| value.value(&signed).ok());
            if let (Place::Json(_) | Place::Form(_) | Place::Query(_), Some(value)) = (&expectation.place, value) {
                self.put(&expectation.place, &String::from_utf8(value).unwrap_or_default());
            }
        }
    }

    /// Whatever else is signed, or compared with what is.
    fn put_signed(&mut self) {
        let Variant { scheme, rules, .. } = self.variant;
        let expectations = || rules.rare.iter().flat_map(|rare| &rare.expectations);
        let templates = core::iter::once(&rules.template).chain(expectations().flat_map(|expected| &expected.values));
        let is_needed = |part: &&Part| !part.may_be_absent() && part.group().is_none();
        let places = templates.flat_map(Template::parts).filter(is_needed).filter_map(Part::place);
        for place in places.filter_map(|(kind, name)| Place::of(kind, name)) {
            // Signing makes it.
            if !expectations().any(|expected| expected.place == place) {
                self.put(&place, &self.value_at(&place));
            }
        }
        if let Some(named) = scheme.signed_headers() {
            let names = named
                .header
                .as_deref()
                .into_iter()
                .chain(scheme.timestamp.iter().filter_map(|time| time.header_name()));
            let names: Vec<&str> = names.collect();
            self.put(&named.place(), &names.join(&named.separator));
        }
    }

    /// A value that is right at a place of which nothing but its pattern is known.
    fn value_at(&self, place: &Place) -> String {
        if let (Place::Header(name), Some(url)) = (place, self.signing.url)
            && name.eq_ignore_ascii_case("host")
        {
            return url::authority(url).into();
        }
        let first = if matches!(place, Place::Header(_)) { self.id } else { TEXT };
        let mut patterns = self.variant.scheme.details.iter().flat_map(|details| &details.patterns);
        let Some((_, pattern)) = patterns.find(|(at, _)| at == place) else { return first.into() };
        let [seconds, date] =
            [SignedTimeFormat::Unix, SignedTimeFormat::Rfc3339].map(|format| self.signing.now.write(format));
        let known = [first, TEXT, self.id, "1", "a", &seconds, &date];
        known.into_iter().find(|text| pattern.matches(text)).unwrap_or(first).into()
    }

    fn put(&mut self, place: &Place, text: &str) {
        let Variant { scheme, .. } = self.variant;
        match place {
            Place::Json(path) => self.payload.put(path, json::text(text)),
            // The JSON that is signed is put there as a whole.
            Place::Form(_) if scheme.details.as_deref().and_then(|details| details.body.as_ref()) == Some(place) => {}
            Place::Form(name) => self.payload.put_field(name, json::text(text)),
            Place::Claim(path) if scheme.signature.place == SignaturePlace::Body => {
                self.payload.put(path, json::text(text))
            }
            Place::Header(name) if self.is_free(name) => self.headers.push((name.clone(), text.into())),
            Place::Query(name) => self.parameters.push((name.clone(), text.into())),
            _ => {}
        }
    }

    /// Whether neither signing nor the caller has a header.
    fn is_free(&self, name: &str) -> bool {
        let scheme = self.variant.scheme;
        let is_name = |known: &str| known.eq_ignore_ascii_case(name);
        let is_in = |place: &Place| matches!(place, Place::Header(known) if is_name(known));
        let is_made = scheme.signature.headers().iter().any(|known| is_name(known))
            || scheme.timestamp.as_ref().is_some_and(|time| is_in(&time.place))
            || scheme.id.as_ref().is_some_and(is_in)
            || self.webhook.provider.headers.iter().any(|header| is_name(&header.name));
        let is_given = self.signing.headers.iter().any(|(known, _)| is_name(known));
        !is_made && !is_given && !self.headers.iter().any(|(known, _)| is_name(known))
    }

    /// The payload as JSON, or as the text that the platform sends.
    fn body(&mut self) -> String {
        let provider = &self.webhook.provider;
        let format = provider.body_format(&provider.scheme).unwrap_or(BodyFormat::Json);
        let text = || format!("{TEXT} {}", self.id.replace(['<', '>', '&'], " "));
        match format {
            BodyFormat::Text => return text(),
            BodyFormat::Xml => return format!("<test>{}</test>", text()),
            _ => {}
        }
        let mut item = String::new();
        self.payload.write(&mut item);
        // Two samples are two events, though no field is the id's.
        let id = json::text(self.id);
        if self.content.has_no_payload() && !item.contains(&id) {
            self.payload.put_field("test_id", id);
            item.clear();
            self.payload.write(&mut item);
        }
        match format {
            BodyFormat::Ndjson => item + "\n",
            BodyFormat::Form => item,
            _ => self.listed(item),
        }
    }

    /// A body with one item: `[]`, `events[]`, `items[].item`.
    fn listed(&self, item: String) -> String {
        let details = self.variant.scheme.details.as_deref();
        let items =
            self.webhook.provider.envelope.items.as_ref().or(details.and_then(|details| details.items.as_ref()));
        let Some(items) = items else { return item };
        Items::parse(items).paths().iter().rev().enumerate().fold(item, |inner, (level, path)| {
            let inner = if level == 0 { inner } else { format!("[{inner}]") };
            let mut tree = Tree::default();
            tree.put(path, inner);
            let mut json = String::new();
            tree.write(&mut json);
            json
        })
    }
}

/// A URL with parameters that it lacks.
fn with_parameters(url: &str, parameters: &[(String, String)]) -> String {
    let mut whole = String::from(url);
    for (name, value) in parameters {
        if form_urlencoded::parse(url::query(url).as_bytes()).all(|(known, _)| known != name.as_str()) {
            whole.push(if whole.contains('?') { '&' } else { '?' });
            whole += &form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish();
        }
    }
    whole
}
