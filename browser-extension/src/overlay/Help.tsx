import { useOverlay } from "./overlay-context.ts";

/** The keys, and what they do. */
export function Help() {
  const { text } = useOverlay();
  const keys: [string, string][] = [
    ["0 1 2 3", text.help.levels],
    ["u", text.help.unknown],
    ["↑ ↓", text.help.arrows],
    ["e", text.help.evidence],
    ["r", text.help.read],
    ["a", text.help.acceptAll],
    ["Enter", text.help.next],
    ["Ctrl Z", text.help.undo],
    ["Esc", text.help.close],
    ["?", text.help.help],
  ];
  return (
    <section>
      <h2>{text.help.title}</h2>
      <dl className="keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
