// What files.js exports.

export function base(): string;
export function keys(): string;
export function platforms(): string;
