//! Steps 2 to 5 where the signature itself says what it signs: a JSON Web Token or Signature, or an HTTP
//! message signature. What it says counts only as far as the record says the same.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::claim::{Applied, Claimed};
use crate::encoding::Decoded;
use crate::error::VerificationErrorKind;
use crate::http_message_signature::{CONTENT_DIGEST, Covered, MessageForm, MessageSignature, digests_match};
use crate::json::{self, Kind};
use crate::jws::Jws;
use crate::jwt;
use crate::keys::UnknownKey;
use crate::place::Place;
use crate::request::{Request, Token};
use crate::rules::RareRules;
use crate::rules::container::{self, Container};
use crate::scheme::jose::JoseAlgorithm;
use crate::scheme::{Algorithm, SignatureGrammar, SignaturePlace};
use crate::timestamp::Tolerance;
use crate::verified::Verified;

/// What was read, and isn't verified.
struct Unverified<'d> {
    /// What is signed; a URL may have several spellings.
    contents: Vec<Vec<u8>>,
    signature: Decoded,
    /// The algorithms that it may be made with.
    algorithms: Vec<JoseAlgorithm>,
    claimed: Option<Claimed<'d>>,
    /// Whether a message covers its body's digest.
    covers_digest: bool,
}

impl<'d> Applied<'d> {
    #[cold]
    #[inline(never)]
    pub(super) fn judge_container(
        self,
        container: &'d Container,
        rare: &'d RareRules,
        request: &Request<'_, 'd>,
        text: &str,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        // Steps 2 and 3
        let unverified = match container.algorithm {
            Algorithm::HttpMessageSignature => self.message(container, request)?,
            _ => self.token(container, request, text)?,
        };
        // Step 4
        let secret_index = self.signer(&unverified, rare, request)?;
        let claimed = unverified.claimed.map_or_else(|| self.claim_beside(request), Ok)?;
        match container.algorithm {
            Algorithm::HttpMessageSignature => self.check_message(request, unverified.covers_digest)?,
            Algorithm::Jwt => self.check_life(request)?,
            _ => {}
        }
        self.check_expectations(&rare.expectations, request, &claimed)?;
        // Step 5
        self.check_age(claimed.timestamp, request.delivery().now)?;
        self.check_body(request)?;
        let claims = match self.scheme.signature.place {
            SignaturePlace::Body => request.token(|token| String::from_utf8(token.payload.clone()).ok()).flatten(),
            _ => None,
        };
        let verified = self.verified(request, claimed, secret_index);
        Ok(Verified { claims: claims.map(String::into_boxed_str), ..verified })
    }

    /// The secret whose key has signed it.
    fn signer(
        self,
        unverified: &Unverified<'d>,
        rare: &RareRules,
        request: &Request<'_, 'd>,
    ) -> Result<usize, VerificationErrorKind> {
        let id = rare.key_by.as_ref().map_or(Ok(None), |place| place.read(request))?;
        let candidates = core::slice::from_ref(&unverified.signature);
        let mut is_known = false;
        for algorithm in &unverified.algorithms {
            for content in &unverified.contents {
                let algorithm = Some(algorithm.algorithm());
                match self.rules.keys.matching_named(&[content], candidates, id.as_deref(), algorithm) {
                    Ok(Some(index)) => return Ok(index),
                    Ok(None) => is_known = true,
                    Err(UnknownKey) => {}
                }
            }
        }
        Err(if is_known { self.mismatch(request.body().len()) } else { VerificationErrorKind::UnknownKey })
    }

