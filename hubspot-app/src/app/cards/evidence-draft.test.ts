import { expect, it } from "vitest";
import { checkDraft, draftOf } from "./evidence-draft.ts";

const empty = draftOf(undefined);

it("takes evidence that is only a tier: nothing has to be written", () => {
  expect(checkDraft(empty)).toEqual({ ok: true, evidence: { tier: "stated" } });
});

it("keeps a day the same day through saving and opening again", () => {
  const saidOn = { year: 2026, month: 10, date: 21 };
  const checked = checkDraft({ ...empty, tier: "documented", saidOn });
  expect(checked.ok && draftOf(checked.evidence).saidOn).toEqual(saidOn);
});

it("names the field that cannot be saved", () => {
  const checked = checkDraft({ ...empty, quote: "x".repeat(4001), link: "ftp://example.com" });
  expect(checked).toMatchObject({ ok: false, problems: { quote: expect.anything(), link: expect.anything() } });
});
