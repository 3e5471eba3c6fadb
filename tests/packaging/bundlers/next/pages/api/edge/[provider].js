export { answer as default } from "../../../request.mjs";

export const config = { runtime: "edge" };
