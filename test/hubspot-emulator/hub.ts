import { type AppStore, openAppStore } from "./app.ts";
import { type CallLog, openCallLog } from "./call-log.ts";
import { type ContactLists, openContactLists } from "./contact-list.ts";
import { type Database, openDatabase } from "./database.ts";
import { Enrolments } from "./enrolment.ts";
import { type FaultQueue, openFaultQueue } from "./fault.ts";
import { openPortalStore, type PortalStore } from "./portal.ts";
import { openRateLimits, type RateLimits } from "./rate-limit.ts";
import { TokenStore } from "./token-store.ts";
import { WebhookQueue } from "./webhook-delivery.ts";
import { eventsOf } from "./webhook-event.ts";

/** Everything that HubSpot remembers, of all portals and apps. */
export interface Hub {
  database: Database;
  apps: AppStore;
  portals: PortalStore;
  lists: ContactLists;
  tokens: TokenStore;
  limits: RateLimits;
  log: CallLog;
  faults: FaultQueue;
  webhooks: WebhookQueue;
  enrolments: Enrolments;
}

export interface HubOptions {
  file?: string;
  /** Where a public origin really answers on this machine, as the proxy of HubSpot's local.json. */
  publicOrigins: Record<string, string>;
}

export function openHub({ file, publicOrigins }: HubOptions): Hub {
  const database = openDatabase(file);
  const apps = openAppStore(database);
  const tokens = new TokenStore(database);
  const webhooks = new WebhookQueue(database, { findApp: (appId) => apps.find(appId), publicOrigins });
  const portals = openPortalStore(database, (portalId, change) => {
    // A seed is no change that an app is told of.
    if (change.source.changeSource === "IMPORT") return;
    for (const app of apps.list()) {
      const events = eventsOf(app, portalId, change);
      if (events.length > 0 && tokens.isInstalled(app.appId, portalId)) webhooks.add(app, events);
    }
  });
  return {
    database,
    apps,
    portals,
    lists: openContactLists(database),
    tokens,
    limits: openRateLimits(),
    log: openCallLog(database),
    faults: openFaultQueue(),
    webhooks,
    enrolments: new Enrolments(database, publicOrigins),
  };
}
