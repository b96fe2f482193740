import type { CriterionId, FrameworkId, Level } from "@assay/shared/framework/framework";
import { isLevelCell, readLevel } from "../csv/levels.ts";
import type { CsvRecord, RowFault } from "../csv/records.ts";
import type { ImportFault } from "../store/import-faults.ts";

/** What a column can say of whom a row is about. */
export const contactFields = ["id", "email", "name", "company", "job-title"] as const;
export type ContactField = (typeof contactFields)[number];

/** What a column is: of the contact, a criterion's levels (`bant/budget`), or nothing (""). */
export type Target = string;

/** How rows are read. */
export interface ImportPlan {
  readonly fields: ReadonlyMap<ContactField, number>;
  readonly levels: readonly { framework: FrameworkId; criterion: CriterionId; index: number }[];
  /** Whether cells could be a row's, by the levels among them. */
  isRow(cells: readonly string[]): boolean;
}

/** Why a line cannot be used. */
export type FaultCode =
  | RowFault
  | "unreadable"
  | "level"
  | "id"
  | "email"
  | "no-contact"
  | "unknown-contact"
  | "not-created"
  | "erased"
  | "not-profiled"
  | "locked"
  | "criterion-gone"
  | "not-recorded";

export interface RowLevel {
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  readonly level: Level;
  /** Of its column, from 1. */
  readonly position: number;
}

/** What one row asks for. */
export interface RowWish {
  readonly line: number;
  readonly contact: { readonly id: string } | { readonly email: string };
  /** For a contact that is to be made. */
  readonly person: { readonly name?: string; readonly company?: string; readonly jobTitle?: string };
  readonly levels: readonly RowLevel[];
}

export type ReadRow = { wish: RowWish } | { faults: ImportFault[] } | "blank";

export function planOf(columns: readonly Target[]): ImportPlan {
  const fields = new Map<ContactField, number>();
  const levels: ImportPlan["levels"][number][] = [];
  for (const [index, target] of columns.entries()) {
    const [framework, criterion] = target.split("/");
    if (framework && criterion) levels.push({ framework, criterion, index });
    else if (isField(target)) fields.set(target, index);
  }
  return { fields, levels, isRow: (cells) => levels.every(({ index }) => isLevelCell(cells[index] ?? "")) };
}

function isField(target: Target): target is ContactField {
  return contactFields.some((field) => field === target);
}

/** Reads one row; one in which anything is wrong is not used in part. */
export function readRow(plan: ImportPlan, record: CsvRecord): ReadRow {
  const { line } = record;
  const fault = (code: FaultCode, index = -1, detail = ""): ImportFault => ({
    line,
    position: index + 1,
    code,
    detail,
  });
  if (!record.ok) return { faults: [fault(record.code, -1, record.code === "cells" ? String(record.found) : "")] };
  const { cells } = record;
  if (cells.some((cell) => cell.includes("\uFFFD"))) return { faults: [fault("unreadable")] };
  const levels: RowLevel[] = [];
  const faults: ImportFault[] = [];
  for (const { index, ...criterion } of plan.levels) {
    const level = readLevel(cells[index] ?? "");
    if (level === "none") faults.push(fault("level", index));
    else if (level !== "unknown") levels.push({ ...criterion, level, position: index + 1 });
  }
  if (faults.length === 0 && levels.length === 0) return "blank";
  const contact = contactOf(plan, cells);
  if ("code" in contact) faults.push(fault(contact.code, contact.index));
  if (faults.length > 0 || "code" in contact) return { faults };
  return { wish: { line, contact, person: personOf(plan, cells), levels } };
}

/** As long as an address can be (RFC 5321), and without what no address holds. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+$/u.test(text);
}

/** The id wins where a row has both. */
function contactOf(
  { fields }: ImportPlan,
  cells: readonly string[],
): RowWish["contact"] | { code: FaultCode; index: number } {
  const [idAt, emailAt] = [fields.get("id") ?? -1, fields.get("email") ?? -1];
  const id = cells[idAt]?.trim() ?? "";
  if (id !== "") return /^[1-9]\d{0,18}$/.test(id) ? { id } : { code: "id", index: idAt };
  const email = cells[emailAt]?.trim().toLowerCase() ?? "";
  if (email !== "") return isAddress(email) ? { email } : { code: "email", index: emailAt };
  return { code: "no-contact", index: -1 };
}

function personOf({ fields }: ImportPlan, cells: readonly string[]): RowWish["person"] {
  const said = (field: ContactField) => cells[fields.get(field) ?? -1]?.trim() || undefined;
  const [name, company, jobTitle] = [said("name"), said("company"), said("job-title")];
  return { ...(name && { name }), ...(company && { company }), ...(jobTitle && { jobTitle }) };
}
