import { describe, expect, it } from "vitest";
import { frameworkOf } from "../framework/all-frameworks.ts";
import { type ChooserAnswers, chooseFramework, chooserQuestions } from "./choose-framework.ts";

/** `small weeks one known sdr`, in the order of the questions. */
function answersOf(line: string): ChooserAnswers {
  const [dealSize, cycle, buyers, behaviour, qualifier] = line.split(" ");
  return { dealSize, cycle, buyers, behaviour, qualifier } as ChooserAnswers;
}

const everyAnswer = Object.values(chooserQuestions)
  .reduce<string[][]>((lines, answers) => lines.flatMap((line) => answers.map((answer) => [...line, answer])), [[]])
  .map((line) => answersOf(line.join(" ")));

describe("the recommended framework", () => {
  it.each([
    ["small weeks one known sdr", "bant", "small weeks one known sdr"],
    ["small weeks one known seller", "bant", "small weeks one known"],
    ["small weeks few known both", "bant", "small weeks known"],
    ["small weeks one new sdr", "champ", "small weeks one new sdr"],
    ["small months few new both", "champ", "small new"],
    ["small weeks one new seller", "gpctba-ci", "small weeks one new seller"],
    ["medium months one new seller", "gpctba-ci", "one new seller"],
    ["medium months few known sdr", "bant", "known sdr"],
    ["medium months few known both", "meddicc", "medium months few known"],
    ["medium months few new seller", "meddic", "medium months few new seller"],
    ["large months few new both", "meddic", "large months few new"],
    ["large quarters few known sdr", "meddicc", "large quarters few known"],
    ["large quarters few known seller", "meddpicc", "large quarters few seller"],
    ["large quarters many new sdr", "meddpicc", "large quarters many"],
    ["large quarters many known both", "meddpicc", "large quarters many"],
    ["large weeks one known both", "bant", "weeks one known"],
  ])("for %s is %s, because of %s", (line, framework, because) => {
    const result = chooseFramework(answersOf(line));
    expect([result.framework, result.reasons.map(({ answer }) => answer).join(" ")]).toEqual([framework, because]);
  });

  it("is one we ship, with a reason, for each of the 162 ways to answer", () => {
    expect(everyAnswer).toHaveLength(162);
    for (const answers of everyAnswer) {
      const { framework, reasons } = chooseFramework(answers);
      expect(frameworkOf(framework)).toBeDefined();
      expect(reasons.length).toBeGreaterThan(0);
      for (const { question, answer } of reasons) expect(answers[question]).toBe(answer);
    }
  });

  it("never has fewer criteria because a sale is heavier", () => {
    const family = (answers: ChooserAnswers) => {
      const { framework } = chooseFramework(answers);
      return framework.startsWith("meddp") ? 2 : framework.startsWith("medd") ? 1 : 0;
    };
    for (const answers of everyAnswer) {
      for (const question of ["dealSize", "cycle", "buyers"] as const) {
        const steps: readonly string[] = chooserQuestions[question];
        const heavier = steps[steps.indexOf(answers[question]) + 1];
        if (heavier === undefined) continue;
        expect(family({ ...answers, [question]: heavier } as ChooserAnswers)).toBeGreaterThanOrEqual(family(answers));
      }
    }
  });

  it("recommends each framework to somebody", () => {
    const recommended = new Set(everyAnswer.map((answers) => chooseFramework(answers).framework));
    expect([...recommended].sort()).toEqual(["bant", "champ", "gpctba-ci", "meddic", "meddicc", "meddpicc"]);
  });
});
