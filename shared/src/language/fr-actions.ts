import type { ActionRefusalText, MarkText } from "./en-actions.ts";

export const actionRefusals: ActionRefusalText = {
  "not-granted": () =>
    "Assay ne peut pas encore répondre aux workflows de ce compte. Un administrateur peut activer « Actions de workflow » sous « État de la synchronisation », sur la page d’accueil d’Assay.",
  contested: () =>
    "Deux personnes ont changé l’étape de ce contact en même temps, et personne n’a encore choisi le bon changement.",
  "deal-stage": () =>
    "Les étapes appartiennent aux contacts. Utilisez cette action dans un workflow basé sur les contacts.",
  "bad-stage": () => "L’action ne nomme aucune étape connue d’Assay.",
  "bad-days": () => "Pour le nurturing, l’action a besoin du nombre de jours avant le réveil du contact, de 1 à 730.",
  "from-here": (from, to) =>
    `Le passage de « ${from} » à « ${to} » n’est pas possible : regardez l’étape sur la carte d’Assay.`,
  gate: (lacks) => `Il manque pour cette étape : ${lacks}`,
  locked: () =>
    "Cette fiche est verrouillée. Un administrateur ou un responsable peut la déverrouiller sur la carte d’Assay.",
  failed: () => "L’action n’a pas abouti malgré une heure d’essais. Réinscrivez la fiche dans le workflow.",
  "too-late": () =>
    "HubSpot a attendu une journée puis a continué sans cette action : rien n’a été modifié. Réinscrivez la fiche dans le workflow.",
};

export const marks: MarkText = {
  locked: "Verrouillée",
  lockedBy: (who, when) => `Verrouillée par ${who}, ${when}. Personne ne peut l’évaluer ni changer son étape.`,
  askedAgain: "À requalifier",
  askedBy: (who, when) => `Nouvelle qualification demandée par ${who}, ${when}. La prochaine évaluation y répondra.`,
  aWorkflow: "un workflow",
  workflow: (number) => `le workflow ${number}`,
  unlock: "Déverrouiller",
  unlocking: "Déverrouillage…",
};
