//! The words by which files and the wire form name the variants of an enumeration: one list, read in both directions.

/// Gives an enumeration its words.
#[macro_export]
macro_rules! named {
    ($type:ident: $first_word:literal = $first:ident $(, $word:literal = $variant:ident)* $(,)?) => {
        impl $type {
            /// The first of them, where it does not matter which.
            #[allow(dead_code, reason = "not every enumeration needs one")]
            pub const ANY: Self = Self::$first;

            /// Every word with what it stands for.
            pub const NAMES: &'static [(&'static str, Self)] =
                &[($first_word, Self::$first) $(, ($word, Self::$variant))*];

            /// The word for it.
            pub const fn name(self) -> &'static str {
                match self {
                    Self::$first => $first_word,
                    $(Self::$variant => $word),*
                }
            }
        }
    };
}
