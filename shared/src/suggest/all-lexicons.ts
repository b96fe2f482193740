import type { Language } from "../language/language.ts";
import type { Lexicon } from "./lexicon.ts";
import { en } from "./lexicons/en/en.ts";
import { es } from "./lexicons/es/es.ts";
import { fr } from "./lexicons/fr/fr.ts";

/** The lexicon of every language. To add one: its folder, and its name here. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { en, fr, es };
