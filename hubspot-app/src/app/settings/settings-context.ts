import { peopleTexts, portalTexts, rubricTexts, settingsTexts, teamsTexts } from "@assay/shared/language/all-languages";
import type { RubricText } from "@assay/shared/language/en";
import type { PeopleText } from "@assay/shared/language/en-people";
import type { PortalText } from "@assay/shared/language/en-portal";
import type { SettingsText } from "@assay/shared/language/en-settings";
import type { TeamsText } from "@assay/shared/language/en-teams";
import type { Language } from "@assay/shared/language/language";
import { formatLocaleOf, languageOf } from "@assay/shared/language/locale";
import { useExtensionActions, useExtensionContext } from "@hubspot/ui-extensions";
import { createContext, useContext, useMemo } from "react";
import { type AgreementServer, connectAgreement } from "./agreement-server.ts";
import { createFormat, type Format } from "./format.ts";
import { connectPeople, type PeopleServer } from "./people-server.ts";
import { connectPortal, type PortalServer } from "./portal-server.ts";
import { connectServer, type RubricServer } from "./rubric-server.ts";
import { connectRules, type RulesServer } from "./rules-server.ts";
import { openLine } from "./server.ts";

/** What every part of the settings page needs. */
export interface Settings {
  readonly text: SettingsText;
  readonly words: RubricText;
  /** Of what stands beside the rubrics. */
  readonly portalText: PortalText;
  readonly peopleText: PeopleText;
  readonly teamsText: TeamsText;
  readonly language: Language;
  readonly format: Format;
  readonly portalId: number;
  /** Absent when the app does not know its server's address. */
  readonly server: SettingsServer | undefined;
  readonly actions: SettingsActions;
}

type SettingsServer = RubricServer & PortalServer & PeopleServer & AgreementServer & RulesServer;

type SettingsActions = Pick<
  ReturnType<typeof useExtensionActions<"settings">>,
  "addAlert" | "closeOverlay" | "copyTextToClipboard"
>;

export function useSettingsOf(): Settings {
  const { user, portal, variables } = useExtensionContext<"settings">();
  const actions = useExtensionActions<"settings">();
  const locale = formatLocaleOf(user.locale ?? user.language);
  const language = languageOf(locale);
  const text = settingsTexts[language];
  const origin = variables?.API_ORIGIN;
  const format = useMemo(() => createFormat(locale), [locale]);
  const server = useMemo(() => {
    if (typeof origin !== "string") return undefined;
    const line = openLine(origin, language, text.problem);
    const parts = { ...connectPortal(line), ...connectPeople(line), ...connectAgreement(line), ...connectRules(line) };
    return { ...connectServer(line), ...parts };
  }, [origin, language, text]);
  const [words, portalText, peopleText] = [rubricTexts[language], portalTexts[language], peopleTexts[language]];
  const teamsText = teamsTexts[language];
  return { text, words, portalText, peopleText, teamsText, language, format, portalId: portal.id, server, actions };
}

/** The page once it knows where its server is. */
export type Connected = Settings & { readonly server: SettingsServer };
export const SettingsContext = createContext<Connected | undefined>(undefined);

export function useSettings(): Connected {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error("a part of the settings stands outside SettingsContext");
  return settings;
}
