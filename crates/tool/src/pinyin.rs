//! The pinyin initials of a Chinese name: the first letter of each syllable, which people type to find it.

use pinyin::ToPinyin;

/// Words of the catalogue in which a character does not have its most common reading.
const READINGS: &[(&str, &str)] =
    &[("行业", "hy"), ("银行", "yh"), ("重复", "cf"), ("会计", "kj"), ("重组", "cz"), ("行", "x")];

/// The initials of a name in lower case, with its Latin letters and digits, without everything else.
pub fn initials(name: &str) -> String {
    let mut letters = String::new();
    let mut rest = name;
    while let Some(next) = rest.chars().next() {
        let mut taken = next.len_utf8();
        if let Some((word, reading)) = READINGS.iter().find(|(word, _)| rest.starts_with(word)) {
            letters.push_str(reading);
            taken = word.len();
        } else if let Some(syllable) = next.to_pinyin() {
            letters.extend(syllable.plain().chars().next());
        } else if next.is_ascii_alphanumeric() {
            letters.push(next.to_ascii_lowercase());
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_those_that_people_type() {
        assert_eq!(initials("“小灯塔”企业奖励"), "xdtqyjl");
        assert_eq!(initials("一企一策培育与“高企110”服务"), "yqycpyygq110fw");
        assert_eq!(initials("“揭榜挂帅”科技项目"), "jbgskjxm");
        assert_eq!(initials("企业R&D（AI）"), "qyrdai");
        assert_eq!(initials("新增“瞪羚”企业奖励"), "xzdlqyjl");
        assert_eq!(initials("重大项目"), "zdxm");
        assert_eq!(initials("银行与行业增长"), "yhyhyzz");
        assert_eq!(initials(""), "");
    }
}
