import { Tab, Tabs } from "@hubspot/ui-extensions";
import { useEffect, useState } from "react";
import { CriteriaTab } from "./CriteriaTab.tsx";
import { EngagementTab } from "./EngagementTab.tsx";
import { ExamplesTab } from "./ExamplesTab.tsx";
import { useEditor } from "./editor-context.ts";
import { FitTab } from "./FitTab.tsx";
import { GatesTab } from "./GatesTab.tsx";
import { GradesTab } from "./GradesTab.tsx";
import { TransferTab } from "./TransferTab.tsx";
import { VersionsTab } from "./VersionsTab.tsx";
import { WordsTab } from "./WordsTab.tsx";

const tabs = [
  ["criteria", CriteriaTab],
  ["words", WordsTab],
  ["grades", GradesTab],
  ["gates", GatesTab],
  ["fit", FitTab],
  ["engagement", EngagementTab],
  ["examples", ExamplesTab],
  ["versions", VersionsTab],
  ["transfer", TransferTab],
] as const;

/** They ask HubSpot for the portal's properties: only once somebody opens them. */
const late: readonly string[] = ["fit", "engagement"];

/** The parts of a rubric, one at a time. */
export function EditorTabs() {
  const { text, tab, openTab } = useEditor();
  const [opened, setOpened] = useState<readonly string[]>([]);
  useEffect(() => setOpened((before) => (before.includes(tab) ? before : [...before, tab])), [tab]);
  const open = (id: string | number) => openTab(tabs.find(([name]) => name === id)?.[0] ?? "criteria");
  return (
    <Tabs selected={tab} onSelectedChange={open}>
      {tabs.map(([name, Content]) => (
        <Tab key={name} tabId={name} title={text.editor.tabs[name]}>
          {(!late.includes(name) || opened.includes(name)) && <Content />}
        </Tab>
      ))}
    </Tabs>
  );
}
