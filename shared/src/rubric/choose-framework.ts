import type { FrameworkId } from "../framework/framework.ts";

/** Five questions about how a team sells, each with its answers from the lightest sale to the heaviest. */
export const chooserQuestions = {
  dealSize: ["small", "medium", "large"],
  cycle: ["weeks", "months", "quarters"],
  buyers: ["one", "few", "many"],
  behaviour: ["known", "new"],
  qualifier: ["sdr", "both", "seller"],
} as const;
export type ChooserQuestion = keyof typeof chooserQuestions;
export type ChooserAnswers = { readonly [Question in ChooserQuestion]: (typeof chooserQuestions)[Question][number] };

/** One answer that led to the framework. */
export type ChooserReason = {
  [Question in ChooserQuestion]: { readonly question: Question; readonly answer: ChooserAnswers[Question] };
}[ChooserQuestion];

export interface ChooserResult {
  readonly framework: FrameworkId;
  /** In the order of the questions; an answer that decided nothing is left out. */
  readonly reasons: readonly ChooserReason[];
}

const sizeQuestions = ["dealSize", "cycle", "buyers"] as const;

/** From here on the MEDDIC family pays for its questions, and from here on the paper process is one of them. */
const meddicFrom = 3;
const meddpiccFrom = 5;

/**
 * The framework that fits how a team sells. Size, cycle and buyers count 0–2 each; SDRs, who have minutes, take one
 * off. A light sale takes four criteria: BANT where buyers know such products, CHAMP where they must first see the
 * challenge, and GPCTBA/C&I where the seller has the time to work that out with them. A heavy one takes the MEDDIC
 * family: known products bring rivals (the second C), and the heaviest sales a procurement (the P).
 */
export function chooseFramework(answers: ChooserAnswers): ChooserResult {
  const bySdr = answers.qualifier === "sdr";
  const weights = sizeQuestions.map((question) => weightOf(question, answers));
  const heaviness = weights.reduce((sum, weight) => sum + weight, 0) - (bySdr ? 1 : 0);
  const isHeavy = heaviness >= meddicFrom;
  const decidesBehaviour = heaviness < meddpiccFrom;
  const decidesQualifier = isHeavy ? answers.qualifier === "seller" : bySdr || leadsToTalk(answers);
  const leads: Record<ChooserQuestion, boolean> = {
    dealSize: isHeavy === weightOf("dealSize", answers) > 0,
    cycle: isHeavy === weightOf("cycle", answers) > 0,
    buyers: isHeavy === weightOf("buyers", answers) > 0,
    behaviour: decidesBehaviour,
    qualifier: decidesQualifier,
  };
  const questions = Object.keys(chooserQuestions) as ChooserQuestion[];
  const reasons = questions
    .filter((question) => leads[question])
    .map((question) => ({ question, answer: answers[question] }) as ChooserReason);
  return { framework: isHeavy ? heavyFramework(heaviness, answers) : lightFramework(answers), reasons };
}

function weightOf(question: (typeof sizeQuestions)[number], answers: ChooserAnswers): number {
  const steps: readonly string[] = chooserQuestions[question];
  return steps.indexOf(answers[question]);
}

function heavyFramework(heaviness: number, { behaviour }: ChooserAnswers): FrameworkId {
  if (heaviness >= meddpiccFrom) return "meddpicc";
  return behaviour === "known" ? "meddicc" : "meddic";
}

function lightFramework(answers: ChooserAnswers): FrameworkId {
  if (answers.behaviour === "known") return "bant";
  return leadsToTalk(answers) ? "gpctba-ci" : "champ";
}

function leadsToTalk({ behaviour, qualifier }: ChooserAnswers): boolean {
  return behaviour === "new" && qualifier === "seller";
}
