import type { CrmProperty, PropertyKind } from "@assay/shared/api/crm-properties";
import type { FactOwner } from "@assay/shared/fit/fact";
import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";
import { pathNameOf } from "./object-path.ts";

const Listed = z.object({
  name: z.string(),
  label: z.string().default(""),
  type: z.string(),
  hidden: z.boolean().default(false),
  hubspotDefined: z.boolean().default(false),
  options: z.array(z.object({ value: z.string(), label: z.string(), hidden: z.boolean().default(false) })).default([]),
});
const PropertyList = z.object({ results: z.array(Listed) });

const kinds: Readonly<Record<string, PropertyKind>> = {
  string: "text",
  number: "number",
  date: "moment",
  datetime: "moment",
  enumeration: "choice",
  bool: "yes-no",
};

/** Time zones and the like have hundreds: no admin picks from so many, and HubSpot's screens want small replies. */
const mostOptions = 300;

/** Properties that a portal's people see, in its own words; those of types that hold no plain value are left out. */
export async function listProperties(
  source: TokenSource,
  tenantId: string,
  owner: FactOwner,
): Promise<CrmAnswer<CrmProperty[]>> {
  const path = `/crm/properties/2026-09/${pathNameOf(owner)}`;
  const answer = await callApi(source, tenantId, { method: "GET", path });
  if (!answer.ok) return answer;
  const list = PropertyList.safeParse(answer.value.body);
  if (answer.value.status !== 200 || !list.success) return rejected(answer.value);
  const properties = list.data.results.flatMap((listed): CrmProperty[] => {
    const kind = kinds[listed.type];
    if (listed.hidden || kind === undefined) return [];
    const { name, label, hubspotDefined, options } = listed;
    const shown = options.filter(({ hidden }) => !hidden).slice(0, mostOptions);
    return [
      {
        owner,
        name,
        label: label || name,
        kind,
        options: kind === "moment" ? [] : shown.map(({ value, label: words }) => ({ value, label: words })),
        isOwn: !hubspotDefined,
      },
    ];
  });
  return { ok: true, value: properties };
}
