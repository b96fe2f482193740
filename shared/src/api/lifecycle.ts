import * as z from "zod/mini";
import { Language } from "../language/language.ts";
import { LifecycleMapping } from "../pipeline/lifecycle-mapping.ts";
import { changedMeanwhile } from "./changed-meanwhile.ts";

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

/** What an admin decides of it. */
const MappingChoice = z.strictObject({ isOn: z.boolean(), mapping: LifecycleMapping });
export type MappingChoice = z.infer<typeof MappingChoice>;

/**
 * `POST /v1/lifecycle-mapping` replaces what was `seen`: counts from the next move on; what stands in HubSpot stays.
 * Answers `LifecycleReply`, or `LifecycleChangedReply`.
 */
export const LifecycleRequest = z.strictObject({
  isOn: z.boolean(),
  mapping: LifecycleMapping,
  seen: MappingChoice,
  language: z._default(Language, "en"),
});
export type LifecycleRequest = z.infer<typeof LifecycleRequest>;
export const LifecycleChangedReply = changedMeanwhile(MappingChoice);
