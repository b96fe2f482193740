import { useRef, useState } from "react";

/** An act that a double click does once, and whether it is under way. */
export function useOneAtATime(act: () => Promise<void>): [isBusy: boolean, run: () => void] {
  const [isBusy, setIsBusy] = useState(false);
  // State is seen only by the next render, and a second click may come before it.
  const running = useRef(false);
  const run = () => {
    if (running.current) return;
    running.current = true;
    setIsBusy(true);
    void act().finally(() => {
      running.current = false;
      setIsBusy(false);
    });
  };
  return [isBusy, run];
}
