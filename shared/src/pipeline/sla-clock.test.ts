import { describe, expect, it } from "vitest";
import type { Agreement } from "./agreement.ts";
import type { BusinessHours } from "./business-hours.ts";
import { type ClockFacts, readClocks } from "./sla-clock.ts";
import type { Stage } from "./stage.ts";
import type { StageEntry } from "./stage-rules.ts";
import { tallyTouches } from "./touch-tally.ts";

/** Monday to Friday, nine to five. */
function anOffice(zone: string): BusinessHours {
  return { zone, openings: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "09:00", to: "17:00" })), holidays: [] };
}

/** Two hours to the first touch; two calls and an email within three days. */
function anAgreement(version = 1, firstTouchMinutes = 120): Agreement {
  const terms = {
    qualifiers: { requiredData: [] },
    hours: anOffice("Europe/Paris"),
    firstTouchMinutes,
    touches: { calls: 2, emails: 1, days: 3 },
    mqlsOwed: { perWeek: 10, perQuarter: 130 },
  };
  return { version, terms, signatures: [] };
}

function enter(to: Stage | undefined, at: string): StageEntry {
  return { ...(to && { to }), at: Date.parse(at), move: "accept", eventId: at };
}

function aRecord(entries: StageEntry[], changes: Partial<ClockFacts> = {}): ClockFacts {
  return { entries, touches: [], owners: [], agreementAt: () => anAgreement(), ...changes };
}

function aCall(at: string) {
  return { kind: "call" as const, at: Date.parse(at) };
}

function look(facts: ClockFacts, now: string) {
  return readClocks(facts, Date.parse(now)).map(({ outcome, dueAt, usedMs, agreement, touchedAt }) => ({
    outcome,
    used: usedMs / 60_000,
    version: agreement.version,
    ...(dueAt !== undefined && { due: new Date(dueAt).toISOString().slice(0, 16) }),
    ...(touchedAt !== undefined && { touched: new Date(touchedAt).toISOString().slice(0, 16) }),
  }));
}

// Worked out by hand. 23 November 2026 is a Monday; Paris is at +1, New York at -5, Kolkata at +5:30.
const monday10 = "2026-11-23T09:00Z";

