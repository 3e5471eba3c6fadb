// The folder is the root: a lock file further up would make that one it.
export default { turbopack: { root: import.meta.dirname } };
