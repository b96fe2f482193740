import type { UnweightedCriterion } from "../framework.ts";

/** The person who sells for us inside. A champion is tested, not liked. The MEDDIC family shares it. */
export const champion: UnweightedCriterion = {
  id: "champion",
  isPerson: true,
  name: { en: "Champion", fr: "Champion", es: "Champion" },
  definition: {
    en: "Who sells for us when we are not in the room?",
    fr: "Qui défend notre projet quand nous ne sommes pas là ?",
    es: "¿Quién nos defiende cuando no estamos presentes?",
  },
  levels: [
    {
      en: "Nobody there will stand up for us",
      fr: "Personne chez eux ne nous défendra",
      es: "Nadie allí va a dar la cara por nosotros",
    },
    { en: "Someone friendly to us", fr: "Quelqu’un qui nous est favorable", es: "Alguien que nos ve con buenos ojos" },
    {
      en: "Someone with influence, and something to gain personally",
      fr: "Quelqu’un d’influent, qui a quelque chose à y gagner",
      es: "Alguien con influencia, que además tiene algo que ganar",
    },
    {
      en: "Tested: they did what we asked, and it worked",
      fr: "A fait ses preuves : a agi pour nous, avec succès",
      es: "Puesto a prueba: hizo lo que le pedimos y funcionó",
    },
  ],
  questions: [
    {
      en: "What would it mean for you personally if this went well?",
      fr: "Et pour vous, personnellement, qu’est-ce que cela changerait ?",
      es: "Y a usted, ¿qué le aportaría que esto saliera bien?",
    },
    {
      en: "Who have you already talked to about it, and what did they say?",
      fr: "À qui en avez-vous déjà parlé, et comment l’idée a-t-elle été reçue ?",
      es: "¿Con quién lo ha comentado ya y qué le han dicho?",
    },
    {
      en: "Would you introduce us to the person who holds the budget?",
      fr: "Pourriez-vous nous présenter à la personne qui tient le budget ?",
      es: "¿Podría presentarnos a la persona que maneja el presupuesto?",
    },
  ],
};