describe("the SLA clock", () => {
  it("runs from MQL in the owner's business hours, and counts down to one moment", () => {
    const facts = aRecord([enter("mql", "2026-11-20T15:30Z")]);
    // Friday 16:30: half an hour on Friday, one and a half on Monday from 09:00.
    const running = { outcome: "running", version: 1, due: "2026-11-23T09:30" };
    expect(look(facts, "2026-11-21T12:00Z")).toEqual([{ ...running, used: 30 }]);
    expect(look(facts, "2026-11-23T09:00Z")).toEqual([{ ...running, used: 90 }]);
  });

  it("does not exist before its MQL, nor without an agreement", () => {
    expect(look(aRecord([enter("mql", monday10)]), "2026-11-23T08:59Z")).toEqual([]);
    expect(look(aRecord([enter("mql", monday10)], { agreementAt: () => undefined }), "2026-11-24T00:00Z")).toEqual([]);
  });

  it("is kept by a touch at the very moment it is due, and broken a minute later", () => {
    const kept = aRecord([enter("mql", monday10)], { touches: [aCall("2026-11-23T11:00Z")] });
    expect(look(kept, "2026-12-24T00:00Z")).toMatchObject([
      { outcome: "kept", touched: "2026-11-23T11:00", used: 120 },
    ]);
    const late = aRecord([enter("mql", monday10)], { touches: [aCall("2026-11-23T11:01Z")] });
    expect(look(late, "2026-12-24T00:00Z")).toMatchObject([{ outcome: "broken", touched: "2026-11-23T11:01" }]);
  });

  it("is broken by a call in the evening after it was due at closing", () => {
    // Monday 15:00 and two hours is 17:00; the call comes at 17:30, when no business time has passed since.
    const facts = aRecord([enter("mql", "2026-11-23T14:00Z")], { touches: [aCall("2026-11-23T16:30Z")] });
    expect(look(facts, "2026-11-24T00:00Z")).toMatchObject([{ outcome: "broken", due: "2026-11-23T16:00" }]);
  });

  it("keeps the first touch's moment, whatever comes after", () => {
    const touches = [aCall("2026-11-23T10:00Z"), aCall("2026-11-23T10:30Z")];
    const twice = aRecord([enter("mql", monday10)], { touches });
    expect(look(twice, "2026-12-24T00:00Z")).toMatchObject([{ outcome: "kept", touched: "2026-11-23T10:00" }]);
    const late = [aCall("2026-11-23T11:30Z"), aCall("2026-11-23T12:00Z")];
    const tooLate = aRecord([enter("mql", monday10)], { touches: late });
    expect(look(tooLate, "2026-12-24T00:00Z")).toMatchObject([{ outcome: "broken", touched: "2026-11-23T11:30" }]);
  });

  it("takes no call from before the MQL for an answer to it", () => {
    const facts = aRecord([enter("mql", monday10)], { touches: [aCall("2026-11-23T08:59Z")] });
    expect(look(facts, "2026-11-23T09:30Z")).toMatchObject([{ outcome: "running", used: 30 }]);
  });

  it("is not stopped by somebody who only accepts", () => {
    const facts = aRecord([enter("mql", monday10), enter("sal", "2026-11-23T09:05Z")]);
    expect(look(facts, "2026-11-23T12:00Z")).toMatchObject([{ outcome: "broken" }]);
  });

  it("is called off by a rejection in time, and stays broken by one that comes too late", () => {
    const at = (moment: string) => aRecord([enter("mql", monday10), enter(undefined, moment)]);
    expect(look(at("2026-11-23T10:00Z"), "2026-12-01T00:00Z")).toMatchObject([{ outcome: "called-off", used: 60 }]);
    expect(look(at("2026-11-23T11:30Z"), "2026-12-01T00:00Z")).toMatchObject([{ outcome: "broken", used: 120 }]);
  });

  it("is called off by a disqualification, and no call afterwards answers it", () => {
    const entries = [enter("mql", monday10), enter("disqualified", "2026-11-23T10:00Z")];
    const [clock] = look(aRecord(entries, { touches: [aCall("2026-11-23T10:10Z")] }), "2026-12-01T00:00Z");
    expect(clock).toMatchObject({ outcome: "called-off", used: 60 });
    expect(clock).not.toHaveProperty("touched");
  });
});

describe("the SLA clock at a handover across zones", () => {
  // MQL at Monday 16:00 in Paris, handed over at 16:30: 30 of 120 minutes are used.
  const handOver = (zone: string, at = "2026-11-23T15:30Z") =>
    aRecord([enter("mql", "2026-11-23T15:00Z")], { owners: [{ from: Date.parse(at), hours: anOffice(zone) }] });

  it("goes on at once where the new owner is at work", () => {
    // 10:30 in New York, and 90 minutes: 12:00.
    expect(look(handOver("America/New_York"), "2026-11-23T16:00Z")).toMatchObject([
      { used: 60, due: "2026-11-23T17:00" },
    ]);
  });

  it("waits for the morning where the new owner sleeps", () => {
    // 21:00 in Kolkata; Tuesday 09:00 and 90 minutes: 10:30.
    expect(look(handOver("Asia/Kolkata"), "2026-11-24T00:00Z")).toMatchObject([{ used: 30, due: "2026-11-24T05:00" }]);
  });

  it("keeps broken what was broken before", () => {
    // Due on Tuesday at 10:00 in Paris, one hour on either day; handed over at noon.
    const facts = handOver("America/New_York", "2026-11-24T11:00Z");
    expect(look(facts, "2026-11-25T00:00Z")).toMatchObject([{ outcome: "broken", due: "2026-11-24T09:00" }]);
  });

  it("runs from the start by the hours of who owned it then", () => {
    const owners = [{ from: 0, hours: anOffice("Asia/Kolkata") }];
    // 15:00 UTC is 20:30 in Kolkata; Tuesday 11:00.
    const facts = aRecord([enter("mql", "2026-11-23T15:00Z")], { owners });
    expect(look(facts, "2026-11-23T15:00Z")).toMatchObject([{ used: 0, due: "2026-11-24T05:30" }]);
  });
});

