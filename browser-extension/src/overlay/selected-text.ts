/** A text that the person marked on a page. */
export interface SelectedText {
  readonly text: string;
  /** Where it stands. */
  readonly url: string;
  /** It is evidence of something already. */
  readonly isUsed: boolean;
}

/** The longest quote that evidence may hold. */
const mostLength = 4000;

/** What the person has marked on the page, in one piece; absent when nothing is, or it stands in a field of the page's. */
export function readSelectedText(): string | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const start = selection.anchorNode?.parentElement;
  if (start?.closest('[contenteditable="true"], input, textarea')) return undefined;
  const text = selection.toString().toWellFormed().replaceAll("\0", "").trim().slice(0, mostLength).toWellFormed();
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}
