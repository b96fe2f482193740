import type { Framework } from "@assay/shared/framework/framework";
import { simplifyHeading } from "../csv/headings.ts";
import type { CsvRecord } from "../csv/records.ts";
import { type ImportRow, mapColumns as saveColumns } from "../store/contact-imports.ts";
import { recallColumns, rememberColumns } from "../store/import-columns.ts";
import { listOffered } from "./framework-lists.ts";
import { findFramework, usualFrameworks } from "./frameworks-in-force.ts";
import { guessColumns } from "./guess-columns.ts";
import type { Actor } from "./identify-caller.ts";
import { readRows } from "./import-file.ts";
import { contactFields, planOf, type Target } from "./import-plan.ts";
import type { Services } from "./services.ts";

/** Shown of each column, so that somebody can tell what it is. */
const sampleRows = 3;

/** What a person is asked about a file's columns. */
export interface ColumnQuestion {
  readonly headings: readonly string[];
  /** Of the first sound rows, cells by column. */
  readonly samples: readonly (readonly string[])[];
  readonly targets: readonly Target[];
  readonly frameworks: readonly Framework[];
}

export async function askColumns(services: Services, { tenantId }: Actor, row: ImportRow): Promise<ColumnQuestion> {
  const { queries } = services;
  const frameworks = await offeredFrameworks(services, tenantId);
  const names = row.headings.map(simplifyHeading);
  const usual = await usualFrameworks(queries, tenantId);
  const recalled = await recallColumns(queries, tenantId, [...new Set(names)]);
  const targets = row.columns ?? guessColumns(row.headings, frameworks, usual.contact, recalled);
  const sound = await firstRows(services, row, targets);
  const samples = row.headings.map((_heading, index) => sound.flatMap((cells) => cells[index]?.trim() || []));
  return { headings: row.headings, samples, targets, frameworks };
}

async function offeredFrameworks({ queries }: Services, tenantId: string): Promise<Framework[]> {
  const offered = await listOffered(queries, tenantId);
  const found = await Promise.all(offered.map(({ id }) => findFramework(queries, tenantId, id)));
  return found.flatMap((parts) => parts?.framework ?? []);
}

async function firstRows(services: Services, row: ImportRow, targets: readonly Target[]): Promise<string[][]> {
  const sound: string[][] = [];
  let looked = 0;
  for await (const record of readRows(services, row, 2, planOf(targets)) as AsyncIterable<CsvRecord>) {
    if (record.ok) sound.push(record.cells);
    if (sound.length === sampleRows || ++looked === 100) break;
  }
  return sound;
}

export type MapFault = { code: "no-contact" | "no-level" } | { code: "twice"; target: Target };

/** Says what each column is, and remembers it for the next file. Answers what is wrong with it. */
export async function mapColumns(
  services: Services,
  { tenantId }: Actor,
  row: ImportRow,
  chosen: readonly Target[],
  createsContacts: boolean,
): Promise<MapFault | undefined> {
  const { queries, now } = services;
  const known = new Set<string>(contactFields);
  for (const { id, criteria } of await offeredFrameworks(services, tenantId)) {
    for (const criterion of criteria) known.add(`${id}/${criterion.id}`);
  }
  const targets = row.headings.map((_heading, index) => {
    const target = chosen[index] ?? "";
    return known.has(target) ? target : "";
  });
  const given = targets.filter((target) => target !== "");
  const twice = given.find((target, index) => given.indexOf(target) !== index);
  if (twice !== undefined) return { code: "twice", target: twice };
  if (!given.includes("id") && !given.includes("email")) return { code: "no-contact" };
  if (!given.some((target) => target.includes("/"))) return { code: "no-level" };
  const key = { tenantId, importId: row.import_id };
  await queries.transaction().execute(async (trx) => {
    await saveColumns(trx, key, targets, createsContacts, now());
    await rememberColumns(
      trx,
      tenantId,
      new Map(row.headings.map((name, at) => [simplifyHeading(name), targets[at] ?? ""])),
    );
  });
  return undefined;
}
