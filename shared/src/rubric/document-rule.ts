import type { RubricText } from "../language/en.ts";
import type { DraftDocument } from "./rubric-document.ts";

/** Where a field stands in a document. */
export type FieldPath = (string | number)[];

/** How fields must fit together. Asked only when every field that it `reads` is sound in itself. */
export interface DocumentRule {
  readonly fault: keyof RubricText["faults"] &
    (
      | "cutOffsFall"
      | "hysteresis"
      | "criterionTwice"
      | "askOrder"
      | "noSuchCriterion"
      | "gateTwice"
      | "idTwice"
      | "noBorder"
      | "bordersCross"
      | "noSuchCountry"
      | "fitGateAlone"
    );
  readonly reads: readonly (keyof DraftDocument)[];
  /** The fields to mend; none = the rule holds. */
  broken(document: DraftDocument): FieldPath[];
}
