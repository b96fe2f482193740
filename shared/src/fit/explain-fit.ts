import { fitTo, type Profile, pickBest, type Trait } from "../score/fit.ts";
import type { Grade } from "../score/grade-letter.ts";
import type { Facts } from "./fact.ts";
import type { FitExplanation, FitLine } from "./fit-explanation.ts";
import type { IdealProfile, IdealTrait } from "./profile.ts";
import { answerTrait, type TraitAnswer } from "./trait-answer.ts";

type CutOffs = Readonly<Record<"A" | "B" | "C", number>>;

/** Fit to the best of several profiles; absent when there is none. */
export function explainFit(
  profiles: readonly IdealProfile[],
  facts: Facts,
  cutOffs: CutOffs,
): FitExplanation | undefined {
  const judged = profiles.map((profile) => judge(profile, facts, cutOffs));
  const best = pickBest(judged, ({ fit }) => fit);
  if (best === undefined) return undefined;
  const { profile, fit, answers } = best;
  const lines = profile.traits.map((trait, index) => lineOf(trait, answers[index] as TraitAnswer));
  const printedShare = sharePoints(lines);
  return {
    profile: { id: profile.id, name: profile.name },
    ...(fit.letter !== undefined && { letter: fit.letter }),
    ...(fit.share !== undefined && { printedShare }),
    known: fit.known,
    lowering: [...fit.lowering],
    lines,
    others: judged
      .filter((one) => one !== best)
      .map(({ profile: { id, name }, fit: { letter } }) => ({ id, name, ...(letter !== undefined && { letter }) })),
  };
}

/** The letter alone, for gates. */
export function fitLetter(profiles: readonly IdealProfile[], facts: Facts, cutOffs: CutOffs): Grade | undefined {
  return pickBest(
    profiles.map((profile) => judge(profile, facts, cutOffs)),
    ({ fit }) => fit,
  )?.fit.letter;
}

function judge(profile: IdealProfile, facts: Facts, cutOffs: CutOffs) {
  const answers = profile.traits.map((trait) => answerTrait(trait, facts));
  const traits = profile.traits.map(({ id, weight, kind }, index): Trait => {
    return { id, weight, kind, matches: answers[index]?.matches };
  });
  const judged: Profile = { id: profile.id, traits };
  return { profile, answers, fit: fitTo(judged, cutOffs) };
}

function lineOf(trait: IdealTrait, { matches, said, read, why }: TraitAnswer): FitLine {
  return {
    trait,
    outcome: matches === undefined ? "unknown" : matches ? "matched" : "missed",
    ...(said !== undefined && { said }),
    ...(read !== undefined && { read }),
    ...(why !== undefined && { why }),
    points: 0,
  };
}

/** Splits the printed share among the traits that match, by largest remainder; answers the printed share. */
function sharePoints(lines: FitLine[]): number {
  const weighed = lines.filter(({ trait, outcome }) => trait.kind !== "deal-breaker" && outcome !== "unknown");
  const known = sumOf(weighed);
  const matched = weighed.filter(({ outcome }) => outcome === "matched");
  if (known === 0) return 0;
  const hundredths = Math.round((10_000 * sumOf(matched)) / known);
  const remainder = ({ trait }: FitLine) => (10_000 * trait.weight) % known;
  for (const line of matched) line.points = Math.trunc((10_000 * line.trait.weight) / known);
  let left = hundredths - matched.reduce((sum, { points }) => sum + points, 0);
  for (const line of matched.toSorted((one, other) => remainder(other) - remainder(one))) {
    if (left-- > 0) line.points += 1;
    line.points /= 100;
  }
  return hundredths / 100;
}

function sumOf(lines: readonly FitLine[]): number {
  return lines.reduce((sum, { trait }) => sum + trait.weight, 0);
}
