// `hookseal/base` and `hookseal/providers/<id>`: records are imported, and a bundle holds no other.
//
//   node --test npm/tests/    after tests/e2e/setup.mjs
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { locate } from "../../tests/e2e/locations.mjs";

const project = locate().express;
const require = createRequire(join(project, "package.json"));
const main = require("hookseal");
const base = require("hookseal/base");
const secret = "whsec_k7x9m2";

const named = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const recordOf = (id) => require(`hookseal/providers/${id}`)[named(id)];
/** What no other text has: a platform's record in its module, and as a line of the main entry. */
const holds = (text, id) => text.includes(`id: "${id}"`) || text.includes(`"id": "${id}"`) || text.includes(`{"id":"${id}",`);

describe("hookseal/base", () => {
  it("verifies and signs by a record as the main entry does by an id", () => {
    const [byRecord, byId] = [new base.Webhook(recordOf("tectra"), secret), new main.Webhook("tectra", secret)];
    const { body, headers, documented } = byRecord.sample("content.signed");
    assert.equal(documented, true);
    const [event, same] = [byRecord.verify(body, headers), byId.verify(body, headers)];
    assert.equal(event.recognized, true);
    assert.deepEqual({ ...event }, { ...same });
  });

  it("has a record for each id, with all that the main entry knows of it", () => {
    for (const id of main.providers()) assert.deepEqual(recordOf(id), main.provider(id), id);
  });

  it("has classes that are called what they are imported as", () => {
    for (const entry of [main, base]) {
      for (const [name, exported] of Object.entries(entry)) assert.equal(exported.name, name);
    }
  });

  it("refuses an id, and says what to do", () => {
    assert.throws(() => new base.Webhook("tectra", secret), (error) => {
      assert.ok(error instanceof base.WebhookConfigError);
      assert.equal(error.code, "unknown_provider");
      return /hookseal\/base has none built in.*hookseal\/providers/.test(error.message);
    });
    assert.throws(() => new main.Webhook("tectrra", secret), { code: "unknown_provider", message: /nearest to tectra/ });
  });

  it("names another provider's header where the main entry was used", () => {
    const webhook = new main.Webhook("tectra", secret);
    assert.throws(() => webhook.verify("{}", { "Stripe-Signature": "t=1" }), { code: "missing_signature", message: /headers of stripe/ });
    const shared = { "webhook-signature": "v1,AA==" };
    assert.throws(() => webhook.verify("{}", shared), { code: "missing_signature", message: /headers of \S+, \S+, \S+ or one of \d+ others/ });
  });
});

describe("a record of one's own with events", () => {
  const record = {
    id: "acme",
    scheme: { signature: { kind: "plain", header: "X-Acme-Signature", encoding: "hex" }, algorithm: "hmac-sha256" },
    envelope: { type: "type", timestamp: "at", timestamp_format: "unix", data: "data" },
    events: {
      paid: { data: { $ref: "#/$defs/Paid" }, sample: { type: "paid", at: 1, data: { total: 2.5 } } },
      seen: { data: { type: "object" } },
    },
    $defs: { Paid: { type: "object", properties: { total: { type: "number" } }, required: ["total"] } },
  };

  for (const [entry, { Webhook }] of Object.entries({ main, base })) {
    it(`has samples: ${entry}`, () => {
      const webhook = new Webhook(record, secret);
      const { type, body, headers, documented } = webhook.sample("paid");
      assert.deepEqual([type, documented], ["paid", false]);
      const event = webhook.verify(body, headers);
      assert.deepEqual([event.type, event.recognized, event.data], ["paid", true, { total: 2.5 }]);
      assert.ok(Math.abs(event.timestamp - Date.now()) < 60_000, "it is dated to now");
      // Those that the record doesn't have are made up, in the keys' module.
      const seen = webhook.sample("seen", { data: { by: "z" } });
      assert.deepEqual([seen.documented, webhook.verify(seen.body, seen.headers).data], [false, { by: "z" }]);
      assert.throws(() => webhook.sample(""), { code: "invalid_option", message: /one of paid, seen/ });
      assert.deepEqual(webhook.record, record);
    });
  }
});

describe("a bundle of hookseal/base and one record", () => {
  const folder = mkdtempSync(join(project, "bundle-"));
  after(() => rmSync(folder, { recursive: true }));

  function bundled(source, platform) {
    writeFileSync(join(folder, "entry.mjs"), source);
    const esbuild = fileURLToPath(new URL("../node_modules/esbuild/bin/esbuild", import.meta.url));
    const made = spawnSync(esbuild, [join(folder, "entry.mjs"), "--bundle", "--format=esm", `--platform=${platform}`], { encoding: "utf8", maxBuffer: 1 << 26 });
    assert.equal(made.status, 0, made.stderr);
    return made.stdout;
  }

  for (const platform of ["node", "browser"]) {
    it(`holds no other platform's record: ${platform}`, () => {
      const text = bundled('import { Webhook } from "hookseal/base"; import { tectra } from "hookseal/providers/tectra"; globalThis.webhook = new Webhook(tectra, "s");', platform);
      assert.ok(holds(text, "tectra"));
      for (const id of main.providers().filter((id) => id !== "tectra")) assert.ok(!holds(text, id), id);
      const all = bundled('import { Webhook } from "hookseal"; globalThis.webhook = new Webhook("tectra", "s");', platform);
      for (const id of main.providers()) assert.ok(holds(all, id), id);
    });
  }

  it("nor does the module", () => {
    const entry = dirname(require.resolve("hookseal/package.json"));
    const module = readFileSync(join(entry, "dist/wasm/base_bg.wasm"), "latin1");
    for (const id of main.providers()) assert.ok(!holds(module, id), id);
    for (const header of ["X-Tectra-Signature", "Stripe-Signature", "X-Hub-Signature-256"]) assert.ok(!module.includes(header), header);
  });
});
