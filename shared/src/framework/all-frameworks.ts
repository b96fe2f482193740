import { bant } from "./bant.ts";
import type { Framework, FrameworkId } from "./framework.ts";

/** The frameworks Assay ships, in the order a chooser shows them. To add one: its file, and its name here. */
export const allFrameworks: readonly Framework[] = [bant];

export function frameworkOf(id: FrameworkId): Framework | undefined {
  return allFrameworks.find((framework) => framework.id === id);
}
