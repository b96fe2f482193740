import { type Gate, gateKey } from "@assay/shared/rubric/gate";
import { grades } from "@assay/shared/score/grade-letter";
import type { Change } from "./session-state.ts";

/** Puts one gate in another's place: found by what it says, since a colleague may have moved it. */
export function replaceGate(old: Gate, gate: Gate): Change {
  return (document) => {
    const at = document.gates.findIndex((other) => gateKey(other) === gateKey(old));
    return { ...document, gates: document.gates.map((other, index) => (index === at ? gate : other)) };
  };
}

export function removeGate(gate: Gate): Change {
  return (document) => {
    const at = document.gates.findIndex((other) => gateKey(other) === gateKey(gate));
    return { ...document, gates: document.gates.filter((_, index) => index !== at) };
  };
}

/** One more gate, the first that is not there yet: the need, then the others. */
export const addGate: Change = (document) => {
  const ids = [document.needCriterion, ...document.criteria.map(({ id }) => id)];
  const candidates = ids.flatMap((criterion) =>
    (["not-met", "confirmed-no"] as const).flatMap((when) =>
      grades.toReversed().map((cap): Gate => ({ criterion, when, cap })),
    ),
  );
  const taken = new Set(document.gates.map(gateKey));
  const gate = candidates.find((candidate) => !taken.has(gateKey(candidate)));
  return gate === undefined ? document : { ...document, gates: [...document.gates, gate] };
};
