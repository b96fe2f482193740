import type { Rating } from "@assay/shared/assessment/rating";
import { frameworkOf } from "@assay/shared/framework/all-frameworks";
import { type Framework, Level } from "@assay/shared/framework/framework";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { explainAssessment } from "@assay/shared/score/explain";
import type { Command } from "./command.ts";
import { importedRating } from "./imported-rating.ts";

export const explain: Command = {
  name: "explain",
  usage: "explain <framework> [criterion=level …]",
  what: "prints the explained result of some levels under the default rubric, as JSON; what is not named is unknown",
  run([id = "", ...words]) {
    const framework = frameworkOf(id);
    if (framework === undefined) return complain(`There is no framework "${id}". See: assay frameworks`);
    const ratings: Record<string, Rating> = {};
    for (const word of words) {
      const [criterion = "", text = ""] = word.split("=");
      const level = Level.safeParse(text === "" ? undefined : Number(text));
      if (!isCriterion(framework, criterion)) return complain(`${framework.name} has no criterion "${criterion}".`);
      if (!level.success) return complain(`"${word}" has no level: write ${criterion}=0 to ${criterion}=3.`);
      ratings[criterion] = importedRating(level.data);
    }
    const result = explainAssessment(defaultRubric(framework), { ratings }, 0);
    process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
    return 0;
  },
};

function isCriterion(framework: Framework, id: string): boolean {
  return framework.criteria.some((criterion) => criterion.id === id);
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
