import type { LearningReply } from "@assay/shared/api/learning";
import type { Refusal } from "@assay/shared/api/result";
import { useCallback, useEffect, useState } from "react";
import { createEventId } from "./event-id.ts";
import { useSettings } from "./settings-context.ts";
import { type Reply, useReply } from "./use-reply.ts";

type Learned = Omit<LearningReply, "ok">;

/** Often enough for a bar that moves, for the ten seconds that it takes. */
const askEveryMs = 700;

/**
 * The newest look at the portal's customers, asked after while it is under way; how to begin another; and why the look
 * could not be asked after just now.
 */
export function useLearning(): [reply: Reply<Learned>, start: () => Promise<void>, failure: Refusal | undefined] {
  const { server } = useSettings();
  const [known, readAgain, { failure }] = useReply<Learned>(server.learning);
  const [begun, setBegun] = useState<Reply<Learned>>();
  const reply = newerOf(known, begun);
  const isReading = reply?.ok === true && reply.learning?.state === "reading";
  useEffect(() => {
    if (!isReading) return;
    const timer = setInterval(readAgain, askEveryMs);
    return () => clearInterval(timer);
  }, [isReading, readAgain]);
  const start = useCallback(async () => {
    setBegun(await server.learn(createEventId(Date.now())));
  }, [server]);
  return [reply, start, failure];
}

/** A colleague may have begun another one meanwhile. */
function newerOf(known: Reply<Learned>, begun: Reply<Learned>): Reply<Learned> {
  if (begun === undefined || known === undefined || !known.ok || !begun.ok) return begun ?? known;
  const startOf = ({ learning }: Learned) => learning?.startedAt ?? 0;
  return startOf(known) >= startOf(begun) ? known : begun;
}
