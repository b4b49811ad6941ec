// What Lighthouse says of the release page and does not depend on how busy the machine is. Its score for performance does:
// scripts/performance.mjs prints that.
import assert from "node:assert/strict";
import { test } from "node:test";
import { audit } from "../../bench/lighthouse.mjs";
import { serve } from "./support/server.mjs";

test("Lighthouse finds nothing to better in accessibility, best practices and for search engines", async () => {
  const { url } = await serve({ compress: true });
  const scores = await audit(url);
  const found = ["accessibility", "best-practices", "seo"].map((name) => [name, scores[name]]);
  assert.deepEqual(
    found.filter(([, score]) => score < 100),
    [],
    scores.failed.join("\n"),
  );
});
