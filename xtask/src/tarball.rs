//! What is in a packed tarball.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result};
use flate2::read::GzDecoder;

/// A header and what follows it fill whole blocks.
const BLOCK: usize = 512;

/// The files and their sizes, the largest first. The first part of each path, `package`, is left out.
pub(crate) fn files(tarball: &Path) -> Result<Vec<(String, usize)>> {
    let mut archive = Vec::new();
    GzDecoder::new(File::open(tarball)?).read_to_end(&mut archive)?;
    let mut files = Vec::new();
    let mut rest = archive.as_slice();
    while let Some((header, after)) = rest.split_at_checked(BLOCK).filter(|(header, _)| header[0] != 0) {
        let size = usize::from_str_radix(&text(&header[124..136]), 8).context("a size in octal")?;
        // Anything else is a folder or says more of the next file.
        if header[156] == b'0' {
            let path = text(&header[..100]);
            files.push((path.split_once('/').map_or(path.clone(), |(_, inside)| inside.into()), size));
        }
        rest = after.get(size.next_multiple_of(BLOCK)..).context("a file that isn't cut off")?;
    }
    files.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    Ok(files)
}

/// What is before the first zero.
fn text(field: &[u8]) -> String {
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    String::from_utf8_lossy(&field[..end]).trim().into()
}
