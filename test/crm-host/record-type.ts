/** The kinds of record that have pages here. */
export type RecordTypeName = "contacts" | "companies" | "deals" | "leads";
export type RecordProperties = Record<string, string | null>;

/** A list's column; numeric ones stand right and sort the highest first. */
export type ListColumn = { name: string; label: string; sortable: boolean; numeric: boolean };

export type RecordType = {
  /** HubSpot's id of the object type. */
  id: string;
  name: RecordTypeName;
  singular: string;
  title: string;
  icon: "contact" | "home" | "trophy" | "flame";
  /** Properties under the record's name. */
  subtitle: string[];
  /** Properties of the record's left column. */
  about: string[];
  /** What a record of another type shows of one of these, beside its name. */
  summary: string[];
  columns: ListColumn[];
  nameOf(properties: RecordProperties): string;
};

const column = (name: string, label: string, more: Partial<ListColumn> = {}): ListColumn => ({
  name,
  label,
  sortable: true,
  numeric: false,
  ...more,
});
/** Shown by name, stored as an id: sorting by it would look like chance. */
const owner = column("hubspot_owner_id", "Owner", { sortable: false });

export const recordTypes: Record<RecordTypeName, RecordType> = {
  contacts: {
    id: "0-1",
    name: "contacts",
    singular: "contact",
    title: "Contacts",
    icon: "contact",
    subtitle: ["jobtitle", "company"],
    about: [
      "email",
      "phone",
      "company",
      "jobtitle",
      "hubspot_owner_id",
      "lifecyclestage",
      "hs_lead_status",
      "hs_language",
      "country",
    ],
    summary: ["jobtitle", "email"],
    columns: [column("lastname", "Name"), column("company", "Company"), column("jobtitle", "Job title"), owner],
    nameOf: ({ firstname, lastname, email }) =>
      [firstname, lastname].filter(Boolean).join(" ") || email || "Unnamed contact",
  },
  companies: {
    id: "0-2",
    name: "companies",
    singular: "company",
    title: "Companies",
    icon: "home",
    subtitle: ["industry", "city"],
    about: [
      "domain",
      "phone",
      "industry",
      "numberofemployees",
      "annualrevenue",
      "hubspot_owner_id",
      "lifecyclestage",
      "city",
      "country",
    ],
    summary: ["domain", "industry"],
    columns: [
      column("name", "Name"),
      column("industry", "Industry"),
      column("city", "City"),
      column("numberofemployees", "Employees", { numeric: true }),
      column("annualrevenue", "Annual revenue", { numeric: true }),
      owner,
    ],
    nameOf: ({ name, domain }) => name || domain || "Unnamed company",
  },
  deals: {
    id: "0-3",
    name: "deals",
    singular: "deal",
    title: "Deals",
    icon: "trophy",
    subtitle: ["dealstage", "amount"],
    about: ["amount", "dealstage", "pipeline", "closedate", "dealtype", "hubspot_owner_id", "createdate"],
    summary: ["amount", "dealstage"],
    columns: [
      column("dealname", "Name"),
      column("dealstage", "Stage"),
      column("amount", "Amount", { numeric: true }),
      column("closedate", "Close date"),
      owner,
    ],
    nameOf: ({ dealname }) => dealname || "Unnamed deal",
  },
  leads: {
    id: "0-136",
    name: "leads",
    singular: "lead",
    title: "Leads",
    icon: "flame",
    subtitle: ["hs_pipeline_stage", "hs_lead_label"],
    about: ["hs_pipeline_stage", "hs_pipeline", "hs_lead_label", "hs_lead_type", "hubspot_owner_id", "hs_createdate"],
    summary: ["hs_pipeline_stage", "hs_lead_label"],
    columns: [
      column("hs_lead_name", "Name"),
      column("hs_pipeline_stage", "Stage"),
      column("hs_lead_label", "Label"),
      owner,
      column("hs_createdate", "Created"),
    ],
    nameOf: ({ hs_lead_name }) => hs_lead_name || "Unnamed lead",
  },
};

export const allRecordTypes: readonly RecordType[] = Object.values(recordTypes);

/** By HubSpot's id ("0-3"), its plural or singular name, in capitals too, as hsmeta files and links write it. */
export function findRecordType(text: string): RecordType | undefined {
  const wanted = text.toLowerCase();
  return allRecordTypes.find(({ id, name, singular }) => [id, name, singular].includes(wanted));
}
