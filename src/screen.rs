//! The screens, and their addresses behind the `#`. Pure.

/// What is on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Screen {
    /// What this is, and where the enterprise is.
    #[default]
    Start,
    /// The question that comes next.
    Questions,
    /// One question.
    Question {
        /// Its name.
        name: String,
        /// Where its answer leads back to; on to the next question otherwise.
        from: Option<Origin>,
    },
    /// The results.
    Results,
    /// One measure, by its name.
    Measure(String),
    /// A link that somebody has made of answers; what stands behind `#/link/`.
    Link(String),
    /// What has changed since a link was made.
    Changed(String),
    /// A further screen.
    Further(Further),
    /// An address that leads nowhere.
    NotFound,
}

/// A screen that a first visit does not need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Further {
    /// The results with search, filters and a chart.
    Find,
    /// All questions on one page.
    All,
    /// All answers so far.
    Answers,
    /// Two sets of answers side by side.
    Compare,
    /// Ways to take the result away.
    Share,
    /// Several enterprises, the answers of one at a time.
    Firms,
    /// The result as it is printed.
    Report,
    /// What is still to be answered and done.
    Checklist,
    /// All measures of the catalogue.
    Measures,
    /// What the catalogue holds of each document, and what it leaves out.
    Coverage,
    /// The terms of art.
    Glossary,
    /// What this is and who is behind it.
    About,
    /// What becomes of the answers.
    Privacy,
    /// How well everybody can use it.
    Accessibility,
    /// Every component, to look at.
    Gallery,
}

impl Further {
    /// Every further screen and its address behind `#/`.
    const ADDRESSES: [(Self, &str); 15] = [
        (Self::Find, "find"),
        (Self::All, "all"),
        (Self::Answers, "answers"),
        (Self::Compare, "compare"),
        (Self::Share, "share"),
        (Self::Firms, "firms"),
        (Self::Report, "report"),
        (Self::Checklist, "checklist"),
        (Self::Measures, "measures"),
        (Self::Coverage, "coverage"),
        (Self::Glossary, "glossary"),
        (Self::About, "about"),
        (Self::Privacy, "privacy"),
        (Self::Accessibility, "accessibility"),
        (Self::Gallery, "gallery"),
    ];

    fn at(path: &str) -> Option<Self> {
        Self::ADDRESSES.iter().find(|(_, address)| *address == path).map(|(screen, _)| *screen)
    }

    fn path(self) -> &'static str {
        Self::ADDRESSES.iter().find(|(screen, _)| *screen == self).map_or("", |(_, address)| address)
    }
}

/// A screen from which an answer is changed, and to which it leads straight back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The results.
    Results,
    /// All answers so far.
    Answers,
    /// A measure, by its name.
    Measure(String),
}

impl Origin {
    /// The screen itself.
    pub fn screen(&self) -> Screen {
        match self {
            Self::Results => Screen::Results,
            Self::Answers => Screen::Further(Further::Answers),
            Self::Measure(name) => Screen::Measure(name.clone()),
        }
    }
}

impl Screen {
    /// The screen of an address. Every text is one; what leads nowhere is [`Screen::NotFound`].
    pub fn at(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["" | "start"] => Self::Start,
            ["questions"] => Self::Questions,
            ["question", name] => Self::Question { name: (*name).to_owned(), from: None },
            ["question", name, "results"] => Self::Question { name: (*name).to_owned(), from: Some(Origin::Results) },
            ["question", name, "answers"] => Self::Question { name: (*name).to_owned(), from: Some(Origin::Answers) },
            ["question", name, "measure", measure] => {
                Self::Question { name: (*name).to_owned(), from: Some(Origin::Measure((*measure).to_owned())) }
            }
            ["results"] => Self::Results,
            ["measure", name] => Self::Measure((*name).to_owned()),
            ["link", payload] => Self::Link((*payload).to_owned()),
            ["changed", payload] => Self::Changed((*payload).to_owned()),
            [other] => Further::at(other).map_or(Self::NotFound, Self::Further),
            _ => Self::NotFound,
        }
    }

    /// Whether it shows or searches what a catalogue holds only to be looked up.
    pub const fn looks_up(&self) -> bool {
        use Further::{Coverage, Find, Glossary, Measures};
        matches!(self, Self::Further(Coverage | Find | Glossary | Measures))
    }

    /// The address of the screen.
    pub fn address(&self) -> String {
        match self {
            Self::Start => "#/start".to_owned(),
            Self::Questions => "#/questions".to_owned(),
            Self::Question { name, from: None } => format!("#/question/{name}"),
            Self::Question { name, from: Some(Origin::Results) } => format!("#/question/{name}/results"),
            Self::Question { name, from: Some(Origin::Answers) } => format!("#/question/{name}/answers"),
            Self::Question { name, from: Some(Origin::Measure(measure)) } => {
                format!("#/question/{name}/measure/{measure}")
            }
            Self::Results => "#/results".to_owned(),
            Self::Measure(name) => format!("#/measure/{name}"),
            Self::Link(payload) => format!("#/link/{payload}"),
            Self::Changed(payload) => format!("#/changed/{payload}"),
            Self::Further(screen) => format!("#/{}", screen.path()),
            Self::NotFound => "#/not-found".to_owned(),
        }
    }

    /// A question, whose answer leads on to the next.
    pub fn question(name: &str) -> Self {
        Self::Question { name: name.to_owned(), from: None }
    }

    /// A question, whose answer leads straight back.
    pub fn change(name: &str, from: Origin) -> Self {
        Self::Question { name: name.to_owned(), from: Some(from) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Further, Origin, Screen};

    #[test]
    fn an_address_leads_back_to_its_screen() {
        for screen in [
            Screen::Start,
            Screen::Questions,
            Screen::question("titles"),
            Screen::change("titles", Origin::Results),
            Screen::change("titles", Origin::Answers),
            Screen::change("titles", Origin::Measure("km24-unicorn".to_owned())),
            Screen::Results,
            Screen::Measure("km24-unicorn".to_owned()),
            Screen::Link("e=2026-11&y=abcd".to_owned()),
            Screen::Changed("e=2026-11&y=abcd".to_owned()),
            Screen::NotFound,
        ]
        .into_iter()
        .chain(Further::ADDRESSES.map(|(screen, _)| Screen::Further(screen)))
        {
            assert_eq!(Screen::at(&screen.address()), screen);
        }
        assert_eq!(Screen::at(""), Screen::Start);
        assert_eq!(Screen::at("#/"), Screen::Start);
        for nowhere in ["#/nonsense", "#/question", "#/question/a/b", "#/measure/a/b", "#%%%", "#/results/more"] {
            assert_eq!(Screen::at(nowhere), Screen::NotFound, "{nowhere}");
        }
    }
}
