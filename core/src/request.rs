//! What places say of one delivery. The body, its form and the URL's query are read when they
//! are first asked for, and once.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{OnceCell, RefCell};

use crate::delivery::Delivery;
use crate::error::VerificationErrorKind;
use crate::form::Form;
use crate::headers::{Headers, Lookup};
use crate::json::{self, Kind, Repeated, Value};
use crate::jwt;
use crate::place::Place;
use crate::rarely::WHOLE;
use crate::scheme::Scheme;
use crate::url;

/// A delivery, and what is read of it.
#[derive(Debug)]
pub(crate) struct Request<'r, 'd> {
    delivery: &'r Delivery<'d>,
    pub(crate) scheme: &'d Scheme,
    /// What the receiver has set.
    settings: &'d [(String, String)],
    read: OnceCell<Box<Read<'d>>>,
}

/// What has been read.
#[derive(Debug, Default)]
struct Read<'d> {
    json: OnceCell<Result<Cow<'d, str>, VerificationErrorKind>>,
    form: OnceCell<Result<Form<'d>, VerificationErrorKind>>,
    query: OnceCell<Result<Form<'d>, VerificationErrorKind>>,
    /// The value that the signature is read from.
    signature: RefCell<Option<Cow<'d, str>>>,
    /// The token whose header and claims are asked for.
    token: RefCell<Option<Token>>,
    /// The parameters of the message signature.
    entries: RefCell<Vec<(String, String)>>,
}

/// What is kept of a verified delivery, for events that read more than the body.
#[derive(Debug, Clone)]
pub(crate) struct Kept<'d> {
    delivery: Delivery<'d>,
    pub(crate) scheme: &'d Scheme,
    signature: Option<Cow<'d, str>>,
    token: Option<Token>,
    /// What the body holds, if it is compressed.
    pub(crate) inflated: Option<Vec<u8>>,
}

impl Kept<'_> {
    /// The same of that delivery, whose body is compressed.
    pub(crate) fn of_delivery<'d>(self, scheme: &'d Scheme, delivery: &Delivery<'d>) -> Kept<'d> {
        Kept {
            delivery: delivery.clone(),
            scheme,
            signature: self.signature.map(|text| Cow::Owned(text.into_owned())),
            token: self.token,
            inflated: self.inflated,
        }
    }

    /// What is kept of a delivery whose body isn't compressed, and is that.
    pub(crate) fn holding<'k>(&'k self, body: &'k [u8]) -> Kept<'k> {
        Kept { delivery: Delivery { body, ..self.delivery.clone() }, inflated: None, ..self.clone() }
    }
}

/// What a JWT or JWS says, as JSON.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) header: Vec<u8>,
    pub(crate) payload: Vec<u8>,
}

/// A place's text, if there is any.
pub(crate) type Found<'d> = Result<Option<Cow<'d, str>>, VerificationErrorKind>;

impl<'r, 'd> Request<'r, 'd> {
    pub(crate) fn new(delivery: &'r Delivery<'d>, scheme: &'d Scheme, settings: &'d [(String, String)]) -> Self {
        Self { delivery, scheme, settings, read: OnceCell::new() }
    }

    /// The same for one item of the body, from which paths begin.
    pub(crate) fn of_item(
        delivery: &'r Delivery<'d>,
        scheme: &'d Scheme,
        settings: &'d [(String, String)],
        item: &'d str,
    ) -> Self {
        let request = Self::new(delivery, scheme, settings);
        let _set = request.read().json.set(Ok(Cow::Borrowed(item)));
        request
    }

    /// What was kept of another.
    pub(crate) fn of_kept(kept: &'r Kept<'d>, settings: &'d [(String, String)]) -> Self {
        let request = Self::new(&kept.delivery, kept.scheme, settings);
        kept.signature.clone().into_iter().for_each(|signature| request.set_signature(signature));
        kept.token.clone().into_iter().for_each(|token| request.set_token(token));
        request
    }

