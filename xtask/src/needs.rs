//! What the commands need of the machine, checked before anything is built. A C linker isn't among it: without one
//! this program couldn't have been built.

use std::path::Path;

use anyhow::{Result, bail};

use crate::run;

/// One thing, how it is found, and how it comes.
#[derive(Clone, Copy)]
pub(crate) struct Need {
    what: &'static str,
    /// Or what was found in its place.
    check: fn() -> Result<(), String>,
    bring: Bring,
}

#[derive(Clone, Copy)]
enum Bring {
    /// With rustup, which is called with these words at once.
    Rustup(&'static [&'static str]),
    /// As a Debian package, which is installed at once.
    Debian(&'static str),
    /// By who reads this.
    Reader { debian: &'static str, elsewhere: &'static str },
}

const WASM32: Need = Need {
    what: "Rust's target wasm32-unknown-unknown",
    check: || has_target("wasm32-unknown-unknown"),
    bring: Bring::Rustup(&["target", "add", "wasm32-unknown-unknown"]),
};
const THUMB: Need = Need {
    what: "Rust's target thumbv7em-none-eabi",
    check: || has_target("thumbv7em-none-eabi"),
    bring: Bring::Rustup(&["target", "add", "thumbv7em-none-eabi"]),
};
const RUSTFMT: Need = Need {
    what: "rustfmt",
    check: || starts("cargo", &["fmt", "--version"]).map(drop),
    bring: Bring::Rustup(&["component", "add", "rustfmt"]),
};
const CLIPPY: Need = Need {
    what: "clippy",
    check: || starts("cargo", &["clippy", "--version"]).map(drop),
    bring: Bring::Rustup(&["component", "add", "clippy"]),
};
const NODE: Need = Need {
    what: "Node.js 20.19 or later",
    check: || starts("node", &["--version"]).and_then(|version| at_least(&version, (20, 19))),
    bring: Bring::Reader {
        debian: "apt-get install nodejs, on Debian 13 or later; else Node.js itself",
        elsewhere: "Node.js",
    },
};
const NPM: Need = Need {
    what: "npm",
    check: || starts("npm", &["--version"]).map(drop),
    bring: Bring::Reader { debian: "apt-get install npm", elsewhere: "npm, which comes with Node.js" },
};
const PYTHON: Need = Need {
    what: "Python 3.9 or later, with venv and pip",
    check: || {
        let program = "import ensurepip, sys, venv; print('%d.%d' % sys.version_info[:2])";
        starts("python3", &["-c", program]).and_then(|version| at_least(&version, (3, 9)))
    },
    bring: Bring::Reader { debian: "apt-get install python3 python3-venv", elsewhere: "Python" },
};
const OPENSSL: Need = Need {
    what: "openssl, with which tests make keys",
    check: || starts("openssl", &["version"]).map(drop),
    bring: Bring::Reader { debian: "apt-get install openssl", elsewhere: "OpenSSL" },
};
const REDIS: Need = Need {
    what: "redis-server",
    check: || starts("redis-server", &["--version"]).map(drop),
    bring: Bring::Debian("redis-server"),
};
const CHROMIUM: Need = Need {
    what: "Chromium or Chrome",
    check: || {
        let program = "import('./tests/packaging/chromium.mjs').then(({ chromium }) => chromium())";
        starts("node", &["--eval", program]).map(drop)
    },
    bring: Bring::Debian("chromium"),
};
const PYTHONS: Need = Need {
    what: "every supported version of CPython",
    check: || {
        let missing = starts("python3", &["tests/packaging/python/missing.py"])?;
        if missing.is_empty() { Ok(()) } else { Err(format!("not here: {}", missing.replace('\n', ", "))) }
    },
    bring: Bring::Reader { debian: PYENV, elsewhere: PYENV },
};
const PYENV: &str = "pyenv install 3.9 3.10 3.11 3.12 3.13";
const RUSTUP: Need = Need {
    what: "rustup",
    check: || starts("rustup", &["--version"]).map(drop),
    bring: Bring::Reader { debian: "apt-get install rustup", elsewhere: "rustup" },
};
const GIT: Need = Need {
    what: "git",
    check: || starts("git", &["--version"]).map(drop),
    bring: Bring::Reader { debian: "apt-get install git", elsewhere: "Git" },
};

/// For the demo, and for whatever else builds both packages.
pub(crate) const BUILD: &[Need] = &[WASM32, NODE, NPM, PYTHON];
pub(crate) const TEST: &[Need] = &[WASM32, THUMB, RUSTFMT, CLIPPY, NODE, NPM, PYTHON, OPENSSL];
pub(crate) const PACKAGING: &[Need] = &[WASM32, NODE, NPM, PYTHON, OPENSSL, REDIS, CHROMIUM, PYTHONS];
pub(crate) const LOCKS: &[Need] = &[NODE, NPM, PYTHON];
pub(crate) const FRESH: &[Need] = &[RUSTUP, GIT];

