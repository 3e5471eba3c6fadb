import type { Event } from "./event.js";
import { functionOption, invalidOption } from "./option-checks.js";
import { typeName } from "./type-name.js";

/**
 * Handles an event. To throw, or to reject, is to fail: the provider's next attempt
 * runs it again. `request` is the framework's own, and may be annotated as such.
 */
// Through a method, so that `request` may be annotated with the framework's own, richer type.
export type Handler<E, Request> = { handle(event: E, request: Request): unknown }["handle"];

/** Those events of a union that can be of that type. */
type Matching<E, Type> = E extends { readonly type: infer Types } ? (Type extends Types ? E & { readonly type: Type } : never) : never;

/** The event of one type. */
export type EventOfType<E extends Event, Type> = [Matching<E, Type>] extends [never] ? E : Matching<E, Type>;

/** A handler for each event type, and one for the rest. */
export class Handlers<E extends Event = Event, Request = unknown> {
  readonly #handlers = new Map<string, Handler<E, Request>>();
  #fallback: Handler<E, Request> | undefined;

  /** Handles the events of one type. */
  on<Type extends NonNullable<E["type"]>>(type: Type, handler: Handler<EventOfType<E, Type>, Request>): this {
    if (typeof type !== "string") throw invalidOption("on", "an event type", typeName(type));
    if (this.#handlers.has(type)) throw invalidOption("on", "one handler for each type", `a second for ${type}`);
    this.#handlers.set(type, functionOption("on", handler) as Handler<E, Request>);
    return this;
  }

  /** Handles the events of every other type. Without it they get a 200, and nothing happens. */
  otherwise(handler: Handler<E, Request>): this {
    if (this.#fallback) throw invalidOption("otherwise", "one handler", "a second");
    this.#fallback = functionOption("otherwise", handler);
    return this;
  }

  /** @internal The handler of an event type, if there is one. */
  handlerOf(type: string | null): Handler<E, Request> | undefined {
    return (type === null ? undefined : this.#handlers.get(type)) ?? this.#fallback;
  }
}
