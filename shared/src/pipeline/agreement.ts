import * as z from "zod/mini";
import { Instant } from "../instant.ts";
import { Grade } from "../score/grade-letter.ts";
import { BusinessHours } from "./business-hours.ts";

const Count = z.int().check(z.gte(0), z.lte(1_000_000));

/** What marketing and sales call qualified. An absent threshold asks for nothing. */
export const Qualifiers = z.strictObject({
  /** Names of properties that must be filled. */
  requiredData: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(100)),
  /** Demographic: the worst fit that is still let through. */
  leastFit: z.optional(Grade),
  /** Behavioural: 0–100. */
  leastEngagement: z.optional(z.number().check(z.gte(0), z.lte(100))),
});
export type Qualifiers = z.infer<typeof Qualifiers>;

/** What sales owes each MQL within so many days: calls and emails, beside the first touch. */
export const TouchesOwed = z.strictObject({
  calls: z.int().check(z.gte(0), z.lte(100)),
  emails: z.int().check(z.gte(0), z.lte(100)),
  days: z.int().check(z.gte(1), z.lte(366)),
});
export type TouchesOwed = z.infer<typeof TouchesOwed>;

/** What sales and marketing promise each other, for a tenant or one team. */
export const Terms = z.strictObject({
  qualifiers: Qualifiers,
  /** When the clock runs, unless the owner has hours of their own. */
  hours: BusinessHours,
  /** From MQL to the first call or email, in minutes of business hours. */
  firstTouchMinutes: z.int().check(z.gte(1), z.lte(10_000)),
  touches: TouchesOwed,
  mqlsOwed: z.strictObject({ perWeek: Count, perQuarter: Count }),
});
export type Terms = z.infer<typeof Terms>;

export const Side = z.enum(["marketing", "sales"]);
export type Side = z.infer<typeof Side>;

/** `by`: the owner who signed for this side. */
export const Signature = z.strictObject({ side: Side, by: z.string(), at: Instant });
export type Signature = z.infer<typeof Signature>;

/** One version of the agreement. Its terms never change; other terms are another version, signed anew by both sides. */
export const Agreement = z.strictObject({
  version: z.int().check(z.gte(1)),
  /** Absent = the tenant's, for every team without one of its own. */
  team: z.optional(z.string()),
  /** Once it binds, the team has no agreement of its own: the tenant's holds. */
  ends: z.optional(z.literal(true)),
  terms: Terms,
  signatures: z.array(Signature).check(z.maxLength(2)),
});
export type Agreement = z.infer<typeof Agreement>;

/** The agreement with one more signature; a side signs a version once, and its first signature stands. */
export function signAgreement(agreement: Agreement, signature: Signature): Agreement {
  if (agreement.signatures.some(({ side }) => side === signature.side)) return agreement;
  return { ...agreement, signatures: [...agreement.signatures, signature] };
}

/** The moment from which a version binds: its second signature; absent = a side has not signed. */
export function bindingSince({ signatures }: Agreement): Instant | undefined {
  const isSigned = Side.options.every((side) => signatures.some((signature) => signature.side === side));
  return isSigned ? Math.max(...signatures.map(({ at }) => at)) : undefined;
}

/** The newest version that both sides had signed by a moment, the team's own before the tenant's. */
export function agreementAt<One extends Agreement>(agreements: readonly One[], team: string | undefined, at: Instant) {
  return agreementFor(agreements, team === undefined ? [] : [team], at);
}

/** The same for whoever is in several teams, the main one first: the first that has an agreement of its own decides. */
export function agreementFor<One extends Agreement>(agreements: readonly One[], teams: readonly string[], at: Instant) {
  const inForce = agreementsInForce(agreements, at);
  const own = teams.flatMap((team) => inForce.find((agreement) => agreement.team === team) ?? []);
  return own[0] ?? inForce.find(({ team }) => team === undefined);
}

/** What binds at a moment: the tenant's, and that of each team that has its own. */
export function agreementsInForce<One extends Agreement>(agreements: readonly One[], at: Instant): One[] {
  const binding = agreements.filter((agreement) => (bindingSince(agreement) ?? Number.POSITIVE_INFINITY) <= at);
  const lines = Map.groupBy(binding, ({ team }) => team);
  return [...lines.values()].flatMap((line) => newestOf(line) ?? []).filter(({ ends }) => !ends);
}

function newestOf<One extends Agreement>(agreements: readonly One[]): One | undefined {
  return agreements.toSorted((one, other) => other.version - one.version)[0];
}
