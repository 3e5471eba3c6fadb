//! No file is in a circle of files that import each other.
//!
//! Every import counts, in functions and for types only too; in Rust, so does every
//! path that leads to another module, but not a `mod` line alone. Tests don't count.

mod graph;
mod rust;

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use self::graph::{Import, circles, described};
use crate::node_tools;
use crate::run;
use crate::workspace;

#[derive(Clone, Copy)]
enum Language {
    /// The name of the crate's root.
    Rust(&'static str),
    TypeScript,
    Python,
}
use Language::{Python, Rust, TypeScript};

const FOLDERS: &[(&str, Language)] = &[
    ("core/src", Rust("lib.rs")),
    ("core/json/src", Rust("lib.rs")),
    ("bindings-wasm/src", Rust("lib.rs")),
    ("bindings-python/src", Rust("lib.rs")),
    ("bindings-component/src", Rust("lib.rs")),
    ("bindings-component/gateway/src", Rust("lib.rs")),
    ("xtask/src", Rust("main.rs")),
    ("npm/src", TypeScript),
    ("page/src", TypeScript),
    ("python/src/hookseal", Python),
];

/// Fails if there is a circle, and names its files.
pub(crate) fn check() -> Result<()> {
    node_tools::install()?;
    let mut found = String::new();
    for (folder, language) in FOLDERS {
        let imports = language.imports(&workspace::path(folder)).with_context(|| format!("reading {folder}"))?;
        for circle in circles(&imports) {
            let _ = write!(found, "\n{folder} has a circle:{}", described(&circle, &imports));
        }
    }
    ensure!(found.is_empty(), "files import each other:{found}");
    Ok(())
}

impl Language {
    /// What the files of a folder import from it. Paths are below the folder.
    fn imports(self, folder: &Path) -> Result<Vec<Import>> {
        match self {
            Rust(root) => rust::imports(folder, root),
            TypeScript => script("node", "typescript.mjs", folder),
            Python => script("python3", "python.py", folder),
        }
    }
}

/// Runs a script that reads the imports with its language's own parser.
fn script(program: &str, name: &str, folder: &Path) -> Result<Vec<Import>> {
    let path = workspace::path("xtask/src/circles").join(name);
    let output = run::command(program, [path.as_path(), folder]).output().with_context(|| program.to_owned())?;
    if !output.status.success() {
        bail!("{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
    let imports: Vec<Import> = serde_json::from_slice(&output.stdout)?;
    ensure!(!imports.is_empty(), "{name} found no import in {}", folder.display());
    Ok(imports)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::LazyLock;

    use tempfile::TempDir;

    use super::*;

    /// Its parser, installed once for all tests.
    static TYPESCRIPT: LazyLock<()> = LazyLock::new(|| node_tools::install().unwrap());

    /// A folder with these files.
    fn folder(files: &[(&str, &str)]) -> TempDir {
        let folder = TempDir::new().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    /// What is printed of each circle in these files.
    fn circles_in(language: Language, files: &[(&str, &str)]) -> Vec<String> {
        let imports = language.imports(folder(files).path()).unwrap();
        circles(&imports).iter().map(|circle| described(circle, &imports)).collect()
    }

    const ROOT: (&str, &str) = ("lib.rs", "mod a; mod b; mod c;");

    #[test]
    fn a_circle_is_described_by_its_files() {
        let files = [ROOT, ("a.rs", "use crate::b::B;"), ("b.rs", "use crate::c::C;"), ("c.rs", "use crate::a::A;")];
        assert_eq!(
            circles_in(Rust("lib.rs"), &files),
            ["\n  a.rs imports b.rs\n  b.rs imports c.rs\n  c.rs imports a.rs"]
        );
    }

    #[test]
    fn no_circle() {
        let files = [ROOT, ("a.rs", "use crate::{b, c};"), ("b.rs", "use crate::c;"), ("c.rs", "use std::fmt;")];
        assert!(circles_in(Rust("lib.rs"), &files).is_empty());
    }

    #[test]
    fn every_way_to_name_a_module_in_rust() {
        for line in [
            "use crate::b::B;",
            "use crate::{c, b::{self, B}};",
            "use super::b;",
            "pub(crate) use crate::b::B as Other;",
            "use crate::b::*;",
            "fn f() { use crate::b::B; }",
            "fn f() { crate::b::f() }",
            "fn f(b: super::b::B) {}",
            "mod inner { use super::super::b; }",
            "fn f() { println!(\"{}\", crate::b::f()) }",
            "macro_rules! m { () => { $crate::b::f() } }",
            "impl crate::b::Trait for A {}",
        ] {
            let files = [ROOT, ("a.rs", line), ("b.rs", "use crate::a::A;"), ("c.rs", "")];
            assert_eq!(circles_in(Rust("lib.rs"), &files), ["\n  a.rs imports b.rs\n  b.rs imports a.rs"], "{line}");
        }
    }

    #[test]
    fn what_is_no_import_in_rust() {
        for line in [
            "#[cfg(test)] mod tests { use crate::b::B; }",
            "#[cfg(test)] use crate::b::B;",
            "// use crate::b::B;",
            "const TEXT: &str = \"use crate::b::B;\";",
            "use ::b::B;",
            "use b::B;",
            "pub(crate) fn f() {} pub(super) fn g() {} pub(in crate) fn h() {}",
        ] {
            let files = [ROOT, ("a.rs", line), ("b.rs", "use crate::a::A;"), ("c.rs", "")];
            assert!(circles_in(Rust("lib.rs"), &files).is_empty(), "{line}");
        }
    }

    #[test]
    fn modules_and_those_that_they_declare() {
        for line in ["use b::B;", "pub(crate) use b::*;", "fn f() { b::f() }", "fn f() { println!(\"{}\", b::f()) }"] {
            let text = format!("mod b; {line}");
            let files = [("lib.rs", "mod a;"), ("a.rs", text.as_str()), ("a/b.rs", "use super::A;")];
            assert_eq!(
                circles_in(Rust("lib.rs"), &files),
                ["\n  a.rs imports a/b.rs\n  a/b.rs imports a.rs"],
                "{line}"
            );
        }
        let declared = [("lib.rs", "mod a;"), ("a.rs", "pub(crate) mod b;"), ("a/b.rs", "use super::A;")];
        assert!(circles_in(Rust("lib.rs"), &declared).is_empty());
        let elsewhere =
            [("lib.rs", "mod a;"), ("a.rs", "#[path = \"b/c.rs\"] mod d; use d::D;"), ("b/c.rs", "use super::A;")];
        assert_eq!(circles_in(Rust("lib.rs"), &elsewhere), ["\n  a.rs imports b/c.rs\n  b/c.rs imports a.rs"]);
        let root = [("main.rs", "mod a; use a::A;"), ("a.rs", "use crate::{TEXT};")];
        assert_eq!(circles_in(Rust("main.rs"), &root), ["\n  a.rs imports main.rs\n  main.rs imports a.rs"]);
    }

    /// Files with a line each, and what they import. Starting a parser takes longer than reading.
    fn imported_by_lines(language: Language, end: &str, lines: &[&str], others: &[(&str, &str)]) -> Vec<Vec<String>> {
        let names: Vec<String> = (0..lines.len()).map(|number| format!("hookseal/line{number}{end}")).collect();
        let mut files: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(lines.iter().copied()).collect();
        files.extend(others);
        let imports = language.imports(&folder(&files).path().join("hookseal")).unwrap();
        let imported = |name: &String| {
            let within = imports.iter().filter(|(from, _)| name.ends_with(&format!("/{from}")));
            within.map(|(_, to)| to.clone()).collect()
        };
        names.iter().map(imported).collect()
    }

    #[test]
    fn every_import_in_typescript() {
        LazyLock::force(&TYPESCRIPT);
        let imports = [
            "import { b } from \"./b.js\";",
            "import {\n  a,\n  b,\n} from \"./b.js\";",
            "import type { B } from \"./b.js\";",
            "import \"./b.js\";",
            "import \"./folder/../b.js\";",
            "export { b } from \"./b.js\";",
            "export type * from \"./b.js\";",
            "const b = await import(\"./b.js\");",
            "let b: import(\"./b.js\").B;",
        ];
        let others = ["// import \"./b.js\";", "const b = `import \"./b.js\"`;", "import { b } from \"b\";"];
        let found = imported_by_lines(TypeScript, ".ts", &[&imports[..], &others].concat(), &[("hookseal/b.ts", "")]);
        let (imported, no_import) = found.split_at(imports.len());
        assert!(imported.iter().all(|imported| imported == &["b.ts"]), "{imported:?}");
        assert!(no_import.iter().all(Vec::is_empty), "{no_import:?}");
    }

    #[test]
    fn a_file_of_typescript_that_is_not_there() {
        LazyLock::force(&TYPESCRIPT);
        let folder = folder(&[("a.ts", "import { b } from \"./b.js\";")]);
        assert!(TypeScript.imports(folder.path()).unwrap_err().to_string().contains("a.ts imports ./b.js"));
    }

    #[test]
    fn every_import_in_python() {
        let imports = [
            "from hookseal.b import B",
            "from hookseal.b import (\n    B,\n)",
            "import hookseal.b",
            "import hookseal.b as other",
            "from hookseal import b",
            "from .b import B",
            "from . import b",
            "if TYPE_CHECKING:\n    from hookseal.b import B",
            "def f():\n    from hookseal.b import B",
        ];
        let others = ["# import hookseal.b", "'import hookseal.b'", "import b", "from json import b"];
        let files = [("hookseal/__init__.py", "from hookseal import line0, A"), ("hookseal/b.pyi", "")];
        let found = imported_by_lines(Python, ".py", &[&imports[..], &others].concat(), &files);
        let (imported, no_import) = found.split_at(imports.len());
        assert!(imported.iter().all(|imported| imported == &["b.pyi"]), "{imported:?}");
        assert!(no_import.iter().all(Vec::is_empty), "{no_import:?}");
    }

    #[test]
    fn packages_in_python() {
        let lines = [
            "from hookseal import A",
            "from hookseal.inner import a",
            "from hookseal.inner import B",
            "import hookseal",
        ];
        let files = [("hookseal/__init__.py", ""), ("hookseal/inner/__init__.py", ""), ("hookseal/inner/a.py", "")];
        assert_eq!(
            imported_by_lines(Python, ".py", &lines, &files),
            [["__init__.py"], ["inner/a.py"], ["inner/__init__.py"], ["__init__.py"]]
        );
    }
}
