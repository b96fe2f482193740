import { expect, it } from "vitest";
import { countryOf, isCountryCode } from "./country.ts";
import { countryCodes } from "./country-codes.ts";

it.each([
  ["FR", "FR"],
  ["fr", "FR"],
  ["FRA", "FR"],
  ["France", "FR"],
  ["Germany", "DE"],
  ["Allemagne", "DE"],
  ["ALEMANIA", "DE"],
  ["Côte d’Ivoire", "CI"],
  ["Cote d'Ivoire", "CI"],
  ["Ivory Coast", "CI"],
  ["España", "ES"],
  ["Espana", "ES"],
  ["United States", "US"],
  ["USA", "US"],
  ["U.S.A.", "US"],
  ["U.S.", "US"],
  ["États-Unis", "US"],
  ["EE. UU.", "US"],
  ["Estados Unidos", "US"],
  ["UK", "GB"],
  ["Royaume-Uni", "GB"],
  ["England", "GB"],
  ["Netherlands", "NL"],
  ["The Netherlands", "NL"],
  ["Países Bajos", "NL"],
  ["Czech Republic", "CZ"],
  ["Czechia", "CZ"],
])("knows %s", (text, code) => {
  expect(countryOf(text)).toBe(code);
});

it.each(["", "Atlantis", "Europe", "EU", "Paris", "XX"])("does not know “%s”", (text) => {
  expect(countryOf(text)).toBeUndefined();
});

it("knows every country by both of its codes", () => {
  expect(countryCodes).toHaveLength(249);
  for (const [two, three] of countryCodes) expect([countryOf(two), countryOf(three)]).toEqual([two, two]);
});

it("takes only codes of two capitals for a profile", () => {
  expect(["FR", "fr", "FRA", "XX"].map(isCountryCode)).toEqual([true, false, false, false]);
});
