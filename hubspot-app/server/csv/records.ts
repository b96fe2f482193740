import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { Line } from "./lines.ts";

/** What keeps a row from being read. */
export type RowFault = keyof typeof sentences | "cells";

/** A row's cells, or what is wrong with it, and the lines on which it begins and ends. */
export type CsvRecord =
  | { readonly ok: true; readonly line: number; readonly lastLine: number; readonly cells: string[] }
  | {
      readonly ok: false;
      readonly line: number;
      readonly lastLine: number;
      readonly code: RowFault;
      /** How many cells there are instead, for "cells". */
      readonly found: number;
      readonly message: string;
    };

/** What a sound row looks like in this file. */
export interface RowShape {
  readonly separator: string;
  /** Number of cells. */
  readonly width: number;
  /** Whether cells in these places could be a row's, by what must stand in some of them. */
  isRow(cells: readonly string[]): boolean;
}

/** A text in quotes may go over lines, but not on for ever: four times the longest text that HubSpot keeps. */
const longestRecord = { characters: 4 * 65_536, lines: 1000 };

const sentences = {
  unclosed: "a quote opens here and does not close in a sound row. Close it, or double it if it belongs to the text.",
  broken: 'quotes are broken. Put the whole cell in quotes and double those within: "say ""yes"" today".',
  wrapped: "the whole line stands in quotes. Take the outer ones off and make each doubled one single.",
};

/**
 * Rows of a CSV file. A text in quotes may hold line breaks; a quote that never closes costs its own line and no other:
 * where what it swallows holds a row in its own right, or ends up unsound, the lines after it are looked at again.
 */
export async function* readRecords(lines: AsyncIterable<Line>, shape: RowShape): AsyncGenerator<CsvRecord> {
  let open: Line[] = [];
  for await (const line of lines) open = yield* takeLine(open, line, shape);
  while (open.length > 0) open = yield* giveUp(open, shape);
}

/** Adds a line to those whose quote is open, and answers those that are open after it. */
function* takeLine(open: Line[], line: Line, shape: RowShape): Generator<CsvRecord, Line[]> {
  if (open.length === 0 && isBlank(line)) return [];
  open.push(line);
  const cells = open.length > 1 && keepsOpen(line) ? "open" : parseCells(joinLines(open), shape.separator);
  if (cells === "open" && !runsAway(open, shape)) return open;
  if (open.length > 1 && (cells === "open" || cells === "broken" || !isPlausible(open, cells, shape))) {
    return yield* giveUp(open, shape);
  }
  yield judgeCells(line.number - open.length + 1, line.number, cells, shape);
  return [];
}

/**
 * Whether a quote that was open before a line must be open after it. Reading all the lines again for each of a thousand
 * such would hold the server up for seconds.
 */
function keepsOpen({ text }: Line): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 0;
}

/** Refuses the first line and looks at the others afresh. */
function* giveUp([first, ...others]: Line[], shape: RowShape): Generator<CsvRecord, Line[]> {
  if (first !== undefined) yield refuse(first.number, first.number, "unclosed");
  let open: Line[] = [];
  for (const line of others) open = yield* takeLine(open, line, shape);
  return open;
}

/** Whether an open quote has swallowed what cannot be its text: a row of its own, or more than any text is long. */
function runsAway(open: readonly Line[], shape: RowShape): boolean {
  const last = open.at(-1);
  if (open.length > 1 && last !== undefined && looksLikeRow(last, shape)) return true;
  if (open.length > longestRecord.lines) return true;
  return open.reduce((sum, { text }) => sum + text.length, 0) > longestRecord.characters;
}

/** A text over several lines is taken for one only in a row of the right width, and not where two rows meet. */
function isPlausible(block: readonly Line[], cells: readonly string[], shape: RowShape): boolean {
  const [first, last] = [block[0], block.at(-1)];
  if (cells.length !== shape.width || first === undefined || last === undefined) return false;
  return !(looksLikeRow(first, shape) && looksLikeRow(last, shape));
}

function looksLikeRow({ text }: Line, shape: RowShape): boolean {
  const alone = parseCells(text.replace(/\r$/, ""), shape.separator);
  const cells = typeof alone === "string" ? text.replaceAll('"', "").split(shape.separator) : alone;
  return cells.length === shape.width && shape.isRow(cells);
}

function judgeCells(line: number, lastLine: number, cells: Cells, { separator, width }: RowShape): CsvRecord {
  if (typeof cells === "string") return refuse(line, lastLine, cells === "open" ? "unclosed" : "broken");
  if (cells.length === width) return { ok: true, line, lastLine, cells };
  if (cells.length === 1 && cells[0]?.includes(separator)) return refuse(line, lastLine, "wrapped");
  const found = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
  const message = `${found} where the header has ${width}. Add what is missing; a text with "${separator}" in it needs quotes.`;
  return { ok: false, line, lastLine, code: "cells", found: cells.length, message };
}

function refuse(line: number, lastLine: number, code: keyof typeof sentences): CsvRecord {
  return { ok: false, line, lastLine, code, found: 0, message: sentences[code] };
}

type Cells = string[] | "open" | "broken";

/** The cells of one row's text, or how its quotes fail. */
export function parseCells(text: string, separator: string): Cells {
  // Without a quote nothing can be hidden: splitting gives the same cells at a fiftieth of the time.
  if (!text.includes('"')) return text.split(separator);
  try {
    // The record's end is known already; a carriage return within a cell is its own.
    const [cells = []] = parse(text, { delimiter: separator, record_delimiter: "\n", relax_column_count: true });
    return cells as string[];
  } catch (error) {
    if (error instanceof CsvError) return error.code === "CSV_QUOTE_NOT_CLOSED" ? "open" : "broken";
    throw error;
  }
}

function joinLines(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join("\n")
    .replace(/\r$/, "");
}

function isBlank({ text }: Line): boolean {
  return text === "" || text === "\r";
}
