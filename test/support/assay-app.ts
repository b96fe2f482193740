import { join } from "node:path";
import { type Project, readProject } from "../../hubspot-app/project/project.ts";
import type { Extension } from "../crm-host/extension.ts";
import type { App } from "../crm-host/signing-proxy.ts";
import { root } from "./folders.ts";

/** The public example secrets, which the server accepts only beside a HubSpot on this machine. */
export const assayApp = {
  appId: 204_815,
  clientId: "5a1f0c3e-7d42-4b86-9e0b-2f6c81d7a934",
  clientSecret: "development-secret-for-the-emulator-only",
  keys: "development:YXNzYXktZGV2ZWxvcG1lbnQta2V5LTMyLWJ5dGVzISE=",
};

/** Where HubSpot believes the servers of cards, webhooks and workflow actions to be; all stand on this machine. */
export const publicUrls = {
  card: "https://card.assay.example",
  hooks: "https://hooks.assay.example",
  actions: "https://actions.assay.example",
};

/** Where Chromium sends our extension after signing in: its id follows from the public key in its manifest. */
export const extensionRedirect = "https://ejogeconkplaenakfflppmlbfglocdpc.chromiumapp.org/";
/** The same in Firefox, which makes it from the id in the manifest. */
export const firefoxRedirect = "https://35532f956efa80c59109947dbd792d725813e813.extensions.allizom.org/";

/** What HubSpot would know of the app after an upload, in the emulator's and in the CRM host's words. */
export function readAssayApp(webUrl: string): { registration: object; app: App & { extensions: Extension[] } } {
  const variables = {
    API_ORIGIN: publicUrls.card,
    HOOKS_ORIGIN: publicUrls.hooks,
    ACTIONS_ORIGIN: publicUrls.actions,
    WEB_ORIGIN: webUrl,
  };
  const read = readProject(join(root, "hubspot-app"), "local", variables);
  if (!read.ok) throw new Error(read.message);
  const component = <Type extends string>(type: Type) => {
    const found = read.project.components.find((one) => one.type === type);
    if (!found) throw new Error(`The HubSpot project has no ${type}.`);
    return found as Extract<typeof found, { type: Type }>;
  };
  const { auth, permittedUrls } = component("app").config;
  const { settings, subscriptions } = component("webhooks").config;
  const { crmObjects, hubEvents } = subscriptions;
  const actionUrls = read.project.components.flatMap((part) =>
    part.type === "workflow-action" ? [part.config.actionUrl] : [],
  );
  const { appId, clientId, clientSecret } = assayApp;
  const registration = {
    clientId,
    clientSecret,
    redirectUrls: auth.redirectUrls,
    requiredScopes: auth.requiredScopes,
    optionalScopes: auth.optionalScopes,
    actionUrls,
    webhooks: {
      targetUrl: settings.targetUrl,
      subscriptions: [...crmObjects, ...hubEvents].filter((one) => one.active),
    },
  };
  const extensions = listExtensions(read.project);
  return { registration, app: { appId, clientSecret, permittedFetchUrls: permittedUrls.fetch, variables, extensions } };
}

/** What the project's hsmeta files put on HubSpot's screens. */
function listExtensions({ components }: Project): Extension[] {
  return components.flatMap(({ uid, type, config }): Extension[] => {
    if (!("entrypoint" in config)) return [];
    const bundle = config.entrypoint.replace(/^\/app\//, "").replace(/\.\w+$/, ".js");
    if ("location" in config) {
      const { name: title, location, objectTypes } = config;
      return [{ uid, title, location, objectTypes, bundle }];
    }
    return [{ uid, title: "Assay", location: type === "page" ? "pages" : "settings", objectTypes: [], bundle }];
  });
}
