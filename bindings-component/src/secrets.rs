//! Secrets, and the platform that they are of. The core wipes what it is given.

use hookseal::{ConfigError, Options, Provider, SecretInput, Tolerance, binding};

use crate::interface::wit;

pub(crate) fn platform(platform: wit::Platform) -> Result<Provider, ConfigError> {
    match platform {
        wit::Platform::Id(id) => Provider::find(&id),
        wit::Platform::Record(record) => Provider::from_json(&record),
    }
}

pub(crate) fn secrets(secrets: Vec<wit::Secret>) -> Vec<SecretInput<'static>> {
    let secret = |secret: wit::Secret| {
        let value = match secret.value {
            wit::SecretValue::Text(text) => SecretInput::from(text),
            wit::SecretValue::Bytes(bytes) => SecretInput::from(bytes),
        };
        match secret.key_id {
            Some(id) => SecretInput::named(id, value),
            None => value,
        }
    };
    secrets.into_iter().map(secret).collect()
}

pub(crate) fn options(given: wit::Options) -> Result<Options, ConfigError> {
    let tolerance = match given.tolerance {
        None => None,
        Some(wit::Tolerance::Unlimited) => Some(Tolerance::Unlimited),
        Some(wit::Tolerance::Seconds(seconds)) => Some(binding::tolerance(seconds)?),
    };
    let mut options = Options::default()
        .tolerance(tolerance)
        .strict(given.strict)
        .settings(given.settings)
        .allow_handshake(given.allow_handshake);
    options.node_ids = given.node_ids;
    match given.max_body_bytes {
        None => {}
        Some(wit::BodyLimit::Unlimited) => options.max_body_bytes = None,
        // A limit that this machine can't address is the largest that it can.
        Some(wit::BodyLimit::Bytes(bytes)) => {
            options.max_body_bytes = Some(usize::try_from(bytes).unwrap_or(usize::MAX));
        }
    }
    Ok(options)
}
