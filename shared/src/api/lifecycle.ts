import * as z from "zod/mini";
import { Language } from "../language/language.ts";
import { LifecycleMapping } from "../pipeline/lifecycle-mapping.ts";

const Option = z.object({ value: z.string(), label: z.string() });

/** `GET /v1/lifecycle-mapping`: what stages are called in the portal's own lifecycle stage and lead status. */
export const LifecycleReply = z.object({
  ok: z.literal(true),
  /** False = neither is ever written. */
  isOn: z.boolean(),
  mapping: LifecycleMapping,
  /** What the portal offers, custom stages included, in its own words and order. */
  lifecycleStages: z.array(Option),
  leadStatuses: z.array(Option),
  canEdit: z.boolean(),
});
export type LifecycleReply = z.infer<typeof LifecycleReply>;

/** `POST /v1/lifecycle-mapping`: counts from the next move on; what stands in HubSpot stays. */
export const LifecycleRequest = z.strictObject({
  isOn: z.boolean(),
  mapping: LifecycleMapping,
  language: z._default(Language, "en"),
});
export type LifecycleRequest = z.infer<typeof LifecycleRequest>;
