/** What people want to know of a built-in platform. */
export interface About {
  readonly id: string;
  readonly name: string;
  readonly algorithm: string;
  readonly proof: string;
  readonly signs: readonly string[];
  readonly signature_headers: readonly string[];
  readonly headers: readonly string[];
  readonly secret: { readonly kind: string; readonly where: string; readonly variable: string | null };
  readonly notes: readonly string[];
}
