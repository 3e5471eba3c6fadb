// The page, in Chromium: served by `hookseal listen` of both installed packages, and as a folder by a plain file server.
//
//   node tests/packaging/page/run.mjs --tarball dist/hookseal-X.tgz --wheels dist [--work target/packaging]
//        [--only PART-OF-A-NAME]
import { deepStrictEqual, match, ok } from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "../chromium.mjs";
import { project, run, told } from "../project.mjs";
import { table } from "../table.mjs";
import { environment, wheelsIn } from "../wheels.mjs";
import { app, github, listening, secret, send } from "./listening.mjs";

const { tarball, wheels, work, only } = told();
const folder = project(fileURLToPath(new URL("package.json", import.meta.url)), join(work, "page"), tarball);
const installed = join(folder, "node_modules/hookseal/dist");
const python = environment("python3", join(work, "page-python"), wheels);
const commands = {
  JavaScript: [process.execPath, join(installed, "command-line.js")],
  Python: [python, "-m", "hookseal"],
};
const require = createRequire(join(folder, "package.json"));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
// Playwright takes a path alone.
const executablePath = run("which", [chromium().program]).trim();
const browser = await require("playwright-core").chromium.launch({ executablePath, args: ["--no-sandbox"] });

/** Each is given the command of a listener. */
const ofListeners = [
  { name: "a delivery arrives and is verified", test: verified },
  { name: "a forged one is explained", test: explained },
  { name: "bytes that matter are marked", test: marked },
  { name: "hostile bodies do no harm", test: hostile },
  { name: "the secret stays in the page", test: secretStays },
  { name: "other hosts, other sites, no token: refused", test: refused },
  { name: "what can't be sent, in words", test: unsendable },
  { name: "the body of a refused request is no request", test: bodyIsNone },
  { name: "without a token, or a listener, it says so", test: troubled },
  { name: "500 deliveries, 64 MB: the oldest go, and it says so", test: limited },
  { name: "a body over the limit is 413, and shown", test: tooLarge },
  { name: "replayed to the app, as it came and edited", test: replayed },
  { name: "samples, right and forged", test: samples },
  { name: "by the keyboard alone", test: keyboard },
  { name: "axe, light and dark, 400 and 1600 px", test: accessible },
];
const targets = [
  ...Object.entries(commands).flatMap(([language, command]) => ofListeners.map(({ name, test }) => ({ name: `${language}: ${name}`, test: () => test(command) }))),
  { name: "as a folder, from a plain file server", test: asFolder },
  { name: "what is loaded, gzipped", test: sizes },
  { name: "what each wheel has of it", test: wheelSizes },
];
process.exitCode = (await table("The page in Chromium", targets, only)) ? 0 : 1;
await browser.close();

/** Runs a listener and its page in a tab of its own. Nothing may go wrong in the tab, and nothing come from elsewhere. */
async function inPage(command, test, { flags = [], viewport = { width: 1600, height: 1000 }, ...options } = {}) {
  const listener = await listening(command, ...flags);
  try {
    return await inTab(listener.page, (tab, seen) => test(tab, listener, seen), { viewport, ...options });
  } finally {
    await listener.stop();
  }
}

