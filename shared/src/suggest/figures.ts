const number = "\\d{1,3}(?:[ .,']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?";
const spelled =
  "(?:five|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:two|five|eight))?|(?:a |one |two |three )?hundred|septante|octante|huitante|nonante|douze|dix-huit|vingt-cinq|quatre-vingts?|deux cents?|trois cents?|cinq cents?|doce|veinticinco|quinientos|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|doscientos|trescientos";
// "15 M. Roch" is the fifteenth and a gentleman.
const thousands = "k|m(?!\\. ?[a-z])|mn|mio|keur|mil|mille|thousand|grand|million(?:s|es)?|millones|millon|bn";
const sign = "[£$€]|eur\\b|usd\\b|gbp\\b|chf\\b|mxn\\b|us\\$";
const unit =
  "€|£|\\$|eur\\b|euros?\\b|usd\\b|gbp\\b|pounds?\\b|dollars?\\b|dolares\\b|pesos\\b|soles\\b|quid\\b|francs?\\b|chf\\b|libras\\b";
const sum = `(?:(?:${sign}) ?(?:${number})(?: ?(?:${thousands})\\b)?|(?:${number})(?: ?(?:${thousands}))?(?: de)? ?(?:${unit})|(?:${number}) ?(?:${thousands})\\b(?: ?(?:${unit}))?|(?:${spelled})(?: (?:${thousands}))(?: de)?(?: (?:${unit}))?)`;
const joint = " ?(?:-|–|—|to|and|or|a|et|ou|y|o|e) ?";

const spanUnit =
  "hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?|years?|fte|heures?|jours?|semaines?|mois|ans?|annees?|etp|horas?|minutos?|dias?|semanas?|meses|mes|anos?";

/** The number before "to" may leave the currency to the one after: "200 to 250k". */
const amounts = new RegExp(
  `(?<![\\w.,])(?:(?:${number})${joint})?${sum}(?:${joint}(?:${sum}|${number}))?(?![\\w%]|[.,]\\d)`,
  "gi",
);
/** "The 140,000" with no currency, where no noun says of what. */
const bareAmounts =
  /(?<=\b(?:the|les|los|ses|leurs|sus|her|his|their) )\d{1,3}(?:[ .,]\d{3}){1,2}(?=\s*(?:$|[.,;:!?)]|(?:for|pour|para|on|from|last|this|yesterday|today|hier|ayer|lundi|mardi|mercredi|jeudi|vendredi|el|en|in)\b))/gi;
const percents = new RegExp(
  `(?<![\\w.,])(?:${number}) ?(?:%|percent\\b|per cent\\b|pour ?cent\\b|por ?ciento\\b)`,
  "gi",
);
const spans = new RegExp(`(?<![\\w.,])(?:${number})(?: ?(?:${spanUnit}))(?![\\w])`, "gi");
const numbers = new RegExp(`(?<![\\w.,<°])(?:${number})(?![\\w])`, "gi");

/** A sum that both sides know of, not one of a story: "the 40k", "sus 40 000", or that of somebody named before. */
const knownAmount =
  /(?:^| )(?:the|this|that|her|his|our|their|my|les|ces|ses|nos|leurs|los|sus|esos|estos|nuestros)(?: (?:full|whole|first))? <(?:amount|number)>|^(?:they|she|he|we|i|ils?|elles?|on|nous|je) (?:\S+ ){0,4}<amount>/g;

/** Puts `<amount>` in the place of each sum of money or range of sums: "£48,000", "1,2 et 1,4 M€", "18 mil euros". */
export function markAmounts(words: string): string {
  return words.replace(amounts, " <amount> ").replace(bareAmounts, " <amount> ");
}

/** Puts `<percent>`, `<span>` (a length of time) and `<number>` in the place of what is left. */
export function markNumbers(words: string): string {
  return words.replace(percents, " <percent> ").replace(spans, " <span> ").replace(numbers, " <number> ");
}

/** Among words in their plain form, as `markAmounts` left them. */
export function countKnownAmounts(words: string): number {
  return words.match(knownAmount)?.length ?? 0;
}
