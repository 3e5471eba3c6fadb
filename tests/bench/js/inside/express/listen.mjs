// Says where a receiver listens, as serveNode of tests/e2e/serve.mjs expects it.
export function listen(app) {
  const server = app.listen(Number(process.env.PORT), "127.0.0.1", () => {
    console.log(`listening on http://127.0.0.1:${server.address().port}`);
  });
}
