import type { ImportSteering, PropertyImport } from "@assay/shared/api/property-imports";
import { Alert, Button, Flex, ProgressBar, Text, Tile } from "@hubspot/ui-extensions";
import { useCallback, useEffect, useState } from "react";
import { ConfirmButton } from "./ConfirmButton.tsx";
import { useSettings } from "./settings-context.ts";

const pollMs = 1000;

interface ImportBarProps {
  readonly newest: PropertyImport;
  readonly canEdit: boolean;
  /** It came to an end, or to a new beginning, while somebody looked. */
  onEnded(): void;
}

/** How far an import is, and the ways to hold it and to take it back. It goes on without this page. */
export function ImportBar({ newest, canEdit, onEnded }: ImportBarProps) {
  const { portalText, format } = useSettings();
  const { import: text } = portalText;
  const { now, problem, steer } = useImport(newest, onEnded);
  const { state, looked, contacts, rated, kept, refused, takenBack, stayed, waitsFor } = now;
  const isBack = state === "undoing" || state === "undone" || stayed !== undefined;
  const [value, most] = isBack ? [takenBack, rated] : [looked, contacts];
  const figures = isBack
    ? text.takenBack(format.number(takenBack))
    : text.figures(format.number(looked), format.number(contacts));
  return (
    <Tile compact>
      <Flex direction="column" gap="small">
        <ProgressBar
          testId="import"
          title={state === "done" && stayed !== undefined ? text.stayedTitle : text.states[state]}
          value={value}
          maxValue={Math.max(1, most)}
          showPercentage={!isBack}
          variant={state === "paused" || state === "cancelled" || stayed !== undefined ? "warning" : "success"}
          valueDescription={figures}
        />
        <Text variant="microcopy">
          {text.counts(format.number(rated), format.number(kept), format.number(refused))}
        </Text>
        {stayed !== undefined && <Text variant="microcopy">{text.stayed(format.number(stayed))}</Text>}
        {waitsFor !== undefined && <Text variant="microcopy">{text.waitsFor(waitsFor)}</Text>}
        {problem !== undefined && <Alert variant="danger" title={problem} />}
        {canEdit && <Steering state={state} onSteer={steer} />}
      </Flex>
    </Tile>
  );
}

/** Follows an import to its end. */
function useImport(newest: PropertyImport, onEnded: () => void) {
  const { server } = useSettings();
  const [now, setNow] = useState(newest);
  const [problem, setProblem] = useState<string>();
  const { id, framework } = newest;
  const goesOn = now.state === "running" || now.state === "undoing";
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => {
      void server.readImport(framework, id).then((reply) => {
        if (!reply.ok) return;
        setNow(reply.import);
        if (reply.import.state === "done" || reply.import.state === "undone") onEnded();
      });
    }, pollMs);
    return () => clearInterval(timer);
  }, [goesOn, server, framework, id, onEnded]);
  const steer = useCallback(
    async (steering: ImportSteering) => {
      const reply = await server.steerImport(framework, id, steering);
      setProblem(reply.ok ? undefined : reply.message);
      if (!reply.ok) return;
      setNow(reply.import);
      onEnded();
    },
    [server, framework, id, onEnded],
  );
  return { now, problem, steer };
}

interface SteeringProps {
  readonly state: PropertyImport["state"];
  onSteer(steering: ImportSteering): Promise<void>;
}

function Steering({ state, onSteer }: SteeringProps) {
  const { import: text } = useSettings().portalText;
  const confirmed = (act: "cancel" | "undo") => (
    <ConfirmButton
      id={`import-${act}`}
      size="sm"
      isDestructive
      label={text[act]}
      title={text[`${act}Title`]}
      what={text[`${act}What`]}
      onConfirm={() => onSteer(act)}
    />
  );
  if (state === "done" || state === "cancelled") return <Flex>{confirmed("undo")}</Flex>;
  if (state !== "running" && state !== "paused") return null;
  const act = state === "running" ? "pause" : "resume";
  return (
    <Flex gap="small" wrap>
      <Button size="sm" testId={`import-${act}`} onClick={() => void onSteer(act)}>
        {text[act]}
      </Button>
      {confirmed("cancel")}
    </Flex>
  );
}
