import { answer } from "./request.mjs";

export default { fetch: answer };
