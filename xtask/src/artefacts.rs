//! The packages that ship, and their sizes.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::component;
use crate::fingerprint;
use crate::npm;
use crate::run;
use crate::tarball;
use crate::wheel;
use crate::workspace;

/// The packed artefacts.
pub(crate) struct Artefacts {
    pub(crate) tarball: PathBuf,
    /// One for each range of Python's versions. Who installs one has pip choose from their folder.
    pub(crate) wheels: Vec<PathBuf>,
    pub(crate) component: PathBuf,
}

impl Artefacts {
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let mut files = vec![self.tarball.clone(), self.component.clone()];
        files.extend_from_slice(&self.wheels);
        files
    }
}

/// The packages in `dist/`, built again if a source has changed.
pub(crate) fn up_to_date() -> Result<Artefacts> {
    if let (Some(tarball), Some(wheels), Some(component)) = (npm::built(), wheel::built()?, component::built())
        && fs::read_to_string(stamp()).unwrap_or_default() == fingerprint::of_sources()?
    {
        run::say("packages: up to date");
        return Ok(Artefacts { tarball, wheels, component });
    }
    build()
}

/// Builds all of them into `dist/` and prints their sizes.
pub(crate) fn build() -> Result<Artefacts> {
    let artefacts = Artefacts { tarball: npm::build()?, wheels: wheel::build()?, component: component::build()? };
    fs::write(stamp(), fingerprint::of_sources()?)?;
    print_sizes(&artefacts)?;
    println!("\n{}", artefacts.tarball.display());
    artefacts.wheels.iter().for_each(|wheel| println!("{}", wheel.display()));
    println!("{}", artefacts.component.display());
    Ok(artefacts)
}

/// Builds the wheels for every machine, with the page of the npm package.
pub(crate) fn build_wheels() -> Result<()> {
    npm::build()?;
    wheel::build_all().map(drop)
}

/// What is downloaded, what is installed, and of what that consists.
fn print_sizes(Artefacts { tarball, wheels, component }: &Artefacts) -> Result<()> {
    let files = tarball::files(tarball)?;
    println!("\nsizes, in KB of 1,000 bytes");
    for (path, size) in files.iter().filter(|(path, _)| path.ends_with(".wasm")) {
        row(&format!("{path}, raw"), *size);
        row(&format!("{path}, gzipped"), gzipped(&fs::read(workspace::path("npm").join(path))?)?);
    }
    row("npm tarball, packed", size(tarball)?);
    row("npm tarball, unpacked", files.iter().map(|(_, size)| size).sum());
    for wheel in wheels {
        row(&format!("wheel, {}", wheel::python_of(wheel)), size(wheel)?);
    }
    row("WebAssembly component", size(component)?);
    row("WebAssembly component, gzipped", gzipped(&fs::read(component)?)?);
    println!("\nfiles of the npm tarball");
    let (large, small): (Vec<_>, Vec<_>) = files.iter().partition(|(_, size)| *size >= 1000);
    for (path, size) in large {
        row(path, *size);
    }
    let mut folders = BTreeMap::<&str, Vec<usize>>::new();
    for (path, size) in small {
        folders.entry(path.rsplit_once('/').map_or("", |(folder, _)| folder)).or_default().push(*size);
    }
    for (folder, sizes) in folders {
        row(&format!("{folder}/, {} below 1 KB each", sizes.len()), sizes.iter().sum());
    }
    Ok(())
}

/// The file with the fingerprint of the sources that the packages were built from.
fn stamp() -> PathBuf {
    workspace::target().join("packages.stamp")
}

fn row(what: &str, bytes: usize) {
    println!("  {what:<40} {:>8}.{}", bytes / 1000, bytes % 1000 / 100);
}

fn size(path: &Path) -> Result<usize> {
    Ok(usize::try_from(File::open(path)?.metadata()?.len())?)
}

fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}
