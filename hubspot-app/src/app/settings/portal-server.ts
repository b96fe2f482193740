import { type Labels, LabelsChangedReply, LabelsReply } from "@assay/shared/api/labels";
import { LifecycleChangedReply, LifecycleReply, type MappingChoice } from "@assay/shared/api/lifecycle";
import {
  ExportReply,
  PrivacyReply,
  ProfilingReply,
  type ProfilingRule,
  RulesChangedReply,
  UninstallReply,
} from "@assay/shared/api/privacy";
import {
  type ImportedCriterion,
  ImportOfferReply,
  ImportPreviewReply,
  type ImportSteering,
  PropertyImportReply,
} from "@assay/shared/api/property-imports";
import { PropertyMappingReply } from "@assay/shared/api/property-mapping";
import { DoneReply } from "@assay/shared/api/rubrics";
import type { FrameworkId } from "@assay/shared/framework/framework";
import type { Line, Schema } from "./server.ts";

/** What the parts beside the rubrics ask of our server. */
export type PortalServer = ReturnType<typeof connectPortal>;

export function connectPortal(line: Line) {
  const imports = (framework: FrameworkId) => `property-imports/${framework}`;
  return {
    propertyMapping: () => line.get(PropertyMappingReply, "property-mapping"),
    nameProperty: (property: string, name: string) => line.post(DoneReply, "sync-health/names", { property, name }),
    importOffer: (framework: FrameworkId) => line.get(ImportOfferReply, imports(framework)),
    previewImport: (framework: FrameworkId, mapping: readonly ImportedCriterion[]) =>
      line.post(ImportPreviewReply, `${imports(framework)}/preview`, { mapping }),
    startImport: (framework: FrameworkId, id: string, mapping: readonly ImportedCriterion[]) =>
      line.post(PropertyImportReply, imports(framework), { id, mapping }),
    readImport: (framework: FrameworkId, id: string) => line.get(PropertyImportReply, `${imports(framework)}/${id}`),
    steerImport: (framework: FrameworkId, id: string, steering: ImportSteering) =>
      line.post(PropertyImportReply, `${imports(framework)}/${id}/${steering}`),
    privacy: () => line.get(PrivacyReply, "privacy"),
    keepFor: (months: number) => line.post(PrivacyReply, "privacy/retention", { months }),
    heedProperties: (rules: readonly ProfilingRule[], seen: readonly ProfilingRule[]) =>
      line.post(either(PrivacyReply, RulesChangedReply), "privacy/profiling-rules", { rules, seen }),
    changeProfiling: (contactId: string, act: "stop" | "resume") =>
      line.post(ProfilingReply, `privacy/contacts/${contactId}/${act}`),
    exportPerson: (contactId: string) => line.get(ExportReply, `privacy/contacts/${contactId}/export`),
    uninstall: (portal: string) => line.post(UninstallReply, "privacy/uninstall", { portal }),
    labels: () => line.get(LabelsReply, "labels"),
    saveLabels: (labels: Labels, seen: Labels) =>
      line.post(either(LabelsReply, LabelsChangedReply), "labels", { labels, seen }),
    lifecycle: () => line.get(LifecycleReply, "lifecycle-mapping"),
    mapLifecycle: (choice: MappingChoice, seen: MappingChoice) =>
      line.post(either(LifecycleReply, LifecycleChangedReply), "lifecycle-mapping", { ...choice, seen }),
    lookAgain: () => line.post(DoneReply, "sync-health/retry"),
  };
}

/** A reply of the one shape or of the other. */
function either<One, Other>(one: Schema<One>, other: Schema<Other>): Schema<One | Other> {
  return {
    safeParse: (body) => {
      const first = one.safeParse(body);
      return first.success ? first : other.safeParse(body);
    },
  };
}
