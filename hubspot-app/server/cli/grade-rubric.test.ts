import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aRubric } from "@assay/shared/builders";
import { champ } from "@assay/shared/framework/champ";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { afterAll, expect, it } from "vitest";
import { loadRubric } from "./grade-rubric.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-rubric-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What comes of a rubric file with this text. */
function load(text: string) {
  const rubric = join(folder, "r.json");
  writeFileSync(rubric, text);
  return loadRubric({ file: "", rubric, maps: new Map() });
}

it("is the framework's default rubric unless a file says otherwise, and BANT's unless a framework is named", async () => {
  expect(await loadRubric({ file: "", maps: new Map() })).toEqual({ ok: true, rubric: aRubric() });
  const named = await loadRubric({ file: "", framework: "champ", maps: new Map() });
  expect(named).toEqual({ ok: true, rubric: defaultRubric(champ) });
});

it("reads a file with or without a byte order mark", async () => {
  const rubric = aRubric({ id: "ours", qualifyAt: 50 });
  expect(await load(JSON.stringify(rubric))).toEqual({ ok: true, rubric });
  expect(await load(`\uFEFF${JSON.stringify(rubric)}`)).toEqual({ ok: true, rubric });
});

it("names every fault of a rubric at once, and every setting that is none", async () => {
  const { mode: _mode, ...rest } = aRubric({ qualifyAt: 101 });
  const [gate] = rest.gates;
  const slips = {
    ...rest,
    wieghts: 1,
    cutOffs: { ...rest.cutOffs, D: 1 },
    gates: [{ ...gate, unless: "x" }],
    criteria: rest.criteria.map((criterion) => ({ ...criterion, staleAfter: 3 })),
  };
  const loaded = await load(JSON.stringify(slips));
  const lines = loaded.ok ? [] : loaded.message.split("\n").slice(1);
  expect(lines.map((line) => line.trim())).toEqual([
    expect.stringMatching(/^mode: .*all-must-pass/),
    expect.stringMatching(/^qualifyAt: .*100/),
    ...[0, 1, 2, 3].map((index) => `criteria.${index}: no rubric has a setting called "staleAfter"`),
    'cutOffs: no rubric has a setting called "D"',
    'gates.0: no rubric has a setting called "unless"',
    'no rubric has a setting called "wieghts"',
  ]);
});

it("refuses a rubric that contradicts itself, which holds only known settings", async () => {
  const loaded = await load(JSON.stringify(aRubric({ cutOffs: { A: 40, B: 45, C: 25 } })));
  expect(loaded).toMatchObject({ ok: false, message: expect.stringContaining("cutOffs: cut-offs must fall") });
});

it.each([
  ["{", "is not JSON"],
  ["[]", "is not a rubric yet"],
  ["null", "is not a rubric yet"],
])("refuses %j with a sentence", async (text, message) => {
  expect(await load(text)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
});

it("names what is there for a framework or a file that is not", async () => {
  const unknown = await loadRubric({ file: "", framework: "bent", maps: new Map() });
  expect(unknown).toMatchObject({ ok: false, message: expect.stringContaining("There are: bant, champ") });
  const lost = await loadRubric({ file: "", rubric: join(folder, "no.json"), maps: new Map() });
  expect(lost).toMatchObject({ ok: false, message: expect.stringContaining("is not there") });
});
