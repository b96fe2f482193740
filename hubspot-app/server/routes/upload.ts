import { Readable } from "node:stream";
import { bulkTexts } from "@assay/shared/language/all-languages";
import type { FastifyReply, FastifyRequest } from "fastify";
import { spreadsheetText } from "../csv/spreadsheet-text.ts";
import { faultRows } from "../operations/exported-rows.ts";
import { askColumns, type MapFault, mapColumns } from "../operations/map-columns.ts";
import { previewImport } from "../operations/preview-import.ts";
import { newestImport } from "../operations/read-bulk.ts";
import { receiveUpload } from "../operations/receive-upload.ts";
import type { Services } from "../operations/services.ts";
import { type ImportStep, importProgress, seenOf, steerImport } from "../operations/steer-import.ts";
import { openTicket } from "../operations/tickets.ts";
import { openSession, sealSession, sessionMs, type UploadSession } from "../operations/upload-session.ts";
import { mappingPage } from "../web/mapping-page.ts";
import { styleSource } from "../web/page.ts";
import { progressScript } from "../web/progress-script.ts";
import { filePage, goneUploadPage, importPage } from "../web/upload-pages.ts";
import { uploadScript } from "../web/upload-script.ts";
import { queryOf } from "./caller-guard.ts";
import { cookieWriter, readCookie } from "./cookies.ts";
import type { Routes } from "./door.ts";
import { browserLanguage } from "./request-language.ts";

