import type { PropertyDefinition } from "../crm-portal.ts";
import type { Associated, AssociatedRecord } from "../page-state.ts";
import type { RecordType } from "../record-type.ts";
import { hrefFor } from "./links.ts";
import { formatProperty } from "./property-format.ts";

type ListProps = { type: RecordType; associated: Associated; definitions: PropertyDefinition[] };

/** The records of one type around the one on screen, each a way to its own page. */
export function AssociationList({ type, associated: { total, shown }, definitions }: ListProps) {
  return (
    <section className="associations" aria-label={type.title}>
      <h2>
        {type.title} <span className="count">{total}</span>
      </h2>
      {total === 0 && <p className="muted">None associated.</p>}
      {shown.map((record) => (
        <Association key={record.id} type={type} record={record} definitions={definitions} />
      ))}
      {total > shown.length && <p className="muted">and {total - shown.length} more</p>}
    </section>
  );
}

type AssociationProps = { type: RecordType; record: AssociatedRecord; definitions: PropertyDefinition[] };

function Association({ type, record: { id, properties, labels }, definitions }: AssociationProps) {
  const details = type.summary.flatMap((name) => {
    const definition = definitions.find((one) => one.name === name);
    return formatProperty(properties[name], definition) || [];
  });
  // A company of several is the primary one; said of everybody at a company, the word would say nothing.
  const shown = labels.filter((label) => label !== "Primary" || type.name === "companies");
  return (
    <article className="association">
      <h3>
        <a href={hrefFor(`/${type.name}/${id}`)}>{type.nameOf(properties)}</a>
      </h3>
      {shown.length > 0 && (
        <ul className="association-labels" aria-label="Labels">
          {shown.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
      {details.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}
