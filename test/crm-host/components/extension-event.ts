import type { ExtensionEvent, Reactions, ReactionsHandler } from "@hubspot/ui-extensions";
import type { SyntheticEvent } from "react";
import { closeOverlay, openOverlay } from "./overlay-registry.ts";

const reactions: Reactions = {
  openPanel: openOverlay,
  closePanel: closeOverlay,
  openModal: openOverlay,
  closeModal: closeOverlay,
};

let lastId = 0;

/** The plain part of a browser event, which is all that crosses to the extension. */
export function describeEvent(event: SyntheticEvent): ExtensionEvent {
  lastId += 1;
  return { type: event.type, bubbles: event.bubbles, timeStamp: event.timeStamp, id: String(lastId) };
}

/** Calls an extension's handler; what it rejects with is the extension's fault and only logged. */
export function callHandler<Event extends ExtensionEvent>(
  handler: ReactionsHandler<Event> | undefined,
  event: Event,
): void {
  if (!handler) return;
  Promise.resolve(handler(event, reactions)).catch((error: unknown) => console.error("[app]", error));
}
