// Written by `cargo xtask types` from bindings-wasm/src/call_record.rs: change it there.

/** @internal How many headers' values a call carries. */
export const slotCount = 4;
/** @internal Room for the headers' values, and digests behind them. */
export const textRoom = 2048;
/** @internal Room for what is hashed before the body. */
export const hashPrefixRoom = 512;

/** @internal One verification: what JavaScript says of the delivery, then what the core says of it. */
export class CallRecord {
  readonly #f64: Float64Array;
  readonly #i32: Int32Array;
  readonly #u32: Uint32Array;

  constructor(memory: ArrayBuffer, address: number) {
    this.#f64 = new Float64Array(memory, address, 6);
    this.#i32 = new Int32Array(memory, address, 22);
    this.#u32 = new Uint32Array(memory, address, 16);
  }

  /** When it was received, in milliseconds since 1970. */
  set now(value: number) {
    this.#f64[0] = value;
  }

  /** How many bytes the body has. */
  set bodyLength(value: number) {
    this.#u32[2] = value;
  }

  /** How many of its bytes are in the shared memory: all, or none if the host has hashed them. */
  set copiedLength(value: number) {
    this.#u32[3] = value;
  }

  /** How many bytes of text the host's digests have; 0 if it computed none. */
  set digestsLength(value: number) {
    this.#u32[4] = value;
  }

  /** How long the first header's value is; -1 if it is absent. */
  set firstHeader(value: number) {
    this.#i32[5] = value;
  }

  /** How long the second header's value is; -1 if it is absent. */
  set secondHeader(value: number) {
    this.#i32[6] = value;
  }

  /** How long the third header's value is; -1 if it is absent. */
  set thirdHeader(value: number) {
    this.#i32[7] = value;
  }

  /** How long the fourth header's value is; -1 if it is absent. */
  set fourthHeader(value: number) {
    this.#i32[8] = value;
  }

  /** The event's time or, if there is none, the signed one; not a number if there is neither. */
  get timestamp(): number {
    return this.#f64[5]!;
  }

  /** Which of the secrets matched. */
  get secretIndex(): number {
    return this.#u32[12]!;
  }

  /** 1 if the event is recognized. */
  get recognized(): number {
    return this.#u32[13]!;
  }

  /** 1 if the body is ASCII, which JavaScript reads several times as fast as UTF-8. */
  get ascii(): number {
    return this.#u32[14]!;
  }

  /** 1 if JavaScript reads the event's type and id as the core does; if not, `eventType` and `eventId` have them. */
  get plain(): number {
    return this.#u32[15]!;
  }

  /** Where the signed id begins among the headers' values; -1 if there is none. */
  get signedIdStart(): number {
    return this.#i32[16]!;
  }

  /** Where the signed id ends. */
  get signedIdEnd(): number {
    return this.#i32[17]!;
  }

  /** Where the unsigned delivery id begins among the headers' values; -1 if there is none. */
  get deliveryIdStart(): number {
    return this.#i32[18]!;
  }

  /** Where the unsigned delivery id ends. */
  get deliveryIdEnd(): number {
    return this.#i32[19]!;
  }

  /** Where the type begins among the headers' values; -1 if no header has it. */
  get typeStart(): number {
    return this.#i32[20]!;
  }

  /** Where the type ends. */
  get typeEnd(): number {
    return this.#i32[21]!;
  }
}
