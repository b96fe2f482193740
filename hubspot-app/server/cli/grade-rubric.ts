import { readFile } from "node:fs/promises";
import type { Result } from "@assay/shared/api/result";
import { allFrameworks, frameworkOf } from "@assay/shared/framework/all-frameworks";
import { defaultRubric } from "@assay/shared/rubric/default-rubric";
import { StrictGate } from "@assay/shared/rubric/gate";
import { Rubric } from "@assay/shared/rubric/rubric";
import * as z from "zod";
import { explainFileFault } from "./file-fault.ts";
import type { GradeRequest } from "./grade-request.ts";

/**
 * The rubric's shape with nothing beside it. A reply of a newer server may hold more than an older card knows, so the
 * schema that both share lets more pass; in a file that a person wrote, a key nobody reads is a slip of the pen.
 */
const OnlyKnownKeys = z.strictObject({
  ...Rubric.shape,
  criteria: z.array(z.strictObject(Rubric.shape.criteria.def.element.shape)),
  cutOffs: z.strictObject(Rubric.shape.cutOffs.shape),
  gates: z.array(StrictGate),
});

/** The rubric to grade by: the file's, or the default one of the framework (BANT when none is named). */
export async function loadRubric({ rubric, framework = "bant" }: GradeRequest): Promise<Result<{ rubric: Rubric }>> {
  if (rubric !== undefined) return readRubric(rubric);
  const known = frameworkOf(framework);
  if (known !== undefined) return { ok: true, rubric: defaultRubric(known) };
  const ids = allFrameworks.map(({ id }) => id).join(", ");
  return refuse(`There is no framework "${framework}". There are: ${ids}.`);
}

async function readRubric(path: string): Promise<Result<{ rubric: Rubric }>> {
  let json: unknown;
  try {
    json = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(`${path} is not JSON: ${error.message}`);
    return refuse(explainFileFault(error, path));
  }
  const { success, data: known, error } = Rubric.safeParse(json);
  const faults = [...(error?.issues ?? []), ...findUnknownKeys(json)].map(describeIssue);
  if (success && faults.length === 0) return { ok: true, rubric: known };
  return refuse(`${path} is not a rubric yet:\n${faults.map((fault) => `  ${fault}\n`).join("")}`.trimEnd());
}

function findUnknownKeys(json: unknown) {
  const issues = OnlyKnownKeys.safeParse(json).error?.issues ?? [];
  return issues.filter((issue) => issue.code === "unrecognized_keys");
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  if (issue.code !== "unrecognized_keys") return place + issue.message;
  return `${place}no rubric has a setting called ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
}

function refuse(message: string) {
  return { ok: false as const, code: "bad-rubric", message };
}
