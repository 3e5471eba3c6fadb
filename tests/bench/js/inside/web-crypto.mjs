// What people write by hand where there is no node:crypto: WebCrypto, its key imported once.
const encoder = new TextEncoder();
const keys = new Map();

export const byWebCrypto = {
  async tuteliq({ headers, body }, secret) {
    const signature = Uint8Array.from(headers.get("x-tuteliq-signature").match(/../g), (digits) => parseInt(digits, 16));
    return crypto.subtle.verify("HMAC", await hmacKey(secret), signature, body);
  },
};

async function hmacKey(secret) {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  if (!keys.has(secret)) keys.set(secret, await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["verify"]));
  return keys.get(secret);
}
