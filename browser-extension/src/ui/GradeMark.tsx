import type { Grade } from "@assay/shared/score/grade-letter";
import { useSession } from "./session.ts";

/** A grade as a letter on its colour; a dash when there is none. */
export function GradeMark({ grade }: { grade?: Grade | undefined }) {
  const { here } = useSession().text;
  const words = grade ? here.grade(grade) : here.noGrade;
  return (
    <span className="grade" data-grade={grade} role="img" aria-label={words} title={words}>
      {grade ?? "–"}
    </span>
  );
}
