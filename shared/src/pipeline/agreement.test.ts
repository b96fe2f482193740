import { describe, expect, it } from "vitest";
import {
  Agreement,
  agreementAt,
  agreementFor,
  agreementsInForce,
  bindingSince,
  type Signature,
  signAgreement,
} from "./agreement.ts";
import { findShortfalls, type StageFacts } from "./shortfall.ts";

const openings = [{ weekday: 1, from: "09:00", to: "17:00" }];

function anAgreement(changes: Partial<Agreement> = {}): Agreement {
  const terms = {
    qualifiers: { requiredData: ["email", "company"], leastFit: "B" as const, leastEngagement: 40 },
    hours: { zone: "Europe/Madrid", openings, holidays: [] },
    firstTouchMinutes: 60,
    touches: { calls: 3, emails: 3, days: 14 },
    mqlsOwed: { perWeek: 40, perQuarter: 520 },
  };
  return Agreement.parse({ version: 1, terms, signatures: [], ...changes });
}

function signedBy(side: Signature["side"], at: number): Signature {
  return { side, by: side === "marketing" ? "1" : "2", at };
}

const both = (at: number) => [signedBy("marketing", at - 5), signedBy("sales", at)];

describe("an agreement", () => {
  it("binds from the second side's signature", () => {
    const half = signAgreement(anAgreement(), signedBy("sales", 100));
    expect(bindingSince(half)).toBeUndefined();
    expect(bindingSince(signAgreement(half, signedBy("marketing", 70)))).toBe(100);
  });

  it("is not signed twice by one side, nor by one side for both", () => {
    const half = signAgreement(anAgreement(), signedBy("sales", 100));
    expect(signAgreement(half, { side: "sales", by: "3", at: 200 })).toEqual(half);
  });

  it("stays in force until both sides have signed the next version", () => {
    const first = anAgreement({ signatures: both(100) });
    const second = anAgreement({ version: 2, signatures: [signedBy("sales", 200)] });
    expect(agreementAt([first, second], undefined, 300)?.version).toBe(1);
    const signed = signAgreement(second, signedBy("marketing", 250));
    expect([249, 250].map((at) => agreementAt([first, signed], undefined, at)?.version)).toEqual([1, 2]);
  });

  it("is a team's own before the tenant's, and nobody's before it is signed", () => {
    const tenants = anAgreement({ version: 7, signatures: both(100) });
    const teams = anAgreement({ version: 2, team: "north", signatures: both(200) });
    expect(agreementAt([tenants, teams], "north", 300)?.version).toBe(2);
    expect(agreementAt([tenants, teams], "north", 150)?.version).toBe(7);
    expect(agreementAt([tenants, teams], "south", 300)?.version).toBe(7);
    expect(agreementAt([tenants, teams], "north", 50)).toBeUndefined();
  });

  it("is that of the main team, then of another one that has its own", () => {
    const [north, south] = ["north", "south"].map((team) => anAgreement({ team, signatures: both(100) }));
    const all = [north, south].flatMap((one) => one ?? []);
    expect(agreementFor(all, ["south", "north"], 200)?.team).toBe("south");
    expect(agreementFor(all, ["east", "north"], 200)?.team).toBe("north");
    expect(agreementFor(all, ["east"], 200)).toBeUndefined();
  });

  it("is the tenant's again from the moment that both have signed the end of the team's own", () => {
    const tenants = anAgreement({ version: 7, signatures: both(100) });
    const teams = anAgreement({ version: 1, team: "north", signatures: both(200) });
    const end = anAgreement({ version: 2, team: "north", ends: true, signatures: both(300) });
    const half = { ...end, signatures: end.signatures.slice(0, 1) };
    expect(agreementAt([tenants, teams, half], "north", 400)?.version).toBe(1);
    const all = [tenants, teams, end];
    expect([299, 300].map((at) => agreementAt(all, "north", at)?.version)).toEqual([1, 7]);
    expect([250, 350].map((at) => agreementsInForce(all, at).length)).toEqual([2, 1]);
  });
});

describe("a gate", () => {
  const { qualifiers } = anAgreement().terms;
  const facts: StageFacts = {
    properties: { email: "ana@example.com", company: "Norte" },
    fit: "B",
    engagement: 40,
    asksForContact: false,
    hasConversation: true,
    verdict: "qualified",
  };
  const lacking = (to: Parameters<typeof findShortfalls>[0], changes: Partial<StageFacts>) =>
    findShortfalls(to, { ...facts, ...changes }, qualifiers);

  it("lets through who has everything", () => {
    expect((["mql", "sal", "sql", "opportunity"] as const).flatMap((to) => lacking(to, {}))).toEqual([]);
  });

  it("names the data that an MQL lacks, and takes blanks for nothing", () => {
    const missing = [{ lacks: "data", property: "company" }];
    expect(lacking("mql", { properties: { email: "ana@example.com", company: " " } })).toEqual(missing);
    expect(lacking("sal", { properties: { email: "ana@example.com" } })).toEqual(missing);
  });

  it("asks an MQL for fit and engagement, unless the person asked to be contacted", () => {
    const { fit: _fit, engagement: _engagement, ...unknown } = facts;
    const both = [
      { lacks: "fit", least: "B" },
      { lacks: "engagement", least: 40 },
    ];
    expect(findShortfalls("mql", unknown, qualifiers)).toEqual(both);
    expect(lacking("mql", { fit: "C", engagement: 39 })).toEqual(both);
    expect(lacking("mql", { fit: "C", engagement: 0, asksForContact: true })).toEqual([]);
  });

  it("asks an SQL for a conversation and the verdict", () => {
    const both = [{ lacks: "conversation" }, { lacks: "verdict" }];
    expect(lacking("sql", { hasConversation: false, verdict: "not-yet" })).toEqual(both);
  });
});
