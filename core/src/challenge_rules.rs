//! What the challenges of a record must be, so that answering one signs no delivery.

use alloc::format;
use alloc::string::String;

use crate::error::{ConfigError, Quoted};
use crate::event::covered::Covered;
use crate::headers;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::placeholders::{is_template, names};
use crate::provider::{Challenge, ChallengeValue};
use crate::rarely::WHOLE;
use crate::scheme::Algorithm;

/// The longest token whose MAC is told to whoever asks.
pub(crate) const LONGEST_SIGNED: usize = 128;

/// The template that is the token alone.
pub(crate) const TOKEN: &str = "{token}";

/// Refuses a record's challenges that could not be answered, or not safely.
pub(crate) fn check(covered: Covered<'_>, allow_handshake: bool) -> Result<(), ConfigError> {
    let provider = covered.provider;
    if allow_handshake && !provider.challenges.iter().any(|challenge| challenge.delivers_key.is_some()) {
        let expected = "only for a platform whose challenge delivers the secret";
        return Err(ConfigError::invalid_option("the option that allows a handshake", expected, "another platform"));
    }
    if !WHOLE {
        return Ok(()); // others were refused
    }
    for (index, challenge) in provider.challenges.iter().enumerate() {
        let refuse = |(field, expected, found): (&str, &str, String)| {
            ConfigError::invalid_option(&format!("challenges[{index}].{field}"), expected, &found)
        };
        check_places(challenge).map_err(refuse)?;
        check_answer(challenge).map_err(refuse)?;
        check_digest(challenge, covered).map_err(refuse)?;
    }
    Ok(())
}

/// A field, what was expected there, and what was found.
type Fault = (&'static str, &'static str, String);

/// No token and no signature is read for a challenge: what stands in one is never found.
fn check_places(challenge: &Challenge) -> Result<(), Fault> {
    let conditions = challenge.when.places.iter().map(|(place, _)| ("when", place));
    let token = challenge.token.iter().map(|token| ("token", &token.place));
    let expected = challenge.verify_token.iter().map(|expected| ("verify_token", &expected.place));
    let is_unread = |place: &Place| matches!(place, Place::Claim(_) | Place::Jws(_) | Place::Signature(_));
    match conditions.chain(token).chain(expected).find(|(_, place)| is_unread(place)) {
        Some((field, place)) => Err((field, "a place outside of tokens and signatures", format!("`{place}`"))),
        None => Ok(()),
    }
}

fn check_answer(challenge: &Challenge) -> Result<(), Fault> {
    let answer = &challenge.answer;
    if answer.text.is_some() && !answer.json.is_empty() {
        return Err(("answer", "either `text` or `json`", "both".into()));
    }
    if !(200..=299).contains(&answer.status) {
        return Err(("answer.status", "a status from 200 to 299", format!("{}", answer.status)));
    }
    let taken = ["content-type", "content-length", "transfer-encoding", "x-content-type-options"];
    if let Some((name, _)) = answer
        .headers
        .iter()
        .find(|(name, _)| !headers::is_name(name) || taken.iter().any(|taken| name.eq_ignore_ascii_case(taken)))
    {
        return Err((
            "answer.headers",
            "a header's name, of no header that every answer has",
            format!("{}", Quoted(name)),
        ));
    }
    let values = answer.json.iter().filter_map(|(_, value)| match value {
        ChallengeValue::Template(template) => Some(template),
        ChallengeValue::Number(_) | ChallengeValue::Boolean(_) => None,
    });
    let digest = challenge.digest.iter().map(|digest| &digest.template);
    let headers = answer.headers.iter().map(|(_, template)| template);
    let templates = answer.text.iter().chain(values).chain(headers).chain(digest);
    match templates.into_iter().find_map(|template| fault_of(template, challenge)) {
        Some(found) => Err((
            "answer",
            "templates with {token}, {digest}, {url-without-query} and places, as far as the challenge has them",
            found,
        )),
        None => Ok(()),
    }
}

/// What is wrong with a template.
fn fault_of(template: &str, challenge: &Challenge) -> Option<String> {
    if !is_template(template) {
        return Some(format!("a brace alone in {}", Quoted(template)));
    }
    let is_known = |name: &str| match name {
        "token" => challenge.token.is_some(),
        "digest" => challenge.digest.is_some(),
        "url-without-query" => true,
        place => Place::parse(place).is_some(),
    };
    names(template).find(|name| !is_known(name)).map(|name| format!("{{{name}}}"))
}

/// A MAC under the receiver's secret is told only of what no delivery could be, or to the platform.
fn check_digest(challenge: &Challenge, covered: Covered<'_>) -> Result<(), Fault> {
    let Some(digest) = challenge.digest.as_deref().filter(|digest| digest.algorithm.is_none()) else { return Ok(()) };
    use Algorithm::{HmacSha1, HmacSha256, HmacSha384, HmacSha512};
    if !matches!(covered.provider.scheme.algorithm, HmacSha1 | HmacSha256 | HmacSha384 | HmacSha512) {
        let expected = "the name of a hash, where deliveries aren't signed by HMAC";
        return Err(("digest.algorithm", expected, "nothing".into()));
    }
    if challenge.signed {
        let token = challenge.token.as_ref().map(|token| &token.place);
        let mut places = names(&digest.template).filter_map(Place::parse).chain(token.cloned());
        return match places.find(|place| !covered.is_signed(place)) {
            Some(place) => Err((
                "digest.template",
                "values that the challenge's own signature covers: whoever replays it could have another signed",
                format!("`{place}`"),
            )),
            None => Ok(()),
        };
    }
    if digest.template != TOKEN {
        return Err((
            "digest.template",
            "`{token}` alone, because anybody may ask for it",
            format!("{}", Quoted(&digest.template)),
        ));
    }
    let expected = "a pattern of letters, digits, `-` and `_`, 128 at most: its MAC could sign a delivery otherwise";
    match challenge.token.as_ref().and_then(|token| token.pattern.as_ref()) {
        Some(pattern) if is_harmless(pattern) => Ok(()),
        Some(pattern) => Err(("token.pattern", expected, format!("{}", Quoted(pattern.as_str())))),
        None => Err(("token.pattern", expected, "nothing".into())),
    }
}

/// Whether such a token is no JSON, XML or form, and nothing with a separator in it.
fn is_harmless(pattern: &Pattern) -> bool {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let others = (0..=127).filter(|byte| !is_plain(byte)).map(char::from);
    let mut buffer = [0; 4];
    pattern.longest() <= LONGEST_SIGNED
        && !others.into_iter().any(|other| pattern.may_contain(other.encode_utf8(&mut buffer)))
}
