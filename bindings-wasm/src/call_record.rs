//! What a verification takes and returns beside bytes: numbers, in one record in
//! the shared memory, where neither side calls the other to read one.
//! `cargo xtask types` writes npm/src/call-record.ts from what is here.

use core::mem;

/// How many headers' values a call carries.
pub const SLOTS: usize = 4;
/// Room for the headers' values, one after another, and digests in hex behind them.
pub const TEXT_ROOM: usize = 2048;
/// Room for what is hashed before the body. It lies between the text and the body.
pub const HASH_PREFIX_ROOM: usize = 512;

/// A field of the record, for who writes its mirror.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub doc: &'static str,
    /// Its type.
    pub number: Number,
    /// Where it is, in bytes from the record's beginning.
    pub offset: usize,
    /// Who writes it.
    pub writer: Writer,
}

/// One side of a call.
#[derive(Debug, Clone, Copy)]
pub enum Writer {
    /// JavaScript, before the call.
    JavaScript,
    /// The core, in it.
    Core,
}

/// The types that a field may have: JavaScript has an array of each.
#[derive(Debug, Clone, Copy)]
pub enum Number {
    /// `f64`
    F64,
    /// `i32`
    I32,
    /// `u32`
    U32,
}

trait AsField {
    const NUMBER: Number;
}

impl AsField for f64 {
    const NUMBER: Number = Number::F64;
}

impl AsField for i32 {
    const NUMBER: Number = Number::I32;
}

impl AsField for u32 {
    const NUMBER: Number = Number::U32;
}

macro_rules! record {
    ($(#[doc = $about:literal])* $record:ident {
        $($writer:ident: { $($(#[doc = $doc:literal])* $field:ident: $number:ty,)* })*
    }) => {
        $(#[doc = $about])*
        #[derive(Debug, Default)]
        #[repr(C)]
        pub struct $record {
            $($($(#[doc = $doc])* pub $field: $number,)*)*
        }

        impl $record {
            /// What it is.
            pub const DOC: &str = concat!($($about),*);
            /// Its fields, in order.
            pub const FIELDS: &[Field] = &[$($(Field {
                name: stringify!($field),
                doc: concat!($($doc),*),
                number: <$number as AsField>::NUMBER,
                offset: mem::offset_of!($record, $field),
                writer: Writer::$writer,
            },)*)*];
        }
    };
}

record! {
    /// One verification: what JavaScript says of the delivery, then what the core says of it.
    CallRecord {
        JavaScript: {
            /// When it was received, in milliseconds since 1970.
            now: f64,
            /// How many bytes the body has.
            body_length: u32,
            /// How many of its bytes are in the shared memory: all, or none if the host has hashed them.
            copied_length: u32,
            /// How many bytes of text the host's digests have; 0 if it computed none.
            digests_length: u32,
            /// How long the first header's value is; -1 if it is absent.
            first_header: i32,
            /// How long the second header's value is; -1 if it is absent.
            second_header: i32,
            /// How long the third header's value is; -1 if it is absent.
            third_header: i32,
            /// How long the fourth header's value is; -1 if it is absent.
            fourth_header: i32,
        }
        Core: {
            /// The event's time or, if there is none, the signed one; not a number if there is neither.
            timestamp: f64,
            /// Which of the secrets matched.
            secret_index: u32,
            /// 1 if the event is recognized.
            recognized: u32,
            /// 1 if the body is ASCII, which JavaScript reads several times as fast as UTF-8.
            ascii: u32,
            /// 1 if JavaScript reads the event's type and id as the core does; if not, `eventType` and `eventId` have them.
            plain: u32,
            /// Where the signed id begins among the headers' values; -1 if there is none.
            signed_id_start: i32,
            /// Where the signed id ends.
            signed_id_end: i32,
            /// Where the unsigned delivery id begins among the headers' values; -1 if there is none.
            delivery_id_start: i32,
            /// Where the unsigned delivery id ends.
            delivery_id_end: i32,
            /// Where the type begins among the headers' values; -1 if no header has it.
            type_start: i32,
            /// Where the type ends.
            type_end: i32,
        }
    }
}
