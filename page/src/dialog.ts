import { h, type Child } from "./elements.js";

/** A window of the page. Escape closes it, and what is behind it can't be reached. */
export class Dialog {
  readonly element: HTMLDialogElement;
  private readonly content = h("div", { class: "dialog-body" });
  private readonly said = h("p", { class: "said", role: "alert" });

  constructor(title: string, id: string) {
    this.element = h(
      "dialog",
      { "aria-labelledby": id },
      h("header", {}, h("h2", { id }, title), h("button", { type: "button", class: "quiet", onclick: () => this.element.close() }, "Close")),
      this.content,
      this.said,
    );
  }

  open(...content: Child[]): void {
    this.content.replaceChildren(...content.filter((child) => child instanceof Node));
    this.said.textContent = "";
    if (!this.element.isConnected) document.body.append(this.element);
    if (!this.element.open) this.element.showModal();
  }

  /** Does it; closes if it succeeds, or says what went wrong. */
  async attempt(work: () => Promise<void>): Promise<void> {
    this.said.textContent = "";
    try {
      await work();
      this.element.close();
    } catch (error) {
      this.said.textContent = error instanceof Error ? error.message : String(error);
    }
  }
}
