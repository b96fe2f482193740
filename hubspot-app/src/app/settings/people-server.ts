import { PeopleReply, type PortalPerson, type Role, type Visibility } from "@assay/shared/api/people";
import type { Line } from "./server.ts";

/** What the part about people asks of our server. */
export type PeopleServer = ReturnType<typeof connectPeople>;

export function connectPeople(line: Line) {
  return {
    people: () => line.get(PeopleReply, "people"),
    giveRole: ({ userId, role: was }: PortalPerson, role: Role) =>
      line.post(PeopleReply, `people/${userId}/role`, { role, was }),
    showRecords: (visibility: Visibility, was: Visibility) => line.post(PeopleReply, "visibility", { visibility, was }),
  };
}
