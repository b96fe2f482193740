import * as z from "zod";
import type { CrmAnswer } from "../answer.ts";
import type { CrmPipeline } from "../record.ts";
import type { TokenSource } from "./access-token.ts";
import { callApi, rejected } from "./api.ts";

const Pipelines = z.object({ results: z.array(z.object({ id: z.string(), label: z.string() })) });

/** HubSpot answers all pipelines at once, in their order. */
export async function listPipelines(source: TokenSource, tenantId: string): Promise<CrmAnswer<CrmPipeline[]>> {
  const answer = await callApi(source, tenantId, { method: "GET", path: "/crm/pipelines/2026-09/deals" });
  if (!answer.ok) return answer;
  const read = Pipelines.safeParse(answer.value.body);
  if (!read.success || answer.value.status !== 200) return rejected(answer.value);
  return { ok: true, value: read.data.results.map(({ id, label }) => ({ id, name: label })) };
}
