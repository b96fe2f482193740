// @vitest-environment node
import { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { describe, expect, it } from "vitest";
import { readPage } from "./all-sites.ts";
import { doms, savedPages } from "./saved-pages.ts";

describe.each(Object.entries(doms))("in %s", (_, parse) => {
  it.each(savedPages)("reads $name as it should", ({ html, url, expected }) => {
    const reading = readPage(parse(html), url);
    if (!reading.ok) return expect({ ok: false, code: reading.code }).toEqual(expected);
    const { unsure, ...rest } = reading;
    expect(unsure.length > 0 ? { ...rest, unsure } : rest).toEqual(expected);
    expect(ProspectIdentity.parse(reading.prospect)).toEqual(reading.prospect);
  });
});
