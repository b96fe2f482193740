import type { Lexicon } from "../../lexicon.ts";

/** What it costs, and whether there is money for it. */
export const money = {
  money: `budget*, money, fund*, cash, capex, opex, cost code, finances, financing, spend, spending, investment,
    allocation, purse, penny, line for (it|this), means to, dime, cent, resources for, funds, wallet, sum, amount,
    purchase order, po, requisition`,
  approved: `approv*, sign* off, signed-off, sign-off, releas*, granted, green light, greenlit, green-lit, go-ahead,
    authoris*, authoriz*, cleared, voted, secured, ring-fenced, ringfenced, committed, confirmed, unlocked, okayed,
    okay* by, has been agreed, was agreed, agreed by, is agreed, passed, rubber-stamped, nodded through, allocated,
    said yes, purse is open, is there, is in bank, in place, (has|have|got) ok, waved through, ratified, sanctioned,
    been raised, already opened, is raised, guarantees the funding, guarantee, guarantees, guaranteed, written into
    the budget, set the funds aside, set the money aside, put the money aside, money aside, funds aside, was raised,
    came through, has come through, is in the account, in our account, went through, gone through, has been granted,
    got the nod, nod from, gave the nod, gave the go-ahead, has the go-ahead, got the go-ahead`,
  pending: `await*, waiting for, wait for, pending, until, once, as soon as, to be approved, to be signed, needs to,
    need to, has to, have to, must, will be, should be, would be, hope, hopes, hoping, expect*, subject to, still
    needs, request*, apply, applied, applying, yet to, not yet, when it is, if it is, would need, before it is, up for
    approval, goes to, for approval, seeking, asking for, going to be, only if, put forward, submit*`,
  willing: `up to, max*, ceiling, cap, capped, limit, no more than, at most, between, range, ballpark, in mind, set
    aside, setting aside, put aside, earmark*, reserved, can spend, to spend, spend, pay, invest, envelope, planned,
    foresee*, foreseen, penciled, pencilled, we have, they have, got, thinking of, reckon on, reckoning, budget*,
    tops, under, stretch to, go as high as, go to, willing to, prepared to, happy to pay, ready to, available, at our
    disposal, at their disposal, put in, put into, provision*, count* on, around, about, roughly, somewhere, within,
    in pot, to play with, to work with, allow*, aside, region of, order of, can go, play with, kitty, pot, work with,
    afford, from … to, upper limit, not exceed, exceed, at my disposal, at her disposal, at his disposal, would put,
    will put, would put … into, would spend, would pay, would invest, to invest, floor, foreseen for, calculated with,
    work with a, works with a, plan to spend, plans to spend, intend to spend, budgeted for, can go up, go up to, will
    go to, go over, goes over, more is not, not more`,
  findable: `could be found, can be found, find it, find some*, find money, could find, can find, find … budget, find
    … money, find … fund*, come out of, comes out of, take it (from|out), taken from, squeeze*, scrape*, dig up, tap
    into, left over, leftover, borrow from, reallocat*, shift* … (budget|money), move … (budget|money|around), free
    up, freed up, dip into, make room, somewhere in, might be money, could be money, should be money, might be some,
    there may be money, could be some, could stretch, could be paid from, raid, another pot, other pot, out of … pot,
    out of … budget, could ask for, could apply, work something out, find way to pay, end-of-year money, could
    probably be, unspent, make case for, draw on, comes from another, should be something left, something left,
    scraped from, scrape, can be scraped, be paid out of, be taken out of, ask for a grant, apply for a grant, is not
    allocated, not allocated yet, not yet allocated, get something from, get something out of, get it from, let him
    shift, let her shift, let us shift, shift some, free something up, free something, find a way, from the
    innovation, out of the innovation, from another, a bit from`,
  modal: `could, might, may, should, would, can, think, thinks, reckon, reckons, believe, believes, probably, perhaps,
    possibly, if, able to, maybe`,
  gone: `frozen, freeze, cut, gone, used up, spent, exhausted, cancelled, canceled, slashed, eats, eaten, swallow*,
    pulled, withdrawn, empty, zero, nil, on hold, blocked, scrapped, dried up, tied up, all goes, taken away, struck
    out, axed`,
  cost: `cost us, costs us, cost them, costs them, costs, costing, cost of, losing, lose, loses, lost, loss, losses,
    penalt*, fine, fines, waste*, wasting, write off, writing off, written off, runs at, damage, leak*, overtime,
    refunds, bleeding, burn*, damages, miss out on, per incident, eats up, goes down, down drain, shrinkage, scrap`,
  price: `your offer, your quote, quote of, quotation, offer of, list price, price of, priced at, expensive, your
    price, discount, invoice, proposal of, per seat, salary, turnover, revenue, valuation, hike, sold`,
  otherSpend: `party, christmas dinner, marketing budget, travel budget, building, renovation costs, advert*, event,
    catering, stand, trade fair, salaries, car park, furniture, new office, new offices, new premises, new warehouse,
    new website`,
} satisfies Partial<Lexicon["concepts"]>;
