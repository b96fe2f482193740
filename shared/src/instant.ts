import * as z from "zod";

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. The core never asks a clock; `now` is an argument. */
export const Instant = z.int().min(0).max(8_640_000_000_000_000);
export type Instant = z.infer<typeof Instant>;

export const dayMs = 86_400_000;
