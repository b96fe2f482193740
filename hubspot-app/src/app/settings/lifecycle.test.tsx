import { type LifecycleReply, LifecycleRequest } from "@assay/shared/api/lifecycle";
import { defaultLifecycleMapping } from "@assay/shared/pipeline/lifecycle-mapping";
import { Form, LoadingButton, Select, Tab, Tabs, Toggle } from "@hubspot/ui-extensions";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { renderSettings, type SettingsUnderTest } from "./settings-under-test.tsx";
import { StandInServer } from "./stand-in-server.ts";

/** What the server says, and what was asked of it. */
let told: LifecycleReply;
let server: StandInServer;
const changes: LifecycleRequest[] = [];
beforeEach(() => {
  const option = (value: string) => ({ value, label: `The ${value}` });
  told = {
    ok: true,
    isOn: false,
    mapping: defaultLifecycleMapping,
    lifecycleStages: ["lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity", "customer"].map(option),
    leadStatuses: ["NEW", "OPEN"].map(option),
    canEdit: true,
  };
  changes.length = 0;
  server = new StandInServer();
  const rest = server.fetch;
  const fetch: StandInServer["fetch"] = async (url, options) => {
    if (!url.includes("lifecycle-mapping")) return rest(url, options);
    if (options.method === "POST") changes.push(LifecycleRequest.parse(options.body));
    return Response.json(told);
  };
  Object.assign(server, { fetch });
});
afterEach(() => vi.unstubAllGlobals());

async function openStages(): Promise<SettingsUnderTest> {
  const page = renderSettings(server);
  await page.waitFor(() => expect(page.findAll(Tab).length).toBeGreaterThan(1));
  page.find(Tabs).trigger("onSelectedChange", "stages" as never);
  await page.waitFor(() => expect(page.maybeFind(Toggle, { name: "lifecycle-on" })).not.toBeNull());
  return page;
}
const select = (page: SettingsUnderTest, name: string) => page.find(Select, { name });

it("is off until an admin switches it on, and maps each stage to what the portal offers", async () => {
  const page = await openStages();
  expect(page.find(Toggle, { name: "lifecycle-on" }).props.checked).toBe(false);
  page.find(Toggle, { name: "lifecycle-on" }).trigger("onChange", true as never);
  select(page, "lifecycle-sal").trigger("onChange", "opportunity" as never);
  select(page, "status-sentBack").trigger("onChange", "" as never);
  await page.waitFor(() => expect(select(page, "lifecycle-sal").props.value).toBe("opportunity"));
  page.findAll(Form).at(-1)?.trigger("onSubmit");
  await page.waitFor(() => expect(changes).toHaveLength(1));
  const { stages } = defaultLifecycleMapping;
  expect(changes[0]).toMatchObject({
    isOn: true,
    mapping: {
      stages: { ...stages, sal: { ...stages.sal, lifecycleStage: "opportunity" } },
      sentBack: { lifecycleStage: "lead" },
    },
  });
  expect(changes[0]?.mapping.sentBack).not.toHaveProperty("leadStatus");
});

it("says which names HubSpot no longer has, and keeps them until somebody picks another", async () => {
  const page = await openStages();
  expect(select(page, "status-sql").props).toMatchObject({ value: "CONNECTED" });
  const labels = select(page, "status-sql").props.options?.map(({ label }) => label);
  expect(labels).toEqual(["Leave as it is", "The NEW", "The OPEN", "CONNECTED (no longer in HubSpot)"]);
});

it("is only looked at by whoever may not edit", async () => {
  told = { ...told, canEdit: false };
  const page = await openStages();
  expect(select(page, "lifecycle-mql").props.readOnly).toBe(true);
  expect(page.maybeFindByTestId(LoadingButton, "save-lifecycle")).toBeNull();
});
