// One delivery: its verdict, why, what can be done, and all that came.
import { amount, bodyView, factsOf, textView, utf8 } from "./bytes.js";
import { base64, fromBase64, pathOf, type Answer, type Delivery } from "./delivery.js";
import { field, h, prose, type Child } from "./elements.js";
import { findingsView, sentence, stepsView } from "./explanation.js";
import { base, platforms, type About, type WebhookEvent } from "./hookseal.js";
import { inert } from "./inert.js";
import { EXPLAINED, type Judgement } from "./judge.js";
import { timeOf } from "./list.js";
import { platformSelect, SecretFields } from "./secret-form.js";
import { secretOf } from "./secrets.js";
import { badge, kindOf, titleOf } from "./verdict.js";

/** A delivery with what the page has found of it. */
export interface Opened {
  readonly delivery: Delivery;
  readonly judgement: Judgement;
  readonly about: About | undefined;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface Doing {
  /** Judges all deliveries of a platform anew; this one as that platform's. */
  judged(number: number, platform: string): void;
  explain(opened: Opened): Promise<void>;
  replay: ((opened: Opened) => Promise<Answer>) | undefined;
  edit(opened: Opened): void;
  back(): void;
}

export async function detailView(opened: Opened, doing: Doing): Promise<HTMLElement[]> {
  const { delivery, judgement, about, body } = opened;
  const heading = h("h2", { id: "opened", tabindex: "-1" }, inert(titleOf(judgement, about?.name), 200));
  return [
    h("button", { type: "button", class: "quiet back", onclick: doing.back }, "← All deliveries"),
    h(
      "header",
      { class: `verdict ${kindOf(judgement.verdict)}` },
      h("div", { class: "verdict-head" }, badge(judgement.verdict), heading),
      h("p", { class: "meta" }, inert(delivery.method, 20), " ", h("code", {}, inert(pathOf(delivery.url), 300)), ` at ${timeOf(delivery.received)}`, delivery.bytes === null ? "" : ` · ${amount(delivery.bytes)}`),
      ...saying(judgement, delivery),
    ),
    h("div", { class: "findings" }, ...findingsView(judgement.findings), longOne(opened, doing)),
    eventView(judgement.events),
    await secretView(opened, doing),
    actions(opened, doing),
    delivery.answer && answerView(delivery.answer),
    bodyPart(delivery, body),
    headersView(delivery, about),
    stepsView(judgement.steps),
  ].filter((one) => one !== undefined && one !== null);
}

/** The verdict in words. */
function saying({ verdict, message, by, findings }: Judgement, { verdict: told, bytes }: Delivery): Child[] {
  const says: Child[] = [];
  if (bytes === null) says.push(h("p", {}, "The body is over the limit: it was answered 413, and nothing of it is kept. ", h("code", {}, "--max-body"), " takes more."));
  else if (verdict === "challenge") says.push(h("p", {}, "Not an event: a question of the platform’s, which the listener has answered."));
  else if (verdict === "accepted") says.push(h("p", {}, "The signature is right, and what was verified is what you see."));
  else if (verdict === "not_judged") says.push(message !== null && h("p", {}, inert(sentence(message), 1000)), h("p", {}, "With the platform’s secret it is verified here, in this page."));
  else says.push(h("p", {}, h("code", {}, verdict), findings.length === 0 && message !== null && `: ${inert(message, 1000)}`));
  if (by === "listener" && verdict !== "not_judged" && bytes !== null) says.push(h("p", { class: "by" }, "Judged by hookseal listen, under the secret of its environment."));
  if (by === "page" && told !== "not_judged" && told !== verdict) says.push(h("p", { class: "by" }, "hookseal listen, under its own secret, says: ", h("code", {}, told), "."));
  return says;
}

/** What is long is explained when it is asked for. */
function longOne(opened: Opened, doing: Doing): HTMLElement | undefined {
  const { judgement, delivery } = opened;
  const isLong = kindOf(judgement.verdict) === "refused" && judgement.by === "page" && (delivery.bytes ?? 0) > EXPLAINED && judgement.steps.length === 0;
  if (!isLong) return undefined;
  const button = h("button", { type: "button", onclick: () => ((button.disabled = true), void doing.explain(opened)) }, "Explain it: takes some seconds");
  return button;
}

function eventView(events: readonly WebhookEvent[]): HTMLElement | undefined {
  const [event] = events;
  if (!event) return undefined;
  const rows = ([["Type", event.type], ["Id", event.id === null ? null : String(event.id)], ["Time", event.timestamp?.toISOString() ?? null], ["Idempotency key", event.idempotencyKey], ["Delivery id", event.deliveryId], ["Proof", event.proof], ["Not signed", event.unsigned.join(", ") || null]] as const).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [h("div", {}, h("dt", {}, name), h("dd", {}, h("code", {}, inert(value, 400))))],
  );
  const warnings = event.warnings.map((warning) => h("li", {}, inert(warning.message, 400)));
  return h("section", { class: "part" }, h("h3", {}, events.length > 1 ? `The first of ${events.length} events` : "Event"), h("dl", { class: "event" }, ...rows), warnings.length > 0 && h("ul", { class: "warnings" }, ...warnings));
}

