// The page that makes the code for other sites, snippets.html: from what is chosen in its form, the code as
// docs/embedding.md has it, what a Content-Security-Policy must allow for it, and a preview. It writes nothing that is not
// in the page already; src/prerender/snippets.rs draws the page.

const form = document.getElementById("options");
const words = document.getElementById("words");
const preview = document.getElementById("preview");
const complaint = document.getElementById("facts-error");

// This page lies beside the calculator, wherever that is.
const folder = new URL(".", location.href).href;
const { origin } = location;

/** The newest loader and its hash; undefined until they are there, or where they cannot be had. */
let loader;

/** What is chosen, by the names of the options; what is not chosen is left out. */
function chosen() {
  const { jurisdiction, lang, theme, elder, measure, facts } = form.elements;
  const looks = [theme.value, elder.checked && "elder"].filter(Boolean);
  const options = {
    lang: lang.value,
    jurisdiction: jurisdiction.value,
    theme: looks.join(","),
    measure: measure.value,
    facts: written(facts.value),
  };
  return Object.entries(options).filter(([, value]) => value);
}

/** Facts without the spaces between them; nothing where they are no JSON object. */
function written(text) {
  try {
    const facts = JSON.parse(text);
    return facts && typeof facts === "object" && !Array.isArray(facts) ? JSON.stringify(facts) : "";
  } catch {
    return "";
  }
}

/** The options in an address. A comma need not be encoded there, and is easier to read. */
const query = (options) => new URLSearchParams(options).toString().replaceAll("%2C", ",");

function address(options) {
  return options.length ? `${folder}?${query(options)}` : folder;
}

const text = (plain) => plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** An attribute with its value; JSON in single quotation marks, because it is full of double ones. */
function attribute(name, value) {
  const escaped = value.replaceAll("&", "&amp;");
  if (!value.includes('"')) return `${name}="${escaped}"`;
  return `${name}='${escaped.replaceAll("'", "&#39;")}'`;
}

/** The code and the policy of each way. */
function snippets(options) {
  const { lang = words.dataset.lang } = Object.fromEntries(options);
  const { product, open } = words.querySelector(`[lang="${lang}"]`).dataset;
  const link = attribute("href", address(options));
  const hash = options.length ? `#${query(options)}` : "";
  const attributes = options.map(([name, value]) => ` ${attribute(name, value)}`).join("");
  return {
    script: loader && [
      `<a class="policy-calculator" ${link}>${text(product)}</a>
<script src="${folder}${loader.name}"
        integrity="${loader.hash}"
        referrerpolicy="no-referrer" crossorigin defer></script>`,
      `script-src ${origin}; frame-src ${origin}`,
    ],
    element: [
      `<policy-calculator${attributes}>
  <a ${link}>${text(open)}</a>
</policy-calculator>
<script type="module" src="${folder}element.js"></script>`,
      `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
    ],
    frame: [
      `<iframe ${attribute("src", `${folder}widget.html${hash}`)} ${attribute("title", product)} referrerpolicy="no-referrer" width="100%" height="900"></iframe>`,
      `frame-src ${origin}`,
    ],
    link: [`<a ${link}>${text(product)}</a>`],
  };
}

/** Writes the code anew. */
function write() {
  const options = chosen();
  for (const [name, lines] of Object.entries(snippets(options))) {
    const [code, policy] = lines ?? [words.dataset.noHash, ""];
    put(`${name}-code`, code);
    if (policy !== undefined) put(`${name}-policy`, policy);
    for (const button of document.querySelectorAll(`[data-copy^="${name}-"]`)) button.disabled = !lines;
  }
  for (const said of document.querySelectorAll("[role=status]")) said.textContent = "";
}

function put(id, code) {
  document.querySelector(`#${id} > code`).textContent = code;
}

/** Says whether the facts can be read. */
function check() {
  const { facts } = form.elements;
  const wrong = facts.value.trim() !== "" && written(facts.value) === "";
  facts.setAttribute("aria-invalid", wrong);
  if (wrong === complaint.hasChildNodes()) return;
  const sentence = document.createElement("p");
  sentence.className = "pc-error-message";
  sentence.textContent = complaint.dataset.words;
  complaint.replaceChildren(...(wrong ? [sentence] : []));
}

/** Shows the calculator with what is chosen: in a new frame, because a frame reads its address once. */
function show() {
  // As in a page in the language of this one.
  const hash = query(Object.entries({ lang: words.dataset.lang, ...Object.fromEntries(chosen()) }));
  if (preview.dataset.shown === hash) return;
  preview.dataset.shown = hash;
  const frame = document.createElement("iframe");
  frame.title = preview.dataset.title;
  frame.loading = "lazy";
  frame.src = `${folder}widget.html#${hash}`;
  preview.replaceChildren(frame);
}

/** Copies a text that is shown. Where the browser does not allow it, the text is selected for the reader to copy. */
async function copy(button) {
  const lines = document.getElementById(button.dataset.copy);
  const said = document.querySelector(`[data-for="${button.dataset.copy}"]`);
  try {
    await navigator.clipboard.writeText(lines.textContent);
    said.textContent = words.dataset.copied;
  } catch {
    getSelection().selectAllChildren(lines);
    said.textContent = words.dataset.selected;
  }
}

async function learnLoader() {
  const response = await fetch(new URL("integrity.json", folder));
  if (!response.ok) throw new Error(`integrity.json: the server answered ${response.status}`);
  const number = ([name]) => Number(/\d+/.exec(name)?.[0]);
  const [newest] = Object.entries(await response.json()).sort((one, other) => number(other) - number(one));
  loader = { name: newest[0], hash: newest[1] };
}

document.getElementById("no-script").remove();
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", write);
// When a text is finished, not with every letter of it.
form.addEventListener("change", () => {
  check();
  show();
});
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy]");
  if (button) copy(button);
});
// After the browser has put back what was chosen before.
addEventListener("pageshow", () => {
  write();
  check();
  show();
});
learnLoader().then(write, (error) => console.error("policy-calculator:", error));
