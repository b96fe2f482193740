import type { PeopleText } from "./en-people.ts";

export const people: PeopleText = {
  visibility: {
    title: "Qui voit quelle évaluation",
    label: "Les commerciaux et les lecteurs voient",
    names: {
      everyone: "Toutes les fiches",
      team: "Les fiches de leur équipe",
      owner: "Leurs propres fiches",
    },
    meanings: {
      everyone: "Tout le monde dans le compte voit toutes les évaluations.",
      team: "Quiconque partage une équipe HubSpot avec le propriétaire d’une fiche voit son évaluation.",
      owner: "Seul le propriétaire d’une fiche dans HubSpot voit son évaluation.",
    },
    always:
      "Les responsables et les administrateurs voient toutes les fiches, et une fiche sans propriétaire est vue par tous.",
    properties: "Les propriétés qu’Assay écrit dans HubSpot sont visibles par ceux à qui HubSpot les montre.",
    delay: "Un nouveau propriétaire compte en une minute, une nouvelle équipe en cinq.",
    changed: (policy) => `Modifié. Les commerciaux et les lecteurs voient : ${policy}.`,
  },
  roles: {
    title: "Les personnes et leurs rôles",
    help: "Quiconque peut ouvrir une fiche dans HubSpot est commercial tant que vous ne choisissez pas un autre rôle. Un rôle vaut dès le clic suivant.",
    person: "Personne",
    teams: "Équipes",
    role: "Rôle",
    roleOf: (person) => `Rôle de ${person}`,
    names: { admin: "Administrateur", manager: "Responsable", rep: "Commercial", reader: "Lecteur" },
    meanings: {
      admin: "Administrateur : évalue, voit toutes les fiches et change les paramètres.",
      manager: "Responsable : évalue et voit toutes les fiches.",
      rep: "Commercial : évalue ce qu’il peut voir.",
      reader: "Lecteur : consulte ce qu’il peut voir et ne change rien.",
    },
    gone: "N’est plus dans HubSpot",
    me: "Vous",
    mine: "Un autre administrateur peut changer votre propre rôle.",
    find: "Trouver une personne",
    findHelp: "Par nom, adresse ou équipe",
    nobody: "Personne ne correspond.",
    changed: (person, role) => `${person} : ${role}.`,
  },
};
