import { TableRow } from "@hubspot/ui-extensions";
import { createRenderer, type RenderedNode } from "@hubspot/ui-extensions/testing";
import type { ComponentType } from "react";
import { afterEach, beforeEach, vi } from "vitest";

/** What stands in for the server on a test's page: what it answers, and what it was asked, oldest first. */
export interface StandInServer {
  answer: (url: URL, body?: unknown) => object | Promise<object>;
  asked: { readonly url: URL; readonly body?: unknown }[];
}

/** A stand-in for each test of a file; each says first what it answers. */
export function standInServer(): StandInServer {
  const server: StandInServer = { answer: () => ({}), asked: [] };
  beforeEach(() => {
    server.asked = [];
    vi.stubGlobal("self", {
      hsFetch: async (address: string, { body }: { body?: unknown } = {}) => {
        const url = new URL(address);
        server.asked.push({ url, body });
        return Response.json(await server.answer(url, body));
      },
    });
  });
  afterEach(() => vi.unstubAllGlobals());
  return server;
}

/** Draws an app page as HubSpot would, for somebody of that language, who came by that address. */
export function openPage(
  Page: ComponentType,
  locale = "en",
  address?: { path: string; params: Record<string, string> },
) {
  const page = createRenderer("pages");
  page.mocks.context.variables = { API_ORIGIN: "https://card.assay.example", WEB_ORIGIN: "https://web.assay.example" };
  page.mocks.context.user.locale = locale;
  if (address !== undefined) page.mocks.setPageLocation(address);
  page.render(<Page />);
  /** What each line of the page's table says, without its head. */
  const rows = () => page.findAll(TableRow).slice(1).map(textOf);
  return { ...page, rows, text: () => textOf(page.getRootNode()) };
}

/** Everything written in a part of the page, its titles too; its spaces are plain ones. */
function textOf(node: RenderedNode): string {
  if (!("childNodes" in node)) return node.text.replaceAll(/[\u00a0\u202f]/g, " ");
  const title = "props" in node && "title" in node.props ? String(node.props.title) : "";
  return [title, ...node.childNodes.map(textOf)].join(" ");
}
