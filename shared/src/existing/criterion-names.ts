import type { CriterionId } from "../framework/framework.ts";

/** What portals call the criteria in English, French and Spanish, folded; beside the names that Assay gives them. */
export const criterionNames: Readonly<Record<CriterionId, readonly string[]>> = {
  budget: ["budget", "funding", "financement", "presupuesto", "financiacion"],
  money: ["budget", "money", "funding", "financement", "presupuesto", "financiacion"],
  authority: [
    ...["authority", "decision maker", "decisionmaker", "buying role", "decideur", "pouvoir de decision"],
    ...["autorite", "autoridad", "decisor", "tomador de decisiones", "rol de compra"],
  ],
  "economic-buyer": ["economic buyer", "budget holder", "acheteur economique", "comprador economico"],
  need: ["need", "needs", "pain", "besoin", "besoins", "necesidad", "necesidades", "dolor"],
  challenges: ["challenge", "challenges", "pain", "enjeu", "enjeux", "defi", "reto", "retos", "desafio"],
  "identify-pain": ["pain", "pain point", "pain points", "douleur", "besoin", "dolor", "necesidad"],
  timing: ["timing", "timeline", "timeframe", "time frame", "echeance", "delai", "calendrier", "plazo", "calendario"],
  timeline: ["timeline", "timing", "timeframe", "time frame", "echeance", "delai", "calendrier", "plazo", "calendario"],
  prioritization: ["priority", "prioritization", "priorite", "prioridad"],
  champion: ["champion", "sponsor", "patrocinador"],
  competition: ["competition", "competitor", "competitors", "concurrent", "concurrents", "concurrence", "competencia"],
  metrics: ["metrics", "kpi", "roi", "indicateurs", "metricas"],
  goals: ["goal", "goals", "objectif", "objectifs", "objetivo", "objetivos"],
};
