//! What the commands need on the machine, checked before anything is built. A C linker isn't listed: without one, this
//! program wouldn't run.

use std::path::Path;

use anyhow::{Result, bail};

use crate::run;

/// One thing, how to find it, and how to install it.
#[derive(Clone, Copy)]
pub(crate) struct Need {
    what: &'static str,
    /// The error is what was found instead.
    check: fn() -> Result<(), String>,
    install: Install,
}

#[derive(Clone, Copy)]
enum Install {
    /// By rustup with these arguments, without asking.
    Rustup(&'static [&'static str]),
    /// As a Debian package, without asking.
    Debian(&'static str),
    /// By the user.
    User { debian: &'static str, elsewhere: &'static str },
}

const WASM32: Need = Need {
    what: "Rust's target wasm32-unknown-unknown",
    check: || has_target("wasm32-unknown-unknown"),
    install: Install::Rustup(&["target", "add", "wasm32-unknown-unknown"]),
};
const WASIP2: Need = Need {
    what: "Rust's target wasm32-wasip2",
    check: || has_target("wasm32-wasip2"),
    install: Install::Rustup(&["target", "add", "wasm32-wasip2"]),
};
const THUMB: Need = Need {
    what: "Rust's target thumbv7em-none-eabi",
    check: || has_target("thumbv7em-none-eabi"),
    install: Install::Rustup(&["target", "add", "thumbv7em-none-eabi"]),
};
const RUSTFMT: Need = Need {
    what: "rustfmt",
    check: || output_of("cargo", &["fmt", "--version"]).map(drop),
    install: Install::Rustup(&["component", "add", "rustfmt"]),
};
const CLIPPY: Need = Need {
    what: "clippy",
    check: || output_of("cargo", &["clippy", "--version"]).map(drop),
    install: Install::Rustup(&["component", "add", "clippy"]),
};
const NODE: Need = Need {
    what: "Node.js 20.19 or later",
    check: || output_of("node", &["--version"]).and_then(|version| at_least(&version, (20, 19))),
    install: Install::User {
        debian: "apt-get install nodejs, on Debian 13 or later; else Node.js itself",
        elsewhere: "Node.js",
    },
};
const NPM: Need = Need {
    what: "npm",
    check: || output_of("npm", &["--version"]).map(drop),
    install: Install::User { debian: "apt-get install npm", elsewhere: "npm, which comes with Node.js" },
};
const PYTHON: Need = Need {
    what: "Python 3.9 or later, with venv and pip",
    check: || {
        let program = "import ensurepip, sys, venv; print('%d.%d' % sys.version_info[:2])";
        output_of("python3", &["-c", program]).and_then(|version| at_least(&version, (3, 9)))
    },
    install: Install::User { debian: "apt-get install python3 python3-venv", elsewhere: "Python" },
};
const OPENSSL: Need = Need {
    what: "openssl, with which tests make keys",
    check: || output_of("openssl", &["version"]).map(drop),
    install: Install::User { debian: "apt-get install openssl", elsewhere: "OpenSSL" },
};
const REDIS: Need = Need {
    what: "redis-server",
    check: || output_of("redis-server", &["--version"]).map(drop),
    install: Install::Debian("redis-server"),
};
const MEMCACHED: Need = Need {
    what: "memcached",
    check: || output_of("memcached", &["--version"]).map(drop),
    install: Install::Debian("memcached"),
};
const POSTGRES: Need = Need {
    what: "PostgreSQL",
    check: || {
        let program = "import('./tests/packaging/adapters/postgres.mjs').then(({ programOf }) => programOf('initdb'))";
        output_of("node", &["--eval", program]).map(drop)
    },
    install: Install::Debian("postgresql"),
};
const CHROMIUM: Need = Need {
    what: "Chromium or Chrome",
    check: || {
        let program = "import('./tests/packaging/chromium.mjs').then(({ chromium }) => chromium())";
        output_of("node", &["--eval", program]).map(drop)
    },
    install: Install::Debian("chromium"),
};
const PYTHONS: Need = Need {
    what: "every supported version of CPython",
    check: || {
        let missing = output_of("python3", &["tests/packaging/python/missing.py"])?;
        if missing.is_empty() { Ok(()) } else { Err(format!("not here: {}", missing.replace('\n', ", "))) }
    },
    install: Install::User { debian: PYENV, elsewhere: PYENV },
};
const PYENV: &str = "pyenv install 3.9 3.10 3.11 3.12 3.13";
const DEBOOTSTRAP: Need = Need {
    what: "debootstrap",
    check: || output_of("sh", &["-c", "command -v debootstrap"]).map(drop),
    install: Install::Debian("debootstrap debian-archive-keyring"),
};
const QEMU: Need = Need {
    what: "qemu-aarch64-static",
    check: || output_of("qemu-aarch64-static", &["--version"]).map(drop),
    install: Install::Debian("qemu-user-static"),
};
const MUSL: Need = Need {
    what: "musl-gcc",
    check: || output_of("musl-gcc", &["--version"]).map(drop),
    install: Install::Debian("musl-tools"),
};
const RUSTUP: Need = Need {
    what: "rustup",
    check: || output_of("rustup", &["--version"]).map(drop),
    install: Install::User { debian: "apt-get install rustup", elsewhere: "rustup" },
};
const GIT: Need = Need {
    what: "git",
    check: || output_of("git", &["--version"]).map(drop),
    install: Install::User { debian: "apt-get install git", elsewhere: "Git" },
};

