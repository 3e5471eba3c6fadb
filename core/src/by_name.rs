//! A list that is searched by name for each event: some platforms have hundreds of types.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::json;

/// Where the items of a list are, in the order of their names. Of two that have the same name the first is found.
#[derive(Debug, Default)]
pub(crate) struct ByName(Vec<usize>);

impl ByName {
    pub(crate) fn of<T>(items: &[T], name: fn(&T) -> &str) -> Self {
        let mut places = Vec::with_capacity(items.len());
        for (place, item) in items.iter().enumerate() {
            let is_first = |known: &usize| !is_before(name(item), name_at(items, *known, name));
            places.insert(places.partition_point(is_first), place);
        }
        Self(places)
    }

    /// The item of that name, in the list that this is of.
    pub(crate) fn find<'i, T>(&self, items: &'i [T], name: fn(&T) -> &str, wanted: &str) -> Option<&'i T> {
        let at = self.0.partition_point(|known| is_before(name_at(items, *known, name), wanted));
        let item = items.get(*self.0.get(at)?)?;
        json::same(name(item).as_bytes(), wanted.as_bytes()).then_some(item)
    }
}

fn name_at<T>(items: &[T], place: usize, name: fn(&T) -> &str) -> &str {
    items.get(place).map_or("", name)
}

/// By length: most names differ there, and their bytes needn't be compared.
fn is_before(one: &str, other: &str) -> bool {
    one.len().cmp(&other.len()).then_with(|| one.cmp(other)) == Ordering::Less
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_and_nothing_else() {
        let names = ["b", "", "aa", "ab", "a", "ä", "abc"];
        let by_name = ByName::of(&names, |name| name);
        for name in names {
            assert_eq!(by_name.find(&names, |name| name, name), Some(&name));
        }
        let twice = [("a", 1), ("b", 2), ("a", 3)];
        assert_eq!(ByName::of(&twice, |item| item.0).find(&twice, |item| item.0, "a"), Some(&("a", 1)));
        for name in ["c", "ac", "abcd", "abb", "A"] {
            assert_eq!(by_name.find(&names, |name| name, name), None, "{name}");
        }
        assert_eq!(ByName::default().find(&names, |name| name, "a"), None);
    }
}
