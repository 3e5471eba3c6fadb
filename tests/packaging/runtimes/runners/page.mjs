// A browser: the package's own files, without a bundler.
import { conform } from "/conformance/conformance.mjs";

const report = (value) => fetch("/report", { method: "POST", body: JSON.stringify(value) });
try {
  const hookseal = await import("hookseal");
  const cases = await (await fetch("/cases.json")).json();
  await report({ cases: cases.length, failures: conform(hookseal, cases) });
} catch (error) {
  await report({ error: String(error?.stack ?? error) });
}