/// Brings what can be brought without asking anybody, and says so. An error names all that is missing then, with how
/// each comes.
pub(crate) fn ensure(needs: &[Need]) -> Result<()> {
    for need in needs.iter().filter(|need| (need.check)().is_err()) {
        if let Err(error) = bring(need.bring) {
            println!("{error:#}");
        }
    }
    let missing: Vec<String> = needs.iter().filter_map(missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    bail!("this machine lacks:\n{}", missing.join("\n"));
}

fn bring(bring: Bring) -> Result<()> {
    match bring {
        Bring::Rustup(words) if has_rustup() => {
            run::quiet(&format!("rustup {}", words.join(" ")), &mut run::command("rustup", words))
        }
        Bring::Debian(package) if is_debian() => {
            let install = format!("apt-get update -qq && apt-get install -y -qq --no-install-recommends {package}");
            run::quiet(&format!("apt-get install {package}"), &mut run::command("sh", ["-c", &install]))
        }
        Bring::Rustup(_) | Bring::Debian(_) | Bring::Reader { .. } => Ok(()),
    }
}

/// What is missing, what was found, and how it comes; nothing where it is there.
fn missing(need: &Need) -> Option<String> {
    let found = (need.check)().err()?;
    let how = match need.bring {
        Bring::Rustup(words) if has_rustup() => format!("rustup {}", words.join(" ")),
        Bring::Rustup(words) => format!("rustup {}, after rustup itself: it isn't here", words.join(" ")),
        Bring::Debian(package) if is_debian() => format!("apt-get install {package}"),
        Bring::Debian(package) => package.to_owned(),
        Bring::Reader { debian, .. } if is_debian() => debian.to_owned(),
        Bring::Reader { elsewhere, .. } => elsewhere.to_owned(),
    };
    Some(format!("  {} ({found})\n      {how}", need.what))
}

fn has_rustup() -> bool {
    starts("rustup", &["--version"]).is_ok()
}

fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists()
}

/// What the program prints, or why it doesn't run.
fn starts(program: &str, words: &[&str]) -> Result<String, String> {
    let output = run::command(program, words).output().map_err(|_| format!("{program} isn't on the PATH"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let line = complaint.lines().rfind(|line| line.contains("rror")).or_else(|| complaint.lines().next());
    Err(line.unwrap_or("it fails without a word").trim().to_owned())
}

fn has_target(target: &str) -> Result<(), String> {
    // The folder is named whether it is there or not.
    let folder = starts("rustc", &["--print", "target-libdir", "--target", target])?;
    if Path::new(&folder).exists() { Ok(()) } else { Err(format!("there is no {folder}")) }
}

fn at_least(found: &str, wanted: (u32, u32)) -> Result<(), String> {
    let mut numbers = found.trim_start_matches('v').split('.').map_while(|number| number.parse().ok());
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version >= wanted { Ok(()) } else { Err(format!("found {found}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_numbers() {
        for enough in ["v20.19.0", "v20.20.2", "v24.9.0", "21.0"] {
            assert_eq!(at_least(enough, (20, 19)), Ok(()));
        }
        for old in ["v20.9.0", "v20.18.3", "v9.99.0", "", "none"] {
            assert_eq!(at_least(old, (20, 19)), Err(format!("found {old}")));
        }
        assert!(
            at_least("3.9", (3, 9)).is_ok() && at_least("3.13", (3, 9)).is_ok() && at_least("3.8", (3, 9)).is_err()
        );
    }

    #[test]
    fn all_that_is_missing_is_listed_at_once() {
        let reader = Bring::Reader { debian: "its project", elsewhere: "its project" };
        let lacking = |what| Need { what, check: || Err("found nothing".into()), bring: reader };
        let there = Need { what: "there", check: || Ok(()), bring: reader };
        let error = ensure(&[lacking("one"), there, lacking("other")]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "this machine lacks:\n  one (found nothing)\n      its project\n  other (found nothing)\n      its project"
        );
        assert!(ensure(&[there]).is_ok());
    }

    #[test]
    fn what_does_not_run_says_why() {
        assert_eq!(starts("no-such-program", &[]), Err("no-such-program isn't on the PATH".into()));
        assert!(starts("rustc", &["--no-such-option"]).unwrap_err().contains("no-such-option"));
    }

    #[test]
    fn a_target_that_is_not_installed() {
        assert!(has_target("wasm32-unknown-emscripten").unwrap_err().starts_with("there is no "));
    }
}