describe("the SLA clock in nurture", () => {
  // 45 minutes used when nurture begins; awake on Monday 4 January 2027 at 14:00 in Paris.
  const nurtured = [enter("mql", monday10), enter("nurture", "2026-11-23T09:45Z")];
  const woken = [...nurtured, enter("mql", "2027-01-04T13:00Z")];

  it("stands still, and nobody can say when it is due", () => {
    expect(look(aRecord(nurtured), "2027-01-01T00:00Z")).toEqual([{ outcome: "paused", used: 45, version: 1 }]);
  });

  it("goes on with what was left when somebody wakes", () => {
    // 75 minutes left: 15:15.
    const running = { outcome: "running", version: 1, due: "2027-01-04T14:15" };
    expect(look(aRecord(woken), "2027-01-04T13:30Z")).toEqual([{ ...running, used: 75 }]);
  });

  it("starts another clock, and leaves the first as it was, when that had ended", () => {
    const kept = aRecord(woken, { touches: [aCall("2026-11-23T09:20Z")] });
    expect(look(kept, "2027-01-04T13:30Z")).toMatchObject([
      { outcome: "kept", used: 20 },
      { outcome: "running", used: 30, due: "2027-01-04T15:00" },
    ]);
    const late = [enter("mql", monday10), enter("nurture", "2026-11-24T09:45Z"), enter("mql", "2027-01-04T13:00Z")];
    expect(look(aRecord(late), "2027-01-04T13:30Z")).toMatchObject([{ outcome: "broken" }, { outcome: "running" }]);
  });
});

describe("the SLA clock under an agreement that changes", () => {
  // The second version, of half an hour, binds from 10:10.
  const agreementAt = (at: number) => (at < Date.parse("2026-11-23T09:10Z") ? anAgreement() : anAgreement(2, 30));

  it("keeps the version under which it started", () => {
    const facts = aRecord([enter("mql", monday10)], { agreementAt });
    expect(look(facts, "2026-11-23T10:00Z")).toMatchObject([
      { outcome: "running", version: 1, due: "2026-11-23T11:00" },
    ]);
  });

  it("starts under the new one after it", () => {
    const facts = aRecord([enter("mql", "2026-11-23T09:20Z")], { agreementAt });
    expect(look(facts, "2026-11-23T09:30Z")).toMatchObject([
      { outcome: "running", version: 2, due: "2026-11-23T09:50" },
    ]);
  });

  it("keeps the first version through nurture too", () => {
    const entries = [enter("mql", monday10), enter("nurture", "2026-11-23T09:05Z"), enter("mql", "2026-11-24T09:00Z")];
    const facts = aRecord(entries, { agreementAt });
    expect(look(facts, "2026-11-24T09:00Z")).toMatchObject([{ version: 1, due: "2026-11-24T10:55" }]);
  });
});