/// For the demo, and for whatever else builds both packages.
pub(crate) const BUILD: &[Need] = &[WASM32, NODE, NPM, PYTHON];
/// For the npm package, the page and the component.
pub(crate) const WEBASSEMBLY: &[Need] = &[WASM32, NODE, NPM];
pub(crate) const PLATFORM: &[Need] = &[RUSTFMT, PYTHON, OPENSSL];
pub(crate) const CRATES: &[Need] = &[RUSTUP];
/// The wheels hold the page, which is built with the npm package.
pub(crate) const WHEELS: &[Need] = &[RUSTUP, WASM32, NODE, NPM, PYTHON];
pub(crate) const MACHINES: &[Need] = &[RUSTUP, WASM32, NODE, NPM, PYTHON, DEBOOTSTRAP, QEMU, MUSL];
/// Beside those of `PACKAGING`.
pub(crate) const RELEASE: &[Need] = &[RUSTUP, GIT, DEBOOTSTRAP, QEMU, MUSL];
pub(crate) const TEST: &[Need] = &[WASM32, THUMB, RUSTFMT, CLIPPY, NODE, NPM, PYTHON, OPENSSL];
pub(crate) const PACKAGING: &[Need] =
    &[WASM32, WASIP2, NODE, NPM, PYTHON, OPENSSL, REDIS, POSTGRES, MEMCACHED, CHROMIUM, PYTHONS];
pub(crate) const LOCKS: &[Need] = &[NODE, NPM, PYTHON];
pub(crate) const FRESH: &[Need] = &[RUSTUP, GIT];

/// Installs what can be installed without asking, and says so. The error names all that is still missing, and how to
/// install it.
pub(crate) fn ensure(needs: &[Need]) -> Result<()> {
    for need in needs.iter().filter(|need| (need.check)().is_err()) {
        if let Err(error) = install(need.install) {
            println!("{error:#}");
        }
    }
    let missing: Vec<String> = needs.iter().filter_map(missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    bail!("this machine lacks:\n{}", missing.join("\n"));
}

fn install(install: Install) -> Result<()> {
    match install {
        Install::Rustup(words) if has_rustup() => {
            run::quiet(&format!("rustup {}", words.join(" ")), &mut run::command("rustup", words))
        }
        Install::Debian(package) if is_debian() => {
            let install = format!("apt-get update -qq && apt-get install -y -qq --no-install-recommends {package}");
            run::quiet(&format!("apt-get install {package}"), &mut run::command("sh", ["-c", &install]))
        }
        Install::Rustup(_) | Install::Debian(_) | Install::User { .. } => Ok(()),
    }
}

/// What is missing, what was found instead, and how to install it; `None` if it is there.
fn missing(need: &Need) -> Option<String> {
    let found = (need.check)().err()?;
    let how = match need.install {
        Install::Rustup(words) if has_rustup() => format!("rustup {}", words.join(" ")),
        Install::Rustup(words) => format!("rustup {}, after rustup itself: it isn't here", words.join(" ")),
        Install::Debian(package) if is_debian() => format!("apt-get install {package}"),
        Install::Debian(package) => package.to_owned(),
        Install::User { debian, .. } if is_debian() => debian.to_owned(),
        Install::User { elsewhere, .. } => elsewhere.to_owned(),
    };
    Some(format!("  {} ({found})\n      {how}", need.what))
}

fn has_rustup() -> bool {
    output_of("rustup", &["--version"]).is_ok()
}

fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists()
}

/// What a program prints. The error says why it doesn't run.
fn output_of(program: &str, words: &[&str]) -> Result<String, String> {
    let output = run::command(program, words).output().map_err(|_| format!("{program} isn't on the PATH"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let line = complaint.lines().rfind(|line| line.contains("rror")).or_else(|| complaint.lines().next());
    Err(line.unwrap_or("it fails without a message").trim().to_owned())
}

fn has_target(target: &str) -> Result<(), String> {
    // rustc names the folder even if it isn't there.
    let folder = output_of("rustc", &["--print", "target-libdir", "--target", target])?;
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
        let by_user = Install::User { debian: "its project", elsewhere: "its project" };
        let lacking = |what| Need { what, check: || Err("found nothing".into()), install: by_user };
        let there = Need { what: "there", check: || Ok(()), install: by_user };
        let error = ensure(&[lacking("one"), there, lacking("other")]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "this machine lacks:\n  one (found nothing)\n      its project\n  other (found nothing)\n      its project"
        );
        assert!(ensure(&[there]).is_ok());
    }

    #[test]
    fn what_does_not_run_says_why() {
        assert_eq!(output_of("no-such-program", &[]), Err("no-such-program isn't on the PATH".into()));
        assert!(output_of("rustc", &["--no-such-option"]).unwrap_err().contains("no-such-option"));
    }

    #[test]
    fn a_target_that_is_not_installed() {
        assert!(has_target("wasm32-unknown-emscripten").unwrap_err().starts_with("there is no "));
    }
}
