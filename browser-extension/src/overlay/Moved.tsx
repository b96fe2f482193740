import { useOverlay } from "./overlay-context.ts";

/** The page swapped the person away: nothing is rated until somebody says who is meant. */
export function Moved({ name }: { name: string | undefined }) {
  const { search, text } = useOverlay();
  return (
    <div className="notice warn" role="alert">
      <p>{name === undefined ? text.moved.nobody : text.moved.other(name)}</p>
      {name !== undefined && (
        <button type="button" onClick={() => void search.open()}>
          {text.moved.go(name)}
        </button>
      )}
    </div>
  );
}
