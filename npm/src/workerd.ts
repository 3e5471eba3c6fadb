import "./keys-workerd.js";
import { load } from "./load-workerd.js";

load();

export * from "./index.js";
