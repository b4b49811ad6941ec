//! Text can be read on its ground in every look: WCAG's contrast of the stylesheet's colours.
#![expect(clippy::disallowed_types, reason = "a contrast is a ratio, and decides nothing about money")]

use words::gallery::colours;

/// The relative luminance of `#rrggbb`, as WCAG 2 defines it.
fn luminance(colour: &str) -> f64 {
    let linear = |at: usize| {
        let channel = f64::from(u8::from_str_radix(colour.get(at..at + 2).unwrap(), 16).unwrap()) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_formula_gives_its_known_values() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    // The greys next to 4.5 and 3 on white.
    assert!(contrast("#767676", "#ffffff") >= 4.5 && contrast("#777777", "#ffffff") < 4.5);
    assert!(contrast("#949494", "#ffffff") >= 3.0 && contrast("#959595", "#ffffff") < 3.0);
}

#[test]
fn every_colour_has_a_value_for_both_looks_and_text_can_be_read() {
    let colours = colours();
    assert!(colours.len() > 15, "{colours:?}");
    let ground = colours.iter().find(|colour| colour.name == "--pc-ground").unwrap();
    for colour in &colours {
        let text = ["text", "text-soft", "text-faint", "action", "money", "met", "open", "not-met", "error", "focus"];
        let is_text = text.iter().any(|role| colour.name == format!("--pc-{role}"));
        for (value, ground) in [(colour.light, ground.light), (colour.dark, ground.dark)] {
            assert_eq!(value.len(), 7, "{} is {value:?}", colour.name);
            let contrast = contrast(value, ground);
            assert!(!is_text || contrast >= 4.5, "{} {value} has {contrast:.2}", colour.name);
        }
    }
}
