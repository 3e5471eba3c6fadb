//! The table of platforms: how each signs, what that proves, how well it is known.

use anyhow::Result;

use crate::platforms::json_pointer::text_at;
use crate::platforms::{self, standing};
use crate::{types, workspace};

/// Prints a line for each platform, and what they add up to. Files that can't be read are named.
pub(crate) fn table() -> Result<()> {
    let platforms = platforms::all(&types::platform_schema()?)?;
    println!("{:28} {:24} {:14} {:>7} {:>9}  standing", "platform", "scheme", "proof", "vectors", "published");
    let (mut vectors, mut published) = (0, 0);
    for platform in &platforms {
        let counts = platform.vectors;
        (vectors, published) = (vectors + counts.all, published + counts.published);
        println!(
            "{:28} {:24} {:14} {:>7} {:>9}  {}",
            platform.id,
            text_at(&platform.record, "/scheme/algorithm"),
            standing::proof(&platform.record),
            counts.all,
            counts.published,
            standing::standing(platform)
        );
    }
    let unsigned = platforms::unsigned::all()?;
    let by = |standing: &str| platforms.iter().filter(|one| standing::standing(one) == standing).count();
    println!(
        "\n{} platforms ({} by documentation, {} by an SDK, {} by third parties), {vectors} vectors, {published} of them published by others; \
         {} platforms that sign nothing: {}",
        platforms.len(),
        by("documentation"),
        by("sdk"),
        by("third-party"),
        unsigned.len(),
        unsigned.iter().map(|one| &*one.id).collect::<Vec<_>>().join(", ")
    );
    println!("the files are in {}", workspace::path("providers").display());
    Ok(())
}
