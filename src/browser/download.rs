//! Files that the page makes itself.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Hands a text to the browser as a file to be saved; says whether it took it. Nothing is sent anywhere.
pub fn text(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, text).is_ok()
}

fn offer(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    // The address stays until the page is closed: some browsers read it only after the reader has said where to save.
    let address = Url::create_object_url_with_blob(&blob)?;
    let anchor = gloo::utils::document().create_element("a")?.dyn_into::<HtmlAnchorElement>()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    Ok(())
}
