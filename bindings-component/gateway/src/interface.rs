//! What `wit-bindgen` makes of hookseal's interface.
#![allow(missing_docs, unreachable_pub, unused_qualifications, clippy::all, reason = "generated")]

wit_bindgen::generate!({
    inline: "package hookseal:gateway; world gateway { import hookseal:webhooks/webhooks@0.1.0; }",
    path: "../wit",
    world: "hookseal:gateway/gateway",
    generate_all,
});

pub(crate) use hookseal::webhooks::webhooks;
