//! How the screens are drawn for who looks at them. What each mode looks like stands in `static/styles/`. Pure.

/// A wish of the reader's. Its word is the same in the address, in what is kept and, behind `pc-app--`, as a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Larger text and targets, fewer things at a time: 适老化.
    Elder = 1,
    /// The strongest contrast.
    Contrast = 2,
    /// Light on dark, whatever the system says.
    Dark = 4,
    /// Dark on light, whatever the system says.
    Light = 8,
}

/// How the screens are drawn. What nobody chose is as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Display(u8);

impl Display {
    /// Every mode and its word.
    pub(crate) const WORDS: [(Mode, &str); 4] =
        [(Mode::Elder, "elder"), (Mode::Contrast, "contrast"), (Mode::Dark, "dark"), (Mode::Light, "light")];

    /// Reads the words of modes out of a text; what is none of them says nothing.
    pub fn read(text: &str) -> Self {
        let said = |word| text.split(|letter: char| !letter.is_ascii_lowercase()).any(|said| said == word);
        let named = Self::WORDS.into_iter().filter(|(_, word)| said(*word));
        named.fold(Self::default(), |display, (mode, _)| display.with(mode, true))
    }

    /// Whether a mode is on.
    pub const fn has(self, mode: Mode) -> bool {
        self.0 & mode as u8 != 0
    }

    /// The same with a mode on or off. Dark and light exclude each other.
    #[must_use]
    pub const fn with(self, mode: Mode, on: bool) -> Self {
        let excluded = match mode {
            Mode::Dark => Mode::Light as u8,
            Mode::Light => Mode::Dark as u8,
            Mode::Elder | Mode::Contrast => 0,
        };
        let without = self.0 & !(mode as u8);
        Self(if on { (without | mode as u8) & !excluded } else { without })
    }

    /// Every mode that is on, its word after `before`: `elder dark`, ` pc-app--elder pc-app--dark`.
    pub fn words(self, before: &str) -> String {
        let on = Self::WORDS.into_iter().filter(|(mode, _)| self.has(*mode));
        on.flat_map(|(_, word)| [before, word]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Display, Mode};

    #[test]
    fn what_is_written_is_read() {
        for bits in 0..16 {
            let display = Display::read(&Display(bits).words(" "));
            assert_eq!(Display::read(&display.words(" ")), display);
            assert!(!(display.has(Mode::Dark) && display.has(Mode::Light)));
        }
        assert_eq!(Display::read("elder"), Display::default().with(Mode::Elder, true));
        assert_eq!(Display::read("dark,elder").words(" pc-app--"), " pc-app--elder pc-app--dark");
        assert_eq!(Display::read("purple \"><"), Display::default());
    }

    #[test]
    fn dark_and_light_exclude_each_other() {
        let dark = Display::default().with(Mode::Dark, true);
        assert_eq!(dark.with(Mode::Light, true), Display::default().with(Mode::Light, true));
        assert_eq!(dark.with(Mode::Dark, false), Display::default());
        assert_eq!(dark.with(Mode::Elder, true).words(" "), " elder dark");
    }
}
