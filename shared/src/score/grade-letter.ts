import * as z from "zod/mini";

/** Grades, best first. */
export const grades = ["A", "B", "C", "D"] as const;
export const Grade = z.enum(grades);
export type Grade = z.infer<typeof Grade>;

/** The worse of two grades. */
export function lowerGrade(one: Grade, other: Grade): Grade {
  return one > other ? one : other;
}
