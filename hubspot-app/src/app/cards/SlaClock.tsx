import type { ClockLine } from "@assay/shared/api/sla";
import { clockTexts } from "@assay/shared/language/all-languages";
import { languageOf } from "@assay/shared/language/locale";
import { sayClock, sayTouches } from "@assay/shared/pipeline/say-clock";
import { StatusTag, Text } from "@hubspot/ui-extensions";
import { useEffect, useState } from "react";
import { useCard } from "./card-context.ts";

/** A call that was just logged, or a move that was just made, shows itself this much later. */
const readEveryMs = 20_000;
const soonMs = 3_000;

/** The clock to the first touch, and the calls and emails that are owed; nothing where no clock runs. */
export function SlaClock({ moves }: { moves: number }) {
  const { server, page, now } = useCard();
  const clock = useClock(server.sla, moves);
  if (clock === undefined) return null;
  const text = clockTexts[languageOf(page.locale)];
  const { words, variant } = sayClock(text, page.locale, clock, now);
  return (
    <>
      <StatusTag variant={variant}>{words}</StatusTag>
      <Text variant="microcopy">{sayTouches(text, page.locale, clock)}</Text>
    </>
  );
}

/** Read at once, again soon after a move, and then every so often. One that cannot be read is not shown. */
function useClock(read: ReturnType<typeof useCard>["server"]["sla"], moves: number): ClockLine | undefined {
  const [clock, setClock] = useState<ClockLine>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move changes the clock
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const reply = await read();
      if (isHere && reply.ok) setClock(reply.clock);
    };
    void look();
    const soon = setTimeout(() => void look(), soonMs);
    const later = setInterval(() => void look(), readEveryMs);
    return () => {
      isHere = false;
      clearTimeout(soon);
      clearInterval(later);
    };
  }, [read, moves]);
  return clock;
}
