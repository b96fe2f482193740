import type { Facts } from "@assay/shared/fit/fact";

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
