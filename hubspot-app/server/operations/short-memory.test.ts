import { expect, it } from "vitest";
import type { CrmAnswer } from "../crm/answer.ts";
import { createMemory } from "./short-memory.ts";

/** Counts how often it is asked. */
function aSource(answers: CrmAnswer<string>[]) {
  let asked = 0;
  return { load: async () => answers[asked++] ?? { ok: true as const, value: "more" }, count: () => asked };
}
const yes = (value: string): CrmAnswer<string> => ({ ok: true, value });
const away: CrmAnswer<string> = { ok: false, fault: { kind: "unavailable", message: "" } };

it("asks once while an answer is good, and again afterwards", async () => {
  const memory = createMemory<string>(1_000, 10);
  const source = aSource([yes("one"), yes("two")]);
  const answers = [0, 999, 1_000].map((now) => memory.recall("ann", now, source.load));
  expect(await Promise.all(answers)).toEqual([yes("one"), yes("one"), yes("two")]);
});

it("lets everybody who asks meanwhile wait for the same answer", async () => {
  const memory = createMemory<string>(1_000, 10);
  const source = aSource([yes("one")]);
  await Promise.all([memory.recall("ann", 0, source.load), memory.recall("ann", 0, source.load)]);
  expect(source.count()).toBe(1);
});

it("does not remember that nobody answered", async () => {
  const memory = createMemory<string>(1_000, 10);
  const source = aSource([away, yes("one")]);
  expect(await memory.recall("ann", 0, source.load)).toEqual(away);
  expect(await memory.recall("ann", 1, source.load)).toEqual(yes("one"));
});

it("forgets the oldest when there is no more room", async () => {
  const memory = createMemory<string>(1_000, 2);
  for (const key of ["ann", "ben", "cleo"]) await memory.recall(key, 0, async () => yes(key));
  const source = aSource([yes("again")]);
  expect(await memory.recall("ann", 1, source.load)).toEqual(yes("again"));
  expect(await memory.recall("cleo", 1, source.load)).toEqual(yes("cleo"));
});
