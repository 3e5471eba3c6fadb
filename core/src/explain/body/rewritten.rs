//! JSON that was parsed and serialized again.

use alloc::format;
use alloc::string::String;
use core::ops::ControlFlow;

use super::style::{self, Documented, Traits, Writer};
use super::tree::Tree;
use super::visit::{Reach, Visit};
use crate::explain::finding::FindingCode;
use crate::explain::given::{Given, LONG};
use crate::json;

/// A long body is written in so many styles.
const FEW: usize = 8;

/// JSON, as programs write it.
pub(super) fn each(
    given: &Given<'_>,
    body: &[u8],
    code: FindingCode,
    reach: Reach,
    visit: &mut Visit<'_>,
) -> ControlFlow<()> {
    let Ok(text) = core::str::from_utf8(body) else { return ControlFlow::Continue(()) };
    let Some(tree) = Tree::read(text) else { return ControlFlow::Continue(()) };
    let traits = Traits::of(text, &tree);
    let documented = documented(given, text);
    let styles = match reach {
        Reach::All => style::styles(traits, documented.is_some()),
        Reach::Likely => style::common_styles(traits, documented.is_some()),
    };
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let most = if text.len() < LONG { styles.len() } else { FEW };
    for style in styles.into_iter().take(most) {
        Writer::write(&tree, style, documented.as_ref(), &mut out);
        if out.as_bytes() != body {
            let order = match style.order {
                style::Order::AsIs => "",
                style::Order::Sorted => ", sorted",
                style::Order::Documented => ", in the documented order",
            };
            visit(code, &format!("what was signed is written as {} writes it{order}", style.program), out.as_bytes())?;
        }
    }
    ControlFlow::Continue(())
}

/// The documented order of the fields of such a body.
fn documented(given: &Given<'_>, text: &str) -> Option<Documented> {
    let is_named = |name: &str| text.contains(&json::text(name));
    let event = given.provider.events.iter().find(|event| event.sample.is_some() && is_named(&event.name))?;
    Tree::read(event.sample.as_deref()?).map(|sample| Documented::of(&sample))
}
