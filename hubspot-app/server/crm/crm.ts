import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { ObjectType } from "@assay/shared/api/record";
import type { Result } from "@assay/shared/api/result";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Feature } from "@assay/shared/api/sync-health";
import type { ActionOutputs } from "@assay/shared/api/workflow-actions";
import type { FactOwner, Facts } from "@assay/shared/fit/fact";
import type { Instant } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import type { ContactSource } from "@assay/shared/pipeline/contact-source";
import type { Touch } from "@assay/shared/pipeline/sla-clock";

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
  /** What records name them by as their owner. */
  readonly ownerId: string;
  /** The main one first. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export interface CrmPipeline {
  readonly id: string;
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
  /** Of a contact: by what it first came. */
  readonly source?: ContactSource;
  readonly campaign?: string;
  /** Absent = nobody owns it. */
  readonly ownerId?: string;
  /** Of a deal, by id. */
  readonly pipeline?: string;
  /** False for a deal that was won or lost. */
  readonly isOpen: boolean;
  readonly createdAt: Instant;
}

/** A list of contacts in the CRM; `size` as the CRM last counted it. */
export interface ContactList {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** Some of a list's members; absent `next` = the last. */
export interface ListPage {
  readonly contactIds: readonly string[];
  readonly next: string | undefined;
}

/** What contacts are looked for by; every part that is given must hold. */
export type ContactQuery =
  | { readonly by: "email"; readonly email: string }
  | { readonly by: "profile"; readonly profileUrl: string }
  | {
      readonly by: "name";
      readonly name: string;
      readonly company: string | undefined;
      /** Only contacts that were created since. */
      readonly since?: Instant;
    }
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

/** Something to be done about a contact; absent `ownerId` = whoever takes it. */
export interface NewTask {
  readonly contactId: string;
  readonly ownerId: string | undefined;
  readonly subject: string;
  readonly body: string;
  readonly dueAt: Instant;
}

/** Something to remember about a contact, part by part; absent `ownerId` = nobody's. Texts are texts, never markup. */
export interface NewNote {
  readonly contactId: string;
  readonly ownerId: string | undefined;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly at: Instant;
}

/** Names of properties to read: of contacts, of their companies, and those of contacts with earlier values. */
export interface FactsWish {
  readonly contact: readonly string[];
  readonly company: readonly string[];
  readonly past: readonly string[];
}

export interface ContactFacts {
  readonly contactId: string;
  /** Whose facts stand beside the contact's; absent where there is none, or none that may be read. */
  readonly companyId: string | undefined;
  readonly facts: Facts;
}

/** Some of a portal's contacts; `isAll` is false where there are more. */
export interface PeopleSample {
  readonly contactIds: readonly string[];
  readonly isAll: boolean;
}

/** A contact's name, and what some of its properties say; those that say nothing are left out. */
export interface ContactSaying {
  readonly contactId: string;
  readonly name: string;
  readonly says: Readonly<Record<string, string>>;
}

/** Some of a portal's contacts in the CRM's own order; absent `next` = the last. */
export interface ContactPage {
  readonly contacts: readonly ContactSaying[];
  readonly next: string | undefined;
}

/** How a contact stands now. `says` leaves out properties that say nothing. */
export interface ContactState {
  readonly contactId: string;
  /** Contacts that are part of this one since a merge. */
  readonly mergedIds: readonly string[];
  readonly email?: string;
  readonly says: Readonly<Record<string, string>>;
}

/** One value that a property had from a moment on; "" = it was emptied. */
export interface PropertyVersion {
  readonly value: string;
  readonly at: Instant;
  /** Somebody or something else than Assay wanted it so. */
  readonly isEdit: boolean;
  /** Absent = no person, or none that the CRM names. */
  readonly userId?: string;
}

/** A contact's properties, each with its values, the oldest first. */
export interface ContactVersions {
  readonly contactId: string;
  readonly versions: Readonly<Record<string, readonly PropertyVersion[]>>;
}

export interface ChangedRecords {
  /** The earliest change first; `says` holds what was asked for and says something. */
  readonly records: readonly {
    readonly objectId: string;
    readonly at: Instant;
    readonly says: Readonly<Record<string, string>>;
    /** Others became part of it, whenever that was. */
    readonly isMerged: boolean;
  }[];
  /** False = there are more, from the last one's moment on. */
  readonly isAll: boolean;
}

/** How a deal stands; absent `closed` = it is open. Who is on it is told of a closed one alone. */
export interface DealEnd {
  readonly dealId: string;
  readonly closed?: { readonly isWon: boolean; readonly at: Instant };
  readonly contacts: readonly Association[];
}

export interface ChangedDeals {
  readonly deals: readonly DealEnd[];
  /** False = there are more, from `last` on. */
  readonly isAll: boolean;
  readonly last: Instant | undefined;
}

/** One property that Assay writes. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: "number" | "string" | "datetime" | "enumeration";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Its words and options are brought up to date with each version; of others they are the customer's to change. */
  readonly followsRubric?: true;
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

/** How far the making of properties is: `lookedThrough` of `total` are there, or are known not to be. */
export interface PropertyProgress {
  readonly lookedThrough: number;
  readonly total: number;
}

/** What we ask of any CRM. Every call names its tenant; tokens, limits and retries by wait are the CRM's own business. */
export interface Crm {
  readonly id: string;
  /** Most records one `writeRecords` takes. */
  readonly batchSize: number;
  /** Most contacts one `readFacts` takes. */
  readonly factsBatchSize: number;
  /** Where an admin is sent to give consent. */
  authorizeUrl(state: string, features: readonly Feature[]): string;
  /** Where Assay's own page is inside the CRM. */
  homeUrl(accountId: string): string;
  /** Features whose scopes are all among these. */
  featuresIn(scopes: readonly string[]): Feature[];
  /** Turns the code of the callback into an installation; no tenant exists yet. */
  install(
    code: string,
  ): Promise<Result<{ installation: Installation }, "install-refused" | "scope-missing" | "crm-unavailable">>;
  /**
   * Creates what is missing, the first first, as far as the portal has room; leaves what is there but for what follows
   * the rubric. Answers the properties that could not be made, and why, in `language`.
   */
  ensureProperties(
    tenantId: string,
    objectType: ObjectType,
    properties: readonly PropertyDefinition[],
    told: { readonly language: Language; readonly onProgress: (progress: PropertyProgress) => Promise<void> },
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
  /** Ids of the contacts that hold these addresses, given in small letters; by address. */
  findByEmails(tenantId: string, emails: readonly string[]): Promise<CrmAnswer<ReadonlyMap<string, string>>>;
  /** Lists of contacts whose name holds a text, at most twenty, or the one of an id. */
  findLists(
    tenantId: string,
    by: { readonly text: string } | { readonly id: string },
  ): Promise<CrmAnswer<ContactList[]>>;
  /** Members of a list, from where an earlier page ended, or "" from the start. */
  listMembers(tenantId: string, listId: string, after: string): Promise<CrmAnswer<ListPage>>;
  /** Creates a contact, or answers the one that holds the address already. */
  createContact(tenantId: string, contact: NewContact): Promise<CrmAnswer<{ objectId: string; isNew: boolean }>>;
  /** Facts of those of up to `factsBatchSize` contacts that are there. */
  readFacts(tenantId: string, contactIds: readonly string[], wish: FactsWish): Promise<CrmAnswer<ContactFacts[]>>;
  /** A page of all contacts with these properties, from where an earlier one ended, or absent from the start. */
  listContacts(
    tenantId: string,
    properties: readonly string[],
    after: string | undefined,
  ): Promise<CrmAnswer<ContactPage>>;
  countContacts(tenantId: string): Promise<CrmAnswer<number>>;
  /** What the portal knows of contacts or companies, in its own words. */
  listProperties(tenantId: string, owner: FactOwner): Promise<CrmAnswer<CrmProperty[]>>;
  /** At most so many contacts who bought, or who did not, the newest first. */
  samplePeople(tenantId: string, who: "customers" | "others", most: number): Promise<CrmAnswer<PeopleSample>>;
  /** Records that changed at a moment or since, by whomever; the CRM may tell of a change a minute late. */
  listChanged(
    tenantId: string,
    kind: "contact" | "company",
    since: Instant,
    properties?: readonly string[],
  ): Promise<CrmAnswer<ChangedRecords>>;
  /** Deals that changed at a moment or since, the earliest first; the CRM may tell of a change a minute late. */
  listDealEnds(tenantId: string, since: Instant): Promise<CrmAnswer<ChangedDeals>>;
  /** Those of the deals that are there. */
  readDealEnds(tenantId: string, dealIds: readonly string[]): Promise<CrmAnswer<DealEnd[]>>;
  /** Whether a change that the CRM tells of, and by whom, is our own write come back to us. */
  isOwnChange(source: { readonly changeSource: string | undefined; readonly sourceId: string | undefined }): boolean;
  /** How those of up to `batchSize` contacts stand that are there; one that was merged is told of as the one left. */
  readStates(
    tenantId: string,
    contactIds: readonly string[],
    properties: readonly string[],
  ): Promise<CrmAnswer<ContactState[]>>;
  /** What properties of up to `factsBatchSize` contacts said before. */
  readVersions(
    tenantId: string,
    contactIds: readonly string[],
    properties: readonly string[],
  ): Promise<CrmAnswer<ContactVersions[]>>;
  /** Calls and emails that are logged on up to 100 contacts, by contact; what the person wrote is none. */
  listTouches(tenantId: string, contactIds: readonly string[]): Promise<CrmAnswer<ReadonlyMap<string, Touch[]>>>;
  makeTask(tenantId: string, task: NewTask): Promise<CrmAnswer<undefined>>;
  makeNote(tenantId: string, note: NewNote): Promise<CrmAnswer<undefined>>;
  /** Lets up to `batchSize` enrolments of workflows go on; those that wait no more are passed over. */
  completeCalls(
    tenantId: string,
    calls: readonly { readonly callbackId: string; readonly outputs: ActionOutputs }[],
  ): Promise<CrmAnswer<undefined>>;
  /** Takes the app out of the portal: its tokens are worth nothing afterwards. */
  uninstall(tenantId: string): Promise<CrmAnswer<undefined>>;
  listPeople(tenantId: string): Promise<CrmAnswer<CrmPerson[]>>;
  /** Of deals, in the CRM's order. */
  listPipelines(tenantId: string): Promise<CrmAnswer<CrmPipeline[]>>;
}
