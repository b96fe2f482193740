import { type PeopleReply, type PortalPerson, Role } from "@assay/shared/api/people";
import type { Refusal } from "@assay/shared/api/result";
import {
  Flex,
  Heading,
  List,
  SearchInput,
  Table,
  TableBody,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from "@hubspot/ui-extensions";
import { useState } from "react";
import { RoleRow } from "./RoleRow.tsx";
import { useSettings } from "./settings-context.ts";

interface RoleTableProps {
  readonly told: Omit<PeopleReply, "ok">;
  /** How many changes were refused so far. */
  readonly refusals: number;
  onAnswer(answer: PeopleReply | Refusal, message: string): void;
}

const pageSize = 25;

/** Everybody of the portal with their role; a search where there are many. */
export function RoleTable({ told, refusals, onAnswer }: RoleTableProps) {
  const { roles: text } = useSettings().peopleText;
  const [wanted, setWanted] = useState("");
  const [page, setPage] = useState(1);
  const found = told.people.filter((person) => matches(person, wanted));
  const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const find = (value: string) => {
    setWanted(value);
    setPage(1);
  };
  const paging =
    pageCount > 1
      ? ({ paginated: true, page, pageCount, onPageChange: setPage } as const)
      : { paginated: false as const };
  return (
    <Flex direction="column" gap="small">
      <Heading>{text.title}</Heading>
      <Text>{text.help}</Text>
      <List variant="unordered-styled">
        {Role.options.map((role) => (
          <Text key={role}>{text.meanings[role]}</Text>
        ))}
      </List>
      {told.people.length > pageSize && (
        <SearchInput name="find-person" label={text.find} placeholder={text.findHelp} value={wanted} onInput={find} />
      )}
      {found.length === 0 && <Text>{text.nobody}</Text>}
      <Table {...paging}>
        <TableHead>
          <TableRow>
            <TableHeader>{text.person}</TableHeader>
            <TableHeader>{text.teams}</TableHeader>
            <TableHeader>{text.role}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((person) => (
            <RoleRow key={`${person.userId}-${refusals}`} person={person} told={told} onAnswer={onAnswer} />
          ))}
        </TableBody>
      </Table>
    </Flex>
  );
}

function matches({ name, email, teams }: PortalPerson, wanted: string): boolean {
  const words = wanted.trim().toLocaleLowerCase();
  return [name, email, ...teams].some((text) => text.toLocaleLowerCase().includes(words));
}
