import type { Lexicon } from "../../lexicon.ts";

/** How a text is built and framed, whatever it says. */
export const frame = {
  smallWords: `le, la, les, des, du, est, et, une, un, que, qui, pour, dans, nous, vous, ils, elle, il, pas, sur,
    avec, ce, cette, au, aux, leur, leurs, son, sa, ses, mais, on, je, par, notre, votre, sont, ont, a, en, ne, chez,
    nos, vos, cela, bonjour, merci, ca, plus, si`,
  articles: "le, la, les, un, une, des, du, de",
  negators: `pas, jamais, aucun, aucune, sans, ni, non, rien, personne, guere, nul, nulle, refuse, refusent, zero,
    hors de question, ni meme`,
  negatorsAfter: "pas, jamais, rien, aucun, aucune, guere",
  turns: "et, mais, parce, car, donc, puisque, alors, cependant, toutefois, or, comme, quand, qui",
  verbs: `est, a, sont, ont, reste, propose, coute, etait, sera, serait, semble, arrive, aussi, egalement, tient,
    gere, signe, decide, valide, paie, debloque, tranche`,
  abbreviations: `m, mm, mme, mmes, mlle, dr, pr, me, ste, st, env, ex, cf, etc, tel, max, min, approx, resp, dir,
    janv, fevr, fev, avr, juil, sept, oct, nov, dec, lun, mar, mer, jeu, ven, art, no, ca, ht, rdv, maritime, coop,
    ets, cie, inc`,
  periods: `(premier|deuxieme|second|troisieme|quatrieme|dernier|1er|2e|2eme|3e|3eme|4e|4eme) (trimestre|semestre)
    (<year>|prochain|de l'annee|de l'an prochain|), (debut|fin|mi|courant|mi-)
    (<year>|annee|mois|prochaine|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|trimestre|semestre|printemps|ete|automne|hiver|exercice),
    mi-janvier, mi-fevrier, mi-mars, mi-avril, mi-mai, mi-juin, mi-juillet, mi-aout, mi-septembre, mi-octobre,
    mi-novembre, mi-decembre, fin d'annee, fin de l'annee, debut d'annee, debut de l'annee, t1 (<year>|), t2
    (<year>|), t3 (<year>|), t4 (<year>|), q1 (<year>|), q2 (<year>|), q3 (<year>|), q4 (<year>|), s1 (<year>|), s2
    (<year>|),
    (en|pour|des|courant|avant|debut|fin|d'ici|printemps|automne|ete|hiver|rentree|campagne|exercice|saison) <year>,
    noel, paques, pentecote, toussaint, rentree, vendanges, moisson, soldes, ramadan, (au|avant le|avant l'|pour
    le|des le|cet|cet|d'ici le|d'ici l'|pendant l') (printemps|ete|automne|hiver), en (ete|automne|hiver),
    (annee|an|mois|semaine|trimestre|semestre|exercice|saison) prochain, (annee|semaine|saison) prochaine, l'an
    prochain, dans (un|deux|trois|quatre|cinq|six|huit|dix|douze) (semaines|mois|an|ans), (dans|sous|d'ici) <span>,
    semaine <number>, des que possible, au plus vite, (premiere|deuxieme|seconde) quinzaine,
    (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) (<year>|), lundi, mardi,
    mercredi, jeudi, vendredi`,
  greetings: `bonjour, bonsoir, salut, coucou, hello, cher, chere, chers, cheres, madame, monsieur, mesdames,
    messieurs, bjr, slt, hey, hi, re-bonjour, rebonjour`,
  closings: `cordialement, bien cordialement, tres cordialement, cdlt, cdt, bien a vous, bien a toi, amicalement,
    amities, salutations, meilleures salutations, sinceres salutations, salutations distinguees, respectueusement,
    sincerement, bonne journee, belle journee, bonne soiree, belle soiree, bonne reception, bon week-end, bon weekend,
    bon we, bonne semaine, a bientot, a tres vite, a tres bientot, a plus, a+, a mercredi, a lundi, a mardi, a jeudi,
    a vendredi, a demain, merci, merci d'avance, merci a vous, bises, bise, bisous, bizz, biz, bien a vous tous,
    tchao, ciao, envoye de mon *, envoye depuis mon *, bon courage, bon courage pour la suite, excellente journee,
    excellente soiree, chaleureusement, confraternellement, avec mes salutations, avec mes remerciements, desole,
    desolee, vive salutations, cordiales salutations, mes hommages, bonnes fetes, joyeuses fetes, dans l'attente, au
    plaisir, belle fin de journee, bonne continuation, bav, bye, desole pour le temps passe, je vous prie d'agreer mes
    hommages, je vous prie d'agreer, veuillez agreer, recevez, je vous souhaite de bonnes fetes, bonne fin de semaine,
    bel apres-midi, bonne apres-midi, la bise, je t'embrasse, bien amicalement, bien sincerement, avec mes excuses, le
    bonjour chez vous, a la semaine prochaine, sportivement, courtoisement`,
  ours: `nous, vous, commercial, commerciale, vendeur, vendeuse, sdr, ae, support, avant-vente, csm, notre equipe,
    notre cote, de notre cote, ce que nous disons, ce que nous avons dit, ce que j'ai dit, ce que j'ai raconte, notre
    proposition, notre offre, notre demande, notre avis, notre position, notre analyse, notre lecture, notre
    impression, mon avis, mon impression, mon ressenti, a faire, prochaines etapes, prochaine etape, actions, todo,
    suite, plan d'action interne, interne, equipe commerciale, chez nous, moi, cote vendeur, support commercial,
    rappel de notre offre, nos engagements, nos arguments`,
  headings: `budget, argent, besoin, besoins, probleme, problemes, calendrier, echeance, echeances, date, dates,
    delai, delais, decision, criteres, exigences, processus, process, contrat, papier, papiers, administratif, gain,
    gains, objectif, objectifs, concurrence, concurrents, champion, decideur, decideurs, qui, client, societe, compte,
    presents, participants, objet, resume, notes, sujet, contexte, resultat, bilan, statut, reponse, note, prix,
    risques, produit, positif, negatif, forces, faiblesses, menaces, plan, constat, nouvelle, la nouvelle, bonne
    nouvelle, mauvaise nouvelle, a savoir, en bref, rappel, ps, re, tr, achats, juridique, oui, non, contact, role,
    ou, quand, pourquoi, comment, points cles, a retenir, conclusion, synthese, attention, question, technique,
    signature, cote contrat, demarrage, retour, reaction, remarque, remarques, info, fait, cote achats, enjeux, enjeu,
    point, points, ordre du jour, lieu`,
  nobody: `se desinscrire, desabonner, desinscription, voir dans le navigateur, version en ligne, lettre
    d'information, newsletter, webinaire, absence du bureau, reponse automatique, message automatique, absent du
    bureau, absente du bureau, je suis absent, je suis absente, actuellement en conge, actuellement absent,
    actuellement absente, ne pas repondre a ce, merci de ne pas repondre, ceci est un message automatique, nous avons
    bien recu votre, accuse de reception, communique de presse, offre speciale, profitez de`,
  inside: `usage interne, revue de compte, revue de pipe, revue du pipe, revue pipeline, revue d'affaires, previsions,
    comite commercial, reunion d'equipe, reunion commerciale, point equipe, point d'equipe, forecast, pipe commercial,
    revendeur, notre partenaire, ce que j'ai raconte, ce que j'ai dit, mon pitch, mon argumentaire, formation, reunion
    interne, revue interne, note interne, point interne, compte rendu interne, cr interne, compte interne, echange
    interne, debrief interne`,
  recalls: `tu voulais savoir, vous vouliez savoir, tu demandais, vous demandiez, vous m'avez demande, tu m'as
    demande, vous m'interrogiez, tu m'interrogeais, pour repondre a votre question, pour repondre a ta question,
    concernant votre question, a votre question, a ta question, vous me demandiez, tu me demandais`,
} satisfies Partial<Lexicon>;
