// The five platforms' own verification code, as their documentation prints it. Types are gone, and the secrets and keys
// that stood there as constants are parameters; nothing else is changed, mistakes least of all.
//
// `documented` says what the documented handler does with a request { headers, body }: true where it goes on, false
// where it answers 401 or 403; it throws where the handler throws, which a framework turns into a 500.
import crypto, { createHmac } from "node:crypto";

// Tusky
function verifyWebhook(body, signature, secret) {
  const expected = createHmac("sha256", secret).update(body).digest("hex");
  return signature === expected;
}

// Filedgr
function verifySignature(payload, signature, secret) {
  const expectedSignature = crypto
    .createHmac("sha256", secret)
    .update(payload)
    .digest("hex");
  return crypto.timingSafeEqual(
    Buffer.from(signature, "hex"),
    Buffer.from(expectedSignature, "hex"),
  );
}

// ThunderStack
async function handleWebhookEvent(request, publicKey) {
  // Extract the signature and body
  const receivedSignature = request.headers["x-thunderstack-signature"] || request.headers["X-ThunderStack-Signature"];
  const body = typeof request.body === "string" ? request.body : JSON.stringify(request.body);
  // Create a verifier to validate the signature using the public key
  const verify = crypto.createVerify("RSA-SHA256");
  verify.update(body);
  verify.end();
  // Validate the signature
  const isValid = verify.verify(publicKey, receivedSignature, "base64");
  if (!isValid) {
    return {
      statusCode: 403,
      body: JSON.stringify({ message: "Forbidden - Invalid Signature" }),
    };
  }
  return {
    statusCode: 200,
    body: JSON.stringify({ message: "Webhook event processed successfully" }),
  };
}

// Tuteliq
function verifyWebhookSignature(rawBody, signatureHeader, secret) {
  const expected = crypto
    .createHmac("sha256", secret)
    .update(rawBody, "utf-8")
    .digest("hex");
  return crypto.timingSafeEqual(
    Buffer.from(signatureHeader),
    Buffer.from(expected),
  );
}

// Tectra
function tectraVerifySignature(payload, signature, WEBHOOK_SECRET) {
  const expected = crypto
    .createHmac("sha256", WEBHOOK_SECRET)
    .update(payload)
    .digest("hex");
  return crypto.timingSafeEqual(
    Buffer.from(signature),
    Buffer.from(expected),
  );
}

export const documented = {
  tusky(req, secret) {
    const signature = req.headers["x-tusky-signature"];
    // The handler has JSON.stringify(req.body) here; given text, this is what the function asks for.
    const body = typeof req.body === "string" ? req.body : JSON.stringify(req.body);
    return verifyWebhook(body, signature, secret);
  },
  filedgr(req, secret) {
    const signature = req.headers["x-filedgr-signature"];
    const payload = req.body;
    return verifySignature(payload, signature, secret); // the handler catches what is thrown, and answers 500
  },
  async thunderstack(req, publicKey) {
    return (await handleWebhookEvent(req, publicKey)).statusCode === 200;
  },
  tuteliq(req, secret) {
    const signature = req.headers["x-tuteliq-signature"];
    const rawBody = req.body;
    return verifyWebhookSignature(rawBody, signature, secret);
  },
  tectra(req, secret) {
    const signature = req.headers["x-tectra-signature"];
    if (!signature || !tectraVerifySignature(req.body, signature, secret)) return false;
    return true;
  },
};
