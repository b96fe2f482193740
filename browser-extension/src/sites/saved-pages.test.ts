// @vitest-environment node
import { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { describe, expect, it } from "vitest";
import { siteOf } from "./all-sites.ts";
import { doms, savedPages } from "./saved-pages.ts";
import type { Reading } from "./site.ts";

function read(url: string, document: Document): Reading | { ok: false; code: "no-site" } {
  return siteOf(url)?.read(document, new URL(url)) ?? { ok: false, code: "no-site" };
}

describe.each(Object.entries(doms))("in %s", (_, parse) => {
  it.each(savedPages)("reads $name as it should", ({ html, url, expected }) => {
    const reading = read(url, parse(html));
    if (!reading.ok) return expect({ ok: false, code: reading.code }).toEqual(expected);
    const { unsure, ...rest } = reading;
    expect(unsure.length > 0 ? { ...rest, unsure } : rest).toEqual(expected);
    expect(ProspectIdentity.parse(reading.prospect)).toEqual(reading.prospect);
  });
});
