import type { RubricListReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { PortalText } from "@assay/shared/language/en-portal";
import { Tab, Tabs } from "@hubspot/ui-extensions";
import { type ReactNode, useState } from "react";
import { AgreementSection } from "./AgreementSection.tsx";
import { Failed } from "./Failed.tsx";
import { ImportSection } from "./ImportSection.tsx";
import { LabelsSection } from "./LabelsSection.tsx";
import { LifecycleSection } from "./LifecycleSection.tsx";
import { NotRenewed } from "./NotRenewed.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { PrivacySection } from "./PrivacySection.tsx";
import { PropertiesSection } from "./PropertiesSection.tsx";
import { RubricEditor } from "./RubricEditor.tsx";
import { Rubrics } from "./Rubrics.tsx";
import { SettingsContext, useSettings, useSettingsOf } from "./settings-context.ts";
import { type Reply, useReply } from "./use-reply.ts";

type SectionName = Exclude<keyof PortalText["sections"], "rubrics">;
type Section = (props: { list: Reply<Omit<RubricListReply, "ok">> }) => ReactNode;

/** Beside the rubrics, which come first: each part of the settings, by its name in the texts. */
const others: readonly (readonly [SectionName, Section])[] = [
  ["properties", PropertiesSection],
  ["import", ImportSection],
  ["labels", LabelsSection],
  ["agreement", AgreementSection],
  ["stages", LifecycleSection],
  ["people", PeopleSection],
  ["privacy", PrivacySection],
];

/** All settings of the portal, one part at a time. */
export function Sections() {
  const settings = useSettingsOf();
  const { server, text } = settings;
  if (server === undefined) return <Failed text={text} message={text.problem.unconfigured} />;
  return (
    <SettingsContext.Provider value={{ ...settings, server }}>
      <ConnectedSections />
    </SettingsContext.Provider>
  );
}

function ConnectedSections() {
  const { server, portalText } = useSettings();
  const names = portalText.sections;
  const [list, readAgain, { failure }] = useReply<Omit<RubricListReply, "ok">>(server.list);
  const [rubric, openRubric] = useState<FrameworkId>();
  const [section, show] = useState<string>("rubrics");
  const open = (framework: FrameworkId | undefined) => {
    openRubric(framework);
    readAgain();
  };
  if (rubric !== undefined) {
    return <RubricEditor key={rubric} framework={rubric} list={list} onBack={() => open(undefined)} />;
  }
  return (
    <Tabs selected={section} onSelectedChange={(name: string | number) => show(String(name))} variant="enclosed">
      <Tab tabId="rubrics" title={names.rubrics}>
        {list?.ok && <NotRenewed failure={failure} onTryAgain={readAgain} />}
        <Rubrics list={list} onOpen={openRubric} onMade={open} onChanged={readAgain} />
      </Tab>
      {others.map(([name, Content]) => (
        // A part asks the server only once somebody looks at it.
        <Tab key={name} tabId={name} title={names[name]}>
          {section === name && <Content list={list} />}
        </Tab>
      ))}
    </Tabs>
  );
}
