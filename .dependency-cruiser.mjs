const server = "^hubspot-app/server/";
const serverFolders = "^hubspot-app/server/(routes|jobs|cli|operations|store|crm|web|trust)/";
const tests = "\\.test\\.tsx?$";
const sql = "/node_modules/(kysely|pg|@electric-sql/pglite)/";

function forbid(name, comment, from, to) {
  return { name, comment, severity: "error", from, to };
}

/** The rules of "Who may import whom"; test/structure plants a violation of each and expects it to be caught. */
export default {
  forbidden: [
    forbid(
      "shared-imports-only-zod",
      "shared is pure and reaches every surface: zod and itself, nothing else.",
      { path: "^shared/src/", pathNot: [tests, "/testing/", "^shared/src/suggest/"] },
      { pathNot: ["^shared/src/", "/node_modules/zod/"] },
    ),
    forbid(
      "suggest-imports-chrono-node",
      "Suggestions read dates; beside them the same holds as for the rest of shared.",
      { path: "^shared/src/suggest/", pathNot: tests },
      { pathNot: ["^shared/src/", "/node_modules/zod/", "/node_modules/chrono-node/"] },
    ),
    forbid(
      "surfaces-keep-to-themselves",
      "What HubSpot hosts imports shared and its own package, never the server or the extension.",
      { path: "^hubspot-app/src/" },
      { path: "^(hubspot-app/(server|project)|browser-extension|test)/" },
    ),
    forbid(
      "extension-keeps-to-itself",
      "The browser extension imports shared and its own package.",
      { path: "^browser-extension/" },
      { path: "^(hubspot-app|test)/" },
    ),
    forbid(
      "server-imports-no-surface",
      "The server knows no user interface.",
      { path: server },
      { path: "^(hubspot-app/(src|project)|browser-extension)/", pathNot: "^browser-extension/src/sites/" },
    ),
    forbid(
      "only-cli-reads-sites",
      "Of the extension, the server's command line may use the site readers, and nobody else.",
      { path: server, pathNot: "^hubspot-app/server/cli/" },
      { path: "^browser-extension/" },
    ),
    forbid(
      "operations-decide",
      "Operations call shared, store/ and crm/crm.ts; what calls them is never called back.",
      { path: "^hubspot-app/server/operations/" },
      { path: ["^hubspot-app/server/(routes|jobs|cli|web)/", "^hubspot-app/server/crm/[^/]+/"] },
    ),
    forbid(
      "store-knows-no-caller",
      "store/ is called by others and calls none of them.",
      { path: "^hubspot-app/server/store/" },
      { path: "^hubspot-app/server/(routes|jobs|cli|web|operations|crm)/" },
    ),
    forbid(
      "crm-knows-no-caller",
      "A CRM is asked; it never reaches into routes, jobs or operations.",
      { path: "^hubspot-app/server/crm/" },
      { path: "^hubspot-app/server/(routes|jobs|cli|web|operations)/" },
    ),
    forbid(
      "doors-go-through-operations",
      "Routes, jobs and the command line are doors: they do not call one another.",
      { path: "^hubspot-app/server/(routes|web)/" },
      { path: "^hubspot-app/server/(jobs|cli)/" },
    ),
    forbid(
      "only-store-speaks-sql",
      "SQL stands in store/ alone.",
      { path: server, pathNot: ["^hubspot-app/server/store/", tests] },
      { path: sql },
    ),
    forbid(
      "only-crm-hubspot-knows-hubspot",
      "HubSpot's client stands behind crm/crm.ts.",
      { path: "^(shared|hubspot-app/server|browser-extension)/", pathNot: ["^hubspot-app/server/crm/hubspot/", tests] },
      { path: "/node_modules/@hubspot/api-client/" },
    ),
    forbid(
      "only-wiring-reads-the-environment",
      "env.ts is read by main.ts and the command line; everybody else is handed what they need.",
      { path: serverFolders, pathNot: ["^hubspot-app/server/cli/", tests] },
      { path: "^hubspot-app/server/env\\.ts$" },
    ),
    forbid("nothing-imports-test", "Tests enter through public doors.", { pathNot: "^test/" }, { path: "^test/" }),
    forbid(
      "emulator-shares-no-code-with-the-server",
      "An emulator that shared the server's code would share its mistakes.",
      { path: "^test/(hubspot-emulator|crm-host)/" },
      { path: "^hubspot-app/server/" },
    ),
    forbid("no-circles", "Two files that need each other are one file.", {}, { circular: true }),
    forbid(
      "no-unresolvable",
      "An import that leads nowhere.",
      {},
      { couldNotResolve: true, pathNot: ["^#imports$", "^wxt/"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // What we build, not the dist that a package ships: without those no rule about packages would bite.
    exclude: { path: "^(?!.*node_modules/).*(^|/)(\\.output|\\.wxt|dist)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@assay/source", "import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs"],
    },
  },
};
