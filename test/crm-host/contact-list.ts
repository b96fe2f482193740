import type { CrmPortal, CrmRecord, CrmUser } from "./crm-portal.ts";
import type { ContactPage, ContactQuery } from "./page-state.ts";

export const CONTACTS_PER_PAGE = 25;
/** Contacts read at a time while filtering. */
const FILTER_BATCH = 500;

/** The columns a person can see; `assay_*` ones appear once the portal has these properties. */
export const CONTACT_COLUMNS = [
  "firstname",
  "lastname",
  "email",
  "company",
  "jobtitle",
  "hubspot_owner_id",
  "lastmodifieddate",
  "assay_grade",
  "assay_score",
  "assay_temperature",
  "assay_coverage",
  "assay_next_question",
  "assay_assessed_at",
];

/** One page of contacts. The CRM cannot filter by grade, so with a grade all matches are read and filtered here. */
export async function listContacts(portal: CrmPortal, users: CrmUser[], query: ContactQuery): Promise<ContactPage> {
  const offset = (query.page - 1) * CONTACTS_PER_PAGE;
  const search = {
    properties: CONTACT_COLUMNS,
    ...(query.q && { q: query.q }),
    ...(query.sort && { sort: query.sort }),
  };
  if (!query.grade) {
    const { total, results } = await portal.listRecords("contacts", { ...search, limit: CONTACTS_PER_PAGE, offset });
    return { total, contacts: results.map((record) => withOwner(record, users)) };
  }
  const matches: CrmRecord[] = [];
  for (let read = 0, total = 1; read < total; read += FILTER_BATCH) {
    const batch = await portal.listRecords("contacts", { ...search, limit: FILTER_BATCH, offset: read });
    total = batch.results.length ? batch.total : 0;
    matches.push(...batch.results.filter((record) => hasGrade(record, query.grade)));
  }
  const page = matches.slice(offset, offset + CONTACTS_PER_PAGE);
  return { total: matches.length, contacts: page.map((record) => withOwner(record, users)) };
}

const hasGrade = (record: CrmRecord, grade: string) => (record.properties.assay_grade || "none") === grade;

function withOwner(record: CrmRecord, users: CrmUser[]) {
  const owner = users.find((user) => user.ownerId === record.properties.hubspot_owner_id);
  return { id: record.id, properties: record.properties, owner: owner ? `${owner.firstName} ${owner.lastName}` : "" };
}
