import type { ImportOfferReply } from "@assay/shared/api/property-imports";
import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { Alert, Flex, Heading, LoadingSpinner, Select, Text } from "@hubspot/ui-extensions";
import { useCallback, useState } from "react";
import { Failed } from "./Failed.tsx";
import { ImportBar } from "./ImportBar.tsx";
import { NotRenewed } from "./NotRenewed.tsx";
import { ImportForm } from "./PropertyImportForm.tsx";
import { useSettings } from "./settings-context.ts";
import { type Reply, useReply } from "./use-reply.ts";

/** Ratings made from what stands in the portal's own properties. */
export function ImportSection({ list }: { list: Reply<Omit<RubricListReply, "ok">> }) {
  const { text, portalText } = useSettings();
  if (list === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  if (!list.ok) return <Failed text={text} message={list.message} />;
  return <FrameworkImport list={list} />;
}

function FrameworkImport({ list }: { list: Omit<RubricListReply, "ok"> }) {
  const { portalText } = useSettings();
  const { import: text } = portalText;
  const offered = list.rubrics.filter(({ published, isRetired }) => published !== undefined && !isRetired);
  const [framework, choose] = useState<FrameworkId>(list.usual.contact ?? offered[0]?.framework ?? "");
  return (
    <Flex direction="column" gap="medium">
      <Heading>{text.title}</Heading>
      <Text>{text.help}</Text>
      <Select
        name="import-framework"
        label={text.framework}
        value={framework}
        options={offered.map(({ framework: value, name: label }) => ({ label, value }))}
        onChange={(value) => choose(String(value))}
      />
      <Offer key={framework} framework={framework} />
    </Flex>
  );
}

function Offer({ framework }: { framework: FrameworkId }) {
  const { text, portalText, server } = useSettings();
  const ask = useCallback(() => server.importOffer(framework), [server, framework]);
  const [offer, readAgain, { failure }] = useReply<Omit<ImportOfferReply, "ok">>(ask);
  if (offer === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  if (!offer.ok) return <Failed text={text} message={offer.message} onTryAgain={readAgain} />;
  const { newest, canEdit } = offer;
  const isUnderWay = newest !== undefined && ["running", "paused", "undoing"].includes(newest.state);
  return (
    <Flex direction="column" gap="medium">
      <NotRenewed failure={failure} onTryAgain={readAgain} />
      {newest && <ImportBar key={newest.id} newest={newest} canEdit={canEdit} onEnded={readAgain} />}
      {!canEdit && <Alert title={text.readOnly} />}
      {canEdit && !isUnderWay && <ImportForm framework={framework} offer={offer} onStarted={readAgain} />}
    </Flex>
  );
}
