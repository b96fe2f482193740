import { languages } from "../language/locale.ts";
import { countryCodes } from "./country-codes.ts";
import { foldText } from "./folded-text.ts";

/** What people and CRMs write beside the official names. */
const otherNames: Readonly<Record<string, string>> = {
  "united states of america": "US",
  "u s a": "US",
  "u s": "US",
  america: "US",
  "etats unis d amerique": "US",
  "ee uu": "US",
  eeuu: "US",
  uk: "GB",
  "u k": "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  "grande bretagne": "GB",
  angleterre: "GB",
  "gran bretana": "GB",
  inglaterra: "GB",
  "the netherlands": "NL",
  holland: "NL",
  hollande: "NL",
  holanda: "NL",
  "czech republic": "CZ",
  "republique tcheque": "CZ",
  "republica checa": "CZ",
  "south korea": "KR",
  "republic of korea": "KR",
  coree: "KR",
  russia: "RU",
  "russian federation": "RU",
  turkey: "TR",
  turquie: "TR",
  "ivory coast": "CI",
  "hong kong": "HK",
  macau: "MO",
  uae: "AE",
  burma: "MM",
  "cape verde": "CV",
  swaziland: "SZ",
  vietnam: "VN",
  "viet nam": "VN",
};

let known: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 code (two letters) of a country by its code or its name in any of our languages; absent = not known. */
export function countryOf(text: string): string | undefined {
  known ??= nameCountries();
  return known.get(foldText(text));
}

function nameCountries(): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(otherNames));
  for (const language of languages) {
    const shown = new Intl.DisplayNames(language, { type: "region" });
    for (const [two] of countryCodes) names.set(foldText(shown.of(two) ?? two), two);
  }
  for (const [two, three] of countryCodes) {
    names.set(two.toLowerCase(), two);
    names.set(three.toLowerCase(), two);
  }
  return names;
}

/** Whether it is a country's code, as a profile writes it. */
export function isCountryCode(code: string): boolean {
  return countryCodes.some(([two]) => two === code);
}
