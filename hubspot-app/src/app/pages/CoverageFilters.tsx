import { type CoverageReply, CoveredStage } from "@assay/shared/api/funnel";
import type { FunnelText } from "@assay/shared/language/en-funnel";
import { AutoGrid, Select } from "@hubspot/ui-extensions";
import { type CoverageView, teamsOf } from "./coverage-view.ts";

const everything = "all";

interface CoverageFiltersProps {
  readonly text: FunnelText;
  readonly view: CoverageView;
  readonly told: CoverageReply;
  readonly onChange: (changes: Record<string, string>) => void;
}

/** The framework, what the columns are, and of which team or in which stage. */
export function CoverageFilters({ text, view, told, onChange }: CoverageFiltersProps) {
  const { coverage, funnel } = text;
  const { compare } = view;
  const teams = teamsOf(text, told).map(({ id, name }) => ({ value: id, label: name }));
  const stages = CoveredStage.options.map((stage) => ({ value: stage, label: funnel.stages[stage] }));
  const chosen = compare === "stages" ? view.team : view.stage;
  const within = compare === "stages" ? "team" : "stage";
  const all = compare === "stages" ? coverage.allTeams : coverage.allStages;
  return (
    <AutoGrid columnWidth={240} gap="small">
      <Select
        name="framework"
        label={coverage.framework}
        value={told.framework.id}
        options={told.frameworks.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onChange({ framework: String(value) })}
      />
      <Select
        name="compare"
        label={coverage.compare}
        value={compare}
        options={(["stages", "teams"] as const).map((value) => ({ value, label: coverage.compares[value] }))}
        onChange={(value) => onChange({ compare: String(value) })}
      />
      <Select
        name={within}
        label={coverage[within]}
        value={chosen ?? everything}
        options={[{ value: everything, label: all }, ...(compare === "stages" ? teams : stages)]}
        onChange={(value) => onChange({ [within]: value === everything ? "" : String(value) })}
      />
    </AutoGrid>
  );
}