async function inTab(url, test, { expected, ...options } = {}) {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const seen = { requests: [], wrong: [] };
  tab.on("request", (request) => seen.requests.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`));
  tab.on("pageerror", (error) => seen.wrong.push(String(error)));
  tab.on("dialog", (dialog) => seen.wrong.push(`a dialog: ${dialog.message()}`));
  tab.on("console", (message) => message.type() === "error" && seen.wrong.push(message.text()));
  try {
    await tab.goto(url);
    await tab.waitForSelector("h1");
    const result = await test(tab, seen);
    const origins = new Set(seen.requests.map((text) => text.split(" ")[1]).filter((one) => !one.startsWith("blob:")).map((one) => new URL(one).origin));
    const wrong = seen.wrong.filter((text) => !expected?.test(text));
    deepStrictEqual([wrong, [...origins]], [[], [new URL(url).origin]]);
    return result;
  } finally {
    await context.close();
  }
}

/** Opens the newest delivery and gives the secret. */
async function judged(tab, text = secret) {
  await tab.locator(".row").first().click();
  await tab.locator(".secret-card").waitFor();
  if (!(await tab.locator("textarea.secret").isVisible())) await tab.locator(".secret-card > summary").click();
  await tab.locator("textarea.secret").fill(text);
  await tab.locator(".secret-card button.primary").click();
  await tab.locator(".verdict:not(.unjudged)").waitFor();
}

async function verified(command) {
  return inPage(command, async (tab, { url }) => {
    await tab.getByText("Waiting for the first delivery").waitFor();
    await send(`${url}hooks?a=1`, github('{"zen":"Keep it logically awesome."}'));
    await tab.getByText("Not judged").first().waitFor();
    await judged(tab);
    match(await tab.locator(".verdict").innerText(), /Accepted[^]*GitHub · push[^]*\/hooks\?a=1/);
    // The next is judged as it arrives, above the others.
    await send(url, github('{"second":true}'));
    await tab.locator(".row").nth(1).waitFor();
    await tab.locator(".row").first().getByText("Accepted").waitFor();
    match(await tab.locator(".event").innerText(), /signed-body/);
    return "live, newest first";
  });
}

async function explained(command) {
  return inPage(command, async (tab, { url }) => {
    await send(url, github('{ "a" : 1 }', '{"a":1}'));
    await tab.locator(".row").first().waitFor();
    await judged(tab);
    match(await tab.locator(".verdict").innerText(), /Refused[^]*signature_mismatch/);
    match(await tab.locator(".finding").first().innerText(), /body_reserialized\s+Proven[^]*Fix/);
    await send(url, github('{"a":2}', '{"a":1}'));
    await tab.locator(".row").nth(1).waitFor();
    await tab.locator(".row").first().click();
    await tab.getByText("not_signed_with_this_secret").waitFor();
    await judged(tab, `${secret}\n`);
    return "the cause, proven, with its fix";
  });
}

async function marked(command) {
  return inPage(command, async (tab, { url }) => {
    const { headers } = github("x");
    await send(url, { headers: { "x-hub-signature-256": headers["X-Hub-Signature-256"], "X-Github-Event": "push" }, body: "\ufeff{}\r\nsome space \t\r\nnull \0 here\n" });
    await tab.locator(".row").first().click();
    await tab.locator(".bytes .mark").first().waitFor();
    const marks = await tab.locator(".bytes .mark").allInnerTexts();
    deepStrictEqual(marks, ["BOM", "\\r\\n", "·→", "\\r\\n", "\\x00", "\\n"]);
    match(await tab.locator(".part-head").innerText(), /begins with a BOM · CRLF line ends · ends with a newline · trailing white space/);
    match(await tab.locator("table").innerText(), /x-hub-signature-256\s+documented as X-Hub-Signature-256[^]*X-Github-Event\s+documented as X-GitHub-Event/);
    return marks.join(" ");
  });
}

async function hostile(command) {
  const bodies = [
    '<script>document.title="harm"</script><img src=x onerror=alert(1)><svg/onload=alert(2)>',
    "</pre></body><iframe srcdoc='<script>parent.document.title=1</script>'>",
    "user\u202egnp.exe\u2066\u200b\u2029",
    Buffer.concat([randomBytes(100_000), Buffer.from("<b>")]),
    `${"a".repeat(5_000_000)}<script>`,
    `{"a":${"[".repeat(200_000)}`,
    `{"__proto__":{"verdict":"accepted"},"constructor":1}`,
    " ".repeat(300_000),
  ];
  return inPage(command, async (tab, { url }, seen) => {
    for (const body of bodies) {
      const { headers } = github("x");
      await send(`${url}%3Cscript%3Ealert(1)%3C/script%3E`, { headers: { ...headers, "X-Script": "<img src=x onerror=alert(3)>", "X-GitHub-Event": "<b>push</b>" }, body });
    }
    await tab.locator(".row").nth(bodies.length - 1).waitFor();
    await judged(tab);
    const before = await tab.evaluate(() => document.querySelectorAll("script, iframe, img, b, svg").length);
    for (let at = 0; at < bodies.length; at++) {
      await tab.locator(".row").nth(at).click();
      await tab.locator(".verdict").waitFor();
      await tab.locator(".row").nth(at).and(tab.locator("[aria-current]")).waitFor();
    }
    await tab.locator(".row").nth(bodies.length - 1 - 2).click();
    await tab.locator(".bytes .mark").first().waitFor();
    deepStrictEqual(await tab.locator(".bytes .mark").allInnerTexts(), ["U+202E", "U+2066U+200BU+2029"]);
    await tab.locator(".row").nth(bodies.length - 1 - 4).click();
    // So much is explained when it is asked for.
    await tab.getByRole("button", { name: "Explain it" }).click();
    await tab.locator(".finding").first().waitFor();
    const started = performance.now();
    await tab.getByText("more of 5.0 MB").click();
    ok((await tab.locator(".bytes").innerText()).length < 100_000);
    deepStrictEqual(await tab.evaluate(() => [document.title, document.querySelectorAll("script, iframe, img, b, svg").length]), ["hookseal", before]);
    deepStrictEqual(seen.wrong, []);
    return `${bodies.length} of them; 32 KB more of 5 MB in ${Math.round(performance.now() - started)} ms`;
  });
}

async function secretStays(command) {
  const text = "a-secret-that-nobody-else-sees";
  return inPage(command, async (tab, { url }, seen) => {
    await send(url, github("{}"));
    await tab.locator(".row").first().waitFor();
    await judged(tab, text);
    const stored = () => tab.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));
    ok(!(await stored()).includes(text));
    await tab.locator(".secret-card > summary").click();
    await tab.getByLabel("Keep it until this tab is closed").check();
    await tab.locator(".secret-card button.primary").click();
    await tab.waitForFunction((text) => JSON.stringify({ ...sessionStorage }).includes(text), text);
    ok(!(await tab.evaluate(() => JSON.stringify({ ...localStorage }))).includes(text));
    await tab.reload();
    await tab.locator(".row").first().getByText("Refused").waitFor();
    ok(!seen.requests.some((request) => request.includes(text)), "the secret was sent");
    return `in none of ${seen.requests.length} requests`;
  });
}

async function refused(command) {
  const listener = await listening(command);
  const { origin, token, url } = listener;
  try {
    const authorized = { Authorization: `Bearer ${token}` };
    const get = async (path, headers) => (await send(origin + path, { method: "GET", headers })).status;
    const deepEqual = (found, wanted, what) => deepStrictEqual(found, wanted, what);
    await send(url, github("{}"));
    deepEqual(await get("/", {}), 200, "the page");
    deepEqual(await get("/api/deliveries/1/body", authorized), 200, "with the token");
    for (const path of ["/", "/page.js", "/api/deliveries", "/api/deliveries/1/body"]) {
      deepEqual(await get(path, { ...authorized, Host: "attacker.example" }), 403, `${path} by a rebound name`);
      deepEqual(await get(path, { ...authorized, Host: `attacker.example:${new URL(origin).port}` }), 403, `${path} by a rebound name and port`);
      deepEqual(await get(path, { ...authorized, Origin: "https://attacker.example" }), 403, `${path} from another site`);
      deepEqual(await get(path, { ...authorized, Origin: "null" }), 403, `${path} from a sandbox`);
      for (const site of ["cross-site", "same-site"]) deepEqual(await get(path, { ...authorized, "Sec-Fetch-Site": site }), path === "/" ? 200 : 403, `${path} from another site, as the browser says`);
    }
    for (const authorization of ["", "Bearer ", `Bearer ${token.slice(1)}`, `Bearer ${token}x`, token, `bearer ${token}`]) {
      deepEqual(await get("/api/deliveries", { Authorization: authorization }), 403, `the token ${authorization}`);
      deepEqual((await send(`${origin}/api/send`, { headers: { Authorization: authorization }, body: "{}" })).status, 403, `sending, the token ${authorization}`);
    }
    deepEqual(await get(`/api/deliveries?token=${token}`, {}), 403, "a token in the query");
    for (const path of ["/../package.json", "/%2e%2e/package.json", "/command-line.js", "/constructor", "/__proto__", "/page"]) deepEqual(await get(path, {}), 404, path);
    const { headers } = await send(`${origin}/`, { method: "GET" });
    match(headers["content-security-policy"], /^default-src 'none'; [^]*frame-ancestors 'none'/);
    deepEqual([headers["x-content-type-options"], headers["referrer-policy"], headers["access-control-allow-origin"]], ["nosniff", "no-referrer", undefined]);
    // A page of another site asks the browser itself.
    await fromAnotherSite(listener);
    return "each with 403";
  } finally {
    await listener.stop();
  }
}

async function fromAnotherSite({ origin, token }) {
  const other = await app();
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    await tab.goto(other.url);
    const outcome = await tab.evaluate(
      async ([origin, token]) => {
        const attempt = (options) => fetch(`${origin}/api/deliveries`, options).then((response) => response.status, () => "blocked");
        return [await attempt({}), await attempt({ headers: { Authorization: `Bearer ${token}` } }), await attempt({ mode: "no-cors" })];
      },
      [origin, token],
    );
    // What a page may not read, it sees without a status.
    deepStrictEqual(outcome, ["blocked", "blocked", "blocked"]);
  } finally {
    await context.close();
    other.stop();
  }
}

async function unsendable(command) {
  const listener = await listening(command, "--max-body", "100");
  const post = (body) => send(`${listener.origin}/api/send`, { headers: { Authorization: `Bearer ${listener.token}` }, body });
  const sending = (change) => JSON.stringify({ to: "listener", method: "POST", url: "/hooks", headers: [["X-Right", "1"]], body_b64: "e30=", ...change });
  try {
    const { status, text } = await post(sending({ url: "/hooks ?ü=1" }));
    deepStrictEqual([status, JSON.parse(text).status], [200, 200]);
    const malformed = ["", "null", "[]", "{", "\xff", sending({ to: "elsewhere" }), sending({ method: 1 }), sending({ headers: { A: "1" } }), sending({ headers: [["A"]] }), sending({ body_b64: null })];
    for (const body of malformed) {
      const { status, text } = await post(body);
      deepStrictEqual([status, text], [400, "expected to, method, url, headers and body_b64\n"], body);
    }
    for (const change of [{ method: "PO ST" }, { headers: [["X Wrong", "1"]] }, { headers: [["", "1"]] }, { url: "http://[/" }]) {
      const { status, text } = await post(sending(change));
      deepStrictEqual([status, text], [400, "this can't be sent: is each header's name a name, and the method a method?\n"], JSON.stringify(change));
    }
    for (const value of ["1\r\nX-More: 2", "1\n more", "\0", "\u20ac"]) {
      const { text } = await post(sending({ headers: [["X-Wrong", value]] }));
      deepStrictEqual(JSON.parse(text).failure, "a header has characters that can't be sent", JSON.stringify(value));
    }
    deepStrictEqual((await post(sending({ to: "app" }))).text, "there is no app: start hookseal listen with --forward URL\n");
    deepStrictEqual((await post("x".repeat(1024 * 1024 + 151))).text, "it is too long\n");
    const large = await post(sending({ body_b64: Buffer.alloc(101).toString("base64") }));
    deepStrictEqual(JSON.parse(large.text).status, 413);
    return "each with 400";
  } finally {
    await listener.stop();
  }
}

async function bodyIsNone(command) {
  const listener = await listening(command);
  const { host, port } = new URL(listener.origin);
  const inside = `GET /page.js HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  try {
    for (const head of ["POST /api/send HTTP/1.1", "POST / HTTP/1.1"]) {
      const socket = connect(port, "127.0.0.1");
      socket.end(`${head}\r\nHost: ${host}\r\nContent-Length: ${inside.length}\r\n\r\n${inside}`);
      const answers = (await text(socket)).match(/^HTTP\/1.1 \d+/gm);
      deepStrictEqual(answers, [head.includes("/api/") ? "HTTP/1.1 403" : "HTTP/1.1 404"]);
    }
    return "one answer to each";
  } finally {
    await listener.stop();
  }
}

async function troubled(command) {
  const listener = await listening(command);
  const expected = /Failed to load resource/;
  await inTab(`${listener.origin}/`, (tab) => tab.getByText("This address lacks its token").waitFor(), { expected });
  await inTab(
    listener.page,
    async (tab) => {
      await tab.locator(".copyable").waitFor();
      await listener.stop();
      await tab.getByText(/hookseal listen (has ended|doesn't answer)/).waitFor();
    },
    { expected },
  );
  return "both in words";
}

async function limited(command) {
  return inPage(command, async (tab, { url }) => {
    await tab.locator(".copyable").waitFor();
    for (let sent = 0; sent < 505; sent += 20) await Promise.all(Array.from({ length: Math.min(20, 505 - sent) }, () => send(url, github("{}"))));
    await tab.getByText("500, 5 older ones dropped").waitFor();
    deepStrictEqual(await tab.locator(".row").count(), 500);
    const large = "x".repeat(10_000_000);
    for (let at = 0; at < 7; at++) await send(url, github(large));
    await tab.getByText("6, 506 older ones dropped").waitFor();
    await tab.reload();
    await tab.getByText("6, 506 older ones dropped").waitFor();
    return "500 of 505; 6 of 7 with 10 MB";
  });
}

async function tooLarge(command) {
  return inPage(
    command,
    async (tab, { url }) => {
      const { status } = await send(url, github("x".repeat(101)));
      deepStrictEqual(status, 413);
      await tab.locator(".row").first().click();
      match(await tab.locator(".verdict").innerText(), /Refused[^]*answered 413/);
      deepStrictEqual(await tab.locator(".bytes").count(), 0);
      return "413";
    },
    { flags: ["--max-body", "100"] },
  );
}

async function replayed(command) {
  const mine = await app();
  try {
    return await inPage(
      command,
      async (tab, { url }) => {
        const body = Buffer.from('{"lines":1}\r\n{"lines":2}\r\n\xff', "latin1");
        await send(`${url}hooks?a=1`, github(body));
        await tab.locator(".row").first().click();
        await tab.getByRole("button", { name: "Replay to the app" }).click();
        await tab.locator(".said .answer").getByText("202").waitFor();
        deepStrictEqual(mine.arrived.map((one) => [one.method, one.url, one.body]), [0, 1].map(() => ["POST", "/hooks?a=1", body]));
        const text = '{"lines":1}\r\n';
        await send(url, github(text));
        await tab.locator(".row").nth(1).waitFor();
        await judged(tab);
        await tab.getByRole("button", { name: "Edit and send" }).click();
        await tab.locator("dialog[open]").getByLabel("Body").fill('{"lines":3}\n');
        await tab.getByLabel("Sign it anew").check();
        await tab.getByRole("button", { name: "Send to the app" }).click();
        await tab.locator("dialog .answer").getByText("202").waitFor();
        const last = mine.arrived.at(-1);
        const edited = '{"lines":3}\r\n';
        deepStrictEqual(last.body.toString(), edited);
        ok(last.headers.includes(github(edited).headers["X-Hub-Signature-256"]), "signed anew");
        await tab.getByRole("button", { name: "Send to the listener" }).click();
        await tab.locator(".row").nth(2).waitFor();
        await tab.locator(".row").first().getByText("Accepted").waitFor();
        return "byte for byte";
      },
      { flags: ["--forward", mine.url] },
    );
  } finally {
    mine.stop();
  }
}

async function samples(command) {
  const platforms = ["stripe", "slack", "tectra", "shopify", "svix"];
  return inPage(command, async (tab) => {
    await tab.locator(".copyable").waitFor();
    let count = 0;
    const sample = async (platform, forgery, wanted) => {
      await tab.getByRole("button", { name: "Send a sample" }).click();
      await tab.locator("dialog[open] form").waitFor();
      await tab.locator("dialog[open]").getByLabel("Platform", { exact: true }).selectOption(platform);
      if ((await tab.locator("dialog[open] textarea.secret").inputValue()) === "") await tab.getByRole("button", { name: "Make one for the test" }).click();
      await tab.waitForFunction(() => document.querySelector("dialog[open] textarea.secret").value !== "");
      await tab.getByLabel("What is sent").selectOption(forgery);
      await tab.getByRole("button", { name: "Send it" }).click();
      await tab.locator("dialog[open]").waitFor({ state: "detached" }).catch(() => {});
      await tab.locator(".row").nth(count++).waitFor();
      await tab.locator(".row").first().getByText(wanted).waitFor();
    };
    for (const platform of platforms) await sample(platform, "none", "Accepted");
    for (const forgery of ["body", "secret", "timestamp"]) await sample("stripe", forgery, "Refused");
    // Nothing says whose it is.
    await sample("stripe", "signature", "Not judged");
    return `${platforms.join(", ")}; four forgeries`;
  });
}

async function keyboard(command) {
  return inPage(command, async (tab, { url }) => {
    await send(url, github('{"first":1}'));
    await send(url, github('{"second":2}'));
    await tab.locator(".row").nth(1).waitFor();
    const focused = () => tab.evaluate(() => document.activeElement.className || document.activeElement.id);
    for (let presses = 0; presses < 10 && (await focused()) !== "row"; presses++) await tab.keyboard.press("Tab");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Enter");
    await tab.getByText('{"first":1}').waitFor();
    deepStrictEqual(await focused(), "opened");
    for (let presses = 0; presses < 20 && !(await focused()).includes("secret"); presses++) await tab.keyboard.press("Tab");
    await tab.keyboard.type(secret);
    for (let presses = 0; presses < 10 && !(await focused()).includes("primary"); presses++) await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await tab.locator(".verdict.accepted").waitFor();
    await tab.getByRole("button", { name: "Send a sample" }).focus();
    await tab.keyboard.press("Enter");
    await tab.locator("dialog[open] form").waitFor();
    await tab.keyboard.press("Escape");
    deepStrictEqual(await tab.locator("dialog[open]").count(), 0);
    match(await tab.locator("[role=status]").last().innerText(), /Delivery \d: Accepted/);
    return "open, verify, close";
  });
}

async function accessible(command) {
  let states = 0;
  const clean = async (tab, what) => {
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => globalThis.axe.run(document));
    deepStrictEqual(violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`), []);
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    ok(overflow <= 0, `${what}: ${overflow} px too wide`);
    states++;
  };
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [400, 1600]) {
      await inPage(
        command,
        async (tab, { url }) => {
          const at = `${colorScheme}, ${width} px`;
          await tab.locator(".copyable").waitFor();
          await clean(tab, `empty, ${at}`);
          await send(url, github("{}"));
          await send(url, github(`{ "long": "${"x".repeat(3000)}" }\r\n`, "{}"));
          await tab.locator(".row").nth(1).waitFor();
          await judged(tab);
          await tab.locator(".finding").first().waitFor();
          await clean(tab, `refused, ${at}`);
          if (width === 400) await tab.getByRole("button", { name: "All deliveries" }).click();
          await clean(tab, `listed, ${at}`);
          await tab.locator(".row").nth(1).click();
          await tab.locator(".verdict.accepted").waitFor();
          await tab.locator(".secret-card > summary").click();
          await clean(tab, `accepted, ${at}`);
          await tab.getByRole("button", { name: "Edit and send" }).click();
          await clean(tab, `edited, ${at}`);
          await tab.keyboard.press("Escape");
          await tab.getByRole("button", { name: "Send a sample" }).click();
          await tab.locator("dialog[open] form").waitFor();
          await clean(tab, `a sample, ${at}`);
          await tab.keyboard.press("Escape");
          await tab.getByRole("button", { name: /colours$/ }).click();
          await clean(tab, `the other theme, from ${at}`);
        },
        { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" },
      );
    }
  }
  return `${states} states`;
}

/** The page and what it loads, laid out as `cargo xtask build page` does. */
function laidOut() {
  const page = join(work, "page-folder");
  rmSync(page, { recursive: true, force: true });
  mkdirSync(page, { recursive: true });
  for (const part of ["page", "wasm"]) cpSync(join(installed, part), page, { recursive: true });
  cpSync(join(installed, "platforms.js"), join(page, "platforms.js"));
  cpSync(fileURLToPath(new URL("../../../npm/src/command-line/platforms.jsonl", import.meta.url)), join(page, "platforms.jsonl"));
  return page;
}

async function asFolder() {
  const server = spawn("python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", laidOut()], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    let text = "";
    for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) if (/port \d+/.test((text += chunk))) break;
    const [, port] = /port (\d+)/.exec(text);
    return await inTab(`http://127.0.0.1:${port}/`, async (tab) => {
      await tab.getByRole("button", { name: "Paste one" }).click();
      const { headers, body } = github('{"pasted":true}');
      await tab.getByLabel("Headers").fill(Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join("\n"));
      await tab.locator("dialog[open]").getByLabel("Body").fill(body);
      await tab.getByRole("button", { name: "Verify it" }).click();
      await tab.locator("textarea.secret").fill(secret);
      await tab.locator(".secret-card button.primary").click();
      await tab.locator(".verdict.accepted").waitFor();
      await tab.getByRole("button", { name: "Send a sample" }).click();
      await tab.getByLabel("What is sent").selectOption("body");
      await tab.getByRole("button", { name: "Send it" }).click();
      await tab.locator(".finding").first().waitFor();
      match(await tab.locator(".finding").first().innerText(), /body_/);
      await tab.evaluate(axe);
      deepStrictEqual(await tab.evaluate(async () => (await globalThis.axe.run(document)).violations.map(({ id }) => id)), []);
      return "python3 -m http.server";
    });
  } finally {
    server.kill();
  }
}

function sizes() {
  const gzipped = (...names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(installed, name)), { level: 9 }).length, 0) / 1000;
  const page = gzipped(...readdirSync(join(installed, "page")).map((name) => `page/${name}`));
  const kb = (size) => `${size.toFixed(0)} KB`;
  ok(page <= 40, `the page: ${kb(page)}, limit 40 KB`);
  const platforms = gzipSync(readFileSync(join(laidOut(), "platforms.jsonl")), { level: 9 }).length / 1000;
  return `the page ${kb(page)}, with a delivery ${kb(page + platforms + gzipped("wasm/base_bg.wasm", "platforms.js"))}, keys and explanations ${kb(gzipped("wasm/keys_bg.wasm"))} more`;
}

function wheelSizes() {
  const program = "import sys, zipfile; print(sum(file.compress_size for file in zipfile.ZipFile(sys.argv[1]).infolist() if '/page-files/' in file.filename))";
  const sizes = wheelsIn(wheels).map((wheel) => Number(run(python, ["-c", program, wheel])) / 1000);
  ok(sizes.every((size) => size > 0 && size <= 500), `${sizes.join(", ")} KB, limit 500 KB`);
  return sizes.map((size) => `${size.toFixed(0)} KB`).join(", ");
}
