import type { Language } from "@assay/shared/language/language";
import { featuresOf } from "@assay/shared/suggest/features";
import { readText } from "@assay/shared/suggest/read-text";
import { isForUs } from "@assay/shared/suggest/text-kind";
import { languageOfText } from "@assay/shared/suggest/text-language";
import { isSameSentence, type LabelledText, readPart } from "./labelled-texts.ts";
import type { Example } from "./teaching.ts";

/** A mail and a page of notes that say nothing of a buyer by themselves. */
const neutralTexts: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Hi Tom,\n\n…\nThe parcel with the samples came on Friday, many thanks.\n\nBest wishes\nJill",
    "Visit to the plant, a long drive\n…\nThe canteen was closed and the car park full.\nNext talk on Thursday",
  ],
  fr: [
    "Bonjour Tom,\n\n…\nLe colis d'échantillons est arrivé vendredi, merci.\n\nBien à vous\nJulie",
    "Visite de l'usine, longue route\n…\nLa cantine était fermée et le parking plein.\nProchain échange jeudi",
  ],
  es: [
    "Hola, Tomás:\n\n…\nEl paquete con las muestras llegó el viernes, gracias.\n\nUn saludo\nJulia",
    "Visita a la planta, viaje largo\n…\nLa cantina estaba cerrada y el aparcamiento lleno.\nPróxima charla el jueves",
  ],
};

/**
 * Every sentence of a part that could be evidence, with the levels that its labels give it. Reps paste single sentences,
 * too: so those of a text that tells of a buyer are also examples without the rest of it, and what was written as a
 * single line is also one among others.
 */
export function examplesOf(part: string, language: Language): Example[] {
  return readPart(part, language).flatMap((labelled) => {
    const whole = examplesIn(labelled);
    if (part === "plain") return [...whole, ...amongOthers(labelled, language)];
    const isOfBuyer = labelled.expected.length > 0 && whole.length > 1;
    return [...whole, ...(isOfBuyer ? whole.flatMap(({ quote }) => examplesIn({ ...labelled, text: quote })) : [])];
  });
}

function amongOthers(labelled: LabelledText, language: Language): Example[] {
  // What has lines of its own is a talk.
  if (labelled.text.includes("\n")) return [];
  return neutralTexts[language].flatMap((text) =>
    examplesIn({ ...labelled, text: text.replace("…", () => labelled.text) }),
  );
}

function examplesIn({ text, writtenAt, expected }: LabelledText): (Example & { readonly quote: string })[] {
  const language = languageOfText(text);
  if (!isForUs(text, language)) return [];
  const read = readText(text, language, Date.parse(writtenAt));
  const { ofAll, ofEach } = featuresOf(read);
  return read.sentences.flatMap(({ sentence: { start, end }, mayTellOf }, place) => {
    if (mayTellOf.length === 0) return [];
    const quote = text.slice(start, end);
    const labels = expected.filter((label) => isSameSentence(label.quote, quote));
    const levels = new Map(labels.map(({ criterion, level }) => [criterion, level]));
    return [{ features: new Map([...ofAll, ...(ofEach[place] ?? [])]), levels, quote }];
  });
}
