import type { ContactLine } from "@assay/shared/api/prospects";
import { clockTexts } from "@assay/shared/language/all-languages";
import { sayDue } from "@assay/shared/pipeline/say-clock";
import { GradeMark } from "./GradeMark.tsx";
import { useSession } from "./session.ts";

interface ContactListProps {
  contacts: readonly ContactLine[];
  onChoose(contact: ContactLine): void;
}

/** Contacts, each a button that opens its checklist. */
export function ContactList({ contacts, onChoose }: ContactListProps) {
  const { session, text } = useSession();
  const { lists } = text;
  const due = ({ dueAt }: ContactLine) =>
    dueAt === undefined ? undefined : sayDue(clockTexts[session.language], session.language, dueAt, Date.now());
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.objectId}>
          <button type="button" onClick={() => onChoose(contact)}>
            <GradeMark grade={contact.grade} />
            <span className="who">
              <span className="name">{contact.name || contact.email || lists.noName}</span>
              <span className="quiet">
                {[due(contact), describe(contact, lists.ratedBy)].filter(Boolean).join(" · ")}
              </span>
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
