import type { ObjectType } from "@assay/shared/api/record";
import type { Instant } from "@assay/shared/instant";
import type { ContactSource } from "@assay/shared/pipeline/contact-source";

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
