import { detailView, type Opened } from "./detail.js";
import type { Answer, Delivery, Outgoing } from "./delivery.js";
import { EditDialog } from "./edit-dialog.js";
import { h } from "./elements.js";
import { factsView } from "./facts.js";
import { FolderHome, ListenHome, type Home, type Listener, type Told } from "./home.js";
import { platforms } from "./hookseal.js";
import { explanationOf, judge, type Judgement } from "./judge.js";
import { List } from "./list.js";
import { SampleDialog } from "./sample-dialog.js";
import { themeButton } from "./theme.js";
import { kindOf, titleOf, WORDS } from "./verdict.js";

interface Entry {
  readonly delivery: Delivery;
  judgement: Judgement;
  /** Settles when it has been judged. */
  judged: Promise<void>;
}

const NOWHERE = "https://example.com/hooks";

/** All that the page holds, and what ties its parts together. */
export class Deliveries implements Told {
  private readonly entries = new Map<number, Entry>();
  private readonly home: Home;
  private readonly list: List;
  private readonly sample = new SampleDialog({ url: () => this.url, deliver: (outgoing, platform) => this.deliver(outgoing, platform), edit: (outgoing, platform) => this.edit.open(outgoing, platform) });
  private readonly edit = new EditDialog(() => ({ deliver: (outgoing) => this.deliver(outgoing), replay: this.replay, deliverText: this.home.isLive ? "Send to the listener" : "Verify it" }));
  private readonly address = h("div", { class: "address" });
  private readonly detail = h("section", { class: "detail", "aria-labelledby": "opened" });
  private readonly facts = h("aside", { class: "facts", "aria-label": "The platform", tabindex: "0" });
  private readonly main: HTMLElement;
  private readonly status = h("p", { class: "visually-hidden", role: "status" });
  private readonly troubled = h("p", { class: "trouble", role: "alert", hidden: true });
  private listener: Listener | undefined;
  private opened: number | undefined;

  constructor(isLive: boolean) {
    this.list = new List((number) => void this.open(number, true), this.empty(isLive));
    this.main = h("main", {}, this.list.element, this.detail, this.facts);
    document.body.replaceChildren(this.head(isLive), this.troubled, this.main, this.status);
    this.home = isLive ? new ListenHome(location.hash.slice(1), this) : new FolderHome(this);
    this.show([]);
  }

  began(listener: Listener): void {
    this.listener = listener;
    this.entries.clear();
    this.list.clear();
    this.show([]);
    const passedOn = listener.forward !== null && h("span", {}, "and passing on to ", h("code", {}, listener.forward));
    this.address.replaceChildren(h("span", {}, "Listening at ", copyable(listener.url)), ...(passedOn ? [passedOn] : []));
  }

  arrived(delivery: Delivery): void {
    const { verdict, provider, type, message, findings, number } = delivery;
    const entry: Entry = { delivery, judgement: { verdict, platform: provider ?? undefined, type, message, findings, steps: [], events: [], by: "listener" }, judged: Promise.resolve() };
    this.entries.set(number, entry);
    if (this.opened === undefined) this.show([]);
    this.list.show(delivery, entry.judgement, undefined);
    entry.judged = this.judge(entry);
    // In a folder it was asked for.
    if (!this.home.isLive) void this.open(number, true);
  }

  dropped(number: number): void {
    for (const one of this.entries.keys()) if (one <= number) this.entries.delete(one);
    this.list.drop(number);
    if (this.opened !== undefined && this.opened <= number) this.close();
  }

  trouble(text: string | undefined): void {
    this.troubled.hidden = text === undefined;
    this.troubled.textContent = text ?? "";
  }

  private async judge(entry: Entry, platform?: string): Promise<void> {
    const { delivery } = entry;
    try {
      entry.judgement = await judge(delivery, () => this.home.body(delivery), platform);
    } catch (error) {
      entry.judgement = { ...entry.judgement, message: `it can't be judged: ${(error as Error).message}` };
    }
    const name = await this.nameOf(entry.judgement.platform);
    if (this.entries.get(delivery.number) !== entry) return; // dropped meanwhile
    this.list.show(delivery, entry.judgement, name);
    this.list.mark(this.opened);
    this.status.textContent = `Delivery ${delivery.number}: ${WORDS[kindOf(entry.judgement.verdict)]}, ${titleOf(entry.judgement, name)}`;
  }

  private async nameOf(platform: string | undefined): Promise<string | undefined> {
    return platform === undefined ? undefined : (await platforms()).find(({ id }) => id === platform)?.name;
  }

