import { describe, expect, it } from "vitest";
import { readRequest } from "./grade-request.ts";

it("reads options before and after the file", () => {
  const read = readRequest(["--map", "need=A = b", "leads.csv", "--out=o.csv", "--map", "budget= C "]);
  const maps = new Map([
    ["need", "A = b"],
    ["budget", "C"],
  ]);
  expect(read).toEqual({ ok: true, request: { file: "leads.csv", out: "o.csv", maps } });
});

describe("says what to write instead of", () => {
  it.each([
    ["no file", [], "assay grade leads.csv"],
    ["two files", ["a.csv", "b.csv"], 'what is "b.csv"?'],
    [
      "a rubric and a framework",
      ["a.csv", "--rubric", "r", "--framework", "bant"],
      "leave out --framework or --rubric",
    ],
    ["an option that is none", ["a.csv", "--outt", "b"], "--outt"],
    ["an option without its value", ["a.csv", "--out"], "--out"],
    ["a criterion without a column", ["a.csv", "--map", "need"], '--map budget="Column name"'],
    ["two columns for one criterion", ["a.csv", "--map", "need=a", "--map", "need=b"], "leave one out"],
  ])("%s", (_what, words, message) => {
    expect(readRequest(words)).toEqual({ ok: false, code: "bad-request", message: expect.stringContaining(message) });
  });
});
