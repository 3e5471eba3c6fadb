/** tests/receiving/stores.json, which the build puts in here. */
declare module "store-cases" {
  export const cases: readonly {
    readonly id: string;
    readonly comment: string;
    readonly needs?: readonly string[];
    readonly options?: Readonly<Record<string, unknown>>;
    readonly steps: readonly Readonly<Record<string, unknown>>[];
  }[];
}
