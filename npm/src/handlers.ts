import type { AnyEvent, Event } from "./event.js";
import { TypePattern, checkType } from "./event-types.js";
import { functionOption, invalidOption, ownOptions } from "./option-checks.js";
import type { Provider } from "./provider.js";
import { typeName } from "./type-name.js";

/** What a handler gets besides the event and the request. */
export interface HandlerContext {
  /** Aborted when the claim is lost: another attempt may be at work on the event by now. */
  readonly signal: AbortSignal;
  /** Where the store is your database, the transaction in which the claim stands: write in it, and don't end it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the database client's own type
  readonly transaction?: any;
}

/**
 * Handles an event. To throw, or to reject, is to fail: the provider's next attempt
 * runs it again. `request` is the framework's own, and may be annotated as such. What it returns, if that is a
 * `Response` or `{ status, headers, body }`, is the response.
 */
// Through a method, so that `request` may be annotated with the framework's own, richer type.
export type Handler<E, Request> = { handle(event: E, request: Request, context: HandlerContext): unknown }["handle"];

/** The events of a map of your own, from type to data: `new Receiver<EventsOf<{ "invoice.paid": Invoice }>>(webhook)`. */
export type EventsOf<Map> = { [Type in keyof Map & string]: Event<Type, Map[Type]> }[keyof Map & string];

/** Those events of a union that can be of that type. */
type Matching<E, Type> = E extends { readonly type: infer Types } ? (Type extends Types ? E & { readonly type: Type } : never) : never;

/** Those events of a union whose type begins so. */
type Beginning<E, Begin extends string> = E extends { readonly type: `${Begin}${string}` } ? E : never;

/** The event of one type, or those of a pattern. */
export type EventOfType<E extends AnyEvent, Type> = Type extends `${infer Begin}*`
  ? [Beginning<E, Begin>] extends [never] ? E : Beginning<E, Begin>
  : [Matching<E, Type>] extends [never] ? E : Matching<E, Type>;

/** How a handler is registered. */
export interface HandlerOptions {
  /** Whether the type is one that the platform's record doesn't name. */
  readonly undocumented?: boolean;
}

/** A handler for each event type, and one for the rest. */
export class Handlers<E extends AnyEvent = Event, Request = unknown> {
  readonly #exact = new Map<string, Handler<E, Request>>();
  readonly #patterns: { readonly pattern: TypePattern; readonly handler: Handler<E, Request> }[] = [];
  readonly #documented: TypePattern[] = [];
  #fallback: Handler<E, Request> | undefined;

  /** Handles the events of one type, or of those that match: `customer.*`, `/^customer\./`. One for the type itself comes first. */
  on<Type extends NonNullable<E["type"]> | `${string}*`>(type: Type, handler: Handler<EventOfType<E, Type>, Request>, options?: HandlerOptions): this;
  on(type: RegExp, handler: Handler<E, Request>, options?: HandlerOptions): this;
  on(type: string, handler: Handler<E, Request>, options: HandlerOptions & { readonly undocumented: true }): this;
  on(type: string | RegExp, handler: Handler<never, Request>, options: HandlerOptions = {}): this {
    if (typeof type !== "string" && !(type instanceof RegExp)) throw invalidOption("on", "an event type", typeName(type));
    const { undocumented = false } = ownOptions(options, ["undocumented"]);
    if (typeof undocumented !== "boolean") throw invalidOption("undocumented", "true or false", typeName(undocumented));
    const pattern = new TypePattern(type);
    functionOption("on", handler);
    if (this.#exact.has(pattern.text) || this.#patterns.some((other) => other.pattern.text === pattern.text)) {
      throw invalidOption("on", "one handler for each type", `a second for ${pattern.text}`);
    }
    if (!undocumented) this.checkType(pattern);
    if (pattern.isExact) this.#exact.set(pattern.text, handler as Handler<E, Request>);
    else this.#patterns.push({ pattern, handler: handler as Handler<E, Request> });
    if (!undocumented) this.#documented.push(pattern);
    return this;
  }

  /** Handles the events of every other type. Without it they get a 200, and nothing happens but a line in the log. */
  otherwise(handler: Handler<E, Request>): this {
    if (this.#fallback) throw invalidOption("otherwise", "one handler", "a second");
    this.#fallback = functionOption("otherwise", handler);
    return this;
  }

  /** @internal The handler of an event type, if there is one. */
  handlerOf(type: string | null): Handler<E, Request> | undefined {
    if (type === null) return this.#fallback;
    return this.#exact.get(type) ?? this.#patterns.find(({ pattern }) => pattern.matches(type))?.handler ?? this.#fallback;
  }

  /** @internal For receivers, which know the platform: refuses a type that can't come. */
  protected checkType(_pattern: TypePattern): void {}

  /** @internal For receivers that hear of their platform late: what is wrong with the handlers, by its record. */
  protected typesAmiss(record: Partial<Provider>): string[] {
    return this.#documented.flatMap((pattern) => {
      try {
        return checkType(pattern, record) ?? [];
      } catch (error) {
        return (error as Error).message;
      }
    });
  }
}
