import * as z from "zod/mini";
import { Stage } from "./stage.ts";

const PropertyValue = z.string().check(z.minLength(1), z.maxLength(200));

/** What a stage is called in the CRM's own properties; an absent one is left as it is. */
const StageNames = z.strictObject({ lifecycleStage: z.optional(PropertyValue), leadStatus: z.optional(PropertyValue) });
export type StageNames = z.infer<typeof StageNames>;

/** The admin's table. */
export const LifecycleMapping = z.strictObject({
  stages: z.partialRecord(Stage, StageNames),
  /** What a rejected MQL becomes, which is back with marketing and in no stage. */
  sentBack: StageNames,
  /** Lifecycle stages that Assay never moves anybody out of. */
  keep: z.array(PropertyValue).check(z.maxLength(100)),
});
export type LifecycleMapping = z.infer<typeof LifecycleMapping>;

/**
 * HubSpot's own stages. It has none for SAL, which stands in `assay_stage`; leaving the pipeline changes the lead status
 * alone, so that the portal's funnel keeps how far somebody came.
 */
export const defaultLifecycleMapping: LifecycleMapping = {
  stages: {
    mql: { lifecycleStage: "marketingqualifiedlead", leadStatus: "NEW" },
    sal: { lifecycleStage: "marketingqualifiedlead", leadStatus: "IN_PROGRESS" },
    sql: { lifecycleStage: "salesqualifiedlead", leadStatus: "CONNECTED" },
    opportunity: { lifecycleStage: "opportunity", leadStatus: "OPEN_DEAL" },
    nurture: { leadStatus: "BAD_TIMING" },
    disqualified: { leadStatus: "UNQUALIFIED" },
  },
  sentBack: { lifecycleStage: "lead", leadStatus: "OPEN" },
  keep: ["customer", "evangelist"],
};

/** What a portal offers, custom stages included: the options' internal values, lifecycle stages in their order. */
export interface PortalStages {
  readonly lifecycleStages: readonly string[];
  readonly leadStatuses: readonly string[];
}

/** What a record's two properties hold; absent = empty. */
export interface RecordStages {
  readonly lifecycleStage?: string;
  readonly leadStatus?: string;
}

/** One write, by property name; an empty text clears. */
export type StageWrite = Readonly<Record<string, string>>;

/**
 * The writes that bring a record's properties to its stage, to be made one after the other; none when they are there.
 * HubSpot moves a lifecycle stage forward only and passes over anything else in silence, so going back means clearing it
 * in a write of its own. What the portal does not offer is not written: `unknownNames` says so to the admin.
 */
export function planStageWrites(
  { stages, sentBack, keep }: LifecycleMapping,
  stage: Stage | undefined,
  record: RecordStages,
  portal: PortalStages,
): StageWrite[] {
  const { lifecycleStage, leadStatus } = (stage === undefined ? sentBack : stages[stage]) ?? {};
  const isKept = record.lifecycleStage !== undefined && keep.includes(record.lifecycleStage);
  const write: Record<string, string> = {};
  const offersStage = lifecycleStage !== undefined && portal.lifecycleStages.includes(lifecycleStage);
  const movesStage = offersStage && !isKept && lifecycleStage !== record.lifecycleStage;
  if (movesStage) write.lifecyclestage = lifecycleStage;
  const offersStatus = leadStatus !== undefined && portal.leadStatuses.includes(leadStatus);
  if (offersStatus && leadStatus !== record.leadStatus) write.hs_lead_status = leadStatus;
  if (Object.keys(write).length === 0) return [];
  return movesStage && !isForward(record.lifecycleStage, lifecycleStage, portal)
    ? [{ lifecyclestage: "" }, write]
    : [write];
}

/** A stage that the portal no longer lists has no place in its order: it is cleared, to be safe. */
function isForward(from: string | undefined, to: string, { lifecycleStages }: PortalStages): boolean {
  if (from === undefined) return true;
  return lifecycleStages.includes(from) && lifecycleStages.indexOf(from) < lifecycleStages.indexOf(to);
}

/**
 * The stages that a lifecycle stage set in the CRM may mean, in the table's order: several where the portal has no SAL.
 * A record that is in one of them already has not been moved.
 */
export function stagesNamed({ stages }: LifecycleMapping, lifecycleStage: string): Stage[] {
  return Stage.options.filter((stage) => stages[stage]?.lifecycleStage === lifecycleStage);
}

/** A name in the table that the portal does not offer. */
export interface UnknownName {
  /** Absent = the row of those sent back. */
  readonly stage?: Stage;
  readonly property: "lifecyclestage" | "hs_lead_status";
  readonly name: string;
}

/** What an admin must mend before the whole table can be written. */
export function unknownNames({ stages, sentBack }: LifecycleMapping, portal: PortalStages): UnknownName[] {
  const rows = Stage.options.flatMap((stage) => namesOf(stages[stage]).map((name) => ({ stage, ...name })));
  return [...rows, ...namesOf(sentBack)].filter(({ property, name }) =>
    property === "lifecyclestage" ? !portal.lifecycleStages.includes(name) : !portal.leadStatuses.includes(name),
  );
}

function namesOf({ lifecycleStage, leadStatus }: StageNames = {}): UnknownName[] {
  return [
    ...(lifecycleStage === undefined ? [] : [{ property: "lifecyclestage" as const, name: lifecycleStage }]),
    ...(leadStatus === undefined ? [] : [{ property: "hs_lead_status" as const, name: leadStatus }]),
  ];
}
