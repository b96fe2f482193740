import { Icon } from "../components/icon.tsx";
import type { RecordType } from "../record-type.ts";

type BadgeProps = { type: RecordType; name: string; large?: boolean };

/** Beside a record's written name: a contact's initials in a disc, else the sign of its type. Decoration only. */
export const RecordBadge = ({ type, name, large = false }: BadgeProps) => (
  <span className="record-badge" data-type={type.name} data-large={large || undefined} aria-hidden="true">
    {type.name === "contacts" ? initialsOf(name) : <Icon name={type.icon} />}
  </span>
);

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => [...part][0])
    .slice(0, 2)
    .join("")
    .toUpperCase();
