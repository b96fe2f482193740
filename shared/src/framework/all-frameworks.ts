import { bant } from "./bant.ts";
import { champ } from "./champ.ts";
import type { Framework, FrameworkId } from "./framework.ts";
import { gpctbaCi } from "./gpctba-ci.ts";
import { meddic } from "./meddic.ts";
import { meddicc } from "./meddicc.ts";
import { meddpicc } from "./meddpicc.ts";

/** The frameworks Assay ships, in the order a chooser shows them. To add one: its file, and its name here. */
export const allFrameworks: readonly Framework[] = [bant, champ, meddic, meddicc, meddpicc, gpctbaCi];

export function frameworkOf(id: FrameworkId): Framework | undefined {
  return allFrameworks.find((framework) => framework.id === id);
}
