import type { Refusal } from "@assay/shared/api/result";
import { type ParsedRequest, Request, type RequestKind } from "../messages.ts";
import { type Asker, identifyAsker, isStillThere, mayAsk } from "./asker.ts";
import { type Handlers, refuseAs } from "./handler.ts";
import { listRequests } from "./list-requests.ts";
import { openPanel } from "./panel.ts";
import { personRequests } from "./person-requests.ts";
import { sessionRequests } from "./session-requests.ts";
import { readSettings } from "./settings.ts";

const handlers: Handlers = { ...personRequests, ...sessionRequests, ...listRequests };

/** What may be asked before the person has agreed on the first-run page: nothing that reads or sends. */
const beforeConsent: readonly RequestKind[] = ["session", "agree", "configure"];

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Hears every message; answers those that are requests of ours, from whom may make them, about the page still shown. */
export const onRequest: Listener = (message, sender, respond) => {
  const asker = identifyAsker(sender);
  const request = Request.safeParse(message);
  if (asker === undefined || !request.success || !mayAsk(asker, request.data)) {
    void refuseAs("not-allowed").then(respond);
    return true;
  }
  const opening = request.data.kind === "open-panel" ? openPanel(asker, request.data.subject) : undefined;
  void answer(asker, request.data, opening).catch(reportBug).then(respond);
  return true;
};

async function answer(asker: Asker, request: ParsedRequest, opening: Promise<void> | undefined): Promise<object> {
  await opening;
  const { hasAgreed } = await readSettings();
  if (!hasAgreed && !beforeConsent.includes(request.kind)) return refuseAs("not-agreed");
  if (!(await isStillThere(asker, request))) return refuseAs("page-changed");
  const handle = handlers[request.kind] as (request: ParsedRequest, asker: Asker) => Promise<object>;
  return handle(request, asker);
}

/** A fault of our own must not leave anybody waiting. */
async function reportBug(error: unknown): Promise<Refusal> {
  console.error(error);
  return refuseAs("internal");
}
