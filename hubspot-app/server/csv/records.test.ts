import { expect, it } from "vitest";
import { isLevelCell } from "./levels.ts";
import { type CsvRecord, readRecords } from "./records.ts";

/** Reads rows of a number, a name and three levels from these lines; the first is line 2, below a header. */
async function read(...texts: string[]): Promise<CsvRecord[]> {
  async function* lines() {
    for (const [index, text] of texts.entries()) yield { number: index + 2, text };
  }
  const isRow = (cells: readonly string[]) => cells.slice(2).every(isLevelCell);
  const records: CsvRecord[] = [];
  for await (const record of readRecords(lines(), { separator: ",", width: 5, isRow })) records.push(record);
  return records;
}

/** Rows as their cells, refused lines as their numbers. */
async function outline(...texts: string[]): Promise<(string[] | number)[]> {
  return (await read(...texts)).map((record) => (record.ok ? record.cells : record.line));
}

const sound = "7,Ann,1,2,3";
const soundCells = ["7", "Ann", "1", "2", "3"];

it("keeps separators, doubled quotes and line breaks within quotes", async () => {
  expect(await outline('1,"a, ""b""",1,2,3')).toEqual([["1", 'a, "b"', "1", "2", "3"]]);
  expect(await outline('1,"one', "", 'three, and",1,2,3', sound)).toEqual([
    ["1", "one\n\nthree, and", "1", "2", "3"],
    soundCells,
  ]);
  expect(await outline('"one', 'two",Ann,1,2,3')).toEqual([["one\ntwo", "Ann", "1", "2", "3"]]);
});

it("drops the carriage return that ends a row, and keeps one within quotes", async () => {
  expect(await outline("1,Ann,1,2,3\r", '2,"a\r', 'b",1,2,"3"\r')).toEqual([
    ["1", "Ann", "1", "2", "3"],
    ["2", "a\r\nb", "1", "2", "3"],
  ]);
});

it("passes over blank lines", async () => {
  expect(await outline("", sound, "\r", sound, "")).toEqual([soundCells, soundCells]);
});

it("names a row by the line on which it begins", async () => {
  const records = await read('1,"a', 'b",1,2,3', "short", sound);
  expect(records.map(({ line }) => line)).toEqual([2, 4, 5]);
});

it.each([
  ["that stays open", '1,"Ann,1,2,3'],
  ["within a cell without quotes", '1,An"n,1,2,3'],
  ["that closes before the cell ends", '1,"An"n,1,2,3'],
  ["around the whole line", '"1,""Banking, Insurance"",1,2,3"'],
])("loses one line to a quote %s, and none after it", async (_what, text) => {
  expect(await outline(sound, text, sound, sound)).toEqual([soundCells, 3, soundCells, soundCells]);
});

it("does not let two broken quotes make one row of the rows between them", async () => {
  const [first, last] = ['1,"Corp,1,2,3', '9,Corp",1,2,3'];
  expect(await outline(first, sound, last, sound)).toEqual([2, soundCells, 4, soundCells]);
  expect(await outline(first, last, sound)).toEqual([2, 3, soundCells]);
  expect(await outline(first, '7,"Ann",1,2,3', last)).toEqual([2, soundCells, 4]);
  expect(await outline('1,"Corp', sound, last)).toEqual([2, soundCells, 4]);
});

it("looks again at lines that an open quote swallowed up to the file's end", async () => {
  expect(await outline('1,"Corp,1,2,3', "2,Bob,9,9,9", "3,Cy")).toEqual([2, ["2", "Bob", "9", "9", "9"], 4]);
});

it("gives an open quote up after a thousand lines", async () => {
  const prose = Array.from({ length: 1500 }, () => "some words");
  const found = await outline('1,"Corp', ...prose, 'end",1,2,3', sound);
  expect(found).toHaveLength(1503);
  expect(found.at(-1)).toEqual(soundCells);
  expect(found[0]).toBe(2);
});

it("takes no longer for an open quote over many lines with quotes of their own", async () => {
  const lines = ['1,"Corp', ...Array.from({ length: 1000 }, () => `""${"some words ".repeat(22)}`), sound];
  const before = performance.now();
  const found = await outline(...lines);
  expect(performance.now() - before).toBeLessThan(1000);
  expect(found.at(-1)).toEqual(soundCells);
  expect(found).toHaveLength(1002);
});

it("says what to do about each fault", async () => {
  const faulty = ["1,2,3", '1,"Ann,1,2,3', '1,An"n,1,2,3', '"1,Ann,1,2,3"'];
  const messages = (await read(...faulty)).map((record) => (record.ok ? "" : record.message));
  expect(messages).toEqual([
    expect.stringContaining("3 cells where the header has 5"),
    expect.stringContaining("does not close"),
    expect.stringContaining("Put the whole cell in quotes"),
    expect.stringContaining("Take the outer ones off"),
  ]);
});
