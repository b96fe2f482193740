import type { Lexicon } from "../../lexicon.ts";

/** Sayings about what is wanted, and when. */
export const sayingsOfEnds: Lexicon["sayings"] = {
  "metrics 0": `no measurable (benefit|gain|saving*|improvement), no (benefit|gain|saving*|advantage|improvement)
    (to|in|for|from|whatsoever|at all|that), nothing to gain, nothing to save, not save us anything, would not save
    (us|them) anything, will not save (us|them), not gain anything, gain nothing, saves nothing, would save nothing,
    save us nothing, see no (benefit|gain|saving*|advantage|value|point), not see …
    (benefit|gain|saving*|advantage|value), no figure on, nobody … put figure on, not put figure on, not quantify, can
    not be quantified, can not be measured, not measurable, no roi, no return, would not pay for itself, will not pay
    for itself, never pay for itself, not worth it, not bring us anything, bring us nothing, brings us nothing, no
    value in it, not make difference, makes no difference, would make no difference, not see what i would gain, not
    see what we would gain, nor we see a saving, neither they nor we see, no gain to be expected, no gain expected,
    nothing to be gained, nothing to be saved, found no benefit, found no saving, find no benefit, no benefit that,
    neither hours nor, neither time nor money, not gain a thing, would gain nothing, nothing in it for us, nothing in
    it for them, nothing in it, no measurable benefit, see any measurable, any measurable benefit, not see any
    benefit, see any benefit, not pay off, will not pay off, would not pay off, never pay off, does not pay off, does
    not add up, do not add up, numbers do not work, makes no sense financially`,
  "metrics 1": `our own estimate, our estimate, we reckon they, we estimate they, we estimate …, we reckon …, we think
    they would save, we think they could save, by our reckoning, by our calculation, by our estimate, our calculation,
    our own calculation, our figure, our own figure, our number, our own number, our maths, our rough`,
  "need 0": `no issue with, no issues with, no problem with, no problems with, no such problem, not have that problem,
    not have this problem, not have problem, not problem for us, not problem here, never been problem, not issue for
    us, no need for, no need of, not need it, not need anything, not need this, need nothing, does everything we
    (want|need), does everything they (want|need), does all we need, works fine, works perfectly, works well for us,
    works just fine, works like charm, runs like clockwork, everything works, everything is fine, all is well, all
    good, all fine, happy with what we have, happy with what they have, happy with our current, happy with current,
    happy with how, perfectly happy, quite happy with, satisfied with, more than satisfied, completely satisfied,
    nothing to fix, nothing to improve, nothing wrong with, nothing is broken, nothing is missing, nothing is wrong,
    not broken, no complaints, no pain, no trouble with, never had trouble, has never gone wrong, solved that
    (already|long), problem is solved, could not be happier, no reason to change, see no reason, not missing anything,
    lack nothing, there is no problem, we do not see problem, no difficulty, no difficulties, not struggling, not
    affect us, does not affect us, does not arise, needs nothing, no need at all, no need whatsoever, no problem at
    all, no trouble at all, not touch it, we do not touch it, spot on, does the job perfectly, do not see what we
    would need, nothing bothers us, nothing hurts, nothing to complain about, couldn't be better, could not be better,
    not lacking anything, everything is running, everything runs, runs smoothly, running smoothly, works smoothly,
    goes smoothly, never been (an issue|a problem|an issue for|a problem for|a worry), not looking to fix, nothing we
    need to fix, no issue for us, is not an issue, are not an issue, is not a problem for, are not a problem, have no
    issue, have no issues, have no problem, have no problems, has no issue, has no problem, no difficulty with, copes
    perfectly, copes well, manages perfectly, meets all our needs, meets our needs, meets their needs, covers
    everything, covers all our needs, does what it should, does what we need, does what they need, does the trick,
    happy as we are, happy as they are, fine as it is, fine the way it is, fine as we are, fine as they are, pleased
    with what, content with, quite content, not see any (issue|problem), not see (an issue|a problem), no issue there,
    nothing we would want to change, nothing to change, nothing we would change`,
  "need 1": `could be (bit|little|somewhat|slightly) *, could be smoother, could be better, could be nicer, could be
    faster, could be quicker, could be easier, could be tidier, no drama, no big deal, not big deal, nothing dramatic,
    not end of world, bit annoying, bit of nuisance, bit of pain, bit of faff, bit clunky, bit slow, bit fiddly,
    slightly annoying, slight nuisance, slight annoyance, minor annoyance, minor irritation, minor nuisance, minor
    thing, minor issue*, mild annoyance, mild irritation, mildly annoying, small nuisance, small annoyance, small
    annoyances, little annoyance, little things, room for improvement, can live with it, we live with it, live with
    it, we get by, they get by, get by with, nice to have, would be nice, now and then … annoy*, not ideal but, not
    perfect but, not great but, clunky but, slow but, old but, works but, fine but, ok but, okay but, sometimes
    annoying, irritating but, annoying but, nuisance but, more nuisance than, nobody is losing sleep, not losing
    sleep, loses no sleep, lose no sleep, grumble* about, not exactly burning, inconvenience, bugs us, bugs me, bugs
    them, more or less works, works more or less, works well enough, good enough, bothers (him|her|them|us|me) a
    (bit|little), bothers (him|her|them|us|me) slightly, with small annoyances, could be better but, slips through now
    and then, something minor, nothing major, like it a bit faster, like it a bit, like it somewhat, a bit faster, a
    bit quicker, a bit easier, a bit smoother, a bit tidier, a bit clearer, a little smoother, a little faster, making
    a fuss, no fuss, without fuss, does its job with, does the job but, hardly a problem, barely a problem`,
  "need 2": `(real|main|biggest|big) problem is, problem is that, keep losing, keeps losing, keep missing, no overview
    of, no visibility, never called back, waste hours, wastes hours, wasting hours, waste days, lose hours, loses
    hours, spend hours, spend days, spends hours, spend <span>, spend two days, days a month copying, copying numbers,
    copying data, copy and paste, is a nightmare, are a nightmare, drives us mad, driving us mad, driving us crazy,
    complain all the time, complaining, get complaints, gets complaints, everything by hand, everything manually,
    retype everything, fall through the cracks, falls through the cracks, can not keep up, can not find, nobody knows
    which, nobody knows where, always late, keeps breaking, keep breaking, keeps crashing, breaks down every, can not
    see (which|what|where|who), not see (which|what|where|who), can not tell (which|what|where)`,
  "timing 0": `no project planned, no plans to, no plan to, nothing planned, not planning to, not planning any*, have
    no plans, not on agenda, not on our agenda, not on roadmap, will never, never going to, will not happen, not going
    to happen, is not going to happen, not happening, will not be doing (this|it|that), will not do (this|it|that),
    not going to do (this|it|that), not now and not, neither this year nor next, not this year and not next, not this
    year or next, not this year nor, neither now nor, neither now or, not in foreseeable, not in next * years, no
    intention of (starting|doing|changing|buying|introducing), no intention to, we shall not, not be starting, will
    not be starting, will not start, never start, not start anything, not start at all, will not be going ahead, will
    not go ahead, not going ahead, not proceed*, will not go any further, is off table, is off cards, closing down,
    closing business, shutting down, winding up, we are retiring, not invest* any more, not invest* in anything, not
    pursue, not pursuing, decided against (starting|doing|it|project), not in our plans, not in their plans, not in
    any plan, not going to do it, not going to do this, not do it not, not ever, nor do we plan, nor do they plan, do
    not plan to, not plan to tackle, will not invest, not invest any more, will not invest any more, are retiring and,
    retiring and will, no plans for, no plans whatsoever, nothing is planned, never be doing, not be doing anything
    about, not do anything about, no project and, there is no project, there will not be one, will be no project,
    never be a project, not for us now or, not now not ever, not now or ever, have dropped the idea, dropped the idea,
    given up on the idea, given up the idea, abandoned the idea, no longer planned, not going to change anything, not
    going to touch it, off the table`,
  "timing 1": `at some point, some day, someday, one day, one of these days, some time, sometime, sooner or later,
    eventually, in long run, in due course, when we get round to it, when we get around to it, when time comes, no
    rush, no hurry, not in hurry, not urgent, no urgency, no date yet, no date in mind, no fixed date, no date fixed,
    no date set, no deadline, not soon, not any time soon, not anytime soon, down road, down line, further down, in
    future, in few years, in couple of years, in year or two, in next few years, in coming years, year or two, maybe
    one day, we will get to it, we will do it, will get round to, will get around to, when things calm down, when it
    calms down, when dust settles, long term, long-term, on back burner, back of my mind, not this year, can not say
    when, could not say when, can not tell you when, do not know when, do not ask me when, have not set date, no idea
    when, no timetable, no timeline yet, timing is open, not before * years, when we have time, when there is time,
    not tell when, will happen one day, not now but, will be tackled, we will tackle, replace it one day, some time or
    other, in the long term, when it breaks, once things calm down, once it calms down, no time pressure, no pressure
    of time, can wait, it can wait, this can wait, all in good time, in our own time, in their own time, at some stage`,
  "timing 2": `(go|going|be) live (in|on|by|from|before|at) … <date>, start* (in|on|by|from|before|at) … <date>,
    begin* (in|on|by|from|before|at) … <date>, launch* (in|on|by|from|before|at) … <date>, kick-off (is|on|in|planned
    for) … <date>, kickoff (is|on|in|planned for) … <date>, sign* (in|on|by|from|before) … <date>, up and running
    (in|on|by|from|before|at) … <date>, in place (in|on|by|from|before|at) … <date>, in use (in|on|by|from|before|at)
    … <date>, roll* out (in|on|by|from|before|at) … <date>, buy (in|on|by|from|before) … <date>, wants it
    (in|on|by|from|before|for) … <date>, want it (in|on|by|from|before|for) … <date>, need it
    (in|on|by|from|before|for) … <date>, needs it (in|on|by|from|before|for) … <date>, want* to (start|begin|launch|go
    live|sign|buy|switch|have it) … <date>, plan* to (start|begin|launch|go live|sign|buy|switch|have it) … <date>,
    hop* to (start|begin|launch|go live|sign|buy|switch|have it) … <date>, switch* over (in|on|by|from|at) … <date>,
    ready (in|on|by|from|before|for) … <date>, installed (in|on|by|before) … <date>`,
};
