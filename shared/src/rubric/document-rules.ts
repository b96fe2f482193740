import { namesEachOnce } from "../framework/framework.ts";
import type { DocumentRule } from "./document-rule.ts";
import { fitRules } from "./fit-rules.ts";
import { gateKey } from "./gate.ts";
import { repeated } from "./repeated.ts";
import type { DraftDocument } from "./rubric-document.ts";

export const documentRules: readonly DocumentRule[] = [
  {
    fault: "cutOffsFall",
    reads: ["cutOffs"],
    broken: ({ cutOffs: { A, B, C } }) => [...(A > B ? [] : [["cutOffs", "B"]]), ...(B > C ? [] : [["cutOffs", "C"]])],
  },
  {
    fault: "hysteresis",
    reads: ["cutOffs", "hysteresis"],
    broken: ({ cutOffs, hysteresis }) =>
      cutOffs.A + hysteresis <= 100 && cutOffs.C - hysteresis >= 0 ? [] : [["hysteresis"]],
  },
  {
    fault: "criterionTwice",
    reads: ["criteria"],
    broken: ({ criteria }) => repeated(criteria.map(({ id }) => id)).map((index) => ["criteria", index, "id"]),
  },
  {
    fault: "askOrder",
    reads: ["criteria", "askOrder"],
    broken: ({ criteria, askOrder }) => {
      const hasRepeats = repeated(criteria.map(({ id }) => id)).length > 0;
      return hasRepeats || namesEachOnce(askOrder, criteria) ? [] : [["askOrder"]];
    },
  },
  {
    fault: "noSuchCriterion",
    reads: ["criteria", "needCriterion"],
    broken: (document) => (hasCriterion(document, document.needCriterion) ? [] : [["needCriterion"]]),
  },
  {
    fault: "noSuchCriterion",
    reads: ["criteria", "gates"],
    broken: (document) =>
      document.gates.flatMap((gate, index) =>
        gate.when === "fit" || hasCriterion(document, gate.criterion) ? [] : [["gates", index, "criterion"]],
      ),
  },
  {
    fault: "gateTwice",
    reads: ["gates"],
    broken: ({ gates }) => repeated(gates.map(gateKey)).map((index) => ["gates", index]),
  },
  ...fitRules,
];

function hasCriterion({ criteria }: DraftDocument, wanted: string): boolean {
  return criteria.some(({ id }) => id === wanted);
}
