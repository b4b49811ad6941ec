// What files weigh, as they are and as a browser gets them (brotli).
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** How many measures the catalogue has: a file each, in a folder for each place. */
export function measureCount() {
  const catalogue = new URL("../catalogue/", import.meta.url);
  return readdirSync(catalogue, { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && !["facts", "instruments"].includes(folder.name))
    .flatMap((folder) => readdirSync(new URL(`${folder.name}/`, catalogue))).length;
}

/**
 * Prints a table of files below a folder, the largest first, and fails the process if their brotli sum is above the limit.
 * Gives the title, the rows, and by how much the sum is above the limit.
 */
export function hold(title, folder, paths, limit) {
  const rows = [...new Set(paths)].map((path) => {
    const bytes = readFileSync(new URL(path, folder));
    return { path, raw: bytes.length, brotli: brotli(bytes) };
  });
  const sum = (of) => rows.reduce((sum, row) => sum + row[of], 0);
  const total = { raw: sum("raw"), brotli: sum("brotli") };

  const number = (value) => value.toLocaleString("en").padStart(11);
  const line = ({ path, raw, brotli }) => console.log(`${path.padEnd(68)}${number(raw)}${number(brotli)}`);
  console.log(`\n${title.padEnd(68)}${"bytes".padStart(11)}${"brotli".padStart(11)}`);
  rows.sort((a, b) => b.brotli - a.brotli).forEach(line);
  line({ path: "total", ...total });

  const over = total.brotli - limit;
  if (over > 0) {
    console.error(`Over the budget of ${limit} bytes by ${over}.`);
    process.exitCode = 1;
  } else {
    console.log(`Within the budget of ${limit} bytes: ${-over} are left.`);
  }
  return { title, rows, over };
}
