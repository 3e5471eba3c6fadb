import { load } from "./load-node.js";

load();

export * from "./base.js";
