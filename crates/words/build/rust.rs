//! Writes the code of `words::texts` that depends on the texts: an accessor for each message, a table for each language.

use crate::texts::{Key, Language, Piece, Text, Variable};
use std::fmt::Write;

/// The code.
pub(crate) fn written(languages: &[Language]) -> String {
    let mut code = String::new();
    let messages = languages.first().map(|first| first.messages.as_slice()).unwrap_or_default();
    put(
        &mut code,
        &format!(
            "/// What a file of texts must begin with to be of this build.\nconst FINGERPRINT: &str = {:?};",
            fingerprint(languages)
        ),
    );
    put(
        &mut code,
        &format!(
            "/// Every language of the screen, the product's first one first.\npub static LOCALES: [Locale; {}] = [",
            languages.len()
        ),
    );
    for language in languages {
        put(&mut code, &format!("    {},", locale(language)));
    }
    put(&mut code, "];");
    for (n, language) in languages.iter().enumerate() {
        let (tag, name) = (&language.tag, constant(&language.tag));
        let groups = ["FIRST", "RESULTS", "FURTHER", "PAGES"].map(|group| format!("{name}_{group}"));
        for (group, texts) in groups.iter().zip(grouped(&language.messages)) {
            put(&mut code, &format!("static {group}: &[&str] = &["));
            for text in texts {
                put(&mut code, &format!("    {:?},", message(&text.pieces)));
            }
            put(&mut code, "];");
        }
        let [first, results, further, pages] = groups;
        let here = |group: &String| format!("Messages::Here({group})");
        for (name, what, further, pages) in [
            (name.clone(), "The texts", here(&further), pages.as_str()),
            (
                format!("{name}_BRIEF"),
                "The same without what only the further screens say",
                "Messages::Loaded(OnceLock::new())".to_owned(),
                "&[]",
            ),
        ] {
            put(
                &mut code,
                &format!(
                    "/// {what} in `{tag}`, for programs that hold them; the page loads the language that it shows."
                ),
            );
            put(&mut code, &format!("pub const {name}: Texts = Texts(&{name}_TABLE);"));
            put(
                &mut code,
                &format!(
                    "static {name}_TABLE: Table = Table {{ locale: &LOCALES[{n}], plurals: {:?}, messages: [{}, {}, {further}], pages: {pages} }};",
                    plurals(&language.plurals),
                    here(&first),
                    here(&results),
                ),
            );
        }
    }
    let all: Vec<String> = languages.iter().map(|language| constant(&language.tag)).collect();
    put(
        &mut code,
        &format!("/// The texts in every language.\npub const ALL: [Texts; {}] = [{}];", all.len(), all.join(", ")),
    );
    let brief: Vec<String> = all.iter().map(|name| format!("{name}_BRIEF")).collect();
    put(
        &mut code,
        &format!(
            "/// The texts in every language, without what only the further screens say.\npub const BRIEF: [Texts; {}] = [{}];",
            brief.len(),
            brief.join(", ")
        ),
    );
    // The documentation of an accessor shows the message as readers see it, which is not Markdown.
    put(&mut code, "#[allow(clippy::doc_markdown)]\nimpl Texts {");
    for group in grouped(messages) {
        for (n, text) in group.iter().enumerate() {
            put(&mut code, &accessor(n, text));
        }
    }
    put(&mut code, "}");
    code
}

/// The messages, group by group: they are in that order.
fn grouped(messages: &[Text]) -> [&[Text]; 4] {
    let from = |group| messages.partition_point(|text| text.group < group);
    [0, 1, 2, 3].map(|group| messages.get(from(group)..from(group + 1)).unwrap_or_default())
}

fn put(code: &mut String, line: &str) {
    code.push_str(line);
    code.push('\n');
}

/// What a file of texts is told from those of other builds by: everything in it counts, because messages have no names there.
fn fingerprint(languages: &[Language]) -> String {
    // FNV-1a, which needs no library and holds no secret.
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for text in languages.iter().flat_map(|language| &language.messages) {
        for byte in format!("{}{:?}{:?}", text.key, text.variables, text.pieces).bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

fn locale(language: &Language) -> String {
    let l = &language.locale;
    let unit = |(power, decimals): (u32, u32)| format!("SumUnit {{ power: {power}, decimals: {decimals} }}");
    format!(
        "Locale {{ tag: {:?}, html_lang: {:?}, name: {:?}, switch: {:?}, loading: {:?}, not_loaded: {:?}, retry: {:?}, catalogue: Language::{}, sum_middle: {}, sum_large: {}, sum_decimals: {} }}",
        language.tag,
        l.html_lang,
        l.name,
        l.switch,
        l.loading,
        l.not_loaded,
        l.retry,
        if l.catalogue == "en" { "En" } else { "Zh" },
        unit(l.sum_middle),
        unit(l.sum_large),
        l.sum_decimals
    )
}

/// A message in the form that `words::texts` reads.
fn message(pieces: &[Piece]) -> String {
    let mut message = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => message.push_str(words),
            Piece::Variable(n) => {
                let _ = write!(message, "{{{n}}}");
            }
            Piece::Choice { by, variants, other } => {
                let _ = write!(message, "{{{by}?");
                for (key, pieces) in variants {
                    let key = match key {
                        Key::Exactly(number) => format!("={number}"),
                        Key::Category(name) => name.clone(),
                    };
                    let _ = write!(message, "{key}={}|", self::message(pieces));
                }
                let _ = write!(message, "{}}}", self::message(other));
            }
        }
    }
    message
}

fn plurals(categories: &[(&'static str, Vec<u8>)]) -> String {
    let one = |(name, numbers): &(&str, Vec<u8>)| {
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        format!("{name}={}", numbers.join(","))
    };
    categories.iter().map(one).collect::<Vec<_>>().join(";")
}

fn accessor(n: usize, text: &Text) -> String {
    let mut code = String::new();
    // Those of pages are in no group that is loaded.
    let group = ["First", "Results", "Further"].get(text.group);
    let name = text.key.replace('-', "_");
    for line in &text.comment {
        let _ = writeln!(code, "    /// {line}");
    }
    if text.comment.is_empty() {
        let words = if let [Piece::Words(words)] = text.pieces.as_slice() { words } else { "" };
        let _ = writeln!(code, "    /// {words}");
    }
    if text.variables.is_empty() {
        let message = group.map_or_else(|| format!("of_page({n})"), |group| format!("plain(Group::{group}, {n})"));
        let _ = write!(code, "    pub fn {name}(self) -> &'static str {{ self.{message} }}");
        return code;
    }
    let parameter = |variable: &Variable| {
        let kind = if variable.number { "impl Count" } else { "&str" };
        format!("{}: {kind}", variable.name.replace('-', "_"))
    };
    let argument = |variable: &Variable| {
        let name = variable.name.replace('-', "_");
        if variable.number { format!("Argument::Number({name}.count())") } else { format!("Argument::Text({name})") }
    };
    let parameters: Vec<String> = text.variables.iter().map(parameter).collect();
    let arguments: Vec<String> = text.variables.iter().map(argument).collect();
    let (parameters, arguments) = (parameters.join(", "), arguments.join(", "));
    let body = match group {
        Some(group) => format!("self.say(Group::{group}, {n}, &[{arguments}])"),
        None => {
            format!("let mut said = String::new(); self.put(self.of_page({n}), &[{arguments}], &mut said); said")
        }
    };
    let _ = write!(code, "    pub fn {name}(self, {parameters}) -> String {{ {body} }}");
    code
}

/// The name of a constant.
fn constant(tag: &str) -> String {
    tag.to_uppercase().replace('-', "_")
}
