import type { CrmPropertiesReply, CrmProperty } from "@assay/shared/api/crm-properties";
import type { FactOwner } from "@assay/shared/fit/fact";
import { createContext, useContext } from "react";
import type { Reply } from "./use-reply.ts";

/** The portal's properties, once they are read. */
export type Properties = Reply<Omit<CrmPropertiesReply, "ok">>;

export const PropertiesContext = createContext<Properties>(undefined);

/** Those of them that there are; none while they are not read. */
export function useProperties(): readonly CrmProperty[] {
  const reply = useContext(PropertiesContext);
  return reply?.ok ? reply.properties : [];
}

/** One property; absent while they are not read, or where the portal has it no more. */
export function useProperty(owner: FactOwner, name: string): CrmProperty | undefined {
  return useProperties().find((one) => one.owner === owner && one.name === name);
}
