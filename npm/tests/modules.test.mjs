// The two modules of WebAssembly, the base and the whole core, called keys; and every way to have the second: absent, late,
// twice, in other threads, without its file. What comes out is a right verdict, or an error that says what to do.
//
//   node --test npm/tests/    after tests/e2e/setup.mjs
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHmac, createSign, generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { locate } from "../../tests/e2e/locations.mjs";

const project = locate().express;
const installed = dirname(createRequire(join(project, "package.json")).resolve("hookseal/package.json"));
const folder = mkdtempSync(join(project, "modules-"));
after(() => rmSync(folder, { recursive: true }));

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const body = '{"event":"file.hot","timestamp":"2025-01-15T10:30:00Z","data":{}}';

/** What every script begins with: records, deliveries by node:crypto, and what becomes of a call. */
const given = `
const [body, publicKey, privateKey] = ${JSON.stringify([body, publicKey, privateKey])};
const hmac = { id: "hmac", scheme: { signature: { kind: "plain", header: "X-Signature", encoding: "hex" }, algorithm: "hmac-sha256" } };
const rsa = { id: "rsa", scheme: { signature: { kind: "plain", header: "X-Signature", encoding: "base64" }, algorithm: "rsa-pkcs1v15-sha256", key: { decode: "pem" } } };
const right = { hmac: { "x-signature": ${JSON.stringify(createHmac("sha256", "k1").update(body).digest("hex"))} }, rsa: { "x-signature": ${JSON.stringify(createSign("sha256").update(body).sign(privateKey, "base64"))} } };
const forged = { hmac: { "x-signature": "00".repeat(32) }, rsa: { "x-signature": "A".repeat(340) + "AA==" } };
const outcome = (call) => {
  try {
    return call();
  } catch (error) {
    return error.code ?? String(error);
  }
};
/** The verdicts on a right and a forged delivery. */
const verdicts = (webhook) =>
  [right, forged].map((headers) => outcome(() => webhook.verifySignature(body, headers[webhook.provider]).secretIndex));
const tell = (value) => console.log(JSON.stringify(value));
`;
const sound = [0, "signature_mismatch"];
/** A module that can be compiled, and whose import, the function "b" of "a", isn't hookseal's. */
const importsOther = Buffer.from("0061736d01000000010401600000020701016101620000", "hex");

/** Runs a script in a folder; what it tells. */
function run(script, { flags = [], args = ["--input-type=module", "--eval", given + script], cwd = folder } = {}) {
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  assert.notEqual(stdout, "", stderr);
  return JSON.parse(stdout);
}

let bundles = 0;

