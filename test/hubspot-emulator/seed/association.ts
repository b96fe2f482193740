import type { CrmRecord } from "../crm-record.ts";
import type { Portal } from "../portal.ts";

/** Ties two records by the type that has this label, or by the default one. */
export function associate(portal: Portal, from: CrmRecord, to: CrmRecord, label?: string): void {
  const types = portal.associationTypes.between(from.objectType, to.objectType);
  const type = types.find((one) => one.label === label);
  if (!type) throw new Error(`no association ${label ?? ""} from ${from.objectType} to ${to.objectType}`);
  portal.associations.add(from, to, type);
}
