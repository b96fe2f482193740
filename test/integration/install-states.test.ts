import { installTexts } from "@assay/shared/language/all-languages";
import type { Language } from "@assay/shared/language/language";
import { languages } from "@assay/shared/language/locale";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { publicUrls } from "../support/assay-app.ts";
import type { EmulatorUser } from "../support/emulator-client.ts";
import { createInstaller, type InstallPage } from "../support/installer.ts";
import { lookInto } from "../support/look-into.ts";
import { connectAdmin } from "../support/portal-admin.ts";
import { sendWire, signCall, withCaller } from "../support/signed-call.ts";
import { type Stack, startStack } from "../support/stack.ts";
import { waitUntil } from "../support/wait-until.ts";

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ backend: inject("databaseBackend"), contacts: 5, withHost: false });
});
afterAll(() => stack?.close());

let lastPortalId = 7_360_100;

interface Case {
  readonly portalId: number;
  readonly users: [EmulatorUser, EmulatorUser];
  /** Goes through the installation as one of the two, in a browser of the case's language. */
  install(user: EmulatorUser, beforeCallback?: () => Promise<unknown>): Promise<InstallPage>;
}

async function aCase(language: Language): Promise<Case> {
  lastPortalId += 1;
  const portalId = lastPortalId;
  const { users } = await stack.emulator.putPortal(portalId, { seed: "empty" });
  const install: Case["install"] = (user, beforeCallback) =>
    createInstaller(stack.webUrl, language).install(portalId, user.userId, beforeCallback);
  return { portalId, users: users as Case["users"], install };
}

const control = (portalId: number, act: string) => stack.emulator.control("POST", `portals/${portalId}/${act}`);
const allowing = (portalId: number, customPropertyLimit: number) =>
  stack.emulator.putPortal(portalId, { seed: "empty", customPropertyLimit });
const propertiesOf = async (portalId: number) =>
  (await stack.emulator.readProperties(portalId, "contacts"))
    .map(({ name }) => name)
    .filter((name) => name.startsWith("assay_"));

type Text = (typeof installTexts)["en"];

interface State {
  readonly state: string;
  /** Brings the portal there, and installs; answers the page that the person ends on. */
  readonly arrive: (portal: Case) => Promise<InstallPage>;
  readonly status: 200 | 400;
  /** What the page says, then or once the properties were looked through. */
  readonly says: (text: Text, portal: Case, total: number) => string[];
  readonly endsWith?: (portal: Case) => Promise<void>;
}

async function hasAllProperties({ portalId }: Case): Promise<void> {
  const names = await propertiesOf(portalId);
  expect(names).toContain("assay_score");
  expect(names).toContain("assay_bant_budget");
}

/** HubSpot vouches for the caller, and yet nobody knows the portal. */
const isNotInstalled = async ({ portalId, users: [user] }: Case) => {
  const wire = signCall(publicUrls.card, { target: withCaller("/v1/rubrics", user, portalId) });
  expect((await sendWire(stack.ports.card, wire)).status).toBe(403);
};

