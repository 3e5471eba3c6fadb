import "./keys-node.js";
import { load } from "./load-node.js";

load();

export * from "./index.js";
