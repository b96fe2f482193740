import type { Person } from "@assay/shared/api/assessment";
import type { Refusal } from "@assay/shared/api/result";
import type { ReviewPack, ReviewQuery, ReviewReply } from "@assay/shared/api/review";
import { Side } from "@assay/shared/pipeline/agreement";
import { quarterOf, quarterPeriod } from "@assay/shared/pipeline/calendar-period";
import { namePeople } from "../store/people.ts";
import { findPack, type StoredPack } from "../store/review-packs.ts";
import { findTenant } from "../store/tenants.ts";
import type { Actor } from "./identify-caller.ts";
import { leadsTeam, refuseTeam } from "./manager-access.ts";
import { countQuarter } from "./review-figures.ts";
import { personOf } from "./rubric-versions.ts";
import type { Services } from "./services.ts";

/** The running quarter and the four before it. */
const quartersShown = 5;

/** A quarter's review: what was put to signature, or its figures as they stand. */
export async function readReview(
  services: Services,
  actor: Actor,
  { quarter: asked, language }: ReviewQuery,
): Promise<ReviewReply | Refusal> {
  if (!leadsTeam(actor)) return refuseTeam(language);
  const { queries, now } = services;
  const { tenantId, userId: me } = actor;
  const moment = now();
  const zone = (await findTenant(queries, tenantId))?.timeZone ?? "UTC";
  const quarters = Array.from({ length: quartersShown }, (_, before) => quarterOf(zone, moment, before));
  const quarter = asked ?? quarterOf(zone, moment, 1);
  const pack = await findPack(queries, tenantId, quarter);
  const figures = pack?.figures ?? (await countQuarter(queries, tenantId, zone, quarter, moment));
  const named = pack && [pack.signers.marketing, pack.signers.sales, pack.preparedBy];
  const people = named ? await namePeople(queries, tenantId, named, actor) : [];
  const isOver = quarterPeriod(zone, quarter).until <= moment;
  return {
    ok: true,
    figures,
    ...(pack && { pack: toPack(pack, people) }),
    quarters,
    mayPrepare: isOver && figures.agreement !== undefined && !(pack && isSigned(pack)),
    me,
  };
}

/** Both sides have signed it. */
export function isSigned({ signatures }: Pick<StoredPack, "signatures">): boolean {
  return Side.options.every((side) => signatures.some((signature) => signature.side === side));
}

function toPack({ number, preparedBy, preparedAt, signers, signatures }: StoredPack, people: readonly Person[]) {
  const person = (userId: string) => personOf(userId, people);
  return {
    number,
    prepared: { by: person(preparedBy), at: preparedAt },
    signers: { marketing: person(signers.marketing), sales: person(signers.sales) },
    signatures: signatures.map(({ side, by, at }) => ({ side, by: person(by), at })),
  } satisfies ReviewPack;
}
