import type { CrmRecord, PropertyDefinition } from "../crm-portal.ts";
import { formatProperty } from "./property-format.ts";

type ListProps = {
  title: string;
  /** Property names; the first one names the record. */
  shown: [string, ...string[]];
  records: CrmRecord[];
  definitions: PropertyDefinition[];
};

export function AssociationList({ title, shown: [nameProperty, ...details], records, definitions }: ListProps) {
  return (
    <section className="associations" aria-label={title}>
      <h2>
        {title} <span className="count">{records.length}</span>
      </h2>
      {records.length === 0 && <p className="muted">None associated.</p>}
      {records.map(({ id, properties }) => (
        <article key={id} className="association">
          <h3>{properties[nameProperty] ?? `No. ${id}`}</h3>
          {details.map((name) => {
            const text = formatProperty(
              properties[name],
              definitions.find((one) => one.name === name),
            );
            return text && <p key={name}>{text}</p>;
          })}
        </article>
      ))}
    </section>
  );
}
