//! The host page, as far as the application knows it. What is behind it lies in the part `host`, which is loaded only
//! where there is a host page: see [`crate::embed`].

use crate::display::Display;
use crate::loading::CatalogueState;
use crate::screen::Screen;
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::Catalogue;
use std::fmt::{self, Debug, Formatter};
use std::rc::Rc;
use words::texts::{Locale, Texts};
use yew::prelude::*;

/// What a host page wants of the application.
pub trait HostPage {
    /// The host's own catalogue, which takes the place of the one that comes with the program. `None` if it has none.
    fn catalogue(&self) -> Option<CatalogueState>;

    /// The documents whose measures are shown and counted, by name; all if empty.
    fn instruments(&self) -> &[String];

    /// The catalogue with those documents alone.
    fn narrowed(&self, catalogue: Rc<Catalogue>) -> Rc<Catalogue>;

    /// The visit as the host page has it begin.
    fn begun(&self, visit: Visit) -> Visit;

    /// What is drawn above the application; it tells the host page what becomes of the catalogue.
    fn above(&self, application: Application) -> Html;

    /// A page of the application with what is drawn around it; it tells the host page what the reader does.
    fn around(&self, shell: &Shell, screen: &Screen, visit: &UseReducerHandle<Visit>, page: Html) -> Html;
}

/// What a host page is told of the application, and how it changes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Application {
    /// The catalogue, before it is narrowed down.
    pub catalogue: CatalogueState,
    /// The language of the screen.
    pub locale: &'static Locale,
    /// The words of the screen, once they are here.
    pub texts: Option<Texts>,
    /// Changes the language.
    pub switch: Callback<&'static Locale>,
    /// Draws the screens another way.
    pub redraw: Callback<Display>,
}

/// The host page of an application. Another one stands for other wishes.
#[derive(Clone)]
pub struct Host(pub Rc<dyn HostPage>);

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Debug for Host {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Host")
    }
}
