import { PairQuery } from "@assay/shared/api/pairing";
import { pageTexts } from "@assay/shared/language/all-languages";
import rateLimit from "@fastify/rate-limit";
import type { FastifyReply } from "fastify";
import { redeemPairingCode } from "../operations/pair-extension.ts";
import { page } from "../web/page.ts";
import { queryOf } from "./caller-guard.ts";
import type { Routes } from "./door.ts";
import { browserLanguage } from "./request-language.ts";

/** Our sign-in page for the browser extension: the person types the code that HubSpot shows them. */
export const pair: Routes = async (app, context) => {
  await app.register(async (page) => {
    // 40 bits of a code that lives two minutes: ten tries a minute leave no hope of guessing one.
    await page.register(rateLimit, { max: 10, timeWindow: "1 minute", hook: "preHandler", allowList: isLooking });
    addRoutes(page, context);
  });
};

function isLooking({ method }: { method: string }): boolean {
  return method === "GET";
}

const addRoutes: Routes = (app, context) => {
  const read = (query: URLSearchParams) => {
    const asked = PairQuery.safeParse(Object.fromEntries(query));
    return asked.success && context.extensionRedirects.includes(asked.data.redirect_uri) ? asked.data : undefined;
  };

  app.get("/pair", async (request, reply) => {
    const language = browserLanguage(request);
    const asked = read(queryOf(request));
    return asked ? show(reply, language, form(language, queryOf(request))) : refuse(reply, language);
  });

  app.post("/pair", async (request, reply) => {
    const language = browserLanguage(request);
    const asked = read(queryOf(request));
    if (asked === undefined) return refuse(reply, language);
    const typed = new URLSearchParams(String(request.body)).get("code") ?? "";
    const code = await redeemPairingCode(context.services, typed, asked);
    // Not a 4xx: at one of those the browser closes the extension's sign-in window, with the sentence in it.
    if (code === undefined) return show(reply, language, form(language, queryOf(request), true));
    const back = new URL(asked.redirect_uri);
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.state);
    return reply.header("cache-control", "no-store").redirect(back.href, 303);
  });
};

type Language = ReturnType<typeof browserLanguage>;

function show(reply: FastifyReply, language: Language, body: string, httpCode = 200): FastifyReply {
  const html = page(pageTexts[language].pair.title, body, language);
  return reply.code(httpCode).type("text/html").header("cache-control", "no-store").send(html);
}

function refuse(reply: FastifyReply, language: Language): FastifyReply {
  return show(reply, language, `<p>${pageTexts[language].pair.unknown}</p>`, 400);
}

function form(language: Language, query: URLSearchParams, wasWrong = false): string {
  const text = pageTexts[language].pair;
  const fault = wasWrong ? `<p id="fault" role="alert">${text.wrong}</p>` : "";
  const described = wasWrong ? "fault help" : "help";
  const action = `/pair?${query}`.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<p id="help">${text.help}</p>${fault}
<form method="post" action="${action}">
<label for="code">${text.label}</label>
<input id="code" name="code" required autofocus autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" maxlength="20" aria-describedby="${described}"${wasWrong ? ' aria-invalid="true"' : ""}>
<button class="button">${text.submit}</button>
</form>`;
}
