//! The words by which files and the wire form name the variants of an enumeration: one list, read in both directions.

/// Gives an enumeration its words.
#[macro_export]
macro_rules! named {
    ($type:ident: $first_word:literal = $first:ident $(, $word:literal = $variant:ident)* $(,)?) => {
        impl $type {
            /// Every word with its variant.
            pub const NAMES: &'static [(&'static str, Self)] =
                &[($first_word, Self::$first) $(, ($word, Self::$variant))*];

            pub const fn name(self) -> &'static str {
                match self {
                    Self::$first => $first_word,
                    $(Self::$variant => $word),*
                }
            }
        }
    };
}
