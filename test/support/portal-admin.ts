import type { EmulatorClient } from "./emulator-client.ts";

const tool = {
  clientId: "customers-own-tool",
  clientSecret: "customers-own-secret",
  redirectUrls: ["http://localhost/callback"],
  requiredScopes: ["oauth", "crm.schemas.contacts.read", "crm.schemas.contacts.write", ...recordScopes()],
};

function recordScopes(): string[] {
  const kinds = ["contacts", "companies", "deals", "leads"];
  return kinds.flatMap((kind) => [`crm.objects.${kind}.read`, `crm.objects.${kind}.write`]);
}

export type RecordKind = "contacts" | "companies" | "deals" | "leads" | "calls" | "emails";
export type Beside = { kind: RecordKind; id: string };
export type PortalAdmin = Awaited<ReturnType<typeof connectAdmin>>;

/** A customer's own tool: makes, changes and deletes properties and records as an admin does on HubSpot's own screens. */
export async function connectAdmin(emulator: EmulatorClient, portalId: number, userId: number) {
  await emulator.putApp(9001, tool);
  const token = await authorize(emulator.origin, portalId, userId);
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${emulator.origin}/crm${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`HubSpot refused the admin: ${response.status} ${await response.text()}`);
    const text = await response.text();
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  };
  const contactProperties = "/properties/2026-09/contacts";
  return {
    createProperty: (definition: object) =>
      call("POST", contactProperties, { groupName: "contactinformation", ...definition }),
    changeProperty: (name: string, change: object) => call("PATCH", `${contactProperties}/${name}`, change),
    deleteProperty: (name: string) => call("DELETE", `${contactProperties}/${name}`),
    /** Answers the new record's id; `beside` are associated by the portal's default type, in that order. */
    createRecord: async (kind: RecordKind, properties: Record<string, string>, beside: readonly Beside[] = []) => {
      // HubSpot makes no lead without its primary contact.
      const primary = { types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 578 }] };
      const associations = kind === "leads" ? beside.map(({ id: other }) => ({ to: { id: other }, ...primary })) : [];
      const { id } = (await call("POST", `/objects/2026-09/${kind}`, { properties, associations })) as { id: string };
      for (const { kind: to, id: other } of beside) {
        await call("PUT", `/objects/2026-09/${kind}/${id}/associations/default/${to}/${other}`);
      }
      return id;
    },
    changeRecord: (kind: RecordKind, id: string, properties: Record<string, string>) =>
      call("PATCH", `/objects/2026-09/${kind}/${id}`, { properties }),
  };
}

async function authorize(origin: string, portalId: number, userId: number): Promise<string> {
  const [redirectUrl = ""] = tool.redirectUrls;
  const query = new URLSearchParams({
    client_id: tool.clientId,
    redirect_uri: redirectUrl,
    scope: tool.requiredScopes.join(" "),
    portalId: String(portalId),
    userId: String(userId),
    approve: "1",
  });
  const consent = await fetch(`${origin}/oauth/authorize?${query}`, { redirect: "manual" });
  const code = new URL(consent.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const form = { grant_type: "authorization_code", code, redirect_uri: redirectUrl };
  const body = new URLSearchParams({ ...form, client_id: tool.clientId, client_secret: tool.clientSecret });
  const response = await fetch(`${origin}/oauth/2026-09/token`, { method: "POST", body });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}
