// Next.js: app/webhooks/tectra/route.js
import { receiver } from "./receiver.mjs";

export const POST = receiver.handler;
