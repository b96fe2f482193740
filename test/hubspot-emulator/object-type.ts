export type ObjectTypeName = "contacts" | "companies" | "deals" | "leads" | "notes" | "calls" | "emails" | "tasks";

/** What HubSpot fixes about an object type: ids, scopes, and which properties it fills, returns and searches. */
export interface ObjectType {
  id: string;
  name: ObjectTypeName;
  singular: string;
  label: string;
  createdProperty: string;
  modifiedProperty: string;
  /** Returned when a call asks for no property by name. */
  defaultProperties: readonly string[];
  /** Looked through by `query` in a search, https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm. */
  searchedProperties: readonly string[];
  /** Any one of these lets a call read or write records, or read or write property definitions. */
  scopes: { read: string[]; write: string[]; readSchema: string[]; writeSchema: string[] };
  firstId: number;
}

function scopesOf(name: string): ObjectType["scopes"] {
  const objects = `crm.objects.${name}`;
  const schemas = `crm.schemas.${name}`;
  return {
    read: [`${objects}.read`],
    write: [`${objects}.write`],
    readSchema: [`${schemas}.read`, `${objects}.read`],
    writeSchema: [`${schemas}.write`],
  };
}

/** Activities are read and written with the contacts' scopes; what an email says would need `sales-email-read` besides. */
const activityScopes: ObjectType["scopes"] = {
  read: ["crm.objects.contacts.read"],
  write: ["crm.objects.contacts.write"],
  readSchema: ["crm.schemas.contacts.read", "crm.objects.contacts.read"],
  writeSchema: ["crm.schemas.contacts.write"],
};

const activity = {
  createdProperty: "hs_createdate",
  modifiedProperty: "hs_lastmodifieddate",
  defaultProperties: ["hs_createdate", "hs_lastmodifieddate", "hs_object_id"],
  scopes: activityScopes,
} as const;

export const objectTypes: Record<ObjectTypeName, ObjectType> = {
  contacts: {
    id: "0-1",
    name: "contacts",
    singular: "contact",
    label: "Contact",
    createdProperty: "createdate",
    modifiedProperty: "lastmodifieddate",
    defaultProperties: ["createdate", "email", "firstname", "hs_object_id", "lastmodifieddate", "lastname"],
    searchedProperties: ["firstname", "lastname", "email", "phone", "company", "hs_additional_emails", "hs_object_id"],
    scopes: scopesOf("contacts"),
    firstId: 101,
  },
  companies: {
    id: "0-2",
    name: "companies",
    singular: "company",
    label: "Company",
    createdProperty: "createdate",
    modifiedProperty: "hs_lastmodifieddate",
    defaultProperties: ["createdate", "domain", "hs_lastmodifieddate", "hs_object_id", "name"],
    searchedProperties: ["name", "domain", "website", "phone"],
    scopes: scopesOf("companies"),
    firstId: 5001,
  },
  deals: {
    id: "0-3",
    name: "deals",
    singular: "deal",
    label: "Deal",
    createdProperty: "createdate",
    modifiedProperty: "hs_lastmodifieddate",
    defaultProperties: [
      "amount",
      "closedate",
      "createdate",
      "dealname",
      "dealstage",
      "hs_lastmodifieddate",
      "hs_object_id",
      "pipeline",
    ],
    searchedProperties: ["dealname", "pipeline", "dealstage", "description"],
    scopes: scopesOf("deals"),
    firstId: 9001,
  },
  leads: {
    id: "0-136",
    name: "leads",
    singular: "lead",
    label: "Lead",
    createdProperty: "hs_createdate",
    modifiedProperty: "hs_lastmodifieddate",
    defaultProperties: ["hs_createdate", "hs_lastmodifieddate", "hs_object_id"],
    searchedProperties: ["hs_lead_name"],
    // HubSpot has no crm.schemas.leads scopes: the object scopes cover the definitions.
    scopes: {
      read: ["crm.objects.leads.read"],
      write: ["crm.objects.leads.write"],
      readSchema: ["crm.objects.leads.read"],
      writeSchema: ["crm.objects.leads.write"],
    },
    firstId: 13001,
  },
  notes: {
    ...activity,
    id: "0-46",
    name: "notes",
    singular: "note",
    label: "Note",
    searchedProperties: ["hs_note_body"],
    firstId: 17001,
  },
  calls: {
    ...activity,
    id: "0-48",
    name: "calls",
    singular: "call",
    label: "Call",
    searchedProperties: ["hs_call_title", "hs_call_body"],
    firstId: 21001,
  },
  emails: {
    ...activity,
    id: "0-49",
    name: "emails",
    singular: "email",
    label: "Email",
    searchedProperties: ["hs_email_subject"],
    firstId: 25001,
  },
  tasks: {
    ...activity,
    id: "0-27",
    name: "tasks",
    singular: "task",
    label: "Task",
    searchedProperties: ["hs_task_subject", "hs_task_body"],
    firstId: 29001,
  },
};

export const allObjectTypes: readonly ObjectType[] = Object.values(objectTypes);

const byText = new Map(
  allObjectTypes.flatMap((type) => [type.id, type.name, type.singular].map((text) => [text, type] as const)),
);

/** Finds an object type by id ("0-1"), plural or singular name, as HubSpot's paths allow. */
export function findObjectType(text: string): ObjectType | undefined {
  return byText.get(text.toLowerCase());
}