const cookieName = "assay_upload";
const megabyte = 1024 * 1024;
const steps: readonly ImportStep[] = ["start", "pause", "resume", "cancel"];

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src ${styleSource}`,
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Our page for uploads: a file, its columns, a preview, and how far the import is. Opened by a ticket. */
export const upload: Routes = async (app, context) => {
  const { services, uploadLimitMb } = context;
  const cookie = cookieWriter(context.publicUrl);
  const forSession = sessionGuard(services);

  app.get("/upload", async (request, reply) => {
    const ticket = queryOf(request).get("ticket");
    if (ticket !== null) {
      const opened = await openTicket(services, ticket);
      if (opened?.wish.for !== "upload") return refuse(request, reply);
      reply.header("set-cookie", cookie(cookieName, sealSession(services, opened), sessionMs, "/upload"));
      return reply.header("cache-control", "no-store").redirect("/upload", 303);
    }
    return forSession(request, reply, async (session) => {
      reply.header("set-cookie", cookie(cookieName, sealSession(services, session), sessionMs, "/upload"));
      return show(reply, await pageFor(services, session, uploadLimitMb, queryOf(request).has("new")));
    });
  });

  app.post("/upload/columns", (request, reply) =>
    forSession(request, reply, async (session) => {
      const form = formOf(request);
      const row = await seenImport(services, session, form);
      if (row?.state !== "uploaded") return reply.redirect("/upload", 303);
      const chosen = form.getAll("column");
      const fault = await mapColumns(services, session.actor, row, chosen, form.has("creates"));
      if (fault === undefined) return reply.redirect("/upload#preview", 303);
      return show(reply.code(400), await columnsPage(services, session, { ...row, columns: chosen }, fault));
    }),
  );

  for (const step of steps) {
    app.post(`/upload/${step}`, (request, reply) =>
      forSession(request, reply, async (session) => {
        const row = await seenImport(services, session, formOf(request));
        if (row !== undefined) await steerImport(services, session.actor, row, step);
        return reply.redirect("/upload", 303);
      }),
    );
  }

  app.get("/upload/faults.csv", (request, reply) =>
    forSession(request, reply, async ({ actor, language }) => {
      const row = await newestImport(services, actor);
      if (row === undefined) return reply.redirect("/upload", 303);
      reply.header("content-disposition", 'attachment; filename="assay-faulty-lines.csv"');
      return reply.type("text/csv; charset=utf-8").send(spreadsheetText(faultRows(services, row, language)));
    }),
  );

  app.get("/upload/upload.js", async (_request, reply) => reply.type("text/javascript").send(uploadScript));
  app.get("/upload/progress.js", async (_request, reply) => reply.type("text/javascript").send(progressScript));

  await app.register(async (files) => {
    // A file is read as it comes: nothing holds it whole.
    files.addContentTypeParser("application/octet-stream", (_request, payload, done) => done(null, payload));
    files.put("/upload/file", (request, reply) =>
      forSession(request, reply, async (session) => {
        // Any other kind of body was read as text already; the page sends none.
        if (!(request.body instanceof Readable)) return reply.code(415).send();
        const mostBytes = uploadLimitMb * megabyte;
        // A refusal ends the reading half-way, and must not end the connection that it is told over.
        const bytes = request.body.iterator({ destroyOnReturn: false });
        const answer = await receiveUpload(services, session, bytes, mostBytes);
        if (!answer.ok) await readOut(request.body, mostBytes);
        return reply.send(answer);
      }),
    );
  });
};

/** Browsers listen for an answer once all is sent; whoever sends without end is cut off. */
async function readOut(body: Readable, mostBytes: number): Promise<void> {
  let left = mostBytes;
  for await (const piece of body) {
    left -= (piece as Buffer).length;
    if (left < 0) return;
  }
}

function formOf(request: FastifyRequest): URLSearchParams {
  return new URLSearchParams(String(request.body));
}

/** The import that the form's page showed; absent where a colleague changed it since, who is shown then. */
async function seenImport(services: Services, { actor }: UploadSession, form: URLSearchParams) {
  const row = await newestImport(services, actor);
  return row !== undefined && form.get("seen") === seenOf(row) ? row : undefined;
}

type Guarded = (session: UploadSession) => Promise<FastifyReply>;

/** For whoever came by a ticket, from a page of ours. */
function sessionGuard(services: Services) {
  return async (request: FastifyRequest, reply: FastifyReply, handle: Guarded): Promise<FastifyReply> => {
    reply.header("cache-control", "no-store");
    // Browsers say from where a request comes. The cookie stays away from other sites' forms anyway.
    const site = request.headers["sec-fetch-site"];
    const isForeign = request.method !== "GET" && site !== undefined && site !== "same-origin";
    const session = await openSession(services, readCookie(request.headers.cookie, cookieName) ?? "");
    return session === undefined || isForeign ? refuse(request, reply) : handle(session);
  };
}

async function pageFor(
  services: Services,
  session: UploadSession,
  limitMb: number,
  wantsNew: boolean,
): Promise<string> {
  const row = await newestImport(services, session.actor);
  const { language } = session;
  if (row?.state === "uploaded" && !wantsNew) return columnsPage(services, session, row);
  const isRunning = row?.state === "running" || row?.state === "paused";
  // An upload that was given up before it began leaves nothing to show.
  const isOver = row?.state === "done" || (row?.state === "cancelled" && row.read_rows > 0);
  if (row !== undefined && (isRunning || (isOver && !wantsNew)))
    return importPage(language, importProgress(row), seenOf(row));
  return filePage(language, limitMb);
}

type Row = Parameters<typeof askColumns>[2];

async function columnsPage(services: Services, { actor, language }: UploadSession, row: Row, fault?: MapFault) {
  const question = await askColumns(services, actor, row);
  const isMapped = row.columns !== null && fault === undefined;
  const preview = isMapped ? await previewImport(services, row) : undefined;
  const shown = { seen: seenOf(row), lines: row.lines, createsContacts: row.creates_contacts };
  return mappingPage(language, { ...shown, question, preview, fault });
}

function show(reply: FastifyReply, html: string): FastifyReply {
  return reply.type("text/html").header("content-security-policy", policy).send(html);
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = browserLanguage(request);
  if (request.method !== "PUT") return show(reply.code(403), goneUploadPage(language));
  return reply.code(403).send({ ok: false, code: "gone", message: bulkTexts[language].upload.gone });
}
