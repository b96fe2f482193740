import type { Language } from "../language/language.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Lexicon } from "./lexicon.ts";

/** The lexicon of every language. To add one: its file, and its name here. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { en, fr, es };
