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
  const events = new Map();
  const note = (attempt, what) => wrong.push(`${describe(attempt)}: ${what}`);

  for (const attempt of attempts) {
    const { number, forgery } = attempt.delivery;
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
  return Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`).join(", ");
}

/** A repetition: in progress only while the first was at work, a duplicate only afterwards. */
function repeated(attempt, first, note) {
  const overlaps = attempt.sent < first.answered && first.sent < attempt.answered;
  if (attempt.answered < first.sent) note(attempt, `${attempt.verdict}, before the first was sent`);
  if (attempt.verdict === DUPLICATE && attempt.delivery.slow && attempt.answered - first.sent < AT_WORK_MS) note(attempt, "duplicate, before the handler could be done");
  if (attempt.verdict === IN_PROGRESS && !overlaps) note(attempt, "in progress, after the first was answered");
  if (attempt.verdict === IN_PROGRESS && !attempt.headers["retry-after"]) note(attempt, "without Retry-After");
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

function describe({ delivery: { number, forgery, slow } }) {
  return `${forgery ? `forgery (${forgery.code}) of ` : ""}event ${number}${slow ? ", slow" : ""}`;
}
