import { agreements } from "./agreements.ts";
import { assessments } from "./assessments.ts";
import { audit } from "./audit.ts";
import { bulk } from "./bulk.ts";
import { capacity } from "./capacity.ts";
import type { Routes } from "./door.ts";
import { download } from "./download.ts";
import { frameworkChoices } from "./framework-choices.ts";
import { frameworkRules } from "./framework-rules.ts";
import { frameworks } from "./frameworks.ts";
import { funnel } from "./funnel.ts";
import { health } from "./health.ts";
import { history } from "./history.ts";
import { idealCustomers } from "./ideal-customers.ts";
import { install } from "./install.ts";
import { labels } from "./labels.ts";
import { lifecycle } from "./lifecycle.ts";
import { locks } from "./locks.ts";
import { looks } from "./looks.ts";
import { pair } from "./pair.ts";
import { pairingCodes } from "./pairing-codes.ts";
import { people } from "./people.ts";
import { privacy } from "./privacy.ts";
import { propertyImports } from "./property-imports.ts";
import { propertyMapping } from "./property-mapping.ts";
import { prospects } from "./prospects.ts";
import { ratings } from "./ratings.ts";
import { related } from "./related.ts";
import { rescores } from "./rescores.ts";
import { reviews } from "./reviews.ts";
import { rubrics } from "./rubrics.ts";
import { secondLooks } from "./second-looks.ts";
import { sla } from "./sla.ts";
import { stages } from "./stages.ts";
import { suggestions } from "./suggestions.ts";
import { sync } from "./sync.ts";
import { syncHealth } from "./sync-health.ts";
import { tokens } from "./tokens.ts";
import { upload } from "./upload.ts";
import { webhooks } from "./webhooks.ts";
import { workflowActions } from "./workflow-actions.ts";

/** Which routes stand behind which door. A door is an origin of its own: a signature for one opens no other. */
export const allRoutes = {
  card: [
    assessments,
    ratings,
    stages,
    history,
    sync,
    related,
    frameworkChoices,
    looks,
    locks,
    suggestions,
    pairingCodes,
    rubrics,
    frameworks,
    frameworkRules,
    rescores,
    idealCustomers,
    audit,
    syncHealth,
    propertyMapping,
    propertyImports,
    labels,
    lifecycle,
    privacy,
    bulk,
    people,
    agreements,
    sla,
    secondLooks,
    funnel,
    capacity,
    reviews,
  ],
  extension: [tokens, assessments, ratings, stages, history, sync, related, frameworkChoices, looks, prospects],
  hooks: [webhooks],
  actions: [workflowActions],
  web: [install, pair, upload, download],
  ops: [health],
} as const satisfies Record<string, readonly Routes[]>;
