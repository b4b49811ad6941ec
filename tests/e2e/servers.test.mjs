// The configurations of the guides, to the letter, in the servers that they are for.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const top = new URL("../../", import.meta.url);
const guides = ["docs/embedding.md", "docs/embedding.zh-CN.md"].map((path) => readFileSync(new URL(path, top), "utf8"));
const snippet = (guide, language) => new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "m").exec(guide)[1];

const folder = mkdtempSync(join(tmpdir(), "policy-calculator-servers-"));
// nginx reads as another user.
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true }));
cpSync(fileURLToPath(new URL("dist/", top)), join(folder, "calculator"), { recursive: true });
const hashed = readdirSync(join(folder, "calculator")).find((name) => name.endsWith("_bg.wasm"));
// What scripts/dist.sh packs beside the files, and nginx sends in their place.
const files = ["index.html", "element.css", "widget.js", hashed];
for (const file of files) {
  const path = join(folder, "calculator", file);
  writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
}

const modules = ["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "filter", "deflate"];
const types =
  "types { text/html html; text/css css; application/javascript js; application/json json; application/wasm wasm; }";
const servers = {
  nginx: {
    program: (config) => ["/usr/sbin/nginx", "-p", folder, "-e", join(folder, "error.log"), "-c", config],
    config: (port, said) => `daemon off; pid ${folder}/nginx.pid; events {}
      http { access_log off; client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
      uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
      ${said.replace("include mime.types;", types).replace("# …", `listen 127.0.0.1:${port};`)} }`,
  },
  apache: {
    program: (config) => ["/usr/sbin/apache2", "-f", config, "-D", "FOREGROUND"],
    config: (port, said) => `ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile ${folder}/apache.pid
      ErrorLog ${folder}/error.log
      DefaultRuntimeDir ${folder}
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
      TypesConfig ${folder}/mime.types
      ${said}`,
  },
};

// Where the server itself cannot be had, at least nothing is forgotten.
test("the configuration for IIS sends what that for nginx does, and both for IIS and Tomcat are well-formed", async () => {
  for (const guide of guides) {
    const [iis, tomcat] = [...guide.matchAll(/^```xml\n([\s\S]*?)^```/gm)].map(([, text]) => text);
    const sent = [...iis.matchAll(/<add name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    const nginx = [...snippet(guide, "nginx").matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+)) always;/g)];
    const expected = nginx
      .map(([, name, quoted, plain]) => [name, quoted ?? plain])
      .filter(([name]) => name !== "Cache-Control");
    assert.ok(expected.length > 3);
    assert.deepEqual(sent, expected);
    for (const text of [iis, tomcat]) {
      const { status, stderr } = spawnSync("python3", ["-c", "import sys, xml.dom.minidom as x; x.parse(sys.stdin)"], {
        input: text,
        encoding: "utf8",
      });
      assert.equal(status, 0, stderr);
    }
  }
});

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

const answer = (port, path, headers = {}) =>
  new Promise((done, failed) => {
    get({ host: "127.0.0.1", port, path, headers }, (response) => {
      let length = 0;
      response.on("data", (bytes) => (length += bytes.length));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, length }));
    }).on("error", failed);
  });

/** Starts a server with the snippet of a guide; gives its port once it answers. */
async function started(t, name, guide) {
  const port = await freePort();
  const said = snippet(guide, name).replaceAll("/srv/policy-calculator", folder);
  const config = join(folder, `${name}.conf`);
  writeFileSync(
    join(folder, "mime.types"),
    "text/html html\ntext/css css\ntext/javascript js\napplication/json json\n",
  );
  writeFileSync(config, servers[name].config(port, said));
  const [program, ...parameters] = servers[name].program(config);
  const server = spawn(program, parameters, { stdio: "inherit" });
  const ended = new Promise((done) => server.on("exit", done));
  t.after(() => {
    server.kill("SIGTERM");
    return ended;
  });
  for (;;) {
    const there = await Promise.race([
      answer(port, "/").catch(() => undefined),
      ended.then(() => assert.fail("it ended")),
    ]);
    if (there) return port;
    await new Promise(setImmediate);
  }
}

for (const name of Object.keys(servers)) {
  for (const guide of guides) {
    test(`${name} as ${guide === guides[0] ? "the guide" : "the Chinese guide"} has it`, async (t) => {
      const port = await started(t, name, guide);
      for (const coding of ["gzip", "identity"]) {
        for (const file of files) {
          const path = `/calculator/${file}`;
          const first = await answer(port, path, { "accept-encoding": coding });
          assert.equal(first.status, 200, path);
          assert.equal(first.headers["content-encoding"], coding === "gzip" ? "gzip" : undefined);
          assert.match(first.headers.vary, /Accept-Encoding/i);
          const again = await answer(port, path, { "accept-encoding": coding, "if-none-match": first.headers.etag });
          assert.deepEqual([again.status, again.length], [304, 0], `${path}, ${coding}: a short answer`);
          assert.match(first.headers["cache-control"], file === hashed ? /immutable/ : /^no-cache$/);
          assert.match(first.headers["content-security-policy"], /frame-ancestors/);
          assert.equal(first.headers["access-control-allow-origin"], "*");
        }
      }
      const { status, headers } = await answer(port, "/calculator");
      assert.deepEqual([status, new URL(headers.location, "http://x").pathname], [301, "/calculator/"]);
    });
  }
}
