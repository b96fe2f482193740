import type { App, Subscription } from "./app.ts";
import type { Change } from "./crm-record.ts";
import { findObjectType, objectTypes } from "./object-type.ts";

/** One event of a webhook's body, https://developers.hubspot.com/docs/apps/developer-platform/add-features/configure-webhooks. */
export interface WebhookEvent {
  eventId: number;
  subscriptionId: number;
  portalId: number;
  appId: number;
  occurredAt: number;
  subscriptionType: string;
  attemptNumber: number;
  objectId: number;
  objectTypeId?: string;
  propertyName?: string;
  propertyValue?: string;
  changeFlag?: string;
  changeSource: string;
  sourceId: string;
  isSensitive?: boolean;
}

/** "contact.creation" is the older form of "object.creation" with objectType "contact"; HubSpot sends what was subscribed. */
function matches(subscription: Subscription, change: Change): boolean {
  const [subject = "", event] = subscription.subscriptionType.split(".");
  if (event !== change.kind) return false;
  const type = findObjectType(subject === "object" ? (subscription.objectType ?? "") : subject);
  if (type?.name !== change.record.objectType) return false;
  return change.kind !== "propertyChange" || subscription.propertyName === change.property;
}

let lastEventId = Date.now();

/** The events that an app's subscriptions make of one change. */
export function eventsOf(app: App, portalId: number, change: Change): WebhookEvent[] {
  const subscriptions = app.webhooks?.subscriptions ?? [];
  return subscriptions.flatMap((subscription, index) => {
    if (!matches(subscription, change)) return [];
    lastEventId += 1;
    const generic = subscription.subscriptionType.startsWith("object.");
    return {
      eventId: lastEventId,
      subscriptionId: app.appId * 1000 + index,
      portalId,
      appId: app.appId,
      occurredAt: change.at,
      subscriptionType: subscription.subscriptionType,
      attemptNumber: 0,
      objectId: Number(change.record.id),
      ...(generic ? { objectTypeId: objectTypes[change.record.objectType].id } : {}),
      ...detail(change),
      changeSource: change.source.changeSource,
      sourceId: change.source.sourceId,
    };
  });
}

function detail(change: Change): Partial<WebhookEvent> {
  if (change.kind === "propertyChange") {
    return { propertyName: change.property, propertyValue: change.value, isSensitive: false };
  }
  return { changeFlag: change.kind === "creation" ? "CREATED" : "DELETED" };
}
