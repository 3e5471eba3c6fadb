// SvelteKit: src/routes/webhooks/tectra/+server.ts
import { receiver } from "./receiver.mjs";

export const POST = ({ request }: { request: Request }) => receiver.handler(request);
