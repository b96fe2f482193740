import { pipelines } from "./pipeline.ts";

/** HubSpot works out from its stage whether a deal is closed, and won; nobody can set it. */
export function withClosed(values: Record<string, string>): Record<string, string> {
  const stage = pipelines.deals.flatMap(({ stages }) => stages).find(({ id }) => id === values.dealstage);
  if (!stage) return values;
  const { isClosed = "false", probability } = stage.metadata;
  return { ...values, hs_is_closed: isClosed, hs_is_closed_won: String(isClosed === "true" && probability === "1.0") };
}
