//! Where an envelope says that a part of an event is.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::body_format::BodyFormat;
use crate::error::{ConfigError, Quoted};
use crate::event::data_path::{DataPath, DataStep};
use crate::headers;
use crate::names::Named;
use crate::near_name::is_near;
use crate::place::{self, Place, PlaceKind};
use crate::placeholders;
use crate::rarely::WHOLE;

/// A place that an envelope names, or a text with several.
#[derive(Debug)]
pub(crate) enum Source {
    /// A path in the payload.
    Payload(String),
    /// Another place.
    Elsewhere { name: String, place: Place },
    /// Text with places in braces: `{json:resource}.{json:event}`.
    Template { name: String, pieces: Vec<Piece> },
}

/// A piece of such a text.
#[derive(Debug)]
pub(crate) enum Piece {
    Literal(String),
    Place { place: Place, is_optional: bool },
}

impl Source {
    /// Whether it is a field of a JSON object, or one inside of it. Those with a colon are looked at by [`check`](Self::check).
    pub(crate) fn is_field(text: &str) -> bool {
        !text.contains(['{', '[', ':']) && place::is_path(text)
    }

    /// The header's name, if it is one.
    pub(crate) fn header(text: &str) -> Option<&str> {
        text.strip_prefix("header:").filter(|name| headers::is_name(name))
    }

    /// What doesn't parse, [`check`](Self::check) has refused.
    pub(crate) fn parse(text: &str) -> Self {
        if !WHOLE {
            let place = |name: &str| Self::Elsewhere { name: text.into(), place: Place::Header(name.into()) };
            return Self::header(text).map_or_else(|| Self::Payload(text.into()), place);
        }
        if text.contains('{') {
            return Self::Template { name: text.into(), pieces: pieces(text).unwrap_or_default() };
        }
        match Place::parse(text) {
            Some(Place::Json(path)) => Self::Payload(path),
            Some(place) if text != "path" => Self::Elsewhere { name: text.into(), place },
            _ => Self::Payload(text.into()),
        }
    }

    /// Refuses what is no place: braces around something else, a misspelt kind, a path that leads nowhere.
    pub(crate) fn check(option: &str, text: &str) -> Result<(), ConfigError> {
        let is_right = if text.contains('{') { pieces(text).is_some() } else { is_place(text) };
        if is_right {
            return Ok(());
        }
        let expected = "a place (`type`, `header:X-Topic`), or text with places in braces";
        Err(ConfigError::invalid_option(option, expected, &format!("{}", Quoted(text))))
    }

    /// Refuses what isn't a path in the payload, as it stands.
    pub(crate) fn check_path(option: &str, text: &str) -> Result<(), ConfigError> {
        match Self::parse(text) {
            Self::Payload(path) if path == text && is_place(text) => Ok(()),
            _ => {
                let expected = "a path in the payload (`node.id`)";
                Err(ConfigError::invalid_option(option, expected, &format!("{}", Quoted(text))))
            }
        }
    }

    /// Refuses data that isn't part of the payload.
    pub(crate) fn check_data(text: Option<&str>, format: BodyFormat) -> Result<(), ConfigError> {
        match (text.map(Self::parse), format) {
            (None | Some(Self::Payload(_)), _)
            | (Some(Self::Elsewhere { place: Place::Form(_), .. }), BodyFormat::Form)
            | (Some(Self::Elsewhere { place: Place::Claim(_), .. }), BodyFormat::Jwt) => Ok(()),
            (Some(other), _) => {
                let expected = "a path in the payload (`data`, `items[0]`), or a field of the form that a body is";
                Err(ConfigError::invalid_option("envelope.data", expected, &format!("{}", Quoted(other.name()))))
            }
        }
    }

    /// The way to data in the payload.
    pub(crate) fn data_path(&self) -> DataPath {
        match self {
            Self::Payload(path) | Self::Elsewhere { place: Place::Claim(path), .. } => DataPath::of(path),
            // A form's names may have dots.
            Self::Elsewhere { place: Place::Form(name), .. } => DataPath([DataStep::Name(name.clone())].into()),
            _ => DataPath::default(),
        }
    }

    /// As it is called in warnings.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Payload(path) => path,
            Self::Elsewhere { name, .. } | Self::Template { name, .. } => name,
        }
    }

    /// The places that it reads.
    pub(crate) fn places(&self) -> Vec<Place> {
        match self {
            Self::Payload(path) => Vec::from([Place::Json(path.clone())]),
            Self::Elsewhere { place, .. } => Vec::from([place.clone()]),
            Self::Template { pieces, .. } => {
                let place =
                    |piece: &Piece| if let Piece::Place { place, .. } = piece { Some(place.clone()) } else { None };
                pieces.iter().filter_map(place).collect()
            }
        }
    }
}

/// Whether a text without braces is a place. A field's name may have a colon, but no misspelt kind before it.
fn is_place(text: &str) -> bool {
    let is_kind = |given: &str| PlaceKind::NAMES.iter().any(|kind| is_near(given, kind));
    Place::parse(text).is_some()
        || (place::is_path(text) && text.split_once(':').is_none_or(|(given, _)| !is_kind(given)))
}

/// The pieces of a text with places in braces; `None` if it isn't one.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    let piece = |piece: Result<&str, &str>| match piece {
        Ok(literal) => Some(Piece::Literal(literal.into())),
        Err(name) => {
            let (name, is_optional) = name.strip_suffix('?').map_or((name, false), |name| (name, true));
            Some(Piece::Place { place: Place::parse(name)?, is_optional })
        }
    };
    placeholders::is_template(text).then(|| placeholders::pieces(text).map(piece).collect())?
}
