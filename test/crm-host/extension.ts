import { findRecordType, type RecordType } from "./record-type.ts";

export type CardLocation = "crm.record.tab" | "crm.record.sidebar";
export type ExtensionLocation = CardLocation | "settings" | "pages";

/** One card, settings page or app page, as its hsmeta file describes it. */
export type Extension = {
  uid: string;
  title: string;
  /** Cards may have others than this host draws, such as previews. */
  location: ExtensionLocation | (string & {});
  /** Types of record that a card stands on; empty for the app's own pages. */
  objectTypes: string[];
  /** File in the folder of built bundles: cards/QualificationCard.js. */
  bundle: string;
};

/** An extension of the page on screen. */
export type ShownExtension = {
  uid: string;
  title: string;
  location: ExtensionLocation;
  /** URL of the worker's script, with the bundle it runs. */
  worker: string;
  /** Started by the page's head: what a person sees first. */
  early: boolean;
};

/** The cards of a type of record, tabs before the sidebar, in the order of their files. */
export function cardsOn(extensions: readonly Extension[], type: RecordType): Extension[] {
  const at = (location: CardLocation) => extensions.filter((extension) => extension.location === location);
  return [...at("crm.record.tab"), ...at("crm.record.sidebar")].filter(({ objectTypes }) =>
    objectTypes.some((text) => findRecordType(text) === type),
  );
}
