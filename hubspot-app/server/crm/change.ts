import type { Instant } from "@assay/shared/instant";
import type { Association } from "./record.ts";

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
