// vite build: a page. vite build --ssr: for Node, with the dependencies in the bundle.
export default ({ isSsrBuild }) => ({
  logLevel: "warn",
  ssr: { noExternal: true },
  build: {
    outDir: `${process.env.OUT}/vite-${isSsrBuild ? "ssr" : "browser"}`,
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    // By its name an ES module, wherever it is run.
    rollupOptions: isSsrBuild ? { output: { entryFileNames: "[name].mjs" } } : {},
  },
});
