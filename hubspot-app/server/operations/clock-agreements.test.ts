import { agreementFor } from "@assay/shared/pipeline/agreement";
import { expect, it } from "vitest";
import type { StoredAgreement } from "../store/agreements.ts";
import type { AgreementAt } from "./agreements-in-force.ts";
import { agreementOfClocks, decideAgreements } from "./clock-agreements.ts";

/** In force since a moment: the portal's, or a team's own. */
function signedAt(at: number, team?: string): StoredAgreement {
  const signers = { marketing: "1", sales: "2" };
  return {
    version: 1,
    ...(team !== undefined && { team }),
    terms: {
      qualifiers: { requiredData: [] },
      hours: { zone: "UTC", openings: [{ weekday: 1, from: "09:00", to: "17:00" }], holidays: [] },
      firstTouchMinutes: 60,
      touches: { calls: 1, emails: 1, days: 14 },
      mqlsOwed: { perWeek: 10, perQuarter: 130 },
    },
    signatures: [
      { side: "marketing", by: "1", at },
      { side: "sales", by: "2", at },
    ],
    signers,
    proposedBy: "1",
    proposedAt: at,
  };
}

const all = [signedAt(100), signedAt(200, "north")];
const agreementAt: AgreementAt = (at, teams = []) => agreementFor(all, teams, at);
const agreements = { agreementAt, inForceAt: () => all, ownTeams: ["north"], goByTeams: true };
const mqlAt = (at: number) => ({ to: "mql" as const, at });

it("decides each MQL by the agreement that held then for the owner's teams", () => {
  const entries = [mqlAt(150), mqlAt(250), { to: "sal" as const, at: 260 }];
  expect(decideAgreements(agreements, entries, ["north"], new Map())).toEqual(
    new Map([
      [150, ""],
      [250, "north"],
    ]),
  );
  expect(decideAgreements(agreements, entries, ["south"], new Map())).toEqual(
    new Map([
      [150, ""],
      [250, ""],
    ]),
  );
});

it("decides nothing twice, and nothing where no team ever had its own", () => {
  expect(decideAgreements(agreements, [mqlAt(250)], ["north"], new Map([[250, ""]]))).toEqual(new Map());
  expect(decideAgreements({ ...agreements, goByTeams: false }, [mqlAt(250)], ["north"], new Map())).toEqual(new Map());
});

it("starts a clock under what was decided, and under the portal's where nothing was", () => {
  const ofClocks = agreementOfClocks(agreementAt, new Map([[250, "north"]]));
  expect([50, 150, 250, 300].map((at) => ofClocks(at)?.team)).toEqual([undefined, undefined, "north", undefined]);
  expect(ofClocks(50)).toBeUndefined();
  expect(ofClocks(300)?.version).toBe(1);
});
