//! Stylesheets of the standalone page.

use super::fetch::NotFetched;
use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlLinkElement;

/// Adds a stylesheet to the document, which the browser begins to load at once. The answer comes when it has.
///
/// # Errors
/// It did not come. It can be added again.
pub fn add(address: &str) -> impl Future<Output = Result<(), NotFetched>> + use<> {
    let link = link(address);
    let came = link.as_ref().map(|link| {
        JsFuture::from(Promise::new(&mut |resolve: Function, reject: Function| {
            link.set_onload(Some(&resolve));
            link.set_onerror(Some(&reject));
        }))
    });
    async move {
        let came = came.ok_or(NotFetched)?.await;
        if let Some(link) = link.filter(|_| came.is_err()) {
            link.remove();
        }
        came.map(drop).map_err(|_| NotFetched)
    }
}

fn link(address: &str) -> Option<HtmlLinkElement> {
    let document = gloo::utils::document();
    let link: HtmlLinkElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_rel("stylesheet");
    link.set_href(address);
    document.head()?.append_child(&link).ok()?;
    Some(link)
}
