// The same in a process that has loaded node:crypto already.
import "node:crypto";
import "./hookseal.mjs";
