//! All that is sent, where the signature stands elsewhere than in a header: in the body, in a form, in the URL.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Signing, refuse, sent};
use crate::delivery::Delivery;
use crate::error::ConfigError;
use crate::form::Form;
use crate::json::{self, Kind, Value};
use crate::place::Place;
use crate::rarely::WHOLE;
use crate::scheme::{SignaturePlace, SignedTimestamp};
use crate::url;
use crate::webhook::Webhook;

/// A delivery, as it is to be sent.
///
/// ```
/// use hookseal::{Options, Provider, Signing, Timestamp, Webhook};
///
/// let record = r#"{
///     "id": "acme",
///     "scheme": {
///         "signature": { "json": "signature", "encoding": "hex" },
///         "algorithm": "hmac-sha256",
///         "template": "{json:event}",
///         "covers_body": false
///     }
/// }"#;
/// let webhook = Webhook::with_provider(Provider::from_json(record)?, "a long secret", Options::default())?;
/// let signing = Signing::new(Timestamp::from_unix_seconds(1_749_893_520));
/// let signed = webhook.sign_delivery(br#"{"event":"paid","signature":""}"#, &signing)?;
/// assert!(signed.body.starts_with(br#"{"event":"paid","signature":"ffdb0e"#));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedDelivery {
    /// The body, with the signature if it stands there.
    pub body: Vec<u8>,
    /// Every header that the provider would send with it.
    pub headers: Vec<(String, String)>,
    /// The URL to send it to, with the signature if it stands in its query; `None` if none was given.
    pub url: Option<String>,
}

/// Headers, names and values.
type Sent = Vec<(String, String)>;

impl Webhook {
    /// Signs a body with the first secret, and returns all that the provider would send, wherever the signature
    /// stands. A signature or a time in JSON takes the place of what is in its field, which must be there.
    ///
    /// # Errors
    /// Those of [`sign`](Self::sign); `invalid_option` for a body or a URL that can't hold the signature
    pub fn sign_delivery(&self, body: &[u8], signing: &Signing<'_>) -> Result<SignedDelivery, ConfigError> {
        let url = signing.url.map(ToOwned::to_owned);
        let with_type = self.with_type(signing);
        let signing = &signing.headers(&with_type);
        let (body, url) = match &self.provider.scheme.signature.place {
            SignaturePlace::Header(_) | SignaturePlace::Headers(_) => return self.signed_in_header(body, signing),
            _ if !WHOLE => return self.signed_in_header(body, signing),
            SignaturePlace::Json(path) => (self.with_json_signature(body, path, signing)?, url),
            SignaturePlace::Form(name) => (self.with_field(body, name, signing)?, url),
            SignaturePlace::Query(name) => (body.into(), Some(self.with_parameter(body, name, signing)?)),
            SignaturePlace::Body => (self.as_token(body, signing)?, url),
        };
        let headers = self.headers_of(body.as_slice(), url.as_deref(), signing)?;
        Ok(SignedDelivery { body, headers, url })
    }

    fn signed_in_header(&self, body: &[u8], signing: &Signing<'_>) -> Result<SignedDelivery, ConfigError> {
        let url = signing.url.map(ToOwned::to_owned);
        Ok(SignedDelivery { headers: self.sign(body, signing)?, body: body.into(), url })
    }

    /// The headers beside a signature that stands elsewhere, which is right.
    fn headers_of(&self, body: &[u8], url: Option<&str>, signing: &Signing<'_>) -> Result<Sent, ConfigError> {
        let mut headers = self.own_headers(&self.provider.scheme, signing)?;
        if self.authenticate(&Delivery { url, ..sent(body, &headers, signing) }, None).is_err() {
            let expected = "one that its receiver accepts, when it is signed";
            return Err(ConfigError::invalid_option("body", expected, "another"));
        }
        self.add_sent_headers(body, signing, &mut headers);
        Ok(headers)
    }

    /// JSON, or a form with it, with its time and its signature.
    fn with_json_signature(&self, body: &[u8], path: &str, signing: &Signing<'_>) -> Result<Vec<u8>, ConfigError> {
        let place = self.provider.scheme.details.as_deref().and_then(|details| details.body.as_ref());
        let Some(Place::Form(name)) = place else {
            let payload = json::utf8(body).map_err(unreadable)?;
            return self.signed_payload(payload, path, signing).map(String::into_bytes);
        };
        let form = Form::urlencoded(body).map_err(unreadable)?;
        let mut written = form_urlencoded::Serializer::new(String::new());
        for (field, text) in form.texts() {
            match field == name {
                true => written.append_pair(field, &self.signed_payload(text, path, signing)?),
                false => written.append_pair(field, text),
            };
        }
        Ok(written.finish().into_bytes())
    }

