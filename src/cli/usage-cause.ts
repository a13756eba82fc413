/** What is wrong with a command line. */
export type UsageCause =
  | { readonly kind: "unknown-command"; readonly found: string }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "option-needs-value"; readonly option: string }
  | { readonly kind: "option-takes-no-value"; readonly option: string }
  | { readonly kind: "missing-book" }
  | { readonly kind: "too-many-arguments"; readonly found: string }
  | { readonly kind: "bad-language"; readonly found: string }
  | { readonly kind: "bad-date"; readonly found: string }
  | { readonly kind: "bad-kind"; readonly found: string }
  | {
      readonly kind: "bad-number";
      readonly option: string;
      readonly found: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "bad-tier"; readonly found: string }
  | { readonly kind: "bad-owners"; readonly found: string }
  | { readonly kind: "bad-changes"; readonly found: string }
  | { readonly kind: "missing-second-book" }
  | { readonly kind: "people-or-tier" }
  | { readonly kind: "output-and-in-place" };
