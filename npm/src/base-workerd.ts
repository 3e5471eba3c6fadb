import { load } from "./load-workerd.js";

load();

export * from "./base.js";
