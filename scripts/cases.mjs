// node scripts/cases.mjs MEASURE: each case of one measure with what the engine determines for it. Whether that is what the
// case expects, the check says, which runs first.
import { spawnSync } from "node:child_process";

const [measure] = process.argv.slice(2);
const stop = (sentence) => {
  console.error(`Stopped: ${sentence}`);
  process.exit(1);
};
if (!measure) stop("name a measure, as in: node scripts/cases.mjs km24-ai-demonstration");

const tool = (...call) => {
  const ran = spawnSync("cargo", ["run", "--quiet", "--package", "tool", "--bin", "policy-calculator", "--", ...call], {
    cwd: new URL("../", import.meta.url),
    encoding: "utf8",
    // Every case with its whole determination.
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
  return ran.stdout;
};

tool("check");
const cases = tool("cases")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .filter((found) => found.measure === measure);
if (cases.length === 0) stop(`no measure is called ${measure}. policy-calculator measures lists them all.`);

for (const { case: name, asOf, facts, explanation } of cases) {
  const { verdict, award, missing, missingForAward, because } = explanation.outcome;
  const range = ({ min, max }) => (min === max ? `${min} yuan` : `${min} to ${max ?? "no ceiling"} yuan`);
  const sum = award && (award.form === "sum" ? range(award) : award.form);
  console.log(name);
  console.log(`  ${asOf} ${JSON.stringify(facts)}`);
  console.log(`  ${[verdict, sum].filter(Boolean).join(", ")}`);
  if (because.length > 0) console.log(`  because of ${because.join(", ")}`);
  const open = [...missing, ...missingForAward];
  if (open.length > 0) console.log(`  depends on ${open.join(", ")}`);
}
console.log(`${cases.length} cases, all as they say.`);
