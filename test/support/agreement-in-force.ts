import type { Terms } from "@assay/shared/pipeline/agreement";
import { lookAround } from "./look-into.ts";
import type { Stack } from "./stack.ts";

const dayMs = 86_400_000;

/** Round the clock, so that no test depends on when it runs: an hour to the first touch, a call and an email in 14 days. */
export const roundTheClock: Terms = {
  qualifiers: { requiredData: [] },
  hours: {
    zone: "UTC",
    openings: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "00:00", to: "24:00" })),
    holidays: [],
  },
  firstTouchMinutes: 60,
  touches: { calls: 1, emails: 1, days: 14 },
  mqlsOwed: { perWeek: 10, perQuarter: 130 },
};

/**
 * An agreement that two of the portal's people signed so long ago, which no screen could do now: the portal's, or a
 * team's own.
 */
export async function signInForce(
  stack: Stack,
  terms = roundTheClock,
  daysAgo = 30,
  team = { id: "", name: "" },
): Promise<void> {
  const tenant = `hubspot-${stack.portalId}`;
  const at = Date.now() - daysAgo * dayMs;
  const [first, second] = stack.users.map(({ userId }) => userId);
  const proposed = `insert into agreement
    (tenant_id, team_id, version, terms, marketing_signer, sales_signer, proposed_by, proposed_at, request_id)
    values ('${tenant}', '${team.id}', 1, '${JSON.stringify(terms)}', '${first}', '${second}', '${first}', ${at}, gen_random_uuid())`;
  const signed = `insert into agreement_signature (tenant_id, team_id, version, side, signed_by, signed_at)
    values ('${tenant}', '${team.id}', 1, 'marketing', '${first}', ${at}),
      ('${tenant}', '${team.id}', 1, 'sales', '${second}', ${at})`;
  const named = `insert into agreement_draft (tenant_id, team_id, team_name, revision, changed_by, changed_at)
    values ('${tenant}', '${team.id}', '${team.name}', 1, '${first}', ${at})`;
  await lookAround(stack, async (look) => {
    await look(proposed);
    await look(signed);
    if (team.id !== "") await look(named);
  });
}
