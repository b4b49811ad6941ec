//! QR codes, as a path to draw.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// A QR code, drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrDrawing {
    /// How many modules wide and high it is, with the quiet zone around it.
    pub size: i32,
    /// The dark modules as one path, a unit each: runs of a row are one rectangle.
    pub path: String,
}

/// The white modules that readers want on every side.
const QUIET: i32 = 4;

/// The QR code of a text, of the error level M or, where there is room, a better one. `None` if it does not fit into
/// the largest.
pub fn drawing(text: &str) -> Option<QrDrawing> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run =
                (x..code.size()).take_while(|x| code.get_module(*x, y)).fold(0, |run: i32, _| run.saturating_add(1));
            if run > 0 {
                // Writing into a text cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x.saturating_add(QUIET), y.saturating_add(QUIET));
            }
            x = x.saturating_add(run.max(1));
        }
    }
    Some(QrDrawing { size: code.size().saturating_add(2 * QUIET), path })
}

#[cfg(test)]
mod tests {
    use super::{QrDrawing, drawing};

    /// The modules that a path fills, a row each.
    fn modules(drawing: &QrDrawing) -> Vec<Vec<bool>> {
        let size = usize::try_from(drawing.size).unwrap();
        let mut rows = vec![vec![false; size]; size];
        for part in drawing.path.split('M').skip(1) {
            let (at, rest) = part.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let (run, rest) = rest.split_once("v1h-").unwrap();
            assert_eq!(rest, format!("{run}z"));
            for module in &mut rows[y][x..x + run.parse::<usize>().unwrap()] {
                assert!(!*module, "nothing is filled twice");
                *module = true;
            }
        }
        rows
    }

    #[test]
    fn a_reader_of_another_maker_reads_exactly_the_text() {
        let long =
            format!("https://example.org/calc/#/link/e=2026-11-21-0123456789ab&d=2026-11-21&y={}", "abcd".repeat(60));
        for text in ["https://example.org/calc/#/link/e=2026-11-21-0123&d=2026-11-21&v=abcdkunming,efgh100-", &long] {
            let drawing = drawing(text).unwrap();
            let modules = modules(&drawing);
            let (size, scale) = (modules.len(), 4);
            for quiet in 0..4 {
                assert!((0..size).all(|n| !modules[quiet][n] && !modules[n][quiet] && !modules[size - 1 - quiet][n]));
            }
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(size * scale, size * scale, |x, y| {
                if modules[y / scale][x / scale] { 0 } else { 255 }
            });
            let grids = image.detect_grids();
            assert_eq!(grids.len(), 1);
            let (meta, content) = grids[0].decode().unwrap();
            assert_eq!(content, text);
            // As the standard counts them: 0 is M, 3 is Q, 2 is H; 1 would be L.
            assert_ne!(meta.ecc_level, 1);
        }
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert_eq!(drawing(&"a".repeat(3_000)), None);
    }
}
