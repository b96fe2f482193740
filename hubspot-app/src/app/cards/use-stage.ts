import type { Person } from "@assay/shared/api/assessment";
import type { AskedMove, MoveRequest, StageReply } from "@assay/shared/api/stages";
import type { Shortfall } from "@assay/shared/pipeline/shortfall";
import type { StageEvent } from "@assay/shared/pipeline/stage-event";
import { foldStage, type StageState } from "@assay/shared/pipeline/stage-state";
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import { useCard } from "./card-context.ts";
import { createEventId } from "./event-id.ts";
import { isSilence } from "./server.ts";

type Asked = Omit<MoveRequest, "surface" | "language">;

/** A record's stage as far as it is known here. */
export interface StageOnScreen {
  readonly state: StageState;
  readonly people: readonly Person[];
  readonly canMove: boolean;
  /** What the portal calls the properties that gates ask for. */
  readonly labels: Readonly<Record<string, string>>;
  /** What was last noted as promised to the buyer. */
  readonly promise: StageReply["promise"];
  /** A move on its way. */
  readonly moving: AskedMove | undefined;
  /** One's own move that was made here and that nothing followed: it can be taken back. */
  readonly last: StageEvent | undefined;
  /** What stands between the record and where it was to go. */
  readonly gate: { readonly move: AskedMove; readonly shortfalls: readonly Shortfall[] } | undefined;
  /** Why the last move was not made; `asked` = it may be sent again as it was. */
  readonly problem: { readonly message: string; readonly asked: Asked | undefined } | undefined;
}

/** The stage, absent while it is read; a sentence where it cannot be. */
export interface StageOfCard {
  readonly stage: StageOnScreen | undefined;
  readonly failure: string | undefined;
  readonly move: (move: AskedMove) => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
}

const idle = { moving: undefined, last: undefined, gate: undefined, problem: undefined } as const;

/** Reads the record's stage after the first paint, and moves it. */
export function useStageOfCard(): StageOfCard {
  const { server, session, now } = useCard();
  const [stage, setStage] = useState<StageOnScreen>();
  const [failure, setFailure] = useState<string>();
  const read = useCallback(async () => {
    setFailure(undefined);
    const reply = await server.stage();
    if (!reply.ok) return setFailure(reply.message);
    const { events, people, canMove, labels, promise } = reply;
    setStage({ state: foldStage(events), people, canMove, labels, promise, ...idle });
  }, [server]);
  useEffect(() => void read(), [read]);
  const send = async (asked: Asked) => {
    setStage((old) => old && { ...old, ...idle, moving: asked.move });
    const reply = await server.move(asked);
    const state = "events" in reply ? foldStage(reply.events) : undefined;
    const shown = "events" in reply && state ? { state, people: reply.people, last: undoable(state, asked.id) } : {};
    const told = reply.ok || "events" in reply ? idle : { ...idle, ...trouble(reply, asked) };
    const labels = "labels" in reply ? reply.labels : {};
    setStage((old) => old && { ...old, labels: { ...old.labels, ...labels }, ...told, ...shown });
    if ("events" in reply) session.watchSync();
  };
  const move = (wanted: AskedMove) => {
    if (stage) void send({ id: createEventId(now), move: wanted, at: Date.now(), follows: [...stage.state.heads] });
  };
  const retry = () => {
    const asked = stage?.problem?.asked;
    void (asked ? send(asked) : read());
  };
  const dismiss = () => setStage((old) => old && { ...old, ...idle });
  return { stage, failure, move, retry, dismiss };
}

/** The event, where it is the newest and changed the stage. */
function undoable({ heads, entries, history }: StageState, id: string): StageEvent | undefined {
  const isNewest = heads.length === 1 && heads[0] === id && entries.at(-1)?.eventId === id;
  return isNewest ? history.find(({ event }) => event.id === id)?.event : undefined;
}

type Refused = { code: string; message: string; shortfalls?: readonly Shortfall[] };

/** What is shown of a refusal; only one that may not have arrived is worth sending again. */
function trouble({ code, message, shortfalls }: Refused, asked: Asked): Partial<StageOnScreen> {
  if (shortfalls) return { gate: { move: asked.move, shortfalls } };
  return { problem: { message, asked: isSilence(code) ? asked : undefined } };
}

export const StageContext = createContext<StageOfCard | undefined>(undefined);

export function useStage(): StageOfCard {
  const stage = useContext(StageContext);
  if (!stage) throw new Error("a part of the stage stands outside StageContext");
  return stage;
}

/** The evidence of a moment is from before the record was recycled. */
export function useGreyed(at: StageEvent["at"]): boolean {
  const greyedBefore = useContext(StageContext)?.stage?.state.greyedBefore;
  return greyedBefore !== undefined && at < greyedBefore;
}
