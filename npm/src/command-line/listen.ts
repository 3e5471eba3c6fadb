import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Webhook, WebhookConfigError, WebhookVerificationError, type ChallengeAnswer, type Event, type Explanation } from "hookseal";
import { advised } from "./advice.js";
import { shown, type Arguments } from "./arguments.js";
import type { Delivery } from "./delivery.js";
import { answerText } from "./outcome.js";
import { byHeaders, explanation, noSignature, verdict, type Judge } from "./judge.js";
import { webhookOptions } from "./options.js";
import { inert, print } from "./output.js";
import { Page } from "./page.js";
import { passOn, perConnection } from "./pass-on.js";
import { platformOf } from "./platform.js";
import { Recorder } from "./recorded.js";
import { pairs, timeoutOf, urlOf, type Answer } from "./request.js";
import { hasSecrets, secretsAtHand } from "./secrets.js";
import { UsageError } from "./usage-error.js";

/** What became of a delivery. */
interface Judged {
  /** `accepted`, a code, `challenge`, or `not_judged` without a platform or a secret. */
  readonly verdict: string;
  readonly provider: string | null;
  readonly type: string | null;
  readonly message: string | null;
  readonly findings: Explanation["findings"];
  readonly answer: Pick<Answer, "status" | "headers" | "body">;
}

/** `hookseal listen`: shows deliveries as they arrive. */
export async function listen(given: Arguments): Promise<number> {
  const { port, host } = address(given);
  const settings = {
    forward: given.has("forward") ? urlOf(given.text("forward")!) : undefined,
    limit: given.count("max-body", 33_554_432),
    seconds: timeoutOf(given),
    recorder: given.has("record") ? new Recorder(given.text("record")!) : undefined,
  };
  const counts = { received: 0, accepted: 0 };
  let page: Page | undefined;
  return new Promise((resolve, reject) => {
    const end = (code: number): void => {
      process.off("SIGINT", interrupted);
      server.closeAllConnections();
      server.close();
      page?.close();
      if (!given.has("json")) print(`${counts.received} received: ${counts.accepted} accepted, ${counts.received - counts.accepted} not`);
      resolve(code);
    };
    const interrupted = (): void => end(130);
    const server = createServer((request, response) => {
      void receive(given, settings, page, request, response).then(
        (judged) => {
          if (!judged) return;
          counts.received++;
          if (judged.verdict === "accepted") counts.accepted++;
          if (given.has("once")) response.on("close", () => end(judged.verdict === "accepted" ? 0 : 1));
        },
        (error: unknown) => {
          process.stderr.write(`hookseal: this is a mistake of its own, please report it: ${String(error)}\n`);
          response.writeHead(500).end();
        },
      );
    });
    server.on("error", (error: NodeJS.ErrnoException) => reject(new UsageError(listenProblem(error.code, host, port))));
    const begin = async (): Promise<void> => {
      process.on("SIGINT", interrupted);
      const url = urlAt(server, host);
      if (!given.has("once") && !given.has("json") && !given.has("no-page")) page = new Page({ url, ...settings });
      announce(given, url, await page?.start());
    };
    server.listen(port, host, () => {
      begin().catch((error: unknown) => {
        server.close();
        reject(error);
      });
    });
  });
}

function address(given: Arguments): { port: number; host: string } {
  const [text] = given.positionals;
  if (!/^\d{1,5}$/.test(text!) || Number(text) > 65535) throw new UsageError(`listen takes a port from 0 to 65535, not ${shown(text!)}: hookseal listen 4000`);
  if (given.has("provider") && given.text("provider") !== "auto") platformOf(given.text("provider")!);
  return { port: Number(text), host: given.text("host") ?? "127.0.0.1" };
}

function listenProblem(code: string | undefined, host: string, port: number): string {
  if (code === "EADDRINUSE") return `port ${port} is in use: stop what listens there, or type another port`;
  if (code === "EACCES") return `port ${port} may not be used: type one from 1024`;
  return `it can't listen at ${host}: is that an address of this machine?`;
}

