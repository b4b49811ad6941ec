// Links with answers, as the program seals them: crates/questionnaire/src/link.rs.

/** The payload of a link with the seal that belongs to it. */
export function sealed(payload) {
  let code = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(payload)) code = ((code ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  code ^= code >> 32n;
  let seal = "";
  for (let n = 0; n < 4; n += 1, code /= 36n) seal += (code % 36n).toString(36);
  return `${payload}&c=${seal}`;
}
