import { Select } from "@hubspot/ui-extensions";
import { contactName, useCard } from "./card-context.ts";

interface WhoIsItProps {
  /** A contact's id; empty when nobody is named. */
  readonly contact: string;
  onChange(contact: string): void;
}

/** The champion or buyer among the contacts of this record; not asked where there are none to pick from. */
export function WhoIsIt({ contact, onChange }: WhoIsItProps) {
  const card = useCard();
  const { text, ready } = card;
  const contacts = ready.related?.contacts ?? [];
  if (contacts.length === 0 && contact === "") return null;
  const options = contacts.map(({ objectId, name }) => ({ value: objectId, label: name }));
  const isListed = contact === "" || contacts.some(({ objectId }) => objectId === contact);
  // Somebody who is no longer associated stays named until a person picks somebody else.
  const others = isListed ? [] : [{ value: contact, label: contactName(card, contact) ?? contact }];
  return (
    <Select
      name="contact"
      label={text.evidence.who}
      value={contact}
      options={[{ value: "", label: text.evidence.nobody }, ...options, ...others]}
      onChange={(id) => onChange(String(id))}
    />
  );
}
