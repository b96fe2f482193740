import { z } from "zod";
import type { Database } from "./database.ts";

const subscription = z.object({
  subscriptionType: z.string(),
  objectType: z.string().optional(),
  propertyName: z.string().optional(),
});

/** An app as its developer uploaded it (its hsmeta.json files in short). */
export const appDefinition = z.object({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  redirectUrls: z.array(z.url()).min(1),
  requiredScopes: z.array(z.string()).min(1),
  optionalScopes: z.array(z.string()).default([]),
  /** Of its workflow actions. */
  actionUrls: z.array(z.url()).default([]),
  webhooks: z.object({ targetUrl: z.url(), subscriptions: z.array(subscription) }).optional(),
});
export type App = z.infer<typeof appDefinition> & { appId: number };
export type Subscription = z.infer<typeof subscription>;

export interface AppStore {
  find(appId: number): App | undefined;
  findByClientId(clientId: string): App | undefined;
  list(): App[];
  save(app: App): void;
}

export function openAppStore(database: Database): AppStore {
  const apps = new Map<number, App>();
  for (const row of database.statement("SELECT * FROM app ORDER BY id").all()) {
    apps.set(Number(row.id), {
      appId: Number(row.id),
      ...appDefinition.parse(JSON.parse(String(row.definition))),
    });
  }
  return {
    find: (appId) => apps.get(appId),
    findByClientId: (clientId) => [...apps.values()].find((app) => app.clientId === clientId),
    list: () => [...apps.values()],
    save: (app) => {
      apps.set(app.appId, app);
      database
        .statement("INSERT OR REPLACE INTO app VALUES (?, ?, ?)")
        .run(app.appId, app.clientId, JSON.stringify(appDefinition.parse(app)));
    },
  };
}
