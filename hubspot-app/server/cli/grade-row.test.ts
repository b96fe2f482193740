import { aRubric, aRubricOfWeights } from "@assay/shared/builders";
import { allFrameworks } from "@assay/shared/framework/all-frameworks";
import { bant } from "@assay/shared/framework/bant";
import { expect, it } from "vitest";
import { gradeRow, resultColumns } from "./grade-row.ts";

const columns = ["budget", "authority", "need", "timing"].map((criterion, index) => ({
  criterion,
  index,
  name: criterion.toUpperCase(),
}));

function firstQuestion(id: string): string | undefined {
  return bant.criteria.find((criterion) => criterion.id === id)?.questions[0]?.en;
}

/** The result's cells, or the refusal. */
function grade(cells: string[], rubric = aRubric()): string[] | string {
  const result = gradeRow(rubric, columns, cells);
  return result.ok ? result.cells : result.message;
}

it("gives score, potential, coverage, grade, temperature, verdict and next question", () => {
  // (3 + 2 + 2) · 25 / 300 = 58.33; timing unknown: it could reach 58.33 + 25; three of four weights of 25 are rated.
  expect(grade(["3", "2", "2", ""])).toEqual(["58.33", "83.33", "75", "B", "warm", "not-yet", firstQuestion("timing")]);
  expect(grade(["2", "2", "2", "2"])).toEqual(["66.67", "66.67", "100", "A", "hot", "qualified", ""]);
});

it("tells a confirmed no from what nobody knows", () => {
  expect(grade(["0", "0", "0", "0"])).toEqual(["0", "0", "100", "D", "cold", "not-qualified", ""]);
  expect(grade(["", "", "", ""])).toEqual(["", "", "", "", "", "", firstQuestion("need")]);
});

it("leaves the grade and temperature empty where too little is known", () => {
  expect(grade(["3", "", "", ""])).toEqual(["25", "100", "25", "", "", "not-yet", firstQuestion("need")]);
});

it.each(["", " ", "-", "unknown", "Unknown", "Select", " SELECT "])("takes %j for unknown", (cell) => {
  expect(grade([cell, "1", "1", "1"])).toEqual(grade(["", "1", "1", "1"]));
});

it.each(["4", "-1", "1.0", "1,5", "two", "no", "1 2", "٣", "true", "0x1", "1e0", "NaN", "null"])(
  "refuses %j",
  (cell) => {
    expect(grade(["1", cell, "1", "1"])).toContain(`AUTHORITY is ${JSON.stringify(cell)}. Write 0, 1, 2 or 3`);
  },
);

it("names every wrong cell of a row, shortened and with nothing that a terminal obeys", () => {
  const message = grade(["5", "1", "x".repeat(99), "\u001b[2J\u009b"]);
  expect(message).toContain(`BUDGET is "5", NEED is "${"x".repeat(40)}…", TIMING is `);
  expect(message).not.toMatch(/\p{Control}/u);
});

it("asks by the criterion's id where the framework is the admin's own", () => {
  const rubric = aRubricOfWeights([1, 2]);
  const result = gradeRow(rubric, [{ criterion: "a", index: 0, name: "a" }], ["3"]);
  expect(result.ok && result.cells).toEqual(["33.33", "100", "33.33", "", "warm", "not-yet", "b"]);
});

it("writes nothing that a spreadsheet could take for a formula", () => {
  const questions = allFrameworks.flatMap(({ criteria }) => criteria.flatMap(({ questions }) => questions));
  const own = [...resultColumns, ...questions.map(({ en }) => en)];
  expect(own.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
});
