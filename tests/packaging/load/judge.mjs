// What each delivery had to be answered, seen from the sender's side of the connection.

const RECEIVED = "received";
const DUPLICATE = "duplicate";
const IN_PROGRESS = "in progress";
const REFUSED = "refused";

const answers = {
  [RECEIVED]: [200, { received: true }],
  [DUPLICATE]: [200, { received: true, duplicate: true }],
  [IN_PROGRESS]: [409, { code: "in_progress" }],
};

// A slow handler takes 20 ms; timers may be a little early.
const AT_WORK_MS = 15;

/** Returns how often each verdict was given. Throws where one is wrong, or an event wasn't handled exactly once. */
export function judge(attempts, handled) {
  const wrong = [];
  const counts = { [RECEIVED]: 0, [DUPLICATE]: 0, [IN_PROGRESS]: 0, [REFUSED]: 0 };
  const oddCounts = {};
  const events = new Map();
  const note = (attempt, what) => wrong.push(`${describe(attempt)}: ${what}`);

  for (const attempt of attempts) {
    const { number, forgery, odd } = attempt.delivery;
    if (odd) {
      if (isRight(odd, attempt)) oddCounts[odd.name] = (oddCounts[odd.name] ?? 0) + 1;
      else note(attempt, attempt.error ?? `${attempt.status} ${attempt.text}`);
      continue;
    }
    if (!forgery) events.set(number, [...(events.get(number) ?? []), attempt]);
    if (attempt.error) {
      note(attempt, `unanswered: ${attempt.error}`);
      continue;
    }
    attempt.verdict = forgery ? (says(attempt, 401, { code: forgery.code }) ? REFUSED : undefined) : verdictOf(attempt);
    if (attempt.verdict) counts[attempt.verdict] += 1;
    else note(attempt, `${attempt.status} ${attempt.text}`);
  }
  for (const [number, all] of events) {
    if (all.some(({ verdict }) => !verdict)) continue; // told above
    const first = all.filter(({ verdict }) => verdict === RECEIVED);
    if (first.length !== 1) note(all[0], `received ${first.length} times`);
    else for (const attempt of all) if (attempt !== first[0]) repeated(attempt, first[0], note);
    if (handled[number] !== 1) note(all[0], `handled ${handled[number]} times`);
  }
  handled.forEach((times, number) => {
    if (times > 0 && !events.has(number)) wrong.push(`event ${number}, which was forged: handled ${times} times`);
  });
  // Else the mix had nothing to tell.
  for (const [verdict, count] of Object.entries(counts)) if (count === 0) wrong.push(`not one ${verdict}`);
  if (wrong.length > 0) throw new Error(`${wrong.length} wrong\n${wrong.slice(0, 20).join("\n")}`);
  return Object.entries({ ...counts, ...oddCounts }).map(([verdict, count]) => `${count} ${verdict}`).join(", ");
}

/** A repetition: in progress only while the first was at work, a duplicate only afterwards. */
function repeated(attempt, first, note) {
  const overlaps = attempt.sent < first.answered && first.sent < attempt.answered;
  if (attempt.answered < first.sent) note(attempt, `${attempt.verdict}, before the first was sent`);
  if (attempt.verdict === DUPLICATE && attempt.delivery.slow && attempt.answered - first.sent < AT_WORK_MS) note(attempt, "duplicate, before the handler could be done");
  if (attempt.verdict === IN_PROGRESS && !overlaps) note(attempt, "in progress, after the first was answered");
  if (attempt.verdict === IN_PROGRESS && !attempt.headers["retry-after"]) note(attempt, "without Retry-After");
}

/** One that is no delivery, or came badly. A framework that knows a route's methods has its own 404 or 405. */
function isRight({ status, code, hangsUp, mayReset, method }, attempt) {
  if (hangsUp) return attempt.error !== undefined;
  if (attempt.error) return Boolean(mayReset) && /reset|EPIPE|hang up/i.test(attempt.error);
  return says(attempt, status, { code }) || (method !== undefined && [404, 405].includes(attempt.status));
}

function verdictOf(attempt) {
  return Object.keys(answers).find((verdict) => says(attempt, ...answers[verdict]));
}

function says({ status, headers, text }, expectedStatus, expectedBody) {
  if (status !== expectedStatus || headers["content-type"] !== "application/json") return false;
  // By value, because Python writes a blank after the colon.
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(expectedBody);
  } catch {
    return false;
  }
}

function describe({ delivery: { number, forgery, slow, odd } }) {
  if (odd) return odd.name;
  return `${forgery ? `forgery (${forgery.code}) of ` : ""}event ${number}${slow ? ", slow" : ""}`;
}
