import { frameworkOf } from "../framework/all-frameworks.ts";
import type { FrameworkId } from "../framework/framework.ts";
import { defaultRubric } from "./default-rubric.ts";
import { type DraftDocument, documentOf } from "./rubric-document.ts";

/** Starting rubrics that a team can make its own, in the order of a gallery. */
export const galleryIds = [
  "smb-saas-bant",
  "enterprise-meddpicc",
  "agency-champ",
  "consultative-gpctba-ci",
  "strict-bant",
] as const;
export type GalleryId = (typeof galleryIds)[number];

type Rules = Pick<DraftDocument, "mode" | "leastCoverage" | "gates" | "evidenceCap">;

interface Start {
  readonly framework: FrameworkId;
  /** By criterion; one that is left out keeps the framework's. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly staleAfterDays?: Readonly<Record<string, number>>;
  /** What differs from the rubric that every portal begins with. */
  readonly rules: Partial<Rules>;
}

const starts: Record<GalleryId, Start> = {
  // Need and timing decide small purchases; money for them is seldom a line in a budget, and dates slip within weeks.
  "smb-saas-bant": {
    framework: "bant",
    weights: { need: 35, timing: 30, authority: 20, budget: 15 },
    staleAfterDays: { timing: 45, budget: 90 },
    rules: {},
  },
  // A deal without a champion or an economic buyer is a forecast made of hope: it is no better than a B or a C.
  "enterprise-meddpicc": {
    framework: "meddpicc",
    weights: { "economic-buyer": 18, champion: 18, "paper-process": 8, metrics: 8, "decision-criteria": 8 },
    staleAfterDays: { "decision-process": 60, "paper-process": 60, competition: 60 },
    rules: {
      evidenceCap: true,
      gates: [
        { criterion: "identify-pain", when: "confirmed-no", cap: "D" },
        { criterion: "identify-pain", when: "not-met", cap: "C" },
        { criterion: "champion", when: "not-met", cap: "B" },
        { criterion: "economic-buyer", when: "confirmed-no", cap: "C" },
      ],
    },
  },
  // Agencies are hired for a problem with a date: money follows, so it weighs least.
  "agency-champ": {
    framework: "champ",
    weights: { challenges: 35, prioritization: 30, authority: 20, money: 15 },
    staleAfterDays: { prioritization: 60 },
    rules: {},
  },
  // Eight criteria take more than one talk: a grade comes with two fifths of them, not with half.
  "consultative-gpctba-ci": {
    framework: "gpctba-ci",
    weights: {
      goals: 20,
      challenges: 20,
      "negative-consequences": 8,
      "positive-implications": 7,
      budget: 10,
      authority: 10,
    },
    rules: { leastCoverage: 40 },
  },
  // For teams whose sellers' time is scarcer than their leads: every letter counts, and only what was said.
  "strict-bant": {
    framework: "bant",
    rules: {
      mode: "all-must-pass",
      leastCoverage: 75,
      evidenceCap: true,
      gates: ["budget", "authority", "need", "timing"].flatMap((criterion) => [
        { criterion, when: "confirmed-no" as const, cap: "D" as const },
        { criterion, when: "not-met" as const, cap: "C" as const },
      ]),
    },
  },
};

export function galleryFrameworkOf(id: GalleryId): FrameworkId {
  return starts[id].framework;
}

/** The start as a document that can be drafted, in Assay's own words. */
export function galleryDocument(id: GalleryId): DraftDocument {
  const { framework: frameworkId, weights = {}, staleAfterDays = {}, rules } = starts[id];
  const framework = frameworkOf(frameworkId);
  if (framework === undefined) throw new Error(`the gallery's "${id}" is of "${frameworkId}", which is not shipped`);
  const document = documentOf({ rubric: defaultRubric(framework), framework });
  const criteria = document.criteria.map((criterion) => {
    const days = staleAfterDays[criterion.id];
    const weight = weights[criterion.id] ?? criterion.weight;
    return { ...criterion, weight, ...(days !== undefined && { staleAfterDays: days }) };
  });
  return { ...document, criteria, ...rules };
}
