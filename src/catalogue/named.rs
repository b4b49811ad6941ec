//! The words by which files and the wire form name the variants of an enumeration: one list, read in both directions.

/// Gives an enumeration its words.
macro_rules! named {
    ($type:ident: $($word:literal = $variant:ident),+ $(,)?) => {
        impl $type {
            /// Every word with what it stands for.
            pub const NAMES: &'static [(&'static str, Self)] = &[$(($word, Self::$variant)),+];

            /// The word for it.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }
    };
}

pub(crate) use named;
