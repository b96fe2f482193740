import type { Role, Visibility } from "@assay/shared/api/people";
import type { Row } from "./authorisation-table.ts";
import { dueTo, type Target } from "./authorisation-world.ts";

export type Reply = { status: number; body: string };
export type Asker = { place?: number; role: Role };

/** How a fault begins when something that is due is missing. */
export const untold = "does not tell of";

/** What is wrong with a reply to somebody of the portal whom the door knows; absent = nothing. */
export function judge(
  row: Row,
  asker: Asker,
  visibility: Visibility,
  target: Target,
  reply: Reply,
  targets: readonly Target[],
): string | undefined {
  const due = targets.filter((one) => dueTo(asker, visibility, one));
  const hidden = targets.filter((one) => !due.includes(one));
  const leaked = hidden.filter((one) => tells(reply, one));
  if (leaked.length > 0) return `tells of ${leaked.map(({ marker }) => marker)}`;
  const refusals = refusalsDue(row, asker, due.includes(target));
  const said = codeOf(reply);
  if (reply.status !== 200) return `answers with the status ${reply.status}`;
  if (refusals.length > 0) return refusals.includes(said) ? undefined : `says ${said} instead of ${refusals}`;
  if (said !== "ok" && !row.answers?.includes(said)) return `refuses with ${said} what is due`;
  const missing = mustTell(row, target, due).filter((one) => !tells(reply, one, row.tells));
  return missing.length > 0 ? `${untold} ${missing.map(({ marker }) => marker)}` : undefined;
}

/** The codes of which one must be the answer; none = it is due. */
function refusalsDue({ due }: Row, { role }: Asker, isVisible: boolean): string[] {
  const isHidden = (due === "viewer" || due === "viewing-rater") && !isVisible;
  const mayNotRate = (due === "rater" || due === "viewing-rater") && role === "reader";
  return [
    ...(isHidden ? ["not-visible"] : []),
    ...(mayNotRate ? ["not-allowed"] : []),
    ...(due === "manager" && role !== "admin" && role !== "manager" ? ["not-manager"] : []),
    ...(due === "admin" && role !== "admin" ? ["not-admin"] : []),
  ];
}

function mustTell({ tells: what }: Row, target: Target, due: readonly Target[]): Target[] {
  switch (what) {
    case "its marker":
    case "its id":
      return [target];
    case "its neighbour":
      return due.filter(({ id }) => id === target.besideId);
    case "all contacts":
      return due.filter(({ type }) => type === "contact");
    case "all records":
      return [...due];
    default:
      return [];
  }
}

function tells({ body }: Reply, { id, marker }: Target, what?: Row["tells"]): boolean {
  if (what === "its marker") return body.includes(marker);
  return body.includes(marker) || body.includes(`"${id}"`);
}

export function codeOf({ body }: Reply): string {
  const parsed = JSON.parse(body) as { ok?: boolean; code?: string };
  return parsed.ok === true ? "ok" : (parsed.code ?? "nothing");
}
