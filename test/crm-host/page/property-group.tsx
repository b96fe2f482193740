import type { PropertyDefinition } from "../crm-portal.ts";

type GroupProps = { title: string; definitions: PropertyDefinition[]; textOf(property: string): string };

/** A titled block of property names and values, empty ones included, as CRMs show them. */
export function PropertyGroup({ title, definitions, textOf }: GroupProps) {
  return (
    <section className="property-group" aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {definitions.map(({ name, label, description }) => (
          <div key={name} data-property={name}>
            <dt title={description || undefined}>{label}</dt>
            <dd>{textOf(name) || <span className="muted">--</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
