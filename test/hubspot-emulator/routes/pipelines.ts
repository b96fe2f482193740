import { findObjectType } from "../object-type.ts";
import { type Pipeline, pipelines } from "../pipeline.ts";
import { readObjectType } from "../record-write.ts";
import { notFound, type Outcome, type Reply, succeed } from "../reply.ts";
import type { AppCall, Route, ScopeRule } from "../router.ts";

const since = new Date(0).toISOString();
const unchanged = { createdAt: since, updatedAt: since, archived: false };

function showPipeline({ id, label, stages }: Pipeline, order: number) {
  const shown = stages.map((stage, index) => ({ ...stage, displayOrder: index, ...unchanged }));
  return { id, label, displayOrder: order, stages: shown, ...unchanged };
}

function readPipelines(call: AppCall): Outcome<ReturnType<typeof showPipeline>[]> {
  const type = readObjectType(call.params.objectType);
  if (!type.ok) return type;
  const { name } = type.value;
  return succeed(name === "deals" || name === "leads" ? pipelines[name].map(showPipeline) : []);
}

function list(call: AppCall): Reply {
  const found = readPipelines(call);
  return found.ok ? { status: 200, body: { results: found.value } } : found.reply;
}

function get(call: AppCall): Reply {
  const found = readPipelines(call);
  if (!found.ok) return found.reply;
  const pipeline = found.value.find(({ id }) => id === call.params.pipelineId);
  return pipeline ? { status: 200, body: pipeline } : notFound().reply;
}

const scopes: ScopeRule = (params) => findObjectType(params.objectType ?? "")?.scopes.readSchema ?? [];

export const pipelineRoutes: Route[] = [
  { method: "GET", path: "/crm/pipelines/:objectType", scopes, handle: list },
  { method: "GET", path: "/crm/pipelines/:objectType/:pipelineId", scopes, handle: get },
];
