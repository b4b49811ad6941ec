//! How a Chinese name is spoken: what people type to find it, whole or by the first letter of each syllable.

use pinyin::ToPinyin;

/// Words of the catalogue in which a character does not have its most common reading.
const READINGS: &[(&str, &str)] = &[
    ("行业", "hang ye"),
    ("银行", "yin hang"),
    ("重复", "chong fu"),
    ("会计", "kuai ji"),
    ("重组", "chong zu"),
    ("行", "xing"),
];

/// The syllables of a name in lower case, each of its Latin letters and digits as one, without everything else.
pub fn spoken(name: &str) -> String {
    let mut syllables: Vec<String> = Vec::new();
    let mut rest = name;
    while let Some(next) = rest.chars().next() {
        let mut taken = next.len_utf8();
        if let Some((word, reading)) = READINGS.iter().find(|(word, _)| rest.starts_with(word)) {
            syllables.push((*reading).to_owned());
            taken = word.len();
        } else if let Some(syllable) = next.to_pinyin() {
            // People type v for ü, as keyboards want it.
            syllables.push(syllable.plain().replace('ü', "v"));
        } else if next.is_ascii_alphanumeric() {
            syllables.push(next.to_ascii_lowercase().to_string());
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    syllables.join(" ")
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn a_name_is_spoken_as_people_type_it() {
        assert_eq!(spoken("“小灯塔”企业奖励"), "xiao deng ta qi ye jiang li");
        assert_eq!(spoken("“独角兽”企业"), "du jiao shou qi ye");
        assert_eq!(spoken("企业R&D（AI）110"), "qi ye r d a i 1 1 0");
        assert_eq!(spoken("新增“瞪羚”企业"), "xin zeng deng ling qi ye");
        assert_eq!(spoken("重大项目"), "zhong da xiang mu");
        assert_eq!(spoken("银行与行业增长"), "yin hang yu hang ye zeng zhang");
        assert_eq!(spoken("绿色通道"), "lv se tong dao");
        assert_eq!(spoken(""), "");
    }
}
