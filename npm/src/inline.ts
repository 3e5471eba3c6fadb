import "./keys-inline.js";
import { load } from "./load-inline.js";

load();

export * from "./index.js";
