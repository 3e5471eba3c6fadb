//! Circles of files that import each other.

use std::fmt::Write;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

/// A file, and one that it imports.
pub(super) type Import = (String, String);

/// Groups of files of which each one imports, directly or not, every other.
pub(super) fn circles(imports: &[Import]) -> Vec<Vec<&str>> {
    let graph = DiGraphMap::<&str, ()>::from_edges(imports.iter().map(|(from, to)| (from.as_str(), to.as_str())));
    let groups = tarjan_scc(&graph).into_iter().filter(|group| group.len() > 1);
    groups
        .map(|mut group| {
            group.sort_unstable();
            group
        })
        .collect()
}

/// The imports within a circle, one file a line.
pub(super) fn described(circle: &[&str], imports: &[Import]) -> String {
    let mut text = String::new();
    for file in circle {
        let within = imports.iter().filter(|(from, to)| from == file && to != file && circle.contains(&to.as_str()));
        let mut imported: Vec<&str> = within.map(|(_, to)| to.as_str()).collect();
        imported.sort_unstable();
        imported.dedup();
        let _ = write!(text, "\n  {file} imports {}", imported.join(", "));
    }
    text
}
