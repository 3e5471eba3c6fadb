// The component in Node, transpiled by jco: all shared vectors, each body whole and in pieces.
//
//   node tests/component/javascript/run.mjs --component dist/hookseal-VERSION.component.wasm [--work target/component]
import { strictEqual } from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { conform } from "../../conformance/conformance.mjs";
import { topics } from "../../conformance/vectors.mjs";
import { table } from "../../packaging/table.mjs";
import { inPieces, whole } from "./face.mjs";
import { transpiled, withJco } from "./transpiled.mjs";

const { values } = parseArgs({ options: { component: { type: "string" }, work: { type: "string", default: "target/component" } } });
const folder = withJco(values.work);
const { module, imports } = await transpiled(folder, values.component, "hookseal");
const { webhooks } = await import(pathToFileURL(module));

const all = topics().flatMap(({ cases }) => cases);
const cases = all.filter(isExpressible);
const sound = cases.find(({ expect }) => expect.type);
const canary = { ...sound, expect: { ...sound.expect, type: "canary" } };
const ways = [["whole", whole(webhooks)], ["in pieces", inPieces(webhooks)]];

process.exitCode = (await table(`the component in Node: ${cases.length} of ${all.length} vectors`, [
  { name: "imports nothing", test: () => strictEqual(imports.join(), "") ?? "" },
  { name: "few vectors pass what its types can't say", test: () => strictEqual(all.length - cases.length < 45, true) ?? `${all.length - cases.length}` },
  ...ways.flatMap(([name, face]) => [
    { name: `${name}: tells a difference`, test: () => strictEqual(conform(face, [canary]).length > 0, true) ?? "" },
    { name: `${name}: all vectors`, test: () => strictEqual(differences(face), "") ?? `${cases.length} cases` },
  ]),
  { name: "the document's program", test: documented },
], "")) ? 0 : 1;

/** docs/component.md shows verify.mjs. */
async function documented() {
  process.env.STRIPE_WEBHOOK_SECRET = "whsec_test";
  cpSync(fileURLToPath(new URL("verify.mjs", import.meta.url)), join(folder, "transpiled/verify.mjs"));
  const { receive } = await import(pathToFileURL(join(folder, "transpiled/verify.mjs")));
  const stripe = new webhooks.Webhook({ tag: "id", val: "stripe" }, [{ value: { tag: "text", val: "whsec_test" } }], { strict: false, settings: [], allowHandshake: false });
  const body = new TextEncoder().encode('{"id":"evt_1","object":"event","type":"invoice.paid","data":{"object":{}}}');
  const headers = stripe.sign({ tag: "bytes", val: body }, { now: BigInt(Date.now()), headers: [] });
  strictEqual(receive(body, headers), 200);
  strictEqual(receive(body.subarray(1), headers), 401);
  return "";
}

function differences(face) {
  return conform(face, cases).slice(0, 5).map((failure) => JSON.stringify(failure, null, 2)).join("\n");
}

/** Whether the interface has types for what the case passes. */
function isExpressible({ secret, headers, options = {}, ...one }) {
  const isSecret = (given) => typeof given === "string" || (typeof given === "object" && given !== null && !Array.isArray(given));
  return !("body_value" in one) && headers !== null && [secret].flat().every(isSecret) && !(options.max_body_bytes < 0);
}
