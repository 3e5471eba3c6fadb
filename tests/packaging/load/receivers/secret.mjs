// A Worker without bindings has no environment to read it from.
export const secret = "whsec_k7x9m2";