describe("the touches owed", () => {
  const anEmail = (at: string) => ({ kind: "email" as const, at: Date.parse(at) });

  function tally(facts: ClockFacts, now: string) {
    return tallyTouches(readClocks(facts, Date.parse(now)), facts, Date.parse(now));
  }

  it("are counted until all are made, or the days are over", () => {
    const touches = [aCall("2026-11-23T09:30Z"), anEmail("2026-11-24T09:30Z"), aCall("2026-11-26T09:00Z")];
    const facts = aRecord([enter("mql", monday10)], { touches });
    const until = Date.parse("2026-11-26T09:00Z");
    expect(tally(facts, "2026-11-25T00:00Z")).toMatchObject([{ calls: 1, emails: 1, outcome: "running", until }]);
    expect(tally(facts, "2026-12-25T00:00Z")).toMatchObject([{ calls: 2, emails: 1, outcome: "kept", until }]);
    const late = { ...facts, touches: [...touches.slice(0, 2), aCall("2026-11-26T09:01Z")] };
    expect(tally(late, "2026-12-25T00:00Z")).toMatchObject([{ calls: 1, emails: 1, outcome: "broken", until }]);
  });

  it("count from the moment of the MQL until now, in whatever order they come", () => {
    const touches = [anEmail("2026-11-24T09:30Z"), aCall("2026-11-23T08:59Z"), aCall(monday10)];
    const facts = aRecord([enter("mql", monday10)], { touches });
    expect(tally(facts, "2026-11-24T09:29Z")).toMatchObject([{ calls: 1, emails: 0, outcome: "running" }]);
    expect(tally(facts, "2026-11-24T09:30Z")).toMatchObject([{ calls: 1, emails: 1, outcome: "running" }]);
    const until = Date.parse("2026-11-26T09:00Z");
    const out = aRecord([enter("mql", monday10), enter("disqualified", "2026-11-24T00:00Z")], { touches });
    expect(tally(out, "2026-11-25T00:00Z")).toMatchObject([{ calls: 1, emails: 0, outcome: "called-off", until }]);
  });

  it("are calls and emails each, and broken where one kind is short", () => {
    const touches = ["2026-11-23T10:00Z", "2026-11-23T11:00Z", "2026-11-23T12:00Z"].map(aCall);
    const facts = aRecord([enter("mql", monday10)], { touches });
    expect(tally(facts, "2026-11-25T00:00Z")).toMatchObject([{ calls: 3, emails: 0, outcome: "running" }]);
    expect(tally(facts, "2026-12-25T00:00Z")).toMatchObject([{ outcome: "broken" }]);
  });

  it("are kept at once where the agreement owes none, and not where it owes as many of one as it lacks of the other", () => {
    const owing = (calls: number, emails: number) => {
      const { terms, ...agreement } = anAgreement();
      return () => ({ ...agreement, terms: { ...terms, touches: { calls, emails, days: 3 } } });
    };
    const outcome = (calls: number, emails: number) =>
      tally(aRecord([enter("mql", monday10)], { agreementAt: owing(calls, emails) }), "2026-11-23T10:00Z")[0]?.outcome;
    expect(outcome(0, 0)).toBe("kept");
    expect(outcome(1, 1)).toBe("running");
    expect(outcome(0, 1)).toBe("running");
  });

  it("are no longer owed to an SQL, nor to somebody disqualified", () => {
    const sql = aRecord([enter("mql", monday10), enter("sal", monday10), enter("sql", "2026-11-23T12:00Z")]);
    expect(tally(sql, "2026-12-25T00:00Z")).toMatchObject([{ outcome: "kept" }]);
    const sal = aRecord([enter("mql", monday10), enter("sal", "2026-11-23T10:00Z")]);
    expect(tally(sal, "2026-11-23T12:00Z")).toMatchObject([{ outcome: "running" }]);
    const deal = aRecord([enter("mql", monday10), enter("opportunity", "2026-11-23T12:00Z")]);
    expect(tally(deal, "2026-12-25T00:00Z")).toMatchObject([{ outcome: "kept" }]);
    const out = aRecord([enter("mql", monday10), enter("disqualified", "2026-11-23T12:00Z")]);
    expect(tally(out, "2026-12-25T00:00Z")).toMatchObject([{ outcome: "called-off" }]);
  });

  it("wait in nurture, and end where another clock starts", () => {
    const nurtured = [enter("mql", monday10), enter("nurture", "2026-11-24T09:00Z")];
    const [paused] = tally(aRecord(nurtured), "2026-12-25T00:00Z");
    expect(paused).toMatchObject({ outcome: "paused" });
    expect(paused).not.toHaveProperty("until");
    const untouched = [
      enter("mql", monday10),
      enter("nurture", "2026-11-23T09:30Z"),
      enter("mql", "2026-12-01T09:00Z"),
    ];
    const until = Date.parse("2026-12-04T08:30Z");
    expect(tally(aRecord(untouched), "2026-12-01T10:00Z")).toMatchObject([{ outcome: "running", until }]);
    const touched = aRecord(untouched, { touches: [aCall("2026-11-23T09:10Z")] });
    expect(tally(touched, "2026-12-01T10:00Z").map(({ outcome }) => outcome)).toEqual(["called-off", "running"]);
    // However long ago: the first had days left when the second started.
    expect(tally(touched, "2027-01-01T00:00Z").map(({ outcome }) => outcome)).toEqual(["called-off", "broken"]);
    const both = aRecord(untouched, { touches: [aCall("2026-11-23T09:10Z"), aCall("2026-12-01T09:30Z")] });
    expect(tally(both, "2026-12-01T10:00Z").map(({ calls }) => calls)).toEqual([1, 1]);
  });
});
