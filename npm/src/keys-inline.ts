import { offerKeys } from "./keys.js";
import { loadKeys } from "./load-keys-inline.js";

offerKeys(loadKeys);
