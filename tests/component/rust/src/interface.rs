//! What wasmtime makes of hookseal's interface.
#![allow(missing_docs, unreachable_pub, unused_qualifications, clippy::all, reason = "generated")]

wasmtime::component::bindgen!({ path: "../../../bindings-component/wit", world: "hookseal" });

pub(crate) use exports::hookseal::webhooks::webhooks;