function urlAt(server: Server, host: string): string {
  const { port } = server.address() as { port: number };
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
}

function announce(given: Arguments, url: string, page: string | undefined): void {
  if (given.has("json")) print(JSON.stringify({ listening: url }));
  else print(`listening at ${url}, Ctrl-C ends it`);
  if (page !== undefined) print(`the page is at ${page}`);
}

interface Settings {
  readonly forward: string | undefined;
  readonly limit: number;
  readonly seconds: number;
  readonly recorder: Recorder | undefined;
}

/** Undefined where the sender left before all was there. */
async function receive(given: Arguments, { forward, limit, seconds, recorder }: Settings, page: Page | undefined, request: IncomingMessage, response: ServerResponse): Promise<Judged | undefined> {
  const body = await bodyOf(request, limit);
  if (body === undefined) return undefined;
  const received = new Date();
  const headers = pairs(request.rawHeaders);
  const url = given.text("url") ?? `http://${request.headers.host ?? "localhost"}${request.url ?? "/"}`;
  const delivery: Delivery = { method: request.method ?? "POST", url, headers, body: body === "too large" ? Buffer.alloc(0) : body, received };
  const judged = body === "too large" ? tooLarge(limit) : judge(given, delivery);
  const file = body === "too large" ? undefined : recorder?.keep(delivery, judged.verdict);
  const answer = forward === undefined || body === "too large" ? undefined : await passOn(forward, delivery, seconds);
  show(given, delivery, (request.url ?? "/").split("?")[0]!, body === "too large" ? null : body.length, judged, { file, forward, answer });
  page?.add({ delivery, size: body === "too large" ? undefined : body.length, ...shownOf(judged), answer });
  const { status, headers: answered, body: text } = answer ? (answer.status === null ? badGateway : answer) : judged.answer;
  const kept = answered.filter(([name]) => !perConnection.has(name.toLowerCase()));
  response.writeHead(status ?? 502, [...kept, ["Content-Length", String(text.length)], ...(body === "too large" ? [["Connection", "close"]] : [])].flat());
  response.end(request.method === "HEAD" ? undefined : text);
  return judged;
}

const badGateway = { status: 502, headers: [] as readonly (readonly [string, string])[], body: Buffer.alloc(0) };

async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer | "too large" | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return "too large";
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return request.complete ? Buffer.concat(chunks) : undefined;
}

function json(status: number, value: unknown): Judged["answer"] {
  return { status, headers: [["Content-Type", "application/json"]], body: Buffer.from(JSON.stringify(value)) };
}

function tooLarge(limit: number): Judged {
  const code = "body_too_large";
  return { verdict: code, provider: null, type: null, message: `the body has more than ${limit} bytes: --max-body takes more`, findings: [], answer: json(413, { code }) };
}

/** The verdict, as far as there are a platform and a secret. Nobody is there to be asked. */
function judge(given: Arguments, { received: _, ...delivery }: Delivery): Judged {
  try {
    const named = given.text("provider") ?? "auto";
    const platform = named === "auto" ? byHeaders(given, delivery) : platformOf(named);
    if (!platform) return unsigned(given);
    const secrets = secretsAtHand(given, platform);
    if (!secrets) return notJudged(given, `there is no secret of ${platform.id}: set ${platform.variable ?? "HOOKSEAL_SECRET"}`);
    return judgedBy({ platform, secrets }, given, delivery);
  } catch (error) {
    // A secret that is none, or a setting that lacks.
    if (error instanceof UsageError || error instanceof WebhookConfigError) return notJudged(given, advised(error.message, given));
    throw error;
  }
}

/** Where there are secrets it is answered by neither 2xx nor 4xx: it was neither accepted nor refused. */
function notJudged(given: Arguments, message: string): Judged {
  const code = "not_judged";
  return { verdict: code, provider: null, type: null, message, findings: [], answer: hasSecrets(given) ? json(500, { code }) : json(200, { received: true }) };
}

