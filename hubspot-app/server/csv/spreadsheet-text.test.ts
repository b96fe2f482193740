import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { defuse, spreadsheetText } from "./spreadsheet-text.ts";

async function* rowsOf(...rows: string[][]) {
  yield* rows;
}

describe("a cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+33 1", "'+33 1"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" =1", "' =1"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["＝1", "'＝1"],
    ["MEDDIC", "MEDDIC"],
    ["a-b", "a-b"],
    ["'=1", "'=1"],
  ])("%j is written as %j, so that no spreadsheet runs it", (cell, written) => expect(defuse(cell)).toBe(written));
});

it("rows are written by RFC 4180, with the mark of UTF-8", async () => {
  const written = await buffer(
    spreadsheetText(rowsOf(["Who", "What"], ["=Ann", 'say "yes", now'], ["two\nlines", ""])),
  );
  expect(written.toString()).toBe('\uFEFFWho,What\r\n\'=Ann,"say ""yes"", now"\r\n"two\nlines",\r\n');
});

describe("rows", () => {
  it("that fail half-way fail whoever reads the file, and nothing else", async () => {
    async function* rows() {
      yield ["Who"];
      throw new Error("the database is away");
    }
    await expect(buffer(spreadsheetText(rows()))).rejects.toThrow("the database is away");
  });

  it("are read no further once nobody reads the file", async () => {
    const ended = Promise.withResolvers<string>();
    async function* rows() {
      try {
        for (;;) yield ["Ann"];
      } finally {
        ended.resolve("ended");
      }
    }
    const text = spreadsheetText(rows());
    text.once("data", () => text.destroy());
    text.once("error", () => {});
    expect(await ended.promise).toBe("ended");
  });
});
