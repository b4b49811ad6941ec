//! A QR code.

use words::qr::QrDrawing;
use yew::prelude::*;

/// A QR code, dark on light whatever the colours of the screen are: some readers take no other. `name` is for who cannot
/// see it.
pub fn qr_code(drawing: &QrDrawing, name: String) -> Html {
    let size = drawing.size;
    html! {
        <svg class="pc-qr" viewBox={format!("0 0 {size} {size}")} role="img" aria-label={name} shape-rendering="crispEdges">
            <path class="pc-qr__ground" d={format!("M0 0h{size}v{size}h-{size}z")} />
            <path class="pc-qr__code" d={drawing.path.clone()} />
        </svg>
    }
}
