import * as z from "zod/mini";
import { EventId, ObjectId, ObjectType } from "../api/record.ts";
import { CriterionId, FrameworkId } from "../framework/framework.ts";

/** A rating that another one was carried over from, when a person confirmed it. */
export const Derivation = z.strictObject({
  objectType: ObjectType,
  objectId: ObjectId,
  framework: FrameworkId,
  criterion: CriterionId,
  /** The event that gave it. */
  eventId: EventId,
});
export type Derivation = z.infer<typeof Derivation>;

/** All that was weighed for one carried level. */
export const DerivedFrom = z.array(Derivation).check(z.minLength(1), z.maxLength(50));
export type DerivedFrom = z.infer<typeof DerivedFrom>;
