// Light or dark: as the system has it, until the button says otherwise.
import { h } from "./elements.js";

const NAME = "hookseal theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** The button that changes it. */
export function themeButton(): HTMLElement {
  const chosen = localStorage.getItem(NAME);
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
  const button = h("button", { type: "button", class: "quiet theme", onclick: () => change() });
  const label = (): void => {
    const other = isDark() ? "Light" : "Dark";
    button.textContent = other;
    button.setAttribute("aria-label", `${other} colours`);
  };
  const change = (): void => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem(NAME, theme);
    label();
  };
  system.addEventListener("change", label);
  label();
  return button;
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? system.matches : theme === "dark";
}
