import * as z from "zod";
import { finishInstallation, installWindowMs, startInstallation } from "../operations/install-portal.ts";
import { page } from "../web/page.ts";
import { queryOf } from "./caller-guard.ts";
import type { Routes } from "./door.ts";
import { browserLanguage } from "./request-language.ts";

const cookieName = "assay_install";

const Callback = z.object({ code: z.string().min(1).max(2000), state: z.string().min(1).max(200) });

/** Installation by HubSpot's OAuth: a start, and the callback that HubSpot sends the admin's browser to. */
export const install: Routes = (app, context) => {
  const { services } = context;
  const attributes = `Path=/oauth; HttpOnly; SameSite=Lax${context.publicUrl.startsWith("https://") ? "; Secure" : ""}`;

  app.get("/", async (_request, reply) => {
    const body =
      "<p>Assay qualifies leads inside HubSpot: a checklist on the record, a grade that explains itself.</p>";
    const action = '<p><a class="button" href="/install">Install in HubSpot</a></p>';
    return reply.type("text/html").send(page("Assay for HubSpot", body + action));
  });

  app.get("/install", async (_request, reply) => {
    const { state, url } = await startInstallation(services, "hubspot");
    const cookie = `${cookieName}=${state}; Max-Age=${installWindowMs / 1000}; ${attributes}`;
    return reply.header("set-cookie", cookie).redirect(url);
  });

  app.get("/oauth/callback", async (request, reply) => {
    reply.type("text/html").header("set-cookie", `${cookieName}=; Max-Age=0; ${attributes}`);
    const callback = Callback.safeParse(Object.fromEntries(queryOf(request)));
    const again = '<p><a class="button" href="/install">Start again</a></p>';
    if (!callback.success) {
      const body = "<p>HubSpot did not give its consent, so nothing was installed.</p>";
      return reply.code(400).send(page("Not installed", body + again));
    }
    const language = browserLanguage(request);
    const browserState = readCookie(request.headers.cookie, cookieName);
    const answer = await finishInstallation(services, "hubspot", { ...callback.data, browserState, language });
    if (!answer.ok) return reply.code(400).send(page("Not installed", `${paragraph(answer.message)}${again}`));
    return reply.send(page("Assay is installed", installedBody(answer.accountId)));
  });
};

function installedBody(accountId: string): string {
  const steps = [
    "Open any contact in HubSpot and choose the Assay tab.",
    "Pick a level for what you know. Leave the rest unknown.",
    "Put the Assay properties into a list or a report: they update within seconds.",
  ];
  return `${paragraph(`Portal ${accountId} is connected. Three next steps:`)}<ol>${steps.map((step) => `<li>${step}</li>`).join("")}</ol>`;
}

/** HubSpot's words are text, whatever they contain. */
function paragraph(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return `<p>${text.replace(/[&<>"]/g, (character) => entities[character] ?? character)}</p>`;
}

function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([key]) => key === name)?.[1];
}
