import type { ContactLine } from "@assay/shared/api/prospects";
import type { Refusal } from "@assay/shared/api/result";
import { type FormEvent, useState } from "react";
import { ask } from "../ask.ts";
import { ContactList } from "./ContactList.tsx";
import { Problem } from "./Problem.tsx";
import { useSession } from "./session.ts";

/** Searches when the person presses Enter: nothing they type is sent before. */
export function Search({ onChoose }: { onChoose(contact: ContactLine): void }) {
  const { text } = useSession();
  const [found, setFound] = useState<readonly ContactLine[]>();
  const [refusal, setRefusal] = useState<Refusal>();
  const search = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words")).trim();
    if (words.length < 2) return;
    const answer = await ask({ kind: "search", text: words });
    setFound(answer.ok ? answer.contacts : undefined);
    setRefusal(answer.ok ? undefined : answer);
  };
  const choose = (contact: ContactLine) => {
    setFound(undefined);
    onChoose(contact);
  };
  return (
    <search>
      <form onSubmit={search}>
        <label htmlFor="words">{text.lists.search}</label>
        <input id="words" name="words" type="search" placeholder={text.lists.searchHelp} maxLength={200} />
      </form>
      {refusal && <Problem refusal={refusal} text={text} />}
      <p role="status">
        {found && (found.length === 0 ? text.lists.foundNone : text.lists.found(String(found.length)))}
      </p>
      {found && <ContactList contacts={found} onChoose={choose} />}
    </search>
  );
}
