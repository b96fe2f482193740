import { isShown } from "./page-element.ts";
import type { Reply } from "./site.ts";

/** Gmail (2016 to 2025) and Outlook (2023 to 2026) both write in an editable text box. */
const box = '[contenteditable="true"][role="textbox"]';

/** The box being written in: the focused one, else the only one. Two with no focus could be either. */
export function findReplyIn(document: Document, roots: readonly Element[]): Reply | undefined {
  const boxes = roots.flatMap((root) => [...root.querySelectorAll(box)]).filter(isShown);
  const focused = document.activeElement?.closest(box);
  const chosen = boxes.find((candidate) => candidate === focused) ?? (boxes.length === 1 ? boxes[0] : undefined);
  if (chosen === undefined) return undefined;
  const languageTag = chosen.closest("[lang]:not(html)")?.getAttribute("lang");
  return languageTag ? { box: chosen, languageTag } : { box: chosen };
}
