import type { Instant } from "@assay/shared/instant";
import type { Language } from "@assay/shared/language/language";
import type { Crm } from "../crm/crm.ts";
import type { Database, Queries } from "../store/database.ts";
import type { ErasureJournal } from "../store/erasure-journal.ts";
import type { Vault } from "../trust/vault.ts";

/** Work that is done after the reply. */
export type Job =
  | { name: "prepare-portal"; tenantId: string }
  | { name: "handle-webhooks"; tenantId: string }
  | { name: "hash-addresses"; tenantId: string }
  | { name: "fill-standings"; tenantId: string }
  | { name: "learn-traits"; tenantId: string; id: string; language: Language };

/** Hands a job over, inside the caller's transaction: it is there if, and only if, the rest is. */
export type Enqueue = (queries: Queries, job: Job) => Promise<void>;

/** What operations work with. */
export interface Services {
  readonly queries: Database["queries"];
  readonly isEmbedded: boolean;
  /** Where erasures are remembered outside the database; absent = nowhere. */
  readonly journal: ErasureJournal | undefined;
  /** By id; every tenant names its own. */
  readonly crms: ReadonlyMap<string, Crm>;
  readonly vault: Vault;
  readonly enqueue: Enqueue;
  readonly now: () => Instant;
}

/** The CRM of a tenant. */
export function crmOf(services: Pick<Services, "crms">, crm: string): Crm {
  const found = services.crms.get(crm);
  if (found === undefined) throw new Error(`A tenant names the CRM "${crm}", which this server does not know.`);
  return found;
}
