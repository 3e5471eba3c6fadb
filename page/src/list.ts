// The deliveries, newest first.
import { pathOf, type Delivery } from "./delivery.js";
import { amount } from "./bytes.js";
import { h } from "./elements.js";
import type { Judgement } from "./judge.js";
import { inert } from "./inert.js";
import { badge, titleOf } from "./verdict.js";

export class List {
  readonly element: HTMLElement;
  private readonly rows = new Map<number, HTMLButtonElement>();
  private readonly list = h("ol", { class: "rows", onkeydown: (event) => this.key(event as KeyboardEvent) });
  private readonly count = h("p", { class: "count" });
  private dropped = 0;

  constructor(
    private readonly select: (number: number) => void,
    private readonly empty: HTMLElement,
  ) {
    this.element = h("section", { class: "list", "aria-labelledby": "deliveries" }, h("div", { class: "list-head" }, h("h2", { id: "deliveries" }, "Deliveries"), this.count), this.list, empty);
    this.counted();
  }

  clear(): void {
    this.rows.clear();
    this.list.replaceChildren();
    this.dropped = 0;
    this.counted();
  }

  /** Shows a delivery, or its new verdict. */
  show(delivery: Delivery, judgement: Judgement, name: string | undefined): void {
    const { number, method, url, received, bytes } = delivery;
    let row = this.rows.get(number);
    if (!row) {
      row = h("button", { type: "button", class: "row", onclick: () => this.select(number) });
      this.rows.set(number, row);
      this.list.prepend(h("li", {}, row));
    }
    const time = h("time", { datetime: received }, timeOf(received));
    row.replaceChildren(
      h("span", { class: "row-top" }, badge(judgement.verdict), time),
      h("span", { class: "row-title" }, inert(titleOf(judgement, name), 120)),
      h("span", { class: "row-path" }, `${inert(method, 20)} ${inert(pathOf(url), 120)}`, h("span", { class: "row-size" }, bytes === null ? "too large" : amount(bytes))),
    );
    this.counted();
  }

  drop(upTo: number): void {
    for (const [number, row] of this.rows) {
      if (number > upTo) continue;
      row.parentElement!.remove();
      this.rows.delete(number);
    }
    this.dropped = upTo;
    this.counted();
  }

  mark(number: number | undefined): void {
    for (const [one, row] of this.rows) {
      if (one === number) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
  }

  focus(number: number): void {
    this.rows.get(number)?.focus();
  }

  private counted(): void {
    const lost = this.dropped > 0 ? `, ${this.dropped} older ${this.dropped === 1 ? "one" : "ones"} dropped` : "";
    this.count.textContent = this.rows.size + this.dropped === 0 ? "" : `${this.rows.size}${lost}`;
    this.empty.hidden = this.rows.size > 0;
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const buttons = [...this.list.querySelectorAll("button")];
    const next = event.key === "Home" ? buttons[0] : event.key === "End" ? buttons.at(-1) : step === undefined ? undefined : buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    next.focus();
  }
}

export function timeOf(received: string): string {
  return new Date(received).toLocaleTimeString(undefined, { hour12: false });
}
