import type { AnyEvent } from "./event.js";
import type { DeliveryHeaders } from "./headers.js";
import { valueAt } from "./own.js";
import type { Provider } from "./provider.js";
import { valuesOf } from "./requested-url.js";

/** @internal Which attempt of the platform's a delivery is, from 1 on; null where it doesn't say. Nobody signs it. */
export function attemptOf({ attempt }: Partial<Provider>, headers: DeliveryHeaders, event: AnyEvent | null): number | null {
  if (!attempt) return null;
  const { header, json, first = 1 } = attempt;
  const said = header === undefined ? [valueAt(event?.payload, (json ?? "").split("."))] : valuesOf(headers, header.toLowerCase());
  const number = /^[0-9]{1,9}$/.test(String(said[0])) ? Number(said[0]) - first + 1 : 0;
  return said.length === 1 && number > 0 ? number : null;
}
