import { z } from "zod";
import type { CrmRecord } from "../crm-record.ts";
import { readObjectType } from "../record-write.ts";
import { invalid, notFound, type Outcome, type Reply, succeed } from "../reply.ts";
import { type Call, type Route, readBody } from "../router.ts";
import { type Place, readPlace, readRecord } from "./control-records.ts";

interface Ends {
  place: Place;
  from: CrmRecord;
  to: CrmRecord;
}

function readEnds(call: Call): Outcome<Ends> {
  const place = readPlace(call);
  if (!place.ok) return place;
  const from = readRecord(place.value, call.params.id);
  if (!from.ok) return from;
  const type = readObjectType(call.params.toObjectType);
  if (!type.ok) return type;
  const to = readRecord({ ...place.value, type: type.value }, call.params.toId);
  return to.ok ? succeed({ place: place.value, from: from.value, to: to.value }) : to;
}

/** Without a label the two get the default association; with one, both it and the default. */
function associate(call: Call): Reply {
  const body = readBody(z.object({ label: z.string().optional() }), call.body ?? {});
  if (!body.ok) return body.reply;
  const ends = readEnds(call);
  if (!ends.ok) return ends.reply;
  const { place, from, to } = ends.value;
  const types = place.portal.associationTypes.between(from.objectType, to.objectType);
  if (types.length === 0) return invalid(`${from.objectType} cannot be associated with ${to.objectType}`).reply;
  const { label } = body.value;
  const type = types.find((one) => one.label === label);
  if (!type) return notFound(`There is no label ${label} from ${from.objectType} to ${to.objectType}`).reply;
  place.portal.associations.add(from, to, type);
  place.portal.records.tellAssociation(from, to, false, place.source);
  return { status: 204 };
}

function separate(call: Call): Reply {
  const ends = readEnds(call);
  if (!ends.ok) return ends.reply;
  const { place, from, to } = ends.value;
  place.portal.associations.remove(from, to);
  place.portal.records.tellAssociation(from, to, true, place.source);
  return { status: 204 };
}

const path = "/_emulator/portals/:portalId/objects/:objectType/:id/associations/:toObjectType/:toId";

export const controlAssociationRoutes: Route[] = [
  { method: "PUT", path, open: true, handle: associate },
  { method: "DELETE", path, open: true, handle: separate },
];
