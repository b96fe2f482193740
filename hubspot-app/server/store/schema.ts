import type { ActionTables } from "./schema/actions.ts";
import type { AssessmentTables } from "./schema/assessments.ts";
import type { CapacityTables } from "./schema/capacity.ts";
import type { ChangeTables } from "./schema/changes.ts";
import type { ExtensionTables } from "./schema/extension.ts";
import type { FactTables } from "./schema/facts.ts";
import type { FunnelTables } from "./schema/funnel.ts";
import type { HandoffTables } from "./schema/handoff.ts";
import type { ImportTables } from "./schema/imports.ts";
import type { OutcomeTables } from "./schema/outcomes.ts";
import type { PortalTables } from "./schema/portal.ts";
import type { PrivacyTables } from "./schema/privacy.ts";
import type { ReviewTables } from "./schema/reviews.ts";
import type { RubricTables } from "./schema/rubrics.ts";
import type { StageTables } from "./schema/stages.ts";

/** All moments are whole milliseconds since 1970 (`Instant`), so that PostgreSQL and PGlite answer alike. */
export interface Tables
  extends PortalTables,
    PrivacyTables,
    RubricTables,
    AssessmentTables,
    StageTables,
    HandoffTables,
    OutcomeTables,
    FunnelTables,
    CapacityTables,
    ReviewTables,
    FactTables,
    ImportTables,
    ChangeTables,
    ExtensionTables,
    ActionTables {}
