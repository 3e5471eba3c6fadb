//! What the files of a crate import of each other, read with syn.

use std::collections::BTreeMap;
use std::fs;
use std::mem;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, ExprLit, Ident, Item, ItemMod, ItemUse, Lit, Macro, Meta, MetaNameValue, UseTree, Visibility,
};

use super::graph::Import;

/// The names that lead from the crate's root to a module.
type ModulePath = Vec<String>;

/// The imports of the crate with this root, tests left out.
pub(super) fn imports(folder: &Path, root: &str) -> Result<Vec<Import>> {
    let mut crate_ = Crate::default();
    crate_.read(folder, PathBuf::from(root), Vec::new())?;
    Ok(crate_.imports())
}

#[derive(Default)]
struct Crate {
    /// The file that each module is in.
    files: BTreeMap<ModulePath, String>,
    /// The paths that each module names.
    names: Vec<(ModulePath, Vec<String>)>,
}

impl Crate {
    /// Reads a file and those of the modules that it declares.
    fn read(&mut self, folder: &Path, file: PathBuf, module: ModulePath) -> Result<()> {
        let path = folder.join(&file);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let parsed = syn::parse_file(&text).with_context(|| path.display().to_string())?;
        let mut reader = Reader { module, modules: Vec::new(), declared: Vec::new(), names: Vec::new() };
        reader.modules.push(reader.module.clone());
        reader.visit_file(&parsed);
        let name = file.to_string_lossy().replace('\\', "/");
        self.files.extend(reader.modules.into_iter().map(|module| (module, name.clone())));
        self.names.extend(reader.names);
        for (module, place) in reader.declared {
            let file = match place {
                Some(place) => file.with_file_name(place),
                None => file_of(folder, &module)?,
            };
            self.read(folder, file, module)?;
        }
        Ok(())
    }

    fn imports(&self) -> Vec<Import> {
        let import = |(module, names): &(ModulePath, Vec<String>)| {
            Some((self.files.get(module)?.clone(), self.files.get(&self.named(module, names)?)?.clone()))
        };
        self.names.iter().filter_map(import).collect()
    }

    /// The module that a path leads to from another; `None` if that is of another crate.
    fn named(&self, module: &[String], names: &[String]) -> Option<ModulePath> {
        let mut names = names.iter().map(String::as_str).peekable();
        let mut found = module.to_vec();
        match *names.peek()? {
            "crate" => found.clear(),
            "self" | "super" => {}
            child => {
                found.push(child.to_owned());
                if !self.files.contains_key(&found) {
                    return None;
                }
            }
        }
        names.next_if(|name| *name != "super");
        while names.next_if_eq(&"super").is_some() {
            found.pop();
        }
        for name in names {
            found.push(name.to_owned());
            if !self.files.contains_key(&found) {
                found.pop();
                break;
            }
        }
        Some(found)
    }
}

/// Where a module's file is: `a/b.rs` or `a/b/mod.rs`.
fn file_of(folder: &Path, module: &[String]) -> Result<PathBuf> {
    let below: PathBuf = module.iter().collect();
    let candidates = [below.with_extension("rs"), below.join("mod.rs")];
    match candidates.into_iter().find(|file| folder.join(file).is_file()) {
        Some(file) => Ok(file),
        None => bail!("there is no file of the module {}", module.join("::")),
    }
}

/// Collects what one file says.
struct Reader {
    /// The module that is being read: the file's, or one that is written out in it.
    module: ModulePath,
    modules: Vec<ModulePath>,
    /// The modules that are in files of their own, and where `#[path]` says that they are.
    declared: Vec<(ModulePath, Option<String>)>,
    names: Vec<(ModulePath, Vec<String>)>,
}

impl Reader {
    fn add(&mut self, names: Vec<String>) {
        self.names.push((self.module.clone(), names));
    }

    /// Adds the path of an expression or a type: one of a single name leads to an item
    /// that is in scope, not to a module.
    fn add_path(&mut self, names: Vec<String>) {
        if names.len() > 1 {
            self.add(names);
        }
    }

    fn add_tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.add_tree(&with(&path.ident), &path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(before, tree)),
            UseTree::Name(name) => self.add(with(&name.ident)),
            UseTree::Rename(rename) => self.add(with(&rename.ident)),
            UseTree::Glob(_) => self.add(before.to_vec()),
        }
    }

    /// The paths in a macro's tokens: names with `::` between them.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let (mut names, mut colons) = (Vec::new(), 0);
        for token in tokens {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.add_path(mem::take(&mut names));
                    }
                    names.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Group(group) => {
                    self.add_path(mem::take(&mut names));
                    self.add_tokens(group.stream());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => self.add_path(mem::take(&mut names)),
            }
        }
        self.add_path(names);
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_test(item) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.module.push(item.ident.to_string());
        match item.content {
            None => self.declared.push((self.module.clone(), item.attrs.iter().find_map(place))),
            Some(_) => {
                self.modules.push(self.module.clone());
                visit::visit_item_mod(self, item);
            }
        }
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            self.add_tree(&[], &item.tree);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            self.add_path(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        self.visit_path(&item.path);
        self.add_tokens(item.tokens.clone());
    }

    /// `pub(super)` imports nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}
}

/// What `#[path = "…"]` says.
fn place(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(MetaNameValue { path, value: Expr::Lit(ExprLit { lit: Lit::Str(place), .. }), .. })
            if path.is_ident("path") =>
        {
            Some(place.value())
        }
        _ => None,
    }
}

/// Whether an item is compiled for tests alone.
fn is_test(item: &Item) -> bool {
    let attributes: &[Attribute] = match item {
        Item::Const(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    };
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<Ident>().is_ok_and(|condition| condition == "test")
    })
}
