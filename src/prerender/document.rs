//! A page of its own that is drawn natively, from `<html>` on: what the pages of measures and of snippets have in common.

use catalogue::Catalogue;
use words::place;
use words::texts::{LOCALES, Locale, Texts};
use yew::prelude::*;

/// What sets a page apart.
pub(super) struct Document {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) description: &'static str,
    /// Its file in a language.
    pub(super) file: fn(&'static Locale) -> String,
    /// Its Content-Security-Policy.
    pub(super) policy: &'static str,
    /// The file of its stylesheet.
    pub(super) styles: AttrValue,
    /// The file of its script, if it has one.
    pub(super) script: Option<&'static str>,
    pub(super) class: &'static str,
}

impl Document {
    /// The whole page; `main` comes below its heading and its lead.
    pub(super) fn draw(&self, catalogue: &Catalogue, texts: Texts, main: Html) -> Html {
        let locale = texts.locale();
        html! {
            <html lang={locale.html_lang}>
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta http-equiv="Content-Security-Policy" content={self.policy} />
                    <title>{ texts.tab(self.heading, texts.product()) }</title>
                    <meta name="description" content={self.description} />
                    // Addresses of files, because nobody but the site knows under which host it is.
                    <link rel="canonical" href={(self.file)(locale)} />
                    for other in &LOCALES {
                        <link rel="alternate" hreflang={other.html_lang} href={(self.file)(other)} />
                    }
                    <link rel="icon" type="image/svg+xml" href="favicon.svg" />
                    <link rel="stylesheet" href={self.styles.clone()} />
                    if let Some(script) = self.script {
                        <script type="module" src={script}></script>
                    }
                </head>
                <body>
                    <div class={classes!("pc-app", self.class)} lang={locale.html_lang}>
                        { self.header(texts) }
                        <main class="pc-main">
                            <h1 class="pc-heading">{ self.heading }</h1>
                            <p class="pc-lead">{ self.lead }</p>
                            { main }
                        </main>
                        <footer class="pc-footer">
                            <div class="pc-footer__inner">
                                <p>{ texts.disclaimer() }</p>
                                <p class="pc-footer__edition">{ place::edition(catalogue, texts) }</p>
                            </div>
                        </footer>
                    </div>
                </body>
            </html>
        }
    }

    /// The way to the calculator, and to the page in the other languages.
    fn header(&self, texts: Texts) -> Html {
        let others = LOCALES.iter().filter(|other| *other != texts.locale());
        html! {
            <header class="pc-header">
                <div class="pc-header__inner">
                    <a class="pc-header__name" href="./">{ texts.product() }</a>
                    for other in others {
                        <a
                            class="pc-header__language"
                            href={(self.file)(other)}
                            lang={other.html_lang}
                            hreflang={other.html_lang}
                        >
                            { other.name }
                        </a>
                    }
                </div>
            </header>
        }
    }
}
