import { isShown } from "./page-element.ts";
import type { Reply } from "./site.ts";

/** Gmail (2016 to 2025) and Outlook (2023 to 2026) both write in an editable text box. */
const box = '[contenteditable="true"][role="textbox"]';
/** Fields for recipients are such boxes too in Outlook (2025), but of one line. */
const manyLines = '[aria-multiline="true"]';

/** The box being written in: the focused one, else the only one. Two with no focus could be either. */
export function findReplyIn(document: Document, roots: readonly Element[]): Reply | undefined {
  const all = roots.flatMap((root) => [...root.querySelectorAll(box)]).filter(isShown);
  const tall = all.filter((candidate) => candidate.matches(manyLines));
  const boxes = tall.length > 0 ? tall : all;
  const focused = document.activeElement?.closest(box);
  const chosen = boxes.find((candidate) => candidate === focused) ?? (boxes.length === 1 ? boxes[0] : undefined);
  if (chosen === undefined) return undefined;
  const languageTag = chosen.closest("[lang]:not(html)")?.getAttribute("lang");
  return languageTag ? { box: chosen, languageTag } : { box: chosen };
}
