import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { translate } from "@hubspot/project-parsing-lib/translate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readProject } from "./project.ts";

/** The place of a profile variable in an hsmeta file. */
const hole = (name: string) => `\${${name}}`;
const root = join(import.meta.dirname, "..");

describe("the project as it stands", () => {
  it.each(["local", "production"])("is accepted under the profile %s", (profile) => {
    expect(readProject(root, profile)).toMatchObject({ ok: true });
  });

  it("is translated by HubSpot's own library into its components", async () => {
    const context = { projectSourceDir: join(root, "src"), platformVersion: "2026.09", accountId: 4815162 };
    const { intermediateRepresentation } = await translate(context, { skipValidation: true, profile: "local" });
    const types = Object.fromEntries(
      Object.values(intermediateRepresentation.intermediateNodesIndexedByUid).map((node) => [
        node.uid,
        node.componentType,
      ]),
    );
    expect(types).toEqual({
      assay_app: "APPLICATION",
      qualification_card: "CARD",
      sidebar_card: "CARD",
      company_card: "CARD",
      lead_card: "CARD",
      assay_settings: "SETTINGS",
      assay_home_page: "PAGE",
      assay_webhooks: "WEBHOOKS",
      assay_qualify: "WORKFLOW_ACTION",
      assay_set_stage: "WORKFLOW_ACTION",
      assay_ask_again: "WORKFLOW_ACTION",
      assay_lock: "WORKFLOW_ACTION",
      assay_unlock: "WORKFLOW_ACTION",
    });
  });

  it("lets a card reach its own origin and nothing else", () => {
    const reply = readProject(root, "local");
    const app = reply.ok ? reply.project.components.find(({ type }) => type === "app") : undefined;
    expect(app).toMatchObject({ config: { permittedUrls: { fetch: ["https://card.assay.example"] } } });
  });
});

describe("a bad project", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "assay-project-"));
    cpSync(root, folder, { recursive: true, filter: (file) => !/node_modules|dist$|server$/.test(file) });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const files = {
    app: "src/app/app-hsmeta.json",
    card: "src/app/cards/qualification-card-hsmeta.json",
    webhooks: "src/app/webhooks/webhooks-hsmeta.json",
    action: "src/app/workflow-actions/qualify-hsmeta.json",
    profile: "src/hsprofile.local.json",
  };

  it.each([
    ["a location that HubSpot does not have", files.card, "crm.record.tab", "crm.record.middle", "config.location"],
    ["no entrypoint", files.card, '"entrypoint": "/app/cards/QualificationCard.tsx",', "", "config.entrypoint"],
    ["an entrypoint that is not there", files.card, "QualificationCard.tsx", "Missing.tsx", "does not exist"],
    ["a field that HubSpot does not know", files.card, '"location"', '"place": 1, "location"', "place"],
    ["a redirect over plain http", files.profile, "http://localhost:4314", "http://assay.example", "must be https"],
    ["webhooks on the card's origin", files.profile, "https://hooks.", "https://card.", "must not arrive on the card"],
    [
      "a card that may not reach its server",
      files.app,
      `["${hole("API_ORIGIN")}"]`,
      "[]",
      "must hold the card's origin",
    ],
    [
      "a card that may reach the webhooks",
      files.app,
      `"${hole("API_ORIGIN")}"`,
      `"${hole("API_ORIGIN")}", "${hole("HOOKS_ORIGIN")}"`,
      "must not hold",
    ],
    [
      "a card that may reach anything else",
      files.app,
      `"${hole("API_ORIGIN")}"`,
      `"${hole("API_ORIGIN")}", "https://x.example"`,
      "nothing but",
    ],
    [
      "a variable without a value",
      files.webhooks,
      hole("HOOKS_ORIGIN"),
      hole("HOOK_ORIGIN"),
      "no variable HOOK_ORIGIN",
    ],
    ["actions on the card's origin", files.profile, "https://actions.", "https://card.", "an origin of their own"],
    ["actions on the webhooks' origin", files.profile, "https://actions.", "https://hooks.", "an origin of their own"],
    [
      "an action without a word of its field",
      files.action,
      '"framework": "Méthode"',
      '"method": "Méthode"',
      "lacks framework",
    ],
    ["an action for a record that is not rated", files.action, '"DEAL"', '"TICKET"', "config.objectTypes"],
    ["a file that is not JSON", files.webhooks, "{", "", "is not JSON"],
    ["no sign-in scope", files.app, '"oauth",\n        "crm', '"crm', "must hold oauth"],
  ])("is refused with %s", (_what, file, from, to, fault) => {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    expect(readProject(folder, "local")).toMatchObject({ ok: false, message: expect.stringContaining(fault) });
  });

  it("is refused without webhooks", () => {
    rmSync(join(folder, files.webhooks));
    expect(readProject(folder, "local")).toMatchObject({ message: expect.stringContaining("type webhooks, found 0") });
  });
});
