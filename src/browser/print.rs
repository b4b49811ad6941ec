//! Paper.

/// Opens the print window.
pub fn page() {
    let _ = gloo::utils::window().print();
}
