import type { Lexicon } from "../../lexicon.ts";

/** The way from a yes to a signature. */
export const paper = {
  paper: `contract, contracts, contracting, paperwork, paper process, paper :, terms, terms and conditions, t&cs, nda,
    msa, dpa, legal review, legal department, legal team, legal, purchase order, order form, po, vendor form, supplier
    form, vendor onboarding, supplier onboarding, onboarding, supplier registration, vendor registration, new
    suppliers, new supplier, supplier contract*, agreement, redlin*, signature, procurement, framework agreement,
    dpia, security questionnaire, data protection, formalities, purchase process, purchasing, vendor list, supplier
    list, approved suppliers, paperwork :, draft, licence agreement, data processing, privacy office, insurance
    certificate, file, the file goes, supplier set-up*, vendor set-up*, set-ups, contract with new suppliers, signing,
    subsidiaries to contract, standard terms, usual terms, our terms`,
  department: `legal, legal department, legal team, lawyer*, counsel, general counsel, solicitor*, in-house counsel,
    procurement, purchasing, compliance, data protection, data protection officer, dpo, privacy, infosec, information
    security, it security, security team, security, finance, accounts payable, ap, accounts, vendor form, supplier
    form, vendor management, supplier management, nda, e-signature, signature, md signs, ceo signs, cfo signs,
    contract desk, risk, risk team, insurance, company secretary, buyer, purchasing manager, contracts team, tax,
    treasury, audit, notary, registrar, secretary office, secretary, mayor, mayor signs, director signs, managing
    director signs, president signs, owner signs, town clerk, clerk, treasurer, comptroller, controller, hr`,
  blocked: `blocked, blocks, blocking, stopped, halted, frozen, on hold, suspended, refus* to sign, will not sign, can
    not sign, not allowed to sign, not allowed, forbid*, forbidden, prohibit*, ban, bans, banned, barred, reject*,
    vetoed, veto, does not accept, will not accept, not accept, refuses, refused, no new suppliers, no new vendors, no
    new contracts, moratorium, freeze, put stop, excludes, rules you out, rules us out, ruled out, not permitted,
    black list*, blacklist*, stuck, deadlock, no way round, can not contract, not contract with, dead end,
    showstopper, failed, turned down, will not let, not let us, closed to new, forbids, forbade, has blocked, halted
    the signing, new supplier set-ups blocked, will not sign anything, sign anything, not sign anything, not taking on
    (new|any), not taking on, not accept* new, not accept … (new|any) (supplier*|vendor*|contract*), not onboard*
    (new|any), no new (suppliers|vendors|contracts), not allow any, not allow new, not sign any`,
  usual: `usual, standard, normal, ordinary, same as, as always, like always, typical, regular, simple, classic,
    default, as ever, customary, straightforward, as every time, like last time`,
  presumed: `presum*, assum*, suppose*, probably, think, thinks, guess*, expect*, imagine*, should be, would be, might
    be, i reckon, reckon*, as far as i know, afaik, likely, most likely, must be, nobody has looked, not looked, not
    checked, have not checked, unchecked, believe*, takes it, take it, seem*, in all likelihood, as usual, usually,
    normally, will be, will do, will go, should go, would go, in principle`,
  underWay: `under way, underway, in progress, with legal, with our legal, with their legal, with lawyers, with our
    lawyers, with solicitor*, with procurement, with purchasing, is with, are with, sits with, lies with, being
    reviewed, under review, reviewing, reviews, being checked, checking, redlin*, marked up, mark-up, second draft,
    version <number>, v2, v3, final version, turning, come back, comes back, coming back, back from, back by, back on,
    back to us, return* it, return*, gets it back, sent to, went to, out for signature, for signature, docusign, in
    signature, ready to sign, last comments, comments by, comments due, comments until, on desk, on her desk, on his
    desk, already at, has been since, started, filed, submitted, received, being processed, in works, working on it,
    working through, at second reading, signed nda, going through, half way, legal has had it, has had it since, has
    it since, have it since, have had it since, they pass us their, pass us their changes, send us their, give us
    their, return it to us, return it, returns it, send it back, sends it back, on version, pass us, get it back`,
  selfServe: `self-serve, self serve, self-service, selfservice, self-checkout, company card, credit card, corporate
    card, pay by card, pays by card, paid by card, by card, with card, buy online, buys online, order online, orders
    online, online checkout, web shop, webshop, on our site, on your site, on website, on our website, on your
    website, through website, through site, through app, no contract needed, no contract required, no paperwork,
    without contract, without paperwork, without any paperwork, click through, click-through, click and buy,
    marketplace purchase, app store, paypal, sign up online, signs up online, sign up themselves, subscribe online,
    straight on site, no signature needed, nothing to sign, subscribes straight, directly on the website, directly on
    the site, directly on your site, on the website by card`,
} satisfies Partial<Lexicon["concepts"]>;
