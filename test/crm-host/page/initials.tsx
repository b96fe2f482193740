/** A person's initials in a disc: decoration beside the written name. */
export const Initials = ({ name, large = false }: { name: string; large?: boolean }) => (
  <span className="initials" data-large={large || undefined} aria-hidden="true">
    {name
      .split(/\s+/)
      .map((part) => [...part][0])
      .slice(0, 2)
      .join("")
      .toUpperCase()}
  </span>
);
