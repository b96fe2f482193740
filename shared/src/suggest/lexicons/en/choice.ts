import type { Lexicon } from "../../lexicon.ts";

/** How they choose, and where the choosing stands. */
export const choice = {
  criteria: `criteria, criterion, requirements, selection criteria, scorecard, scoring, scoring grid, scoring sheet,
    evaluation grid, evaluation matrix, decision matrix, checklist, wish list, wishlist, shopping list, spec, specs,
    specification*, rfp, tender document, requirements document, requirements doc, must-haves, must haves, evaluation
    form, weighting*, rating sheet, requirement list, list of requirements, list of criteria, tender spec, comparison
    grid, comparison sheet, terms of reference, list of must-haves, evaluation sheet, grid, matrix`,
  written: `published, final, finalised, finalized, written, in writing, written down, document, doc, official, signed
    off, approved, circulated, issued, printed, locked, fixed, is out, went out, agreed, on paper, adopted, stands,
    closed, frozen, formal, in tender, complete, filed, sent out, attached, version, set in stone, signed, in the
    tender, became, has become, finished, put in writing, in black and white, is public`,
  ourPart: `we helped, we wrote, we drafted, drafted with, with us, with our, our wording, our words, our text, our
    section, our paragraph*, our part, our points, our chapter, our input, our suggest*, our proposal*, our two, our
    three, our clause*, our requirement*, our comments, our additions, our criteria, together, jointly, co-wrote,
    co-written, co-drafted, you suggested, you proposed, you wrote, you drafted, you sent, you gave us, you helped,
    your wording, your input, your suggest*, your points, your paragraph*, your section, your text, your two, your
    three, your additions, your criteria, your clause*, your comments, from us, from you, thanks to you, with your
    help, with your, with our help, points from you, we contributed, you contributed, we put in, you put in, we had
    asked, we worked out, we wrote together, wrote together, written together, drawn up together, drew up together,
    drafted together, built together, made together, with us in, what you suggested, as you suggested, based on our,
    based on your, taken from our, taken from your, includes our, includes your, contains our, contains your, with
    both of our, with both our, our words in, we suggested, we proposed`,
  ranked: `in that order, in this order, in order of, order of importance, first … then, first comes, comes first,
    come first, top of list, above all, most important*, matters most, weigh* most, counts most, counts for, number
    one … number two, no 1 … no 2, before price, then price, price last, price comes last, comes last, last comes,
    only then, followed by, then comes, ahead of, more important than, more than price, counts double, counts twice,
    weighs, weighted, weight of, half of points, half points, <percent> … <percent>, <percent> on, <percent> for,
    outweighs, secondary, less important, second is, third is, matters more, matter more, over price, trumps, beats
    price, main thing … then, points for, points on, main criterion, top criterion, key criterion, essential … nice,
    must … nice to have, ranked, tie-breaker, tiebreaker, biggest weight, ranking, comes before, come before, before
    everything, before anything else, before all else, last of all, least important, least of all, first that, second
    the, third the, rest i do not mind, rest does not matter, do not care about the rest, weighs <percent>, weight
    <percent>, counts for <percent>, much more than, far more than, way ahead of, is worth twice, is secondary, is
    decisive, decisive, decides in the end, make or break, top of our list is, by far, first … second …, first is,
    firstly … secondly, price counts, counts for half, for half, a third, half … third, a distant third, distant
    second, more to us than anything, than anything else, after that comes, next comes, ranking :, <number> ), 1 ) … 2
    ), matters more to us than`,
  quality: `price, cost, ease, easy, usability, simplicity, security, secure, support, service, quality, integration*,
    integrat*, interface*, speed, fast, reliability, reliable, reporting, reports, references, hosting, location,
    local, languages, language, offline, mobile, tablet*, app, api, sso, gdpr, compliance, uptime, availability,
    delivery, training, warranty, guarantee, accessibility, functionality, features, function*, flexibility, scalab*,
    implementation, onboarding, roadmap, data, export, import, works with, speaks to, connects, plugs into,
    compatible, compatibility, contract length, cancel*, response time*, accuracy, audit trail, sustainability,
    hardware, software, footprint, german, english, welsh, iso, encryption, backup*, user-friendl*, handling, look and
    feel, design, hotline, helpdesk, on-site, on site, in-house, cloud, on-premise*, installation, setup, set-up,
    maintenance, fit, experience, technical, technology, multi-site, multilingual, permissions, rights, durability,
    performance, safety, robust*`,
  wants: `looking for, looks for, what matters, matters to us, matters is, important to us, important for us, what we
    need, needs are, we need it to, we need something, they need it to, we want, they want, she wants, he wants,
    wants, must have, must be, must run, must work, must support, must be able, has to be able, has to have, has to
    work, has to run, it has to, it must, it should, should be able, requirements :, criteria :, criteria are,
    criteria would be, wish list, we would look at, we will look at, we look at, they look at, will judge, we judge,
    judge on, judged on, decide on basis, based on, ask for, asks for, asking for, expects, we expect, they expect,
    care about, cares about, keen on, compare on, checklist :, list :, essential :, must-haves :, want it to, need it
    to, insist on, insists on, non-negotiable, go by, will go by, goes by, we ask for, they ask for, asks that, ask
    that it, to be compatible, something that, judging on, be judging, comparing on, deciding on the basis, need
    something with, something with, have to have, needs to have, needs to be, need to be able, should come with,
    should offer, should have, must offer, must come with, want to see, want to have`,
  plan: `mutual plan, mutual action plan, joint plan, joint action plan, action plan, shared plan, project plan, close
    plan, closing plan, evaluation plan, decision plan, decision calendar, agreed plan, agreed timeline, agreed
    schedule, joint timeline, joint roadmap, roadmap we agreed, plan we agreed, plan agreed, plan signed, plan we
    made, map, plan, timetable, schedule, tracker, checklist, milestone plan, workplan, work plan, success plan,
    timeline we agreed, milestone*, calendar, evaluation schedule`,
  onTrack: `on track, on schedule, on time, on plan, to plan, as planned, steps done, step done, <number> of <number>,
    <number> out of <number>, done so far, ticked off, ticked, completed, complete, milestone <number>, half done,
    halfway, half way, being followed, follow* it, followed, sticking to, stick to, kept to, keeps to, keep to, step
    <number> … done, signed by both, both sides, finished, reached, ahead of schedule, week <number> of, stage
    <number> of, phase <number> of, no slippage, item by item, point by point, step by step, is done, are done,
    passed, closed, up to date`,
  project: `project, selection, selection process, evaluation, tender, procurement, procurement process, process, rfp,
    initiative, programme, program, competition, exercise, search, decision, review, call for tenders, software
    selection, purchase, whole thing, everything`,
  cancelled: `cancelled, canceled, called off, stopped, halted, on hold, put on hold, on ice, frozen, paused,
    suspended, scrapped, shelved, dropped, abandoned, withdrawn, pulled, stood down, postponed indefinitely, parked,
    discontinued, killed, ended without, dead, axed, terminated, aborted, binned, mothballed, will not continue, is
    off, closed without, put to bed, put on back burner`,
  step: `trial, pilot, test, testing, demo, demonstration, technical review, security review, review, committee,
    board, council, steering committee, management team, reference*, reference call*, reference visit, site visit,
    workshop, shortlist, short list, presentation, presents, vote, votes, voting, proof of concept, poc, evaluation,
    interview*, approval, recommendation, panel, steerco, assessment, final round, second round, finalists,
    negotiation*, sandbox, checks, selects, picks, decides, decide, decision, chooses, compares, scores, tries, tries
    it, shows it, goes to, ratif*, rfp, tender, bids, offers, quotes, works council, sign*, approves, beauty contest,
    meeting, technical committee, goes before, test for a week, test it, decide between, choose between, choose among,
    choice, ranking, compare, discuss it, discusses it, discuss this`,
  sequence: `then, after that, afterwards, after which, first, firstly, first step, next, followed by, before, later,
    second, secondly, finally, in end, and then, subsequently, once, →, after, step <number>, last, thereafter, steps,
    stages, phases, rounds, two steps, three steps, two rounds, from there, afterwards choose, there will be … then,
    then it goes`,
} satisfies Partial<Lexicon["concepts"]>;
