// @vitest-environment node
import type { ProspectField } from "@assay/shared/prospect/prospect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "./all-sites.ts";
import { doms, savedPages } from "./saved-pages.ts";

/** What a rating would be filed under. */
const identity: readonly ProspectField[] = ["name", "email", "profileUrl"];

/** Where two people could be meant, and what decides between them can be taken away: then the other is rightly read. */
const showsTwo = /several-messages|newest-header-missing|several-people|with-own-mail|address-ahead-of-page/;
const pages = savedPages.filter(({ name }) => !showsTwo.test(name));

const parse = doms.linkedom as (html: string) => Document;

/** Numbers that pick elements, whatever their count. */
const picks = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 4 });

function pick(document: Document, number: number): Element | undefined {
  const elements = document.body.querySelectorAll("*");
  return elements[number % Math.max(elements.length, 1)];
}

/** The page still names the right person, or nobody, or says what to check. */
function expectNobodyElse({ url, expected }: (typeof pages)[number], document: Document): void {
  const reading = readPage(document, url);
  if (!reading.ok) return;
  const right: Record<string, string> = expected.ok ? expected.prospect : {};
  for (const field of identity) {
    const value = reading.prospect[field];
    if (value !== undefined && !reading.unsure.includes(field))
      expect({ [field]: value }).toEqual({ [field]: right[field] });
  }
}

describe.each(pages)("$name", (page) => {
  it("names nobody else when parts of it are missing", () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const document = parse(page.html);
        for (const number of numbers) pick(document, number)?.remove();
        expectNobodyElse(page, document);
      }),
      { numRuns: 40 },
    );
  });

  it("names nobody else when the parts of one element stand in another order", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.infiniteStream(fc.nat({ max: 1000 })), (number, keys) => {
        const document = parse(page.html);
        const parent = pick(document, number);
        const shuffled = [...(parent?.children ?? [])].map((child) => ({ child, key: keys.next().value ?? 0 }));
        for (const { child } of shuffled.sort((a, b) => a.key - b.key)) parent?.append(child);
        expectNobodyElse(page, document);
      }),
      { numRuns: 40 },
    );
  });
});
