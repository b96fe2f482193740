import type { ContactLine } from "@assay/shared/api/prospects";
import { useOverlay } from "./overlay-context.ts";

/** Others at this company who are rated. */
export function Colleagues({ colleagues }: { colleagues: readonly ContactLine[] }) {
  const { text } = useOverlay();
  if (colleagues.length === 0) return undefined;
  return (
    <section>
      <h2>{text.contact.colleagues}</h2>
      <ul>
        {colleagues.map(({ objectId, name, grade }) => (
          <li key={objectId}>{text.contact.graded(name, grade ?? text.contact.notGraded)}</li>
        ))}
      </ul>
    </section>
  );
}
