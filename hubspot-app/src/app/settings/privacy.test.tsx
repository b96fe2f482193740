import type { PrivacyReply } from "@assay/shared/api/privacy";
import { Alert, Tab, Tabs } from "@hubspot/ui-extensions";
import { afterEach, expect, it, vi } from "vitest";
import { click, renderSettings } from "./settings-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

afterEach(() => vi.unstubAllGlobals());

it("says which property HubSpot no longer shows, until it is taken away", async () => {
  const rules = ["opted_out", "hs_email_optout"].map((property) => ({ property, values: ["true"] }));
  const told: PrivacyReply = {
    ok: true,
    ...{ retentionMonths: 24, rules, stopped: [], stoppedCount: 0, erasedCount: 0, graceDays: 30 },
  };
  const there = { owner: "contact", name: "hs_email_optout", label: "Unsubscribed", kind: "yes-no", options: [] };
  const mapping = { ok: true, written: [], read: [], properties: [{ ...there, isOwn: false }], canEdit: true };
  const server = new StandInServer();
  const rest = server.fetch;
  const fetch: StandInServer["fetch"] = async (url, options) => {
    const { pathname } = new URL(url);
    if (pathname.endsWith("/privacy")) return Response.json(told);
    return pathname.endsWith("/property-mapping") ? Response.json(mapping) : rest(url, options);
  };
  Object.assign(server, { fetch });
  const page = renderSettings(server);
  await page.waitFor(() => expect(page.findAll(Tab).length).toBeGreaterThan(1));
  page.find(Tabs).trigger("onSelectedChange", "privacy" as never);
  const warnings = () => page.findAll(Alert).map(({ props }) => props.title);
  await page.waitFor(() =>
    expect(warnings()).toEqual([expect.stringContaining("HubSpot no longer shows the property “opted_out”")]),
  );
  click(page, "remove-rule-opted_out");
  await page.waitFor(() => expect(warnings()).toEqual([]));
});
