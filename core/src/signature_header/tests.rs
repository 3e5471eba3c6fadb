use super::*;
use crate::encoding::Decoded;
use crate::headers::Headers;
use crate::scheme::Padding;

const HEX: &str = "0101010101010101010101010101010101010101010101010101010101010101";
const OTHER: &str = "0202020202020202020202020202020202020202020202020202020202020202";
const LEFT: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

fn header(encoding: Encoding, grammar: SignatureGrammar) -> SignatureHeader {
    SignatureHeader::new("X-Signature", encoding, grammar)
}

fn stripe() -> SignatureHeader {
    SignatureHeader::kv_list("X-Signature", Encoding::Hex, "v1")
}

fn claim<'h>(header: &SignatureHeader, value: &'h str) -> Result<Claim<'h>, &'static str> {
    header.parse(value, Algorithm::HmacSha256, Some("t")).map_err(|error| error.code())
}

fn count(header: &SignatureHeader, value: &str) -> Result<usize, &'static str> {
    claim(header, value).map(|claim| claim.candidates.len())
}

fn entry(header: &SignatureHeader, value: &str, name: &str) -> Result<Option<String>, &'static str> {
    let entry = header.entry(value, name, Algorithm::HmacSha256).map_err(|error| error.code())?;
    Ok(entry.map(Cow::into_owned))
}

#[test]
fn a_list_keeps_every_candidate_and_skips_the_rest() {
    let value = format!("t=12, v1={HEX},v0=zz,v1=dummy,junk,v1={HEX}");
    let claim = claim(&stripe(), &value).expect("parses");
    assert_eq!(claim.timestamp.as_deref(), Some("12"));
    let one = Decoded::from_elem(1, 32);
    assert_eq!(claim.candidates, Candidates::from_vec(alloc::vec![one.clone(), one]));
}

#[test]
fn a_second_timestamp_is_a_second_header() {
    let value = format!("t=12,v1={HEX}, t=13,v1={HEX}");
    assert_eq!(claim(&stripe(), &value), Err("ambiguous_signature"));
}

#[test]
fn what_is_written_parses() {
    let written = stripe().write(&[1; 32], &[("t", "12")]);
    assert_eq!(written, format!("t=12,v1={HEX}"));
}

#[test]
fn a_prefix_may_be_optional() {
    let mut mollie = header(Encoding::Hex, SignatureGrammar::Plain { prefix: "sha256=".into() });
    assert_eq!(count(&mollie, HEX), Err("malformed_signature"));
    mollie.options_mut().prefix_optional = true;
    assert_eq!((count(&mollie, HEX), count(&mollie, &format!("sha256={HEX}"))), (Ok(1), Ok(1)));
    for other in [format!("sha512={HEX}"), format!("sha256=sha256={HEX}"), "sha256=".into()] {
        assert_eq!(count(&mollie, &other), Err("malformed_signature"), "{other}");
    }
}

#[test]
fn padding_is_as_the_record_says() {
    let bare = LEFT.trim_end_matches('=');
    for (padding, padded, unpadded) in [
        (None, Ok(1), Err("malformed_signature")),
        (Some(Padding::None), Err("malformed_signature"), Ok(1)),
        (Some(Padding::Optional), Ok(1), Ok(1)),
    ] {
        let mut header = SignatureHeader::plain("X-Signature", Encoding::Base64);
        header.options_mut().padding = padding;
        assert_eq!((count(&header, LEFT), count(&header, bare)), (padded, unpadded), "{padding:?}");
    }
}

#[test]
fn several_names_of_entries_may_be_signatures() {
    let mut paymongo = stripe();
    paymongo.options_mut().signature_keys = alloc::vec!["te".into(), "li".into()];
    assert_eq!(count(&paymongo, &format!("t=12,te=,li={HEX}")), Ok(1));
    assert_eq!(count(&paymongo, &format!("t=12,te={OTHER},li={HEX}")), Ok(2));
    assert_eq!(count(&paymongo, "t=12,te=,li="), Err("malformed_signature"));
    assert_eq!(count(&paymongo, &format!("t=12,v1={HEX}")), Err("malformed_signature"));
}

