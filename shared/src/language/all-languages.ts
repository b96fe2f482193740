import * as en from "./en.ts";
import * as es from "./es.ts";
import * as fr from "./fr.ts";
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
/** Labels and descriptions of the CRM's properties. */
export const propertyTexts: Record<Language, en.PropertyTexts> = {
  en: en.properties,
  fr: fr.properties,
  es: es.properties,
};
/** The settings page. */
export const settingsTexts: Record<Language, en.SettingsText> = { en: en.settings, fr: fr.settings, es: es.settings };
/** The home page. */
export const homeTexts: Record<Language, en.HomeText> = { en: en.home, fr: fr.home, es: es.home };
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
