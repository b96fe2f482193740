import { describe, expect, it } from "vitest";
import { anEvent, testNow } from "../builders.ts";
import { type Assessment, applyEvent, emptyAssessment, meetsUnseenChange, type RatingEvent } from "./assessment.ts";

function assessmentAfter(...events: RatingEvent[]): Assessment {
  return events.reduce(applyEvent, emptyAssessment);
}

/** An event without a level: the criterion goes back to unknown. */
function aClearing(changes: Partial<RatingEvent> = {}): RatingEvent {
  const { level: _level, ...event } = anEvent(changes);
  return event;
}

describe("applying an event", () => {
  it("makes its level the current rating, with its evidence and its author", () => {
    const evidence = { tier: "stated", quote: "We need it by March" } as const;
    const { version, ratings } = assessmentAfter(anEvent({ level: 3, evidence, surface: "extension" }));
    const { id: eventId, at } = anEvent();
    expect(version).toBe(1);
    expect(ratings).toEqual({
      need: { eventId, version: 1, level: 3, by: "1001", at, surface: "extension", evidence },
    });
  });

  it("remembers what a confirmed level was carried over from, until it is rated anew", () => {
    const origin = {
      objectType: "contact",
      objectId: "501",
      framework: "bant",
      criterion: "need",
      eventId: "e",
    } as const;
    const confirmed = assessmentAfter(anEvent({ derivedFrom: [origin] }));
    expect(confirmed.ratings.need?.derivedFrom).toEqual([origin]);
    expect(applyEvent(confirmed, anEvent({ version: 2, level: 1 })).ratings.need).not.toHaveProperty("derivedFrom");
  });

  it("replaces level and evidence, and leaves other criteria alone", () => {
    const evidence = { tier: "stated", note: "by phone" } as const;
    const first = assessmentAfter(anEvent({ evidence }), anEvent({ version: 2, criterion: "budget", level: 1 }));
    const second = applyEvent(first, anEvent({ version: 3, level: 0, at: testNow }));
    expect(second.ratings.need).toMatchObject({ level: 0, version: 3, at: testNow });
    expect(second.ratings.need).not.toHaveProperty("evidence");
    expect(second.ratings.budget).toBe(first.ratings.budget);
  });

  it("removes a cleared criterion, which is then absent and not 0", () => {
    const { ratings, lastChange } = assessmentAfter(anEvent(), aClearing({ version: 2, by: "1002" }));
    expect(ratings).not.toHaveProperty("need");
    expect(lastChange).toEqual({ need: { by: "1002", version: 2 } });
  });

  it("leaves the assessment it was given as it was", () => {
    const before = assessmentAfter(anEvent());
    const copy = JSON.stringify(before);
    applyEvent(before, anEvent({ version: 2, level: 0 }));
    applyEvent(before, anEvent({ version: 2, contested: true }));
    applyEvent(before, aClearing({ version: 2 }));
    expect(JSON.stringify(before)).toBe(copy);
    expect(emptyAssessment).toEqual({ version: 0, ratings: {}, contested: {}, lastChange: {} });
  });

  it("works for a criterion named after something every object inherits", () => {
    const event = anEvent({ criterion: "constructor", by: "1001" });
    expect(meetsUnseenChange(emptyAssessment, event)).toBe(false);
    const contested = assessmentAfter(
      event,
      anEvent({ ...event, version: 2, by: "1002", basedOn: 0, contested: true }),
    );
    expect(Object.keys(contested.ratings)).toEqual(["constructor"]);
    expect(Object.values(contested.contested)).toHaveLength(1);
  });
});

describe("a contested event", () => {
  const current = anEvent({ level: 3 });
  const contested = anEvent({ version: 2, level: 1, by: "1002", basedOn: 0, contested: true });

  it("waits beside the current rating, which stays", () => {
    const assessment = assessmentAfter(current, contested);
    expect(assessment.version).toBe(2);
    expect(assessment.ratings.need?.level).toBe(3);
    expect(assessment.contested).toEqual({ need: [contested] });
    expect(assessment.lastChange.need).toEqual({ by: "1001", version: 1 });
  });

  it("is settled by the next rating of somebody who has seen it", () => {
    const settled = assessmentAfter(current, contested, anEvent({ version: 3, level: 1, basedOn: 2 }));
    expect([settled.ratings.need?.level, settled.contested]).toEqual([1, {}]);
    const cleared = assessmentAfter(current, contested, aClearing({ version: 3, basedOn: 2 }));
    expect([cleared.ratings, cleared.contested]).toEqual([{}, {}]);
  });

  it("goes on waiting when the next rating was given without seeing it, or is of another criterion", () => {
    const unseen = assessmentAfter(current, contested, anEvent({ version: 3, level: 2, basedOn: 1 }));
    expect([unseen.ratings.need?.level, unseen.contested]).toEqual([2, { need: [contested] }]);
    const other = assessmentAfter(current, contested, anEvent({ version: 3, criterion: "budget", basedOn: 2 }));
    expect(other.contested).toEqual({ need: [contested] });
  });

  it("waits in the order of arrival, and only those seen are settled", () => {
    const later = anEvent({ version: 3, level: 0, by: "1003", basedOn: 0, contested: true });
    expect(assessmentAfter(current, contested, later).contested).toEqual({ need: [contested, later] });
    const picked = assessmentAfter(current, contested, later, anEvent({ version: 4, basedOn: 2 }));
    expect(picked.contested).toEqual({ need: [later] });
  });
});

describe("a change that its author had not seen", () => {
  const before = assessmentAfter(anEvent({ level: 3, by: "1001" }));

  it.each<[boolean, string, Partial<RatingEvent>]>([
    [true, "another level, by somebody else, based on less", { level: 1, by: "1002", basedOn: 0 }],
    [false, "based on the version of the change", { level: 1, by: "1002", basedOn: 1 }],
    [false, "by the same person", { level: 1, by: "1001", basedOn: 0 }],
    [false, "the same level", { level: 3, by: "1002", basedOn: 0 }],
    [false, "another criterion", { level: 1, by: "1002", basedOn: 0, criterion: "budget" }],
  ])("is %s for %s", (expected, _what, changes) => {
    expect(meetsUnseenChange(before, anEvent(changes))).toBe(expected);
  });

  it("is met also by somebody who claims to have seen a version that is still to come", () => {
    const held = assessmentAfter(anEvent({ by: "2002", level: 1 }));
    expect(meetsUnseenChange(held, anEvent({ version: 2, level: 3, basedOn: 999_999 }))).toBe(true);
    const waiting = applyEvent(held, anEvent({ version: 2, level: 3, contested: true, basedOn: 0 }));
    const after = applyEvent(waiting, anEvent({ version: 3, by: "2002", level: 1, basedOn: 999_999 }));
    expect(after.contested.need).toHaveLength(1);
  });

  it("is met by a clearing, and a clearing is such a change", () => {
    expect(meetsUnseenChange(before, aClearing({ by: "1002", basedOn: 0 }))).toBe(true);
    const cleared = applyEvent(before, aClearing({ version: 2, by: "1002" }));
    expect(meetsUnseenChange(cleared, anEvent({ level: 3, basedOn: 1 }))).toBe(true);
    expect(meetsUnseenChange(cleared, aClearing({ basedOn: 1 }))).toBe(false);
  });
});
