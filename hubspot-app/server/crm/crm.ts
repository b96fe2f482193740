import type { ObjectType } from "@assay/shared/api/record";
import type { Result } from "@assay/shared/api/result";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Instant } from "@assay/shared/instant";

/** One record's values to write; an empty string empties the property. */
export interface RecordWrite {
  readonly objectId: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What the CRM said to one record's write. `refused` names the properties that it would not take; the rest is written. */
export type RecordOutcome =
  | { kind: "written" }
  | { kind: "refused"; message: string; refusals: readonly PropertyRefusal[] };

/**
 * Why a call came to nothing. `busy` says how long to wait; `unavailable` leaves that to the caller; `disconnected`
 * needs a person: the portal took back its consent.
 */
export type CrmFault =
  | { kind: "busy"; waitMs: number; message: string }
  | { kind: "unavailable"; message: string }
  | { kind: "disconnected"; message: string }
  | { kind: "rejected"; message: string }
  /** The portal did not grant what this needs. */
  | { kind: "no-access"; message: string };

export type CrmAnswer<Value> = { ok: true; value: Value } | { ok: false; fault: CrmFault };

export interface CrmPerson {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/** Kinds of record that are read; of these, contacts and deals are rated. */
export type CrmKind = ObjectType | "company" | "lead";

/** A record at the other end of an association; `labels` are the CRM's own, in any language. */
export interface Association {
  readonly objectId: string;
  readonly labels: readonly string[];
}

export interface CrmRecord {
  readonly objectId: string;
  /** What the CRM calls it on screen; a mail address or the id where there is no name. */
  readonly name: string;
  /** Of a contact. */
  readonly email?: string;
  readonly company?: string;
  /** False for a deal that was won or lost. */
  readonly isOpen: boolean;
  readonly createdAt: Instant;
}

/** What contacts are looked for by; every part that is given must hold. */
export type ContactQuery =
  | { readonly by: "email"; readonly email: string }
  | { readonly by: "profile"; readonly profileUrl: string }
  | { readonly by: "name"; readonly name: string; readonly company: string | undefined }
  | { readonly by: "company"; readonly company: string }
  | { readonly by: "domain"; readonly domain: string }
  | { readonly by: "text"; readonly text: string };

/** A contact to be made. */
export interface NewContact {
  readonly email?: string | undefined;
  /** As one name, which the CRM may keep in parts. */
  readonly name?: string | undefined;
  readonly company?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly profileUrl?: string | undefined;
}

/** One property that Assay writes. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: "number" | "string" | "datetime" | "enumeration";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** What an installation learns about the portal and the person who installed. */
export interface Installation {
  readonly accountId: string;
  readonly timeZone: string;
  readonly installer: { readonly userId: string; readonly email: string };
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInMs: number;
  readonly scopes: readonly string[];
}

/** What we ask of any CRM. Every call names its tenant; tokens, limits and retries by wait are the CRM's own business. */
export interface Crm {
  readonly id: string;
  /** Most records one `writeRecords` takes. */
  readonly batchSize: number;
  /** Where an admin is sent to give consent. */
  authorizeUrl(state: string): string;
  /** Turns the code of the callback into an installation; no tenant exists yet. */
  install(code: string): Promise<Result<{ installation: Installation }, "install-refused" | "crm-unavailable">>;
  /** Creates what is missing, leaves what is there. Answers the properties that could not be made, and why. */
  ensureProperties(
    tenantId: string,
    objectType: ObjectType,
    properties: readonly PropertyDefinition[],
  ): Promise<CrmAnswer<PropertyRefusal[]>>;
  /** One outcome a record, in order. */
  writeRecords(
    tenantId: string,
    objectType: ObjectType,
    writes: readonly RecordWrite[],
  ): Promise<CrmAnswer<RecordOutcome[]>>;
  /** Asks whether the record is there: a client's word or a webhook's is only a claim. */
  recordExists(tenantId: string, objectType: ObjectType, objectId: string): Promise<CrmAnswer<boolean>>;
  /** Records of one kind beside a record, in the CRM's order; a record that is not there has none. */
  listAssociated(
    tenantId: string,
    from: { readonly kind: CrmKind; readonly objectId: string },
    to: CrmKind,
  ): Promise<CrmAnswer<Association[]>>;
  /** Those of the records that are there. */
  readRecords(tenantId: string, kind: CrmKind, objectIds: readonly string[]): Promise<CrmAnswer<CrmRecord[]>>;
  /** At most 10, the CRM's best first. */
  findContacts(tenantId: string, query: ContactQuery): Promise<CrmAnswer<CrmRecord[]>>;
  /** Creates a contact, or answers the one that holds the address already. */
  createContact(tenantId: string, contact: NewContact): Promise<CrmAnswer<{ objectId: string; isNew: boolean }>>;
  listPeople(tenantId: string): Promise<CrmAnswer<CrmPerson[]>>;
}
