// In workerd, without Node's modules: what people write by hand there asks WebCrypto.
import { hmac } from "./hmac.mjs";
import { asFetchGives } from "./receive.mjs";
import { serve } from "./serve-pairs.mjs";
import { byWebCrypto } from "./web-crypto.mjs";

const here = { receive: asFetchGives, against: "WebCrypto, its key imported once", targets: null };

export default serve((sizes) => hmac({ ...here, theirs: byWebCrypto.tuteliq, sizes }));
