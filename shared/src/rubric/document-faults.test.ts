import { describe, expect, it } from "vitest";
import { aDocument } from "../builders.ts";
import { faultsOf, readDocument } from "./document-faults.ts";

const sound = aDocument();
const [budget, ...others] = sound.criteria;
const nothing = { en: "", fr: " ", es: "\u200b" };

const told = (document: unknown) =>
  faultsOf(document, "en").map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a document is not published", () => {
  it.each<[string, object, string]>([
    [
      "with a weight of 0",
      { criteria: [{ ...budget, weight: 0 }, ...others] },
      "criteria.0.weight: Must be 1 or more.",
    ],
    [
      "with half a weight",
      { criteria: [{ ...budget, weight: 2.5 }, ...others] },
      "criteria.0.weight: Expected a whole number.",
    ],
    [
      "with a weight of 1001",
      { criteria: [{ ...budget, weight: 1001 }, ...others] },
      "criteria.0.weight: Must be 1000 or less.",
    ],
    ["with one criterion", { criteria: [budget] }, "criteria: Must have at least 2 entries."],
    ["with a text for a number", { qualifyAt: "65" }, "qualifyAt: Expected a number."],
    ["without a field", { mode: undefined }, "mode: This is missing."],
    ["with an unknown field", { colour: 1 }, "colour: “colour” is no part of a rubric."],
    [
      "from a newer Assay",
      { schema: 2 },
      "schema: This was made by a newer Assay (form 2). Update Assay, then try again.",
    ],
    ["of no form", { schema: "1" }, "schema: Expected one of: 1."],
    [
      "with an id of capitals",
      { criteria: [{ ...budget, id: "Budget" }, ...others] },
      "criteria.0.id: Expected lower-case",
    ],
    ["without a name", { name: " " }, "name: Must say something"],
    [
      "with a criterion that says nothing",
      { criteria: [{ ...budget, name: nothing }, ...others] },
      "criteria.0.name: Must say something, in one language at least.",
    ],
    [
      "with a criterion that asks nothing",
      { criteria: [{ ...budget, questions: [] }, ...others] },
      "criteria.0.questions: Must have at least 1 entries.",
    ],
    [
      "with a text that nothing can store",
      { criteria: [{ ...budget, definition: { en: "a\0", fr: "", es: "" } }, ...others] },
      "criteria.0.definition.en: Contains a character that cannot be stored.",
    ],
    [
      "with a criterion's name of 81 characters",
      { criteria: [{ ...budget, name: { ...nothing, en: "x".repeat(81) } }, ...others] },
      "criteria.0.name.en: Can have at most 80 characters.",
    ],
    [
      "with a criterion of 21 questions",
      { criteria: [{ ...budget, questions: Array.from({ length: 21 }, () => budget?.name) }, ...others] },
      "criteria.0.questions: Can have at most 20 entries.",
    ],
    ["of an older form", { schema: 0 }, "schema: Expected one of: 1."],
    ["with no mode of ours", { mode: 7 }, "mode: Expected one of: all-must-pass, weighted, weakest-link."],
    ["with a bar over 100", { qualifyAt: 101 }, "qualifyAt: Must be 100 or less."],
    ["without cut-offs", { cutOffs: null }, "cutOffs: Expected an object."],
    [
      "with a gate for no occasion",
      { gates: [{ criterion: "budget", when: "sometimes", cap: "C" }] },
      "gates.0.when: Expected one of: not-met, confirmed-no, fit.",
    ],
    [
      "with a gate to no grade",
      { gates: [{ criterion: "budget", when: "not-met", cap: "E" }] },
      "gates.0.cap: Expected one of: A, B, C, D.",
    ],
    ["with a gate that is empty", { gates: [{}] }, "gates.0.when: This is missing."],
    ["with cut-offs that do not fall", { cutOffs: { A: 45, B: 45, C: 25 } }, "cutOffs.B: Must be lower"],
    ["with a grade out of reach", { hysteresis: 20, cutOffs: { A: 90, B: 45, C: 25 } }, "hysteresis: Leaves a grade"],
    ["with a criterion twice", { criteria: [budget, ...others, budget] }, "criteria.4.id: Another criterion has"],
    [
      "with a criterion never asked",
      { askOrder: ["need", "timing", "budget"] },
      "askOrder: Must name every criterion once.",
    ],
    ["without its need", { needCriterion: "pain" }, "needCriterion: Must be one of the criteria."],
    [
      "with a gate on a stranger",
      { gates: [{ criterion: "pain", when: "not-met", cap: "C" }] },
      "gates.0.criterion: Must be one",
    ],
    ["with a gate twice", { gates: [sound.gates[0], sound.gates[0]] }, "gates.1: The same gate stands here twice."],
  ])("%s", (_when, changes, fault) => {
    const faults = told({ ...sound, ...changes });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it("and is told every fault at once, those of rules included", () => {
    const spoilt = {
      ...sound,
      colour: 1,
      mode: 7,
      criteria: [{ ...budget, weight: 0 }, ...others],
      cutOffs: { A: 1, B: 2, C: 3 },
    };
    expect(told(spoilt).map((fault) => fault.split(":")[0])).toEqual([
      "criteria.0.weight",
      "mode",
      "colour",
      "cutOffs.B",
      "cutOffs.C",
    ]);
  });

  it.each([null, 7, "text", [], true])("when it is no object at all: %j", (document) => {
    expect(told(document)).toEqual([": Expected an object."]);
  });
});

describe("a file", () => {
  it("that is sound becomes a document", () => {
    expect(readDocument(JSON.stringify(sound), "en")).toEqual({ ok: true, document: sound });
  });

  it("that is no JSON says so in the reader's language", () => {
    const faults = [{ path: [], message: "Este archivo no es JSON." }];
    expect(readDocument("{", "es")).toEqual({ ok: false, faults });
  });

  it("cannot smuggle a prototype in", () => {
    const text = JSON.stringify(sound).replace("{", '{"__proto__":{"evidenceCap":true},');
    expect(readDocument(text, "en")).toMatchObject({ ok: false, faults: [{ path: ["__proto__"] }] });
  });
});
