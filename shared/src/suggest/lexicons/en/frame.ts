import type { Lexicon } from "../../lexicon.ts";

/** How a text is built and framed, whatever it says. */
export const frame = {
  smallWords: `the, and, of, to, is, are, we, they, it, that, for, with, not, you, our, this, but, by, from, have,
    has, be, he, she, his, her, i, their, was, will, at, or, if, as, my, do, who, would, an, us, what`,
  articles: "the, a, an",
  negators: `no, not, never, nobody, none, neither, nor, without, nothing, hardly, cannot, zero, stopped, refuses,
    refused, isnt, dont, doesnt, arent, wont, cant, havent, hasnt, didnt, lack, lacks, rather than, instead of, far
    from`,
  negatorsAfter: "",
  turns: "and, but, because, so, although, though, which, then, however, while, whereas",
  verbs: `is, are, was, has, have, had, will, would, can, also, looks, seems, offers, costs, came, comes, remains,
    holds, owns, controls, signs, decides, approves, pays, releases`,
  abbreviations: `mr, mrs, ms, dr, prof, st, sr, jr, no, approx, ca, incl, vs, e.g, i.e, etc, dept, inc, ltd, co, w,
    abt, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, fri, min, max,
    est, ext, tel, fig`,
  periods: `(first|second|third|fourth|last|1st|2nd|3rd|4th|next) quarter (of <year>|of next year|next year|),
    (end|start|beginning|middle|half) of (<year>|next year|year|month|quarter|financial year|fiscal
    year|summer|winter|spring|autumn), q1 (<year>|), q2 (<year>|), q3 (<year>|), q4 (<year>|), h1 (<year>|), h2
    (<year>|), (by|in|during|from|for|early|late|mid|before|of) <year>, easter, christmas, xmas, new year, black
    friday, ramadan, thanksgiving, (in|by|this|next|before|until|during|for|early|late|after)
    (spring|summer|autumn|winter|fall), next (year|month|week|season|term|financial year|fiscal year),
    (school|academic|tax) year, year end, month end, season opening, new (financial|fiscal) year, (first|second) half
    of (<year>|next year|year), end of (<date>|term), within next * (weeks|months), in * (weeks|months) time, in
    (two|three|four|five|six|eight|ten|twelve) (weeks|months), (within|in) <span>, as soon as possible,
    (by|in|before|until|from|since|end of|early|mid|late|of|for|during) may,
    (may|june|july|september|october|november|december|january|february|march|april) (<year>|)`,
  greetings: "dear, hi, hello, hey, morning, good morning, good afternoon, good evening, afternoon, greetings",
  closings: `regards, kind regards, best regards, warm regards, with kind regards, best, best wishes, all best,
    cheers, thanks, thx, thank you, many thanks, thanks again, yours, yours sincerely, sincerely, yours faithfully,
    speak soon, talk soon, see you soon, take care, greetings, bye, rgds, br, ta, warmly, cordially, respectfully,
    have good one, have good weekend, all best wishes, sorry & best, until then, sent from my *`,
  ours: `rep, ae, sdr, bdr, sales, us, vendor, seller, account executive, account manager, our side, our team,
    support, me, we, our view, our ask, our offer, our proposal, our pitch, our take, our forecast, our next steps,
    what we said, we said, action items, actions, to do, todo, next steps, next step, internal, own view, my view, my
    take`,
  headings: `budget, money, need, pain, problem, timing, timeline, date, dates, authority, decision, decisions,
    criteria, requirements, process, paper, paperwork, contract, metrics, goal, goals, competition, competitors,
    champion, economic buyer, who, client, customer, account, discussed, attendees, present, participants, subject,
    summary, notes, topic, background, context, result, outcome, status, news, update, question, answer, note,
    decision process, decision criteria, paper process, pricing, risks, product, positive, negative, pros, cons, re,
    fw, fwd, item, ps, in short, good news, bad news, sorry, legal, procurement, price, also, yes, no, one thing,
    company, contact, role, where, when, why, how, what, their words, key points, main points, takeaways, highlights,
    pains, success, start, go-live, finance`,
  nobody: `unsubscribe |, view in browser, (newsletter|webinar) … (invite|invitation), newsletter :, webinar invite,
    out of office, automatic reply, auto reply, autoreply, away from my desk, do not reply to this, this is automated,
    this mailbox is not monitored, book your demo, register now, job alert, no longer works (here|at), limited access
    to (email|my), press release`,
  inside: `internal, pipeline review, forecast, my pitch, deal review, account review, sales huddle, enablement, team
    meeting, our reseller, our partner, what i told, what i said, pipeline call, sales meeting, reseller`,
  recalls: `you asked, you were asking, you wanted to know, re your question, regarding your question, as for your
    question, to answer your question, on your question, since you ask, since you asked, as you asked`,
} satisfies Partial<Lexicon>;
