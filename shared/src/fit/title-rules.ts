import type { Seniority } from "./position.ts";

/** What somebody who is no longer, not yet, or not really the holder of a title writes beside it: then nothing is known. */
export const notHeld =
  /\b(former|formerly|ex|retired|aspiring|future|wannabe|ancien|ancienne|retraitee?|futur|future|jubilad[oa]|antigu[oa]|exdirectora?)\b/;

/**
 * Where a title stops being about its holder: "Assistant | to the CEO", "Assistante | du directeur", "Office | of the
 * president". What comes after is somebody else's rank.
 */
export const othersBegin: readonly RegExp[] = [
  /\s(?:reporting )?to (?:the |our |a )?(?=(?:c[a-z]o|chief|president|vice|vp|[se]vp|director|head|md|board|founders?|managing|executive|general|owner|chair|partners?|ceos|management)\b)/,
  /\b(?:office|cabinet|bureau|oficina|gabinete) (?:of|du|de|del)\b/,
  /(?<=\b(?:assistante?|secretaire|asistente|secretari[oa]|ayudante|auxiliar|conseill(?:er|ere)|asesora?|coach|advis[eo]r|chauffeur|chofer)) (?:personnelle? |personal )?(?:de|du|des|del|aupres|of|for|pour|para)\b/,
  /(?<=\badjointe?) (?:au|aux|a|du|de)\b/,
];

interface TitleRule {
  readonly says: RegExp;
  readonly seniority: Seniority;
}

const rule = (seniority: Seniority, says: RegExp): TitleRule => ({ says, seniority });

const ofOthers = "(?:coach|advis[eo]r|assistante?|secretary|office|support|recruiter|search|headhunter|relations)";

/**
 * In this order, on a part of a title without case and accents; the first that says something decides. English, French
 * and Spanish together: their words do not contradict each other where the order is kept.
 */
