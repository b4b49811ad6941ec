//! The language that the browser asks for.

/// The first language of the browser's settings: `zh-CN`.
pub fn preferred() -> Option<String> {
    gloo::utils::window().navigator().language()
}
