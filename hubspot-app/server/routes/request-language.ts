import type { Language } from "@assay/shared/language/language";
import { languageOf } from "@assay/shared/language/locale";
import type { FastifyRequest } from "fastify";

/** The language a caller asks for, `?language=fr`. Read before anything else is, so that every refusal can speak it. */
export function requestLanguage({ query }: FastifyRequest): Language {
  const { language } = query as { language?: unknown };
  return languageOf(typeof language === "string" ? language : undefined);
}

/** The language of the person at the browser: the first that the browser asks for. */
export function browserLanguage({ headers }: FastifyRequest): Language {
  return languageOf(headers["accept-language"]?.split(/[,;]/)[0]);
}
