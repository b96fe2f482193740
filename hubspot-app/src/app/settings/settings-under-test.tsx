import { Button, NumberInput } from "@hubspot/ui-extensions";
import {
  createRenderer,
  type RenderedFragmentNode,
  type RenderedNode,
  type Renderer,
} from "@hubspot/ui-extensions/testing";
import { expect, vi } from "vitest";
import { Sections } from "./Sections.tsx";
import type { StandInServer } from "./stand-in-server.ts";

export type SettingsUnderTest = Renderer<"settings">;

/** A busy machine may be slow; only a broken page waits this long. */
const patienceMs = 15_000;

/** Draws the settings page before the stand-in. */
export function renderSettings(server: StandInServer): SettingsUnderTest {
  vi.stubGlobal("self", { hsFetch: server.fetch });
  const page = createRenderer("settings");
  page.mocks.context.variables = { API_ORIGIN: "https://card.assay.example" };
  page.mocks.context.user.locale = "en";
  page.render(<Sections />);
  return { ...page, waitFor: (check) => page.waitFor(check, { timeoutInMs: patienceMs }) };
}

/** The page with one framework's rubric on screen. */
export async function openRubric(server: StandInServer, framework = "bant"): Promise<SettingsUnderTest> {
  const page = renderSettings(server);
  await page.waitFor(() => expect(page.maybeFindByTestId(Button, `open-${framework}`)).not.toBeNull());
  click(page, `open-${framework}`);
  await page.waitFor(() => expect(page.findAll(NumberInput).length).toBeGreaterThan(0));
  return page;
}

/** Everything written in a part of the page: its fields' words too, since the SDK's own `text` has none of them. */
export function textOf(node: RenderedNode): string {
  if (!("childNodes" in node)) return node.text;
  const props: Record<string, unknown> = "props" in node ? { ...node.props } : {};
  const said = ["title", "label", "description", "validationMessage"].map((name) => props[name]);
  return [...said.filter((part) => typeof part === "string"), ...node.childNodes.map(textOf)].join(" ");
}

export const allText = (page: SettingsUnderTest) => textOf(page.getRootNode());
export const click = (page: SettingsUnderTest, testId: string) => page.findByTestId(Button, testId).trigger("onClick");

/** What stands behind a button. */
export function overlayOf(page: SettingsUnderTest, testId: string): RenderedFragmentNode {
  const { overlay } = page.findByTestId(Button, testId).props;
  if (!overlay) throw new Error(`the button ${testId} opens nothing`);
  return overlay;
}

export const weigh = (page: SettingsUnderTest, criterion: string, weight: number) =>
  page.findByTestId(NumberInput, `weight-${criterion}`).trigger("onChange", weight as never);
