import type { ProspectIdentity } from "@assay/shared/prospect/prospect";
import { mostLengths, plainEmail, plainLine } from "@assay/shared/prospect/prospect-text";
import type { FormEvent } from "react";
import { useOverlay } from "./overlay-context.ts";

/** The page does not say for certain who this is: the SDR does. */
export function PersonForm({ prospect, message }: { prospect: ProspectIdentity; message: string }) {
  const { search, text, takesFreeText } = useOverlay();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = readForm(new FormData(event.currentTarget), prospect);
    if (Object.keys(typed).length > 0) void search.find(typed);
  };
  return (
    <form onSubmit={find}>
      <h2>{text.choice.unsure}</h2>
      <p className="quiet">{message || text.choice.help}</p>
      {takesFreeText && (
        <>
          <Field name="name" label={text.choice.name} value={prospect.name} isFirst />
          <Field name="email" label={text.choice.email} value={prospect.email} />
          <Field name="company" label={text.choice.company} value={prospect.company} />
        </>
      )}
      <button type="submit" className="main">
        {text.choice.find}
      </button>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string | undefined;
  isFirst?: boolean;
}

/** Not controlled: what is typed is kept from the page, and so from React; it is read when it is sent. */
function Field({ name, label, value, isFirst }: FieldProps) {
  return (
    <label>
      {label}
      <input name={name} defaultValue={value} autoComplete="off" data-focus={isFirst} />
    </label>
  );
}

function readForm(form: FormData, known: ProspectIdentity): ProspectIdentity {
  const typed = (field: string) => String(form.get(field) ?? "");
  const name = form.has("name") ? plainLine(typed("name"), mostLengths.name) : known.name;
  const email = plainEmail(typed("email")) ?? (form.has("email") ? undefined : known.email);
  const company = form.has("company") ? plainLine(typed("company"), mostLengths.company) : known.company;
  return { ...(name && { name }), ...(email && { email }), ...(company && { company }) };
}
