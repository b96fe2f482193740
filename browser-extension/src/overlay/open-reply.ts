import type { Reply } from "../sites/site.ts";
import type { KeyGuard } from "./key-guard.ts";

/** The answer that the person is writing on the page, and where in it the cursor stands. */
export interface OpenReply {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isOpen: () => boolean;
  /** What stands in it. */
  text(): string;
  /** BCP 47, where the page says it. */
  languageTag(): string | undefined;
  /**
   * Types a text at the cursor, by the browser's own editing command: the page hears of it as of any typing, and its
   * undo takes it back. False when nothing takes it.
   */
  insert(text: string): boolean;
}

/** Where no answer is ever written. */
export const noReply: OpenReply = {
  subscribe: () => () => undefined,
  isOpen: () => false,
  text: () => "",
  languageTag: () => undefined,
  insert: () => false,
};

/** Follows the reply from when the overlay opens until `signal`; `look` looks whether it is still there, or there by now. */
export function followReply(
  find: () => Reply | undefined,
  guard: KeyGuard,
  signal: AbortSignal,
): OpenReply & { look(): void } {
  let reply: Reply | undefined;
  let cursor: Range | undefined;
  const listeners = new Set<() => void>();
  const rememberCursor = () => {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (range && reply?.box.contains(range.commonAncestorContainer)) cursor = range.cloneRange();
  };
  const look = () => {
    const found = find();
    if (found?.box === reply?.box) return;
    reply = found;
    cursor = undefined;
    rememberCursor();
    for (const listener of listeners) listener();
  };
  document.addEventListener("selectionchange", rememberCursor, { signal });
  look();
  return {
    look,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isOpen: () => reply !== undefined,
    text: () => reply?.box.textContent ?? "",
    languageTag: () => reply?.languageTag,
    insert: (text) => {
      const box = reply?.box;
      if (!(box instanceof HTMLElement) || !box.isConnected) return false;
      guard.release();
      box.focus();
      if (cursor?.startContainer.isConnected) {
        const selection = document.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(cursor);
      }
      return document.execCommand("insertText", false, text);
    },
  };
}
