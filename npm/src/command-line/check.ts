import { setMaxListeners } from "node:events";
import type { Arguments } from "./arguments.js";
import { challengeOf, isAnswered } from "./challenge-request.js";
import { forgedIfTold, isAccepted, signatureHeaders } from "./forgery.js";
import { making, Outgoing, type Made, type Making } from "./made-delivery.js";
import { answerText, isDuplicate, outcomeOf } from "./outcome.js";
import { print, printJson, textOf } from "./output.js";
import { exchange, timeoutOf, urlOf, type Answer } from "./request.js";

/** One thing that a receiver has to do. */
interface Trial {
  readonly name: string;
  /** What it does wrong, if it doesn't. */
  readonly wrong: string;
  /** Undefined where it can't be tested, because nobody could tell, or nothing is known. */
  readonly made: Made | undefined;
  readonly isRight: (answer: Answer) => boolean;
  readonly method?: string;
  readonly isSlow?: boolean;
}

interface Result {
  readonly name: string;
  /** Null if it wasn't tested. */
  readonly right: boolean | null;
  readonly answer: Answer | null;
  readonly wrong: string;
}

/** `hookseal check`: what a receiver gets wrong. */
export async function check(given: Arguments): Promise<number> {
  const url = urlOf(given.positionals.at(-1)!);
  const [platform, type] = given.positionals.slice(0, -1);
  const made = await making(given, platform!, type, url);
  const seconds = timeoutOf(given, made.platform);
  const stopped = new AbortController();
  setMaxListeners(0, stopped.signal);
  const stop = (): void => stopped.abort();
  process.once("SIGINT", stop);
  const results: Result[] = [];
  for (const trial of trials(given, made)) {
    const result = await tried(refusesAll(results) ? { ...trial, made: undefined } : trial, seconds, stopped.signal);
    if (stopped.signal.aborted) break;
    results.push(result);
    if (!given.has("json")) lines(result).forEach(print);
    // Nothing is learnt from an endpoint that isn't there.
    if (results.length === 1 && result.answer?.status === null) break;
  }
  process.off("SIGINT", stop);
  const count = (right: boolean | null): number => results.filter((one) => one.right === right).length;
  if (given.has("json")) printJson({ right: count(true), wrong: count(false), not_tested: count(null), results: results.map(facts) });
  else print(`${count(true)} right, ${count(false)} wrong, ${count(null)} not tested`);
  return stopped.signal.aborted ? 130 : count(false) > 0 ? 1 : 0;
}

/** Whether the right delivery, which was the first, was refused: what refuses the others says nothing then. */
function refusesAll([first]: readonly Result[]): boolean {
  return first?.answer ? outcomeOf(first.answer) === "refused" : false;
}

async function tried({ name, wrong, made, isRight, method = "POST", isSlow = false }: Trial, seconds: number, stopped: AbortSignal): Promise<Result> {
  if (!made) return { name, right: null, answer: null, wrong };
  const answer = await exchange({ method, url: made.url, headers: Object.entries(made.headers), body: made.body, isSlow }, seconds, stopped);
  return { name, right: isRight(answer), answer, wrong };
}

function* trials(given: Arguments, making: Making): Iterable<Trial> {
  const right = new Outgoing(given, making).sign();
  const isTaken = (answer: Answer): boolean => outcomeOf(answer) === "accepted";
  const isRefused = (answer: Answer): boolean => outcomeOf(answer) === "refused";
  const altered = (made: Made | undefined): Made | undefined => (made && !isAccepted(given, making, made) ? made : undefined);
  yield { name: "a right delivery is accepted", wrong: "are the URL and the secret the right ones, and does it take this type?", made: right, isRight: isTaken };
  yield {
    name: "the same delivery again does no harm",
    wrong: "platforms deliver twice: answer 2xx to a duplicate, and don't handle it again",
    made: right,
    isRight: (answer) => isTaken(answer) || answer.status === 409,
  };
  yield { name: "a changed body is refused", wrong: "anybody can send events: is the signature verified?", made: altered({ ...right, body: changed(right.body) }), isRight: isRefused };
  yield {
    name: "JSON that was serialized again is refused",
    wrong: "it verifies parsed JSON: verify the raw body, or right deliveries will be refused, too",
    made: altered(reserialized(right)),
    isRight: isRefused,
  };
  yield { name: "a short signature is refused", wrong: "compare the lengths before the bytes: a wrong signature has to be 401, not an error", made: forgedIfTold("signature", given, making), isRight: isRefused };
  yield { name: "a delivery without a signature is refused", wrong: "an absent header has to be 401, not an error", made: altered(unsigned(right, making)), isRight: isRefused };
  yield { name: "another secret's signature is refused", wrong: "anybody can send events: is the signature compared?", made: forgedIfTold("secret", given, making), isRight: isRefused };
  yield { name: "an old delivery is refused", wrong: "whoever has seen a delivery can send it again: compare the signed time with the clock", made: forgedIfTold("timestamp", given, making), isRight: isRefused };
  yield {
    name: "an oversized body is refused",
    wrong: "limit the body before reading all of it: answer 413, or close the connection",
    made: { ...right, body: Buffer.alloc(given.count("oversize", 34_000_000), "a") },
    isSlow: true,
    isRight: (answer) => isRefused(answer) || (answer.status === null && answer.failure!.startsWith("the connection was closed")),
  };
  yield* challenges(given, making);
}

function* challenges(given: Arguments, making: Making): Iterable<Trial> {
  for (const [index] of (making.platform.record.challenges ?? []).entries()) {
    const challenge = challengeOf(index, given, making);
    yield {
      name: "the platform's challenge is answered",
      wrong: "without the right answer the platform doesn't take the endpoint",
      made: challenge?.made,
      method: challenge?.method ?? "POST",
      isRight: (answer) => challenge !== undefined && isAnswered(challenge, answer),
    };
  }
}

/** One more field of JSON, or one more byte. */
function changed(body: Buffer): Buffer {
  const text = textOf(body)?.trimEnd();
  if (text?.endsWith("}") && text.length > 2) return Buffer.from(`${text.slice(0, -1)},"forged":true}`);
  return Buffer.concat([body, Buffer.from("0")]);
}

/** As other programs write it; undefined if it is no JSON. */
function reserialized(made: Made): Made | undefined {
  try {
    return { ...made, body: Buffer.from(JSON.stringify(JSON.parse(textOf(made.body) ?? ""), null, 1)) };
  } catch {
    return undefined;
  }
}

/** Undefined if its signature stands in no header. */
function unsigned(made: Made, making: Making): Made | undefined {
  const names = signatureHeaders(making);
  const left = Object.entries(made.headers).filter(([name]) => !names.includes(name.toLowerCase()));
  return left.length < Object.keys(made.headers).length ? { ...made, headers: Object.fromEntries(left) } : undefined;
}

function lines({ name, right, answer, wrong }: Result): string[] {
  if (right === null) return [`-      ${name}: not tested`];
  const line = `${right ? "ok   " : "WRONG"}  ${name}: ${answerText(answer!)}`;
  return [line, ...(right || answer!.status === null ? [] : [`       ${wrong}`]), ...(isDuplicate(answer!) ? ["       the receiver says that it is a duplicate"] : [])];
}

function facts({ name, right, answer, wrong }: Result): Record<string, unknown> {
  return { name, right, status: answer?.status ?? null, failure: answer?.failure ?? null, milliseconds: answer?.milliseconds ?? null, advice: right === false ? wrong : null };
}
