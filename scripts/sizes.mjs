// What files weigh, as they are and as a browser gets them (brotli).
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** Prints a table of files below a folder, the largest first, and fails the process if their brotli sum is too much. */
export function hold(folder, paths, limit) {
  const rows = paths.map((path) => {
    const bytes = readFileSync(new URL(path, folder));
    return { path, raw: bytes.length, brotli: brotli(bytes) };
  });
  const total = rows.reduce((sum, row) => ({ raw: sum.raw + row.raw, brotli: sum.brotli + row.brotli }), {
    raw: 0,
    brotli: 0,
  });

  const number = (value) => value.toLocaleString("en").padStart(11);
  const line = ({ path, raw, brotli }) => console.log(`${path.padEnd(52)}${number(raw)}${number(brotli)}`);
  console.log(`${"file".padEnd(52)}${"bytes".padStart(11)}${"brotli".padStart(11)}`);
  rows.sort((a, b) => b.brotli - a.brotli).forEach(line);
  line({ path: "total", ...total });

  if (total.brotli > limit) {
    const over = total.brotli - limit;
    console.error(`Over the budget of ${limit} bytes by ${over}. Find what grew (git stash, build, compare).`);
    process.exitCode = 1;
    return;
  }
  console.log(`Within the budget of ${limit} bytes: ${limit - total.brotli} are left.`);
}
