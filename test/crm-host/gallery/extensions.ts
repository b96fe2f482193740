import type { Extension } from "../extension.ts";

const page = { title: "Gallery", objectTypes: [] };
const card = { title: "Gallery", bundle: "cards/QualificationCard.js" };

/** The gallery as an app: its card as a tab of contacts and in the sidebar of deals, and its pages. */
export const galleryExtensions: Extension[] = [
  { ...card, uid: "gallery_tab", location: "crm.record.tab", objectTypes: ["contacts"] },
  { ...card, uid: "gallery_sidebar", location: "crm.record.sidebar", objectTypes: ["DEAL"] },
  { ...page, uid: "gallery_settings", location: "settings", bundle: "settings/SettingsPage.js" },
  { ...page, uid: "gallery_pages", location: "pages", bundle: "pages/HomePage.js" },
];
