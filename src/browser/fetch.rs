//! Files of the page's own site.

use gloo::net::http::Request;

/// Why a file did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotFetched;

/// The text of a file. With the browser's defaults, so that what index.html preloads is used.
///
/// # Errors
/// The network or the server refused, or it was not text.
pub async fn text(address: &str) -> Result<String, NotFetched> {
    let response = Request::get(address).send().await.map_err(|_| NotFetched)?;
    if !response.ok() {
        return Err(NotFetched);
    }
    response.text().await.map_err(|_| NotFetched)
}
