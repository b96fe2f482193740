import * as z from "zod/mini";
import type { TextFault } from "../assessment/evidence.ts";

/** Text of at most so many characters that every store can hold: no NUL, no half of a surrogate pair. */
export function shortText(most: number) {
  return z.string().check(
    z.maxLength(most),
    z.refine((text) => !text.includes("\0"), "nul" satisfies TextFault),
    z.refine((text) => text.isWellFormed(), "half-character" satisfies TextFault),
  );
}
