import type { ObjectType } from "@assay/shared/api/record";
import { allFrameworks, frameworkOf } from "@assay/shared/framework/all-frameworks";
import type { Framework, FrameworkId } from "@assay/shared/framework/framework";

/**
 * What qualifies a record until somebody chooses otherwise for it: BANT a contact, MEDDIC a deal. A portal will choose
 * these with its rubric.
 */
export const usualFramework: Readonly<Record<ObjectType, FrameworkId>> = { contact: "bant", deal: "meddic" };

/** The framework that qualifies a record; one that is no longer offered gives way to the usual. */
export function frameworkInUse(objectType: ObjectType, chosen: FrameworkId | undefined): Framework {
  const framework = (chosen && frameworkOf(chosen)) || frameworkOf(usualFramework[objectType]);
  if (framework === undefined) throw new Error(`No framework "${usualFramework[objectType]}"`);
  return framework;
}

/** What a chooser lists, in its order. */
export const offeredFrameworks = allFrameworks.map(({ id, name }) => ({ id, name }));
