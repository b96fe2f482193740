import * as en from "./en.ts";
import * as enActions from "./en-actions.ts";
import * as enAgreement from "./en-agreement.ts";
import * as enBulk from "./en-bulk.ts";
import * as enCapacity from "./en-capacity.ts";
import * as enFit from "./en-fit.ts";
import * as enFunnel from "./en-funnel.ts";
import * as enInstall from "./en-install.ts";
import * as enOutcomes from "./en-outcomes.ts";
import * as enPeople from "./en-people.ts";
import * as enPortal from "./en-portal.ts";
import * as enReview from "./en-review.ts";
import * as enSettings from "./en-settings.ts";
import * as enSla from "./en-sla.ts";
import * as enStages from "./en-stages.ts";
import * as enStart from "./en-start.ts";
import * as enTeams from "./en-teams.ts";
import * as es from "./es.ts";
import * as esActions from "./es-actions.ts";
import * as esAgreement from "./es-agreement.ts";
import * as esBulk from "./es-bulk.ts";
import * as esCapacity from "./es-capacity.ts";
import * as esFit from "./es-fit.ts";
import * as esFunnel from "./es-funnel.ts";
import * as esInstall from "./es-install.ts";
import * as esOutcomes from "./es-outcomes.ts";
import * as esPeople from "./es-people.ts";
import * as esPortal from "./es-portal.ts";
import * as esReview from "./es-review.ts";
import * as esSettings from "./es-settings.ts";
import * as esSla from "./es-sla.ts";
import * as esStages from "./es-stages.ts";
import * as esStart from "./es-start.ts";
import * as esTeams from "./es-teams.ts";
import * as fr from "./fr.ts";
import * as frActions from "./fr-actions.ts";
import * as frAgreement from "./fr-agreement.ts";
import * as frBulk from "./fr-bulk.ts";
import * as frCapacity from "./fr-capacity.ts";
import * as frFit from "./fr-fit.ts";
import * as frFunnel from "./fr-funnel.ts";
import * as frInstall from "./fr-install.ts";
import * as frOutcomes from "./fr-outcomes.ts";
import * as frPeople from "./fr-people.ts";
import * as frPortal from "./fr-portal.ts";
import * as frReview from "./fr-review.ts";
import * as frSettings from "./fr-settings.ts";
import * as frSla from "./fr-sla.ts";
import * as frStages from "./fr-stages.ts";
import * as frStart from "./fr-start.ts";
import * as frTeams from "./fr-teams.ts";
import type { Language } from "./language.ts";

// One list for each surface, not one of everything: a bundle then carries only the texts that it shows.

