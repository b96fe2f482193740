// @vitest-environment node
import type { AssessmentReply } from "@assay/shared/api/assessment";
import type { RatingEvent } from "@assay/shared/assessment/assessment";
import { anAssessment, anEvent, aRubric, testNow } from "@assay/shared/builders";
import { bant } from "@assay/shared/framework/bant";
import { frameworkText, type Level } from "@assay/shared/framework/framework";
import { explainAssessment } from "@assay/shared/score/explain";
import { beforeEach, expect, it } from "vitest";
import type { Answer, Request } from "../messages.ts";
import { aChange, aSignedInBrowser, playServer } from "./background-under-test.ts";
import { findInIndex, learnContact } from "./grade-index.ts";
import { onRequest } from "./requests.ts";

const email = "mina@example.com";

/** What the server says of Mina: her levels, and what of it is contested. */
function aReply(levels: Record<string, Level>, version = 1, contested: readonly RatingEvent[] = []): AssessmentReply {
  const { ratings } = anAssessment(levels);
  const result = explainAssessment(aRubric(), { ratings }, testNow);
  return {
    ...{ ok: true, framework: frameworkText(bant, "en"), inUse: "bant", offered: [], rubric: aRubric() },
    assessment: { version, ratings, contested: contested.length > 0 ? { need: [...contested] } : {}, result },
    ...{ sync: { state: "nothing" }, canRate: true, me: "7", people: [] },
  };
}

function ask<Asked extends Request>(request: Asked): Promise<Answer<Asked["kind"]>> {
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL("/popup.html" as "/") };
  return new Promise((resolve) => onRequest(request, sender as Parameters<typeof onRequest>[1], resolve as () => void));
}

const rate = (number: number, level: Level) =>
  ask({ kind: "rate", objectId: "501", name: "Mina", change: aChange(number, { level }), owner: "1/7", url: "" });
const gradeNow = async () => (await findInIndex(email))?.grade;

beforeEach(async () => {
  await aSignedInBrowser();
  await browser.storage.local.set({ index: { key: "a portal's key", cursor: "c" } });
  await learnContact(email, { objectId: "501", grade: "C" });
});

it("counts a rating in the grade at once, as long as it waits for the network too", async () => {
  let isAway = false;
  playServer(() => (isAway ? "offline" : aReply({ budget: 2, authority: 2, need: 1 })));
  await ask({ kind: "read", objectId: "501" });
  expect(await gradeNow()).toBe("C");
  isAway = true;
  expect(await rate(1, 3)).toEqual({ ok: true, waiting: true });
  expect(await gradeNow()).toBe("B");
});

it("takes the grade back when what waited is dropped", async () => {
  let isAway = false;
  playServer(() => (isAway ? "offline" : aReply({ budget: 2, authority: 2, need: 1 })));
  await ask({ kind: "read", objectId: "501" });
  isAway = true;
  await rate(1, 3);
  await ask({ kind: "outbox-drop", id: aChange(1).id });
  expect(await gradeNow()).toBe("C");
});

it("takes the grade back when the server refuses", async () => {
  const refusal = { ok: false, code: "not-allowed", message: "You can only look." };
  playServer(({ path }) => (path.endsWith("/assessment") ? aReply({ budget: 2, authority: 2, need: 1 }) : refusal));
  await ask({ kind: "read", objectId: "501" });
  expect(await rate(1, 3)).toEqual(refusal);
  expect(await gradeNow()).toBe("C");
});

it("lets go of a contested rating once the contest was settled elsewhere", async () => {
  const { id } = aChange(1);
  const contested = aReply({ need: 1 }, 3, [anEvent({ id, version: 3, level: 3, contested: true })]);
  const conflict = { ...{ ok: false, code: "conflict", message: "Ben rated this.", eventId: id }, recordedAt: testNow };
  let now = contested;
  playServer(({ path }) =>
    path.endsWith("/assessment") ? now : { ...conflict, assessment: contested.assessment, people: [] },
  );
  await rate(1, 3);
  await ask({ kind: "read", objectId: "501" });
  expect(await ask({ kind: "outbox" })).toMatchObject({ items: [{ id, state: "needs-you" }] });
  now = aReply({ need: 1 }, 4);
  await ask({ kind: "read", objectId: "501" });
  expect(await ask({ kind: "outbox" })).toEqual({ ok: true, items: [] });
});

it("offers an empty checklist of somebody never read here, and the server decides what stands", async () => {
  let isAway = false;
  const sent = playServer(({ path }) =>
    isAway ? "offline" : path.endsWith("/assessment") ? aReply({ need: 3 }, 5) : {},
  );
  await ask({ kind: "read", objectId: "502" });
  isAway = true;
  const read = await ask({ kind: "read", objectId: "501" });
  expect(read).toMatchObject({ isKept: true, isUnread: true, waiting: [] });
  expect(read.ok && read.reply).toMatchObject({
    ...{ framework: { id: "bant" }, people: [] },
    assessment: { version: 0, ratings: {}, contested: {}, result: { coverage: 0 } },
  });
  expect(await rate(1, 3)).toEqual({ ok: true, waiting: true });
  expect(sent.at(-1)).toMatchObject({ path: "/v1/records/contact/501/ratings", body: { basedOn: 0 } });
  expect(await ask({ kind: "outbox" })).toMatchObject({ items: [{ criterion: "Need" }] });
  expect(await gradeNow()).toBe("C");
});

it("shows what was read under the framework in use when that framework is asked for by name", async () => {
  let isAway = false;
  playServer(() => (isAway ? "offline" : aReply({ need: 3 }, 5)));
  for (const objectId of ["501", "502"]) await ask({ kind: "read", objectId });
  isAway = true;
  const read = await ask({ kind: "read", objectId: "501", framework: "bant" });
  expect(read).toMatchObject({ isKept: true, isUnread: false, reply: { assessment: { version: 5 } } });
});

it("has no checklist where nobody was ever read: its words and its rubric are the server's", async () => {
  playServer(() => "offline");
  expect(await ask({ kind: "read", objectId: "501" })).toMatchObject({ code: "unreachable" });
});
