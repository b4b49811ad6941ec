//! Files of the page's own site. By `fetch` itself: gloo's wrapper links a library of HTTP types, 3 kB of the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a file did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotFetched;

/// A file that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// What is in it.
    pub text: String,
    /// Whether it is the copy that the browser keeps for use without a network.
    pub is_kept: bool,
}

/// What static/sw.js answers with a copy that it keeps: "non-authoritative", because the site was not asked.
const KEPT: u16 = 203;

/// A file of text, which is asked for at once and not only when it is waited for. With the browser's defaults, so that
/// what boot.js asked for ahead is used.
///
/// # Errors
/// The network or the server refused, or it was not text.
pub fn text(address: &str) -> impl Future<Output = Result<Fetched, NotFetched>> + use<> {
    let answer = JsFuture::from(gloo::utils::window().fetch_with_str(address));
    async move {
        let response: Response = answer.await.and_then(JsCast::dyn_into).map_err(|_| NotFetched)?;
        if !response.ok() {
            return Err(NotFetched);
        }
        let text = JsFuture::from(response.text().map_err(|_| NotFetched)?).await.map_err(|_| NotFetched)?;
        let text = text.as_string().ok_or(NotFetched)?;
        Ok(Fetched { text, is_kept: response.status() == KEPT })
    }
}
