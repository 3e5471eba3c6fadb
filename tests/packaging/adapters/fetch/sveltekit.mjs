// SvelteKit: src/routes/webhooks/tectra/+server.js
import { receiver } from "./receiver.mjs";

export const POST = ({ request }) => receiver.handler(request);
