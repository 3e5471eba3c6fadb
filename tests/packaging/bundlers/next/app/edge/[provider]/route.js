export { answer as POST } from "../../../request.mjs";

export const runtime = "edge";
