//! Names that were probably meant.

use alloc::vec::Vec;

/// Whether a name is the wanted one but for one character, for something before or
/// behind it, for `_` in place of `-`, or for the older prefix of Standard Webhooks.
pub(crate) fn is_near(given: &str, wanted: &str) -> bool {
    let plain = |name: &str| -> Vec<u8> {
        name.bytes().map(|byte| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }).collect()
    };
    let (given, wanted) = (plain(given), plain(wanted));
    let (short, long) = if given.len() < wanted.len() { (&given, &wanted) } else { (&wanted, &given) };
    let is_part = long.starts_with(short) || long.ends_with(short);
    (is_part && short.len() * 2 >= long.len())
        || is_one_edit(short, long)
        || given.strip_prefix(b"svix-").is_some_and(|rest| wanted.strip_prefix(b"webhook-") == Some(rest))
}

/// Whether one character more, or another one, makes the longer name of the shorter.
fn is_one_edit(short: &[u8], long: &[u8]) -> bool {
    let same = short.iter().zip(long).take_while(|(one, other)| one == other).count();
    let (short_rest, long_rest) = (short.get(same..), long.get(same + 1..));
    long_rest.is_some() && (short_rest == long_rest || short.get(same + 1..) == long_rest)
}
