import { isAbsolute } from "node:path";
import { expect, it } from "vitest";
import { readDemoSettings } from "./settings.ts";

it("starts at 4310 with the embedded database in .assay when nothing is chosen", () => {
  const read = readDemoSettings({});
  if (!read.ok) throw new Error(read.message);
  const { ports, folder, databaseUrl, apiOrigin } = read.settings;
  expect(ports).toEqual({
    host: 4310,
    emulator: 4311,
    card: 4312,
    hooks: 4313,
    web: 4314,
    ops: 4315,
    extension: 4316,
    actions: 4317,
  });
  expect(isAbsolute(folder)).toBe(true);
  expect(databaseUrl.startsWith(`pglite:${folder}`)).toBe(true);
  expect(apiOrigin).toBeUndefined();
});

it("moves every port by PORT, and hands DATABASE_URL and HUBSPOT_API_ORIGIN on as they are", () => {
  const chosen = {
    PORT: "65528",
    DATABASE_URL: "postgres://host/database",
    HUBSPOT_API_ORIGIN: "http://127.0.0.1:9000",
  };
  expect(readDemoSettings(chosen)).toMatchObject({
    ok: true,
    settings: {
      ports: { host: 65_528, actions: 65_535 },
      databaseUrl: chosen.DATABASE_URL,
      apiOrigin: chosen.HUBSPOT_API_ORIGIN,
    },
  });
});

it.each(["0", "65529", "-1", "80.5", "http"])("refuses PORT=%s with a sentence", (PORT) => {
  expect(readDemoSettings({ PORT })).toEqual({
    ok: false,
    message: `PORT must be a number from 1 to 65528; it is "${PORT}".`,
  });
});
