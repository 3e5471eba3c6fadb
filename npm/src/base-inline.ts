import { load } from "./load-inline.js";

load();

export * from "./base.js";
