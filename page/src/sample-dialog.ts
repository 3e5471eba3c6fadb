// A sample of a platform, right or forged, to send.
import { Dialog } from "./dialog.js";
import type { Outgoing } from "./delivery.js";
import { field, h } from "./elements.js";
import { base, platforms } from "./hookseal.js";
import { FORGERIES, made, testSecret, typesOf } from "./made.js";
import { platformSelect, SecretFields } from "./secret-form.js";

export interface Sampling {
  /** Where it would arrive. */
  url(): string;
  deliver(outgoing: Outgoing, platform: string): Promise<void>;
  edit(outgoing: Outgoing, platform: string): void;
}

export class SampleDialog {
  private readonly dialog = new Dialog("Send a sample", "sample-title");

  constructor(private readonly sampling: Sampling) {}

  async open(chosen = "github"): Promise<void> {
    this.dialog.open(h("p", {}, "Loading …"));
    await base();
    const all = await platforms();
    const select = await platformSelect(chosen);
    const fields = new SecretFields();
    const types = h("datalist", { id: "sample-types" });
    const type = h("input", { list: "sample-types", autocomplete: "off", spellcheck: "false" });
    const forgery = h("select", {}, ...Object.entries(FORGERIES).map(([kind, text]) => h("option", { value: kind }, text)));
    const make = h("button", { type: "button", class: "quiet", onclick: () => void this.makeSecret(select.value, fields) }, "Make one for the test");
    const show = (): void => {
      const about = all.find(({ id }) => id === select.value);
      if (!about) return;
      const known = typesOf(about.id);
      types.replaceChildren(...known.map((one) => h("option", { value: one })));
      type.value = known[0] ?? "";
      fields.show(about, make);
    };
    select.addEventListener("change", show);
    show();
    const outgoing = async (): Promise<Outgoing> => {
      if (fields.value === "") throw new Error("It is signed with a secret: type the endpoint’s, or make one for the test.");
      fields.keep();
      return made({ platform: select.value, type: type.value, secret: fields.value, settings: fields.settingValues, url: this.sampling.url(), forgery: forgery.value as keyof typeof FORGERIES });
    };
    const send = async (): Promise<void> => this.sampling.deliver(await outgoing(), select.value);
    const edit = async (): Promise<void> => {
      const one = await outgoing();
      queueMicrotask(() => this.sampling.edit(one, select.value));
    };
    this.dialog.open(
      h(
        "form",
        { onsubmit: (event) => (event.preventDefault(), void this.dialog.attempt(send)) },
        h("div", { class: "two" }, field("Platform", select, `${all.length} of them`), h("div", {}, field("Event type", type, "As the platform names it"), types)),
        fields.element,
        field("What is sent", forgery),
        h("div", { class: "beside" }, h("button", { type: "submit", class: "primary" }, "Send it"), h("button", { type: "button", onclick: () => void this.dialog.attempt(edit) }, "Edit it first")),
      ),
    );
  }

  private async makeSecret(platform: string, fields: SecretFields): Promise<void> {
    const secret = await testSecret(platform);
    if (secret !== undefined) fields.value = secret;
    else await this.say("This platform signs with a private key: paste one of your own to sign with.");
  }

  private async say(text: string): Promise<void> {
    await this.dialog.attempt(() => Promise.reject(new Error(text)));
  }
}
