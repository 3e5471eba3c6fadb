//! The packages that ship, and their sizes.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::fingerprint;
use crate::npm;
use crate::run;
use crate::wasm;
use crate::wheel;
use crate::workspace;

/// The packed artefacts.
pub(crate) struct Artefacts {
    pub(crate) tarball: PathBuf,
    pub(crate) wheel: PathBuf,
}

/// The packages in `dist/`, built again if a source has changed.
pub(crate) fn up_to_date() -> Result<Artefacts> {
    if let (Some(tarball), Some(wheel)) = (npm::built(), wheel::built()?)
        && fs::read_to_string(stamp()).unwrap_or_default() == fingerprint::of_sources()?
    {
        run::say("packages: up to date");
        return Ok(Artefacts { tarball, wheel });
    }
    build()
}

/// Builds both packages into `dist/` and prints their sizes.
pub(crate) fn build() -> Result<Artefacts> {
    let artefacts = Artefacts { tarball: npm::build()?, wheel: wheel::build()? };
    fs::write(stamp(), fingerprint::of_sources()?)?;
    println!("\nsizes, in KB of 1,000 bytes");
    let module = fs::read(wasm::module())?;
    row("wasm, raw", module.len());
    row("wasm, gzipped", gzipped(&module)?);
    row("npm tarball", size(&artefacts.tarball)?);
    row("wheel", size(&artefacts.wheel)?);
    println!("\n{}\n{}", artefacts.tarball.display(), artefacts.wheel.display());
    Ok(artefacts)
}

/// The file with the fingerprint of the sources that the packages were built from.
fn stamp() -> PathBuf {
    workspace::target().join("packages.stamp")
}

fn row(what: &str, bytes: usize) {
    println!("  {what:<14} {:>8}.{}", bytes / 1000, bytes % 1000 / 100);
}

fn size(path: &Path) -> Result<usize> {
    Ok(usize::try_from(File::open(path)?.metadata()?.len())?)
}

fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}
