// Texts that have broken out of other pages, and what shows that none breaks out of this one.
import assert from "node:assert/strict";

/** Nobody has this address; a request for it is seen by `visit`. */
const ELSEWHERE = "https://elsewhere.example";

/**
 * Markup and code that runs by itself where a page takes a text for HTML, by the place that it is meant for. Each calls
 * `brokeOut`, and each element of it has the attribute `broken-out`.
 */
export const live = {
  text: [
    "<script broken-out>brokeOut('script')</script>",
    "</title></textarea></style></noscript><script broken-out>brokeOut('closed')</script>",
    "--><script broken-out>brokeOut('comment')</script>",
    "<img broken-out src onerror=brokeOut('img')>",
    "<IMG BROKEN-OUT SRC=data:, OnError\n=\nbrokeOut`img`>",
    "<svg broken-out onload=brokeOut('svg')>",
    "<svg broken-out><script>brokeOut('svg-script')</script></svg>",
    "<svg/broken-out/onload=&#98;rokeOut('entity')>",
    "<iframe broken-out srcdoc=\"<script>parent.brokeOut('srcdoc')</script>\"></iframe>",
    "<iframe broken-out src=javascript:parent.brokeOut('frame')></iframe>",
    "<details broken-out open ontoggle=brokeOut('toggle')><summary>x</summary></details>",
    "<math broken-out><mtext><img broken-out src onerror=brokeOut('math')></mtext></math>",
    "<video broken-out><source onerror=brokeOut('source') src></video>",
    "<input broken-out autofocus onfocus=brokeOut('input')>",
  ],
  attribute: [
    "\"><img broken-out src onerror=brokeOut('double')>",
    "'><img broken-out src onerror=brokeOut('single')>",
    "\" broken-out tabindex=0 autofocus onfocus=brokeOut('focus') x=\"",
    "' broken-out tabindex=0 autofocus onfocus=brokeOut('focus') x='",
  ],
  address: [
    "javascript:brokeOut('address')",
    "\u0001 \njava\tscript\n:brokeOut('address with controls')",
    "JaVaScRiPt:/**/brokeOut('address with a comment')",
  ],
};

/** What runs nothing by itself: other sites' files, templates of other programs, names that objects have, odd characters. */
const further = [
  `<img broken-out src=${ELSEWHERE}/a.png><link broken-out rel=stylesheet href=${ELSEWHERE}/a.css>`,
  `<base broken-out href=${ELSEWHERE}><form broken-out action=${ELSEWHERE}><button formaction=${ELSEWHERE}>x</button></form>`,
  `<meta broken-out http-equiv=refresh content="0;url=${ELSEWHERE}">`,
  `<style broken-out>@import url(${ELSEWHERE}/a.css); * { display: none }</style>`,
  `${ELSEWHERE}/a.json`,
  "//elsewhere.example/a.json",
  `data:text/html,<script>parent.brokeOut('data')</script>`,
  "&lt;script&gt;brokeOut('twice')&lt;/script&gt; &#60;img src onerror=brokeOut('number')&#62; &amp;lt;",
  `{{constructor.constructor('brokeOut()')()}} $\{brokeOut()} #{brokeOut()} <%= brokeOut() %> {0} {count} %s $& $1`,
  "';brokeOut();'\";brokeOut();\"`;brokeOut();`\\\\",
  "__proto__",
  "constructor",
  "../../../etc/passwd%00",
  '=HYPERLINK("https://elsewhere.example")',
  "\u202egnp.exe\u2066\u202ex\u2069 \u200f\u061c\ufeff\u200b",
  "a\u0007b\u001b[31mc\u007fd\u0085e\u2028f\u2029g",
  "𝕏🏭👩‍👩‍👧‍👦é̂̃̄̅ﷺ",
];

/** Every text. */
export const corpus = [...Object.values(live).flat(), ...further];

/** The corpus in two long texts, for doors that take time. Neither opens what would hide those after it. */
export const joined = [Object.values(live).flat(), further].map((texts) => texts.join(" "));

/** Watches over a page: for `visit`'s `before`. `seen` is what broke out. */
export async function watchOver(page) {
  const seen = [];
  await page.exposeFunction("brokeOut", (how) => seen.push(`it ran: ${how}`));
  page.on("dialog", (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("popup", (popup) => seen.push(`another page: ${popup.url()}`));
  return seen;
}

/** No text has become an element or an attribute, in no frame and no shadow tree. */
export async function assertNothingBrokeOut(page, seen, where) {
  for (const frame of page.frames()) {
    const found = await frame.evaluate(brokenOut);
    assert.deepEqual(found, [], `${where}: a text became markup`);
  }
  assert.deepEqual(seen, [], where);
}

/** The elements that came out of a text, written as HTML. */
function brokenOut() {
  const wanted = "[broken-out], [onerror], [onload], [onfocus], [href^='javascript:' i]";
  const within = (root) =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      ...(element.matches(wanted) ? [element.outerHTML.slice(0, 200)] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return within(document);
}
