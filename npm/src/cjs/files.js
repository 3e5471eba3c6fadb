// Where the package's files are. It stands apart from all.js, in the oldest syntax: tools that copy what a program needs
// (@vercel/nft, ncc) have to understand it, and look into no arrow functions.
exports.base = function () {
  return __dirname + "/../wasm/base_bg.wasm";
};
exports.keys = function () {
  return __dirname + "/../wasm/keys_bg.wasm";
};
exports.platforms = function () {
  return __dirname + "/../platforms.js";
};
