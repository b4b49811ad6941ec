// node scripts/compress.mjs FOLDER: beside each file that compresses, FILE.br and FILE.gz, for servers that send such
// files as they are (nginx: brotli_static, gzip_static). Small files stay alone: a packet is a packet.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [folder] = process.argv.slice(2);
for (const path of readdirSync(folder, { recursive: true })) {
  if (!/\.(css|html|js|json|svg|wasm)$/.test(path)) continue;
  const file = join(folder, path);
  const bytes = readFileSync(file);
  if (bytes.length < 1024) continue;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
