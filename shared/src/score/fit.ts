import { type Grade, lowerGrade } from "./grade-letter.ts";

/** What is known of one trait of an ideal customer profile (ICP): the size, the industry, the title … */
export interface Trait {
  readonly id: string;
  /** Whole, from 1; a deal-breaker's counts for nothing. */
  readonly weight: number;
  /** Absent = unknown. For a deal-breaker, true means that it applies. */
  readonly matches: boolean | undefined;
  readonly kind: "wanted" | "must-have" | "deal-breaker";
}

export interface Profile {
  readonly id: string;
  readonly traits: readonly Trait[];
}

export interface Fit {
  readonly profile: string;
  /** 100 · Σ matched weight / Σ known weight, unrounded; absent while nothing is known. */
  readonly share: number | undefined;
  /** 100 · Σ known weight / Σ weight. */
  readonly known: number;
  /** Absent while too little is known and nothing decides without it. */
  readonly letter: Grade | undefined;
  /** Traits that pushed the letter down: deal-breakers that apply, must-haves missed or unknown. */
  readonly lowering: readonly string[];
}

type CutOffs = Readonly<Record<"A" | "B" | "C", number>>;

/** Less known than this, in percent of the weight, is no letter. */
const leastKnown = 50;

/**
 * How well somebody fits one profile, beside the score and never mixed into it. Letters by the grade's cut-offs. A
 * deal-breaker that applies is a D whatever else is known, and so is a must-have that is known to be missing: it is
 * the same rule said the other way round. A must-have that is unknown keeps the letter at B or below.
 */
export function fitTo({ id, traits }: Profile, cutOffs: CutOffs): Fit {
  const weighed = traits.filter(({ kind }) => kind !== "deal-breaker");
  const total = sumOf(weighed);
  const knownWeight = sumOf(weighed.filter(({ matches }) => matches !== undefined));
  const share = knownWeight === 0 ? undefined : (100 * sumOf(weighed.filter(({ matches }) => matches))) / knownWeight;
  const known = total === 0 ? 0 : (100 * knownWeight) / total;
  const decided = traits.filter(isFatal);
  const open = traits.filter(({ kind, matches }) => kind === "must-have" && matches === undefined);
  const byShare = share === undefined || known < leastKnown ? undefined : letterOf(share, cutOffs);
  const capped = byShare && open.length > 0 ? lowerGrade(byShare, "B") : byShare;
  const letter = decided.length > 0 ? "D" : capped;
  const lowering = letter === byShare ? [] : [...decided, ...open];
  return { profile: id, share, known, letter, lowering: lowering.map((trait) => trait.id) };
}

/** The best fit of several profiles; the first of equals. Absent when there is no profile. */
export function bestFit(profiles: readonly Profile[], cutOffs: CutOffs): Fit | undefined {
  return pickBest(
    profiles.map((profile) => fitTo(profile, cutOffs)),
    (fit) => fit,
  );
}

/** The one of several with the best fit; the first of equals. Absent when there are none. */
export function pickBest<One>(all: readonly One[], fitOf: (one: One) => Fit): One | undefined {
  return all.reduce<One | undefined>(
    (best, one) => (best === undefined || isBetter(fitOf(one), fitOf(best)) ? one : best),
    undefined,
  );
}

function isBetter(one: Fit, other: Fit): boolean {
  if (rankOf(one) !== rankOf(other)) return rankOf(one) < rankOf(other);
  return (one.share ?? -1) > (other.share ?? -1);
}

/** Unknown is not no: who may yet fit one profile is better than who is known not to fit another. */
function rankOf({ letter }: Fit): number {
  return letter === undefined ? 3 : { A: 0, B: 1, C: 2, D: 4 }[letter];
}

function isFatal({ kind, matches }: Trait): boolean {
  return kind === "deal-breaker" ? matches === true : kind === "must-have" && matches === false;
}

function letterOf(share: number, cutOffs: CutOffs): Grade {
  return share >= cutOffs.A ? "A" : share >= cutOffs.B ? "B" : share >= cutOffs.C ? "C" : "D";
}

function sumOf(traits: readonly Trait[]): number {
  return traits.reduce((sum, { weight }) => sum + weight, 0);
}
