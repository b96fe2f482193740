import * as z from "zod";

/**
 * The shapes of HubSpot's `*-hsmeta.json` files that Assay uses, as platform version 2026.09 documents them. HubSpot's
 * own schemas need an account to be fetched, and its offline translation accepts any shape.
 */
const Uid = z.string().regex(/^[\w.-]{1,64}$/, "must be 1 to 64 of A–Z a–z 0–9 _ . -");

/** Plain http is HubSpot's exception for a developer's own machine. */
const RedirectUrl = z
  .url()
  .refine(
    (url) => url.startsWith("https://") || new URL(url).hostname === "localhost",
    "must be https, except on localhost",
  );
const HttpsUrl = z.url({ protocol: /^https$/ });
const Origin = HttpsUrl.refine((url) => new URL(url).origin === url, "must be an origin: no path, no slash at the end");

/** A file below `srcDir`, from its root. */
const Entrypoint = z.string().regex(/^\/app\/(cards|settings|pages)\/\w+\.(tsx|ts|jsx|js)$/);

const App = z.strictObject({
  uid: Uid,
  type: z.literal("app"),
  config: z.strictObject({
    name: z.string().min(1).max(200),
    description: z.string().min(1).max(8192),
    distribution: z.literal("marketplace"),
    auth: z.strictObject({
      /** A marketplace app may use nothing else. */
      type: z.literal("oauth"),
      redirectUrls: z.array(RedirectUrl).min(1),
      requiredScopes: z.array(z.string()).refine((scopes) => scopes.includes("oauth"), "must hold oauth"),
      optionalScopes: z.array(z.string()),
      conditionallyRequiredScopes: z.array(z.string()),
    }),
    permittedUrls: z.strictObject({ fetch: z.array(Origin), iframe: z.array(HttpsUrl), img: z.array(HttpsUrl) }),
    support: z.strictObject({
      supportEmail: z.email(),
      documentationUrl: HttpsUrl,
      supportUrl: HttpsUrl,
      supportPhone: z.string().optional(),
    }),
  }),
});

const Card = z.strictObject({
  uid: Uid,
  type: z.literal("card"),
  config: z.strictObject({
    name: z.string().min(1),
    description: z.string().min(1),
    location: z.enum(["crm.record.tab", "crm.record.sidebar", "crm.preview", "helpdesk.sidebar"]),
    entrypoint: Entrypoint,
    objectTypes: z.array(z.enum(["contacts", "companies", "deals", "leads", "tickets"])).min(1),
  }),
});

const Settings = z.strictObject({
  uid: Uid,
  type: z.literal("settings"),
  config: z.strictObject({ entrypoint: Entrypoint }),
});
const Page = z.strictObject({
  uid: Uid,
  type: z.literal("page"),
  config: z.strictObject({ entrypoint: Entrypoint }),
});

const CrmSubscription = z.discriminatedUnion("subscriptionType", [
  z.strictObject({
    subscriptionType: z.enum([
      "object.creation",
      "object.deletion",
      "object.merge",
      "object.restore",
      "object.associationChange",
    ]),
    objectType: z.string().min(1),
    active: z.boolean(),
  }),
  z.strictObject({
    subscriptionType: z.literal("object.propertyChange"),
    objectType: z.string().min(1),
    propertyName: z.string().min(1),
    active: z.boolean(),
  }),
]);

const Webhooks = z.strictObject({
  uid: Uid,
  type: z.literal("webhooks"),
  config: z.strictObject({
    settings: z.strictObject({ targetUrl: HttpsUrl, maxConcurrentRequests: z.int().min(5).max(50) }),
    subscriptions: z.strictObject({
      crmObjects: z.array(CrmSubscription),
      legacyCrmObjects: z.array(z.never()),
      hubEvents: z.array(
        z.strictObject({ subscriptionType: z.literal("contact.privacyDeletion"), active: z.boolean() }),
      ),
    }),
  }),
});

const ActionOption = z.strictObject({ value: z.string().min(1), label: z.string().min(1) });
const ActionField = z.strictObject({
  name: z.string().regex(/^\w{1,100}$/),
  type: z.enum(["string", "number", "enumeration"]),
  fieldType: z.enum(["text", "textarea", "number", "select"]),
  options: z.array(ActionOption).min(1).optional(),
});

const ByField = z.record(z.string(), z.string().min(1));
const ActionLabels = z.strictObject({
  actionName: z.string().min(1),
  actionDescription: z.string().min(1),
  actionCardContent: z.string().min(1),
  inputFieldLabels: ByField,
  inputFieldDescriptions: ByField,
  inputFieldOptionLabels: z.record(z.string(), ByField).optional(),
  outputFieldLabels: ByField,
});

/** What a workflow can have done; the labels name every field in every language that Assay speaks. */
const WorkflowAction = z.strictObject({
  uid: Uid,
  type: z.literal("workflow-action"),
  config: z.strictObject({
    actionUrl: HttpsUrl,
    isPublished: z.boolean(),
    supportedClients: z.array(z.strictObject({ client: z.literal("WORKFLOWS") })).length(1),
    objectTypes: z.array(z.enum(["CONTACT", "DEAL"])).min(1),
    inputFields: z.array(
      z.strictObject({
        typeDefinition: ActionField,
        supportedValueTypes: z.array(z.enum(["STATIC_VALUE", "OBJECT_PROPERTY"])).min(1),
        isRequired: z.boolean(),
      }),
    ),
    outputFields: z.array(z.strictObject({ typeDefinition: ActionField })),
    labels: z.strictObject({ en: ActionLabels, fr: ActionLabels, es: ActionLabels }),
  }),
});
export type WorkflowAction = z.infer<typeof WorkflowAction>;

export const HsMeta = z.discriminatedUnion("type", [App, Card, Settings, Page, Webhooks, WorkflowAction]);
export type HsMeta = z.infer<typeof HsMeta>;

export const HsProject = z.strictObject({
  name: z.string().min(1),
  srcDir: z.string().min(1),
  platformVersion: z.literal("2026.09"),
});

/** `hsprofile.<name>.json`: what `${NAME}` stands for in hsmeta files, and `context.variables` in extensions. */
export const HsProfile = z.strictObject({
  accountId: z.int().min(1),
  variables: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string().min(1)),
});
