import { isCountryCode } from "../fit/country.ts";
import type { DocumentRule } from "./document-rule.ts";
import { repeated } from "./repeated.ts";
import type { DraftDocument } from "./rubric-document.ts";

type Path = (string | number)[];
interface Range {
  readonly path: Path;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** How profiles, engagement rules and the gates of fit must fit together. */
export const fitRules: readonly DocumentRule[] = [
  {
    fault: "idTwice",
    reads: ["profiles"],
    broken: ({ profiles = [] }) => [
      ...repeated(profiles.map(({ id }) => id)).map((index) => ["profiles", index, "id"]),
      ...profiles.flatMap(({ traits }, profile) =>
        repeated(traits.map(({ id }) => id)).map((index) => ["profiles", profile, "traits", index, "id"]),
      ),
    ],
  },
  {
    fault: "idTwice",
    reads: ["engagement"],
    broken: ({ engagement }) =>
      repeated(engagement?.rules.map(({ id }) => id) ?? []).map((index) => ["engagement", "rules", index, "id"]),
  },
  {
    fault: "noBorder",
    reads: ["profiles", "engagement"],
    broken: (document) =>
      rangesOf(document)
        .filter(({ from, to }) => from === undefined && to === undefined)
        .map(({ path }) => [...path, "from"]),
  },
  {
    fault: "bordersCross",
    reads: ["profiles", "engagement"],
    broken: (document) =>
      rangesOf(document)
        .filter(({ from, to }) => from !== undefined && to !== undefined && from > to)
        .map(({ path }) => [...path, "to"]),
  },
  {
    fault: "noSuchCountry",
    reads: ["profiles"],
    broken: ({ profiles = [] }) =>
      profiles.flatMap(({ traits }, profile) =>
        traits.flatMap((trait, index) =>
          trait.test !== "country"
            ? []
            : trait.values.flatMap((code, value) =>
                isCountryCode(code) ? [] : [["profiles", profile, "traits", index, "values", value]],
              ),
        ),
      ),
  },
  {
    fault: "fitGateAlone",
    reads: ["gates", "profiles"],
    broken: ({ gates, profiles = [] }) =>
      profiles.length > 0 ? [] : gates.flatMap(({ when }, index) => (when === "fit" ? [["gates", index, "fit"]] : [])),
  },
];

function rangesOf({ profiles = [], engagement }: DraftDocument): Range[] {
  const ofTraits = profiles.flatMap(({ traits }, profile) =>
    traits.flatMap((trait, index): Range[] =>
      trait.test === "range" ? [{ path: ["profiles", profile, "traits", index], from: trait.from, to: trait.to }] : [],
    ),
  );
  const ofRules = engagement?.rules.flatMap((rule, index): Range[] =>
    rule.on === "measure" ? [{ path: ["engagement", "rules", index], from: rule.from, to: rule.to }] : [],
  );
  return [...ofTraits, ...(ofRules ?? [])];
}
