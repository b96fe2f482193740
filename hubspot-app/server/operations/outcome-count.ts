import type { ReplayOutcomes } from "@assay/shared/api/outcomes";

type Line = ReplayOutcomes["grades"][number];

const order = ["A", "B", "C", "D", "none"] as const satisfies readonly Line["grade"][];

/** Counts won and lost deals by the grade that one rubric and the other gave. */
export function countOutcomes() {
  const lines = new Map<Line["grade"], { before: Line["before"]; after: Line["after"] }>();
  let counted = 0;
  let leftOut = 0;
  const count = (grade: Line["grade"], when: "before" | "after", won: boolean) => {
    const line = lines.get(grade) ?? { before: { won: 0, closed: 0 }, after: { won: 0, closed: 0 } };
    line[when].closed++;
    if (won) line[when].won++;
    lines.set(grade, line);
  };
  return {
    add(before: Line["grade"], after: Line["grade"], won: boolean): void {
      counted++;
      count(before, "before", won);
      count(after, "after", won);
    },
    leaveOut(): void {
      leftOut++;
    },
    sum(): Omit<ReplayOutcomes, "canRead"> {
      const grades = order.flatMap((grade): Line[] => {
        const line = lines.get(grade);
        return line ? [{ grade, ...line }] : [];
      });
      return { counted, leftOut, grades };
    },
  };
}
