//! What a body is.

use crate::names::names;

names! {
    /// What a body is.
    pub enum BodyFormat {
        /// JSON.
        Json = "json",
        /// A form, urlencoded or multipart.
        Form = "form",
        /// XML, which is handed over as text.
        Xml = "xml",
        /// Text.
        Text = "text",
        /// JSON values, one a line.
        Ndjson = "ndjson",
        /// A JWT, whose claims are the event.
        Jwt = "jwt",
    }
}
