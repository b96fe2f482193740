import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { expect, it } from "vitest";
import { personKey } from "./person-key.ts";

const read = (prospect: ProspectIdentity) => personKey({ ok: true, prospect, unsure: [] });

it("one address is one person, whatever the name beside it", () => {
  expect(read({ email: "ada@initech.example", name: "Ada" })).toBe(read({ email: "ada@initech.example" }));
});

it("two people of one name at two companies are two", () => {
  expect(read({ name: "Ada Kumar", company: "Initech" })).not.toBe(read({ name: "Ada Kumar", company: "Acme" }));
});

it("nobody readable is nobody", () => {
  expect(personKey({ ok: false, code: "nobody-open", message: "No message is open: open one." })).toBeUndefined();
});
