import { Feature } from "@assay/shared/api/sync-health";
import * as z from "zod";
import { finishInstallation, installWindowMs, startInstallation } from "../operations/install-portal.ts";
import { crmOf } from "../operations/services.ts";
import { issueWatchTicket, watchPreparation, watchWindowMs } from "../operations/watch-preparation.ts";
import { failedPage, gonePage, installedPage, landingPage, progressPage } from "../web/install-pages.ts";
import { progressScript } from "../web/progress-script.ts";
import { queryOf } from "./caller-guard.ts";
import { cookieWriter, readCookie } from "./cookies.ts";
import type { Routes } from "./door.ts";
import { browserLanguage } from "./request-language.ts";

const crm = "hubspot";
const stateCookie = "assay_install";
const ticketCookie = "assay_progress";

const Callback = z.object({ code: z.string().min(1).max(2000), state: z.string().min(1).max(200) });

/** `?with=deals,leads`: features to switch on; unknown ones are left out. */
const Start = z.object({ with: z.string().max(200).default("") });

/** Installation by HubSpot's OAuth: a start, the callback that HubSpot sends the admin's browser to, and its progress. */
export const install: Routes = (app, context) => {
  const { services } = context;
  const cookie = cookieWriter(context.publicUrl);

  app.get("/", async (request, reply) => reply.type("text/html").send(landingPage(browserLanguage(request))));

  app.get("/install", async (request, reply) => {
    const asked = Start.parse(Object.fromEntries(queryOf(request))).with.split(",");
    const wanted = Feature.options.filter((feature) => asked.includes(feature));
    const { state, url } = await startInstallation(services, crm, wanted);
    return reply.header("set-cookie", cookie(stateCookie, state, installWindowMs, "/oauth")).redirect(url);
  });

  app.get("/oauth/callback", async (request, reply) => {
    reply.type("text/html").header("cache-control", "no-store");
    reply.header("set-cookie", cookie(stateCookie, "", 0, "/oauth"));
    const language = browserLanguage(request);
    const callback = Callback.safeParse(Object.fromEntries(queryOf(request)));
    if (!callback.success) return reply.code(400).send(failedPage(language, "noConsent", ""));
    const browserState = readCookie(request.headers.cookie, stateCookie);
    const answer = await finishInstallation(services, crm, { ...callback.data, browserState, language });
    if (!answer.ok) return reply.code(400).send(failedPage(language, answer.code, answer.message));
    const ticket = issueWatchTicket(services, answer.tenantId);
    reply.header("set-cookie", cookie(ticketCookie, ticket, watchWindowMs, "/install"));
    return reply.send(installedPage(language, answer, crmOf(services, crm).homeUrl(answer.accountId)));
  });

  app.get("/install/progress", async (request, reply) => {
    reply.type("text/html").header("cache-control", "no-store");
    const language = browserLanguage(request);
    const ticket = readCookie(request.headers.cookie, ticketCookie);
    const watched = ticket === undefined ? undefined : await watchPreparation(services, ticket);
    return reply.send(watched === undefined ? gonePage(language) : progressPage(language, watched));
  });

  app.get("/install/progress.js", async (_request, reply) => reply.type("text/javascript").send(progressScript));
};
