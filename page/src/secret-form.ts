// The secret of a platform: it goes to the core in this page, and nowhere else.
import { field, h, prose } from "./elements.js";
import { platforms, provider, type About } from "./hookseal.js";
import { forget, isStored, keep, secretOf } from "./secrets.js";

/** A list of all platforms. */
export async function platformSelect(chosen: string | undefined): Promise<HTMLSelectElement> {
  const all = [...(await platforms())].sort((one, other) => one.name.localeCompare(other.name));
  const select = h("select", { required: true }, h("option", { value: "" }, "Choose a platform"), ...all.map(({ id, name }) => h("option", { value: id }, name)));
  select.value = chosen ?? "";
  return select;
}

/** The fields of a platform's secret. */
export class SecretFields {
  readonly element = h("div", { class: "secret-fields" });
  private text = h("textarea");
  private url = h("input");
  private settings: [string, HTMLInputElement][] = [];
  private stored = h("input");
  private platform = "";

  /** `extra`: a button beside the secret. */
  show(about: About, extra?: HTMLElement): void {
    const { id, secret } = about;
    const held = secretOf(id);
    this.platform = id;
    this.text = h("textarea", { class: "secret", rows: "2", autocomplete: "off", autocapitalize: "off", spellcheck: "false", "data-1p-ignore": true });
    this.text.value = held?.text ?? "";
    this.url = h("input", { type: "url", placeholder: "https://example.com/hooks", spellcheck: "false" });
    this.url.value = held?.url ?? "";
    const { settings = {} } = provider(id);
    this.settings = Object.entries(settings).map(([name, { default: byDefault }]) => {
      const input = h("input", { spellcheck: "false", placeholder: byDefault });
      input.value = held?.settings[name] ?? "";
      return [name, input];
    });
    this.stored = h("input", { type: "checkbox" });
    this.stored.checked = isStored(id);
    const reveal = h("button", { type: "button", class: "quiet", "aria-pressed": "false", onclick: () => this.reveal(reveal) }, "Show");
    this.element.replaceChildren(
      field(`${secret.kind} of ${about.name}`, this.text, h("span", {}, ...prose(secret.where))),
      h("div", { class: "beside" }, reveal, extra, h("label", { class: "check" }, this.stored, "Keep it until this tab is closed")),
      ...this.settings.map(([name, input]) => field(name, input, settings[name]?.description)),
      h("details", {}, h("summary", {}, "The endpoint’s public URL"), field("URL", this.url, "Where the platform signs the URL, or a proxy stands between: as the platform has it.")),
    );
  }

  get value(): string {
    return this.text.value;
  }

  set value(text: string) {
    this.text.value = text;
  }

  get settingValues(): Record<string, string> {
    return Object.fromEntries(this.settings.flatMap(([name, { value }]) => (value === "" ? [] : [[name, value]])));
  }

  /** Keeps what was typed; nothing typed is forgotten. */
  keep(): void {
    if (this.text.value === "") forget(this.platform);
    else keep(this.platform, { text: this.text.value, settings: this.settingValues, url: this.url.value }, this.stored.checked);
  }

  private reveal(button: HTMLButtonElement): void {
    const shown = this.text.classList.toggle("shown");
    button.textContent = shown ? "Hide" : "Show";
    button.setAttribute("aria-pressed", String(shown));
  }
}
