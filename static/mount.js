// Puts the calculator into an element or a shadow root of any page: loads its program and its stylesheet once for each
// document, then calls the program. element.js and the package use it; docs/embedding.md says how.

const here = new URL(".", import.meta.url);
const ROOTS = [1, 11];
// So that what is below the calculator is not seen to move while it loads.
export const FIRST_HEIGHT = "max(480px, 100vh)";
const programs = new Map();
const sheets = new WeakMap();

/**
 * Mounts the calculator; gives `{ configure(options), unmount() }`.
 *
 * - `root`: an element, or a shadow root. In an element a shadow root of its own is made, so that neither side's styles
 *   reach the other.
 * - `options`: see mount.d.ts of the package. Like everything else that reads them, only an object's own.
 * - `listener(type, detail)`: is told of events
 * - `remembered`: what `unmount()` of an earlier calculator gave; it goes on from there
 */
export async function mount(root, options = {}, listener = () => {}, remembered = undefined) {
  // What is neither says so itself rather than by what would fail first.
  if (!ROOTS.includes(root?.nodeType))
    throw new TypeError("policy-calculator: mount takes an element or a shadow root");
  const folder = folderOf(options);
  const [program] = await Promise.all([programOf(folder), sheetOf(root.ownerDocument, folder)]);
  return put(program, root, options, listener, remembered);
}

/** The same at once, where `ready` has been waited for. For element.js alone, like `ready`. */
export function put(program, root, options, listener, remembered) {
  const inElement = root.nodeType === Node.ELEMENT_NODE;
  const around = inElement ? root.ownerDocument.createElement("div") : undefined;
  const shadow = around ? around.attachShadow({ mode: "open" }) : root;
  if (around) root.append(around);
  const sheet = sheets.get(root.ownerDocument)?.sheet;
  if (sheet && !shadow.adoptedStyleSheets.includes(sheet))
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  const inside = root.ownerDocument.createElement("div");
  shadow.append(inside);
  // The reader's own font size, whatever the host has made of its root's. CSSOM, which no policy refuses.
  inside.style.setProperty("font-size", "medium");
  inside.style.setProperty("--pc-rem", getComputedStyle(inside).fontSize);
  // Where nobody says how it looks; a page that can be dark says so.
  inside.dataset.theme = canBeDark(inside) ? "" : "light";
  inside.style.setProperty("min-height", FIRST_HEIGHT);
  const told = (type, detail) => {
    if (type === "ready" || type === "error") inside.style.removeProperty("min-height");
    if (typeof listener === "function") listener(type, detail);
  };
  const handle = program.mount(inside, options, told, remembered);
  let mounted = true;
  // Not before the first question: it takes none of these styles.
  addSheetOfParts(root.ownerDocument, shadow);
  return {
    // Afterwards there is nothing to change or to take out.
    configure(changed) {
      if (mounted) handle.configure(changed);
    },
    unmount() {
      if (!mounted) return undefined;
      mounted = false;
      const remembers = handle.unmount();
      handle.free();
      inside.remove();
      around?.remove();
      return remembers;
    },
  };
}

function canBeDark(inside) {
  const document = inside.ownerDocument;
  // Of what is around it: element.css has the element itself begin anew.
  const { colorScheme } = getComputedStyle(inside.getRootNode().host.parentElement ?? document.documentElement);
  return /dark/.test(colorScheme) || document.querySelector('meta[name="color-scheme"][content*="dark"]');
}

/** Everything that has to be loaded before `put`. */
export async function ready(document, options = {}) {
  const folder = folderOf(options);
  const [program] = await Promise.all([programOf(folder), sheetOf(document, folder)]);
  return program;
}

/** The folder that the files lie in: that of this file, unless it is said. */
function folderOf(options) {
  let base;
  try {
    // Its own: what a page has put on Object.prototype must not choose which program runs.
    if (Object.hasOwn(options, "base")) base = options.base;
  } catch {
    // No object, or a getter of the host's that throws: the program says so, too.
  }
  return typeof base === "string" && base !== ""
    ? new URL(base.endsWith("/") ? base : `${base}/`, document.baseURI)
    : here;
}

function programOf(folder) {
  if (!programs.has(folder.href)) {
    const program = import(/* @vite-ignore */ /* webpackIgnore: true */ new URL("page.js", folder).href).then(
      async (module) => {
        await module.load();
        return module;
      },
    );
    programs.set(folder.href, program);
    // So that the next call tries again.
    program.catch(() => programs.delete(folder.href));
  }
  return programs.get(folder.href);
}

/** One sheet for all calculators of a document. */
function sheetOf(document, folder) {
  if (!sheets.has(document)) {
    const loading = loadSheet(document, folder, "element.css").then((sheet) => {
      sheets.get(document).sheet = sheet;
    });
    sheets.set(document, { loading, folder });
    loading.catch(() => sheets.delete(document));
  }
  return sheets.get(document).loading;
}

/** Adds what the results and the further screens look like, once it has come. */
async function addSheetOfParts(document, shadow) {
  const known = sheets.get(document);
  if (!known) return;
  known.parts ??= loadSheet(document, known.folder, "parts.css");
  try {
    const sheet = await known.parts;
    if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch (error) {
    // Without it the screens are plain, and work; the next calculator tries again.
    known.parts = undefined;
    console.warn("policy-calculator:", error);
  }
}

async function loadSheet(document, folder, file) {
  const response = await fetch(new URL(file, folder));
  if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
  const sheet = new document.defaultView.CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}
