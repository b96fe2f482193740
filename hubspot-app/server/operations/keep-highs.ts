import type { FrameworkId } from "@assay/shared/framework/framework";
import { type Standing, saveHighs } from "../store/engagement-highs.ts";
import { findChosen } from "../store/framework-choices.ts";
import { listStopped } from "../store/profiling-stops.ts";
import { placeOf } from "../store/reviewed-copies.ts";
import { frameworkInUse, groupInForce } from "./frameworks-in-force.ts";
import { judgeRecords } from "./judge-records.ts";
import { findBar } from "./mql-bar.ts";
import type { Services } from "./services.ts";

/**
 * Remembers how high contacts came whose facts were just read, for the forecast of what another bar would let in. Only
 * while an agreement with a bar is in force: before it, not everybody is looked at, and the counts would lie.
 */
export async function keepHighs(
  { queries, now }: Services,
  tenantId: string,
  contactIds: readonly string[],
): Promise<void> {
  const at = now();
  if ((await findBar(queries, tenantId, at)) === undefined) return;
  const stopped = new Set(await listStopped(queries, tenantId, contactIds));
  const records = contactIds
    .filter((id) => !stopped.has(id))
    .map((objectId) => ({ objectType: "contact" as const, objectId }));
  const byFramework = new Map<FrameworkId, (typeof records)[number][]>();
  for (const record of records) {
    const framework = frameworkInUse("contact", await findChosen(queries, { tenantId, ...record }));
    byFramework.set(framework, [...(byFramework.get(framework) ?? []), record]);
  }
  const standings: Standing[] = [];
  for (const [framework, ofOne] of byFramework) {
    for (const group of await groupInForce(queries, tenantId, framework, ofOne)) {
      const judged = await judgeRecords(queries, tenantId, group.parts.rubric, group.records, at);
      for (const { objectType, objectId } of group.records) {
        const { fit, engagement } = judged.get(placeOf({ objectType, objectId })) ?? {};
        if (engagement) standings.push({ objectId, fit: fit?.letter, engagement: engagement.printed });
      }
    }
  }
  await saveHighs(queries, tenantId, standings, at);
}
