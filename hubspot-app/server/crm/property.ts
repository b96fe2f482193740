import type { PropertyRefusal } from "@assay/shared/api/sync";

/** One record's values to write; an empty string empties the property. */
export interface RecordWrite {
  readonly objectId: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What the CRM said to one record's write. `refused` names the properties that it would not take; the rest is written. */
export type RecordOutcome =
  | { kind: "written" }
  | { kind: "refused"; message: string; refusals: readonly PropertyRefusal[] };

/** One property that Assay writes. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: "number" | "string" | "datetime" | "enumeration";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Its words and options are brought up to date with each version; of others they are the customer's to change. */
  readonly followsRubric?: true;
}

/** How far the making of properties is: `lookedThrough` of `total` are there, or are known not to be. */
export interface PropertyProgress {
  readonly lookedThrough: number;
  readonly total: number;
}
