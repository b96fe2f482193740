import type { Faults, OverlayText, PillText, Words } from "@assay/shared/language/en";
import { createContext, useContext } from "react";
import type { OpenReply } from "./open-reply.ts";
import type { Format } from "./overlay-format.ts";
import type { OverlaySession } from "./overlay-session.ts";

/** What every part of the overlay may use. */
export interface OverlayContext extends Pick<OverlaySession, "screen" | "search" | "rater" | "mailReader"> {
  readonly text: OverlayText;
  readonly words: Words;
  readonly faults: Faults;
  readonly gradeWords: PillText["gradeWords"];
  readonly format: Format;
  /** Keys typed here reach nobody else: false where the guard came after the page's own listeners. */
  readonly takesFreeText: boolean;
  readonly reply: OpenReply;
  /** Whether a person pointed at a button that they could see. */
  isGenuine(event: MouseEvent): boolean;
  close(): void;
}

export const OverlayTools = createContext<OverlayContext | undefined>(undefined);

export function useOverlay(): OverlayContext {
  const context = useContext(OverlayTools);
  if (!context) throw new Error("a part of the overlay stands outside of it");
  return context;
}
