import type { Lexicon } from "../../lexicon.ts";

/** What it brings. */
export const gains = {
  gain: `sav*, gain*, benefit*, payback, roi, return on, return of, improvement*, uplift, reduction, pay* for itself,
    pays off, fewer, less, more revenue, more sales, extra revenue, extra sales, productivity, efficiency, value,
    upside, pay back, advantage, figure on it, business value, earn, hours back, faster`,
  businessCase: `business case, board paper, board pack, investment case, investment paper, investment proposal,
    investment memo, business plan, capex request, capex paper, capex form, funding request, case for board, paper for
    board, approved case, finance paper, cost-benefit, cost benefit, project charter, in case, case to board, decision
    paper, board report, management paper, financial case, financial plan, official case, approval paper, project
    brief, report going to the board, report to the board, paper going to the board, file going to the board, document
    for the board, report that goes to, memo to the board, memo for the board, investment plan, budget paper, board
    presentation, presented to the board as`,
  target: `target*, aim*, goal*, objective*, want to
    (cut|halve|reduce|save|get|bring|go|raise|double|shorten|increase|lower|drop|move|reach|win), wants to
    (cut|halve|reduce|save|get|bring|go|raise|double|shorten|increase|lower|drop|move|reach|win), success, happy if,
    we are happy, would be happy, win for us, cut … (from|to|by|in half), bring … (down|from|to), brought down, down
    to, from … to, go from, goes from, get … down, reduce*, halve*, drop to, drops to, drop from, raise … to, double,
    doubled, expect* to save, expect* to, hope* to, plan* to (save|cut|reduce), must fall, must drop, should fall, has
    to fall, has to come down, has to go down, shorten*, increase … (by|to|from), by <percent>, expects, lower*,
    improve … (by|from|to), fall to, need to get, save us, save them, saves them, kpi, worth <amount>, counts on,
    would mean, would give, to be halved, must be halved, be cut by, be reduced, getting from, get from, hope to save,
    hopes to save, want to save, wants to save, closing … in, in half`,
  estimate: `estimate*, calculat*, reckon*, we work* out, we figure, projected, projection, our figure, our number,
    our own figure, own estimate, back of envelope, back-of-envelope, rough maths, rule of thumb, by our maths, by our
    numbers, we put it at, we think they, we believe they, our guess, our calculation`,
  ourEstimate: `we reckon, we estimate*, our estimate, our own estimate, our calculation, our own calculation, by our
    reckoning, by our estimate, by our maths, by our numbers, by our count, we calculat*, we worked out, we figure, we
    think they would, we think they could, we believe they, our number, our figure, our own figure, our maths, i
    reckon, i estimate*, my estimate, my calculation, my guess, estimated by us, calculated by us, figure from us,
    from our side, our assumption, our projection, we project, we put it at, we put saving*, our guess, our rough,
    your estimate, your calculation, your calculator, you estimate*, you reckon, you calculated, your figure, your
    number, not validated, not confirmed by them, not checked by them, they have not confirmed, they have not checked,
    unconfirmed by them, we calculated, calculated … ourselves, to be validated by them, still to be validated, not
    validated by them, our own sums, did the sums ourselves, we did the maths, have not confirmed, has not confirmed,
    not yet confirmed by`,
} satisfies Partial<Lexicon["concepts"]>;
