import type { CrmProperty } from "@assay/shared/api/crm-properties";
import type { ObjectType } from "@assay/shared/api/record";
import type { Result } from "@assay/shared/api/result";
import type { PropertyRefusal } from "@assay/shared/api/sync";
import type { Feature } from "@assay/shared/api/sync-health";
import type { ActionOutputs } from "@assay/shared/api/workflow-actions";
import type { FactOwner } from "@assay/shared/fit/fact";
import type { Instant } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import type { Touch } from "@assay/shared/pipeline/sla-clock";
import type { CrmAnswer } from "./answer.ts";
import type { ChangedDeals, ChangedRecords, ContactState, ContactVersions, DealEnd } from "./change.ts";
import type { ContactFacts, ContactPage, FactsWish, PeopleSample } from "./fact-reading.ts";
import type { PropertyDefinition, PropertyProgress, RecordOutcome, RecordWrite } from "./property.ts";
import type {
  Association,
  ContactList,
  ContactQuery,
  CrmKind,
  CrmPerson,
  CrmPipeline,
  CrmRecord,
  ListPage,
  NewContact,
  NewNote,
  NewTask,
} from "./record.ts";

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
  /** Names of those that stand in the portal, and hold what they should. */
  findProperties(
    tenantId: string,
    objectType: ObjectType,
    properties: readonly Pick<PropertyDefinition, "name" | "type">[],
  ): Promise<CrmAnswer<string[]>>;
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
