import type { CrmPortal, CrmRecord, CrmUser } from "./crm-portal.ts";
import type { ListPage, ListQuery } from "./page-state.ts";
import type { RecordType } from "./record-type.ts";

export const RECORDS_PER_PAGE = 25;
/** Records read at a time while filtering. */
const FILTER_BATCH = 500;

/** Beside a type's own columns: what names a contact, and the app's properties once the portal has them. */
const MORE_PROPERTIES = [
  "firstname",
  "email",
  "assay_grade",
  "assay_score",
  "assay_temperature",
  "assay_coverage",
  "assay_next_question",
  "assay_assessed_at",
];

/** One page of records. The CRM cannot filter by grade, so with a grade all matches are read and filtered here. */
export async function listRecords(
  portal: CrmPortal,
  users: CrmUser[],
  { name, columns }: RecordType,
  query: ListQuery,
): Promise<ListPage> {
  const offset = (query.page - 1) * RECORDS_PER_PAGE;
  const search = {
    properties: [...columns.map((column) => column.name), ...MORE_PROPERTIES],
    ...(query.q && { q: query.q }),
    ...(query.sort && { sort: query.sort }),
  };
  if (!query.grade) {
    const { total, results } = await portal.listRecords(name, { ...search, limit: RECORDS_PER_PAGE, offset });
    return { total, rows: results.map((record) => withOwner(record, users)) };
  }
  const matches: CrmRecord[] = [];
  for (let read = 0, total = 1; read < total; read += FILTER_BATCH) {
    const batch = await portal.listRecords(name, { ...search, limit: FILTER_BATCH, offset: read });
    total = batch.results.length ? batch.total : 0;
    matches.push(...batch.results.filter((record) => hasGrade(record, query.grade)));
  }
  const page = matches.slice(offset, offset + RECORDS_PER_PAGE);
  return { total: matches.length, rows: page.map((record) => withOwner(record, users)) };
}

const hasGrade = (record: CrmRecord, grade: string) => (record.properties.assay_grade || "none") === grade;

function withOwner(record: CrmRecord, users: CrmUser[]) {
  const owner = users.find((user) => user.ownerId === record.properties.hubspot_owner_id);
  return { id: record.id, properties: record.properties, owner: owner ? `${owner.firstName} ${owner.lastName}` : "" };
}
