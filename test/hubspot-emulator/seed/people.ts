/** People and companies of one language, as a sales team of three markets meets them. */
export interface Market {
  language: "en" | "fr" | "es";
  /** A woman's and a man's in turn. */
  firstNames: readonly string[];
  lastNames: readonly string[];
  /** Hers and his where they differ: "Directrice générale / Directeur général". */
  jobTitles: readonly string[];
  cities: readonly (readonly [city: string, country: string, dialCode: string])[];
  /** Company names are made of a stem and an ending. */
  companyStems: readonly string[];
  companyEndings: readonly string[];
  notes: readonly string[];
  /** What its deals are about. */
  products: readonly string[];
}

function words(text: string): string[] {
  return text.split(",").map((word) => word.trim());
}

const english: Market = {
  language: "en",
  firstNames: words(
    "Emma, Oliver, Charlotte, James, Amelia, William, Sophie, Henry, Grace, Thomas, Hannah, Daniel, Priya, Marcus, Zoe, Liam, Fiona, Nathan, Aisha, George, Ruth, Samuel, Megan, Callum",
  ),
  lastNames: words(
    "Carter, Hughes, Bennett, Walsh, Patel, Morgan, Fletcher, Reid, Sullivan, Barnes, Okafor, Doyle, Harper, Lawson, Whitfield, Grant, Ellison, Marsh, Kapoor, Sinclair, Thornton, Abbott, Nguyen, O'Connor",
  ),
  jobTitles: words(
    "VP of Sales, Head of Operations, Chief Financial Officer, IT Director, Marketing Manager, Procurement Lead, Revenue Operations Manager, Customer Success Lead, Managing Director, Product Manager",
  ),
  cities: [
    ["London", "United Kingdom", "+44 20"],
    ["Manchester", "United Kingdom", "+44 161"],
    ["Dublin", "Ireland", "+353 1"],
    ["Boston", "United States", "+1 617"],
    ["Austin", "United States", "+1 512"],
    ["Toronto", "Canada", "+1 416"],
  ],
  companyStems: words(
    "Northgate, Brightwater, Alder, Copperfield, Harbour, Ridgeway, Foxglove, Ironbridge, Lakeland, Summit, Beacon, Juniper",
  ),
  companyEndings: words("Logistics, Analytics, Foods, Software, Medical, Partners, Energy, Retail"),
  notes: words(
    "Asked for a proposal by the end of the month, Budget is being discussed with finance, Wants to see a reference in the same industry, Decision will be taken together with the operations team",
  ),
  products: words("Annual licence, Pilot, Roll-out, Renewal, Expansion"),
};

const french: Market = {
  language: "fr",
  firstNames: words(
    "Camille, Julien, Élodie, Mathieu, Chloé, Antoine, Léa, Nicolas, Manon, Guillaume, Inès, Rémi, Aurélie, Étienne, Margaux, François, Amélie, Yanis, Hélène, Baptiste, Noémie, Loïc, Anaïs, Thibault",
  ),
  lastNames: words(
    "Lefèvre, Moreau, Girard, Rousseau, Fontaine, Chevalier, Gauthier, Perrin, Mercier, Blanchard, Dupuis, Lambert, Marchand, Renaud, Bourgeois, Delacroix, Colin, Leclerc, Benali, Caron, Hébert, Picard, Vasseur, Tessier",
  ),
  jobTitles: words(
    "Directrice commerciale / Directeur commercial, Directrice générale / Directeur général, Responsable marketing, Directrice financière / Directeur financier, Responsable des achats, Directrice des opérations / Directeur des opérations, Cheffe de produit / Chef de produit, Responsable informatique, Directrice des ventes / Directeur des ventes",
  ),
  cities: [
    ["Paris", "France", "+33 1"],
    ["Lyon", "France", "+33 4"],
    ["Nantes", "France", "+33 2"],
    ["Bruxelles", "Belgium", "+32 2"],
    ["Genève", "Switzerland", "+41 22"],
    ["Montréal", "Canada", "+1 514"],
  ],
  companyStems: words(
    "Valmont, Clairefontaine, Ateliers Rivière, Belmarque, Solstice, Horizon Vert, Beaulieu, Grand Large, Montclair, Lumen, Cap Ouest, Orée",
  ),
  companyEndings: words("Conseil, Industries, Santé, Distribution, Numérique, Transports, Énergie, Agro"),
  notes: words(
    "Attend une offre chiffrée avant le comité de direction, Le budget sera voté en début de trimestre, Souhaite une démonstration avec son équipe, Compare avec une solution interne",
  ),
  products: words("Licence annuelle, Projet pilote, Déploiement, Renouvellement, Extension"),
};

const spanish: Market = {
  language: "es",
  firstNames: words(
    "Lucía, Javier, Martina, Álvaro, Sofía, Diego, Carmen, Pablo, Valeria, Andrés, Inés, Mateo, Elena, Sergio, Ximena, Rubén, Paula, Iván, Noelia, Gonzalo, Adriana, Héctor, Begoña, Nicolás",
  ),
  lastNames: words(
    "García, Fernández, Muñoz, Iglesias, Navarro, Ortega, Castillo, Peña, Ibáñez, Delgado, Vázquez, Herrera, Núñez, Cabrera, Molina, Reyes, Aguilar, Soto, Zúñiga, Domínguez, Rojas, Carrasco, Quintana, Salazar",
  ),
  jobTitles: words(
    "Directora comercial / Director comercial, Directora general / Director general, Responsable de marketing, Directora financiera / Director financiero, Jefa de compras / Jefe de compras, Directora de operaciones / Director de operaciones, Responsable de tecnología, Gerente de ventas, Jefa de producto / Jefe de producto",
  ),
  cities: [
    ["Madrid", "Spain", "+34 91"],
    ["Barcelona", "Spain", "+34 93"],
    ["Valencia", "Spain", "+34 96"],
    ["Ciudad de México", "Mexico", "+52 55"],
    ["Bogotá", "Colombia", "+57 1"],
    ["Santiago", "Chile", "+56 2"],
  ],
  companyStems: words(
    "Almazara, Costa Azul, Grupo Duero, Montesol, Nuevo Puerto, Sierra Alta, Tierra Viva, Levante, Meridiano, Río Claro, Aurora, Valdeprado",
  ),
  companyEndings: words("Logística, Consultores, Alimentación, Tecnología, Salud, Energía, Textil, Servicios"),
  notes: words(
    "Pidió una propuesta para antes de fin de mes, El presupuesto depende de la dirección financiera, Quiere hablar con un cliente de su sector, Decidirá junto con el equipo de operaciones",
  ),
  products: words("Licencia anual, Proyecto piloto, Despliegue, Renovación, Ampliación"),
};

export const markets: readonly Market[] = [english, french, spanish];
