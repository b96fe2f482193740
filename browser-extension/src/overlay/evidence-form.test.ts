import { expect, it } from "vitest";
import { firstEvidence, readEvidence } from "./evidence-form.ts";

const now = Date.UTC(2026, 10, 21, 12);
const mail = "https://mail.google.com/mail/u/0/#inbox/one";
const marked = { text: "40,000 is set aside", url: mail, isUsed: false };

it("begins with the selected text, where it stands, when, and as something the buyer said", () => {
  const first = { tier: "stated", quote: "40,000 is set aside", link: mail, saidAt: now };
  expect(firstEvidence(undefined, marked, now)).toEqual(first);
});

it("begins with what is known when nothing is selected", () => {
  expect(firstEvidence({ tier: "documented", note: "in the contract" }, undefined, now).note).toBe("in the contract");
});

it("begins with a text marked for it even beside known evidence, but goes back to that once the text was used", () => {
  const known = { tier: "documented", quote: "two days a month" } as const;
  const used = { ...marked, isUsed: true };
  expect(firstEvidence(known, marked, now).quote).toBe(marked.text);
  expect(firstEvidence(known, used, now)).toEqual(known);
  expect(firstEvidence(undefined, used, now)).toMatchObject({ quote: marked.text, link: mail });
});

it("keeps the quote where no field is shown for it", () => {
  const form = new FormData();
  form.set("tier", "documented");
  const read = readEvidence(form, firstEvidence(undefined, marked, now));
  expect(read).toMatchObject({ ok: true, evidence: { tier: "documented", quote: "40,000 is set aside", link: mail } });
});

it("leaves out what is emptied, and names the field of a fault", () => {
  const form = new FormData();
  form.set("tier", "stated");
  form.set("quote", " ");
  form.set("link", "javascript:alert(1)");
  const first = firstEvidence(undefined, marked, now);
  expect(readEvidence(form, first)).toEqual({ ok: false, field: "link", fault: "not-a-link" });
  form.set("link", "");
  expect(readEvidence(form, first)).toEqual({ ok: true, evidence: { tier: "stated", saidAt: now } });
});