#[test]
fn quoted_values_may_hold_the_separator() {
    let mut drone = SignatureHeader::kv_list("X-Signature", Encoding::Base64, "signature");
    drone.options_mut().quoted = true;
    let value = format!(
        r#"keyId="a,signature=b",algorithm="hmac-sha256", created=12,signature="{LEFT}",headers="date digest""#
    );
    assert_eq!(count(&drone, &value), Ok(1));
    assert_eq!(entry(&drone, &value, "headers"), Ok(Some("date digest".into())));
    assert_eq!(entry(&drone, &value, "created"), Ok(Some("12".into())));
    assert_eq!(entry(&drone, &value, "keyId"), Ok(Some("a,signature=b".into())));
    assert_eq!(entry(&drone, &value, "nonce"), Ok(None));
    for other in [
        format!(r#"signature="{LEFT}"#),
        format!(r#"signature="{LEFT}"x"#),
        format!(r#"signature="{LEFT}",junk"#),
        format!(r#"a="\",signature="{LEFT}""#),
        format!(r#"signature=x"{LEFT}""#),
        String::new(),
    ] {
        assert_eq!(count(&drone, &other), Err("malformed_signature"), "{other}");
    }
    assert_eq!(entry(&drone, &format!(r#"a="1",a="2",signature="{LEFT}""#), "a"), Err("ambiguous_signature"));
    assert_eq!(drone.write(&[1; 32], &[("headers", "date")]), format!(r#"headers="date",signature="{LEFT}""#));
}

#[test]
fn groups_are_values_of_their_own() {
    let mut persona = stripe();
    persona.options_mut().group_separator = Some(' ');
    let value = format!("t=12,v1={HEX} t=13,v1={OTHER}");
    let values = persona.values(&value);
    let times: Vec<_> = values.iter().map(|value| claim(&persona, value).expect("parses").timestamp).collect();
    assert_eq!(times, [Some("12".into()), Some("13".into())]);
    assert!(persona.reads_what_it_writes(Algorithm::HmacSha256, Some(("t", "12"))));
    persona.options_mut().group_separator = Some('1');
    assert!(!persona.reads_what_it_writes(Algorithm::HmacSha256, Some(("t", "12"))));
}

#[test]
fn bare_entries_are_signatures() {
    let cronofy = header(Encoding::Base64, SignatureGrammar::List { separator: ',' });
    assert_eq!((count(&cronofy, LEFT), count(&cronofy, &format!("{LEFT}, {LEFT}"))), (Ok(1), Ok(2)));
    assert_eq!(
        (count(&cronofy, ","), count(&cronofy, "ab,cd")),
        (Err("malformed_signature"), Err("malformed_signature"))
    );
    assert!(cronofy.reads_what_it_writes(Algorithm::HmacSha256, None));
    let slashes = header(Encoding::Base64, SignatureGrammar::List { separator: '/' });
    assert!(!slashes.reads_what_it_writes(Algorithm::HmacSha256, None));
}

#[test]
fn entries_of_a_form_name_their_key() {
    let form = |entry: &str, first: Option<&str>, separator| {
        header(
            Encoding::Hex,
            SignatureGrammar::Pattern { entry: entry.into(), separator, first: first.map(Into::into) },
        )
    };
    let worldpay = form("{key_id}/SHA256/{signature}", None, Some(','));
    let value = format!("1/SHA256/{HEX}, 2/SHA512/{HEX},/SHA256/{HEX},9/SHA256/zz,3/SHA256/{OTHER}");
    let found = claim_without_time(&worldpay, &value).expect("parses");
    let origin = |place, id: &str| Origin { place, key_id: Some(id.into()) };
    assert_eq!((found.candidates.len(), found.origins), (2, alloc::vec![origin(0, "1"), origin(2, "3")]));
    for other in ["", "1/SHA256/", "1/SHA256/zz", &format!("1/SHA512/{HEX}"), HEX] {
        assert_eq!(claim_without_time(&worldpay, other), Err("malformed_signature"), "{other}");
    }
    assert!(worldpay.reads_what_it_writes(Algorithm::HmacSha256, None));
    assert_eq!(worldpay.write(&[1; 32], &[("key_id", "7")]), format!("7/SHA256/{HEX}"));

    let recurly = form("{signature}", Some("{timestamp}"), Some(','));
    let parse = |value: &str| {
        let claim = recurly.parse(value, Algorithm::HmacSha256, Some("timestamp")).map_err(|error| error.code())?;
        Ok((claim.timestamp.map(String::from), claim.candidates.len()))
    };
    assert_eq!(parse(&format!("12,{OTHER},{HEX}")), Ok((Some("12".into()), 2)));
    assert_eq!((parse(HEX), parse(&format!(",{HEX}"))), (Err("malformed_signature"), Err("malformed_signature")));
    assert!(recurly.reads_what_it_writes(Algorithm::HmacSha256, Some(("timestamp", "12"))));
    assert!(!form("{signature}{key_id}", None, None).reads_what_it_writes(Algorithm::HmacSha256, None));
    assert!(!form("{signature}a{key_id}", None, None).reads_what_it_writes(Algorithm::HmacSha256, None));
}

fn claim_without_time<'h>(header: &SignatureHeader, value: &'h str) -> Result<Claim<'h>, &'static str> {
    header.parse(value, Algorithm::HmacSha256, None).map_err(|error| error.code())
}

#[test]
fn a_field_of_json_in_base64_is_the_signature() {
    let ebay = header(Encoding::Base64, SignatureGrammar::Base64Json { signature_key: "signature".into() });
    let encoded = |json: &str| Spelling::from(Encoding::Base64).encode(json.as_bytes());
    let value = encoded(&format!(r#"{{"alg":"ecdsa","kid":"k\u0031","n":12,"signature":"{LEFT}"}}"#));
    assert_eq!(count(&ebay, &value), Ok(1));
    assert_eq!(entry(&ebay, &value, "kid"), Ok(Some("k1".into())));
    assert_eq!(entry(&ebay, &value, "n"), Ok(Some("12".into())));
    assert_eq!(entry(&ebay, &value, "other"), Ok(None));
    let twice = encoded(&format!(r#"{{"kid":"a","signature":"{LEFT}","kid":"b"}}"#));
    assert_eq!(count(&ebay, &twice), Err("ambiguous_signature"));
    for other in [
        LEFT,
        "{}",
        &encoded("[]"),
        &encoded("{}"),
        &encoded(r#"{"signature":1}"#),
        &encoded(r#"{"signature":"QQ=="}"#),
    ] {
        assert_eq!(count(&ebay, other), Err("malformed_signature"), "{other}");
    }
    assert!(ebay.reads_what_it_writes(Algorithm::HmacSha256, None));
}

#[test]
fn a_token_is_text() {
    let token = SignatureHeader::plain("X-Token", Encoding::Text);
    assert!(!token.reads_what_it_writes(Algorithm::HmacSha256, None));
    assert_eq!(token.write(b"se cret", &[]), "se cret");
}

#[test]
fn versions_may_be_joined_by_commas_where_any_may_match() {
    let mut supabase = SignatureHeader::versioned_list("X-Signature", Encoding::Base64, "v1");
    let value = format!("v1,{LEFT}, v1,{LEFT}");
    assert_eq!(count(&supabase, &value), Err("ambiguous_signature"));
    supabase.options_mut().repeated = Some(Repeated::Any);
    assert_eq!(count(&supabase, &value), Ok(2));
}

#[test]
fn any_of_several_headers_has_a_value() {
    let mut repeated = SignatureHeader::plain("X-Signature", Encoding::Hex);
    repeated.options_mut().repeated = Some(Repeated::Any);
    let values = |header: &SignatureHeader, given: &[(&str, &str)]| {
        let headers: Headers<'_> = given.iter().copied().collect();
        let values = header.header_values(&headers).map_err(|error| error.code())?;
        Ok(values.iter().map(|value| String::from(*value)).collect::<Vec<_>>())
    };
    let pairs = [("x-signature", "a , b"), ("X-Signature", "c")];
    assert_eq!(values(&repeated, &pairs), Ok(alloc::vec!["a".into(), "b".into(), "c".into()]));
    assert_eq!(values(&repeated, &[("other", "c")]), Err("missing_signature"));
    let plain = SignatureHeader::plain("X-Signature", Encoding::Hex);
    assert_eq!(values(&plain, &pairs), Err("ambiguous_signature"));

    let numbered = SignatureHeader::plain("X-Signature-*", Encoding::Hex);
    let pairs = [("X-Signature-2", "b"), ("x-signature-1", "a"), ("X-Signature-4", "d"), ("X-Signature-*", "e")];
    assert_eq!(values(&numbered, &pairs), Ok(alloc::vec!["a".into(), "b".into()]));
    assert_eq!(values(&numbered, pairs.get(..1).expect("one")), Err("missing_signature"));

    let mut several = SignatureHeader::plain("", Encoding::Hex);
    several.place = crate::scheme::SignaturePlace::Headers(alloc::vec!["X-Primary".into(), "X-Secondary".into()]);
    assert_eq!(values(&several, &[("X-Secondary", "b")]), Ok(alloc::vec!["b".into()]));
    assert_eq!(values(&several, &[("X-Secondary", "b"), ("X-Primary", "a")]), Ok(alloc::vec!["a".into(), "b".into()]));
    assert_eq!(values(&several, &[("X-Other", "b")]), Err("missing_signature"));
}

/// What is known of a MAC alone in a header is what writing and reading it shows.
#[test]
fn a_bare_signature_is_read_as_written() {
    let mut bare = 0;
    for encoding in [Encoding::Hex, Encoding::Base64, Encoding::Base64url, Encoding::Text] {
        for prefix in ["", "sha256=", "v0=", "0", "=", "ab:cd/", " a", "a ", "a,", ",", "a b", "\n", "\u{e9}", "{}"] {
            let header = header(encoding, SignatureGrammar::Plain { prefix: prefix.into() });
            for algorithm in [Algorithm::HmacSha1, Algorithm::HmacSha256, Algorithm::HmacSha512, Algorithm::Token] {
                if header.is_bare(algorithm) {
                    bare += 1;
                    assert!(header.reads_samples(algorithm, None), "{encoding:?} {prefix:?}");
                }
            }
        }
    }
    assert_eq!(bare, 2 * 7 * 3);
}
