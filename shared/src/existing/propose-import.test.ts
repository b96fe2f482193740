import { describe, expect, it } from "vitest";
import type { CrmProperty } from "../api/crm-properties.ts";
import { bant } from "../framework/bant.ts";
import { importedFrom, levelFrom, proposeImport } from "./propose-import.ts";
import { guessLevel } from "./value-level.ts";

function aProperty(property: Partial<CrmProperty> & { label: string }): CrmProperty {
  const name = property.label
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "_");
  return { owner: "contact", name, kind: "text", options: [], isOwn: true, ...property };
}
const choice = (label: string, ...answers: string[]) =>
  aProperty({ label, kind: "choice", options: answers.map((answer) => ({ value: answer, label: answer })) });

describe("a portal's own properties", () => {
  it.each([
    ["English", ["Budget status", "Decision maker?", "Pain", "Purchase timeframe"]],
    ["French", ["Statut du budget", "Décideur", "Besoin exprimé", "Échéance"]],
    ["Spanish", ["Presupuesto", "Decisor", "Necesidad", "Plazo de compra"]],
  ])("are recognised as BANT in %s", (_language, labels) => {
    const properties = labels.map((label) => aProperty({ label }));
    const proposed = proposeImport(bant, [aProperty({ label: "Shoe size" }), ...properties.toReversed()]);
    expect(proposed.map(({ criterion, property }) => [criterion, property])).toEqual(
      bant.criteria.map(({ id }, index) => [id, properties[index]?.name]),
    );
  });

  it("are left alone where no word of a criterion stands in them", () => {
    const properties = ["Needle count", "Budgeting software", "Unpainted"].map((label) => aProperty({ label }));
    expect(proposeImport(bant, properties)).toEqual([]);
  });

  it("with named answers are proposed before free texts, each for one criterion only", () => {
    const proposed = proposeImport(bant, [aProperty({ label: "Budget note" }), choice("Budget state", "Approved")]);
    expect(proposed).toEqual([{ criterion: "budget", property: "budget_state", levels: { Approved: 3 } }]);
  });

  it("of companies are not proposed: a contact's ratings are read from the contact", () => {
    expect(proposeImport(bant, [aProperty({ label: "Budget", owner: "company" })])).toEqual([]);
  });

  it("are proposed for one criterion each, the first that they fit", () => {
    const proposed = proposeImport(bant, [aProperty({ label: "Budget and need" })]);
    expect(proposed.map(({ criterion }) => criterion)).toEqual(["budget"]);
  });

  it("are known by their name where their label says nothing", () => {
    const named = aProperty({ label: "Question 4", name: "decision_maker" });
    expect(proposeImport(bant, [named]).map(({ criterion }) => criterion)).toEqual(["authority"]);
  });

  // Worked: the exact name is worth 4, of the customer's own making 2, named answers 1; at a tie the name decides.
  it.each<[string, { label: string } & Partial<CrmProperty>, { label: string } & Partial<CrmProperty>]>([
    ["by the exact name before the customer's own", { label: "Budget", isOwn: false }, { label: "Budget note" }],
    [
      "by the customer's own before named answers",
      { label: "Budget note" },
      { label: "Budget state", kind: "choice", isOwn: false },
    ],
    ["by the name, of two alike", { label: "Budget a" }, { label: "Budget b" }],
  ])("are chosen %s", (_what, better, other) => {
    const both = [better, other].map(aProperty);
    for (const properties of [both, both.toReversed()]) {
      expect(proposeImport(bant, properties).map(({ property }) => property)).toEqual([both[0]?.name]);
    }
  });
});

describe("a property's values", () => {
  it.each(["text", "number", "moment"] as const)("of the kind %s are a hint, and no more", (kind) => {
    expect(importedFrom("need", aProperty({ label: "Pain", kind }))).toEqual({
      ...{ criterion: "need", property: "pain", levels: {}, anything: 1 },
    });
  });

  it("of a yes or no are HubSpot's own where it lists none", () => {
    expect(importedFrom("need", aProperty({ label: "Pain", kind: "yes-no" })).levels).toEqual({ true: 2, false: 0 });
    const options = [{ value: "true", label: "Approved" }];
    expect(importedFrom("need", aProperty({ label: "Pain", kind: "yes-no", options })).levels).toEqual({ true: 3 });
  });

  it("of a choice without answers are none", () => {
    expect(importedFrom("need", choice("Pain"))).toEqual({ criterion: "need", property: "pain", levels: {} });
  });

  it("are read by their label, then by their name, and left out where neither tells", () => {
    const options = [
      { value: "a1", label: "No budget" },
      { value: "approved", label: "Stage 4" },
      { value: "a3", label: "Purple" },
      { value: "none", label: "Approved" },
    ];
    const { levels } = importedFrom("budget", aProperty({ label: "Budget", kind: "choice", options }));
    expect(levels).toEqual({ a1: 0, approved: 3, none: 3 });
  });
});

describe("a value", () => {
  it.each([
    ["No budget", 0],
    ["Aucun budget", 0],
    ["Sin presupuesto", 0],
    ["Not a decision maker", 0],
    ["Possible", 1],
    ["Utilisateur", 1],
    ["Next year", 1],
    ["Influencer", 2],
    ["Sí", 2],
    ["Prévu", 2],
    ["3-6 months", 2],
    ["Budget approved", 3],
    ["Budget validé", 3],
    ["Aprobado", 3],
    ["DECISION_MAKER", 3],
    ["Unknown", undefined],
    ["À définir", undefined],
    ["Purple", undefined],
    ["", undefined],
  ])("%j is guessed as %s", (words, level) => {
    expect(guessLevel(words)).toBe(level);
  });
});

describe("a contact's value", () => {
  const budget = { criterion: "budget", property: "budget_state", levels: { none: 0, range: 2, approved: 3 } } as const;

  it("has the level that its answer was given, and none where it was given none", () => {
    expect([levelFrom(budget, "none"), levelFrom(budget, "approved"), levelFrom(budget, "hidden")]).toEqual([
      0,
      3,
      undefined,
    ]);
  });

  it("of several answers has the highest, with or without a space between them", () => {
    expect(levelFrom(budget, "none;range")).toBe(2);
    expect(levelFrom(budget, "approved ; none")).toBe(3);
    expect(levelFrom(budget, "hidden;none")).toBe(0);
  });

  it("in a free text has the level of anything written", () => {
    const text = importedFrom("need", aProperty({ label: "Pain" }));
    expect(levelFrom(text, "they lose a day a week")).toBe(1);
  });

  it("that is named like part of the language itself is no level", () => {
    expect(levelFrom(budget, "constructor")).toBeUndefined();
  });
});
