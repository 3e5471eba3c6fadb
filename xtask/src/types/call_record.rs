//! JavaScript's side of a call's record in WebAssembly's memory.

use std::collections::BTreeMap;
use std::fmt::Write;

use declaration::{CallRecord, Field, HASH_PREFIX_ROOM, Number, SLOTS, TEXT_ROOM, Writer};

/// Not by a dependency on that crate: as a library, too, it would be compiled without
/// link-time optimisation, and its module would be a sixth larger.
#[path = "../../../bindings-wasm/src/call_record.rs"]
#[expect(unreachable_pub, reason = "public in its own crate")]
mod declaration;

/// The constants, and a class that reads and writes the record where it is.
pub(crate) fn typescript() -> String {
    let mut text = format!(
        "// Written by `cargo xtask types` from bindings-wasm/src/call_record.rs: change it there.\n\n\
         /** @internal How many headers' values a call carries. */\n\
         export const slotCount = {SLOTS};\n\
         /** @internal Room for the headers' values, and digests behind them. */\n\
         export const textRoom = {TEXT_ROOM};\n\
         /** @internal Room for what is hashed before the body. */\n\
         export const hashPrefixRoom = {HASH_PREFIX_ROOM};\n\n\
         /** @internal {} */\n\
         export class CallRecord {{\n",
        CallRecord::DOC.trim()
    );
    let arrays = arrays();
    for Array { name, class, .. } in arrays.keys() {
        let _ = writeln!(text, "  readonly #{name}: {class};");
    }
    text += "\n  constructor(memory: ArrayBuffer, address: number) {\n";
    for (Array { name, class, .. }, length) in arrays {
        let _ = writeln!(text, "    this.#{name} = new {class}(memory, address, {length});");
    }
    text += "  }\n";
    CallRecord::FIELDS.iter().for_each(|field| accessor(&mut text, field));
    text + "}\n"
}

/// One of JavaScript's typed arrays.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Array {
    name: &'static str,
    class: &'static str,
    /// How many bytes one of its numbers has.
    size: usize,
}

impl Array {
    fn of(number: Number) -> Self {
        match number {
            Number::F64 => Self { name: "f64", class: "Float64Array", size: 8 },
            Number::I32 => Self { name: "i32", class: "Int32Array", size: 4 },
            Number::U32 => Self { name: "u32", class: "Uint32Array", size: 4 },
        }
    }
}

/// The arrays over the record, each as long as its last field needs.
fn arrays() -> BTreeMap<Array, usize> {
    let field_end = |field: &Field| {
        let array = Array::of(field.number);
        let end = field.offset / array.size + 1;
        (array, end)
    };
    CallRecord::FIELDS.iter().map(field_end).collect()
}

/// The side that reads a field has a getter, the one that writes it a setter.
fn accessor(text: &mut String, field: &Field) {
    let Array { name: array, size, .. } = Array::of(field.number);
    let (name, index) = (camel(field.name), field.offset / size);
    let _ = writeln!(text, "\n  /** {} */", field.doc.trim());
    let _ = match field.writer {
        Writer::JavaScript => {
            writeln!(text, "  set {name}(value: number) {{\n    this.#{array}[{index}] = value;\n  }}")
        }
        Writer::Core => writeln!(text, "  get {name}(): number {{\n    return this.#{array}[{index}]!;\n  }}"),
    };
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        name + &initial.to_uppercase() + rest
    })
}
