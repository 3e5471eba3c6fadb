// Where the page lives: served by `hookseal listen`, or a folder, where nothing arrives but what is put in.
import { base64, type Answer, type Delivery, type Outgoing } from "./delivery.js";

/** What the page is told. */
export interface Told {
  /** It begins anew: what there was is told again. */
  began(listener: Listener): void;
  arrived(delivery: Delivery): void;
  /** Of the deliveries, those up to this number aren't there any more. */
  dropped(number: number): void;
  /** In words, while it doesn't work. */
  trouble(text: string | undefined): void;
}

export interface Listener {
  readonly url: string;
  readonly forward: string | null;
}

export interface Home {
  /** Whether deliveries arrive from elsewhere. */
  readonly isLive: boolean;
  body(delivery: Delivery): Promise<Uint8Array<ArrayBuffer>>;
  /** Sends it as a platform would: that one, if it is known. */
  deliver(outgoing: Outgoing, platform?: string): Promise<Answer | undefined>;
  /** Sends it to the app, past the listener. */
  replay(outgoing: Outgoing): Promise<Answer>;
}

/** The page of `hookseal listen`. */
export class ListenHome implements Home {
  readonly isLive = true;
  /** What was read of a body; the server keeps it as long as the page does. */
  private readonly bodies = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(
    private readonly token: string,
    private readonly told: Told,
  ) {
    void this.watch();
  }

  body({ number, bytes }: Delivery): Promise<Uint8Array<ArrayBuffer>> {
    if (!bytes) return Promise.resolve(new Uint8Array());
    let body = this.bodies.get(number);
    if (!body) {
      body = this.ask(`api/deliveries/${number}/body`).then(async (response) => new Uint8Array(await response.arrayBuffer()));
      body.catch(() => this.bodies.delete(number));
      this.bodies.set(number, body);
    }
    return body;
  }

  deliver(outgoing: Outgoing): Promise<Answer> {
    return this.send("listener", outgoing);
  }

  replay(outgoing: Outgoing): Promise<Answer> {
    return this.send("app", outgoing);
  }

  private async send(to: "listener" | "app", { body, ...outgoing }: Outgoing): Promise<Answer> {
    const response = await this.ask("api/send", { method: "POST", body: JSON.stringify({ to, ...outgoing, body_b64: base64(body) }) });
    return (await response.json()) as Answer;
  }

  private async ask(path: string, options: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, document.baseURI), { ...options, headers: { Authorization: `Bearer ${this.token}` } });
    if (!response.ok) throw new Error((await response.text()).trim());
    return response;
  }

  /** Reads what is told until it ends, and begins anew. */
  private async watch(): Promise<never> {
    for (;;) {
      try {
        const response = await this.ask("api/deliveries");
        await this.read(response.body!.pipeThrough(new TextDecoderStream()).getReader());
        this.told.trouble("hookseal listen has ended. Start it again, and open the page that it names.");
      } catch (error) {
        const isRefused = error instanceof Error && error.message.includes("token");
        this.told.trouble(isRefused ? "This address lacks its token. Open the whole address that hookseal listen has printed." : "hookseal listen doesn't answer. Start it again, and open the page that it names.");
      }
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }

  private async read(reader: ReadableStreamDefaultReader<string>): Promise<void> {
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + value).split("\n");
      rest = lines.pop()!;
      for (const line of lines) if (line !== "") this.take(JSON.parse(line) as { listener?: Listener; delivery?: Delivery; dropped?: number });
    }
  }

  private take({ listener, delivery, dropped }: { listener?: Listener; delivery?: Delivery; dropped?: number }): void {
    if (listener) {
      this.bodies.clear();
      this.told.trouble(undefined);
      this.told.began(listener);
    }
    if (delivery) this.told.arrived(delivery);
    if (dropped !== undefined) {
      for (const number of this.bodies.keys()) if (number <= dropped) this.bodies.delete(number);
      this.told.dropped(dropped);
    }
  }
}

/** The page as a folder. */
export class FolderHome implements Home {
  readonly isLive = false;
  private readonly bodies: { readonly number: number; readonly body: Uint8Array<ArrayBuffer> }[] = [];
  private last = 0;

  constructor(private readonly told: Told) {}

  body({ number }: Delivery): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(this.bodies.find((one) => one.number === number)?.body ?? new Uint8Array());
  }

  deliver({ method, url, headers, body }: Outgoing, platform?: string): Promise<undefined> {
    const number = ++this.last;
    this.bodies.push({ number, body });
    this.told.arrived({ number, received: new Date().toISOString(), method, url, headers, bytes: body.length, verdict: "not_judged", provider: platform ?? null, type: null, message: null, findings: [], answer: null });
    while (this.bodies.length > 500 || this.size() > 64 * 1024 * 1024) this.told.dropped(this.bodies.shift()!.number);
    return Promise.resolve(undefined);
  }

  replay(): Promise<Answer> {
    return Promise.reject(new Error("this page has no app to send to"));
  }

  private size(): number {
    return this.bodies.reduce((sum, { body }) => sum + body.length, 0);
  }
}