const states: State[] = [
  {
    state: "a fresh portal",
    arrive: ({ install, users }) => install(users[0]),
    status: 200,
    says: ({ done }, { portalId }) => [done.connected(String(portalId)), done.youAreAdmin, done.steps[0] ?? ""],
    endsWith: hasAllProperties,
  },
  {
    state: "an installation by the same admin again",
    arrive: async ({ install, users }) => {
      await install(users[0]);
      return install(users[0]);
    },
    status: 200,
    says: ({ done }) => [done.again, done.youAreAdmin],
    endsWith: hasAllProperties,
  },
  {
    state: "an installation by a colleague of the admin",
    arrive: async ({ install, users }) => {
      await (await install(users[0])).ended();
      return install(users[1]);
    },
    status: 200,
    says: ({ done }, { users }) => [done.again, done.othersAreAdmin(`${users[0].firstName} ${users[0].lastName}`)],
    endsWith: hasAllProperties,
  },
  {
    state: "two admins who install at once",
    arrive: async ({ install, users }) => {
      const [first, second] = await Promise.all([install(users[0]), install(users[1])]);
      expect([first.status, second.status]).toEqual([200, 200]);
      // Whichever came second is told of the other.
      const told = [first.text.includes(users[1].email), second.text.includes(users[0].email)];
      expect(told.filter(Boolean)).toHaveLength(1);
      return told[0] ? first : second;
    },
    status: 200,
    says: ({ done }, { portalId }) => [done.connected(String(portalId))],
    endsWith: hasAllProperties,
  },
  {
    state: "a scope that was lost between consent and return",
    arrive: ({ install, users, portalId }) =>
      install(users[0], () =>
        stack.emulator.putPortal(portalId, { seed: "empty", unavailableScopes: ["crm.objects.owners.read"] }),
      ),
    status: 400,
    says: ({ failed }) => [failed["scope-missing"]("crm.objects.owners.read"), failed.again],
    endsWith: isNotInstalled,
  },
  {
    state: "a consent that was taken back and given again",
    arrive: async ({ install, users, portalId }) => {
      await (await install(users[0])).ended();
      await control(portalId, "tokens/revoke");
      // What a refused renewal leaves behind.
      const tenant = `where tenant_id = 'hubspot-${portalId}'`;
      const dropped = `with dropped as (delete from credential ${tenant})`;
      await lookInto(stack, `${dropped} update tenant set connected = false ${tenant}`);
      return install(users[0]);
    },
    status: 200,
    says: ({ done }) => [done.reconnected, done.youAreAdmin],
    endsWith: hasAllProperties,
  },
  {
    state: "a customer's property of our name and another type",
    arrive: async ({ install, users, portalId }) => {
      const admin = await connectAdmin(stack.emulator, portalId, users[0].userId);
      await admin.createProperty({ name: "assay_score", label: "Test score", type: "string", fieldType: "text" });
      return install(users[0]);
    },
    status: 200,
    says: ({ progress }) => [progress.taken("assay_score")],
    endsWith: hasAllProperties,
  },
  {
    state: "no room for every property",
    arrive: async ({ install, users, portalId }) => {
      await allowing(portalId, 10);
      return install(users[0]);
    },
    status: 200,
    says: ({ progress }, _portal, total) => [
      progress.noRoom(String(total - 10), "10"),
      progress.partly("10", String(total)),
    ],
    endsWith: async ({ portalId }) => {
      const names = await propertiesOf(portalId);
      expect(names).toHaveLength(10);
      expect(names).toEqual(expect.arrayContaining(["assay_score", "assay_grade", "assay_next_question"]));
      const made = (await stack.emulator.readLog()).filter(
        (call) => call.portalId === portalId && call.method === "POST" && call.path.endsWith("/contacts"),
      );
      expect(made.filter(({ status }) => status >= 400)).toEqual([]);
    },
  },
  {
    state: "no room at all",
    arrive: async ({ install, users, portalId }) => {
      await allowing(portalId, 0);
      return install(users[0]);
    },
    status: 200,
    says: ({ progress }, _portal, total) => [progress.noRoom(String(total), "0")],
    endsWith: async ({ portalId }) => expect(await propertiesOf(portalId)).toEqual([]),
  },
  {
    state: "a HubSpot that is away while the properties are made",
    arrive: async ({ install, users, portalId }) => {
      await stack.emulator.addFault({ pathPrefix: "/crm/properties", portalId }, 2, { kind: "status", status: 503 });
      return install(users[0]);
    },
    status: 200,
    says: ({ done }) => [done.youAreAdmin],
    endsWith: hasAllProperties,
  },
];

describe.each(languages)("in %s,", (language) => {
  it.each(states)("$state ends in a sane state and a sentence that says what to do", async (state) => {
    const text = installTexts[language];
    const portal = await aCase(language);
    const page = await state.arrive(portal);
    expect(page.status).toBe(state.status);
    const ended = state.status === 200 ? await page.ended() : "";
    // "10 of 34 properties are in place": the second number, in every language.
    const total = Number(/^\D*\d+\D+(\d+)/.exec(ended)?.[1]);
    const read = `${page.text} ${ended}`;
    for (const sentence of state.says(text, portal, total)) expect(read).toContain(sentence);
    await state.endsWith?.(portal);
  });

  it("says that the watching is over, to a browser that installed nothing", async () => {
    const response = await fetch(`${stack.webUrl}/install/progress`, {
      headers: { "accept-language": language, cookie: "assay_progress=nonsense" },
    });
    expect(await response.text()).toContain(installTexts[language].progress.gone);
  });
});

it("asks a portal's limit before it makes anything", async () => {
  const { install, users, portalId } = await aCase("en");
  await (await install(users[0])).ended();
  const calls = (await stack.emulator.readLog()).filter((call) => call.portalId === portalId);
  const limit = calls.findIndex(({ path }) => path === "/crm/limits/2026-09/custom-properties");
  const made = calls.findIndex(({ method, path }) => method === "POST" && path.startsWith("/crm/properties"));
  expect(limit).toBeGreaterThan(-1);
  expect(limit).toBeLessThan(made);
});

it("asks for a feature's scopes only when it is switched on", async () => {
  const ask = async (query: string) => {
    const response = await fetch(`${stack.webUrl}/install${query}`, { redirect: "manual" });
    return new URL(response.headers.get("location") ?? "").searchParams.get("optional_scope");
  };
  expect(await ask("")).toBeNull();
  expect(await ask("?with=deals,everything")).toBe("crm.objects.deals.read");
});

it("moves: the page shows more properties from look to look", async () => {
  const { install, users, portalId } = await aCase("en");
  await stack.emulator.addFault({ pathPrefix: "/crm/properties", method: "POST", portalId }, 40, {
    kind: "slow",
    ms: 150,
  });
  const page = await install(users[0]);
  const seen = new Set<string>();
  const look = async () => {
    const shown = await page.look();
    const [, counted] = /(\d+) of \d+ are looked through/.exec(shown.text) ?? [];
    if (counted !== undefined) seen.add(counted);
    return shown.isEnded;
  };
  await waitUntil("the properties are there", look, { everyMs: 250 });
  expect(seen.size).toBeGreaterThan(3);
});
