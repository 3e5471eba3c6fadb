// Sends every documented event of the five providers, signed by Node's crypto and by Python's hmac and cryptography,
// to three real receivers: Express on Node, a Worker in workerd, Flask. Then what must be refused. Says whether every
// verdict was as it should be.
//
//   node tests/e2e/demo.mjs [--work target/e2e] [--express DIR] [--worker DIR] [--workerd BINARY] [--python PYTHON]
//
// --express   the project that setup.mjs made for Express          or HOOKSEAL_E2E_EXPRESS
// --worker    the directory with the bundled Worker                or HOOKSEAL_E2E_WORKER
// --workerd   workerd's binary                                     or HOOKSEAL_E2E_WORKERD
// --python    a Python that has hookseal, Flask, waitress and cryptography   or HOOKSEAL_E2E_PYTHON
// --work      where setup.mjs left its locations.json, for whatever is not given   or HOOKSEAL_E2E_WORK
//
// Ends with exit code 0 if all verdicts are as expected, 1 if not.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { locate } from "./locations.mjs";
import { serveNode, servePython, serveWorkerd, stopAll } from "./serve.mjs";
import { freshKeys, signedDeliveries } from "./sign.mjs";

const REQUEST_TIMEOUT_MS = 5_000;
const SIGNER_TIMEOUT_MS = 15_000;
const WHOLE_TIMEOUT_MS = 60_000;

const here = fileURLToPath(new URL(".", import.meta.url));

setTimeout(() => {
  console.error(`demo: not done after ${WHOLE_TIMEOUT_MS / 1000} s`);
  process.exit(1);
}, WHOLE_TIMEOUT_MS).unref();

const text = { type: "string" };
const { values: options } = parseArgs({
  options: { work: text, express: text, worker: text, workerd: text, python: text },
});

try {
  process.exitCode = (await demo(locate(options))) ? 0 : 1;
} catch (error) {
  console.error(`demo: ${error.message}`);
  process.exitCode = 1;
} finally {
  stopAll();
}

async function demo(places) {
  const started = performance.now();
  console.log("demo: making secrets and RSA keys");
  const keys = freshKeys();

  console.log("demo: starting Express, workerd and Flask");
  const [receivers, deliveries] = await Promise.all([startReceivers(places, keys), signAll(places, keys)]);
  for (const { name, origin } of receivers) console.log(`demo: ${name} listens on ${origin}`);

  const verdicts = [];
  await Promise.all(
    receivers.map(async (receiver) => {
      console.log(`demo: sending ${deliveries.length} deliveries to ${receiver.name}`);
      for (const delivery of deliveries) verdicts.push({ receiver, delivery, ...(await send(receiver, delivery)) });
      console.log(`demo: ${receiver.name} has answered`);
    }),
  );

  console.log(`\n${table(verdicts)}\n`);
  return report(verdicts, performance.now() - started);
}

function startReceivers(places, { receiving }) {
  const env = {
    TUSKY_WEBHOOK_SECRET: receiving.tusky,
    FILEDGR_WEBHOOK_SECRET: receiving.filedgr,
    THUNDERSTACK_PUBLIC_KEY: receiving.thunderstack,
    TUTELIQ_WEBHOOK_SECRET: receiving.tuteliq,
    TECTRA_WEBHOOK_SECRET: receiving.tectra,
  };
  const start = async (name, serving) => ({ name, ...(await serving) });
  return Promise.all([
    start("express", serveNode(join(places.express, "receiver.mjs"), env)),
    start("worker", serveWorkerd(places.workerd, join(places.worker, "workerd.capnp"), env)),
    start("flask", servePython(places.python, [join(here, "receivers/flask_app.py")], env)),
  ]);
}

