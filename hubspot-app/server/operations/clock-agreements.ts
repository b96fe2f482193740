import type { Instant } from "@assay/shared/instant";
import type { Agreement } from "@assay/shared/pipeline/agreement";
import type { StageEntry } from "@assay/shared/pipeline/stage-rules";
import { lineOf } from "../store/agreements.ts";
import type { MqlAgreements } from "../store/mql-agreements.ts";
import type { AgreementAt, Agreements } from "./agreements-in-force.ts";

/**
 * Under whose agreement each MQL of a record came that was not looked at before: that of its owner's teams as they are
 * at the first look, which follows the move at once. A portal without an agreement of a team keeps nothing.
 */
export function decideAgreements(
  { agreementAt, goByTeams }: Pick<Agreements, "agreementAt" | "goByTeams">,
  entries: readonly Pick<StageEntry, "to" | "at">[],
  teams: readonly string[],
  decided: MqlAgreements,
): MqlAgreements {
  const fresh = goByTeams ? entries.filter(({ to, at }) => to === "mql" && !decided.has(at)) : [];
  return new Map(fresh.map(({ at }) => [at, lineOf(agreementAt(at, teams)?.team)]));
}

/**
 * The agreement that a record's clocks start under. Whoever gets the contact later, in whatever team, changes neither
 * the clock nor its terms: otherwise a handover would set it back, or break a promise that its owner never made.
 */
export function agreementOfClocks(agreementAt: AgreementAt, decided: MqlAgreements) {
  return (at: Instant): Agreement | undefined => {
    const team = decided.get(at);
    return agreementAt(at, team ? [team] : []);
  };
}
