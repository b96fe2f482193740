import { expect, it } from "vitest";
import { CriterionId } from "./framework/framework.ts";
import { idFrom } from "./id-from.ts";

it.each([
  ["Économie d’énergie", "economie-d-energie"],
  ["company numberofemployees", "company-numberofemployees"],
  ["2nd need", "c-2nd-need"],
  ["需要", "c"],
  ["a very long name that goes on and on and on", "a-very-long-name-that-goes-on-and-on"],
])("makes an id of %j", (name, id) => {
  expect(idFrom(name)).toBe(id);
  expect(CriterionId.safeParse(id).success).toBe(true);
});

it("makes another one where it is taken", () => {
  expect(idFrom("Need", ["need", "need-2"])).toBe("need-3");
});