    /// For the same places to be read later.
    #[cold]
    #[inline(never)]
    pub(crate) fn keep(&self) -> Box<Kept<'d>> {
        let read = self.read();
        Box::new(Kept {
            delivery: self.delivery.clone(),
            scheme: self.scheme,
            signature: read.signature.borrow().clone(),
            token: read.token.borrow().clone(),
            inflated: None,
        })
    }

    pub(crate) fn body(&self) -> &'d [u8] {
        self.delivery.body
    }

    pub(crate) fn headers(&self) -> &'r Headers<'d> {
        &self.delivery.headers
    }

    pub(crate) fn delivery(&self) -> &'r Delivery<'d> {
        self.delivery
    }

    /// A header that the verdict depends on.
    pub(crate) fn header(&self, name: &str) -> Result<&'d str, VerificationErrorKind> {
        let headers = self.headers();
        headers.require(name, || VerificationErrorKind::missing_signature(name, headers.len()))
    }

    /// The URL, which the receiver must have passed.
    pub(crate) fn url(&self) -> Result<&'d str, VerificationErrorKind> {
        self.delivery.url.filter(|url| !url.is_empty()).ok_or_else(|| not_passed("url"))
    }

    /// The method, which the receiver must have passed.
    pub(crate) fn method(&self) -> Result<&'d str, VerificationErrorKind> {
        self.delivery.method.filter(|method| !method.is_empty()).ok_or_else(|| not_passed("method"))
    }

    /// Says from which value the signature is read: places may ask for its entries.
    pub(crate) fn set_signature(&self, value: Cow<'d, str>) {
        self.read().signature.replace(Some(value));
    }

    /// Says which token's header and claims places may ask for.
    pub(crate) fn set_token(&self, token: Token) {
        self.read().token.replace(Some(token));
    }

    /// The same of a message signature's parameters.
    pub(crate) fn set_entries(&self, entries: Vec<(String, String)>) {
        self.read().entries.replace(entries);
    }

    /// The token, if there is one.
    pub(crate) fn token<T>(&self, read: impl FnOnce(&Token) -> T) -> Option<T> {
        self.read().token.borrow().as_ref().map(read)
    }

    fn read(&self) -> &Read<'d> {
        self.read.get_or_init(Box::default)
    }

    /// The JSON that paths are of: that of the body, or of the place where the scheme has it.
    ///
    /// # Errors
    /// `invalid_json`
    #[inline(never)]
    pub(crate) fn json(&self) -> Result<&Cow<'d, str>, VerificationErrorKind> {
        let read = || {
            let text = match self.scheme.details.as_deref().and_then(|details| details.body.as_ref()) {
                None => Cow::Borrowed(json::utf8(self.body()).map_err(|found| unreadable(true, found))?),
                Some(place) => place.require(self)?,
            };
            json::read(text.as_bytes()).map_err(|found| unreadable(true, found))?;
            Ok(text)
        };
        self.read().json.get_or_init(read).as_ref().map_err(Clone::clone)
    }

    /// The fields of the body, a form.
    #[inline(never)]
    pub(crate) fn form(&self) -> Result<&Form<'d>, VerificationErrorKind> {
        let read = || {
            let content_type = match self.headers().find("Content-Type") {
                Lookup::Text(text) => Some(text),
                _ => None,
            };
            Form::read(self.body(), content_type).map_err(|found| unreadable(false, found))
        };
        self.read().form.get_or_init(read).as_ref().map_err(Clone::clone)
    }

    /// The parameters of the URL's query.
    #[inline(never)]
    pub(crate) fn query(&self) -> Result<&Form<'d>, VerificationErrorKind> {
        let read = || {
            let query = url::query(self.url()?);
            let malformed =
                |found: String| VerificationErrorKind::malformed_signature("query", "a query of a URL", &found);
            Form::urlencoded(query.as_bytes()).map_err(malformed)
        };
        self.read().query.get_or_init(read).as_ref().map_err(Clone::clone)
    }
}

impl Place {
    /// What stands there. A name that is there twice is refused.
    #[inline(never)]
    pub(crate) fn read<'d>(&self, request: &Request<'_, 'd>) -> Found<'d> {
        match self {
            Self::Header(name) => match request.headers().find(name) {
                Lookup::Absent => Ok(None),
                _ => request.header(name).map(|text| Some(Cow::Borrowed(text))),
            },
            _ => self.read_elsewhere(request),
        }
    }

