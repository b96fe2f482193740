// @vitest-environment node
import type { GradesReply } from "@assay/shared/api/prospects";
import { beforeEach, expect, it } from "vitest";
import { aSignedInBrowser, hashOf, playServer } from "./background-under-test.ts";
import { findInIndex, learnContact, learnGrade, refreshIndex } from "./grade-index.ts";

const key = "a portal's key";
const [old, now, learnt] = ["mina@old.example", "mina@new.example", "mina@found.example"];

/** What the server's next page tells of contact 501: one address, one grade. */
const tell = async (email: string, grade: "A" | "B", isWhole = false): Promise<void> => {
  const entries = [{ hash: await hashOf(key, email), objectId: "501", grade }];
  const page: GradesReply = { ok: true, key, isWhole, entries, cursor: "c", more: false };
  playServer(() => page);
  await refreshIndex();
};

const gradeOf = async (email: string) => (await findInIndex(email))?.grade;

beforeEach(async () => {
  await aSignedInBrowser();
  await browser.storage.local.set({ index: { key, cursor: "c" } });
});

it("forgets a contact's old address once the server tells of another", async () => {
  await tell(old, "A");
  expect(await gradeOf(old)).toBe("A");
  await tell(now, "B");
  expect([await gradeOf(old), await gradeOf(now)]).toEqual([undefined, "B"]);
});

it("keeps an address that was learnt here, with the contact's new grade", async () => {
  await tell(old, "A");
  await learnContact(learnt, { objectId: "501", grade: "A" });
  await learnGrade("501", { grade: "A" });
  await tell(now, "B");
  expect(await Promise.all([old, now, learnt].map(gradeOf))).toEqual([undefined, "B", "B"]);
});

it("takes an address that was learnt here for the server's once the server names it", async () => {
  await learnContact(old, { objectId: "501", grade: "A" });
  await tell(old, "A");
  await learnContact(old, { objectId: "501", grade: "A" });
  await tell(now, "B");
  expect(await gradeOf(old)).toBeUndefined();
});

it("forgets all that it held when the server tells the whole", async () => {
  await learnContact(learnt, { objectId: "501", grade: "A" });
  await tell(now, "B", true);
  expect([await gradeOf(learnt), await gradeOf(now)]).toEqual([undefined, "B"]);
});
