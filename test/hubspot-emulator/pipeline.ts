export interface Stage {
  id: string;
  label: string;
  /** HubSpot keeps these as text: "probability" and "isClosed" for deals, "leadState" for leads. */
  metadata: Record<string, string>;
}

export interface Pipeline {
  id: string;
  label: string;
  stages: Stage[];
}

function dealStage(id: string, label: string, probability: string): Stage {
  return { id, label, metadata: { isClosed: String(probability === "0.0" || probability === "1.0"), probability } };
}

function leadStage(id: string, label: string, leadState: string): Stage {
  return { id, label, metadata: { leadState } };
}

/** The pipelines of a new portal, with HubSpot's own stage ids. */
export const pipelines: Record<"deals" | "leads", Pipeline[]> = {
  deals: [
    {
      id: "default",
      label: "Sales Pipeline",
      stages: [
        dealStage("appointmentscheduled", "Appointment Scheduled", "0.2"),
        dealStage("qualifiedtobuy", "Qualified To Buy", "0.4"),
        dealStage("presentationscheduled", "Presentation Scheduled", "0.6"),
        dealStage("decisionmakerboughtin", "Decision Maker Bought-In", "0.8"),
        dealStage("contractsent", "Contract Sent", "0.9"),
        dealStage("closedwon", "Closed Won", "1.0"),
        dealStage("closedlost", "Closed Lost", "0.0"),
      ],
    },
  ],
  leads: [
    {
      id: "lead-pipeline-id",
      label: "Lead pipeline",
      stages: [
        leadStage("new-stage-id", "New", "NEW"),
        leadStage("attempting-stage-id", "Attempting", "IN_PROGRESS"),
        leadStage("connected-stage-id", "Connected", "IN_PROGRESS"),
        leadStage("qualified-stage-id", "Qualified", "QUALIFIED"),
        leadStage("unqualified-stage-id", "Disqualified", "UNQUALIFIED"),
      ],
    },
  ],
};