    /// The same of a place that is no header. Without the feature `whole` challenges alone ask for one.
    #[inline(never)]
    fn read_elsewhere<'d>(&self, request: &Request<'_, 'd>) -> Found<'d> {
        let one = |form: &Form<'d>, name: &str| match form.one(name) {
            Ok(text) => Ok(text.map(|text| Cow::Owned(text.into()))),
            Err(_) => Err(self.ambiguous()),
        };
        match self {
            Self::Json(path) => match request.json()? {
                Cow::Borrowed(text) => self.in_json(text, path),
                Cow::Owned(text) => Ok(self.in_json(text, path)?.map(|text| Cow::Owned(text.into_owned()))),
            },
            Self::Query(name) => one(request.query()?, name),
            _ if !WHOLE => Ok(None),
            Self::Header(_) => self.read(request),
            Self::Form(name) => one(request.form()?, name),
            Self::Path => Ok(Some(Cow::Borrowed(url::path(request.url()?)))),
            Self::Setting(name) => {
                let setting = request.settings.iter().find(|(given, _)| given == name);
                setting.map(|(_, value)| Some(Cow::Borrowed(value.as_str()))).ok_or_else(|| not_passed(name))
            }
            Self::Signature(entry) => request.entry(entry),
            Self::Claim(path) => Ok(request.token_value(|token| &token.payload, path)),
            Self::Jws(name) => Ok(request.token_value(|token| &token.header, name)),
        }
    }

    /// What stands there, which the verdict depends on.
    pub(crate) fn require<'d>(&self, request: &Request<'_, 'd>) -> Result<Cow<'d, str>, VerificationErrorKind> {
        self.read(request)?.ok_or_else(|| self.missing(request.headers().len()))
    }

    /// What is at that path of a text that is JSON.
    fn in_json<'j>(&self, text: &'j str, path: &str) -> Result<Option<Cow<'j, str>>, VerificationErrorKind> {
        let found = Value::known(text.trim_ascii()).at(path).map_err(|Repeated| self.ambiguous())?;
        match found {
            Some(value) if value.kind() == Kind::Text => match value.text() {
                Some(text) => Ok(Some(text)),
                None => Err(VerificationErrorKind::malformed_signature(
                    &format!("{self}"),
                    "Unicode text",
                    "half of a character",
                )),
            },
            Some(value) if value.kind() != Kind::Null => Ok(Some(Cow::Borrowed(value.as_str()))),
            _ => Ok(None),
        }
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn missing(&self, given: usize) -> VerificationErrorKind {
        match self {
            Self::Header(name) => VerificationErrorKind::missing_signature(name, given),
            _ => VerificationErrorKind::missing_signature(&format!("{self}"), given),
        }
    }

    #[cold]
    #[inline(never)]
    fn ambiguous(&self) -> VerificationErrorKind {
        VerificationErrorKind::AmbiguousSignature { header: format!("{self}") }
    }
}

impl<'d> Request<'_, 'd> {
    /// What is compared with what a record demands: of a claim that is a list, each of its texts.
    pub(crate) fn values(&self, place: &Place) -> Result<Vec<Cow<'d, str>>, VerificationErrorKind> {
        let mut texts = Vec::new();
        if let Place::Claim(path) = place
            && let Some(token) = self.read().token.borrow().as_ref()
            && let Some(claim) = jwt::claim(&token.payload, path)
            && claim.kind() == Kind::List
        {
            claim.each_item(&mut |item| texts.extend(item.text().map(|text| Cow::Owned(text.into_owned()))));
            return Ok(texts);
        }
        texts.extend(place.read(self)?);
        Ok(texts)
    }

    /// An entry of the signature.
    fn entry(&self, name: &str) -> Found<'d> {
        if let Some((_, text)) = self.read().entries.borrow().iter().find(|(known, _)| known == name) {
            return Ok(Some(Cow::Owned(text.clone())));
        }
        let (signature, algorithm) = (&self.scheme.signature, self.scheme.algorithm);
        match self.read().signature.borrow().as_ref() {
            None => Ok(None),
            Some(Cow::Borrowed(value)) => signature.entry(value, name, algorithm),
            Some(Cow::Owned(value)) => {
                Ok(signature.entry(value, name, algorithm)?.map(|entry| Cow::Owned(entry.into_owned())))
            }
        }
    }

    /// What a part of the token, an object, has at that path.
    fn token_value(&self, part: impl FnOnce(&Token) -> &Vec<u8>, path: &str) -> Option<Cow<'d, str>> {
        let token = self.read().token.borrow();
        let value = jwt::claim(part(token.as_ref()?), path)?;
        let text = if value.kind() == Kind::Text { value.text()? } else { Cow::Borrowed(value.as_str()) };
        Some(Cow::Owned(text.into_owned()))
    }
}

#[cold]
#[inline(never)]
fn not_passed(part: &str) -> VerificationErrorKind {
    VerificationErrorKind::SignedPartAbsent { part: part.into() }
}

#[cold]
#[inline(never)]
fn unreadable(is_json: bool, found: String) -> VerificationErrorKind {
    VerificationErrorKind::UnreadableBody { is_json, found }
}
