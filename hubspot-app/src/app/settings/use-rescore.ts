import type { Rescore } from "@assay/shared/api/rescore";
import { useCallback, useEffect, useState } from "react";
import type { Steering } from "./rubric-server.ts";
import { useSettings } from "./settings-context.ts";

const pollMs = 1000;

/** Whether its figures can still change by themselves. */
export function isUnderWay({ state, waiting }: Rescore): boolean {
  return state === "running" || (waiting > 0 && state !== "paused");
}

/** Follows a re-scoring to its end. A question that got no answer is asked again. */
export function useRescore(first: Rescore) {
  const { server } = useSettings();
  const [rescore, setRescore] = useState(first);
  const [problem, setProblem] = useState<string>();
  const { id } = first;
  // Somebody may pause or resume it on another screen: what the page reads every few seconds counts too.
  useEffect(() => setRescore((now) => (first.state === now.state && first.done < now.done ? now : first)), [first]);
  const goesOn = isUnderWay(rescore);
  useEffect(() => {
    if (!goesOn) return;
    let isHere = true;
    const timer = setInterval(() => {
      void server.rescore(id).then((reply) => isHere && reply.ok && setRescore(reply.rescore));
    }, pollMs);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [goesOn, id, server]);
  const steer = useCallback(
    async (steering: Steering) => {
      const reply = await server.steer(id, steering);
      setProblem(reply.ok ? undefined : reply.message);
      if (reply.ok) setRescore(reply.rescore);
    },
    [id, server],
  );
  return { rescore, problem, steer };
}
