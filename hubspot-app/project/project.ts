import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { actionFaults } from "./action-faults.ts";
import { HsMeta, HsProfile, HsProject } from "./hsmeta.ts";

/** The HubSpot project with one profile's variables filled in. */
export interface Project {
  readonly sourceFolder: string;
  readonly platformVersion: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly components: readonly HsMeta[];
}

export type ProjectReply = { ok: true; project: Project } | { ok: false; code: "bad-project"; message: string };

/**
 * Reads and checks the project in `folder` under `hsprofile.<profile>.json`; `overrides` stand in for the profile's own
 * variables. The message names file and fault.
 */
export function readProject(folder: string, profile: string, overrides: Record<string, string> = {}): ProjectReply {
  try {
    const { srcDir, platformVersion } = readJson(join(folder, "hsproject.json"), HsProject);
    const sourceFolder = join(folder, srcDir);
    const profiled = readJson(join(sourceFolder, `hsprofile.${profile}.json`), HsProfile).variables;
    const variables = { ...profiled, ...overrides };
    const components = globSync("app/**/*-hsmeta.json", { cwd: sourceFolder, exclude: ["**/node_modules"] })
      .sort()
      .map((file) => readJson(join(sourceFolder, file), HsMeta, variables));
    const project = { sourceFolder, platformVersion, variables, components };
    const faults = faultsOf(project);
    if (faults.length > 0) throw new Fault(faults.join("\n"));
    return { ok: true, project };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, code: "bad-project", message: error.message };
    throw error;
  }
}

class Fault extends Error {}

function readJson<Value>(file: string, schema: z.ZodType<Value>, variables: Record<string, string> = {}): Value {
  if (!existsSync(file)) throw new Fault(`${file}: there is no such file`);
  const parsed = schema.safeParse(parseJson(fillIn(readFileSync(file, "utf8"), file, variables), file));
  if (!parsed.success) throw new Fault(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(`${file}: is not JSON`);
  }
}

function fillIn(text: string, file: string, variables: Record<string, string>): string {
  return text.replaceAll(/\$\{(\w+)\}/g, (_whole, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Fault(`${file}: the profile has no variable ${name}`);
    return JSON.stringify(value).slice(1, -1);
  });
}

/** What no single file can know. */
function faultsOf(project: Project): string[] {
  return [
    ...countFaults(project),
    ...entrypointFaults(project),
    ...originFaults(project),
    ...actionFaults(project.components, project.variables.API_ORIGIN),
  ];
}

function countFaults({ components }: Project): string[] {
  const count = (kind: HsMeta["type"]) => components.filter(({ type }) => type === kind).length;
  const once = ["app", "settings", "page", "webhooks"] as const;
  const faults = once
    .filter((kind) => count(kind) !== 1)
    .map((kind) => `expected one component of type ${kind}, found ${count(kind)}`);
  return count("card") === 0 ? [...faults, "expected a component of type card, found none"] : faults;
}

function entrypointFaults({ components, sourceFolder }: Project): string[] {
  return components.flatMap(({ uid, config }) => {
    if (!("entrypoint" in config) || existsSync(join(sourceFolder, config.entrypoint))) return [];
    return [`${uid}: its entrypoint ${config.entrypoint} does not exist`];
  });
}

/**
 * HubSpot signs what a card sends with the secret that signs webhooks. A card must reach its own origin and no other:
 * else one portal's user could forge another portal's webhooks.
 */
function originFaults({ components, variables }: Project): string[] {
  const faults: string[] = [];
  const permitted = components.flatMap((part) => (part.type === "app" ? part.config.permittedUrls.fetch : []));
  const hooks = components.flatMap((part) =>
    part.type === "webhooks" ? [new URL(part.config.settings.targetUrl).origin] : [],
  );
  const card = variables.API_ORIGIN;
  if (card === undefined) faults.push("the profile has no API_ORIGIN: the card would not know whom to ask");
  else if (!permitted.includes(card)) faults.push(`permittedUrls.fetch must hold the card's origin ${card}`);
  for (const hook of hooks) {
    if (hook === card) faults.push(`webhooks must not arrive on the card's origin ${hook}`);
    if (permitted.includes(hook)) faults.push(`permittedUrls.fetch must not hold the webhooks' origin ${hook}`);
  }
  for (const origin of permitted) {
    if (origin !== card) faults.push(`permittedUrls.fetch must hold nothing but the card's origin, found ${origin}`);
  }
  return faults;
}
