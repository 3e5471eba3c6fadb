// The tests of both environments of Jest: what each entry gives.
const { generateKeyPairSync } = require("crypto");
const { readFileSync } = require("fs");
const { dirname, join } = require("path");

const folder = dirname(require.resolve("hookseal/package.json"));
const { exports: entries } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const everyEntry = () => {
  const names = Object.keys(entries).filter((name) => !/[*]|json$/.test(name));
  for (const name of names) {
    const exported = Object.keys(require(name.replace(".", "hookseal")));
    if (name !== "./keys") expect([name, exported.length > 0]).toEqual([name, true]);
  }
  return names.length;
};

/** A key pair's: the whole core, by an entry of its own. */
const signedWithKey = (privateKey) => {
  const { Webhook } = require("hookseal/base");
  const { thunderstack } = require("hookseal/providers/thunderstack");
  expect(() => new Webhook(thunderstack, privateKey)).toThrow('import "hookseal/keys"');
  require("hookseal/keys");
  const webhook = new Webhook(thunderstack, privateKey);
  const { body, headers } = webhook.sample("NODE_STATUS_UPDATED");
  return webhook.verify(body, headers).type;
};

/** What isn't ASCII needs the host's encoder and decoder. */
const verdicts = () => {
  const { Webhook, WebhookVerificationError } = require("hookseal");
  const webhook = new Webhook("tusky", "ein geheimer Schlüssel");
  const body = '{"event":"file.hot","timestamp":"2026-01-01T00:00:00Z","data":{"name":"ünïcødé"}}';
  const headers = webhook.sign(body);
  const bytes = new TextEncoderOfNode().encode(body);
  for (const form of [body, bytes, Buffer.from(body), new Uint8Array(bytes).buffer]) {
    expect(webhook.verify(form, headers).payload.data.name).toBe("ünïcødé");
  }
  expect(webhook.verify(body, headers).timestamp).toBeInstanceOf(Date);
  expect(() => webhook.verify(`${body} `, headers)).toThrow(WebhookVerificationError);
  expect(webhook.explain(`${body}\n`, headers).findings[0].code).toBe("body_newline");
};

const TextEncoderOfNode = require("util").TextEncoder;

test("base takes what it lacks from keys", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" } });
  expect(signedWithKey(privateKey)).toBe("NODE_STATUS_UPDATED");
});
test("each entry can be required", () => expect(everyEntry()).toBeGreaterThan(10));
test("verdicts", verdicts);
