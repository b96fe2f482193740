import { z } from "zod";
import { errorReply, type Reply } from "../reply.ts";
import { type AppCall, type Call, type Route, readBody } from "../router.ts";

const completions = z.object({
  inputs: z
    .array(z.object({ callbackId: z.string().min(1), outputFields: z.record(z.string(), z.string()) }))
    .min(1)
    .max(100),
});

/** https://developers.hubspot.com/docs/api-reference/latest/automation/workflow-actions/callbacks/batch-complete-callbacks */
function complete(call: AppCall): Reply {
  const body = readBody(completions, call.body);
  if (!body.ok) return body.reply;
  const { portalId } = call.portal;
  const unknown = body.value.inputs.filter(
    ({ callbackId, outputFields }) => !call.hub.enrolments.complete(portalId, callbackId, outputFields),
  );
  if (unknown.length === 0) return { status: 204 };
  return errorReply(404, "OBJECT_NOT_FOUND", `No action execution waits for ${unknown[0]?.callbackId}`);
}

export const workflowCallbackRoutes: Route[] = [
  { method: "POST", path: "/automation/actions/callbacks/complete", scopes: () => ["automation"], handle: complete },
];

const enrolRequest = z.object({
  /** How the action's URL ends. */
  action: z.string().min(1),
  objectType: z.enum(["CONTACT", "DEAL"]),
  objectIds: z.array(z.string()).max(20_000),
  inputFields: z.record(z.string(), z.string()).default({}),
});

/** A workflow enrols records: an action of whichever app is called for each. */
function enrol(call: Call): Reply {
  const body = readBody(enrolRequest, call.body);
  if (!body.ok) return body.reply;
  const { action, ...wish } = body.value;
  const portalId = Number(call.params.portalId);
  for (const app of call.hub.apps.list()) {
    const actionUrl = app.actionUrls.find((url) => url.endsWith(`/${action}`));
    if (actionUrl === undefined) continue;
    return { status: 200, body: { callbackIds: call.hub.enrolments.enrol({ app, portalId, actionUrl, ...wish }) } };
  }
  return errorReply(404, "OBJECT_NOT_FOUND", `No app has an action ${action}`);
}

function list(call: Call): Reply {
  return { status: 200, body: { enrolments: call.hub.enrolments.list(Number(call.params.portalId)) } };
}

/** What people do in the workflow editor, and see there. */
export const controlEnrolmentRoutes: Route[] = [
  { method: "POST", path: "/_emulator/portals/:portalId/enrolments", open: true, handle: enrol },
  { method: "GET", path: "/_emulator/portals/:portalId/enrolments", open: true, handle: list },
];
