import type { ContactLine } from "@assay/shared/api/prospects";
import { useOverlay } from "./overlay-context.ts";
import type { Choice as ChoiceState } from "./overlay-state.ts";

/** Several contacts, perhaps some, or none: the SDR picks one or creates one. */
export function Choice({ choice }: { choice: ChoiceState }) {
  const { search, text } = useOverlay();
  const { match, prospect, isCreating, message } = choice;
  const who = prospect.name ?? prospect.email ?? "";
  const isKnown = match.contacts.length > 0;
  return (
    <>
      <p>{isKnown ? text.choice.several : text.choice.none(who)}</p>
      <Contacts contacts={match.contacts} hasFocus={isKnown} />
      {!isKnown && (
        <button
          type="button"
          className="main"
          data-focus
          aria-disabled={isCreating}
          onClick={(event) => event.nativeEvent.isTrusted && void search.create(prospect)}
        >
          {isCreating ? text.choice.creating : text.choice.create}
        </button>
      )}
      {message && <p role="alert">{message}</p>}
      {match.suggestions.length > 0 && <h2>{text.choice.perhaps}</h2>}
      <Contacts contacts={match.suggestions} hasFocus={false} />
    </>
  );
}

function Contacts({ contacts, hasFocus }: { contacts: readonly ContactLine[]; hasFocus: boolean }) {
  const { search, text } = useOverlay();
  return (
    <ul className="contacts">
      {contacts.map((contact, index) => (
        <li key={contact.objectId}>
          <button
            type="button"
            data-focus={(hasFocus && index === 0) || undefined}
            aria-label={text.choice.pick(contact.name)}
            onClick={(event) => event.nativeEvent.isTrusted && void search.pick(contact)}
          >
            <strong>{contact.name}</strong> {contact.company} <span className="quiet">{contact.email}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
