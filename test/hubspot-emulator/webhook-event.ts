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
  /** Left out of an association's event, which has two. */
  objectId?: number;
  objectTypeId?: string;
  propertyName?: string;
  propertyValue?: string;
  changeFlag?: string;
  changeSource: string;
  sourceId: string;
  isSensitive?: boolean;
  primaryObjectId?: number;
  newObjectId?: number;
  mergedObjectIds?: number[];
  fromObjectId?: number;
  toObjectId?: number;
  fromObjectTypeId?: string;
  toObjectTypeId?: string;
  associationType?: string;
  associationRemoved?: boolean;
  isPrimaryAssociation?: boolean;
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
      ...(change.kind === "associationChange" ? {} : { objectId: Number(change.record.id) }),
      ...(generic ? { objectTypeId: objectTypes[change.record.objectType].id } : {}),
      ...detail(change),
      changeSource: change.source.changeSource,
      sourceId: change.source.sourceId,
    };
  });
}

const objectNames = {
  contacts: "CONTACT",
  companies: "COMPANY",
  deals: "DEAL",
  leads: "LEAD",
  notes: "NOTE",
  calls: "CALL",
  emails: "EMAIL",
  tasks: "TASK",
} as const;

function detail(change: Change): Partial<WebhookEvent> {
  if (change.kind === "restore") return {};
  if (change.kind === "merge") {
    const primary = Number(change.record.id);
    return { primaryObjectId: primary, newObjectId: primary, mergedObjectIds: [Number(change.mergedId)] };
  }
  if (change.kind === "associationChange") {
    const { record: from, to, removed } = change;
    return {
      fromObjectId: Number(from.id),
      toObjectId: Number(to.id),
      fromObjectTypeId: objectTypes[from.objectType].id,
      toObjectTypeId: objectTypes[to.objectType].id,
      associationType: `${objectNames[from.objectType]}_TO_${objectNames[to.objectType]}`,
      associationRemoved: removed,
      isPrimaryAssociation: false,
    };
  }
  if (change.kind === "propertyChange") {
    return { propertyName: change.property, propertyValue: change.value, isSensitive: false };
  }
  return { changeFlag: change.kind === "creation" ? "CREATED" : "DELETED" };
}
