import type { EmulatorClient } from "./emulator-client.ts";

const tool = {
  clientId: "customers-own-tool",
  clientSecret: "customers-own-secret",
  redirectUrls: ["http://localhost/callback"],
  requiredScopes: ["oauth", "crm.schemas.contacts.read", "crm.schemas.contacts.write"],
};

export type PortalAdmin = Awaited<ReturnType<typeof connectAdmin>>;

/** A customer's own tool: makes, changes and deletes contact properties as an admin does in HubSpot's settings. */
export async function connectAdmin(emulator: EmulatorClient, portalId: number, userId: number) {
  await emulator.putApp(9001, tool);
  const token = await authorize(emulator.origin, portalId, userId);
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${emulator.origin}/crm/properties/2026-09/contacts${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`HubSpot refused the admin: ${response.status} ${await response.text()}`);
  };
  return {
    createProperty: (definition: object) => call("POST", "", { groupName: "contactinformation", ...definition }),
    changeProperty: (name: string, change: object) => call("PATCH", `/${name}`, change),
    deleteProperty: (name: string) => call("DELETE", `/${name}`),
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
