// What Lambda does in a fresh process: imports the bundle, and invokes its handler.
import process from "node:process";
import { done, given } from "../process.mjs";

process.env.TECTRA_WEBHOOK_SECRET = given.secret;
const { handler } = await import(process.argv[3]);
const { headers, body } = given;
await handler({ version: "2.0", headers, requestContext: { http: { method: "POST" } }, body, isBase64Encoded: false });
done(globalThis.handled);
