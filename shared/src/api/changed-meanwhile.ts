import * as z from "zod/mini";

/** A colleague saved meanwhile, so nothing was saved. `current` is what stands now: look at it, then save on top of it. */
export function changedMeanwhile<Current extends z.ZodMiniType>(current: Current) {
  return z.object({ ok: z.literal(false), code: z.literal("changed-meanwhile"), message: z.string(), current });
}

export interface ChangedMeanwhile<Current> {
  ok: false;
  code: "changed-meanwhile";
  message: string;
  current: Current;
}
