import type { ProspectField } from "@assay/shared/prospect/prospect";

/** The head of a profile, as one of LinkedIn's layouts writes it. */
export interface ProfileCard {
  readonly element: Element;
  readonly name?: string | undefined;
  readonly headline?: string | undefined;
  readonly company?: string | undefined;
  readonly location?: string | undefined;
  /** What the card shows in a place that could hold something else. */
  readonly unsure: readonly ProspectField[];
}
