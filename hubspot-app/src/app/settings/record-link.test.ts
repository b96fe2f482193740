import { describe, expect, it } from "vitest";
import { readRecord } from "./record-link.ts";

describe("a pasted text is read as", () => {
  it.each([
    ["https://app.hubspot.com/contacts/48/record/0-1/501", "contact", "501"],
    ["https://app-eu1.hubspot.com/contacts/48/record/0-3/9/?x=1", "deal", "9"],
    ["https://app.hubspot.com/contacts/48/contact/501?interaction=note", "contact", "501"],
    ["https://app.hubspot.com/contacts/48/deal/9/", "deal", "9"],
    [" 501 ", "deal", "501"],
  ])("%s: a %s, %s", (pasted, objectType, objectId) => {
    expect(readRecord(pasted, "deal")).toEqual({ objectType, objectId });
  });

  it.each([
    "",
    "0",
    "Anna Klein",
    "https://app.hubspot.com/contacts/48/record/0-2/7",
    "https://app.hubspot.com/contacts/48",
  ])("no record: %s", (pasted) => expect(readRecord(pasted, "contact")).toBeUndefined());
});
