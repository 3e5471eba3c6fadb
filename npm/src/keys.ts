/**
 * Adds the whole core to `hookseal/base`, for platforms that it alone can't verify: `import "hookseal/keys"`.
 *
 * @module
 */
export {};