/** Bundles a script into a folder of its own, with no package in reach; its file. */
function bundle(script, options) {
  const at = join(folder, `bundle-${bundles++}`);
  mkdirSync(at);
  writeFileSync(join(at, "entry.mjs"), given + script);
  const esbuild = fileURLToPath(new URL("../node_modules/esbuild/bin/esbuild", import.meta.url));
  const made = spawnSync(esbuild, [join(at, "entry.mjs"), "--bundle", "--format=esm", `--outfile=${join(at, "out.mjs")}`, ...options], { encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
  return join(at, "out.mjs");
}

const runBundle = (script, options) => run("", { args: [bundle(script, options)] });
const platforms = { node: ["--platform=node"], browser: ["--platform=browser"] };

describe("hookseal/base without keys", () => {
  const script = `
    import { Webhook, WebhookConfigError } from "hookseal/base";
    import { thunderstack } from "hookseal/providers/thunderstack";
    const before = new Webhook(hmac, "k1");
    const refusals = [thunderstack, rsa, rsa].map((record) => {
      try {
        return new Webhook(record, publicKey).provider;
      } catch (error) {
        return [error instanceof WebhookConfigError, error.code, error.message];
      }
    });
    // A sample of which the record has none is made up by the whole core.
    const sample = outcome(() => before.sample("paid").body);
    tell({ refusals, sample, before: verdicts(before), after: verdicts(new Webhook(hmac, "k1")) });`;
  const says = ({ refusals, sample, ...verdicts }) => {
    assert.equal(sample, "invalid_option");
    for (const [isConfigError, code, message] of refusals) {
      assert.deepEqual([isConfigError, code], [true, "invalid_option"]);
      assert.match(message, /^provider: .*scheme\.algorithm.*import "hookseal\/keys"/);
    }
    assert.deepEqual(verdicts, { before: sound, after: sound });
  };
  it("says what to import, and goes on: Node", () => says(run(script)));
  for (const [name, options] of Object.entries(platforms)) {
    it(`says what to import, and goes on: a bundle for ${name}`, () => says(runBundle(script, options)));
    it(`has keys once they are imported: a bundle for ${name}`, () => {
      const verdictsThere = `import { Webhook } from "hookseal/base"; import "hookseal/keys"; tell([verdicts(new Webhook(rsa, publicKey)), verdicts(new Webhook(hmac, "k1"))]);`;
      assert.deepEqual(runBundle(verdictsThere, options), [sound, sound]);
    });
  }
});

describe("hookseal/keys", () => {
  it("may come late", () => {
    const script = `
      import { Webhook } from "hookseal/base";
      const early = new Webhook(hmac, "k1");
      const failed = outcome(() => new Webhook(rsa, publicKey));
      await import("hookseal/keys");
      const late = new Webhook(rsa, publicKey);
      tell([failed, verdicts(early), verdicts(late), verdicts(new Webhook(hmac, "k1")), verdicts(early)]);`;
    const expected = ["invalid_option", sound, sound, sound, sound];
    assert.deepEqual(run(script), expected);
    for (const options of Object.values(platforms)) assert.deepEqual(runBundle(script, options), expected);
  });

  for (const order of [["hookseal", "hookseal/keys"], ["hookseal/keys", "hookseal"], ["hookseal/keys", "hookseal/base", "hookseal"]]) {
    it(`may come beside the main entry: ${order.join(", ")}`, () => {
      const script = `
        ${order.map((name, index) => `import * as import${index} from ${JSON.stringify(name)};`).join("\n")}
        const all = [${order.map((_, index) => `import${index}`)}].filter(({ Webhook }) => Webhook);
        const made = all.flatMap(({ Webhook }) => [new Webhook(rsa, publicKey), new Webhook(hmac, "k1"), new Webhook(rsa, privateKey)]);
        tell([...made, ...made].map(verdicts));`;
      for (const found of [run(script), ...Object.values(platforms).map((options) => runBundle(script, options))]) {
        assert.ok(found.length >= 6);
        for (const verdicts of found) assert.deepEqual(verdicts, sound);
      }
    });
  }

  it("has what inflates it made when it is needed, and no sooner", () => {
    const script = `
      // Of tables of 16 bits there are none but those to inflate with.
      const { Uint16Array } = globalThis;
      let tables = 0;
      globalThis.Uint16Array = function (...given) {
        tables++;
        return new Uint16Array(...given);
      };
      const { Webhook } = await import("hookseal");
      const started = [verdicts(new Webhook(hmac, "k1")), tables];
      const withKeys = verdicts(new Webhook(rsa, publicKey));
      tell([...started, withKeys, tables > 0]);`;
    for (const options of Object.values(platforms)) assert.deepEqual(runBundle(script, options), [sound, 0, sound, true]);
  });

  it("is the same for require and import", () => {
    const script = `
      import { createRequire } from "node:module";
      const required = createRequire(process.cwd() + "/x.js");
      const base = required("hookseal/base");
      const failed = outcome(() => new base.Webhook(rsa, publicKey));
      await import("hookseal/keys");
      const { Webhook } = await import("hookseal");
      const made = [base.Webhook, required("hookseal").Webhook, Webhook].map((Webhook) => new Webhook(rsa, publicKey));
      tell([failed, required("hookseal").Webhook === Webhook, ...made.map(verdicts)]);`;
    assert.deepEqual(run(script), ["invalid_option", true, sound, sound, sound]);
  });
});

describe("hookseal/explain", () => {
  const script = `
    import { Webhook } from "hookseal/base";
    const webhook = new Webhook(hmac, "k1");
    const changed = body + "\\n";
    const without = outcome(() => webhook.explain(changed, right.hmac));
    const { explain } = await import("hookseal/explain");
    const explanations = [webhook.explain(changed, right.hmac), explain(hmac, "k1", changed, right.hmac)];
    tell([without, ...explanations.map(({ verdict, findings }) => [verdict, findings[0].certain]), verdicts(new Webhook(rsa, publicKey))]);`;
  const explained = ["signature_mismatch", true];
  const expected = ["invalid_option", explained, explained, sound];
  it("has the function, lets a Webhook of the base explain, and has the whole core", () => {
    assert.deepEqual(run(script), expected);
    for (const options of Object.values(platforms)) assert.deepEqual(runBundle(script, options), expected);
  });
  it("needs no other entry", () => {
    const alone = `import { explain } from "hookseal/explain"; tell(explain(hmac, "k2", body, right.hmac).verdict);`;
    for (const found of [run(alone), ...Object.values(platforms).map((options) => runBundle(alone, options))]) assert.equal(found, "signature_mismatch");
  });
});

describe("two copies in one process", () => {
  const script = (first, second) => `
    const copies = [await import(${JSON.stringify(first)}), await import(${JSON.stringify(second)})];
    const made = copies.flatMap(({ Webhook }) => [new Webhook(rsa, publicKey), new Webhook(hmac, "k1")]);
    const errors = copies.map(({ Webhook }) => {
      try {
        new Webhook(rsa, "no key");
      } catch (error) {
        return error;
      }
    });
    const instances = errors.map((error) => copies.map(({ WebhookConfigError }) => error instanceof WebhookConfigError));
    tell({ verdicts: [...made, ...made].map(verdicts), codes: errors.map(({ code }) => code), instances });`;
  const apart = { verdicts: Array(8).fill(sound), codes: ["invalid_key", "invalid_key"], instances: [[true, false], [false, true]] };

  it("work each by themselves: two folders", () => {
    cpSync(installed, join(folder, "node_modules", "other"), { recursive: true });
    assert.deepEqual(run(script("hookseal", join(folder, "node_modules/other/dist/node.js"))), apart);
  });

  for (const [name, options] of Object.entries(platforms)) {
    it(`work each by themselves: a bundle for ${name} beside the package`, () => {
      const bundled = bundle('export * from "hookseal";', options);
      assert.deepEqual(run(script("hookseal", bundled)), apart);
      assert.deepEqual(run(script(bundled, "hookseal")), apart);
    });
  }
});

it("threads have an instance each, and don't disturb each other", () => {
  const thread = `${given}
    import { parentPort, workerData } from "node:worker_threads";
    const { Webhook } = await import(workerData.entry);
    if (workerData.entry.endsWith("base")) await import("hookseal/keys");
    const made = [new Webhook(rsa, publicKey), new Webhook(hmac, "k1"), new Webhook(rsa, privateKey)];
    const found = {};
    for (let count = 0; count < 200; count++) {
      const verdict = JSON.stringify(verdicts(made[count % 3]));
      found[verdict] = (found[verdict] ?? 0) + 1;
    }
    parentPort.postMessage(found);`;
  writeFileSync(join(folder, "thread.mjs"), thread);
  const script = `
    import { Worker } from "node:worker_threads";
    const { Webhook } = await import("hookseal");
    const here = [new Webhook(rsa, publicKey), new Webhook(hmac, "k1")];
    const threads = ["hookseal", "hookseal/base", "hookseal", "hookseal/base"].map((entry) => new Promise((resolve, reject) => {
      new Worker("./thread.mjs", { workerData: { entry }, execArgv: [] }).on("message", resolve).on("error", reject);
    }));
    const found = [];
    for (let count = 0; count < 100; count++) {
      found.push(...here.map(verdicts));
      if (count % 10 === 0) await new Promise(setImmediate);
    }
    tell([found.every((verdict) => JSON.stringify(verdict) === '${JSON.stringify(sound)}'), ...(await Promise.all(threads))]);`;
  assert.deepEqual(run(script), [true, ...Array(4).fill({ [JSON.stringify(sound)]: 200 })]);
});

describe("a bundle of the entry that reads files", () => {
  // Without the condition `module`, a bundler takes Node's entry.
  const options = ["--platform=node", "--conditions=node"];
  const script = `
    const { Webhook, HooksealError, WebhookVerificationError } = await import("hookseal");
    const made = new Webhook(hmac, "k1");
    const errors = [1, 2].map(() => {
      try {
        return verdicts(new Webhook(rsa, publicKey));
      } catch (error) {
        return [error instanceof HooksealError && !(error instanceof WebhookVerificationError), error.message];
      }
    });
    tell({ errors, verdicts: [verdicts(made), verdicts(new Webhook(hmac, "k1"))] });`;
  const files = (file, ...names) => {
    mkdirSync(join(dirname(file), "wasm"), { recursive: true });
    for (const name of names) cpSync(join(installed, "dist", name), join(dirname(file), name));
  };
  const start = (file) => spawnSync(process.execPath, [file], { encoding: "utf8" });

  it("says which file it lacks, and what to do", () => {
    const { stdout, stderr } = start(bundle(script, options));
    assert.equal(stdout, "");
    assert.match(stderr, /Error: a file of hookseal's isn't where .*copy .*dist\/wasm.*`module`.*base_bg\.wasm/);
  });

  it("says so of the keys' file when it is needed, and goes on without it", () => {
    const file = bundle(script, options);
    files(file, "wasm/base_bg.wasm");
    const { errors, verdicts } = run("", { args: [file] });
    for (const [isHookseal, message] of errors) {
      assert.equal(isHookseal, true, message);
      assert.match(message, /^a file of hookseal's isn't where .*copy .*dist\/wasm.*`module`.*keys_bg\.wasm/);
    }
    assert.deepEqual(verdicts, [sound, sound]);
  });

  it("says so of a file that is damaged, or the other module's", () => {
    const file = bundle(script, options);
    files(file, "wasm/base_bg.wasm");
    for (const content of [importsOther, readFileSync(join(installed, "dist/wasm/base_bg.wasm")), Buffer.from("<html>"), Buffer.alloc(0)]) {
      writeFileSync(join(dirname(file), "wasm/keys_bg.wasm"), content);
      const { errors, verdicts } = run("", { args: [file] });
      for (const [isHookseal, message] of errors) {
        assert.equal(isHookseal, true, message);
        assert.match(message, /^hookseal's module keys can't be loaded: /);
      }
      assert.deepEqual(verdicts, [sound, sound]);
    }
  });

  it("says so of the platforms' file when it is needed, and refuses without its hints", () => {
    const file = bundle(`
      const { Webhook, HooksealError, WebhookVerificationError } = await import("hookseal");
      const attempt = (work) => {
        try {
          return work().provider;
        } catch (error) {
          return error instanceof HooksealError ? error.code ?? error.message : "another error";
        }
      };
      const refused = () => new Webhook(hmac, "k1").verifySignature("{}", { "X-Signature": "00" });
      tell([attempt(() => new Webhook("github", "k1")), attempt(refused)]);`, options);
    files(file, "wasm/base_bg.wasm");
    const [message, code] = run("", { args: [file] });
    assert.match(message, /^a file of hookseal's isn't where .*copy .*dist\/platforms\.js.*`module`.*platforms\.js/);
    files(file, "platforms.js");
    assert.deepEqual(run("", { args: [file] }), ["github", code]);
  });

  it("works with both modules' files", () => {
    const file = bundle(script, options);
    files(file, "wasm/base_bg.wasm", "wasm/keys_bg.wasm");
    assert.deepEqual(run("", { args: [file] }), { errors: [sound, sound], verdicts: [sound, sound] });
  });
});

describe("a call of the keys' module that fails", () => {
  for (const [way, changes] of Object.entries({ host: { hostAfter: 0 }, wasm: { hostKeys: false } })) {
    it(`for want of stack is an error of that call, and never a verdict: ${way}`, () => {
      const script = `
        import { Webhook } from "hookseal";
        const { tuning } = await import(new URL("./tuning.js", import.meta.resolve("hookseal")));
        Object.assign(tuning, ${JSON.stringify(changes)});
        const made = [new Webhook(rsa, publicKey), new Webhook(rsa, privateKey), new Webhook(hmac, "k1")];
        const calls = {
          right: () => made[0].verifySignature(body, right.rsa).secretIndex,
          pairs: () => made[0].verifySignature(body, Object.entries(right.rsa)).secretIndex,
          forged: () => made[0].verifySignature(body, forged.rsa).secretIndex,
          sign: () => made[1].sign(body)["X-Signature"] === right.rsa["x-signature"],
          make: () => new Webhook(rsa, privateKey).provider,
        };
        const before = made.map(verdicts);
        // Calls from each of the deepest frames, on the way back from the end of the stack.
        let left = 0;
        const dive = (work) => {
          try {
            dive(work);
          } catch {
            left = 900;
          }
          if (left-- <= 0) return;
          try {
            work();
          } catch {}
        };
        const found = {};
        for (const [name, call] of Object.entries(calls)) {
          const outcomes = new Array(1000);
          let count = 0;
          dive(() => {
            let outcome;
            try {
              outcome = call();
            } catch (error) {
              outcome = error;
            }
            outcomes[count++] = outcome;
          });
          const kinds = outcomes.slice(0, count).map((outcome) => (outcome instanceof RangeError ? "RangeError" : (outcome.code ?? outcome)));
          found[name] = [...new Set(kinds)];
        }
        tell({ before, found, after: made.map(verdicts) });`;
      const { before, found, after } = run(script);
      const [own, failures] = [{ right: 0, pairs: 0, forged: "signature_mismatch", sign: true, make: "rsa" }, ["RangeError", "out_of_memory"]];
      for (const [name, outcomes] of Object.entries(found)) {
        assert.ok(outcomes.includes(own[name]), `${name}: ${outcomes}`);
        assert.deepEqual(outcomes.filter((outcome) => outcome !== own[name] && !failures.includes(outcome)), [], name);
      }
      assert.ok(Object.values(found).flat().includes("out_of_memory"), JSON.stringify(found));
      assert.deepEqual([before, after], [Array(3).fill(sound), Array(3).fill(sound)]);
    });
  }

  it("for want of stack while it is loaded is that error, and the next call loads it", () => {
    const script = `
      import { Webhook } from "hookseal";
      let [left, count] = [0, 0];
      const outcomes = new Array(1000);
      const dive = () => {
        try {
          dive();
        } catch {
          left = 900;
        }
        if (left-- <= 0) return;
        try {
          outcomes[count] = new Webhook(rsa, publicKey).provider;
        } catch (error) {
          outcomes[count] = error;
        }
        count++;
      };
      dive();
      const kinds = outcomes.slice(0, count).map((outcome) => (outcome instanceof RangeError ? "RangeError" : (outcome.code ?? String(outcome))));
      tell([[...new Set(kinds)].filter((kind) => !["RangeError", "out_of_memory", "rsa"].includes(kind)), verdicts(new Webhook(rsa, publicKey))]);`;
    for (const found of [run(script), ...Object.values(platforms).map((options) => runBundle(script, options))]) assert.deepEqual(found, [[], sound]);
  });

  it("for want of stack in the host's RSA is none", () => {
    const script = `
      import { Webhook } from "hookseal";
      const { tuning } = await import(new URL("./tuning.js", import.meta.resolve("hookseal")));
      tuning.hostAfter = 0;
      const webhook = new Webhook(rsa, publicKey);
      const crypto = process.getBuiltinModule("node:crypto");
      const { publicDecrypt } = crypto;
      const before = verdicts(webhook);
      let asked = 0;
      crypto.publicDecrypt = () => {
        asked++;
        throw new RangeError("Maximum call stack size exceeded");
      };
      const without = verdicts(webhook);
      crypto.publicDecrypt = publicDecrypt;
      tell([before, without, asked, verdicts(webhook)]);`;
    assert.deepEqual(run(script), [sound, sound, 2, sound]);
  });

  it("in the midst of its work is an error of that call, whichever webhook comes next", () => {
    const script = `
      import { Webhook } from "hookseal";
      const made = [new Webhook(rsa, publicKey), new Webhook(hmac, "k1"), new Webhook(rsa, privateKey)];
      // What the module makes JavaScript's strings of a header with.
      const { decode } = TextDecoder.prototype;
      const found = made.map((next) => {
        TextDecoder.prototype.decode = () => { throw new RangeError("Array buffer allocation failed"); };
        const failed = outcome(() => made[2].sign(body));
        TextDecoder.prototype.decode = decode;
        return [failed, verdicts(next), ...made.map(verdicts), made[2].sign(body)["X-Signature"] === right.rsa["x-signature"]];
      });
      tell(found);`;
    assert.deepEqual(run(script), Array(3).fill(["out_of_memory", ...Array(4).fill(sound), true]));
  });

  it("for want of memory is an error of that call", () => {
    const script = `
      const { Webhook } = await import("hookseal");
      const made = new Webhook(hmac, "k1");
      // No address space is left for another memory of WebAssembly.
      const { Instance } = WebAssembly;
      WebAssembly.Instance = function () { throw new RangeError("WebAssembly.Instance(): Out of memory"); };
      const failed = outcome(() => new Webhook(rsa, publicKey));
      WebAssembly.Instance = Instance;
      tell([failed, verdicts(made), verdicts(new Webhook(rsa, publicKey))]);`;
    assert.deepEqual(run(script), ["out_of_memory", sound, sound]);
  });
});
