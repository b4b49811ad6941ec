//! What a reader sees without the program, drawn natively by the page's own components: the first sight of the start
//! page, pages that list every measure, and pages that make the code for host pages. The page's binary writes them all,
//! and `scripts/page-assets.sh` runs it.

mod document;
pub mod first_sight;
pub mod measures;
pub mod snippets;

use crate::components::measures_file;
use crate::shell::Shell;
use catalogue::Catalogue;
use catalogue::compiled;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::rc::Rc;
use words::texts::{ALL, Texts};
use yew::prelude::*;

/// Reads the catalogue's files in a folder, `catalogue.zh.json` and `catalogue.en.json`; writes the pages of measures
/// and of snippets beside them and the start page, in both languages, to `start`. `styles` is the pages' stylesheet, beside them too.
///
/// # Errors
/// A file that cannot be read or written, or is no catalogue.
pub fn write(folder: &Path, start: &Path, styles: &str) -> Result<(), Box<dyn Error>> {
    let mut first_sight = String::new();
    for texts in ALL {
        let catalogue = Rc::new(read(&folder.join(format!("catalogue.{}.json", texts.locale().catalogue.tag())))?);
        fs::write(folder.join(measures_file(texts.locale())), measures::page(&catalogue, texts, styles)?)?;
        fs::write(folder.join(snippets::file(texts.locale())), snippets::page(&catalogue, texts)?)?;
        first_sight.push_str(&first_sight::of_start(&catalogue, texts)?);
    }
    fs::write(start, first_sight)?;
    Ok(())
}

fn read(file: &Path) -> Result<Catalogue, Box<dyn Error>> {
    let tree = serde_json::from_str(&fs::read_to_string(file)?)?;
    compiled::read(tree).ok_or_else(|| format!("{} is no catalogue of this version", file.display()).into())
}

/// A catalogue and the words to draw it in.
#[derive(Debug, Clone, Properties)]
struct DrawnProps {
    catalogue: Rc<Catalogue>,
    texts: Texts,
    /// The stylesheet that the page names, if it is a page of its own.
    #[prop_or_default]
    styles: AttrValue,
}

impl PartialEq for DrawnProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.catalogue, &other.catalogue) && self.texts == other.texts && self.styles == other.styles
    }
}

/// What a component draws.
fn drawn<C: BaseComponent<Properties = DrawnProps>>(props: DrawnProps) -> Result<String, Box<dyn Error>> {
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}

/// The shell of a page without a program.
fn shell_of(texts: Texts) -> Shell {
    Shell { texts, ..Shell::default() }
}
