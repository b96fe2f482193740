import type { Department } from "./position.ts";

/**
 * In this order, on a title without case and accents; the first that says something decides. "Product marketing" is
 * marketing, "sales operations" is sales; whoever assists is administration, whomever they assist.
 */
export const departmentRules: readonly (readonly [Department, RegExp])[] = [
  [
    "administration",
    /\b(?:executive|personal|administrative|office|ceo|cfo|coo|cto|cmo|s) assistante?\b|\bassistante? (?:to|de direction|du|de la direction|personnelle?)\b|\basistente (?:de direccion|personal|del?|administrativ[oa])\b|\bsecretar(?:y|i[oa])\b(?! general)|\bsecretaire\b(?! general)|\breceptionist\b|\boffice manager\b|\bauxiliar administrativ[oa]\b/,
  ],
  [
    "procurement",
    /\b(?:procurement|purchasing|sourcing|buyer|achats?|achet(?:eur|euse)|approvisionnements?|compras|comprador[a]?|aprovisionamiento|supply)\b/,
  ],
  [
    "people",
    /\b(?:hr|hrbp|human resources|people|talent|recruit(?:er|ing|ment)|chro|rh|drh|ressources humaines|recrutement|recruteu(?:r|se)|recursos humanos|rrhh|seleccion|payroll|learning and development)\b/,
  ],
  [
    "legal",
    /\b(?:legal|lawyer|attorney|counsel|compliance|juridique|juriste|avocate?|juridic[oa]|abogad[oa]|clo|dpo|conformite|cumplimiento)\b/,
  ],
  [
    "customer",
    /\b(?:customer|client success|support|service client|relation client|satisfaction client|atencion al cliente|exito del cliente|cco)\b/,
  ],
  [
    "marketing",
    /\b(?:marketing|cmo|growth|brand|communications?|content|social media|seo|demand generation|comunicacion|marca|evenementiel|public relations|pr)\b/,
  ],
  [
    "sales",
    /\b(?:sales|revenue|cro|business development|account executive|account manager|account director|key account|sdr|bdr|lead generation|ventes?|vend(?:eur|euse)|commerciale?s?|ventas|vendedor[a]?|comercial(?:es)?|developpement des affaires|desarrollo de negocio|grands comptes|export)\b/,
  ],
  [
    "finance",
    /\b(?:finance|financial|cfo|accounting|accountant|controller|controlling|treasur(?:y|er)|audit(?:or)?|daf|raf|financi(?:er|ere)|comptab(?:le|ilite)|tresor(?:erie|ier|iere)|controle de gestion|financier[oa]|finanzas|contab(?:le|ilidad)|tesoreri?[ao]?|fiscal|tax)\b/,
  ],
  ["product", /\b(?:product|cpo|ux|produits?|producto|productos)\b/],
  [
    "technology",
    /\b(?:it|cto|cio|ciso|technology|technologies|tech|technical|software|developer|engineering|engineer|data|security|infrastructure|devops|systems?|information|digital|dsi|informatique|systemes? d information|developpeu(?:r|se)|ingenieure?|technique|numerique|technologies|tecnologia|informatic[oa]|sistemas|desarrollador[a]?|ingenier[oa]|ingenieria|programador[a]?|tecnic[oa])\b/,
  ],
  [
    "operations",
    /\b(?:operations?|operating|coo|logistics?|production|manufacturing|plant|quality|facilities|warehouse|exploitation|logistique|qualite|usine|operaciones|logistica|produccion|calidad|planta)\b/,
  ],
  [
    "general",
    /\b(?:ceo|chief executive|managing director|general manager|pdg|dg|dga|direct(?:eur|rice) generale?|director[a]? general|gerente general|director[a]? ejecutiv[oa]|executive director|consejer[oa] delegad[oa]|(?:co ?)?founder|(?:co)?fondat(?:eur|rice)|(?:co)?fundador[a]?|owner|proprietaire|propietari[oa]|duen[oa]|gerante?|dirigeante?|chief of staff|chairman|chairwoman|(?<!vice )president|presidente|presidenta|chef(?:fe)? d entreprise|empresari[oa])\b/,
  ],
];
