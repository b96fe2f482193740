import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import { allCrms } from "./crm/all-crms.ts";
import { type Door as DoorSettings, readSettings, type Settings } from "./env.ts";
import { allWatches } from "./jobs/all-watches.ts";
import { type Queue, startQueue } from "./jobs/queue.ts";
import { type TenantWatch, watchTenants } from "./jobs/tenant-watch.ts";
import { work } from "./jobs/work.ts";
import { renewSeals } from "./operations/renew-seals.ts";
import { repeatErasures } from "./operations/repeat-erasures.ts";
import type { Services } from "./operations/services.ts";
import { allRoutes } from "./routes/all-routes.ts";
import { identifyBySignature, identifyByToken, identifyNobody } from "./routes/caller-guard.ts";
import { describeError, type Identify, openDoor } from "./routes/door.ts";
import { createTelemetry, type Telemetry } from "./routes/telemetry.ts";
import { tenantsWithDueIdentities } from "./store/contact-identities.ts";
import { type Database, openDatabase } from "./store/database.ts";
import { isFolder, openErasureJournal } from "./store/erasure-journal.ts";
import { endImportLeases } from "./store/import-turns.ts";
import { endGradingLeases } from "./store/list-gradings.ts";
import { endHintLeases } from "./store/record-hints.ts";
import { tenantsToFill } from "./store/standing-fills.ts";
import { endCallLeases } from "./store/workflow-calls.ts";
import { endLeases } from "./store/write-claims.ts";
import { createVault } from "./trust/vault.ts";

async function start(settings: Settings): Promise<void> {
  const log = pino({ level: settings.logLevel, base: null });
  checkJournal(settings, log);
  const database = await open(settings);
  const queue = await startQueue(database, (error) => log.error({ error: describeError(error) }, "queue"));
  const telemetry = createTelemetry();
  const services = assemble(settings, database, queue);
  // Before any door opens: nobody may see whom a restored backup brought back.
  const erased = await repeatErasures(services);
  if (erased > 0) log.warn({ erased }, "erasures done again after a restore");
  const doors = await openDoors(settings, services, telemetry, log);
  await resume(database, services);
  const told = tellOf(telemetry, log);
  await queue.work((job) => told(job.name, job.tenantId, () => work(services, job)));
  const watches = startWatches(services, told, log);
  const stop = async (code: 0 | 1) => {
    // Doors first: nothing new comes in while what is under way ends.
    await Promise.all(doors.map((door) => door.app.close()));
    await Promise.all(watches.map((watch) => watch.stop()));
    await queue.stop();
    await database.close();
    process.exit(code);
  };
  // Last: whoever is told "ready" finds everything at work.
  const fault = await listen(doors, settings.listenHost);
  if (fault !== undefined) {
    process.stderr.write(`${fault}\n`);
    return stop(1);
  }
  log.info({ node: process.version }, "ready");
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(0));
}

/** A journal that is not where it should be looks like an empty one: the erased would come back unnoticed. */
function checkJournal({ erasureJournal: journal }: Settings, log: Logger): void {
  if (journal === undefined) log.warn("no ASSAY_ERASURE_JOURNAL: a restored backup would bring erased people back");
  else if (journal.isNamed && !isFolder(journal.folder)) {
    fail([`ASSAY_ERASURE_JOURNAL names ${journal.folder}, which is no folder. Make it, or mount what holds it.`]);
  }
}

async function open(settings: Settings): Promise<Database> {
  try {
    const opened = await openDatabase(settings.databaseUrl);
    return opened.ok ? opened.database : fail([opened.message]);
  } catch (error) {
    return fail([`The database could not be opened: ${sayFault(error)}. Check DATABASE_URL.`]);
  }
}

function assemble(settings: Settings, database: Database, queue: Queue): Services {
  const vault = createVault(settings.keys);
  const { queries } = database;
  const now = () => Date.now();
  const redirectUrl = `${settings.web.publicUrl}/oauth/callback`;
  const hubspot = allCrms.hubspot({ settings: { ...settings.hubspot, redirectUrl }, queries, vault, now });
  const { isEmbedded } = database;
  const journal = settings.erasureJournal && openErasureJournal(settings.erasureJournal.folder);
  return { queries, isEmbedded, journal, vault, now, enqueue: queue.enqueue, crms: new Map([[hubspot.id, hubspot]]) };
}

interface Door {
  readonly app: FastifyInstance;
  readonly port: number;
}

