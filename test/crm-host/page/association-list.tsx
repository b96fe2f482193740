import type { CrmRecord } from "../crm-portal.ts";

type ListProps = { title: string; nameProperty: string; details: string[]; records: CrmRecord[] };

export function AssociationList({ title, nameProperty, details, records }: ListProps) {
  return (
    <section className="associations" aria-label={title}>
      <h2>
        {title} <span className="count">{records.length}</span>
      </h2>
      {records.length === 0 && <p className="muted">None associated.</p>}
      {records.map(({ id, properties }) => (
        <article key={id} className="association">
          <h3>{properties[nameProperty] ?? `No. ${id}`}</h3>
          {details.map((name) => properties[name] && <p key={name}>{properties[name]}</p>)}
        </article>
      ))}
    </section>
  );
}
