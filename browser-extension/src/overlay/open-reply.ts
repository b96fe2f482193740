import type { KeyGuard } from "./key-guard.ts";

/** The answer that the person was writing when the overlay opened, and where in it the cursor stood. */
export interface OpenReply {
  readonly box: HTMLElement;
  readonly cursor: Range | undefined;
}

export function rememberReply(box: Element | undefined): OpenReply | undefined {
  if (!(box instanceof HTMLElement)) return undefined;
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return { box, cursor: range && box.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined };
}

/**
 * Types a text at the cursor of the reply, by the browser's own editing command: the page hears of it as of any typing,
 * and its undo takes it back. False when the box takes no text.
 */
export function insertIntoReply({ box, cursor }: OpenReply, text: string, guard: KeyGuard): boolean {
  if (!box.isConnected) return false;
  guard.release();
  box.focus();
  const selection = document.getSelection();
  if (cursor?.startContainer.isConnected) {
    selection?.removeAllRanges();
    selection?.addRange(cursor);
  }
  return document.execCommand("insertText", false, text);
}
