import { drawLooks, endOfWeek, looksAWeek, weeksBefore } from "@assay/shared/pipeline/second-look";
import { keepDrawn, listTurnedAway, listUndrawn } from "../store/second-looks.ts";
import type { Services } from "./services.ts";

/** Whoever was turned away longer ago is remembered by nobody. */
const weeksBack = 4;

/** Draws leads for a second look from each of the newest weeks that are over, once. */
export async function drawDueLooks({ queries, now }: Services, tenantId: string): Promise<void> {
  const moment = now();
  for (const monday of await listUndrawn(queries, tenantId, weeksBefore(moment, weeksBack))) {
    const turnedAway = await listTurnedAway(queries, tenantId, monday, endOfWeek(monday));
    const drawn = drawLooks(turnedAway, looksAWeek, `${tenantId} ${monday}`);
    await keepDrawn(queries, tenantId, { monday, turnedAway: turnedAway.length, now: moment }, drawn);
  }
}
