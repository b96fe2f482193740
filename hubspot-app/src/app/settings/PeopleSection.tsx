import type { PeopleReply } from "@assay/shared/api/people";
import type { Refusal } from "@assay/shared/api/result";
import { Alert, Flex, LoadingSpinner } from "@hubspot/ui-extensions";
import { useState } from "react";
import { Failed } from "./Failed.tsx";
import { NotRenewed } from "./NotRenewed.tsx";
import { RoleTable } from "./RoleTable.tsx";
import { useSettings } from "./settings-context.ts";
import { useReply } from "./use-reply.ts";
import { VisibilityChoice } from "./VisibilityChoice.tsx";

/** What each person of the portal may do, and whose assessments they see. */
export function PeopleSection() {
  const { text, portalText, server, actions } = useSettings();
  const [told, readAgain, { failure, take }] = useReply<Omit<PeopleReply, "ok">>(server.people);
  // Fields are made anew after a refusal: they would go on showing what was not done.
  const [refusals, setRefusals] = useState(0);
  if (told === undefined) return <LoadingSpinner label={portalText.loading} showLabel layout="centered" />;
  if (!told.ok) return <Failed text={text} message={told.message} onTryAgain={readAgain} />;
  /** Shows what became of a change; after a refusal the list is read again, because a colleague may have changed it. */
  const settle = (answer: PeopleReply | Refusal, message: string) => {
    // Not on the page itself: the person changed may stand far below.
    actions.addAlert({ type: answer.ok ? "success" : "danger", message: answer.ok ? message : answer.message });
    if (answer.ok) return take(answer);
    setRefusals((count) => count + 1);
    readAgain();
  };
  return (
    <Flex direction="column" gap="large">
      <NotRenewed failure={failure} onTryAgain={readAgain} />
      {!told.canEdit && <Alert title={text.readOnly} />}
      {told.trouble && <Alert variant="warning" title={told.trouble} />}
      <VisibilityChoice key={`visibility-${refusals}`} told={told} onAnswer={settle} />
      <RoleTable told={told} refusals={refusals} onAnswer={settle} />
    </Flex>
  );
}
