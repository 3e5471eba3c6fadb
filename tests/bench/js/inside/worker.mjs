// In workerd, with nodejs_compat. Clocks stand still while a Worker runs, so that the time is taken outside: workerd.mjs
// asks for so many operations of one side, and waits for the answer.
import { curves } from "./curves.mjs";
import { events } from "./events.mjs";
import { onHeaders } from "./handwritten.mjs";
import { hmac } from "./hmac.mjs";
import keys from "./keys.json";
import payloads from "./payloads.json";
import { asFetchGives } from "./receive.mjs";
import { rsa } from "./rsa.mjs";
import { serve } from "./serve-pairs.mjs";

const decoder = new TextDecoder();
const here = {
  receive: asFetchGives,
  textOf: (body) => decoder.decode(body),
  against: "the documentation's snippet",
  payloads,
  keys,
};

export default serve((sizes) => [
  ...hmac({ ...here, theirs: onHeaders.tuteliq, sizes }),
  ...events({ ...here, theirs: onHeaders }),
  ...rsa({ ...here, theirs: onHeaders.thunderstack }),
  ...curves(here),
]);
