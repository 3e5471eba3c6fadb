//! Where the signature stands, and how it is written.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::encoding::{Encoding, Padding};
use crate::names::names;
use crate::rarely::{Rarely, WHOLE};
use crate::written;

/// Where the signature stands, and how it is written.
///
/// ```
/// use hookseal::scheme::{Encoding, SignatureHeader};
///
/// assert_eq!(SignatureHeader::plain("X-Acme-Signature", Encoding::Base64).header(), "X-Acme-Signature");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SignatureHeader {
    /// How it is written.
    #[serde(flatten)]
    pub grammar: SignatureGrammar,
    /// Where it stands: mostly in a header.
    #[serde(flatten)]
    pub place: SignaturePlace,
    /// How the signature's bytes are written.
    pub encoding: Encoding,
    /// What few schemes need.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub options: Option<Rarely<SignatureOptions>>,
}

/// Where the signature stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignaturePlace {
    /// In the header of that name; `{setting:name}` is the name that the receiver has set.
    Header(String),
    /// In any of the headers of these names.
    Headers(Vec<String>),
    /// In the JSON of the body, at that path.
    Json(String),
    /// In that field of a form.
    Form(String),
    /// In that parameter of the URL's query.
    Query(String),
    /// It is the whole body.
    Body,
}

impl Serialize for SignaturePlace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Header(name) => map.serialize_entry("header", name),
            Self::Headers(names) => map.serialize_entry("header", names),
            Self::Json(path) => map.serialize_entry("json", path),
            Self::Form(name) => map.serialize_entry("form", name),
            Self::Query(name) => map.serialize_entry("query", name),
            Self::Body => map.serialize_entry("body", &true),
        }?;
        map.end()
    }
}

/// How a signature is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SignatureGrammar {
    /// One signature, after an optional fixed prefix: `sha256=5d61…`.
    Plain {
        /// What must be before it, to the letter.
        prefix: String,
    },
    /// Named entries: `t=1492774577,v1=5257…,v0=6ffb…`. Unknown names are skipped.
    KvList {
        /// What separates two entries.
        separator: char,
        /// The name of the entries that are signatures.
        signature_key: String,
    },
    /// Entries with a version each: `v1,K5oZ… v1a,hnO3…`. Other versions are skipped.
    VersionedList {
        /// What separates two entries.
        separator: char,
        /// The version that this scheme verifies.
        version: String,
        /// What separates a version from its signature.
        version_separator: char,
    },
    /// Signatures alone, several of them.
    List {
        /// What separates two of them.
        separator: char,
    },
    /// Entries of a form: `{key_id}/SHA256/{signature}`.
    Pattern {
        /// The form of an entry: text and names in braces, `{signature}` among them.
        entry: String,
        /// What separates two entries. `None`: there is one.
        separator: Option<char>,
        /// The form of the first entry, where it is another: `{timestamp}`.
        #[serde(skip_serializing_if = "Option::is_none")]
        first: Option<String>,
    },
    /// A JSON object in base64, one field of which is the signature.
    Base64Json {
        /// The name of that field.
        signature_key: String,
    },
}

names! {
    /// How the signature header is written.
    pub(crate) enum Grammar {
        /// One signature, after an optional `prefix`: `sha256=5d61…`.
        Plain = "plain",
        /// Named entries, `t=1492774577,v1=5257…`; those named `signature_key` are signatures.
        KvList = "kv-list",
        /// Entries with a version each, `v1,K5oZ… v1a,hnO3…`; those of `version` are signatures.
        VersionedList = "versioned-list",
        /// Signatures alone, with `separator` between them.
        List = "list",
        /// Entries of the form `entry`: `{key_id}/SHA256/{signature}`.
        Pattern = "pattern",
        /// A JSON object in base64; its field `signature_key` is the signature.
        Base64Json = "base64-json",
    }
}

