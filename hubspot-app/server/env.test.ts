import { describe, expect, it } from "vitest";
import { developmentKey, developmentSecret, readSettings } from "./env.ts";
import { isLoopback } from "./env-field.ts";

const aKey = (id: string, fill = id) => `${id}:${Buffer.alloc(32, fill).toString("base64")}`;

const sound = {
  DATABASE_URL: "postgres://assay@db.example/assay",
  ASSAY_CARD_URL: "https://card.assay.example",
  ASSAY_HOOKS_URL: "https://hooks.assay.example",
  ASSAY_ACTIONS_URL: "https://actions.assay.example",
  ASSAY_WEB_URL: "https://web.assay.example",
  ASSAY_EXTENSION_URL: "https://extension.assay.example",
  ASSAY_CARD_PORT: "8001",
  ASSAY_HOOKS_PORT: "8002",
  ASSAY_ACTIONS_PORT: "8006",
  ASSAY_WEB_PORT: "8003",
  ASSAY_EXTENSION_PORT: "8005",
  ASSAY_OPS_PORT: "8004",
  ASSAY_KEYS: aKey("2026"),
  HUBSPOT_APP_ID: "77",
  HUBSPOT_CLIENT_ID: "client-77",
  HUBSPOT_CLIENT_SECRET: "a-secret-of-our-own",
};

function faultsOf(changes: Record<string, string | undefined>): string[] {
  const read = readSettings({ ...sound, ...changes });
  return read.ok ? [] : read.faults;
}