    /// JSON with its time and its signature, or those of each item.
    fn signed_payload(&self, payload: &str, path: &str, signing: &Signing<'_>) -> Result<String, ConfigError> {
        let value = json::read(payload.as_bytes()).map_err(unreadable)?;
        let Some(items) = self.rules.rare.as_deref().and_then(|rare| rare.items.as_ref()) else {
            return self.signed_json(payload, path, signing);
        };
        let mut signed = String::from(payload);
        for item in items.of(value).map_err(unreadable)?.into_iter().rev() {
            let item = item.as_str();
            let start = item.as_ptr().addr().saturating_sub(payload.as_ptr().addr());
            signed.replace_range(start..start + item.len(), &self.signed_json(item, path, signing)?);
        }
        Ok(signed)
    }

    /// A JSON object with its time and its signature.
    fn signed_json(&self, json: &str, path: &str, signing: &Signing<'_>) -> Result<String, ConfigError> {
        let json = match &self.provider.scheme.timestamp {
            Some(time @ SignedTimestamp { place: Place::Json(path), .. }) => {
                json::replaced(json, path, &mut |old| Some(as_before(old, time.written(signing.now))))
            }
            _ => json.into(),
        };
        if !matches!(Value::known(&json).at(path), Ok(Some(_))) {
            return Err(ConfigError::invalid_option("body", &["a field at `", path, "`"].concat(), "none"));
        }
        let value = self.signature_of(json.as_bytes(), Some(&json), signing)?;
        Ok(json::replaced(&json, path, &mut |_| Some(json::text(&value))))
    }

    /// A form with the signature in the field of that name, last.
    fn with_field(&self, body: &[u8], name: &str, signing: &Signing<'_>) -> Result<Vec<u8>, ConfigError> {
        let form = Form::urlencoded(body).map_err(unreadable)?;
        let value = self.signature_of(body, None, signing)?;
        let mut written = form_urlencoded::Serializer::new(String::new());
        for (field, text) in form.texts().filter(|(field, _)| *field != name) {
            written.append_pair(field, text);
        }
        Ok(written.append_pair(name, &value).finish().into_bytes())
    }

    /// The URL with the signature in the parameter of that name, last.
    fn with_parameter(&self, body: &[u8], name: &str, signing: &Signing<'_>) -> Result<String, ConfigError> {
        let Some(url) = signing.url else {
            return Err(ConfigError::invalid_option("url", "the URL, which the signature is put into", "nothing"));
        };
        let is_other = |pair: &&str| form_urlencoded::parse(pair.as_bytes()).all(|(found, _)| found != name);
        let others = url::query(url).split('&').filter(|pair| !pair.is_empty()).filter(is_other);
        let value = self.signature_of(body, None, signing)?;
        let own = form_urlencoded::Serializer::new(String::new()).append_pair(name, &value).finish();
        let pairs: Vec<&str> = others.chain([own.as_str()]).collect();
        Ok(format!("{}?{}", url::without_query(url), pairs.join("&")))
    }

    /// A token that is the whole body, and says what this body does.
    fn as_token(&self, body: &[u8], signing: &Signing<'_>) -> Result<Vec<u8>, ConfigError> {
        let given = self.own_headers(&self.provider.scheme, signing)?;
        let delivery = sent(body, &given, signing);
        let applied = self.applied(&delivery, None).map_err(refuse)?;
        let Some((rare, container)) =
            applied.rules.rare.as_deref().and_then(|rare| Some((rare, rare.container.as_ref()?)))
        else {
            return Err(ConfigError::invalid_option("scheme.signature", "a token for a whole body", "another"));
        };
        let headers = applied.sign_container(container, rare, &applied.request(&delivery, None), signing.now)?;
        Ok(headers.into_iter().next().map(|(_, token)| token.into_bytes()).unwrap_or_default())
    }

    /// The signature of a body, or of an item of it, as it is written.
    fn signature_of(&self, body: &[u8], item: Option<&str>, signing: &Signing<'_>) -> Result<String, ConfigError> {
        let headers = self.own_headers(&self.provider.scheme, signing)?;
        let delivery = sent(body, &headers, signing);
        let applied = self.applied(&delivery, item).map_err(refuse)?;
        applied.signature(&applied.request(&delivery, item), signing.now)
    }
}

#[cold]
fn unreadable(found: String) -> ConfigError {
    ConfigError::invalid_option("body", "one that the scheme can read", &found)
}

/// A time as the one before was written: a number or a text.
fn as_before(old: Value<'_>, time: String) -> String {
    let is_number = matches!(old.kind(), Kind::Integer | Kind::Number);
    if is_number && time.bytes().all(|byte| byte.is_ascii_digit()) { time } else { json::text(&time) }
}