/** The card's texts. To add a language: its file, and its name in every list here. */
export const cardTexts: Record<Language, en.CardText> = { en: en.card, fr: fr.card, es: es.card };
/** The words of the field. */
export const wordTexts: Record<Language, en.Words> = { en: en.words, fr: fr.words, es: es.words };
/** What is wrong with a text or link, for the screens that take them. */
export const faultTexts: Record<Language, en.Faults> = { en: en.faults, fr: fr.faults, es: es.faults };
/** Why requests are refused. */
export const refusalTexts: Record<Language, en.RefusalTexts> = { en: en.refusals, fr: fr.refusals, es: es.refusals };
/** Why a workflow's wish was not done. */
export const actionRefusalTexts: Record<Language, enActions.ActionRefusalText> = {
  en: enActions.actionRefusals,
  fr: frActions.actionRefusals,
  es: esActions.actionRefusals,
};
/** What workflows left on a record. */
export const markTexts: Record<Language, enActions.MarkText> = {
  en: enActions.marks,
  fr: frActions.marks,
  es: esActions.marks,
};
/** Labels and descriptions of the CRM's properties. */
export const propertyTexts: Record<Language, en.PropertyTexts> = {
  en: en.properties,
  fr: fr.properties,
  es: es.properties,
};
/** The settings page, and the page of who did what. */
export const settingsTexts: Record<Language, enSettings.SettingsText> = {
  en: enSettings.settings,
  fr: frSettings.settings,
  es: esSettings.settings,
};
/** What became of graded records, in the settings' replay. */
export const replayOutcomesTexts: Record<Language, enOutcomes.ReplayOutcomesText> = {
  en: enOutcomes.replayOutcomes,
  fr: frOutcomes.replayOutcomes,
  es: esOutcomes.replayOutcomes,
};
/** Leads that others turned away, looked at again. */
export const secondLookTexts: Record<Language, enOutcomes.SecondLookText> = {
  en: enOutcomes.secondLook,
  fr: frOutcomes.secondLook,
  es: esOutcomes.secondLook,
};
export const peopleTexts: Record<Language, enPeople.PeopleText> = {
  en: enPeople.people,
  fr: frPeople.people,
  es: esPeople.people,
};
export const portalTexts: Record<Language, enPortal.PortalText> = {
  en: enPortal.portal,
  fr: frPortal.portal,
  es: esPortal.portal,
};
/** What a clock says, and the pages about clocks. */
export const clockTexts: Record<Language, enSla.ClockText> = { en: enSla.clock, fr: frSla.clock, es: esSla.clock };
export const clockTaskTexts: Record<Language, enSla.ClockTaskText> = {
  en: enSla.clockTask,
  fr: frSla.clockTask,
  es: esSla.clockTask,
};
export const slaTexts: Record<Language, enSla.SlaText> = { en: enSla.sla, fr: frSla.sla, es: esSla.sla };
/** MQLs against the promise, and against the hours of those who take them. */
export const promiseTexts: Record<Language, enCapacity.PromiseText> = {
  en: enCapacity.promise,
  fr: frCapacity.promise,
  es: esCapacity.promise,
};
export const capacityTexts: Record<Language, enCapacity.CapacityText> = {
  en: enCapacity.capacity,
  fr: frCapacity.capacity,
  es: esCapacity.capacity,
};
/** The pages about the way from MQL to opportunity. */
export const funnelTexts: Record<Language, enFunnel.FunnelText> = {
  en: enFunnel.funnel,
  fr: frFunnel.funnel,
  es: esFunnel.funnel,
};
/** The quarter's review, on the page and in the PDF. */
export const reviewTexts: Record<Language, enReview.ReviewText> = {
  en: enReview.review,
  fr: frReview.review,
  es: esReview.review,
};
/** The agreement between marketing and sales. */
export const agreementTexts: Record<Language, enAgreement.AgreementText> = {
  en: enAgreement.agreement,
  fr: frAgreement.agreement,
  es: esAgreement.agreement,
};
export const auditTexts: Record<Language, enSettings.AuditText> = {
  en: enSettings.audit,
  fr: frSettings.audit,
  es: esSettings.audit,
};
/** The rubric's editor: faults of a draft, and what it changes. */
export const rubricTexts: Record<Language, en.RubricText> = { en: en.rubric, fr: fr.rubric, es: es.rubric };
/** Fit and engagement. */
export const fitTexts: Record<Language, en.FitText> = { en: en.fit, fr: fr.fit, es: es.fit };
/** The rubric's editor of fit and engagement. */
export const fitEditorTexts: Record<Language, enFit.FitEditorText> = {
  en: enFit.fitEditor,
  fr: frFit.fitEditor,
  es: esFit.fitEditor,
};
/** The home page. */
export const homeTexts: Record<Language, en.HomeText> = { en: en.home, fr: fr.home, es: es.home };
/** The pages that lead an admin: the framework's chooser, and what waits for the CRM. */
export const chooserTexts: Record<Language, enStart.ChooserText> = {
  en: enStart.chooser,
  fr: frStart.chooser,
  es: esStart.chooser,
};
export const syncHealthTexts: Record<Language, enStart.SyncHealthText> = {
  en: enStart.syncHealth,
  fr: frStart.syncHealth,
  es: esStart.syncHealth,
};
/** Files and lists. */
export const bulkTexts: Record<Language, enBulk.BulkText> = { en: enBulk.bulk, fr: frBulk.bulk, es: esBulk.bulk };
/** The web pages of an installation, and what a portal says to our properties. */
export const installTexts: Record<Language, enInstall.InstallText> = {
  en: enInstall.install,
  fr: frInstall.install,
  es: esInstall.install,
};
export const propertyFaultTexts: Record<Language, enInstall.PropertyFaultText> = {
  en: enInstall.propertyFaults,
  fr: frInstall.propertyFaults,
  es: esInstall.propertyFaults,
};
/** Our own web pages. */
export const pageTexts: Record<Language, en.PageTexts> = { en: en.pages, fr: fr.pages, es: es.pages };
/** The browser extension's pill, and its checklist over a page. */
export const pillTexts: Record<Language, en.PillText> = { en: en.pill, fr: fr.pill, es: es.pill };
export const overlayTexts: Record<Language, en.OverlayText> = { en: en.overlay, fr: fr.overlay, es: es.overlay };
/** The browser extension's own pages and its background. */
export const extensionTexts: Record<Language, en.ExtensionText> = {
  en: en.extension,
  fr: fr.extension,
  es: es.extension,
};
/** Why a move between stages is refused. */
export const stageRefusalTexts: Record<Language, enStages.StageRefusalText> = {
  en: enStages.stageRefusals,
  fr: frStages.stageRefusals,
  es: esStages.stageRefusals,
};
/** Stages, their moves and reasons, in words. */
export const stageTexts: Record<Language, enStages.StageText> = {
  en: enStages.stages,
  fr: frStages.stages,
  es: esStages.stages,
};
/** The part of the settings that says what stages are called in the CRM. */
export const lifecycleTexts: Record<Language, enStages.LifecycleText> = {
  en: enStages.lifecycle,
  fr: frStages.lifecycle,
  es: esStages.lifecycle,
};
export const stagePropertyTexts: Record<Language, enStages.StagePropertyText> = {
  en: enStages.stageProperties,
  fr: frStages.stageProperties,
  es: esStages.stageProperties,
};
/** Which framework qualifies which records, and what some teams have first: words of the settings page. */
export const teamsTexts: Record<Language, enTeams.TeamsText> = {
  en: enTeams.teams,
  fr: frTeams.teams,
  es: esTeams.teams,
};
/** Why a record has its framework, in the card. */
export const becauseTexts: Record<Language, enTeams.BecauseText> = {
  en: enTeams.because,
  fr: frTeams.because,
  es: esTeams.because,
};
/** Why a rule, or a publish for some teams, is refused. */
export const teamRefusalTexts: Record<Language, enTeams.TeamRefusals> = {
  en: enTeams.teamRefusals,
  fr: frTeams.teamRefusals,
  es: esTeams.teamRefusals,
};
