import type { ContactLine } from "@assay/shared/api/prospects";
import { GradeMark } from "./GradeMark.tsx";
import { useSession } from "./session.ts";

interface ContactListProps {
  contacts: readonly ContactLine[];
  onChoose(contact: ContactLine): void;
}

/** Contacts, each a button that opens its checklist. */
export function ContactList({ contacts, onChoose }: ContactListProps) {
  const { lists } = useSession().text;
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.objectId}>
          <button type="button" onClick={() => onChoose(contact)}>
            <GradeMark grade={contact.grade} />
            <span className="who">
              <span className="name">{contact.name || contact.email || lists.noName}</span>
              <span className="about">{describe(contact, lists.ratedBy)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function describe({ company, email, rated }: ContactLine, ratedBy: (name: string) => string): string {
  return [company ?? email, rated && ratedBy(rated.name)].filter(Boolean).join(" · ");
}
