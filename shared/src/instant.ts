import * as z from "zod/mini";

/** The message, which screens put into the person's words. */
export const notAMoment = "not-a-moment";

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. The core never asks a clock; `now` is an argument. */
export const Instant = z.int(notAMoment).check(z.gte(0, notAMoment), z.lte(8_640_000_000_000_000, notAMoment));
export type Instant = z.infer<typeof Instant>;

export const dayMs = 86_400_000;