export const titleRules: readonly TitleRule[] = [
  rule(
    "intern",
    /\b(intern|internship|trainee|apprentice|student|working student|stagiaire|stage|alternante?|apprentie?|etudiante?|becari[oa]|en practicas|practicante|estudiante|pasante)\b/,
  ),
  // Somebody who works for those above, named after them.
  rule(
    "individual",
    new RegExp(`\\b(?:ceo|cfo|coo|cto|cmo|cio|c level|executive|management|direction|directoire|board) ${ofOthers}\\b`),
  ),
  rule(
    "individual",
    /\b(?:personal|executive|office|administrative) assistante?\b|\bpersonal secretary\b|\b[a-z]+ s (?:assistant|secretary|advis[eo]r)\b|\b(?:product|process|data|budget) owner\b|^(?:pa|ea)\b/,
  ),
  rule("director", /\bsecretary general\b|\bsecretaire generale?\b|\bsecretari[oa] general\b/),
  rule("director", /\bchief of staff\b|\b(?:chef|cheffe) de cabinet\b|\bjef[ea] de gabinete\b/),
  rule("vp", /\b(?:[sea]?vp|[sea]?vps|vice presidente?|vice presidenta|vicepresidente|vicepresidenta)\b/),
  // "Directeur général adjoint" stands under the one who runs the company.
  rule(
    "vp",
    /\b(?:direct(?:eur|rice) generale? (?:adjointe?|deleguee?)|dga|director[a]? general adjunt[oa]|subdirector[a]? general|deputy (?:ceo|cfo|coo|cto|cmo|cio|chief|managing director))\b/,
  ),
  rule(
    "c-level",
    /\bc[a-z]{1,2}o\b(?<=\b(?:ceo|cfo|coo|cto|cmo|cio|cro|cpo|cso|cco|cdo|cxo|cho|cbo|cko|cgo|clo|chro|ciso|cino|cdio))/,
  ),
  rule(
    "c-level",
    /\bchief [a-z ]*officer\b|\bchief executive\b|\bchief (?:financial|marketing|technology|information|operating|revenue|people|product)$/,
  ),
  rule(
    "c-level",
    /\b(?:managing director|group director general|pdg|p dg|direct(?:eur|rice) generale?|dg|director[a]? general|gerente general|director[a]? ejecutiv[oa]|executive director|president directeur general|consejer[oa] delegad[oa]|administrador[a]? unic[oa])\b/,
  ),
  rule(
    "c-level",
    /\b(?:co)? ?(?:founder|founding partner|fondat(?:eur|rice)|cofondat(?:eur|rice)|cofounder|fundador[a]?|cofundador[a]?)\b|^(?:co )?owner\b|\b(?:business|company|co) owner\b|\b(?:proprietaire|duen[oa]|propietari[oa]|gerante?|dirigeante?|chef(?:fe)? d entreprise|entrepreneure?|entrepreneuse|empresari[oa])\b/,
  ),
  rule("c-level", /^(?:president|presidente|presidenta|chairman|chairwoman|chairperson|chair)\b|\bpresident$/),
  rule(
    "c-level",
    /^(?:partner|associee?|soci[oa])$|\b(?:managing|senior|equity|general) partner\b|\bassocie(?:e)? gerante?\b|\bsoci[oa] director[a]?\b|\bassociee? fondat(?:eur|rice)\b/,
  ),
  // A manager of things rather than of people.
  rule(
    "individual",
    /\b(?:product|project|program|programme|account|accounts|key account|community|case|partner|partnership|customer success|client success|success|territory|area sales|delivery|content|campaign|social media|event|events|brand|category|relationship|office|facilities) manager\b/,
  ),
  rule(
    "individual",
    /\b(?:chef|cheffe) de (?:produits?|projets?|marche|marque|secteur|publicite|rang|partie)\b|\bjef[ea] de (?:producto|productos|proyecto|proyectos|marca|cocina)\b|\b(?:gestor|gestora|gestionnaire) /,
  ),
  rule("individual", /\b(?:account|sales|marketing) executive\b|\bbusiness partner\b|\bchannel partner\b/),
  rule(
    "director",
    /\b(?:directors?|dir|direct(?:eur|rice)s?|director[a]s?|directoras?|sous direct(?:eur|rice)|subdirector[a]?|daf|drh|dsi|raf)\b/,
  ),
  rule(
    "director",
    /\bhead of\b|^(?:global |regional |group )?head [a-z]|\bhead$|\bgeneral manager\b|\bchief [a-z]+\b|\bcontroller general\b/,
  ),
  rule(
    "manager",
    /\b(?:assistant |deputy |regional |senior )?manager\b|\bmanageuse\b|\bgerente\b|\bresponsables?\b|\bsupervis(?:or|ora|eur|euse)\b|\bencargad[oa]\b|\bcoordinador[a]? general\b|\bforeman\b|\bsuperintendent\b/,
  ),
  rule(
    "manager",
    /\b(?:chef|cheffe|chefs) (?:de |d |du |des )|\bjef[ea]s?\b|\bteam lead(?:er)?\b|\blead$|\bteamleiter\b/,
  ),
  rule(
    "individual",
    /\b(?:analyste?s?|analista|engineer|engineering|ingenieure?|ingenier[oa]|developer|developpeu(?:r|se)|desarrollador[a]?|programmer|programador[a]?|specialiste?|especialista|consultante?|consultor[a]?|associate|representative|rep|reps|sdr|bdr|agente?|officer|administrator|administrateur|administratrice|administrador[a]?|designer|accountant|comptable|contable|buyer|achet(?:eur|euse)|comprador[a]?|technicien(?:ne)?|technician|tecnic[oa]|lawyer|attorney|counsel|juriste|avocate?|abogad[oa]|chargee? (?:de|d|du|des)|conseill(?:er|ere)|advis[eo]r|asesor[a]?|coach|assistante?|asistente|secretary|secretaire|secretari[oa]|adjointe?|auxiliar|ayudante|coordinat(?:or|eur|rice)|coordinador[a]?|clerk|employee?|emplead[oa]|commerciale?|comercial|vend(?:eur|euse)|vendedor[a]?|salesperson|salesman|saleswoman|recruiter|recruteu(?:r|se)|reclutador[a]?|architecte?|arquitect[oa]|scientist|researcher|chercheu(?:r|se)|investigador[a]?|teacher|professeure?|profesor[a]?|nurse|infirmiere?|enfermer[oa]|writer|redact(?:eur|rice)|redactor[a]?|freelance[r]?|operateur|operatrice|operari[oa]|staff|member|webmaster|lead)\b/,
  ),
];
