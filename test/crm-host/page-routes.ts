import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { listContacts } from "./contact-list.ts";
import { contactQuery } from "./contact-query.ts";
import type { CrmPortal, CrmUser } from "./crm-portal.ts";
import { renderHead, renderState } from "./page-shell.ts";
import type { View } from "./page-state.ts";
import { readRecordDefinitions, readRecordView } from "./record-view.ts";
import type { ServedFile, serveFolder } from "./served-files.ts";
import { chooseUser, rememberUser } from "./session.ts";
import type { App } from "./signing-proxy.ts";

type Folder = ReturnType<typeof serveFolder>;
type PageRoutes = { portal: CrmPortal; files: { host: Folder; bundles: Folder }; app: App };
type ReadView = (users: CrmUser[]) => Promise<View>;

const BUNDLES = {
  record: "cards/QualificationCard.js",
  settings: "settings/SettingsPage.js",
  pages: "pages/HomePage.js",
};

/** The pages a person opens, and the files they are made of. */
export function addPageRoutes(server: FastifyInstance, { portal, files, app }: PageRoutes): void {
  const urlOf = (folder: Folder, prefix: string, name: string) =>
    `${prefix}${name}?v=${folder(name)?.version ?? "none"}`;
  const host = (name: string) => urlOf(files.host, "/assets/", name);

  const answer = async (request: FastifyRequest, reply: FastifyReply, readView: ReadView, bundle?: string) => {
    const found = await portal.readPortal();
    const user = chooseUser(request, found.users);
    const shell = { page: host("page.js"), styles: host("page.css"), worker: host("worker.js") };
    reply.hijack();
    const cookie = rememberUser(request);
    reply.raw.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...(cookie && { "set-cookie": cookie }),
    });
    // Sent before the record is read, so that the browser fetches scripts and starts the worker meanwhile.
    reply.raw.write(renderHead({ ...shell, bundle: bundle && urlOf(files.bundles, "/bundles/", bundle) }));
    const view = await readView(found.users).catch((error: Error): View => ({ kind: "missing", what: error.message }));
    const { appId, variables } = app;
    reply.raw.end(renderState({ portal: found, user, app: { appId, variables }, view }));
  };

  server.get("/", (_request, reply) => reply.redirect("/contacts"));
  server.get("/contacts", (request, reply) =>
    answer(request, reply, async (users) => {
      const query = contactQuery.parse(request.query);
      const [page, definitions] = await Promise.all([
        listContacts(portal, users, query),
        portal.readDefinitions("contacts"),
      ]);
      return { kind: "contacts", query, page, definitions };
    }),
  );
  server.get<{ Params: { id: string } }>("/contacts/:id", (request, reply) =>
    answer(request, reply, () => readContact(portal, request.params.id), BUNDLES.record),
  );
  const appPage = (location: "settings" | "pages") => (request: FastifyRequest, reply: FastifyReply) =>
    answer(request, reply, async () => ({ kind: "app", location }), BUNDLES[location]);
  server.get("/settings", appPage("settings"));
  server.get("/pages", appPage("pages"));
  server.get("/pages/*", appPage("pages"));
  addFileRoutes(server, files);
}

async function readContact(portal: CrmPortal, id: string): Promise<View> {
  const [view, definitions] = await Promise.all([readRecordView(portal, id), readRecordDefinitions(portal)]);
  return view ? { kind: "record", view, definitions } : { kind: "missing", what: `There is no contact ${id}.` };
}

function addFileRoutes(server: FastifyInstance, files: { host: Folder; bundles: Folder }): void {
  const serve = (folder: Folder) => (request: FastifyRequest<{ Params: { "*": string } }>, reply: FastifyReply) => {
    const file = folder(request.params["*"]);
    return file ? sendFile(request, reply, file) : reply.code(404).send({ message: "No such file" });
  };
  server.get("/assets/*", serve(files.host));
  server.get("/bundles/*", serve(files.bundles));
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: ServedFile) {
  const gzip = request.headers["accept-encoding"]?.includes("gzip");
  // The version in the URL is the content's hash.
  reply.headers({ "content-type": file.contentType, "cache-control": "public, max-age=31536000, immutable" });
  if (gzip) reply.header("content-encoding", "gzip");
  return reply.send(gzip ? file.compressed : file.content);
}
