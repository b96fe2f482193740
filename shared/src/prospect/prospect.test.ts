import { expect, it } from "vitest";
import { ProspectIdentity } from "./prospect.ts";

const mina = {
  name: "Mina Okafor",
  email: "mina@example.com",
  profileUrl: "https://www.linkedin.com/in/mina-okafor",
};

it("takes a normalised identity, whatever of it is known", () => {
  expect(ProspectIdentity.safeParse(mina).success).toBe(true);
  expect(ProspectIdentity.safeParse({}).success).toBe(true);
});

it.each([
  ["name", " Mina"],
  ["name", ""],
  ["name", "a".repeat(121)],
  ["headline", "one\ntwo"],
  ["email", "Mina@example.com"],
  ["profileUrl", "https://www.linkedin.com/in/Mina-Okafor/"],
  ["company", 7],
])("refuses a %s of %j, which no reader of ours writes", (field, value) => {
  expect(ProspectIdentity.safeParse({ ...mina, [field]: value }).success).toBe(false);
});
