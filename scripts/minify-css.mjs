// node scripts/minify-css.mjs FILES...: stylesheets without comments and spaces, each in its place. Trunk does the same, with
// the same library, but only to the one stylesheet that index.html names.
import { readFileSync, writeFileSync } from "node:fs";
import { transform } from "lightningcss";

for (const file of process.argv.slice(2)) {
  const { code, warnings } = transform({ filename: file, code: readFileSync(file), minify: true });
  for (const { message, loc } of warnings) console.error(`${file}:${loc.line}: ${message}`);
  if (warnings.length > 0) process.exitCode = 1;
  writeFileSync(file, code);
}
