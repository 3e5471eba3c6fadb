/** @jest-environment jsdom */
const { generateKeyPairSync } = require("crypto");
const { everyEntry, signedWithKey, verdicts } = require("./entries.js");

test("base takes what it lacks from keys", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" } });
  expect(signedWithKey(privateKey)).toBe("NODE_STATUS_UPDATED");
});
test("each entry can be required", () => expect(everyEntry()).toBeGreaterThan(10));
test("verdicts", verdicts);
