import { useRef, useState } from "react";

/** More keystrokes than can be under way between page and worker. */
const MOST_ECHOES = 50;

/**
 * What a field shows. Props come back from the worker later than the next keystroke, so the field keeps its own value,
 * and an echo of something already typed past is not put back.
 */
export function useOptimisticValue<Value>(given: Value): [Value, (next: Value) => void] {
  const key = JSON.stringify(given);
  const [state, setState] = useState({ key, shown: given });
  const sent = useRef<string[]>([]);
  if (state.key !== key) {
    const echo = sent.current.indexOf(key);
    sent.current = echo < 0 ? [] : sent.current.slice(echo + 1);
    setState({ key, shown: sent.current.length ? state.shown : given });
  }
  const show = (next: Value) => {
    // An extension that never sends the value back would let this grow for ever.
    sent.current = [...sent.current, JSON.stringify(next)].slice(-MOST_ECHOES);
    setState((current) => ({ ...current, shown: next }));
  };
  return [state.shown, show];
}
