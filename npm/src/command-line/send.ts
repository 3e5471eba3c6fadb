import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { WebhookVerificationError } from "hookseal";
import { shown, type Arguments } from "./arguments.js";
import { deliveryIn } from "./delivery-file.js";
import { forged, kinds } from "./forgery.js";
import { readBytes } from "./input.js";
import { making, Outgoing, type Making } from "./made-delivery.js";
import { answerText, isDuplicate, outcomeOf, type Outcome } from "./outcome.js";
import { print, printJson } from "./output.js";
import { exchange, timeoutOf, urlOf, type Answer, type Outbound } from "./request.js";
import { UsageError } from "./usage-error.js";

/** What is to be sent, and what has to come of it. */
interface Job {
  readonly request: () => Outbound;
  readonly wanted: Outcome;
}

/** Jobs that are made one by one, so that Ctrl-C needn't wait for all of them. */
interface Jobs {
  readonly jobs: Iterable<Job>;
  readonly count: number;
  readonly making?: Making;
}

/** One delivery that was sent, with all its attempts. */
interface Sent {
  readonly outcome: Outcome;
  readonly duplicate: boolean;
  readonly right: boolean;
  readonly attempts: readonly Answer[];
}

/** More deliveries than that aren't shown one by one. */
const SHOWN = 20;

/** `hookseal send`: test deliveries, and a report. */
export async function send(given: Arguments): Promise<number> {
  const { jobs, count, making } = await jobsOf(given);
  const delays = making && given.has("retry") ? delaysOf(given, making) : [];
  const stopped = new AbortController();
  setMaxListeners(0, stopped.signal);
  const stop = (): void => stopped.abort();
  process.once("SIGINT", stop);
  const sent: Sent[] = [];
  await inParallel(jobs, Math.min(given.count("parallel", 1), count), stopped.signal, async (job, index) => {
    const result = await deliver(job, delays, timeoutOf(given, making?.platform), stopped.signal, (line) => {
      if (!given.has("json") && count <= SHOWN) print(count > 1 ? `${String(index + 1).padStart(2)}  ${line}` : line);
    });
    if (result) sent.push(result);
    progress(sent.length, count);
  });
  process.off("SIGINT", stop);
  report(given, sent, count);
  return stopped.signal.aborted ? 130 : sent.every(({ right }) => right) ? 0 : 1;
}

async function jobsOf(given: Arguments): Promise<Jobs> {
  const file = given.text("delivery");
  if (file === undefined && given.positionals.length < 2) throw new UsageError(`type ${given.verb.usage[0]}. hookseal send --help has examples`);
  const url = urlOf(given.positionals.at(-1)!);
  const repeat = given.count("repeat", 1);
  if (file !== undefined) {
    if (given.positionals.length > 1) throw new UsageError(`type ${given.verb.usage[1]}: the recorded delivery has its platform and type`);
    refuseChanges(given);
    const request = recordedRequest(given, file, url);
    return { jobs: repeated(repeat, () => [{ request: () => request, wanted: "accepted" }]), count: repeat };
  }
  const [platform, type] = given.positionals.slice(0, -1);
  const made = await making(given, platform!, type, url);
  const forge = given.text("forge");
  if (forge !== undefined && !kinds.includes(forge)) throw new UsageError(`--forge takes one of ${kinds.join(", ")}, not ${shown(forge)}`);
  if (forge === "replay") return { jobs: repeated(repeat, () => twice(given, made)), count: 2 * repeat, making: made };
  if (repeat > 1 && forge === undefined && !given.has("id") && areOneEvent(given, made)) process.stderr.write(`hookseal: ${oneEvent(given, repeat)}\n`);
  return { jobs: repeated(repeat, () => [forge === undefined ? genuine(given, made) : { request: () => outbound(forged(forge, given, made)), wanted: "refused" }]), count: repeat, making: made };
}

function oneEvent(given: Arguments, repeat: number): string {
  const flag = ["body", "now"].find((name) => given.has(name));
  return `a receiver takes all ${repeat} for one event: ${flag === undefined ? "nothing in them differs" : `--${flag} leaves nothing in them that differs`}`;
}

/** Whether two deliveries have the same idempotency key. */
function areOneEvent(given: Arguments, made: Making): boolean {
  const [one, other] = [0, 1].map(() => keyOf(given, made));
  return one !== undefined && one === other;
}

function keyOf(given: Arguments, made: Making): string | undefined {
  const { body, headers, url } = new Outgoing(given, made).sign();
  const now = given.time("now");
  try {
    return made.webhook.verifySignature(body, headers, { url, method: "POST", ...(now && { now }) }).idempotencyKey;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return undefined;
    throw error;
  }
}

function* repeated(times: number, make: () => Job[]): Iterable<Job> {
  for (let time = 0; time < times; time++) yield* make();
}

/** A recorded delivery can't be changed, nor signed again. */
function refuseChanges(given: Arguments): void {
  const flag = ["forge", "set", "header", "id", "delivery-id", "now", "secret-env", "secret-file", "setting", "retry", "fast"].find((name) => given.has(name));
  if (flag !== undefined) throw new UsageError(`--${flag} needs a platform, and a recorded delivery is sent as it is: leave it out with --delivery, or type ${given.verb.usage[0]}`);
}