  private async open(number: number, focus: boolean): Promise<void> {
    const entry = this.entries.get(number);
    if (!entry) return;
    this.opened = number;
    this.list.mark(number);
    await entry.judged;
    const { delivery, judgement } = entry;
    const [body, about] = await Promise.all([this.home.body(delivery).catch(() => new Uint8Array()), platforms().then((all) => all.find(({ id }) => id === judgement.platform))]);
    const view = await detailView(
      { delivery, judgement, about, body },
      {
        judged: (number, platform) => void this.judged(number, platform),
        explain: (opened) => this.explain(entry, opened),
        replay: this.replay && ((opened) => this.replay!(outgoingOf(opened))),
        edit: (opened) => this.edit.open(outgoingOf(opened), opened.judgement.platform),
        back: () => this.close(),
      },
    );
    // Another may have been opened meanwhile.
    if (this.opened !== number) return;
    this.show(view, factsView(about));
    if (focus) this.detail.querySelector<HTMLElement>("#opened")?.focus({ preventScroll: true });
  }

  private close(): void {
    const { opened } = this;
    this.opened = undefined;
    this.list.mark(undefined);
    this.show([]);
    if (opened !== undefined) this.list.focus(opened);
  }

  private show(view: readonly HTMLElement[], facts?: HTMLElement): void {
    this.main.classList.toggle("is-open", view.length > 0);
    this.detail.replaceChildren(...(view.length > 0 ? view : [this.hint()]));
    this.facts.replaceChildren(...(facts ? [facts] : []));
    this.facts.hidden = !facts || facts.hidden;
    window.scrollTo(0, 0);
    this.detail.scrollTop = 0;
  }

  /** With a new secret, all of the platform's deliveries have a new verdict. */
  private async judged(number: number, platform: string): Promise<void> {
    const all = [...this.entries.values()].filter(({ delivery, judgement }) => delivery.number === number || judgement.platform === platform);
    for (const entry of all) await this.judge(entry, platform);
    await this.open(number, true);
  }

  private async explain(entry: Entry, { delivery, judgement, body }: Opened): Promise<void> {
    const explanation = await explanationOf(delivery, body, judgement.platform!);
    if (explanation) entry.judgement = { ...judgement, findings: explanation.findings, steps: explanation.steps };
    await this.open(delivery.number, true);
  }

  private async deliver(outgoing: Outgoing, platform?: string): Promise<void> {
    const answer = await this.home.deliver(outgoing, platform);
    if (answer && answer.status === null) throw new Error(answer.failure ?? "There was no answer.");
  }

  private get replay(): ((outgoing: Outgoing) => Promise<Answer>) | undefined {
    return this.listener?.forward ? (outgoing) => this.home.replay(outgoing) : undefined;
  }

  private get url(): string {
    return this.listener?.url ?? NOWHERE;
  }

  private head(isLive: boolean): HTMLElement {
    const sample = h("button", { type: "button", class: "primary", onclick: () => void this.sample.open() }, "Send a sample");
    const write = h("button", { type: "button", onclick: () => this.write() }, isLive ? "Write one" : "Paste one");
    if (!isLive) this.address.textContent = "Verifies and explains webhook deliveries in this page. Nothing leaves it.";
    return h("header", { class: "top" }, h("h1", {}, h("img", { src: "icon.svg", alt: "", width: "26", height: "26" }), "hookseal"), this.address, h("div", { class: "top-actions" }, sample, write, themeButton()));
  }

  /** What stands where a delivery would. */
  private hint(): HTMLElement {
    if (this.entries.size > 0) return h("div", { class: "hint" }, h("h2", { id: "opened" }, "Choose a delivery"), h("p", {}, "Its verdict, why, and every byte of it are shown here."));
    const command = this.listener && h("p", {}, "From a shell: ", h("code", {}, `curl -d '{}' ${this.listener.url}`));
    return h("div", { class: "hint" }, h("h2", { id: "opened" }, this.home?.isLive === false ? "Why doesn’t it verify?" : "Waiting for the first delivery"), h("p", {}, "A sample shows what is to be seen here."), h("button", { type: "button", class: "primary", onclick: () => void this.sample.open() }, "Try a sample"), command);
  }

  private write(): void {
    const body = new TextEncoder().encode("{}");
    this.edit.open({ method: "POST", url: this.url, headers: [["Content-Type", "application/json"]], body }, undefined);
  }

  private empty(isLive: boolean): HTMLElement {
    const steps = isLive
      ? ["Point the platform’s webhook at the address above, by a tunnel if it is elsewhere.", "Or send a sample: right, or forged in a way of your choice.", "What arrives is listed here, with its verdict."]
      : ["Paste a delivery that doesn’t verify: its headers and its body.", "Give the secret that it should be signed with.", "Or make a sample of any platform, right or forged."];
    return h("div", { class: "empty" }, h("p", { class: "empty-title" }, isLive ? "Nothing has arrived yet" : "Nothing here yet"), h("ol", {}, ...steps.map((step) => h("li", {}, step))));
  }
}

function outgoingOf({ delivery: { method, url, headers }, body }: Opened): Outgoing {
  return { method, url, headers, body };
}

function copyable(text: string): HTMLElement {
  const button = h("button", { type: "button", class: "quiet copy", onclick: () => void navigator.clipboard.writeText(text).then(() => (button.textContent = "Copied")) }, "Copy");
  return h("span", { class: "copyable" }, h("code", {}, text), button);
}
