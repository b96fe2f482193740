import { assessments } from "./assessments.ts";
import type { Routes } from "./door.ts";
import { frameworkChoices } from "./framework-choices.ts";
import { health } from "./health.ts";
import { history } from "./history.ts";
import { install } from "./install.ts";
import { looks } from "./looks.ts";
import { pair } from "./pair.ts";
import { pairingCodes } from "./pairing-codes.ts";
import { prospects } from "./prospects.ts";
import { ratings } from "./ratings.ts";
import { related } from "./related.ts";
import { suggestions } from "./suggestions.ts";
import { sync } from "./sync.ts";
import { tokens } from "./tokens.ts";
import { webhooks } from "./webhooks.ts";

/** Which routes stand behind which door. A door is an origin of its own: a signature for one opens no other. */
export const allRoutes = {
  card: [assessments, ratings, history, sync, related, frameworkChoices, looks, suggestions, pairingCodes],
  extension: [tokens, assessments, ratings, history, sync, related, frameworkChoices, looks, prospects],
  hooks: [webhooks],
  web: [install, pair],
  ops: [health],
} as const satisfies Record<string, readonly Routes[]>;
