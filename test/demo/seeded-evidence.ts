import type { Evidence } from "@assay/shared/assessment/evidence";

export type Criterion = "budget" | "authority" | "need" | "timing";
type Quotes = { en: string; fr: string; es: string };

/** What buyers said, by criterion and level; levels without a line are rated without evidence. */
const quotes: Record<Criterion, Partial<Record<number, Quotes>>> = {
  budget: {
    2: {
      en: "We have between 20 and 30 thousand for this.",
      fr: "Nous avons entre 20 et 30 000 euros pour ce projet.",
      es: "Tenemos entre 20 y 30 mil euros para esto.",
    },
    3: {
      en: "Finance approved the amount on Tuesday.",
      fr: "La finance a validé le montant mardi.",
      es: "Finanzas aprobó el importe el martes.",
    },
  },
  authority: {
    3: {
      en: "I sign for anything below fifty thousand.",
      fr: "Je signe tout ce qui est en dessous de cinquante mille.",
      es: "Yo firmo todo lo que esté por debajo de cincuenta mil.",
    },
  },
  need: {
    2: {
      en: "Every new hire takes us three weeks to set up, and it shows.",
      fr: "Chaque nouvelle recrue nous demande trois semaines, et cela se voit.",
      es: "Cada nueva incorporación nos lleva tres semanas, y se nota.",
    },
    3: {
      en: "It cost us two customers last quarter. It is our first goal now.",
      fr: "Cela nous a coûté deux clients le trimestre dernier. C’est notre premier objectif.",
      es: "Nos costó dos clientes el trimestre pasado. Es nuestro primer objetivo.",
    },
  },
  timing: {
    2: {
      en: "We want it running in March.",
      fr: "Nous voulons que ce soit en place en mars.",
      es: "Queremos que funcione en marzo.",
    },
    3: {
      en: "Our contract ends on 31 January, so it must stand by then.",
      fr: "Notre contrat se termine le 31 janvier, il faut que ce soit prêt.",
      es: "Nuestro contrato termina el 31 de enero; tiene que estar listo.",
    },
  },
};

/** The buyer's words behind a level, in the buyer's language. */
export function evidenceFor(
  criterion: Criterion,
  level: number,
  language: string | null | undefined,
): Evidence | undefined {
  const said = quotes[criterion][level];
  if (!said) return undefined;
  const quote = language === "fr" || language === "es" ? said[language] : said.en;
  return { tier: "stated", quote };
}
