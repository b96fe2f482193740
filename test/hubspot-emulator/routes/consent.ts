import type { App } from "../app.ts";
import type { Hub } from "../hub.ts";
import type { Portal } from "../portal.ts";
import type { Outcome, Reply } from "../reply.ts";
import { succeed } from "../reply.ts";

interface Consent {
  app: App;
  redirectUri: string;
  scopes: string[];
  optionalScopes: string[];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function page(title: string, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>
body{margin:0;background:#f5f8fa;color:#213343;font:16px/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:3rem auto;padding:2rem;background:#fff;border:1px solid #cbd6e2;border-radius:8px}
h1{font-size:1.4rem;margin:0 0 1rem}fieldset{border:1px solid #cbd6e2;border-radius:4px;margin:1rem 0}
label{display:flex;gap:.5rem;padding:.25rem 0}code{font-size:.9rem}
button{padding:.7rem 1.4rem;border:0;border-radius:4px;background:#b0360f;color:#fff;font:inherit;cursor:pointer}
button:focus-visible,input:focus-visible{outline:3px solid #006dcc;outline-offset:2px}
</style></head><body><main>${content}</main></body></html>`;
}

function refusePage(message: string): { ok: false; reply: Reply } {
  const html = page("Authorization failed", `<h1>Authorization failed</h1><p>${escapeHtml(message)}</p>`);
  return { ok: false, reply: { status: 400, html } };
}

function splitScopes(text: string | null): string[] {
  return [...new Set((text ?? "").split(/[\s,]+/).filter(Boolean))];
}

function readConsent(hub: Hub, query: URLSearchParams): Outcome<Consent> {
  const app = hub.apps.findByClientId(query.get("client_id") ?? "");
  if (!app) return refusePage("This app does not exist: its client ID is missing or unknown.");
  const redirectUri = query.get("redirect_uri") ?? "";
  if (!app.redirectUrls.includes(redirectUri)) {
    return refusePage("The redirect URL does not match one that the app registered.");
  }
  const scopes = splitScopes(query.get("scope"));
  const optionalScopes = splitScopes(query.get("optional_scope"));
  const missing = app.requiredScopes.filter((scope) => !scopes.includes(scope));
  if (missing.length > 0)
    return refusePage(`The install URL lacks scopes that the app requires: ${missing.join(", ")}.`);
  const declared = new Set([...app.requiredScopes, ...app.optionalScopes]);
  const unknown = [...scopes, ...optionalScopes].filter((scope) => !declared.has(scope));
  if (unknown.length > 0)
    return refusePage(`The install URL asks for scopes that the app does not have: ${unknown.join(", ")}.`);
  return succeed({ app, redirectUri, scopes, optionalScopes });
}

function choice(portal: Portal, checkedUserId: number | undefined): string {
  const users = portal.users.map(({ userId, firstName, lastName, email, superAdmin }) => {
    const name = escapeHtml(`${firstName} ${lastName} (${email})`);
    const checked = userId === checkedUserId ? " checked" : "";
    const value = `${portal.portalId}/${userId}`;
    return `<label><input type="radio" name="account" value="${value}"${checked} required><span>${name}${superAdmin ? ", super admin" : ""}</span></label>`;
  });
  return `<fieldset><legend>${escapeHtml(portal.name)}, portal ${portal.portalId}</legend>${users.join("")}</fieldset>`;
}

function consentPage(hub: Hub, query: URLSearchParams, { app, scopes, optionalScopes }: Consent): string {
  const asked = query.get("portalId");
  const portals = hub.portals.list().filter((portal) => asked === null || String(portal.portalId) === asked);
  const first = portals[0]?.users.find((user) => user.superAdmin)?.userId;
  const kept = [...query].filter(([name]) => !["portalId", "userId", "approve"].includes(name));
  const hidden = kept.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const list = (asked: string[]) =>
    `<ul>${asked.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join("")}</ul>`;
  const optional = optionalScopes.filter((scope) => portals.some((portal) => !portal.unavailableScopes.has(scope)));
  return page(
    "Connect app",
    `<h1>App ${app.appId} wants to connect to HubSpot</h1><form method="get" action="/oauth/authorize">${hidden.join("")}
${portals.map((portal) => choice(portal, first)).join("")}
<p>It asks for:</p>${list(scopes)}
${optional.length > 0 ? `<p>And, where the account has it, for:</p>${list(optional)}` : ""}
<button type="submit" name="approve" value="1">Connect app</button></form>`,
  );
}

/** Who approves: `account=portal/user` from the page, or portalId and userId from a script. */
function readApprover(hub: Hub, query: URLSearchParams): { portal: Portal; userId: number } | undefined {
  const [portalText, userText] = query.get("account")?.split("/") ?? [query.get("portalId"), query.get("userId")];
  const portal = hub.portals.find(Number(portalText));
  const user =
    portal?.users.find((one) => String(one.userId) === userText) ?? (userText ? undefined : portal?.users[0]);
  return portal && user ? { portal, userId: user.userId } : undefined;
}

/** HubSpot's consent page, and its redirect with a one-use code once a user has approved. */
export function authorize(hub: Hub, query: URLSearchParams): Reply {
  const consent = readConsent(hub, query);
  if (!consent.ok) return consent.reply;
  if (query.get("approve") !== "1") return { status: 200, html: consentPage(hub, query, consent.value) };
  const approver = readApprover(hub, query);
  if (!approver) return refusePage("The portal or the user does not exist.").reply;
  const { portal, userId } = approver;
  const { app, redirectUri, scopes, optionalScopes } = consent.value;
  const lacking = scopes.filter((scope) => portal.unavailableScopes.has(scope));
  if (lacking.length > 0) {
    return refusePage(`This account cannot give what the app requires: ${lacking.join(", ")}.`).reply;
  }
  // What the account lacks is left out without a word, https://developers.hubspot.com/scopes.
  const available = optionalScopes.filter((scope) => !portal.unavailableScopes.has(scope));
  const granted = [...new Set([...scopes, ...available])];
  const { portalId } = portal;
  const code = hub.tokens.issueCode({ appId: app.appId, portalId, userId, scopes: granted, redirectUri });
  const target = new URL(redirectUri);
  target.searchParams.set("code", code);
  const state = query.get("state");
  if (state !== null) target.searchParams.set("state", state);
  return { status: 302, headers: { location: target.href } };
}
