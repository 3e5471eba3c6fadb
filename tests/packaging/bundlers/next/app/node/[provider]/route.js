export { answer as POST } from "../../../request.mjs";
