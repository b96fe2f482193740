import type { Rescore } from "@assay/shared/api/rescore";
import { Alert, Button, Flex, ProgressBar, Text, Tile } from "@hubspot/ui-extensions";
import { useState } from "react";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { useEditor } from "./editor-context.ts";
import { isUnderWay, useRescore } from "./use-rescore.ts";

/** How far a published version has come to the records, and the ways to hold it. It goes on without this page. */
export function RescoreBar({ rescore: first }: { rescore: Rescore }) {
  const { text, teamsText, format, canEdit, state: editor } = useEditor();
  const { rescore, problem, steer } = useRescore(first);
  const [isNews] = useState(() => isUnderWay(first) || first.state === "paused" || isFresh(first));
  if (rescore.total === 0 || !isNews) return null;
  const { state, done, total, waiting } = rescore;
  const version = String(rescore.version);
  const isForTeams = editor.rubric.rollout?.version === rescore.version;
  const ended = isForTeams ? teamsText.first.reached(version) : text.rescore.done(version);
  const last = waiting > 0 ? text.rescore.writing(version) : ended;
  const title = state === "done" ? last : text.rescore[state](version);
  return (
    <Tile compact>
      <Flex direction="column" gap="small">
        <ProgressBar
          testId="rescore"
          title={title}
          value={Math.max(0, done - waiting)}
          maxValue={total}
          showPercentage
          variant={state === "running" || state === "done" ? "success" : "warning"}
          valueDescription={text.rescore.figures(format.number(Math.max(0, done - waiting)), format.number(total))}
        />
        {waiting > 0 && <Text variant="microcopy">{text.rescore.waiting(format.number(waiting))}</Text>}
        {isUnderWay(rescore) && <Text variant="microcopy">{text.rescore.away}</Text>}
        {state === "cancelled" && <Text variant="microcopy">{text.rescore.cancelledHelp}</Text>}
        {problem !== undefined && <Alert variant="danger" title={problem} />}
        {canEdit && (state === "running" || state === "paused") && <Steering state={state} onSteer={steer} />}
      </Flex>
    </Tile>
  );
}

/** What ended long before somebody came is no news. */
function isFresh({ endedAt }: Rescore): boolean {
  return endedAt !== undefined && Date.now() - endedAt < 60_000;
}

interface SteeringProps {
  readonly state: "running" | "paused";
  onSteer: ReturnType<typeof useRescore>["steer"];
}

function Steering({ state, onSteer }: SteeringProps) {
  const { text } = useEditor();
  const act = state === "running" ? "pause" : "resume";
  return (
    <Flex gap="small" wrap>
      <Button size="sm" testId={`rescore-${act}`} onClick={() => void onSteer(act)}>
        {text.rescore[act]}
      </Button>
      <ConfirmButton
        id="rescore-cancel"
        size="sm"
        isDestructive
        label={text.rescore.cancel}
        title={text.rescore.cancelTitle}
        what={text.rescore.cancelWhat}
        onConfirm={() => onSteer("cancel")}
      />
    </Flex>
  );
}
