import type { Rescore } from "@assay/shared/api/rescore";
import { useCallback, useEffect, useState } from "react";
import type { Steering } from "./rubric-server.ts";
import { useSettings } from "./settings-context.ts";

const pollMs = 1000;

/** Whether its figures can still change by themselves. */
export function isUnderWay({ state, waiting }: Rescore): boolean {
  return state === "running" || (waiting > 0 && state !== "paused");
}

/**
 * What to show of two answers, of which the later may have been read earlier: none that is less far. Neither the number
 * of records looked at nor an end is ever taken back; at one number, fewer copies wait.
 */
function further(shown: Rescore, answer: Rescore): Rescore {
  const isBack = answer.done < shown.done || (isOver(shown) && !isOver(answer));
  const isLess = answer.done === shown.done && answer.state === shown.state && answer.waiting > shown.waiting;
  return isBack || isLess ? shown : answer;
}

function isOver({ state }: Rescore): boolean {
  return state === "done" || state === "cancelled";
}

/** Follows a re-scoring to its end. A question that got no answer is asked again. */
export function useRescore(first: Rescore) {
  const { server } = useSettings();
  const [rescore, setRescore] = useState(first);
  const [problem, setProblem] = useState<string>();
  const { id } = first;
  // Somebody may pause or resume it on another screen: what the page reads every few seconds counts too.
  useEffect(() => setRescore((shown) => further(shown, first)), [first]);
  const goesOn = isUnderWay(rescore);
  useEffect(() => {
    if (!goesOn) return;
    let isHere = true;
    const timer = setInterval(() => {
      void server
        .rescore(id)
        .then((reply) => isHere && reply.ok && setRescore((shown) => further(shown, reply.rescore)));
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
      if (reply.ok) setRescore((shown) => further(shown, reply.rescore));
    },
    [id, server],
  );
  return { rescore, problem, steer };
}
