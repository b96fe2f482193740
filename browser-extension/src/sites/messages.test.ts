// @vitest-environment node
import { expect, it } from "vitest";
import { siteOf } from "./all-sites.ts";
import { doms, savedPages } from "./saved-pages.ts";

function findMessage(name: string) {
  const page = savedPages.find((candidate) => candidate.name === name);
  const site = siteOf(page?.url ?? "");
  const document = doms.linkedom?.(page?.html ?? "");
  if (site === undefined || document === undefined) throw new Error(`no site reads ${name}`);
  return site.findMessage(document);
}

it.each([
  ["gmail/several-messages-fr-2024", "Bonjour Ana, je prends la suite de Luc", "9 Nov 2026, 09:14"],
  ["gmail/thread-left-behind-pt-2023", "Oi Ana", "9 Nov 2026, 09:14"],
  ["outlook/reading-pane-en-2025", "Hi Ana, please write to", undefined],
])("on %s the lead's newest open message is read, and no other", (name, beginning, sentAt) => {
  const message = findMessage(name);
  expect(message?.body.textContent?.trim().startsWith(beginning)).toBe(true);
  expect(message?.sentAt).toBe(sentAt);
});

it.each([
  "gmail/inbox-list-en-2025",
  "gmail/only-own-mail-en-2025",
  "outlook/list-nobody-open-en-2025",
  "outlook/several-people-open-en-2026",
  "linkedin/server-driven-en-2026",
  "sales-navigator/lead-en-2025",
])("on %s there is none", (name) => {
  expect(findMessage(name)).toBeUndefined();
});
