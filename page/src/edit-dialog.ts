// A delivery to be written, pasted, or changed, and sent.
import { utf8 } from "./bytes.js";
import { Dialog } from "./dialog.js";
import type { Answer, Headers, Outgoing } from "./delivery.js";
import { answerView } from "./detail.js";
import { field, h } from "./elements.js";
import { signed } from "./made.js";
import { secretOf } from "./secrets.js";

export interface Editing {
  deliver(outgoing: Outgoing): Promise<void>;
  /** Undefined where there is no app. */
  readonly replay: ((outgoing: Outgoing) => Promise<Answer>) | undefined;
  readonly deliverText: string;
}

export class EditDialog {
  private readonly dialog = new Dialog("Write a delivery", "edit-title");

  constructor(private readonly editing: () => Editing) {}

  /** `platform`: what it may be signed anew for. */
  open(outgoing: Outgoing, platform: string | undefined): void {
    const { deliver, replay, deliverText } = this.editing();
    const method = h("input", { class: "short", spellcheck: "false" });
    const url = h("input", { spellcheck: "false" });
    const headers = h("textarea", { rows: "6", spellcheck: "false", wrap: "off" });
    const body = new BodyField(outgoing.body);
    const anew = h("input", { type: "checkbox" });
    const secret = platform === undefined ? undefined : secretOf(platform);
    [method.value, url.value, headers.value] = [outgoing.method, outgoing.url, outgoing.headers.map(([name, value]) => `${name}: ${value}`).join("\n")];
    const written = async (): Promise<Outgoing> => {
      const one = { method: method.value.trim(), url: url.value.trim(), headers: headersIn(headers.value), body: await body.bytes() };
      return anew.checked && secret ? signed(one, platform!, secret.text, secret.settings) : one;
    };
    const said = h("div", { role: "status" });
    const toApp = async (): Promise<void> => {
      said.textContent = "Sending …";
      try {
        said.replaceChildren(answerView(await replay!(await written())));
      } catch (error) {
        said.textContent = (error as Error).message;
      }
    };
    const toListener = async (): Promise<void> => deliver(await written());
    this.dialog.open(
      h(
        "form",
        { onsubmit: (event) => (event.preventDefault(), void this.dialog.attempt(toListener)) },
        h("div", { class: "method-url" }, field("Method", method), field("URL", url)),
        field("Headers", headers, "One a line, as Name: value"),
        body.element,
        secret && h("label", { class: "check" }, anew, "Sign it anew, with the secret that this page has"),
        h("div", { class: "beside" }, h("button", { type: "submit", class: "primary" }, deliverText), replay && h("button", { type: "button", onclick: () => void toApp() }, "Send to the app")),
        said,
      ),
    );
  }
}

/** Lines of `Name: value`; the first of a dump, as `POST /hooks HTTP/1.1`, is passed over. */
function headersIn(text: string): Headers {
  return text.split("\n").flatMap((line, at): [string, string][] => {
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t\r]*$/.exec(line) ?? [];
    if (name !== undefined) return [[name, value!]];
    if (line.trim() === "" || (at === 0 && /^[A-Z]+ \S+/.test(line))) return [];
    throw new Error(`Line ${at + 1} of the headers is no header: write it as Name: value.`);
  });
}

/** A body as text, or as a file. What isn't touched stays as it was, byte for byte. */
class BodyField {
  readonly element: HTMLElement;
  private readonly text = h("textarea", { rows: "10", spellcheck: "false" });
  private readonly file = h("input", { type: "file" });
  private readonly shown: string;

  constructor(private readonly original: Uint8Array<ArrayBuffer>) {
    const text = original.length <= 1_000_000 ? utf8(original) : undefined;
    this.text.value = text ?? "";
    // A field has its own line ends.
    this.shown = this.text.value;
    this.text.disabled = text === undefined;
    const hint = text === undefined ? "These bytes can’t be edited as text: they are sent as they are, or a file’s in their place." : text.includes("\r\n") ? "Lines end in CRLF, which an edited body keeps." : "Sent as it stands here, without a newline at the end unless there is one.";
    this.element = h("div", { class: "stack" }, field("Body", this.text, hint), field("Or a file’s bytes, as they are", this.file));
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const [file] = this.file.files ?? [];
    if (file) return new Uint8Array(await file.arrayBuffer());
    if (this.text.disabled || this.text.value === this.shown) return this.original;
    const isCrlf = (utf8(this.original) ?? "").includes("\r\n");
    return new TextEncoder().encode(isCrlf ? this.text.value.replaceAll("\n", "\r\n") : this.text.value);
  }
}
