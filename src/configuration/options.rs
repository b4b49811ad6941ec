//! Every option of a host page, in one table. `tests/it/options.rs` compares it with the scripts that pass options on, with
//! the types of the package and with the guides; [`Configuration`](super::Configuration) reads the values.
//!
//! The program itself holds only names and ways, because everything else would be bytes that no reader needs: the table is
//! a constant, and [`KNOWN`] is what of it is used while the page runs.

/// An option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Language,
    Jurisdiction,
    Theme,
    Instruments,
    Measure,
    Facts,
    Catalogue,
    Answers,
    Keep,
    Navigation,
    Home,
    Base,
}

/// An option as everyone else knows it. `mount` of the package takes all of them.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each way in is a fact of its own, as in the guides' table")]
pub struct HostOption {
    pub key: Key,
    /// What it is called in attributes, addresses and objects.
    pub name: &'static str,
    /// Whether the query of the standalone page's address may have it.
    pub in_page: bool,
    /// Whether the link that becomes a frame may have it, and whether the frame takes it from its host page later.
    pub in_frame: bool,
    /// Whether it is an attribute of the element.
    pub in_element: bool,
    /// Whether it can change while the calculator is there.
    pub later: bool,
    /// Its type in `package/mount.d.ts`, where every option may also be left out, `null` or `undefined`.
    pub typescript: &'static str,
    /// What its values are, as the guide says it in Chinese and in English.
    pub guide: [&'static str; 2],
}

/// An option that the frame, the element and the standalone page take, and that can change.
const EVERYWHERE: HostOption = HostOption {
    key: Key::Language,
    name: "",
    in_page: true,
    in_frame: true,
    in_element: true,
    later: true,
    typescript: "",
    guide: ["", ""],
};

/// An option of the element alone, fixed when it is mounted.
const AT_MOUNTING: HostOption =
    HostOption { in_page: false, in_frame: false, in_element: true, later: false, ..EVERYWHERE };

/// Every option.
pub const OPTIONS: [HostOption; 12] = [
    HostOption {
        key: Key::Language,
        name: "lang",
        typescript: "Lang",
        guide: ["`zh`、`en`；省略时随所在文档", "`zh`, `en`; that of the document, if left out"],
        ..EVERYWHERE
    },
    HostOption {
        key: Key::Jurisdiction,
        name: "jurisdiction",
        typescript: "string | readonly string[]",
        guide: [
            "您所知的企业所在地：[jurisdictions.yaml](../catalogue/jurisdictions.yaml) 中的一个名称，或用逗号隔开的几个。访问者可以另选",
            "where the enterprise is, as far as you know: one name of [jurisdictions.yaml](../catalogue/jurisdictions.yaml), or several with commas. The reader can choose another",
        ],
        ..EVERYWHERE
    },
    HostOption {
        key: Key::Theme,
        name: "theme",
        typescript: "Theme | readonly Theme[] | (string & {})",
        guide: [
            "`auto`（随系统）、`light` 浅色、`dark` 深色、`contrast` 高对比、`elder` 大字简洁；可用逗号隔开几个。省略时：网页自己有深色（`color-scheme`）则随系统，否则为浅色",
            "`auto` (as the system prefers), `light`, `dark`, `contrast`, `elder` (larger, less at a time); several with commas. Left out: light, or as the system prefers where your page can be dark (`color-scheme`)",
        ],
        ..EVERYWHERE
    },
    HostOption {
        key: Key::Instruments,
        name: "instruments",
        typescript: "string | readonly string[]",
        guide: [
            "只显示和计算这些文件的措施，用逗号隔开；名称见 [instruments/](../catalogue/instruments)",
            "the documents whose measures are shown and counted, with commas: names of [instruments/](../catalogue/instruments)",
        ],
        ..EVERYWHERE
    },
    HostOption {
        key: Key::Measure,
        name: "measure",
        typescript: "string",
        guide: [
            "只看一项措施：只问它所需的问题，然后显示它。名称见压缩包里的 `measures.txt`，或 `policy-calculator measures`",
            "one measure: it asks only what that needs, then shows it. Names: `measures.txt` of the archive, or `policy-calculator measures`",
        ],
        ..EVERYWHERE
    },
    HostOption {
        key: Key::Facts,
        name: "facts",
        typescript: "Facts | string",
        guide: [
            "您所知的企业情况，JSON 格式：`{\"organisation\":\"company\"}`，名称见压缩包里的 `facts.txt`，写法见 [api.zh-CN.md](api.zh-CN.md#事实)。访问者会看到说明，可以更改；决不取代访问者的回答",
            "what you know of the enterprise, as JSON: `{\"organisation\":\"company\"}`; names: `facts.txt` of the archive; forms: [api.md](api.md#facts). The reader is told, and can change it; it never replaces what the reader answers",
        ],
        ..EVERYWHERE
    },
    HostOption {
        key: Key::Catalogue,
        name: "catalogue",
        in_frame: false,
        typescript: "string | URL | object",
        guide: [
            "您自己的政策目录的地址；不能使用时整个拒绝，改用内置目录。计算器自己的网页也从地址里接受它，但只能是同一网站的",
            "the address of a catalogue of your own; if it cannot be used, it is refused whole and the built-in one works on. The calculator's own page takes it from its address too, but only of the same site",
        ],
        ..EVERYWHERE
    },
    HostOption {
        key: Key::Answers,
        name: "answers",
        in_page: false,
        in_frame: false,
        typescript: "boolean | string",
        guide: [
            "`true` 或一个源：询问访问者是否把回答交给您。链接改用 `data-answers=\"ask\"`",
            "`true`, or an origin: the reader is asked whether you may have the answers. The link has `data-answers=\"ask\"` instead",
        ],
        ..EVERYWHERE
    },
    HostOption {
        key: Key::Keep,
        name: "keep",
        typescript: "string",
        guide: [
            "用这个名称把回答保留在浏览器里。省略则什么都不保留",
            "a name under which answers stay in the browser. Left out, nothing is kept",
        ],
        ..AT_MOUNTING
    },
    HostOption {
        key: Key::Navigation,
        name: "navigation",
        in_element: false,
        typescript: "\"memory\" | \"address\"",
        guide: [
            "`memory`、`address`：各屏在您网页的 `#` 之后是否有地址。仅 `mount`",
            "`memory`, `address`: whether screens have addresses behind the `#` of your page. `mount` only",
        ],
        ..AT_MOUNTING
    },
    HostOption {
        key: Key::Home,
        name: "home",
        typescript: "string",
        guide: [
            "分享链接和二维码指向的计算器网页的地址。省略则指向您自己的网页，并在那里打开。框架的链接指向计算器自己的网页",
            "the address of the calculator's own page, which shared links and QR codes lead to. Left out, they lead to your page and open there; those of a frame lead to the calculator's own page",
        ],
        ..AT_MOUNTING
    },
    HostOption {
        key: Key::Base,
        name: "base",
        typescript: "string",
        guide: [
            "计算器的文件不在 element.js 旁边时，写明所在文件夹",
            "the folder that the calculator's files are in, if not beside element.js",
        ],
        ..AT_MOUNTING
    },
];

/// An option, as far as the program needs to know it.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    pub key: Key,
    pub name: &'static str,
    pub in_page: bool,
    pub later: bool,
}

/// Every option, as far as the program needs to know it.
pub const KNOWN: [Known; OPTIONS.len()] = known();

#[allow(clippy::indexing_slicing, reason = "it runs while the program is compiled, and no further than the table")]
const fn known() -> [Known; OPTIONS.len()] {
    let mut known = [Known { key: Key::Language, name: "", in_page: false, later: false }; OPTIONS.len()];
    let mut n = 0;
    while n < OPTIONS.len() {
        let HostOption { key, name, in_page, later, .. } = OPTIONS[n];
        known[n] = Known { key, name, in_page, later };
        n += 1;
    }
    known
}
