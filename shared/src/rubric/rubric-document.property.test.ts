import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument } from "../builders.ts";
import { allFrameworks } from "../framework/all-frameworks.ts";
import { Framework } from "../framework/framework.ts";
import { defaultRubric } from "./default-rubric.ts";
import { diffDocuments } from "./diff-documents.ts";
import { faultsOf } from "./document-faults.ts";
import { Rubric } from "./rubric.ts";
import { DraftDocument, documentOf, partsOf } from "./rubric-document.ts";
import { hasShippedWords } from "./shipped-words.ts";

const text = fc.record({ en: fc.string({ maxLength: 6 }), fr: fc.constantFrom("", "oui"), es: fc.constant("") });
const id = fc.constantFrom("need", "pain", "money", "timing", "constructor", "a1-b2");
const grade = fc.constantFrom("A", "B", "C", "D");

const criterion = fc.record(
  {
    id,
    weight: fc.integer({ min: -1, max: 1001 }),
    staleAfterDays: fc.integer({ min: 0, max: 4000 }),
    name: text,
    definition: text,
    levels: fc.tuple(text, text, text, text),
    isPerson: fc.constant(true),
    questions: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: ["id", "weight", "name", "definition", "levels", "questions"] },
);

/** Drafts, most of them faulty in some way. */
const document = fc.record({
  schema: fc.constant(1),
  framework: fc.constant("made-up"),
  name: fc.constantFrom("", "Ours"),
  criteria: fc.uniqueArray(criterion, { minLength: 1, maxLength: 4, selector: (one) => one.id }),
  needCriterion: id,
  askOrder: fc.uniqueArray(id, { maxLength: 4 }),
  mode: fc.constantFrom("weighted", "all-must-pass", "weakest-link"),
  cutOffs: fc.record({ A: fc.integer({ min: 50, max: 101 }), B: fc.integer({ min: 30, max: 60 }), C: fc.nat(40) }),
  qualifyAt: fc.nat(101),
  leastCoverage: fc.nat(100),
  gates: fc.uniqueArray(fc.record({ criterion: id, when: fc.constantFrom("not-met", "confirmed-no"), cap: grade }), {
    maxLength: 3,
    selector: (gate) => JSON.stringify(gate),
  }),
  evidenceCap: fc.boolean(),
  hysteresis: fc.integer({ min: 0, max: 21 }),
}) as fc.Arbitrary<DraftDocument>;

/** What a person reads in a document: gates have no order, and nobody is a person unless it says so. */
function meaningOf({ gates, ...rest }: DraftDocument): unknown {
  return { ...rest, gates: new Set(gates.map((gate) => JSON.stringify(gate))) };
}

describe("a document", () => {
  it("comes back from its halves as it was", () => {
    fc.assert(
      fc.property(document, (before) => {
        expect(documentOf(partsOf(DraftDocument.parse(before), 7))).toEqual(before);
      }),
    );
  });

  it("differs from another exactly when the diff tells something", () => {
    fc.assert(
      fc.property(document, document, fc.boolean(), (from, other, isCopy) => {
        const to = isCopy ? DraftDocument.parse(from) : other;
        const isSame = diffDocuments(from, to).length === 0;
        if (isSame) expect(meaningOf(to)).toEqual(meaningOf(from));
        else expect(meaningOf(to)).not.toEqual(meaningOf(from));
      }),
    );
  });

  it("without faults is a rubric and a framework that the core takes", () => {
    fc.assert(
      fc.property(document, (drafted) => {
        const isRubric = Rubric.safeParse(partsOf(drafted, 1).rubric).success;
        const isFramework = Framework.safeParse(partsOf(drafted, 1).framework).success;
        const isSound = faultsOf(drafted, "en").length === 0;
        expect(isSound && !(isRubric && isFramework)).toBe(false);
        if (!isRubric) expect(isSound).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each(allFrameworks)("of $name as shipped has no fault, and says the shipped words", (framework) => {
    const shipped = documentOf({ rubric: defaultRubric(framework), framework });
    expect(faultsOf(shipped, "en")).toEqual([]);
    expect(hasShippedWords({ ...shipped, qualifyAt: 70 })).toBe(true);
    expect(hasShippedWords({ ...shipped, name: "Ours" })).toBe(false);
  });

  it("of the portal's own never says shipped words", () => {
    expect(hasShippedWords(aDocument({ framework: "own-ours" }))).toBe(false);
  });
});
