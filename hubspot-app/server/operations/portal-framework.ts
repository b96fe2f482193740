import { bant } from "@assay/shared/framework/bant";
import type { Framework, FrameworkId } from "@assay/shared/framework/framework";

/**
 * The framework that portals rate contacts under, and whose criteria get properties of their own. A portal will choose
 * it with its rubric; until then it is BANT, and ratings under another are refused: they would overwrite the contact's
 * one copy without anybody having decided so.
 */
export const portalFramework: Framework = bant;

/** The framework behind an id, when it is in use. */
export function frameworkInUse(id: FrameworkId): Framework | undefined {
  return id === portalFramework.id ? portalFramework : undefined;
}
