// A secret for each built-in platform, with which it signs, and the settings that it asks for.
import { existsSync, readFileSync } from "node:fs";
import { hookseal } from "./package.mjs";

const vectors = new URL("../../tests/vectors/", import.meta.url);
const keys = { rs: "rsa-2048", ps: "rsa-2048", rsa: "rsa-2048", es: "ec-p256", ecdsa: "ec-p256", ed: "ed25519" };

/** A platform's vectors that are accepted. */
export function accepted(id) {
  const file = new URL(`platforms/${id}.json`, vectors);
  const cases = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).cases : [];
  return cases.filter((one) => one.expect.code === undefined && one.call !== "challenge");
}

/** A private key for an algorithm that has one; otherwise the secret of one of the platform's vectors. */
export function secretOf(id) {
  const { scheme } = hookseal.provider(id);
  const algorithm = (scheme.algorithms ?? [scheme.algorithm])[0].toLowerCase();
  const kind = Object.keys(keys).find((beginning) => algorithm.startsWith(beginning));
  if (kind) return readFileSync(new URL(`keys/${keys[kind]}.private.pkcs8.pem`, vectors), "utf8");
  return accepted(id).find((one) => typeof one.secret === "string")?.secret ?? "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
}

/** Those of the first of its vectors that has some. */
export function settingsOf(id) {
  return accepted(id).find((one) => one.options?.settings)?.options.settings;
}
