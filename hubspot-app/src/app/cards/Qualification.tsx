import type { RecordPath } from "@assay/shared/api/record";
import { LoadingSpinner } from "@hubspot/ui-extensions";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { CardContext } from "./card-context.ts";
import { previewChanges } from "./change.ts";
import { Failed } from "./Failed.tsx";
import { FrameworkLine } from "./FrameworkLine.tsx";
import { Frameworks } from "./frameworks.ts";
import type { RecordPage } from "./record.ts";
import { connectServer } from "./record-server.ts";
import type { Line } from "./server.ts";
import { type Surface, useSurface } from "./surface.ts";

/** The card of a contact or deal: shows that it loads, that it failed, or `children` with what it knows. */
export function Qualification({ children }: { children: ReactNode }) {
  const surface = useSurface();
  const { kind, objectId } = surface.page;
  if (kind !== "contact" && kind !== "deal") {
    return <Failed text={surface.text} message={surface.text.problem.notRated} />;
  }
  return (
    <QualificationOf surface={surface} record={{ objectType: kind, objectId }}>
      {children}
    </QualificationOf>
  );
}

interface QualificationOfProps {
  readonly surface: Surface;
  /** The record that is rated; a lead's card names its contact. */
  readonly record: RecordPath;
  readonly children: ReactNode;
}

export function QualificationOf({ surface, record, children }: QualificationOfProps) {
  const { text, line } = surface;
  if (line === undefined) return <Failed text={text} message={text.problem.unconfigured} />;
  return (
    <ConnectedQualification
      key={`${record.objectType}/${record.objectId}`}
      surface={surface}
      record={record}
      line={line}
    >
      {children}
    </ConnectedQualification>
  );
}

function ConnectedQualification({ surface, record, line, children }: QualificationOfProps & { line: Line }) {
  const { text, page, now } = surface;
  const [{ server, frameworks }] = useState(() => open(line, record, page));
  const choice = useSyncExternalStore(frameworks.subscribe, frameworks.choice);
  useEffect(() => {
    frameworks.load();
    return () => frameworks.stop();
  }, [frameworks]);
  const { session } = choice;
  const state = session.state();
  const place = { ...surface, record, frameworks, choice };
  if (state.phase !== "ready") {
    return (
      <>
        <FrameworkLine {...place} canRate={false} />
        {state.phase === "loading" && <LoadingSpinner label={text.loading} showLabel layout="centered" />}
        {state.phase === "failed" && (
          <Failed text={text} message={state.message} onTryAgain={() => void session.load()} />
        )}
      </>
    );
  }
  const shown = previewChanges(state.saved, state.pending, { ...state, now });
  return (
    <CardContext.Provider value={{ ...place, server, session, ready: state, shown }}>{children}</CardContext.Provider>
  );
}

function open(line: Line, record: RecordPath, page: RecordPage) {
  const server = connectServer(line, record);
  const frameworks = new Frameworks(server, page.refreshProperties);
  page.onRatingWritten(() => void frameworks.choice().session.refresh());
  return { server, frameworks };
}
