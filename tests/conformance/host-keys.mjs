// Whose code verifies the signatures of public keys: the host's, or WebAssembly's.

const record = (algorithm) => ({
  id: "acme",
  scheme: { signature: { kind: "plain", header: "X-Signature", encoding: "base64" }, algorithm, key: { decode: "pem" } },
});

/** The algorithms whose signatures the host verified, once it was asked. `keys`: a private key in PEM for each. */
export function computedByHost({ Webhook }, tuning, keys) {
  const crypto = globalThis.process.getBuiltinModule("node:crypto");
  const { verify, publicDecrypt } = crypto;
  const { hostAfter } = tuning;
  let results = 0;
  const counted = (work) => (...given) => {
    const result = work(...given);
    results += 1;
    return result;
  };
  Object.assign(crypto, { verify: counted(verify), publicDecrypt: counted(publicDecrypt) });
  tuning.hostAfter = 0;
  try {
    return Object.keys(keys).filter((algorithm) => {
      const webhook = new Webhook(record(algorithm), keys[algorithm]);
      const headers = webhook.sign("{}");
      webhook.verifySignature("{}", headers); // the first time the host is told the key, and tries it
      results = 0;
      webhook.verifySignature("{}", headers);
      return results === 1;
    });
  } finally {
    tuning.hostAfter = hostAfter;
    Object.assign(crypto, { verify, publicDecrypt });
  }
}
