//! The first sight of the start page: what the reader sees in the first paint, until the program takes its place with the
//! same page. `index.html` holds it in both languages; `static/first-sight.js` says which is shown, and whether the
//! address asks for another screen. Both halves must look as the program's own page, so that nothing moves.

use super::{DrawnProps, drawn, shell_of};
use crate::components::{Part, footer, header, landmark, plain, plain_measures};
use crate::pages::{StartPage, loading_page};
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::Catalogue;
use std::error::Error;
use std::rc::Rc;
use words::place;
use words::texts::{ALL, Locale, Texts};
use yew::prelude::*;

/// The first sight in a language.
///
/// # Errors
/// The renderer cannot be started.
pub fn of_start(catalogue: &Rc<Catalogue>, texts: Texts) -> Result<String, Box<dyn Error>> {
    drawn::<FirstSight>(DrawnProps { catalogue: Rc::clone(catalogue), texts, styles: AttrValue::default() })
}

/// The page as `App` draws it for a reader who comes for the first time. What only some readers see is there too, and
/// hidden until `first-sight.js` says that it is needed: the way on from kept answers, a screen that is still loading,
/// what went wrong.
#[component]
fn FirstSight(props: &DrawnProps) -> Html {
    let DrawnProps { catalogue, texts, .. } = props.clone();
    let visit = {
        let catalogue = Rc::clone(&catalogue);
        use_reducer_eq(move || {
            let day = catalogue.date();
            Visit::new(catalogue, day, None)
        })
    };
    // Both halves are in one document, where ids and the names of radio buttons must differ.
    let shell = Shell { prefix: texts.locale().tag.into(), ..shell_of(texts) };
    let content = use_node_ref();
    let main = html! {
        <>
            <StartPage shell={shell.clone()} {visit} remembers={true} resume={Screen::Questions} />
            { loading_page(&shell, texts.part_loading()) }
        </>
    };
    html! {
        <div class="pc-app pc-first" lang={texts.locale().html_lang}>
            { header(&shell, &Callback::default(), &content) }
            // Where the program says that the edition may not be the newest.
            <div role="status"></div>
            { landmark(&shell, Part::Main, content, main) }
            { footer(&shell, Some(place::edition(&catalogue, texts))) }
            { notes(texts) }
        </div>
    }
}

/// What is said while the program is not there yet, or does not come.
fn notes(texts: Texts) -> Html {
    let retry = html! { <button type="button" class="pc-link pc-first__retry">{ plain(texts.retry()) }</button> };
    html! {
        <>
            <p class="pc-first__note pc-first__note--waiting" role="status">{ plain(texts.first_waiting()) }</p>
            <div class="pc-first__note pc-first__note--slow" role="status">
                <p>{ plain(texts.first_slow()) }</p>
                <p class="pc-actions">{ retry.clone() }{ to_measures(texts) }</p>
            </div>
            <div class="pc-first__note pc-first__note--failed" role="alert">
                <p>{ plain(texts.first_not_loaded()) }</p>
                <p class="pc-actions">{ retry.clone() }{ to_measures(texts) }</p>
            </div>
            { later(texts, "pc-first__note--stopped", texts.first_stopped(), retry.clone()) }
            { later(texts, "pc-first__note--elsewhere", texts.first_elsewhere(), html! {
                <>
                    <button type="button" class="pc-link pc-first__retry">{ plain(texts.first_take_over()) }</button>
                    <button type="button" class="pc-link pc-first__close">{ plain(texts.first_go_on()) }</button>
                </>
            }) }
            if texts.locale() == Locale::first() {
                { without_script() }
            }
        </>
    }
}

/// What `static/watch.js` says once the program is on the screen: it shows this again.
fn later(texts: Texts, class: &'static str, said: &'static str, ways: Html) -> Html {
    html! {
        <div class={classes!("pc-first__note", "pc-first__note--later", class)} lang={texts.locale().html_lang} role="alert">
            <p>{ plain(said) }</p>
            <p class="pc-actions">{ ways }{ to_measures(texts) }</p>
        </div>
    }
}

/// In both languages, because without a script nobody knows which one the reader wants. No `noscript`: an old browser may
/// run scripts, and not `first-sight.js`.
fn without_script() -> Html {
    let said = ALL.into_iter().map(|texts| {
        html! {
            <div lang={texts.locale().html_lang}>
                <p>{ plain(texts.first_no_script()) }</p>
                <p class="pc-actions">{ to_measures(texts) }</p>
            </div>
        }
    });
    html! { <div class="pc-first__note pc-first__note--no-script">{ for said }</div> }
}

fn to_measures(texts: Texts) -> Html {
    plain_measures(&shell_of(texts))
}
