import type { Lexicon } from "../../lexicon.ts";

/** What hurts. */
export const pain = {
  problem: `problem*, issue, issues, trouble*, struggl*, suffer*, pain, headache*, nightmare, mess, chaos, error*,
    mistake*, wrong, wrongly, incorrect*, lose, loses, losing, lost, can not, not able, unable, fail*, break* down,
    broken, breaks, crash*, late, too late, delay*, overrun*, by hand, manual*, on paper, twice, duplicate*, retype*,
    re-type*, re-enter*, re-key*, rekey*, copy*, copies, copied, miss, misses, missing, missed, oversell*, oversold,
    overbook*, run* out of, stock-out*, stockout*, backlog, complain*, complaint*, angry, waste*, wasted, wasting,
    bottleneck*, slow, too slow, takes forever, takes too long, take too long, takes us <span>, takes them <span>,
    takes <span>, spend <span>, spends <span>, no overview, no idea which, no idea where, nobody knows which, nobody
    knows where, nobody sees, nobody notices, do not see, can not see, can not tell, can not find, not know, never
    know, downtime, outage*, stands still, standstill, idle, returned, refund*, penalt*, leak*, theft, stolen,
    shrinkage, damage*, spoil*, expire*, scrap*, reject*, unpaid, unbilled, dispute*, no-shows, leave us, leaving us,
    quit*, resign*, overtime, chase, chasing, forgotten, forget*, slip through, falls through, fall through, fell
    through, do not match, does not match, not match, mismatch*, out of date, outdated, inaccurate, unreliable,
    overload*, overwhelm*, drown*, gets stuck, stuck, gets lost, get lost, go missing, goes missing, written off,
    write off, mixed up, mix-up*, mixes up, does not talk to, do not talk to, not talk to each other, queue*,
    accident*, illegible, blind, firefight*, spot too late, unplanned, patch*, turn* away, wasteful, short of,
    shortage*, overpay*, overpaid, underpaid, wrong address*, sent back, recount*, mislabel*, label* wrong, copied
    wrong, made again, redo, redone, do it again, start again, refus* to pay, payments refused, paid wrong, pay wrong,
    nights on it, spend their nights, spend nights, spend hours, misplac*, unreadable, misread, misdirect*, misrout*,
    misfiled, miscount*, mispric*, underbill*, overbill*, overcharg*, wrong invoice*, wrong price*, pay twice, paid
    twice, order twice, bounce*, tear their hair, sick of, fed up, run late, arrive late, too many, not enough, falls
    over, falling over, freezes, hang*, offline half, patients wait, customers wait, half empty, empty trucks, empty
    runs, dead stock, out of stock, can not keep up, not keep up, cope with, waiting for hours, wait for hours, waits,
    queues, hours on, hours a, hours every, fines, cancellations, returns pile, double work, double entry, double
    booking*, double-book*, search for, come back every, come back wrong, come back damaged`,
  consequence: `so that, so we, so they, so every, which means, means that, because, since, and then, as result,
    therefore, leads to, causes, causing, result, results in, ends up, end up, end in, leaving, so customers, so our,
    so their, so staff, as nobody, as no one, and we, and they, and nobody, and customers, and our, and their, until,
    when, whenever, obliges, obliged to, forces, force, forced to, force them, force us`,
  often: `every, each, daily, weekly, monthly, constantly, always, all time, again and again, regularly, per week, per
    day, per month, per year, a week, often, <number>, <percent>, <amount>, <span>, keeps, keep, half, third of,
    dozen*, hundred*, week, month, day, night, season, year, winter, summer, customers, orders, drivers, staff,
    patients, hours, people, two, three, four, five, ten, several, twice, team, whole, nights, days`,
  mild: `bit, little, slight*, somewhat, smoother, nicer, could be better, could be faster, could be quicker, could be
    easier, could be tidier, could be clearer, could be (bit|somewhat|little), minor, small, mild*, no drama, no big
    deal, not big deal, nothing dramatic, nothing serious, nothing major, nothing urgent, not dramatic, not end of
    world, no biggie, no disaster, no tragedy, no emergency, not terrible, not too bad, not bad, not ideal, not
    perfect, not elegant, room for improvement, now and then, once in while, once in blue moon, from time to time,
    occasional*, sometimes, nuisance, niggle*, irritat*, annoying, annoys, annoyance, clunky, clumsy, fiddly, could do
    with, would be nice, nice to have, we can live with, can live with, we live with it, lives with it, live with it,
    manage, manages, managing, we cope, get by, gets by, muddle through, works well enough, good enough, more or less,
    so so, so-so, meh, ok-ish, not optimal, suboptimal, old-fashioned, cumbersome, tedious, mildly, wee, grumble*,
    moan*, not pretty, untidy, rough edges, small thing, little thing, hiccup*, bearable, tolerable, inconvenien*, not
    great, bit of pain, slightly, at times, awkward, slightly awkward, no big issue, nobody complains, no one
    complains, than she would like, than he would like, than we would like, than i would like, than they would like, a
    bit longer, a bit more, not a drama, hardly a drama, not exactly, a touch, a shade, we manage, they manage, fuss,
    faff, inelegant, quirk*, quirky, dated, a chore, chore, imperfect`,
  priority: `priority, priorities, number one, no 1, no. 1, # 1, number 1, first on list, top of list, top of agenda,
    top of our list, top of their list, top three, top topic, top of mind, most urgent, main goal, main objective,
    main target, first objective, first goal, first target, biggest problem, biggest worry, biggest headache, biggest
    concern, chief concern, first thing, above everything, before everything, before anything, more important than,
    most important, ahead of everything, comes first, mission, main project, key objective, strategic, on ceo list, on
    board agenda, urgent*, has to be fixed, must be fixed, has to stop, must stop, first item, first order of
    business, board wants, matter of survival, topic one, top issue, top concern, to be fixed first, fix first, first
    to fix, burning, top item, top goal, top project, highest on, at the top of, on top of the list, list this year,
    tops the list, heads the list, must-win, of the year, of this year, next year first, biggest issue, biggest pain,
    top of … list, top of … agenda`,
} satisfies Partial<Lexicon["concepts"]>;
