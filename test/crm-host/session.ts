import type { FastifyRequest } from "fastify";
import type { CrmUser } from "./crm-portal.ts";

/**
 * Who is at the keyboard: `?user=` in the URL, else the `x-crm-user` header (the page's own calls, so that two tabs can
 * play two people), else the cookie of the last switch, else the portal's first user.
 */
export function chooseUser(request: FastifyRequest, users: CrmUser[]): CrmUser {
  const wanted = [userInUrl(request), request.headers["x-crm-user"], userInCookie(request)];
  const chosen = wanted.map((id) => users.find((user) => String(user.userId) === id)).find((user) => user);
  const user = chosen ?? users[0];
  if (!user) throw new Error("The portal has no users.");
  return user;
}

/** The cookie to set when the URL names somebody. */
export function rememberUser(request: FastifyRequest): string | undefined {
  const id = userInUrl(request);
  return id && /^\d+$/.test(id) ? `crm-user=${id}; Path=/; SameSite=Lax; HttpOnly` : undefined;
}

const userInUrl = (request: FastifyRequest): string | undefined => (request.query as { user?: string }).user;

const userInCookie = (request: FastifyRequest): string | undefined =>
  /(?:^|; )crm-user=(\d+)/.exec(request.headers.cookie ?? "")?.[1];
