import type { Level } from "@assay/shared/framework/framework";

const levelsByCell: ReadonlyMap<string, Level> = new Map([
  ["0", 0],
  ["1", 1],
  ["2", 2],
  ["3", 3],
]);

/** "Select" is what web forms leave behind when nothing was chosen. */
const unknownCells: ReadonlySet<string> = new Set(["", "unknown", "-", "select"]);

/** The level that a cell holds, that it is unknown, or "none" where it is neither. */
export function readLevel(cell: string): Level | "unknown" | "none" {
  const text = cell.trim();
  return levelsByCell.get(text) ?? (unknownCells.has(text.toLowerCase()) ? "unknown" : "none");
}

/** Whether a cell holds a level or says that it is unknown. */
export function isLevelCell(cell: string): boolean {
  return readLevel(cell) !== "none";
}
