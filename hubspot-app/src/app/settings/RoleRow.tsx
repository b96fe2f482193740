import { type PeopleReply, type PortalPerson, Role } from "@assay/shared/api/people";
import type { Refusal } from "@assay/shared/api/result";
import { Flex, Select, StatusTag, TableCell, TableRow, Text } from "@hubspot/ui-extensions";
import { useSettings } from "./settings-context.ts";

interface RoleRowProps {
  readonly person: PortalPerson;
  readonly told: Omit<PeopleReply, "ok">;
  onAnswer(answer: PeopleReply | Refusal, message: string): void;
}

/** One person; an admin does not take the settings away from themselves by a slip. */
export function RoleRow({ person, told: { canEdit, me }, onAnswer }: RoleRowProps) {
  const { server, peopleText } = useSettings();
  const { roles: text } = peopleText;
  const { userId, name, email, role, teams, isThere } = person;
  const isMe = userId === me;
  const give = async (chosen: Role) =>
    onAnswer(await server.giveRole(person, chosen), text.changed(name, text.names[chosen]));
  return (
    <TableRow>
      <TableCell>
        <Flex direction="column" gap="flush">
          <Text format={{ fontWeight: "demibold" }}>{isMe ? `${name} (${text.me})` : name}</Text>
          {email !== name && <Text variant="microcopy">{email}</Text>}
          {!isThere && <StatusTag variant="warning">{text.gone}</StatusTag>}
        </Flex>
      </TableCell>
      <TableCell>{teams.join(", ")}</TableCell>
      <TableCell>
        {canEdit && !isMe ? (
          <Select
            name={`role-${userId}`}
            label={text.roleOf(name)}
            options={Role.options.map((value) => ({ value, label: text.names[value] }))}
            value={role}
            onChange={(value) => void give(Role.parse(value))}
          />
        ) : (
          <Flex direction="column" gap="flush">
            <Text>{text.names[role]}</Text>
            {canEdit && <Text variant="microcopy">{text.mine}</Text>}
          </Flex>
        )}
      </TableCell>
    </TableRow>
  );
}