async function signAll({ python }, keys) {
  const input = JSON.stringify({ signing: keys.signing, wrong: keys.wrong });
  const limits = { timeout: SIGNER_TIMEOUT_MS, maxBuffer: 16 * 1024 * 1024 };
  const signer = spawnSync(python, [join(here, "sign.py")], { input, encoding: "utf8", ...limits });
  if (signer.status !== 0) throw new Error(`sign.py: ${signer.error?.message ?? signer.stderr}`);
  const [byNode, byPython] = [signedDeliveries(keys), JSON.parse(signer.stdout)];
  if (byNode.length === 0 || byNode.length !== byPython.length) {
    throw new Error(`${byNode.length} deliveries signed by node:crypto, ${byPython.length} by Python: expected as many of each`);
  }
  const deliveries = [...byNode, ...byPython];
  console.log(`demo: ${deliveries.length} deliveries signed, half by node:crypto, half by Python`);
  return deliveries;
}

async function send({ origin }, { provider, headers, body }) {
  try {
    const response = await fetch(`${origin}/webhooks/${provider}`, {
      method: "POST",
      headers,
      body: Buffer.from(body, "base64"),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    return { status: response.status, answer: await response.text() };
  } catch (error) {
    return { status: 0, answer: String(error.cause ?? error) };
  }
}

// What each delivery deserves, and on what ground.
function expected({ provider, kind, type, id }) {
  const status = provider === "thunderstack" ? 403 : 401; // as ThunderStack's documentation answers
  switch (kind) {
    case "valid":
      return { status: 200, answer: { type, id, recognized: true } };
    case "no signature":
      return { status, answer: { code: "missing_signature" } };
    case "short signature":
      // 62 hex digits are no HMAC-SHA256; how long an RSA signature is, only the key knows.
      return { status, answer: { code: provider === "thunderstack" ? "signature_mismatch" : "malformed_signature" } };
    default:
      return { status, answer: { code: "signature_mismatch" } };
  }
}

function asExpected({ delivery, status, answer }) {
  const due = expected(delivery);
  return status === due.status && sameJson(answer, due.answer);
}

// Key by key, because Flask sorts them.
function sameJson(text, object) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    return false;
  }
  const sorted = (value) => JSON.stringify(Object.entries(value).sort());
  return sorted(parsed) === sorted(object);
}

function table(verdicts) {
  const rows = [["provider", "receiver", "accepted", "refused", "with"]];
  for (const provider of new Set(verdicts.map(({ delivery }) => delivery.provider))) {
    for (const receiver of ["express", "worker", "flask"]) {
      const inRow = ({ delivery, receiver: { name } }) => delivery.provider === provider && name === receiver;
      const group = verdicts.filter(inRow);
      const accept = group.filter(({ delivery }) => delivery.kind === "valid");
      const refuse = group.filter(({ delivery }) => delivery.kind !== "valid");
      const share = (part) => `${part.filter(asExpected).length}/${part.length}`;
      rows.push([provider, receiver, share(accept), share(refuse), codesOf(refuse)]);
    }
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd()).join("\n");
}

function codesOf(verdicts) {
  const counts = new Map();
  for (const { status, answer } of verdicts) {
    const code = `${status} ${/"code": ?"(\w+)"/.exec(answer)?.[1] ?? "without a code"}`;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => `${code} ×${count}`).join(", ");
}

function report(verdicts, elapsed) {
  const wrong = verdicts.filter((verdict) => !asExpected(verdict));
  console.log(`demo: took ${(elapsed / 1000).toFixed(1)} s`);
  if (wrong.length === 0) {
    console.log(`demo: ${verdicts.length} deliveries, ${verdicts.length} verdicts as expected`);
    return true;
  }
  console.log(`demo: ${verdicts.length} deliveries, ${wrong.length} verdicts not as expected:`);
  for (const { receiver, delivery, status, answer } of wrong) {
    const { provider, type, kind, signer } = delivery;
    const due = expected(delivery);
    console.log(
      `  ${receiver.name}: ${provider} ${type}, ${kind}, signed in ${signer}: ` +
        `${status} ${answer.slice(0, 200)} instead of ${due.status} ${JSON.stringify(due.answer)}`,
    );
  }
  return false;
}
