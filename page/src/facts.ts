// What is known of a platform, beside its delivery.
import { h, prose } from "./elements.js";
import type { About } from "./hookseal.js";

export function factsView(about: About | undefined): HTMLElement {
  if (!about) return h("div", { hidden: true });
  const { name, algorithm, signs, signature_headers, headers, secret, notes } = about;
  const row = (term: string, ...what: (Node | string | null | undefined | false)[]): HTMLElement => h("div", {}, h("dt", {}, term), h("dd", {}, ...what));
  return h(
    "div",
    { class: "facts-card" },
    h("h2", {}, name),
    h(
      "dl",
      {},
      row("Algorithm", algorithm),
      ...signs.map((way) => row("Signs", ...prose(way))),
      row("Signature", ...list(signature_headers)),
      headers.length > 0 && row("Sent beside it", ...list(headers)),
      row("Secret", `${secret.kind}. `, ...prose(secret.where)),
      secret.variable !== null && row("Usual variable", h("code", {}, secret.variable)),
    ),
    notes.length > 0 && h("h3", {}, "To know"),
    notes.length > 0 && h("ul", {}, ...notes.map((note) => h("li", {}, ...prose(note)))),
  );
}

function list(names: readonly string[]): HTMLElement[] {
  return names.map((name) => h("code", { class: "line" }, name));
}
