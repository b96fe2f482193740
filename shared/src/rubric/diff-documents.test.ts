import { describe, expect, it } from "vitest";
import { aDocument } from "../builders.ts";
import { diffDocuments } from "./diff-documents.ts";
import type { RubricChange } from "./rubric-change.ts";
import type { DraftCriterion, DraftDocument } from "./rubric-document.ts";
import { sayChange } from "./say-change.ts";

const from = aDocument();

/** BANT with another first criterion, which is the budget. */
function withBudget(changes: Partial<DraftCriterion>): DraftDocument {
  const [budget, ...others] = from.criteria;
  return { ...from, criteria: [{ ...(budget as DraftCriterion), ...changes }, ...others] };
}

const [budget, authority, need, timing] = from.criteria as [
  DraftCriterion,
  DraftCriterion,
  DraftCriterion,
  DraftCriterion,
];
const gate = { criterion: "budget", when: "not-met", cap: "B" } as const;

/** One change by hand: the document, the difference, and how it is told in English. */
const table: [what: string, to: DraftDocument, change: RubricChange, words: string][] = [
  ["the name", { ...from, name: "B" }, { what: "name", from: "BANT", to: "B" }, "Name: “BANT” → “B”"],
  [
    "a weight",
    withBudget({ weight: 1000 }),
    { what: "weight", criterion: "budget", from: 25, to: 1000 },
    "Budget: weight 25 → 1,000",
  ],
  [
    "when a rating goes out of date",
    withBudget({ staleAfterDays: 90 }),
    { what: "stale-after-days", criterion: "budget", to: 90 },
    "Budget: a rating goes out of date never → after 90 days",
  ],
  [
    "a criterion's name in one language",
    withBudget({ name: { ...budget.name, fr: "Moyens" } }),
    { what: "criterion-name", criterion: "budget", language: "fr", from: "Budget", to: "Moyens" },
    "Budget: name in French “Budget” → “Moyens”",
  ],
  [
    "a level's text",
    withBudget({ levels: [budget.levels[0], budget.levels[1], { ...budget.levels[2], en: "Half" }, budget.levels[3]] }),
    { what: "level-text", criterion: "budget", level: 2, language: "en", from: budget.levels[2].en, to: "Half" },
    `Budget: level 2 in English “${budget.levels[2].en}” → “Half”`,
  ],
  [
    "who is a person",
    withBudget({ isPerson: true }),
    { what: "is-person", criterion: "budget", to: true },
    "Budget is a person: a rating can name a contact",
  ],
  [
    "an added criterion, told once",
    { ...from, criteria: [...from.criteria, { ...need, id: "fit", name: { en: "Fit", fr: "", es: "" } }] },
    { what: "criterion-added", criterion: "fit" },
    "Fit is a new criterion",
  ],
  [
    "a removed criterion, told once",
    { ...from, criteria: [authority, need, timing] },
    { what: "criterion-removed", criterion: "budget" },
    "Budget is no longer a criterion",
  ],
  [
    "the order on screen",
    { ...from, criteria: [authority, budget, need, timing] },
    {
      what: "criterion-order",
      from: ["budget", "authority", "need", "timing"],
      to: ["authority", "budget", "need", "timing"],
    },
    "Shown in this order: Authority, Budget, Need, Timing",
  ],
  [
    "the need",
    { ...from, needCriterion: "timing" },
    { what: "need-criterion", from: "need", to: "timing" },
    "The need: Need → Timing",
  ],
  [
    "the order of questions",
    { ...from, askOrder: ["budget", "need", "authority", "timing"] },
    { what: "ask-order", from: from.askOrder, to: ["budget", "need", "authority", "timing"] },
    "Asked in this order: Budget, Need, Authority, Timing",
  ],
  [
    "the mode",
    { ...from, mode: "weakest-link" },
    { what: "mode", from: "weighted", to: "weakest-link" },
    "Qualified when: the score is high enough → the weakest criterion is met",
  ],
  [
    "a cut-off",
    { ...from, cutOffs: { ...from.cutOffs, B: 44.5 } },
    { what: "cut-off", grade: "B", from: 45, to: 44.5 },
    "Grade B: from 45 → 44.5 points",
  ],
  [
    "the score that qualifies",
    { ...from, qualifyAt: 70 },
    { what: "qualify-at", from: 65, to: 70 },
    "Qualified: from a score of 65 → 70",
  ],
  [
    "the least coverage",
    { ...from, leastCoverage: 0 },
    { what: "least-coverage", from: 50, to: 0 },
    "A grade needs 50 % → 0 % of the weight rated",
  ],
  [
    "hysteresis",
    { ...from, hysteresis: 2 },
    { what: "hysteresis", from: 0, to: 2 },
    "Points beyond a cut-off before the grade moves: 0 → 2",
  ],
  [
    "the evidence cap",
    { ...from, evidenceCap: true },
    { what: "evidence-cap", to: true },
    "A 3 now needs a quote or link, else it counts as 2",
  ],
  [
    "a new gate",
    { ...from, gates: [gate, ...from.gates] },
    { what: "gate-added", gate },
    "New gate: Budget not met: at most B",
  ],
  [
    "a gate that is gone",
    { ...from, gates: from.gates.slice(1) },
    { what: "gate-removed", gate: { criterion: "need", when: "confirmed-no", cap: "D" } },
    "Gate removed: Need a confirmed no: at most D",
  ],
];

describe("a diff tells", () => {
  it.each(table)("%s", (_what, to, change, words) => {
    expect(diffDocuments(from, to)).toEqual([change]);
    expect(sayChange(change, [to, from], "en")).toBe(words);
  });

  it("questions language by language, and a meaning in another language", () => {
    const to = withBudget({
      questions: [{ en: "Who pays?", fr: "", es: "" }],
      definition: { ...budget.definition, es: "Dinero" },
    });
    const changes = diffDocuments(from, to);
    expect(changes.map(({ what }) => what)).toEqual(["definition", "questions", "questions", "questions"]);
    const [meaning, asked] = changes.map((change) => sayChange(change, [to, from], "fr"));
    expect(meaning).toMatch(/^Budget\u202f: sens en espagnol «\u202f.*\u202f» → «\u202fDinero\u202f»$/);
    expect(asked).toMatch(/^Budget\u202f: questions en anglais .* → «\u202fWho pays\?\u202f»$/);
  });

  it("nothing of gates in another order", () => {
    expect(diffDocuments(from, { ...from, gates: from.gates.toReversed() })).toEqual([]);
  });

  it("every change in every language, without a gap", () => {
    for (const [, to, change] of table) {
      for (const language of ["en", "fr", "es"] as const) {
        expect(sayChange(change, [to, from], language)).not.toMatch(/undefined|\[object/);
      }
    }
  });
});