async function secretView({ delivery, judgement }: Opened, doing: Doing): Promise<HTMLElement | undefined> {
  if (delivery.bytes === null) return undefined;
  const [all] = await Promise.all([platforms(), base()]);
  const select = await platformSelect(judgement.platform);
  const fields = new SecretFields();
  const chosen = (): About | undefined => all.find(({ id }) => id === select.value);
  const show = (): void => {
    const about = chosen();
    submit.disabled = !about;
    if (about) fields.show(about);
    else fields.element.replaceChildren();
  };
  const submit = h("button", { type: "submit", class: "primary" }, "Verify");
  select.addEventListener("change", show);
  show();
  const form = h(
    "form",
    { onsubmit: (event) => (event.preventDefault(), fields.keep(), doing.judged(delivery.number, select.value)) },
    field("Platform", select, judgement.by === "listener" && judgement.platform !== undefined ? "Found by its headers." : undefined),
    fields.element,
    h("div", { class: "beside" }, submit, h("small", {}, "It stays in this page: nothing of it is sent.")),
  );
  const isNeeded = judgement.by === "listener" && judgement.verdict === "not_judged";
  return h("details", { class: "secret-card", open: isNeeded }, h("summary", {}, judgement.platform !== undefined && secretOf(judgement.platform) ? "Platform and secret" : "Verify it here, with a secret"), form);
}

function actions(opened: Opened, { replay, edit }: Doing): HTMLElement | undefined {
  if (opened.delivery.bytes === null) return undefined;
  const said = h("div", { class: "said", role: "status" });
  const again = h("button", { type: "button", onclick: () => void sent() }, "Replay to the app");
  const sent = async (): Promise<void> => {
    again.disabled = true;
    said.textContent = "Sending …";
    try {
      said.replaceChildren(answerView(await replay!(opened)));
    } catch (error) {
      said.textContent = (error as Error).message;
    }
    again.disabled = false;
  };
  const save = h("button", { type: "button", class: "quiet", onclick: () => download(opened) }, "Save as a file");
  const hint = replay ? undefined : h("small", {}, ...prose("With `--forward URL` it can be replayed to your app."));
  return h("div", { class: "actions" }, replay && again, h("button", { type: "button", onclick: () => edit(opened) }, "Edit and send"), save, document.documentElement.dataset["home"] === "listen" && hint, said);
}

/** As `hookseal verify` takes it. */
function download({ delivery: { number, received, method, url, headers }, body }: Opened): void {
  const text = utf8(body);
  const content = text === undefined ? { body_b64: base64(body) } : { body: text };
  const blob = new Blob([JSON.stringify({ received, method, url, headers, ...content }, null, 2)], { type: "application/json" });
  const link = h("a", { href: URL.createObjectURL(blob), download: `${String(number).padStart(4, "0")}-delivery.json` });
  link.click();
  URL.revokeObjectURL(link.href);
}

export function answerView({ status, failure, milliseconds, headers, bytes, body_b64 }: Answer): HTMLElement {
  const isRight = status !== null && status >= 200 && status < 300;
  const body = fromBase64(body_b64);
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return h(
    "section",
    { class: "part answer" },
    h("h3", {}, "The app’s answer"),
    h("p", {}, h("span", { class: `chip ${isRight ? "right" : "wrong"}` }, status === null ? "no answer" : String(status)), ` ${failure ?? `in ${milliseconds} ms`}${type === undefined ? "" : ` · ${inert(type, 80)}`}`),
    body.length > 0 && bodyView(body),
    bytes > body.length && h("small", {}, `The first ${amount(body.length)} of ${amount(bytes)}`),
  );
}

function headersView({ headers }: Delivery, about: About | undefined): HTMLElement {
  const known = new Map([...(about?.signature_headers ?? []), ...(about?.headers ?? [])].map((name) => [alike(name), name]));
  const signature = new Set((about?.signature_headers ?? []).map(alike));
  const rows = headers.map(([name, value]) => {
    const documented = known.get(alike(name));
    return h(
      "tr",
      { class: signature.has(alike(name)) ? "signature" : undefined },
      h("th", { scope: "row" }, ...textView(name), documented !== undefined && documented !== name && h("span", { class: "note" }, `documented as ${documented}`)),
      h("td", {}, ...valueView(value)),
    );
  });
  return h("section", { class: "part" }, h("h3", {}, "Headers"), headers.length === 0 ? h("p", {}, "None.") : h("div", { class: "scroll" }, h("table", {}, h("tbody", {}, ...rows))));
}

/** The same name, however gateways write it. */
function alike(name: string): string {
  return name.toLowerCase().replaceAll("_", "-").replace(/^http-/, "");
}

function valueView(value: string): Node[] {
  return value === "" ? [h("span", { class: "note" }, "empty")] : textView(value.length > 4000 ? `${value.slice(0, 4000)}…` : value);
}

function bodyPart({ bytes }: Delivery, body: Uint8Array): HTMLElement | undefined {
  if (bytes === null) return undefined;
  return h("section", { class: "part" }, h("div", { class: "part-head" }, h("h3", {}, "Body"), h("p", { class: "meta" }, factsOf(body).join(" · "))), body.length > 0 && bodyView(body));
}
