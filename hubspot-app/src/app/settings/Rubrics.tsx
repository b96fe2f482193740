import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import { Alert, Flex, LoadingSpinner } from "@hubspot/ui-extensions";
import { CopyFramework } from "./CopyFramework.tsx";
import { Failed } from "./Failed.tsx";
import { FrameworkRules } from "./FrameworkRules.tsx";
import { RubricList } from "./RubricList.tsx";
import { useSettings } from "./settings-context.ts";
import { UsualFrameworks } from "./UsualFrameworks.tsx";
import type { Reply } from "./use-reply.ts";

interface RubricsProps {
  readonly list: Reply<Omit<RubricListReply, "ok">>;
  onOpen(framework: FrameworkId): void;
  /** An own framework was begun. */
  onMade(framework: FrameworkId): void;
  onChanged(): void;
}

/** Every rubric of the portal, and what qualifies its records. */
export function Rubrics({ list, onOpen, onMade, onChanged }: RubricsProps) {
  const { text } = useSettings();
  if (list === undefined) return <LoadingSpinner label={text.loading} showLabel layout="centered" />;
  if (!list.ok) return <Failed text={text} message={list.message} onTryAgain={onChanged} />;
  return (
    <Flex direction="column" gap="large">
      {!list.canEdit && <Alert title={text.readOnly} />}
      <RubricList list={list} onOpen={onOpen} onChanged={onChanged} />
      {list.canEdit && <CopyFramework list={list} onMade={onMade} />}
      <UsualFrameworks list={list} onChanged={onChanged} />
      <FrameworkRules list={list} />
    </Flex>
  );
}
