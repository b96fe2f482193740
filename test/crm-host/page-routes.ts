import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CrmPortal, CrmUser } from "./crm-portal.ts";
import { cardsOn, type Extension, type ExtensionLocation, type ShownExtension } from "./extension.ts";
import { addFileRoutes } from "./file-routes.ts";
import { listQuery } from "./list-query.ts";
import { renderHead, renderState } from "./page-shell.ts";
import type { View } from "./page-state.ts";
import { listRecords } from "./record-list.ts";
import { allRecordTypes, findRecordType, type RecordType } from "./record-type.ts";
import { missingRecord, readRecordDefinitions, readRecordView } from "./record-view.ts";
import type { serveFolder } from "./served-files.ts";
import { chooseUser, rememberUser } from "./session.ts";
import type { App } from "./signing-proxy.ts";

type Folder = ReturnType<typeof serveFolder>;
type PageRoutes = {
  portal: CrmPortal;
  files: { host: Folder; bundles: Folder };
  app: App;
  extensions: readonly Extension[];
};
type ReadView = (users: CrmUser[]) => Promise<View>;

/** The pages a person opens, and the files they are made of. */
export function addPageRoutes(server: FastifyInstance, { portal, files, app, extensions }: PageRoutes): void {
  const answer = createAnswer({ portal, files, app });
  server.get("/", (_request, reply) => reply.redirect("/contacts"));
  for (const type of allRecordTypes) {
    const cards = cardsOn(extensions, type);
    server.get(`/${type.name}`, (request, reply) =>
      answer(request, reply, [], (users) => readList(portal, type, users, request.query)),
    );
    server.get<{ Params: { id: string } }>(`/${type.name}/:id`, (request, reply) =>
      answer(request, reply, cards, () => readRecord(portal, type, request.params.id)),
    );
  }
  addDeepLinks(server);
  const appPage = (location: "settings" | "pages") => (request: FastifyRequest, reply: FastifyReply) => {
    const own = extensions.filter((extension) => extension.location === location);
    return answer(request, reply, own, async () => ({ kind: "app", location }));
  };
  server.get("/settings", appPage("settings"));
  server.get("/pages", appPage("pages"));
  server.get("/pages/*", appPage("pages"));
  addFileRoutes(server, files);
}

/** Writes a page in two parts: what needs no record first, so that the browser fetches and starts meanwhile. */
function createAnswer({ portal, files, app }: Omit<PageRoutes, "extensions">) {
  const urlOf = (folder: Folder, prefix: string, name: string) =>
    `${prefix}${name}?v=${folder(name)?.version ?? "none"}`;
  const host = (name: string) => urlOf(files.host, "/assets/", name);
  const show = ({ uid, title, location, bundle }: Extension, tab: string | undefined, index: number) => ({
    uid,
    title,
    location: location as ExtensionLocation,
    worker: `${host("worker.js")}&bundle=${encodeURIComponent(urlOf(files.bundles, "/bundles/", bundle))}`,
    early: location === "crm.record.tab" && tab ? tab === uid : location !== "crm.record.sidebar" && index === 0,
  });
  return async (request: FastifyRequest, reply: FastifyReply, of: readonly Extension[], readView: ReadView) => {
    const found = await portal.readPortal();
    const user = chooseUser(request, found.users);
    const { tab } = request.query as { tab?: string };
    const shown: ShownExtension[] = of.map((extension, index) => show(extension, tab, index));
    reply.hijack();
    const cookie = rememberUser(request);
    reply.raw.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...(cookie && { "set-cookie": cookie }),
    });
    const worker = shown.find(({ early }) => early)?.worker;
    reply.raw.write(renderHead({ page: host("page.js"), styles: host("page.css"), worker }));
    const view = await readView(found.users).catch((error: Error): View => ({ kind: "missing", what: error.message }));
    const { appId, variables } = app;
    reply.raw.end(renderState({ portal: found, user, app: { appId, variables }, extensions: shown, view }));
  };
}

async function readList(portal: CrmPortal, type: RecordType, users: CrmUser[], search: unknown): Promise<View> {
  const query = listQuery.parse(search);
  const [page, definitions] = await Promise.all([
    listRecords(portal, users, type, query),
    portal.readDefinitions(type.name),
  ]);
  return { kind: "list", type: type.name, query, page, definitions };
}

async function readRecord(portal: CrmPortal, type: RecordType, id: string): Promise<View> {
  const [view, definitions] = await Promise.all([
    readRecordView(portal, type, id),
    readRecordDefinitions(portal, type),
  ]);
  return view ? { kind: "record", view, definitions } : { kind: "missing", what: missingRecord(type, id) };
}

/** HubSpot's own address of any record: /contacts/{portalId}/record/{objectTypeId}/{id}. */
function addDeepLinks(server: FastifyInstance): void {
  type Link = { Params: { typeId: string; id: string } };
  server.get<Link>("/contacts/:portalId/record/:typeId/:id", (request, reply) => {
    const type = findRecordType(request.params.typeId);
    const { search } = new URL(request.url, "http://crm.local");
    if (type) return reply.redirect(`/${type.name}/${encodeURIComponent(request.params.id)}${search}`);
    return reply.code(404).send({ message: `There are no records of type ${request.params.typeId} here.` });
  });
}
