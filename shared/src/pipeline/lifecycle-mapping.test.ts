import { describe, expect, it } from "vitest";
import {
  defaultLifecycleMapping,
  type LifecycleMapping,
  LifecycleMapping as Mapping,
  planStageWrites,
  stagesNamed,
  unknownNames,
} from "./lifecycle-mapping.ts";
import type { Stage } from "./stage.ts";

/** A portal as HubSpot makes it. */
const portal = {
  lifecycleStages: [
    ...["subscriber", "lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity"],
    ...["customer", "evangelist", "other"],
  ],
  leadStatuses: [
    ...["NEW", "OPEN", "IN_PROGRESS", "OPEN_DEAL", "UNQUALIFIED", "ATTEMPTED_TO_CONTACT", "CONNECTED", "BAD_TIMING"],
  ],
};

function plan(
  stage: Stage | undefined,
  record: { lifecycleStage?: string; leadStatus?: string },
  mapping = defaultLifecycleMapping,
) {
  return planStageWrites(mapping, stage, record, portal);
}

describe("writing a stage to HubSpot", () => {
  it("sets both properties at once on the way forward, and from nothing", () => {
    const mql = { lifecyclestage: "marketingqualifiedlead", hs_lead_status: "NEW" };
    expect(plan("mql", { lifecycleStage: "lead" })).toEqual([mql]);
    expect(plan("mql", {})).toEqual([mql]);
  });

  it("clears the lifecycle stage first on the way back", () => {
    expect(plan("mql", { lifecycleStage: "salesqualifiedlead", leadStatus: "CONNECTED" })).toEqual([
      { lifecyclestage: "" },
      { lifecyclestage: "marketingqualifiedlead", hs_lead_status: "NEW" },
    ]);
  });

  it("clears a stage that the portal lists no more, or lists last", () => {
    expect(plan("sql", { lifecycleStage: "deleted-stage" })[0]).toEqual({ lifecyclestage: "" });
    expect(plan("sql", { lifecycleStage: "other" })[0]).toEqual({ lifecyclestage: "" });
  });

  it("writes nothing that stands there already", () => {
    expect(plan("opportunity", { lifecycleStage: "opportunity", leadStatus: "OPEN_DEAL" })).toEqual([]);
    expect(plan("sal", { lifecycleStage: "marketingqualifiedlead", leadStatus: "NEW" })).toEqual([
      { hs_lead_status: "IN_PROGRESS" },
    ]);
  });

  it("never moves a customer", () => {
    expect(plan("mql", { lifecycleStage: "customer" })).toEqual([{ hs_lead_status: "NEW" }]);
  });

  it("leaves the lifecycle stage of who leaves the pipeline", () => {
    expect(plan("nurture", { lifecycleStage: "salesqualifiedlead" })).toEqual([{ hs_lead_status: "BAD_TIMING" }]);
    expect(plan("disqualified", { lifecycleStage: "salesqualifiedlead" })).toEqual([{ hs_lead_status: "UNQUALIFIED" }]);
  });

  it("gives a rejected MQL back to marketing", () => {
    expect(plan(undefined, { lifecycleStage: "marketingqualifiedlead", leadStatus: "NEW" })).toEqual([
      { lifecyclestage: "" },
      { lifecyclestage: "lead", hs_lead_status: "OPEN" },
    ]);
  });

  it("follows the order of custom stages, and writes none that the portal lacks", () => {
    const mapping: LifecycleMapping = {
      stages: { mql: { lifecycleStage: "marketingqualifiedlead" }, sal: { lifecycleStage: "1234567" } },
      sentBack: {},
      keep: [],
    };
    const custom = { lifecycleStages: ["marketingqualifiedlead", "1234567", "salesqualifiedlead"], leadStatuses: [] };
    const from = (lifecycleStage: string) => planStageWrites(mapping, "sal", { lifecycleStage }, custom);
    expect(from("marketingqualifiedlead")).toEqual([{ lifecyclestage: "1234567" }]);
    expect(from("salesqualifiedlead")).toEqual([{ lifecyclestage: "" }, { lifecyclestage: "1234567" }]);
    expect(plan("sal", { lifecycleStage: "lead" }, mapping)).toEqual([]);
    expect(plan("sql", { lifecycleStage: "lead" }, mapping)).toEqual([]);
    expect(unknownNames(mapping, portal)).toEqual([{ stage: "sal", property: "lifecyclestage", name: "1234567" }]);
  });

  it("is sound by default, in a portal as HubSpot makes it", () => {
    expect(Mapping.parse(defaultLifecycleMapping)).toEqual(defaultLifecycleMapping);
    expect(unknownNames(defaultLifecycleMapping, portal)).toEqual([]);
    expect(unknownNames(defaultLifecycleMapping, { ...portal, leadStatuses: [] })).toHaveLength(7);
  });
});

describe("reading a lifecycle stage that was set in HubSpot", () => {
  it("finds every stage it may mean", () => {
    expect(stagesNamed(defaultLifecycleMapping, "marketingqualifiedlead")).toEqual(["mql", "sal"]);
    expect(stagesNamed(defaultLifecycleMapping, "opportunity")).toEqual(["opportunity"]);
    expect(stagesNamed(defaultLifecycleMapping, "customer")).toEqual([]);
  });
});
