//! The demo: real receivers, and real deliveries that are sent to them.

use anyhow::{Result, bail};

use crate::artefacts::{self, Artefacts};
use crate::run;
use crate::wheel;

/// Builds what isn't built, sets the receivers up, and sends them deliveries.
pub(crate) fn demo() -> Result<()> {
    set_up(&artefacts::up_to_date()?)?;
    let succeeded = run::shown("demo", &mut run::command("node", ["tests/e2e/demo.mjs"]))?;
    if !succeeded {
        bail!("a verdict was wrong");
    }
    Ok(())
}

/// Installs the packed artefacts into the projects of the receivers.
pub(crate) fn set_up(artefacts: &Artefacts) -> Result<()> {
    let succeeded = run::shown(
        "receivers: Express, a Worker, Flask",
        run::command("node", ["tests/e2e/setup.mjs", "--tarball"])
            .arg(&artefacts.tarball)
            .arg("--wheels")
            .arg(wheel::folder()),
    )?;
    if !succeeded {
        bail!("the receivers could not be set up");
    }
    Ok(())
}
