import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { buildAll } from "../support/build.ts";
import { type Close, createClosers } from "../support/closers.ts";
import { launchExtension } from "../support/extension.ts";
import { root } from "../support/folders.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { launchUnpacked } from "../support/unpacked-extension.ts";
import { type Bench, type Measurement, median, rounded } from "./bench.ts";
import { buildComparedExtension, type ComparedExtension } from "./extension/compared/build.ts";
import { writeMailPage } from "./extension/mail-page.ts";
import { measureScripts, serveMailPage } from "./extension/measured-browser.ts";
import { timeOpening } from "./extension/opening-time.ts";
import { timeReadings } from "./extension/reading-time.ts";
import { weighContentScripts } from "./extension/weight.ts";

const pageLoads = 11;
const readings = 300;
const openings = 11;
const ourFolder = join(root, "browser-extension/.output/chrome-mv3");

/**
 * What the extension costs somebody who reads mail and does not use it, and how soon it is there for one who does; beside
 * an extension that does nothing, and one that brings React along at once.
 */
export const extension: Bench = {
  names: [
    "extension.kB-before-act",
    "extension.load-script",
    "extension.navigation",
    "extension.read",
    "extension.open",
    "extension.react-eager.kB-before-act",
    "extension.react-eager.load-script",
    "extension.react-eager.navigation",
  ],
  run,
};

async function run(): Promise<Measurement[]> {
  const closers = createClosers();
  try {
    await buildAll(() => {});
    const stack = await startStack({ backend: "pglite", contacts: 20, withHost: false });
    closers.add(stack.close);
    const people = await listPeople(stack);
    const ours = await launchExtension(stack);
    closers.add(ours.close);
    await (await ours.agreeAndSignIn(stack.users[0])).close();
    const [empty, eager] = [await compare("empty", closers.add), await compare("react-eager", closers.add)];
    for (const context of [ours.context, empty.context, eager.context]) {
      await serveMailPage(context, writeMailPage(people));
    }
    const scripts = await timeScripts(ours.context, empty.context, eager.context);
    const read = await timeReadings(empty.context, readings, people[0]?.email ?? "");
    const open = [];
    // The first only warmed browser and server.
    for (let run = 0; run <= openings; run += 1) open.push(await timeOpening(ours));
    const weights = [ourFolder, empty.folder, eager.folder].map(weighContentScripts);
    return [
      ...measure(
        "kB-before-act",
        "kB gz",
        weights.map((weight) => [weight]),
      ),
      ...measure(
        "load-script",
        "ms",
        scripts.map((runs) => runs.map(({ load }) => load)),
      ),
      ...measure(
        "navigation",
        "ms",
        scripts.map((runs) => runs.map(({ navigation }) => navigation)),
      ),
      { name: "extension.read", value: rounded(median(read)), unit: "ms", runs: readings, beside: null },
      { name: "extension.open", value: rounded(median(open.slice(1))), unit: "ms", runs: openings, beside: null },
    ];
  } finally {
    await closers.closeAll();
  }
}

async function compare(name: ComparedExtension, opened: (close: Close) => void) {
  const folder = await buildComparedExtension(name);
  return { folder, context: (await launchUnpacked(folder, opened)).context };
}

/** One run of each browser after the other, so that what else the machine does meets all of them. */
async function timeScripts(...contexts: readonly BrowserContext[]) {
  const all = contexts.map((): Awaited<ReturnType<typeof measureScripts>>[] => []);
  for (let run = 0; run <= pageLoads; run += 1) {
    for (const [place, context] of contexts.entries()) all[place]?.push(await measureScripts(context));
  }
  return all.map((runs) => runs.slice(1));
}

/** Two figures, ours and React's, each beside the empty extension's. */
function measure(name: string, unit: string, values: readonly (readonly number[])[]): Measurement[] {
  const [ours = [], empty = [], eager = []] = values;
  const beside = { name: "empty content script", value: rounded(median(empty)), unit };
  return [
    { name: `extension.${name}`, value: rounded(median(ours)), unit, runs: ours.length, beside },
    { name: `extension.react-eager.${name}`, value: rounded(median(eager)), unit, runs: eager.length, beside },
  ];
}

async function listPeople({ emulator, portalId }: Stack) {
  const { results } = await emulator.listRecords(portalId, "contacts", { limit: "20" });
  return results.flatMap(({ properties: { email, firstname, lastname } }) =>
    email ? [{ name: `${firstname} ${lastname}`, email }] : [],
  );
}