/** Whatever the platform is, a receiver with a secret refuses it. */
function unsigned(given: Arguments): Judged {
  const code = "missing_signature";
  const message = noSignature();
  return hasSecrets(given) ? { verdict: code, provider: null, type: null, message, findings: [], answer: json(401, { code }) } : notJudged(given, message);
}

function judgedBy(judge: Judge, given: Arguments, delivery: Delivery): Judged {
  const provider = judge.platform.id;
  const challenge = challengeAnswer(judge, given, delivery);
  if (challenge) {
    const { status, headers, body } = challenge;
    return { verdict: "challenge", provider, type: null, message: null, findings: [], answer: { status, headers: Object.entries(headers), body: Buffer.from(body) } };
  }
  const events = verdict(given, judge, delivery);
  if (events instanceof WebhookVerificationError) {
    const { code, status, message } = events;
    return { verdict: code, provider, type: null, message, findings: explanation(given, judge, delivery).findings, answer: json(status, { code }) };
  }
  return { verdict: "accepted", provider, type: types(events), message: null, findings: [], answer: acknowledged(judge) };
}

/** As receivers answer. */
function acknowledged({ platform: { record } }: Judge): Judged["answer"] {
  const { status = 200, text } = record.acknowledgement ?? {};
  if (text === undefined) return json(200, { received: true });
  return { status, headers: [["Content-Type", "text/plain; charset=utf-8"]], body: Buffer.from(text) };
}

function challengeAnswer({ platform, secrets }: Judge, given: Arguments, delivery: Delivery): ChallengeAnswer | null {
  const webhook = new Webhook(platform.record, secrets, webhookOptions(given));
  try {
    return webhook.challenge({ ...delivery, now: given.time("now") });
  } catch (error) {
    // `verify` says the same.
    if (error instanceof WebhookVerificationError) return null;
    throw error;
  }
}

function types(events: readonly Event[]): string | null {
  const types = events.flatMap(({ type }) => type ?? []);
  return types.length > 0 ? types.join(", ") : null;
}

/** Without the answer that a receiver would give: the app may have given another. */
function shownOf({ verdict, provider, type, message, findings }: Judged): Pick<Judged, "verdict" | "provider" | "type" | "message" | "findings"> {
  return { verdict, provider, type, message, findings };
}

interface Beside {
  readonly file: string | undefined;
  readonly forward: string | undefined;
  readonly answer: Answer | undefined;
}

function show(given: Arguments, { method, received }: Delivery, path: string, size: number | null, judged: Judged, { file, forward, answer }: Beside): void {
  if (given.has("json")) {
    const { verdict, provider, type, message, findings } = judged;
    const answered = answer ? { status: answer.status, failure: answer.failure ?? null, milliseconds: answer.milliseconds } : null;
    print(JSON.stringify({ received: received!.toISOString(), method, path, bytes: size, verdict, provider, type, message, findings, file: file ?? null, forwarded: answered }));
    return;
  }
  const what = judged.verdict === "accepted" ? `accepted  ${judged.provider} ${inert(judged.type ?? "")}`.trimEnd() : judged.verdict === "challenge" ? `challenge  ${judged.provider}` : judged.verdict === "not_judged" ? `not judged: ${judged.message}` : `refused  ${judged.verdict}${judged.provider === null ? "" : ` (${judged.provider})`}`;
  print(`${received!.toISOString().slice(11, 19)}  ${inert(method, 20)} ${inert(path, 80)}  ${size === null ? "too many" : size} bytes  ${what}`);
  for (const { code, certain, message, fix } of judged.findings) {
    print(`          ${code}${certain ? " (certain)" : ""}: ${inert(message, 1000)}`);
    print(`          Fix: ${inert(fix, 1000)}`);
  }
  if (judged.findings.length === 0 && judged.message !== null && judged.verdict !== "not_judged") print(`          ${inert(judged.message, 1000)}`);
  if (file !== undefined) print(`          kept as ${file}`);
  if (answer) print(`          ${inert(forward!)}: ${answerText(answer)}`);
}
