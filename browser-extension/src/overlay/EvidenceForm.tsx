import { type Evidence, EvidenceTier } from "@assay/shared/assessment/evidence";
import type { Rating } from "@assay/shared/assessment/rating";
import type { FrameworkText } from "@assay/shared/framework/framework";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ask } from "../ask.ts";
import { type EvidenceField, firstEvidence, readEvidence } from "./evidence-form.ts";
import { useOverlay } from "./overlay-context.ts";

interface EvidenceFormProps {
  criterion: FrameworkText["criteria"][number];
  rating: Rating | undefined;
  prepared: Evidence | undefined;
}

/** Quote, link, tier and date behind a level: prefilled with the text selected on the page. Nothing is required. */
export function EvidenceForm({ criterion, rating, prepared }: EvidenceFormProps) {
  const { screen, rater, text, faults, takesFreeText } = useOverlay();
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  // As it stood when the form opened: the page may go on beneath it.
  const [{ first, selected }] = useState(() => {
    const { selected } = screen;
    return { first: prepared ?? firstEvidence(rating?.evidence, selected, Date.now()), selected };
  });
  useEffect(() => form.current?.querySelector<HTMLElement>("[data-first]")?.focus(), []);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readEvidence(new FormData(event.currentTarget), first);
    if (!read.ok) return setFault(text.evidence.invalid(text.evidence[read.field], faults[read.fault]));
    if (first.quote === selected?.text) screen.markUsed();
    rater.attach(read.evidence, rating?.level);
  };
  const fields: EvidenceField[] = ["quote", "note", "link"];
  return (
    <form ref={form} onSubmit={save} className="evidence">
      <h2>{text.evidence.title(criterion.name)}</h2>
      <label>
        {text.evidence.tier}
        <select name="tier" defaultValue={first.tier}>
          {EvidenceTier.options.map((tier) => (
            <option key={tier} value={tier}>
              {text.evidence.tierWords[tier]}
            </option>
          ))}
        </select>
      </label>
      {takesFreeText
        ? fields.map((field) => (
            <label key={field}>
              {text.evidence[field]}
              <textarea
                name={field}
                rows={field === "link" ? 1 : 2}
                defaultValue={first[field]}
                data-first={isFirst(field, first)}
              />
            </label>
          ))
        : first.quote && <blockquote>{first.quote}</blockquote>}
      <div className="actions">
        <button type="submit" className="main" data-first={first.quote !== undefined || !takesFreeText || undefined}>
          {text.evidence.save}
        </button>
        <button type="button" onClick={() => screen.toggle("evidence")}>
          {text.evidence.cancel}
        </button>
        {!takesFreeText && <PanelButton />}
      </div>
      {fault && <p role="alert">{fault}</p>}
    </form>
  );
}

/** With a quote in place, Enter saves; without one, it is the first thing to type. */
const isFirst = (field: EvidenceField, first: Evidence) =>
  (field === "quote" && first.quote === undefined) || undefined;

function PanelButton() {
  const { screen, text } = useOverlay();
  const open = () => {
    const contact = screen.checklist?.contact;
    if (contact)
      void ask({ kind: "open-panel", subject: { contact: { objectId: contact.objectId, name: contact.name } } });
  };
  return (
    <button type="button" onClick={open}>
      {text.evidence.panel}
    </button>
  );
}