/// What few signatures need.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SignatureOptions {
    /// Whether the prefix of a plain signature may be left out.
    #[serde(skip_serializing_if = "written::is_false")]
    pub prefix_optional: bool,
    /// Whether base64 is padded. Default: base64 is, base64url isn't.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub padding: Option<Padding>,
    /// What a repeated header means. Default: that no one can tell which counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeated: Option<Repeated>,
    /// All names of the entries of a `kv-list` that are signatures, where there are several.
    #[serde(rename = "signature_key", skip_serializing_if = "Vec::is_empty")]
    pub signature_keys: Vec<String>,
    /// Whether the values of a `kv-list` are in quotation marks.
    #[serde(skip_serializing_if = "written::is_false")]
    pub quoted: bool,
    /// What separates groups of entries of a `kv-list`, each with its own time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_separator: Option<char>,
    /// How a signature of two numbers is written. Default: DER.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<SignatureForm>,
}

names! {
    /// What a signature header means that is there more than once.
    pub enum Repeated {
        /// Any of them may match.
        Any = "any",
    }
}

names! {
    /// How an ECDSA signature is written.
    pub enum SignatureForm {
        /// In DER.
        Der = "der",
        /// Both numbers, one after the other.
        Raw = "raw",
    }
}

impl SignatureHeader {
    /// One signature, without a prefix.
    pub fn plain(header: impl Into<String>, encoding: Encoding) -> Self {
        Self::new(header, encoding, SignatureGrammar::Plain { prefix: String::new() })
    }

    /// Named entries with commas between them.
    pub fn kv_list(header: impl Into<String>, encoding: Encoding, signature_key: impl Into<String>) -> Self {
        Self::new(header, encoding, SignatureGrammar::KvList { separator: ',', signature_key: signature_key.into() })
    }

    /// Entries with spaces between them, and a comma between version and signature.
    pub fn versioned_list(header: impl Into<String>, encoding: Encoding, version: impl Into<String>) -> Self {
        let grammar =
            SignatureGrammar::VersionedList { separator: ' ', version: version.into(), version_separator: ',' };
        Self::new(header, encoding, grammar)
    }

    /// In a header of that name, written so.
    pub fn new(header: impl Into<String>, encoding: Encoding, grammar: SignatureGrammar) -> Self {
        Self { grammar, place: SignaturePlace::Header(header.into()), encoding, options: None }
    }

    /// The header's name: the first of several, or nothing where it isn't in a header.
    pub fn header(&self) -> &str {
        match &self.place {
            SignaturePlace::Header(name) => name,
            SignaturePlace::Headers(names) if WHOLE => names.first().map_or("", String::as_str),
            _ => "",
        }
    }

    /// The names of all headers that it may be in.
    pub(crate) fn headers(&self) -> &[String] {
        match &self.place {
            SignaturePlace::Header(name) => core::slice::from_ref(name),
            SignaturePlace::Headers(names) if WHOLE => names,
            _ => &[],
        }
    }

    /// The one header that it is in, which says nothing but its name. `None`: it is anywhere else.
    #[inline(always)]
    pub(crate) fn one_header(&self) -> Option<&str> {
        match &self.place {
            SignaturePlace::Header(name) if self.options.is_none() && !name.ends_with('*') => Some(name),
            _ if !WHOLE => Some(self.header()),
            _ => None,
        }
    }

    /// Whether it may be in headers that are numbered.
    pub(crate) fn is_numbered(&self) -> bool {
        WHOLE && self.headers().iter().any(|name| name.ends_with('*'))
    }

    /// The header that it is in, or another place as a record names it.
    pub(crate) fn place_name(&self) -> String {
        let (kind, name) = match &self.place {
            _ if !WHOLE => return self.header().into(),
            SignaturePlace::Header(_) | SignaturePlace::Headers(_) => return self.header().into(),
            SignaturePlace::Body => return "body".into(),
            SignaturePlace::Json(path) => ("json", path),
            SignaturePlace::Form(name) => ("form", name),
            SignaturePlace::Query(name) => ("query", name),
        };
        [kind, ":", name].concat()
    }

    /// What few schemes need, which can be set.
    #[cfg(feature = "whole")]
    pub fn options_mut(&mut self) -> &mut SignatureOptions {
        self.options.get_or_insert_default()
    }
}