function genuine(given: Arguments, made: Making): Job {
  const outgoing = new Outgoing(given, made);
  return { request: () => outbound(outgoing.sign()), wanted: "accepted" };
}

/** The same bytes twice. */
function twice(given: Arguments, made: Making): Job[] {
  const signed = outbound(new Outgoing(given, made).sign());
  const job: Job = { request: () => signed, wanted: "accepted" };
  return [job, job];
}

function outbound({ url, headers, body }: { url: string; headers: Readonly<Record<string, string>>; body: Buffer }): Outbound {
  return { method: "POST", url, headers: Object.entries(headers), body };
}

/** With its own headers, but for the host's. */
function recordedRequest(given: Arguments, file: string, url: string): Outbound {
  const { method, headers, body } = deliveryIn(readBytes(file), file);
  const from = given.text("body");
  const bytes = from === undefined ? body : readBytes(from);
  if (bytes === undefined) throw new UsageError(`${shown(file)} has no body: give it by --body FILE`);
  return { method, url, headers: headers.filter(([name]) => name.toLowerCase() !== "host"), body: bytes };
}

/** Seconds before each further attempt. */
function delaysOf(given: Arguments, { platform, webhook }: Making): number[] {
  const schedule = webhook.retrySchedule;
  if (!schedule) throw new UsageError(`${platform.id}: no retry schedule is known: leave --retry out`);
  const { attempts, delays } = schedule;
  const known = Array.from({ length: attempts - 1 }, (_, index) => delays[index] ?? delays.at(-1) ?? 60);
  return known.map((seconds) => (given.has("fast") ? seconds / 1000 : seconds));
}

async function deliver({ request, wanted }: Job, delays: readonly number[], seconds: number, stopped: AbortSignal, say: (line: string) => void): Promise<Sent | undefined> {
  const attempts: Answer[] = [];
  for (let attempt = 0; ; attempt++) {
    const answer = await exchange(request(), seconds, stopped);
    if (stopped.aborted) return undefined;
    attempts.push(answer);
    const outcome = outcomeOf(answer);
    const delay = outcome === "accepted" ? undefined : delays[attempt];
    const duplicate = isDuplicate(answer);
    // Of two that are the same the second may be refused as such.
    const right = outcome === wanted || (wanted === "accepted" && answer.status === 409);
    const wrong = delay === undefined && !right ? `  WRONG: it had to be ${wanted}` : "";
    say(`${duplicate ? "duplicate" : outcome}  ${answerText(answer)}${delay === undefined ? wrong : `; again in ${delay} s (attempt ${attempt + 2} of ${delays.length + 1})`}`);
    if (delay === undefined) return { outcome, duplicate, right, attempts };
    await sleep(delay * 1000, undefined, { signal: stopped }).catch(() => undefined);
    if (stopped.aborted) return undefined;
  }
}

async function inParallel<T>(items: Iterable<T>, width: number, stopped: AbortSignal, work: (item: T, index: number) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (!stopped.aborted) {
      const item = left.next();
      if (item.done) return;
      await work(item.value, next++);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}

/** On a terminal, over itself. */
function progress(done: number, of: number): void {
  if (of > SHOWN && process.stderr.isTTY) process.stderr.write(`\r${done} of ${of}${done === of ? "\n" : ""}`);
}

function report(given: Arguments, sent: readonly Sent[], of: number): void {
  const count = (outcome: Outcome): number => sent.filter((one) => one.outcome === outcome).length;
  const times = sent.flatMap(({ attempts }) => attempts.filter(({ status }) => status !== null).map(({ milliseconds }) => milliseconds)).sort((one, other) => one - other);
  const [median, p95, p99] = [0.5, 0.95, 0.99].map((part) => times[Math.ceil(part * times.length) - 1] ?? null);
  const [accepted, refused, failed] = [count("accepted"), count("refused"), count("failed")];
  const duplicates = sent.filter(({ duplicate }) => duplicate).length;
  const wrong = sent.filter(({ right }) => !right).length;
  if (given.has("json")) {
    const deliveries = sent.map(({ outcome, duplicate, right, attempts }) => ({
      outcome,
      duplicate,
      right,
      attempts: attempts.map(({ status, failure, milliseconds }) => ({ status, failure: failure ?? null, milliseconds })),
    }));
    printJson({ wanted: of, sent: sent.length, accepted, refused, failed, duplicates, wrong, milliseconds: { median, p95, p99 }, deliveries });
    return;
  }
  const part = sent.length < of ? ` of ${of}` : "";
  print(`${sent.length}${part} sent: ${accepted} accepted${duplicates > 0 ? ` (${duplicates} as duplicates)` : ""}, ${refused} refused, ${failed} failed`);
  if (median !== null) print(`answered in ${median} ms (median), ${p95} ms (95 %), ${p99} ms (99 %)`);
  if (wrong > 0) print(`WRONG: ${wrong} of ${sent.length}`);
}
