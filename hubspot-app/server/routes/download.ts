import { bulkTexts } from "@assay/shared/language/all-languages";
import { spreadsheetText } from "../csv/spreadsheet-text.ts";
import { composeReview } from "../operations/compose-review.ts";
import { exportRows } from "../operations/exported-rows.ts";
import { openTicket } from "../operations/tickets.ts";
import { page } from "../web/page.ts";
import { printDocument } from "../web/pdf-document.ts";
import { queryOf } from "./caller-guard.ts";
import type { Routes } from "./door.ts";
import { browserLanguage } from "./request-language.ts";

/** One file for one ticket; rows go piece by piece as they are read. */
export const download: Routes = (app, context) => {
  const { services } = context;
  app.get("/download", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const opened = await openTicket(services, queryOf(request).get("ticket") ?? "");
    if (opened === undefined || opened.wish.for === "upload") {
      const language = browserLanguage(request);
      const { page: words, files } = bulkTexts[language];
      return reply
        .code(403)
        .type("text/html")
        .send(page(words.title, `<p>${files.gone}</p>`, language));
    }
    const { actor, wish, language } = opened;
    if (wish.for === "review") {
      const file = await printDocument(await composeReview(services, actor, wish.quarter, language));
      reply.header("content-disposition", `inline; filename="assay-review-${wish.quarter}.pdf"`);
      return reply.type("application/pdf").send(file);
    }
    const rows = await exportRows(services, actor, wish, language);
    reply.header("content-disposition", `attachment; filename="assay-${wish.for}.csv"`);
    return reply.type("text/csv; charset=utf-8").send(spreadsheetText(rows));
  });
};
