import { describe, expect, it } from "vitest";
import { testNow } from "../builders.ts";
import { ClearRequest, RateRequest } from "./rating.ts";
import { ObjectId } from "./record.ts";

const clearing = {
  id: "019a0000-0000-7000-8000-000000000001",
  framework: "bant",
  criterion: "need",
  at: testNow,
  surface: "card",
  basedOn: 0,
};

describe("a request to rate", () => {
  const request = { ...clearing, level: 2 };

  it("answers in English unless it names a language", () => {
    expect(RateRequest.parse(request)).toEqual({ ...request, language: "en" });
    expect(RateRequest.parse({ ...request, language: "fr" }).language).toBe("fr");
  });

  it.each<[string, object]>([
    ["no level: unknown is a clearing", { level: undefined }],
    ["a level of null", { level: null }],
    ["an id that is no UUIDv7", { id: "8c2f6f2e-3b1d-4d0e-9a55-1a2b3c4d5e6f" }],
    ["a field it does not know", { tenant: "12345" }],
    ["evidence with a field it does not know", { evidence: { tier: "stated", html: "<b>" } }],
    ["a link that runs", { evidence: { tier: "stated", link: "javascript:alert(1)" } }],
    ["a time that is no moment", { at: Number.POSITIVE_INFINITY }],
    ["a negative version", { basedOn: -1 }],
  ])("is refused with %s", (_what, changes) => {
    expect(RateRequest.safeParse({ ...request, ...changes }).success).toBe(false);
  });
});

it("refuses a level in a clearing, which would be lost", () => {
  expect(ClearRequest.safeParse(clearing).success).toBe(true);
  expect(ClearRequest.safeParse({ ...clearing, level: 0 }).success).toBe(false);
});

it("takes digits alone for a record's id", () => {
  for (const id of ["1", "501", "9".repeat(19)]) expect(ObjectId.parse(id)).toBe(id);
  for (const id of ["", "0", "01", "-1", "1.5", "1e3", "٣", "1 ", "1\n", "9".repeat(20)]) {
    expect(ObjectId.safeParse(id).success).toBe(false);
  }
});
