import { type Labels, LabelsReply } from "@assay/shared/api/labels";
import { LifecycleReply } from "@assay/shared/api/lifecycle";
import {
  ExportReply,
  PrivacyReply,
  ProfilingReply,
  type ProfilingRule,
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
import type { LifecycleMapping } from "@assay/shared/pipeline/lifecycle-mapping";
import type { Line } from "./server.ts";

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
    heedProperties: (rules: readonly ProfilingRule[]) => line.post(PrivacyReply, "privacy/profiling-rules", { rules }),
    changeProfiling: (contactId: string, act: "stop" | "resume") =>
      line.post(ProfilingReply, `privacy/contacts/${contactId}/${act}`),
    exportPerson: (contactId: string) => line.get(ExportReply, `privacy/contacts/${contactId}/export`),
    uninstall: (portal: string) => line.post(UninstallReply, "privacy/uninstall", { portal }),
    labels: () => line.get(LabelsReply, "labels"),
    saveLabels: (labels: Labels) => line.post(LabelsReply, "labels", { labels }),
    lifecycle: () => line.get(LifecycleReply, "lifecycle-mapping"),
    mapLifecycle: (isOn: boolean, mapping: LifecycleMapping) =>
      line.post(LifecycleReply, "lifecycle-mapping", { isOn, mapping }),
    lookAgain: () => line.post(DoneReply, "sync-health/retry"),
  };
}
