import { eventIdOf } from "@assay/shared/event-id";

/** A new id for a change, by which a repeat is recognised. */
export const createEventId = (nowMs: number): string => eventIdOf(nowMs, crypto.getRandomValues(new Uint8Array(16)));
