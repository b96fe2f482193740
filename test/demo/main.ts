import { setTimeout as pause } from "node:timers/promises";
import { buildAll } from "../support/build.ts";
import { createClosers } from "../support/closers.ts";
import { stopCommands } from "../support/command.ts";
import { isPortFree } from "../support/free-port.ts";
import { type Place, type Ports, startHost, startParts } from "../support/parts.ts";
import { ServerRefused } from "../support/server-process.ts";
import { openDataFolder } from "./data-folder.ts";
import { demoExtension, demoExtensionFolder } from "./demo-extension.ts";
import { writeSamplePages } from "./sample-pages.ts";
import { seedRatings } from "./seeded-ratings.ts";
import { seedStages } from "./seeded-stages.ts";
import { type DemoSettings, readDemoSettings } from "./settings.ts";
import { describeWhatToSee } from "./what-to-see.ts";

const portalId = 4815162;
const longestEndMs = 4500;
const closers = createClosers();
let isEnding = false;

/** Closes what is open and leaves; whatever hangs is left to die with this process. */
async function end(code: 0 | 1): Promise<never> {
  if (isEnding) return new Promise<never>(() => undefined);
  isEnding = true;
  stopCommands();
  const faults = (error: unknown) => console.error(error);
  await Promise.race([closers.closeAll().catch(faults), pause(longestEndMs)]);
  process.exit(code);
}

function refuse(message: string): Promise<never> {
  // Ctrl-C in the middle of the start makes parts fail: that is no news.
  if (!isEnding) console.error(message);
  return end(1);
}

async function findBusyPort(ports: Ports): Promise<number | undefined> {
  for (const port of Object.values(ports)) if (!(await isPortFree(port))) return port;
  return undefined;
}

async function start(settings: DemoSettings): Promise<void> {
  const { ports, folder } = settings;
  const opened = openDataFolder(folder);
  if (!opened.ok) return refuse(opened.message);
  closers.add(opened.release);
  const busy = await findBusyPort(ports);
  if (busy !== undefined) {
    return refuse(
      `Port ${busy} is in use by another program. Assay needs ${ports.host} to ${ports.extension}: move them with PORT.`,
    );
  }
  await buildAll(console.log, demoExtension(settings));
  const place: Place = { ...settings, portalId };
  const parts = await startParts(place, closers.add);
  void parts.server.ended.then(() => refuse(`The server ended by itself. Its log is ${folder}/server.log.`));
  if (parts.isNew) {
    console.log(`Rated ${await seedRatings(parts, portalId)} contacts to begin with.`);
    console.log(`Gave it a past of ${await seedStages(parts, portalId)} MQLs, and a signed agreement.`);
  }
  const samples = await writeSamplePages(parts.emulator, portalId);
  const hostOrigin = await startHost(place, parts.emulator.origin, closers.add, samples.pages);
  const firstOf = async (type: string) =>
    (await parts.emulator.listRecords(portalId, type, { limit: "1" })).results[0]?.id ?? "";
  console.log(
    describeWhatToSee({
      hostOrigin,
      emulatorOrigin: parts.emulator.origin,
      webUrl: parts.webUrl,
      ports,
      folder,
      contactId: await firstOf("contacts"),
      dealId: await firstOf("deals"),
      samplePaths: samples.paths,
      extensionFolder: demoExtensionFolder(settings),
    }),
  );
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(0));
// The launcher was killed: nobody else will end us.
process.on("disconnect", () => void end(0));
const read = readDemoSettings(process.env);
try {
  if (read.ok) await start(read.settings);
  else await refuse(read.message);
} catch (error) {
  await refuse(error instanceof ServerRefused ? error.message : `Assay could not start. ${(error as Error).stack}`);
}