    fn token(
        self,
        container: &Container,
        request: &Request<'_, 'd>,
        text: &str,
    ) -> Result<Unverified<'d>, VerificationErrorKind> {
        let malformed = |found: &str| self.malformed_token(container, found);
        let jws = Jws::read(self.without_prefix(text)?, container.form()).map_err(malformed)?;
        if container.algorithm == Algorithm::Jwt {
            let claims = json::read(&jws.payload).ok().filter(|claims| claims.kind() == Kind::Object);
            let claims = claims.ok_or_else(|| malformed("claims that are no JSON object"))?;
            if let Some(name) =
                claims.fields().repeated().map_err(|_| malformed("more claims than there is memory for"))?
            {
                return Err(VerificationErrorKind::AmbiguousSignature { header: format!("claim:{name}") });
            }
        }
        request.set_token(Token { header: jws.header.to_vec(), payload: jws.payload.to_vec() });
        let (mut payload, mut claimed) = (Vec::new(), None);
        if container.is_detached {
            let beside = self.claim_beside(request)?;
            payload = self.content(request, &beside, None)?.with(|pieces| pieces.concat());
            claimed = Some(beside);
        }
        let content = jws.content(&payload, container.b64).concat();
        Ok(Unverified {
            contents: [content].into(),
            signature: jws.signature,
            algorithms: [jws.algorithm].into(),
            claimed,
            covers_digest: false,
        })
    }

    fn without_prefix(self, text: &str) -> Result<&str, VerificationErrorKind> {
        let SignatureGrammar::Plain { prefix } = &self.scheme.signature.grammar else { return Ok(text) };
        let is_optional = self.scheme.signature.options.as_deref().is_some_and(|options| options.prefix_optional);
        text.strip_prefix(prefix.as_str()).or(is_optional.then_some(text)).ok_or_else(|| {
            let expected = format!("`{prefix}` and a token");
            let found = "a value without that prefix";
            VerificationErrorKind::malformed_signature(&self.scheme.signature.place_name(), &expected, found)
        })
    }

    #[cold]
    #[inline(never)]
    fn malformed_token(self, container: &Container, found: &str) -> VerificationErrorKind {
        let expected = format!("a compact token, signed with {}", container::names(container));
        VerificationErrorKind::malformed_signature(&self.scheme.signature.place_name(), &expected, found)
    }

    fn message(
        self,
        container: &'d Container,
        request: &Request<'_, 'd>,
    ) -> Result<Unverified<'d>, VerificationErrorKind> {
        let details = self.scheme.details.as_deref();
        let message = MessageSignature::read(
            request.headers(),
            MessageForm {
                header: self.scheme.signature.header(),
                algorithms: &container.algorithms,
                components: details.map(|details| details.components.as_slice()).unwrap_or_default(),
                label: details.and_then(|details| details.label.as_deref()),
                tag: details.and_then(|details| details.tag.as_deref()),
                spelling: self.scheme.signature.spelling(),
            },
        )?;
        let delivery = request.delivery();
        let covered = Covered { method: delivery.method, url: delivery.url, headers: &delivery.headers };
        let mut contents = Vec::from([message.base(&covered)?]);
        // An escape is the same in either case, and some senders change it.
        if let Some(url) = delivery.url.and_then(upper_escapes) {
            contents.push(message.base(&Covered { url: Some(&url), ..covered })?);
        }
        request.set_entries(message.parameters());
        let algorithms = message.algorithm.map_or_else(|| container.algorithms.clone(), |algorithm| [algorithm].into());
        let covers_digest = message.covers(CONTENT_DIGEST);
        Ok(Unverified { contents, signature: message.signature, algorithms, claimed: None, covers_digest })
    }

    /// Whether a verified token is within its life. A tolerance is for its end, too; without one, it has none.
    fn check_life(self, request: &Request<'_, 'd>) -> Result<(), VerificationErrorKind> {
        let leeway = match self.rules.tolerance {
            Tolerance::Millis(millis) => millis,
            Tolerance::Unlimited => 0,
        };
        request
            .token(|token| jwt::check_life(&token.payload, request.delivery().now, Tolerance::Millis(leeway)))
            .map_or(Ok(()), |checked| checked)
    }

    /// Whether a verified message is within its life, and its body the one that it names.
    fn check_message(self, request: &Request<'_, 'd>, covers_digest: bool) -> Result<(), VerificationErrorKind> {
        let now = request.delivery().now;
        let expires = Place::Signature("expires".into()).read(request)?;
        if let Some(age) =
            expires.and_then(|text| text.parse().ok()).map(|end| crate::Timestamp::from_unix_seconds(end).age_at(now))
            && age >= 0
        {
            return Err(VerificationErrorKind::TimestampTooOld { age, tolerance: 0 });
        }
        let spelling = self.scheme.signature.spelling();
        match !covers_digest || digests_match(request.headers(), request.body(), spelling)? {
            true => Ok(()),
            false => Err(VerificationErrorKind::ClaimMismatch {
                place: "header:Content-Digest".into(),
                expected: "the body's SHA-256 or SHA-512, and no other digest by these".into(),
            }),
        }
    }
}

/// The same URL with its escapes in upper case, if they aren't.
fn upper_escapes(url: &str) -> Option<String> {
    let mut upper = String::new();
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('%') {
        let (escape, behind) = after.split_at_checked(2)?;
        upper.extend([before, "%", &escape.to_ascii_uppercase()]);
        rest = behind;
    }
    upper.push_str(rest);
    (upper != url).then_some(upper)
}
