import { catchUp } from "../operations/catch-up.ts";
import { dueSweeps, expireRatings } from "../operations/expire-ratings.ts";
import { feedRescore } from "../operations/feed-rescore.ts";
import { followClocks } from "../operations/follow-clocks.ts";
import { followOutcomes } from "../operations/follow-outcomes.ts";
import { dueGradings, runGradings } from "../operations/grade-list.ts";
import { heedProfilingRules } from "../operations/heed-profiling-rules.ts";
import { importProperties } from "../operations/import-properties.ts";
import { lookAgain } from "../operations/look-again.ts";
import { openInbox } from "../operations/open-inbox.ts";
import { duePurges, purgeTenant } from "../operations/purge-tenant.ts";
import { readDueFacts } from "../operations/read-facts.ts";
import { renewAged } from "../operations/renew-aged.ts";
import { runActions } from "../operations/run-actions.ts";
import { dueImports, runImports } from "../operations/run-import.ts";
import type { Services } from "../operations/services.ts";
import { tendFacts } from "../operations/tend-facts.ts";
import { wakeAtCompany } from "../operations/wake-at-company.ts";
import { dueWakes, wakeContacts } from "../operations/wake-contacts.ts";
import { writeProperties } from "../operations/write-properties.ts";
import { tenantsWithCompaniesDue } from "../store/awaited-companies.ts";
import { tenantsToTend } from "../store/facts-watches.ts";
import { tenantsWithPropertyImports } from "../store/imported-ratings.ts";
import { tenantsWithBatches } from "../store/inbox.ts";
import { tenantsWithDueFacts } from "../store/judged-records.ts";
import { tenantsWithProfilingDue } from "../store/profiling-rules.ts";
import { tenantsWithDueWrites } from "../store/property-writes.ts";
import { tenantsWithDueHints } from "../store/record-hints.ts";
import { tenantsWithRescores } from "../store/rescores.ts";
import { tenantsWithAged } from "../store/reviews.ts";
import { tenantsToFollow } from "../store/round-watches.ts";
import { tenantsWithDueClocks } from "../store/sla-records.ts";
import { tenantsWithCalls } from "../store/workflow-calls.ts";

/** Work that rows of the database ask for: which tenants have some, and one turn of it. True = there is more. */
export interface Watch {
  readonly name: string;
  readonly everyMs: number;
  readonly findDue: (services: Services) => Promise<string[]>;
  readonly work: (services: Services, tenantId: string) => Promise<boolean>;
}

/** What somebody waits for in front of a screen. */
const soonMs = 250;

/** What nobody would see come sooner. Each look is a query, and there are many. */
const presentlyMs = 1000;

export const allWatches: readonly Watch[] = [
  {
    name: "write-properties",
    everyMs: soonMs,
    findDue: ({ queries, now }) => tenantsWithDueWrites(queries, now()),
    work: writeProperties,
  },
  {
    name: "catch-up",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsToFollow(queries, "change_watch", now()),
    work: catchUp,
  },
  {
    name: "look-again",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsWithDueHints(queries, now()),
    work: lookAgain,
  },
  { name: "open-inbox", everyMs: soonMs, findDue: ({ queries }) => tenantsWithBatches(queries), work: openInbox },
  { name: "feed-rescore", everyMs: soonMs, findDue: ({ queries }) => tenantsWithRescores(queries), work: feedRescore },
  { name: "run-imports", everyMs: presentlyMs, findDue: dueImports, work: runImports },
  { name: "grade-lists", everyMs: presentlyMs, findDue: dueGradings, work: runGradings },
  {
    name: "import-properties",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsWithPropertyImports(queries, now()),
    work: importProperties,
  },
  {
    name: "heed-profiling-rules",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsWithProfilingDue(queries, now()),
    work: heedProfilingRules,
  },
  {
    name: "tend-facts",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsToTend(queries, now()),
    work: tendFacts,
  },
  {
    name: "read-facts",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsWithDueFacts(queries, now()),
    work: readDueFacts,
  },
  { name: "wake-contacts", everyMs: presentlyMs, findDue: dueWakes, work: wakeContacts },
  {
    name: "wake-at-company",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsWithCompaniesDue(queries, now()),
    work: wakeAtCompany,
  },
  {
    name: "follow-clocks",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsWithDueClocks(queries, now()),
    work: followClocks,
  },
  {
    name: "follow-outcomes",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsToFollow(queries, "outcome_watch", now()),
    work: followOutcomes,
  },
  {
    name: "run-actions",
    everyMs: soonMs,
    findDue: ({ queries, now }) => tenantsWithCalls(queries, now()),
    work: runActions,
  },
  { name: "purge-tenant", everyMs: presentlyMs, findDue: duePurges, work: purgeTenant },
  { name: "expire-ratings", everyMs: presentlyMs, findDue: dueSweeps, work: expireRatings },
  {
    name: "renew-aged",
    everyMs: presentlyMs,
    findDue: ({ queries, now }) => tenantsWithAged(queries, now()),
    work: renewAged,
  },
];
