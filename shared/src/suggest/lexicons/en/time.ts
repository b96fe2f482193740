import type { Lexicon } from "../../lexicon.ts";

/** When it should start, and what forces it. */
export const time = {
  start: `live, go live, goes live, going live, go-live, golive, kick-off, kickoff, kick off, starts, starting,
    begins, beginning, launch*, roll out, rolls out, roll it out, roll-out, rollout, in use, using it, up and running,
    running, run it, in place, installed, install, operational, in operation, sign, signs, signing, signature, sign
    by, buy, purchase, order, place order, switch*, switch over, changeover, change over, cut over, cutover, move
    over, migrate, have it, get it, get going, wants it, want it, need it, needs it, need this, need you, needs to
    have, need to have, deploy*, implement*, introduce*, introduction, delivered, delivery, in production, first site,
    first users, work with it, onboard*, project starts, commission*, adopt*, activat*, work from, up by, switched on,
    switch on, first phase, by latest, latest, deadline, sorted by, fixed by, system must, system has to, equipped, by
    then, start, begin, to be ready, be ready, ready by, ready for, ready before, are ready, complete by, completed
    by, finished by, done by, in by, be done by, use it from, use it by, start using, you in place, working by,
    working before, switched by, switched to`,
  must: `must, have to, has to, need to, needs to, needed, latest, deadline, no later than, at latest, before, by,
    absolutely, can not wait, required, obliged, mandatory, compulsory, until, in time for, in time, ahead of`,
  driver: `because, as, since, law, regulation*, regulatory, directive, legal requirement, legislation, compulsory,
    mandatory, obligatory, comes into force, into force, takes effect, effective, audit, audited, auditor*,
    inspection, inspectorate, certification, recertification, licence lapses, lapse*, expire*, expiry, runs out, run
    out, ends, ending, end of support, end of life, support ends, stops, switched off, switches off, switch off, shut*
    down, shuts, sunset, terminated, termination, notice, contract ends, lease, renewal, renews, new site opens,
    opens, opening, reopen*, moves, moving, move to, merger, merges, go public, ipo, season starts, season begins,
    high season, peak season, peak, harvest, lambing, timetable, term starts, term begins, school starts, when new,
    when our, when their, that is when, which is when, that day, then, grant must, grant has to, grant expires,
    subsidy, must be spent, funding ends, tender deadline, penalt*, fine, fines, demands, requires, insists, deadline
    set, imposed, tariff, tax, customs, regulator, ministry, council demands, customer demands, otherwise, or else, or
    we, or they, after which, since that, so that, goes off, leaves, retire*, discontinu*, fair, world cup, olympics,
    christmas rush, black friday, new law, new rule*, rules change, changes, when the new, rules take effect, take
    effect, audit on, audit in, inspectors come, inspector comes, inspection on, before the audit, before the
    inspection, contract runs out, contract expires, agreement ends, agreement expires, ends on, expires on, runs out
    on, lapses on, stops working, is switched off, will be switched off, no longer supported, no longer be supported,
    season opening, before the season, before the busy, busy season, our fiscal, year-end closing, visit of, the
    minister`,
  meeting: `meeting, call, demo, workshop, appointment, lunch, coffee, visit, webinar, fair, agenda, catch up, talk
    again, speak again, back from, holiday, leave, out of office, follow up, follow-up, invite, reminder, until then,
    chat, review, vacation, presentation, away until, interview, phone, legal, contract comes, contract back, lawyers,
    redlin*, trial, pilot, test, references, vote, shortlist, demonstration, decide, decides, decision, newsletter,
    report, results, christmas party, exhibition, bids, offers`,
  appointment: `meeting with, meeting is, meeting on, call with, call is, call on, call at, appointment, interview
    with, lunch with, meet with, speak to, workshop on, webinar on, invite for, invited to, signed the nda, sign the
    nda, the nda by, nda`,
} satisfies Partial<Lexicon["concepts"]>;
