// A browser: the package's own files, without a bundler.
import { conformForced, wayCount } from "/conformance/forced.mjs";

const report = (value) => fetch("/report", { method: "POST", body: JSON.stringify(value) });
try {
  const hookseal = await import("hookseal");
  const { tuning } = await import("/node_modules/hookseal/dist/tuning.js");
  const cases = await (await fetch("/cases.json")).json();
  await report({ cases: cases.length, ways: wayCount, failures: conformForced(hookseal, tuning, cases) });
} catch (error) {
  await report({ error: String(error?.stack ?? error) });
}