describe("a sound environment", () => {
  it("is read, with what may be left out filled in", () => {
    const read = readSettings(sound);
    if (!read.ok) throw new Error(read.faults.join(" "));
    expect(read.settings).toMatchObject({
      listenHost: "127.0.0.1",
      card: { publicUrl: "https://card.assay.example", port: 8001 },
      opsPort: 8004,
      hubspot: { apiOrigin: "https://api.hubapi.com", authorizeUrl: "https://app.hubspot.com/oauth/authorize" },
      logLevel: "info",
    });
    expect(read.settings.keys).toEqual([{ id: "2026", bytes: Buffer.alloc(32, "2026") }]);
  });

  it("may hold several keys, the current one first", () => {
    const read = readSettings({ ...sound, ASSAY_KEYS: `${aKey("b")}, ${aKey("a")}` });
    expect(read.ok && read.settings.keys.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("trusts no proxy unless told, and then the addresses and networks named", () => {
    const read = readSettings(sound);
    expect(read.ok && read.settings.trustedProxies).toEqual([]);
    const told = readSettings({ ...sound, ASSAY_TRUSTED_PROXIES: "10.0.0.7, 10.1.0.0/16,fd00::/8" });
    expect(told.ok && told.settings.trustedProxies).toEqual(["10.0.0.7", "10.1.0.0/16", "fd00::/8"]);
  });

  it("may use http for doors on this machine", () => {
    expect(faultsOf({ ASSAY_WEB_URL: "http://localhost:4314", ASSAY_HOOKS_URL: "http://127.0.0.1:4313" })).toEqual([]);
  });
});

describe("a faulty environment", () => {
  it.each(["proxy.example", "10.0.0.0/33", "10.0.0.0/0", "10.0.0.0/8/8", "10.0.0"])(
    "does not trust %s as a proxy",
    (proxy) => {
      expect(faultsOf({ ASSAY_TRUSTED_PROXIES: proxy })).toEqual([
        "ASSAY_TRUSTED_PROXIES must be addresses or networks, comma separated, such as 10.0.0.7 or 10.0.0.0/8.",
      ]);
    },
  );

  it("names every fault at once, a sentence each", () => {
    const faults = faultsOf({
      DATABASE_URL: "mysql://db.example/assay",
      ASSAY_CARD_URL: "http://card.assay.example",
      ASSAY_HOOKS_URL: "https://hooks.assay.example/hubspot",
      ASSAY_WEB_PORT: "eighty",
      ASSAY_OPS_PORT: "70000",
      HUBSPOT_APP_ID: undefined,
      HUBSPOT_CLIENT_SECRET: "",
    });
    expect(faults).toEqual([
      "DATABASE_URL must begin with postgres:// or pglite:.",
      "ASSAY_CARD_URL must begin with https:// unless it is this machine.",
      "ASSAY_HOOKS_URL must be an origin such as https://card.example.com, without a path.",
      "ASSAY_WEB_PORT must be a port number.",
      "ASSAY_OPS_PORT must be a port number up to 65535.",
      "HUBSPOT_APP_ID is missing: the app's id.",
      "HUBSPOT_CLIENT_SECRET is empty: the app's client secret.",
    ]);
  });

  it("names all that is missing when there is nothing", () => {
    const read = readSettings({});
    const named = read.ok ? [] : read.faults.map((fault) => fault.split(" ")[0]);
    expect(named).toEqual(Object.keys(sound));
  });

  it("keeps the faults that show only together beside the others", () => {
    const faults = faultsOf({ ASSAY_KEYS: "none", ASSAY_HOOKS_URL: sound.ASSAY_CARD_URL });
    expect(faults).toHaveLength(2);
  });

  it.each([
    "card.assay.example",
    "https//card.assay.example",
    "http://",
    "https://[",
    "https://card.assay.example?x=1",
  ])("says in words that %j is no origin", (url) => {
    expect(faultsOf({ ASSAY_CARD_URL: url })[0]).toMatch(/^ASSAY_CARD_URL must be an origin/);
  });

  it.each(["", " ", "1.5", "-1", "0x50", "1e3"])("does not take %j for a port", (port) => {
    expect(faultsOf({ ASSAY_CARD_PORT: port })).toEqual(["ASSAY_CARD_PORT must be a port number."]);
  });

  it("never repeats a secret", () => {
    const secrets = {
      DATABASE_URL: "postgre://assay:hunter2@db.example/assay",
      ASSAY_KEYS: "2026:aHVudGVyMg==",
      HUBSPOT_CLIENT_SECRET: developmentSecret,
    };
    const text = [...faultsOf(secrets), ...faultsOf({ ...secrets, DATABASE_URL: sound.DATABASE_URL })].join("\n");
    for (const secret of ["hunter2", "aHVudGVyMg", developmentSecret]) expect(text).not.toContain(secret);
  });
});

describe("keys", () => {
  it.each([
    ["no id", `:${Buffer.alloc(32).toString("base64")}`],
    ["no bytes", "2026:"],
    ["31 bytes", `2026:${Buffer.alloc(31).toString("base64")}`],
    ["33 bytes", `2026:${Buffer.alloc(33).toString("base64")}`],
    ["an id with a space", aKey("key 1")],
    ["one id twice", `${aKey("a", "x")},${aKey("a", "y")}`],
    ["a comma at the end", `${aKey("a")},`],
  ])("are refused with %s", (_what, keys) => {
    expect(faultsOf({ ASSAY_KEYS: keys })).toEqual([
      "ASSAY_KEYS must be <key id>:<32 bytes in base64>, comma separated, each id once.",
    ]);
  });
});

describe("origins", () => {
  it.each([
    ["ASSAY_HOOKS_URL", "https://card.assay.example"],
    ["ASSAY_WEB_URL", "https://card.assay.example"],
    ["ASSAY_WEB_URL", "https://hooks.assay.example"],
    ["ASSAY_HOOKS_URL", "https://CARD.assay.example"],
    ["ASSAY_HOOKS_URL", "https://card.assay.example:443"],
    ["ASSAY_ACTIONS_URL", "https://hooks.assay.example"],
  ])("must all differ: %s may not be %s", (name, url) => {
    expect(faultsOf({ [name]: url })).toEqual([expect.stringContaining("must be five origins")]);
  });
});

describe("the development secrets", () => {
  const renamedKey = developmentKey.replace("development:", "production:");

  it.each([
    ["HUBSPOT_CLIENT_SECRET", developmentSecret],
    ["ASSAY_KEYS", developmentKey],
    ["ASSAY_KEYS", `${aKey("2026")},${developmentKey}`],
    ["ASSAY_KEYS", renamedKey],
  ])("in %s are refused unless HubSpot is this machine", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining("set secrets of your own")]);
    expect(faultsOf({ [name]: value, HUBSPOT_API_ORIGIN: "http://127.0.0.1:4311" })).toEqual([]);
  });

  it.each(["http://127.0.0.1:1", "http://127.1.2.3", "http://localhost:4311", "http://[::1]:4311"])(
    "count %s as this machine",
    (url) => expect(isLoopback(url)).toBe(true),
  );

  it.each(["http://127.0.0.1.evil.example", "http://localhost.evil.example", "http://10.0.0.1", "http://0.0.0.0"])(
    "do not count %s as this machine",
    (url) => expect(isLoopback(url)).toBe(false),
  );
});
