import { describe, expect, it } from "vitest";
import { checkData } from "./data-check.ts";

const sound = {
  firstname: "Ana",
  lastname: "Gómez",
  email: "ana@plantwell.example",
  phone: "+34 912 345 670",
  company: "Plantwell",
};

const check = (changes: Record<string, string>, companyDomain?: string, required: string[] = []) =>
  checkData({ properties: { ...sound, ...changes }, companyDomain }, required).map(({ fault, property }) => [
    fault,
    property,
  ]);

describe("the check of a contact's data", () => {
  it("finds nothing in a sound contact", () => {
    expect(check({}, "plantwell.example", ["email", "company"])).toEqual([]);
    expect(check({ phone: "" })).toEqual([]);
    expect(check({ phone: "912 345" })).toEqual([]);
    expect(check({ phone: "0033 112 233" })).toEqual([]);
  });

  it.each(["plantwell.example", "https://www.plantwell.example", "HTTP://plantwell.example/about/us?from=mail"])(
    "takes %s for a website",
    (website) => {
      expect(check({ website })).toEqual([]);
    },
  );

  it("says what stands there, but of what is missing", () => {
    const properties = { ...sound, phone: "123", company: "" };
    expect(checkData({ properties }, ["company"])).toEqual([
      { fault: "missing", property: "company" },
      { fault: "false", property: "phone", value: "123" },
    ]);
  });

  it("names what the agreement requires and what is empty, and that nobody can be reached", () => {
    expect(check({ company: " " }, undefined, ["company", "country"])).toEqual([
      ["missing", "company"],
      ["missing", "country"],
    ]);
    expect(check({ email: "", phone: "" })).toEqual([["missing", "email"]]);
    expect(check({ email: "" })).toEqual([]);
  });

  it.each([
    ["an address without a host", { email: "ana@plantwell" }, "email"],
    ["an address that bounced", { hs_email_hard_bounce_reason_enum: "UNKNOWN_USER" }, "email"],
    ["a number of three digits", { phone: "123" }, "phone"],
    ["a number of five digits", { phone: "12 345" }, "phone"],
    ["a website with a space", { website: "plant well" }, "website"],
    ["a website with words behind it", { website: "plantwell.example and others" }, "website"],
    ["a website with words before it", { website: "see plantwell.example" }, "website"],
    ["a website without an ending", { website: "https://plantwell" }, "website"],
    ["a website with two dots together", { website: "plantwell..example" }, "website"],
  ])("knows as false: %s", (_name, changes, property) => {
    expect(check(changes)).toEqual([["false", property]]);
  });

  it.each([
    ["a word for nothing", { company: "N/A" }, "company"],
    ["a test", { firstname: "Test" }, "firstname"],
    ["an example's address", { email: "ana@example.com" }, "email"],
    ["a test's address", { email: "Test@plantwell.example" }, "email"],
    ["one digit over and over", { phone: "0000 000 000" }, "phone"],
    ["the digits in order", { phone: "12345678" }, "phone"],
  ])("knows as a placeholder: %s", (_name, changes, property) => {
    expect(check(changes)).toEqual([["placeholder", property]]);
  });

  it("finds what contradicts the rest", () => {
    expect(check({ lastname: "ana" })).toEqual([["mismatched", "lastname"]]);
    expect(check({}, "riverbank.example")).toEqual([["mismatched", "email"]]);
    expect(check({ email: "ana@eu.plantwell.example" }, "www.plantwell.example")).toEqual([]);
    expect(check({ email: "ana@gmail.com" }, "riverbank.example")).toEqual([]);
    expect(check({}, "eu.plantwell.example")).toEqual([]);
    expect(check({}, "notplantwell.example")).toEqual([["mismatched", "email"]]);
  });

  it("tells the worst first, and each property once", () => {
    const doubts = check({ email: "test", lastname: "ana", company: "" }, "riverbank.example", ["company"]);
    expect(doubts).toEqual([
      ["missing", "company"],
      ["false", "email"],
      ["mismatched", "lastname"],
    ]);
  });
});