async function openDoors(settings: Settings, services: Services, telemetry: Telemetry, log: Logger): Promise<Door[]> {
  const { clientSecret, appId } = settings.hubspot;
  const { extensionRedirects, trustedProxies, uploadLimitMb } = settings;
  const shared = { services, clientSecret, appId, log, telemetry, extensionRedirects, trustedProxies, uploadLimitMb };
  const context = (publicUrl: string, identify: Identify = identifyNobody) => ({ ...shared, publicUrl, identify });
  const door = async (
    name: keyof typeof allRoutes,
    { publicUrl, port }: DoorSettings,
    identify?: Identify,
  ): Promise<Door> => {
    const app = await openDoor(name, context(publicUrl, identify), allRoutes[name]);
    return { app, port };
  };
  const web = await openDoor("web", context(settings.web.publicUrl), [
    protectPages(extensionRedirects),
    ...allRoutes.web,
  ]);
  return [
    await door("card", settings.card, identifyBySignature),
    await door("hooks", settings.hooks),
    await door("actions", settings.actions),
    await door("extension", settings.extension, identifyByToken),
    { app: web, port: settings.web.port },
    await door("ops", { publicUrl: "", port: settings.opsPort }),
  ];
}

/** Only people's pages need it: signed calls prove themselves, and the other origins serve no HTML. */
function protectPages(extensionRedirects: readonly string[]) {
  // Browsers hold a form's redirect to form-action too: signing in ends at the extension's own address.
  const formAction = ["'self'", ...extensionRedirects.map((url) => new URL(url).origin)];
  const directives = { "upgrade-insecure-requests": null, "form-action": formAction };
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(helmet, { contentSecurityPolicy: { directives } });
    await app.register(rateLimit, { max: 300, timeWindow: "1 minute" });
  };
}

/** Listens on all doors or says, in a sentence, which port is taken. */
async function listen(doors: readonly Door[], host: string): Promise<string | undefined> {
  for (const { app, port } of doors) {
    try {
      await app.listen({ port, host });
    } catch (error) {
      return `Port ${port} on ${host} cannot be used: ${sayFault(error)}.`;
    }
  }
  return undefined;
}

/** Brings seals up to date, frees what a killed process had in its hands, and has unfinished work go on. */
async function resume({ queries, isEmbedded }: Database, services: Services): Promise<void> {
  await renewSeals(services);
  if (isEmbedded) {
    await endLeases(queries);
    await endImportLeases(queries);
    await endGradingLeases(queries);
    await endHintLeases(queries);
    await endCallLeases(queries);
  }
  for (const tenantId of await tenantsWithDueIdentities(queries)) {
    await services.enqueue(queries, { name: "hash-addresses", tenantId });
  }
  for (const tenantId of await tenantsToFill(queries)) {
    await services.enqueue(queries, { name: "fill-standings", tenantId });
  }
}

/** Work that comes from rows of the database rather than from the queue. */
function startWatches(services: Services, told: Told, log: Logger): readonly TenantWatch[] {
  return allWatches.map(({ name, everyMs, findDue, work }) =>
    watchTenants(
      everyMs,
      () => findDue(services),
      (tenantId) => told(name, tenantId, () => work(services, tenantId)),
      (error) => log.error({ watch: name, error: describeError(error) }, "a look failed"),
    ),
  );
}

type Told = <Value>(job: string, tenant: string, work: () => Promise<Value>) => Promise<Value>;

/** Counts work and logs what failed; the failure goes on to whoever will try it again. */
function tellOf(telemetry: Telemetry, log: Logger): Told {
  return async (job, tenant, work) => {
    try {
      const value = await work();
      telemetry.countJob(job, "done");
      return value;
    } catch (error) {
      telemetry.countJob(job, "failed");
      log.warn({ job, tenant, error: describeError(error) }, "job failed, will be tried again");
      throw error;
    }
  };
}

const faultWords: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program is using it",
  EACCES: "it is not allowed",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ECONNREFUSED: "nothing answers there",
};

function sayFault(error: unknown): string {
  if (!(error instanceof Error)) return "unknown reason";
  const code = "code" in error ? String(error.code) : "";
  return faultWords[code] ?? error.message;
}

function fail(faults: readonly string[]): never {
  process.stderr.write(faults.map((fault) => `${fault}\n`).join(""));
  process.exit(1);
}

// Last, when everything above is there to be used.
const read = readSettings();
if (read.ok) await start(read.settings);
else fail(read.faults);
