//! What `wit-bindgen` makes of `wit/hookseal.wit`.
#![allow(missing_docs, unused_qualifications, clippy::all, reason = "generated")]

wit_bindgen::generate!({ world: "hookseal", path: "wit", pub_export_macro: true });

pub(crate) use exports::hookseal::webhooks::webhooks as wit;
