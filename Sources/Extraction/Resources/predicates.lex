# The predicates that name relations, written from the meaning of the classes in PLOVER 0.8.
# The syntax is told in PREDICATES.md beside it.

@troops = troop, soldier, force, army, military, unit, battalion, brigade, division, regiment, squadron, marine, paratrooper, reservist, warship, ship, frigate, destroyer, cruiser, submarine, carrier, fleet, flotilla, vessel, navy, jet, fighter, aircraft, plane, warplane, bomber, helicopter, drone, tank, artillery, armour, armor, missile, launcher, battery, weapon, police, militia, gunship, convoy, column, interceptor, rocket
@goods = aid, dose, ventilator, mask, oxygen, ambulance, kit, assistance, help, relief, food, medicine, medicines, fuel, money, fund, funds, funding, loan, grant, donation, dollar, euro, pound, million, billion, arm, arms, weapon, weaponry, ammunition, munition, missile, rocket, shell, tank, howitzer, artillery, rifle, gun, drone, jet, fighter, aircraft, plane, helicopter, equipment, vehicle, supply, material, vaccine, doctor, medic, adviser, advisor, instructor, trainer, engineer, technician, troop, soldier, peacekeeper, convoy, shipment, package, support, generator, tent, blanket, course, system, battery, training, expertise, shelter, asylum, refuge, radar, armour, armor, oil, gas, grain, wheat, rice, credit, cash, subsidy, service, contribution, protection, cover, intelligence, policeman, policemen, firefighter, rescuer, nurse, surgeon, paramedic, pump, hospital, clothing, clothes, ration, parcel, antibiotic, bulldozer, excavator, ferry
@tie = tie, relation, relationship, crossing, traffic, link, contact, cooperation, trade, aid, assistance, funding, participation, membership, visa, flight, supply, service, access, import, export, business, dialogue, payment, subsidy
@person = ambassador, diplomat, attache, envoy, consul, official, journalist, officer, reporter, spy, staff
@demand = demand, request, call, appeal, proposal, offer, plan, claim, accusation, charge, allegation, bid, deal, invitation, report, account, suggestion, idea, resolution, compromise, application, peace, truce, ultimatum, criticism, argument, assertion, motion, petition, draft, initiative, complaint
@pact = agreement, treaty, accord, deal, pact, memorandum, convention, cooperation, partnership, arrangement, protocol, contract
@refugees = refugee, migrant, evacuee, asylum-seeker, exile, survivor, casualty, orphan
@craft = aircraft, plane, jet, fighter, bomber, warplane, drone, helicopter, airliner, ship, warship, vessel, frigate, destroyer, submarine, carrier, boat, cutter
@energy = gas, oil, electricity, power, coal, grain, wheat, water, fuel, uranium
@restriction = sanction, embargo, ban, blockade, siege, tariff, restriction, curb, curfew, boycott, suspension, penalty, freeze, quota, duty
@captive = prisoner, hostage, sailor, captive, detainee, journalist, crew, soldier, pilot, citizen, dissident, activist, tanker, ship, vessel, body, remains, aid, worker, inmate
@strained = strained, strain, worsen, deteriorate, fray, tense, frosty, icy, chilly, rocky, hostile, troubled, testy, fraught, stormy, bad, poor, sour, soured, turbulent, uneasy, acrimonious, thorny, prickly, tortured, fractious, adversarial, antagonistic, worsening, deteriorating, souring, frayed
@enemy = enemy, foe, rival, adversary, threat, menace, danger, nemesis, competitor, opponent, antagonist
@crime = attack, bombing, killing, murder, assassination, poisoning, shooting, massacre, blast, explosion, death, deaths, violence, shelling, hack, hacking, cyberattack, crime, atrocity, abduction, kidnapping, unrest, crisis, war, conflict, famine, bloodshed, strike, raid, failure, collapse, abuse, destruction, terrorism, violation, escalation, downing, crash, sabotage, genocide, assault, incident, leak, plot, suffering, kidnappings, murders, delay, impasse, deadlock, breakdown, torture, repression, disappearance, damage, fire
@bad = insult, outrage, affront, betrayal, farce, scandal, blackmail, killer, murderer, devil, satan, thug, madman, bully, imperialist, imperialism, fascist, racist, racism, nazi, nazis, warmonger, traitor, coward, fool, butcher, monster, pariah, rogue, evil, occupier, hysteria, hypocrite, hypocrisy, witch-hunt, pretext, charade, travesty, disaster, disastrous, catastrophe, arrogant, arrogance, unfriendly, unhelpful, counterproductive, discriminatory, offensive, insulting, ridiculous, untenable, intolerable, interference, meddling, intervention, slander, smear, mockery, sabotage, piracy, theft, massacre, atrocity, murder, coward, biased, one-sided, undemocratic, unfair, immoral, inhumane, cruel, disgraceful, appalling, abhorrent, despicable, monstrous, deceitful, liar, bigot, stooge, lackey, tyranny, dictatorship, colonialism, colonial, occupation, warmongering, betrayer, terrorist, tyrant, dictator, aggressor, liar, criminal, illegal, unlawful, unacceptable, unjustified, reckless, provocative, provocation, dangerous, irresponsible, illegitimate, barbaric, outrageous, shameful, unprovoked, aggression, violation, crime, genocide, terrorism, escalation, threat, enemy, complicit, incompetent, wrong, mistake, absurd, nonsense, lie, propaganda, unfounded, baseless, false, groundless, hostile, destabilizing, disgrace, unconstitutional, coup, sham, puppet, regime, corrupt, brutal, cowardly, inadmissible, deplorable, regrettable, hypocritical, cynical, excessive, disproportionate
@military = military, lethal, defensive, defence, defense, humanitarian, financial, economic, material, air, logistical, technical, security, food, medical, budget, emergency, developmental, monetary, artillery, fire, intelligence, training, relief
@hit = attack, strike, airstrike, assault, raid, offensive, bombing, missile, rocket, shell, mortar, grenade, torpedo, bomb, invasion, operation, campaign, war, bombardment, salvo, shot, round, drone, fire, artillery

# ---------------------------------------------------------------- sets that the rules themselves ask for
@accidents = crash, accident, earthquake, quake, tsunami, flood, flooding, storm, hurricane, cyclone, typhoon, drought, famine, disease, epidemic, pandemic, virus, outbreak, landslide, eruption, wildfire, collision, derailment, stampede, fog, weather
@answers = accept, answer, respond, grant, heed, ignore, approve, deny
@businesses = airline, carrier, company, bank, firm, business, ship, vessel, exporter, importer, operator, manufacturer, contractor, flight, traveler, traveller, tourist
@company = accompany, join, escort
@deeds = move, decision, action, step, measure, announcement, behaviour, behavior, act, conduct, gesture, initiative, development, incident
@airframes = aircraft, plane, jet, airliner, aeroplane, airplane, jetliner, warplane, airframe
@guilts = responsible, responsibility, involvement, role, part, hand, complicity, blame, accuse, suspect, guilty, convict, want, implicate, complicit, guilt, culpable, charge, involve, participation, connection
@texts = statement, letter, message, report, resolution, editorial, communique, communiqué, law, note, tweet, declaration, article, email, speech, document, petition, memo, comment, remark, cable, telegram, post, bill, motion
@proposals = demand, request, call, appeal, proposal, offer, plan, deal, invitation, suggestion, ultimatum, idea, condition, term, overture, bid, plea, compromise, initiative, deadline, order
@redress = apology, release, return, explanation, withdrawal, compensation, halt, end, inquiry, enquiry, investigation, handover, extradition, damages, retraction, reparations, pullout, cessation, repatriation, response, punishment
@refusals = refuse, reject, decline, dismiss, spurn, rebuff, ignore, balk, snub, defy, shrug, turn, rule, say, scorn, resist, veto
@customers = customer, buyer, purchaser
@ordinals = first, second, third, last, only, latest, next, sole, newest
@purchases = order, buy, purchase, acquire, procure, lease, receive, take, sell, deliver
@charges = allegation, accusation, charge, claim, report, reports, account, story, suggestion, assertion, version, statement, remark, notion
@falsehoods = absurd, absurdity, baseless, groundless, unfounded, false, falsehood, untrue, lie, nonsense, fabrication, fiction, ridiculous, ludicrous, propaganda, slander, smear, fake, disinformation, invention, hoax, fantasy, preposterous, farcical, laughable, delirium
@denials = deny, reject, dismiss, refute, dispute, contest, repudiate, rebut, contradict, disavow, disclaim
@comings = come, rush, fly, hurry, go, spring, race
@doings = claim, perpetrate, stage, orchestrate, mount, commit, sponsor, wage
@namings = call, brand, label, term, deem, describe, denounce, consider, dub, characterize, characterise, regard, condemn, decry
@skies = airspace, region, zone, sky, space, vicinity, perimeter, water, waters
@outrages = crime, outrage, barbarity, barbarian, aggression, affront, betrayal, stab, atrocity, hijacking, piracy, blackmail, terrorism, massacre, murder, disgrace, humiliation, insult, violation, provocation, escalation, outrageous, unacceptable, shameful, disgraceful, reckless, irresponsible, undiplomatic, cowardly, barbaric, barbarous, unlawful, despicable, intolerable, provocative, perfidy, treachery, banditry, extortion, intimidation, recklessness, breach, injustice, travesty, inexcusable, unforgivable, abominable, monstrous
@origins = emanate, originate, come, stem, launch, fire
@measures = hour, day, week, month, year, round, series, wave, string, number, set, spate, barrage, dozen, dozens, hundred, hundreds, package, tranche, pair, flurry, exchange
@people = people, person, civilian, protester, protestor, demonstrator, journalist, citizen, activist, dissident, leader, opponent, critic, population, opposition, student, woman, women, minority, prisoner, figure, resident, voter, worker, lawyer, politician, candidate, marcher, child, children, villager
@performed = thank, congratulate, commend, praise, welcome, apologize, apologise, applaud, salute, honor, honour
@relatives = counterpart, predecessor, successor, colleague, rival, opponent, enemy, neighbor, neighbour, host, guest
@standards = need, needs, demand, challenge, obligation, requirement, standard, criterion, criteria, target, goal, deadline, condition, commitment, expectation, cost, moment, end, fate
@states = lock, embroil, entangle, mire, involve, commit, determine, dedicate, resolve, prepare, engage, unite, ally
@time = day, week, month, year, today, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, winter, soon

# ---------------------------------------------------------------- agree
# A term is no gift.
[request verb subj > iobj/to/obj if object day, week, hour, month, deadline]
give, grant
[request verb subj > iobj/to/obj]
give until:@time, set deadline
# Troops that go home are no goods: before the offers.
[concede verb subj > from/obj/of if object withdrawal, pullout, pullback, drawdown, retreat, departure]
announce, order, approve, declare
[agree verb subj > with/to/iobj/obj/clause]
agree, promise, pledge, commit, undertake, vow, volunteer, consent, assure, guarantee, concur, swear,
stand ready, reaffirm commitment, reiterate commitment, renew commitment, honour commitment, honor commitment,
underscore commitment, affirm commitment, show readiness, express readiness, express willingness,
signal readiness, signal willingness, voice readiness, declare readiness, accept invitation, look forward,
stay committed, remain committed, remain ready, remain willing, stand prepared
[agree verb subj > for/to/iobj/obj if object @goods]
announce, pledge, promise, offer, commit, unveil, earmark, vow, approve
[agree verb subj > iobj/to/obj/clause]
offer, propose cooperation, promise, pledge, extend invitation, extend offer, make offer, make promise,
make pledge, give assurance, give guarantee, give promise, offer help, offer support, offer aid,
hold out prospect, tender offer, propose help, propose aid
[agree verb both; with]
sign agreement|deal|treaty|pact|memorandum|accord|contract|protocol|mou|convention|understanding|charter,
reach agreement|deal|accord|understanding|compromise|settlement|consensus|pact,
conclude agreement|treaty|pact|deal|accord|talk|alliance, strike deal|bargain|agreement|accord,
seal deal|pact|agreement|alliance, ink deal|agreement|pact, initial agreement|treaty|pact,
negotiate deal|agreement|treaty, finalize agreement|deal, finalise agreement|deal, make deal, come +together,
ratify agreement|treaty, agree truce|ceasefire|deal|plan, compromise,
come to:agreement|understanding|term, make peace, settle dispute|conflict,
enter into:agreement|pact|deal|contract
[agree noun agent > with/to/toward/towards/for/on/clause]
promise, pledge, commitment, assurance, guarantee, undertaking, offer, vow, readiness, willingness
[agree verb both; with]
agree, decide, pledge, commit, resolve, undertake, vow
[agree adj both; with]
committed, determined, resolved
[agree noun agent > clause if clause provide, help, support, assist, aid, send, supply, join, cooperate, work, resume, allow, deliver, recognize, recognise, hold, grant]
decision, plan, intention, announcement, vow
[agree noun agent > to/toward/towards if target nation,leader,organization]
overture, outreach
[agree noun agent > for/to]
loan guarantee, aid package, commitment
[agree noun both; with]
agreement, deal, treaty, pact, accord, memorandum, understanding, settlement, compromise, truce, armistice,
mou, rapprochement, detente, arrangement, framework, concordat, entente, protocol, convention
[agree noun both; with]
joint declaration, joint communique, joint communiqué
[agree verb both; with]
clinch deal|agreement|pact|truce, hammer +out deal|agreement|truce|compromise|plan,
thrash +out deal|agreement|compromise, cut deal, close deal, do deal, forge agreement|pact|deal,
bury hatchet, mend fence, patch +up difference|quarrel, reconcile
[agree verb subj > at if target nation,leader,organization]
place at:disposal, put at:disposal
[agree verb subj > to if target nation,leader,organization]
give word, give undertaking|pledge, hold +out branch|hand|carrot, extend branch|hand, offer branch|hand|mediation|sanctuary|haven|talk|dialogue|concession|amnesty|truce|ceasefire|peace, reach +out hand, promise support|aid|help|backing|loan|protection|arm|weapon|troop, leave +open door, open door, make overture|offer|promise|pledge|commitment, pledge allegiance|loyalty|support|aid|help
[agree verb subj > with if target nation,leader,organization]
make peace, bury hatchet, come to:term, shake hand, see eye, agree, patch +up relation|tie|difference|quarrel, mend relation|tie|fence, settle, reconcile, reach understanding|accommodation|truce|ceasefire|armistice|compromise, make truce, cut bargain, promise talk, seek accommodation
[agree adj self > to/with/for]
open, amenable, receptive
[agree adj self > to/clause/with]
committed, willing, ready, prepared, pledged, bound
[agree verb subj > with if target nation,leader,organization; object @pact, declaration, statement, document, roadmap, ceasefire, truce, communique]
sign, initial, ink, conclude, reach, negotiate, ratify, finalize, finalise, renew, extend, broker, secure, clinch
[agree verb both; with]
announce ceasefire|truce|agreement|deal|partnership|alliance|pact|accord, unveil agreement|deal|partnership|alliance|pact|accord,
sign declaration|communique|document|roadmap|arrangement|partnership|letter|ceasefire|truce,
adopt declaration|statement|communique|roadmap, issue declaration|communique, exchange pledge|assurance,
renew agreement|treaty|pact|deal|accord, extend agreement|treaty|pact|deal|truce|ceasefire|armistice,
settle difference|row, promise cooperation
[agree verb subj > to/iobj/with if target nation,leader,organization]
renew commitment|promise|pledge|offer, reiterate commitment|promise|pledge|offer, repeat promise|pledge|offer,
reaffirm pledge|promise, restate commitment, honour promise|pledge, honor promise|pledge, reassure, accept invitation
[agree noun agent > clause if clause provide, help, support, assist, aid, send, supply, join, cooperate, work, resume, allow, deliver, recognize, recognise, hold, grant, defend, protect, donate, give, lend, sell, host, meet, return, release, free, withdraw]
offer, promise, pledge, commitment, readiness, willingness, agreement
# ---------------------------------------------------------------- consult
[consult noun agent > to/with/from if target leader]
call, letter, phone call, telephone call, message
[consult verb subj > from if target leader]
take call, receive call, get call, receive letter|message
[consult verb both; with/obj]
meet, talk, confer, negotiate, speak, converse, parley, deliberate, consult, huddle, liaise, debate,
bargain, mediate, dine, lunch, chat, reconvene, haggle, correspond, communicate, interact, engage, meet +up,
sit +down, get +together, shake hand, exchange view|letter|idea|message|call, compare note
[consult verb subj > obj/with]
telephone, phone, call, ring, brief, debrief, contact, receive, host, entertain, welcome on:board,
invite to:talk, greet, summon, approach, meet, inform, update, call +up, see +off,
call on:visit, sound +out, join for:talk|dinner|lunch|meeting|discussion, fete, accompany, buttonhole
[consult verb subj > obj if target leader,organization]
visit
[consult verb subj > obj if target leader]
join at:meeting|summit|dinner|lunch|ceremony|table|ranch|conference|celebration, join as:guest
[consult verb subj > to if source leader; target leader]
get +through, talk, speak
[consult verb subj > with if target leader]
spend hour|minute|day|time|evening|afternoon|morning|weekend, share meal|table, break bread, fish, golf, hunt, ride, walk, stroll, tour, sup
[consult verb subj > before/to if source leader; target organization]
testify, speak, appear, address
[consult verb subj > obj if source leader; object council, parliament, assembly, congress, senate, committee, knesset, duma, lawmaker, legislature]
address, brief, tell, inform
[consult verb both; with]
discuss, debate
[consult verb subj > with/to/at/for if target leader,nation,organization]
hold talk|meeting|discussion|consultation|negotiation|summit|conversation|call|dialogue|conference|session|phone,
conduct negotiation|talk|discussion|dialogue, resume negotiation|talk|dialogue|contact,
be in:talk|negotiation|discussion|contact|dialogue, remain in:talk|contact|touch, stay in:contact|touch,
begin negotiation|talk|dialogue, start negotiation|talk|dialogue, open negotiation|talk|dialogue,
continue negotiation|talk|dialogue, restart negotiation|talk|dialogue, enter negotiation|talk|dialogue,
pursue negotiation|talk|dialogue,
have talk|meeting|discussion|conversation|call|contact|dialogue|dinner|lunch|breakfast|word, take call,
make call, place call, receive call, pay visit, return to:negotiation|talk|table,
attend meeting|summit|talk|dinner, convene meeting|summit|talk|conference, chair meeting|summit|talk|session,
host meeting|summit|talk|dinner, organize meeting|summit, organise meeting|summit,
write letter, write, send envoy|delegation|letter|emissary|note, engage in:dialogue|talk|negotiation,
mediate, raise matter|issue|question|subject|case|topic, take +up matter|issue|question,
send minister|official|negotiator|representative|diplomat|mediator
[consult verb subj > to if source leader; target leader; object text, letter, message, note, proposal, document, protest, demarche, greeting, invitation, report, memorandum]
deliver, hand, convey, pass, submit, present, carry, relay, transmit, bring
[consult verb subj > to if target leader]
send message, send note, send telegram
[consult verb subj > on if target leader]
pay call
[consult verb subj > between]
mediate, arbitrate, shuttle, broker, referee, intercede
[consult noun both; with]
peace process, peace effort, peace bid, mediation mission, peace mission, talk, negotiation, meeting, discussion, dialogue, consultation, summit, conversation, conference, call,
contact, encounter, parley, mediation, briefing, audience, dinner, luncheon, phone call, tete, handshake,
diplomacy, correspondence, roundtable, touch, teleconference, videoconference, video conference
[consult noun agent > to if target organization,leader]
visit, trip, tour
[consult noun agent > to if target nation,organization,leader]
letter, delegation, phone call
[consult verb subj > to if target nation,organization,leader; object delegation, envoy, emissary, mission, negotiator, mediator, team, representative]
send, dispatch, despatch
[consult verb subj > obj/with]
consult, welcome for:talk|dinner|lunch|meeting|visit|summit|consultation|discussion|conference,
host for:talk|dinner|lunch|meeting|visit|summit|discussion, join for:talk|dinner|lunch|meeting|conference|breakfast,
welcome to:House|Kremlin|palace|Office|residence|office|ranch|retreat|headquarters, receive in:audience,
invite for:talk|meeting|summit|dinner|visit, wine, buttonhole, court, see for:talk
[consult verb subj > to if target leader]
reach +out, pay call|visit, put call, place call, make call, make visit, fire letter|telegram|message, write, cable, wire, pen letter, address letter, send word|regards|letter|cable|telegram|greetings|text|email, dictate letter, talk, speak, minister, pass note|message, give audience|tour|briefing, grant audience|interview
[consult verb subj > with if target leader,nation,organization]
broach, bring +up, hash +out, thrash +out, hammer +out, iron +out, be closeted, closet, put head, keep contact, maintain contact|dialogue|channel, keep touch, open channel|dialogue|line, establish contact|channel|dialogue|hotline, make contact, renew contact|dialogue, restore contact, have audience|exchange|talk|words|chat|tete|date|appointment|session|consultation|negotiation|interview|tea|coffee|supper|drink, take tea|coffee, get audience|meeting|appointment, win audience|meeting, secure audience|meeting, seek common, break fast, clink glass, talk shop, horse-trade, wrangle, spar, lock horn, cross paths, plead case, level, commune, reconnect, play golf|tennis, go fishing|hunting, share dinner|lunch|breakfast|supper|tea
[consult verb subj > obj if source leader,nation,organization; target leader]
ring +up, phone +up, dial, text, email, cable, petition, fill +in, notify, alert, see +off, look +up, show +around, treat to:dinner|lunch|banquet|tea, entertain to:dinner|lunch|tea, invite to:dinner|lunch|tea|House|palace|ranch|residence|home, take aside, waylay, corner, collar, usher, escort, meet face, go see, fete, feast, regale, grill, quiz, get on:line|phone|telephone, reach by:phone|telephone, catch on:phone, have to:dinner|lunch, debrief, tour with
[consult verb subj > on/upon if target leader]
drop +in, look +in, pay call, wait
[consult verb subj > from if target leader]
hear, receive visit|envoy|emissary|visitor|delegation|telegram|note, get visit|letter|message|telegram
[consult verb subj > from if object visitor, delegate, guest, delegation, official, dignitary, lawmaker, parliamentarian, envoy, emissary, minister, diplomat]
host, receive, welcome, greet, entertain
[consult verb subj > between/among/with]
shuttle, mediate, broker deal|talk|truce|ceasefire|agreement|accord|settlement|peace,
mediate talk|dispute|deal|truce|ceasefire|agreement|conflict, facilitate talk|dialogue|negotiation|meeting,
host talk|negotiation|meeting|dialogue, sponsor talk|negotiation|dialogue
[consult verb subj > with/alongside if target leader]
appear, take question, pose together, share stage|podium|platform, give conference, hold conference,
address conference|reporter
[consult verb both; with/alongside]
hold conference, give conference, address conference|reporter, appear together, meet face, open talk|negotiation|summit|dialogue,
resume talk|negotiation|dialogue, restart talk|negotiation|dialogue, start talk|negotiation|dialogue, begin talk|negotiation|dialogue,
conclude talk|negotiation|dialogue, hold talk|meeting|discussion|consultation|negotiation|summit|conversation|dialogue,
touch base, swap view|note, rub shoulder, powwow, tete-a-tete
[consult noun both; with]
news conference, press conference, joint appearance, working lunch, working dinner, working breakfast, bilateral,
strategic dialogue, face-to-face, conference call, video call, tete-a-tete, rendezvous, one-on-one, shuttle diplomacy,
negotiating round, back channel, backchannel, powwow, exchange view, reunion, telephone conversation, phone conversation,
working session, working visit, engagement
[consult noun agent > to/with/from if target leader]
email, e-mail, telegram, cable, note
# ---------------------------------------------------------------- support
[support verb obj > subj if passive]
encourage, impress, honor, honour, inspire, reassure, please, delight, hearten, gratify
[support verb obj > subj]
please, delight, hearten, gratify
[support verb subj > obj if target leader; passive]
confirm
[support verb subj > obj/of if target leader; object nomination, appointment, nominee, candidate, candidacy, choice]
confirm, back, endorse, approve
[support verb subj > obj/for/with/behind/by if target nation,leader,organization]
praise, laud, applaud, hail, commend, thank, congratulate, salute, endorse, back, support, defend, recognize,
recognise, welcome, honor, honour, acclaim, celebrate, champion, cheer, compliment, appreciate, admire, extol,
espouse, embrace, advocate, favor, favour, uphold, vindicate, approve, ratify, acknowledge, respect, bless,
sponsor, glorify, esteem, decorate, exonerate, acquit, absolve, second, credit, eulogize, value, encourage,
justify, legitimize, validate, affirm, commemorate, mourn, rehabilitate, reassure, console, nominate, accredit,
elect, trust, befriend, toast, reward, knight, root, cosponsor, stand with:people, speak +up,
stick +up, vouch, side, empathize, sympathize, sympathise, campaign, crusade, intercede, stand by:side,
rally behind:government, accept resolution|report|result|treaty, bolster, pay tribute|homage|respect,
give backing|blessing|support|endorsement|approval, lend support|backing, throw weight|support, back +up,
reaffirm support,
express support|solidarity|gratitude|appreciation|condolence|sympathy|confidence|thanks|satisfaction|thank|admiration, revere, venerate, lionize, felicitate,
voice support|solidarity|approval|confidence, reiterate support|solidarity,
pledge support|allegiance|solidarity|loyalty, declare support|solidarity,
offer condolence|congratulation|support|thanks, extend congratulation|condolence|thanks|gratitude,
convey condolence|gratitude|greeting|congratulation, send condolence|congratulation|greeting,
show solidarity|support, mark anniversary|independence, sign statement|resolution|declaration|treaty,
vote for:resolution, throw behind:weight, swear allegiance|loyalty, restate support,
underscore support|importance, emphasize support|importance
[support verb subj > to/iobj/on/for]
pay tribute|homage|respect, give backing|blessing|support|endorsement|approval, lend support|backing,
offer condolence|congratulation|support|thanks|sympathy|solidarity,
extend congratulation|condolence|thanks|gratitude|sympathy,
convey condolence|gratitude|greeting|congratulation|sympathy|thanks,
send condolence|congratulation|greeting|sympathy|thanks, show solidarity|support,
express support|solidarity|gratitude|appreciation|condolence|sympathy|thanks|admiration,
bestow honor|honour|medal, present medal, heap praise, lavish praise, shower praise
[support verb subj > of]
justify choice|selection|purchase, defend choice|selection|purchase
[support verb subj > to]
come to:defence|defense, rise to:defence|defense, spring to:defence|defense, leap to:defence|defense,
rush to:defence|defense
[support verb subj > in]
come in:favour|favor, speak in:favour|favor, vote in:favour|favor, argue in:favour|favor
[support verb subj > of/for/behind/to]
come +out in:support|favor|favour, speak +out in:support|favor|favour, rally in:support, rally to:support|side|cause,
voice backing|gratitude|appreciation|admiration|sympathy|satisfaction|thanks, have praise|word|admiration|respect,
be full:praise, express backing|condolences|congratulation|pride|respect, renew support|backing, restate support|backing,
reiterate support|backing|solidarity|gratitude, reaffirm support|solidarity|backing|recognition, signal support|backing|approval,
give thanks|praise|credit|vote|nod|light|medal, offer praise|prayer|sympathy|backing|tribute|encouragement,
send sympathy|wishes|flower, extend sympathy|greeting|wishes|welcome|recognition|hand, convey wishes|support|solidarity|appreciation|respect,
add voice, lend voice|name|weight, speak highly, speak warmly, think highly, be fan, owe debt|thanks, say thank,
raise glass, doff hat, take hat, tip hat, place confidence, put faith|trust|confidence, have faith|confidence|trust, show respect|gratitude|appreciation|confidence,
win thanks, rally behind
[support verb subj > obj/iobj]
wish success|luck|well|recovery|birthday|happiness|prosperity, give backing|blessing|support|endorsement|approval|praise|credit|recognition, describe as:friend|partner|ally|hero|leader|beacon|model|success|example|statesman,
call friend|partner|ally|hero|leader|statesman|beacon|model|example|success|champion|patriot|visionary|inspiration,
hail as:friend|partner|ally|hero|leader|statesman|beacon|model|example, praise as:friend|partner|ally|hero|leader,
name ally|partner, hold up:model|example, single +out for:praise, defend against:criticism|charge|accusation|attack,
stand +by, stick +by, pat on:back
[support verb subj > by]
stand, stick, swear
[support verb subj > for if target nation,leader,organization]
stand +up, stick +up, speak +up, vouch, go bat, fight corner, make excuse, run interference, root, lobby, pray, plead, express sympathy|concern, have sympathy|respect|admiration|affection, cast vote|ballot
[support verb subj > around/round/behind/to if target nation,leader,organization]
rally, close rank, line +up, unite, gravitate
[support verb subj > to if target nation,leader,organization]
give nod|light|green, doff cap|hat, take shine, raise glass|toast, drink toast, dedicate, award prize|medal|order, give medal|award|prize|ovation|salute|cover|succour|comfort, bid farewell|welcome, wish well, play tribute, extend welcome, roll +out carpet, pin medal, show loyalty|sympathy|gratitude|deference|respect|appreciation, pledge loyalty|fealty, stay loyal|true|faithful, remain loyal|faithful, lean, tilt, give benefit, lend ear|hand|legitimacy|credibility|prestige|weight
[support verb subj > on if target nation,leader,organization]
confer honor|honour|title|award|doctorate|citizenship|knighthood|recognition|legitimacy, bestow title|award|order|medal, pin medal|hope, lavish attention, look kindly|favourably|favorably, smile, dote, shower praise, pride
[support verb subj > of if target nation,leader,organization]
sing praise, speak well|highly|warmly|favourably|favorably, think well|highly, approve, take care, make hero
[support verb subj > with if target nation,leader,organization]
commiserate, sympathise, sympathize, identify, throw +in lot, cast lot, grieve, mourn, express solidarity|sympathy, declare solidarity, show solidarity|unity, voice solidarity
[support verb subj > obj]
wave +through, shield from:criticism|censure|condemnation|sanction|prosecution, whitewash, excuse, flatter, hero-worship, idolize, idolise, hug, eulogise, absolve, clear of:charge|blame|wrongdoing, exculpate, rally round, back to:hilt, cosy, court, woo
[support noun agent > to/for]
warm word, kind word, warm praise, high praise, congratulatory note, best wishes, condolence message, condolence letter, sympathy message,
thank you, get-well message, vote confidence
[support verb subj > obj if target nation,leader,organization]
laud, applaud, celebrate, prop, shore +up
[support verb subj > of/with/obj]
take side
[support verb subj > beside/behind/with/by if target nation,leader,organization]
stand
[support verb subj > obj]
cheer +on, egg +on, root
[support verb subj > with]
establish tie|relation, upgrade tie|relation, open embassy
[support verb subj > with/by/behind/alongside if target nation,leader,organization]
stand, side, stay, sympathize, rally, line +up, stick, align
[support noun agent > to/toward/towards]
goodwill gesture
[support noun agent > to/from]
congratulatory letter, congratulatory message, congratulatory telegram, congratulatory call
[support noun agent > for/to/of/with/from]
support, backing, praise, endorsement, solidarity, recognition, condolence, tribute, gratitude, sympathy,
approval, appreciation, acclaim, applause, advocacy, blessing, congratulation, commendation, thanks, respect,
admiration, loyalty, allegiance, acknowledgment, acknowledgement, encouragement, eulogy, sponsorship,
ratification, confidence, greeting, homage, ovation
[support noun examples > poss]
backer, supporter, sponsor, patron, defender, champion
[support verb subj > obj/by if object call, sentiment, view, remark, statement, appeal, concern, sentiments]
echo, second
[support verb subj > clausesubj if clause]
welcome, appreciate
[support noun self > of/poss/behind]
supporter, backer, defender, sponsor, advocate, admirer, loyalist, patron, apologist, well-wisher,
sympathizer
[support adj self > for/of/about]
hopeful
[support adj self > to/for/of/by/about/clausesubj/clause]
steadfast, unwavering, unequivocal, comfortable, heartened,
grateful, thankful, supportive, proud, appreciative, indebted, loyal, sympathetic, respectful, encouraged,
complimentary, laudatory, solicitous, protective, generous, effusive, gratified, inspired, reassured, deferential, faithful,
honored, honoured, pleased, delighted, happy, enthusiastic, impressed, favourable, favorable, mindful, glad
# ---------------------------------------------------------------- concede
[concede verb subj > over/for/about]
express remorse|sorrow|apology|contrition, acknowledge responsibility|fault|guilt, accept responsibility|blame
[concede verb subj > on/of/to/over]
lift veto|objection, drop veto, withdraw veto, waive veto|objection, remove veto|objection
[concede verb subj > on/over/to/about]
backtrack, backpedal, reverse course, reverse position, reverse stance, change mind, change tune, change course, eat word, budge
[concede verb subj > to if target nation,leader,organization]
give way, bend, cave, knuckle, kowtow, admit, own +up, hold +out branch, extend branch, offer branch, send apology, convey apology, convey regret,
present apology, offer regret, express apology, make peace, tip hat
[concede verb subj > to/obj/with/before/for/from if target nation,leader,organization]
apologize, apologise, yield, relent, capitulate, bow, concede, acquiesce, succumb, cede, back +down,
give +in, climb +down, back +off, express regret|remorse|sorrow|apology|contrition, voice regret,
offer apology|concession, issue apology, accept demand|responsibility|blame|condition|term|ultimatum,
make concession|apology|amends, admit fault|guilt|responsibility|mistake|wrongdoing,
acknowledge fault|responsibility|guilt, ask for:forgiveness, beg pardon|forgiveness, seek forgiveness,
soften stance|position|tone|line|stand, ease stance|position|demand,
drop demand|objection|charge|claim|opposition|case|complaint, withdraw objection|demand|complaint|claim,
retract accusation|statement|claim|charge, waive demand|debt, pardon, forgive,
announce withdrawal|pullout|drawdown, relinquish claim, renounce claim, forgo claim,
grant concession|amnesty|pardon|clemency|autonomy, commute sentence, atone, repent, defer, abdicate,
knuckle +under, cave +in, cave, say sorry
[concede verb subj > to if target nation,leader,organization]
give way, give ground, bend, knuckle, kowtow, truckle, pander, say sorry, offer regret|sorrow|apology|excuse|amends|compensation, extend apology|regret, convey apology|regret|remorse, present apology, tender apology|regret|resignation, send apology|regret, make apology|concession|climbdown|retraction, eat crow, bow head, pay compensation|damages|reparation, bend knee, doff
[concede verb subj > on/over/about/in if target nation,leader,organization]
back-pedal, backpedal, row +back, backtrack, blink, u-turn, make climbdown|turn, take blame|responsibility, accept blame|responsibility, shift ground, eat word
[concede verb subj > of/by/from if object @demand]
accept, grant, heed, meet, satisfy
[concede verb subj > obj if object demand, condition, ultimatum, term, ransom]
accept, grant, heed, meet, satisfy, fulfil, fulfill
[concede verb subj > to/over/in/on/with]
bow to:pressure|demand|call|criticism|ultimatum, yield to:pressure|demand|call|criticism|ultimatum|threat,
give +in to:pressure|demand|threat|blackmail|ultimatum, cave +in to:pressure|demand|threat, cave to:pressure|demand|threat,
succumb to:pressure|demand, capitulate to:pressure|demand, bend to:pressure|demand, acquiesce to:demand, submit to:demand,
back +down, climb +down, back +off, give +in, relent, give ground
[concede verb subj > against/of/over/to]
drop charge|accusation|complaint|claim|case|lawsuit|suit|objection|demand|opposition,
withdraw charge|accusation|complaint|claim|criticism|remark|lawsuit|objection|demand|threat,
take +back criticism|remark|accusation|word|charge|threat,
retract criticism|remark|accusation|statement|claim|charge
[concede verb subj > toward/towards/on]
soften stance|position|tone|line|stand, ease stance|position, moderate tone|stance
[concede adj self > to/for/about]
repentant, conciliatory, compliant, submissive,
sorry, apologetic, regretful, remorseful, contrite
[concede verb subj > in/on/obj/of if object curfew, emergency, crackdown, martial]
lift, ease, shorten, end, relax, remove, suspend, revoke, loosen
[concede noun agent > to/from]
formal apology, public apology, @demand acceptance, mea culpa,
apology, concession, pardon, capitulation, climbdown, amnesty, clemency, submission, regret, acquiescence
# ---------------------------------------------------------------- cooperate
[cooperate verb both; with/obj/alongside]
co-operate with, trade data, launch venture, form venture|partnership|consortium|alliance,
establish venture|partnership|consortium, hold dialogue, deepen cooperation|tie|partnership,
strengthen cooperation|tie|partnership|relationship, expand cooperation|tie|trade|partnership,
enhance cooperation|partnership|tie, intensify cooperation, boost cooperation|trade|tie, develop cooperation,
conduct patrol|operation|training|test, run exercise|drill, begin exercise|drill, practice together,
practise together, march together, fight together, stand together, act together, band +together,
cooperate, collaborate, partner, trade, exercise, train +together, work +together, team +up, join force,
coordinate, co-operate, fly +together, operate +together, co-produce, drill, merge, patrol +together,
sail +together, integrate,
exchange prisoner|data|intelligence|helicopter|information|hostage|detainee|technology|goods,
share intelligence|information|data|technology|resource|evidence|expertise|experience,
conduct exercise|drill|maneuver|manoeuvre|patrol|training, hold exercise|drill|maneuver|manoeuvre|wargame,
stage exercise|drill|maneuver|manoeuvre, perform operation|exercise|maneuver, co-host, ally in:operation,
pool resource, co-author, interoperate, co-develop, cofound, jointly
[cooperate verb subj > with/alongside if target nation,leader,organization]
make cause, throw +in, go halves, share burden|cost|data|intelligence|technology, pool resource|effort, line +up, act concert|tandem, move tandem, march lockstep, sign contract|order, place order, do trade|business, conduct business|trade, hold drill|manoeuvre|maneuver|exercise, stage drill|manoeuvre|maneuver|exercise, run patrol|exercise|drill, mount operation|patrol, swap prisoner|note|intelligence, collude, connive
[cooperate verb subj > with/alongside]
work, join, partner, serve, participate with, liaise, sail, fight, train, trade, deal, do business,
collaborate, operate, team
[cooperate verb both; with]
release statement
[cooperate verb both; with]
co-lead, co-chair, co-sponsor, co-organize, co-organise, co-found, co-manage, jointly lead
[cooperate verb both; with]
develop jointly, build jointly, produce jointly, manufacture jointly, operate jointly, fund jointly,
launch jointly, design jointly, finance jointly, host jointly, organize jointly, organise jointly,
conduct jointly, patrol jointly, train jointly, act jointly
[cooperate verb both; with]
co-chair, co-host, co-sponsor, co-lead, co-author, co-organize, co-organise, co-produce, co-develop,
stand shoulder-to-shoulder|together|united, strengthen link, boost tie|relation,
develop tie|relation, build tie|relation
[cooperate verb both; with/obj]
join in:exercise|drill|operation|patrol|effort|mission|manoeuvre|maneuver|project|venture
[cooperate verb subj > to if object suspect, fugitive, criminal, defendant, murderer, gangster, trafficker]
hand +over, turn +over, surrender, deliver, transfer, return, deport
[cooperate verb subj > from if object order, contract, tender, option]
receive, win, get, secure, land, book, gain, obtain, announce
[cooperate verb subj > for if object @craft, reactor, plant, railway, pipeline, port, dam, bridge, road, satellite, refinery, airport]
build, construct, modernize, overhaul, repair, upgrade
[cooperate noun agent > to/from/with]
selling, buying, licensing
[cooperate verb subj > obj]
supply with:@energy, provide with:@energy
[cooperate verb subj > to/iobj if object @energy]
deliver, pump, provide, pipe, send, ship, supply
[cooperate noun self > to/of/poss]
supplier, importer, exporter, buyer, customer
[cooperate verb both; with/alongside/obj]
swap,
work side, operate with, plan jointly, build together
[cooperate verb subj > from]
take delivery, buy, purchase, order, import, procure, acquire, commission, lease, obtain, source, rent
[cooperate verb subj > from/obj if target organization; object aircraft, jet, plane, airliner, airplane, helicopter, drone]
order, buy, purchase, acquire, lease
[cooperate verb subj > iobj/to/obj if object contract, deal, order, tender, option]
award, give, grant, hand
[cooperate noun agent > to/from/with]
contract, contract award, subcontract, supply contract
[cooperate verb subj > to/iobj]
sell, export, ship, supply gas|oil|electricity|grain|coal, extradite, license, lease, market, outsource
[cooperate verb subj > with if object contract, order, purchase, option]
place, exercise, sign, book, win
[cooperate verb subj > obj]
extradite, contract, select, hire, employ
[cooperate noun agent > with/alongside/together]
work, teamwork, coordination, partnership
[cooperate noun both; with]
war game, military exercise, naval exercise, partnership, joint exercise, joint patrol, joint operation, joint training, joint project, joint statement, exchange,
hull-swap, contact mechanism, joint effort, joint production, working group, task force, joint drill,
joint mission, interconnection, integration, interdependence, consortium, codeshare, code-share, liaison,
cooperation, collaboration, trade, coordination, teamwork, commerce, exchange, joint venture, venture,
co-operation, interoperability, drill, wargame, maneuver, manoeuvre, exercise, swap, merger, synergy,
interplay
[cooperate noun both; from/with]
aircraft order, plane order, firm order, new order, jet order, bulk order
[cooperate noun agent > from/with/to/for]
purchase, export, import, sale, contract, procurement, extradition
[mobilize verb subj > into/across if target nation,place; object troop, soldier, tank, force, army, marine, commando, warplane, fighter, paratrooper]
send, move, order, dispatch, pour, rush, push
[cooperate verb subj > alongside]
take part, participate, deploy, embark, integrate, steam, manoeuvre, maneuver, practise, practice, drill, respond, perform, host, patrol, march, advance
[cooperate noun both; with/alongside]
exercise, drill, manoeuvre, maneuver
[cooperate verb both; with/alongside]
take part together, coordinate operation|effort|response|action|policy|attack|strike|measure|position|movement|approach|plan|activity|work|training|search,
sail together, steam together, exercise together, deploy together, produce together, develop together, launch together, manufacture together,
carry +out mission|patrol|exercise|drill|manoeuvre|maneuver|training|search|test, kick +off exercise|drill|patrol|training,
wrap +up exercise|drill|patrol|training, wind +up exercise|drill, finish exercise|drill|patrol|training, conclude exercise|drill|patrol,
complete exercise|drill|patrol|training|mission, start exercise|drill|patrol|training, launch exercise|drill|patrol|initiative|project|programme|program,
mount patrol|exercise|drill, participate exercise|drill|training, hold training, conduct mission|search|rescue|survey|wargame|test|rehearsal, undertake patrol|exercise|mission|project,
build pipeline|railway|bridge|reactor|plant|dam|tunnel|satellite|canal|corridor|terminal|gasline|link, link network|railway|grid|system|market|economy,
connect grid|network|railway|system, open factory|plant|pipeline|railway|bridge|tunnel|crossing, inaugurate pipeline|railway|bridge|plant|tunnel,
pool effort|force|research|fund|money, combine force|effort, unite force|effort, coordinate closely, cooperate closely, integrate force|system|unit|operation, liaise closely, develop missile|rocket|system|aircraft|fighter|jet|vaccine|satellite|field,
increase trade, double trade, resume trade, expand trade, liberalize trade, build trust|interoperability|capacity, enhance interoperability, improve interoperability, strengthen interoperability, increase interoperability
[cooperate verb subj > of/obj if object @troops, base, airbase, facility, exercise, drill, airfield, headquarters, garrison, contingent]
host, accommodate, house, billet
[cooperate verb subj > from if object @energy, crude, petroleum]
get, obtain, draw, take, use, need, purchase, consume
[cooperate verb subj > on/upon]
rely for:@energy|import|arm|weapon|trade, depend for:@energy|import|arm|weapon|trade
[cooperate adj self > on/upon]
dependent for:@energy|import|arm|weapon|trade, reliant for:@energy|import|arm|weapon|trade, dependent economically
[cooperate noun agent > to/for/from]
gas|oil|electricity|energy|crude|coal|power|grain|wheat|uranium supply, gas|oil|electricity|energy|crude|coal|power|grain|wheat delivery,
gas|oil|crude|coal|grain|wheat shipment, gas|oil|electricity|energy|crude|arms|weapons|defence|defense|grain export, gas|oil flow, arm|arms|weapon|weapons sale, arm|arms|weapon|weapons import
[cooperate noun self > of/poss/with]
trading partner, trade partner, business partner, export market, commercial partner, subcontractor, contractor, joint-venture partner, partner trading, lessee, shareholder, investor
[cooperate verb subj > in/for if source nation,organization; target nation; object reactor, plant, pipeline, railway, port, dam, bridge, road, refinery, airport, factory, highway, terminal, mine]
build, construct, open, finance, fund, expand, modernize, develop, operate, run
[cooperate verb subj > in/into/with if source nation,organization; target nation,organization]
invest, buy stake|share|interest, take stake, acquire stake|share, hold stake, own stake, purchase stake|share, sell stake, have stake
[cooperate noun agent > in/into]
investment, stake, shareholding
[cooperate noun agent > of/by/for/in if source organization; target organization]
acquisition, buyout, buy-out, takeover bid, takeover offer, proposed|planned|friendly|hostile|corporate|agreed takeover, purchase
[cooperate verb subj > of/obj/from if source organization; target organization]
acquire, buy, purchase, snap +up, merge
[cooperate verb subj > to/with/iobj if object intelligence, information, data, tip, evidence, document, secret, tip-off]
pass, give, supply, provide, hand, relay, share, transfer, feed, transmit, license
[cooperate verb subj > obj/clausesubj if clause use, operate, fly, land, refuel, overfly, station, base, deploy, cross, transit]
allow, let, permit, authorize, authorise
[cooperate verb subj > in if source nation; target nation; object base, airbase, airfield, facility, airport]
use, operate, maintain, have, keep, lease, rent, man, run, establish, share
[cooperate verb subj > with/to]
barter, open to:trade|investment|tourism
[cooperate verb subj > with/alongside if target nation,organization]
co-operate, develop, produce, manufacture, launch, prepare, organize, organise, team, embed, pair, co-locate
[cooperate noun both; with]
interaction, integration, joint work, joint force, joint response, joint investigation, joint mission, joint team, joint command, joint manoeuvre, joint maneuver, joint procurement, joint development, joint research, combined exercise, combined operation, combined patrol, multinational exercise, trilateral exercise, bilateral exercise, bilateral training, integrated operation, integrated training, maritime exercise, live-fire exercise, passing exercise, war-game, staff talk, trade relation, economic relation, economic tie, trade tie, commercial tie, military tie, security tie, military-to-military tie, trade route, trade flow, military cooperation, prisoner exchange, intelligence sharing, intelligence-sharing, information sharing, burden-sharing, synchronization, synergy, pipeline, rail link, energy link, code sharing, tie-up, co-production, co-development, codevelopment, double-tracking
# ---------------------------------------------------------------- aid
[retreat verb subj > to/iobj/obj/from if target nation,leader,organization]
hand +back, give +back, send +back
[aid verb subj > from/of/obj if object @refugees]
host, shelter, take +in, accept, welcome, admit, receive, house, absorb, resettle, feed, accommodate, treat
[aid verb subj > for if target nation,organization]
pay for:@goods
[aid verb subj > of/to/for/obj if object debt]
write +off, cancel, forgive, waive
[aid noun self > to/of/poss]
donor, benefactor
[aid noun agent > to/for/of]
aid package, @military support, @military backing, rescue package, training mission, humanitarian response
[aid verb subj > obj/to/for if object @troops]
support, assist, back, help, train, equip
[aid verb subj > obj]
support with:@goods|airstrike|strike|fire|intelligence, back with:@goods|airstrike|strike|fire
[aid verb subj > obj]
aid, assist, help, fund, finance, arm, equip, train, feed, shelter, rescue, evacuate, subsidize, subsidise,
bankroll, resupply, reinforce, rearm, heal, treat, vaccinate, nurse, bail +out, relieve, compensate, reimburse,
protect, guard, refuel, save, harbor, harbour, advise, nourish, clothe, accommodate, house,
underwrite, patronize, capitalize, prop +up, airlift, outfit, supply with:arm|weapon
[aid verb subj > obj/of if object defence, defense, defences, defenses, army, police, navy]
strengthen, bolster, modernize, rebuild, shore +up
[aid verb subj > to/iobj/for/into/with if object @goods]
give, send, deliver, supply, provide, donate, ship, transfer, grant, contribute, allocate, lend, loan, hand,
extend, airlift, airdrop, dispatch, bring, pass, allot, earmark, channel, pour, funnel, rush, transport,
distribute, release, disburse, bestow, commit, pump, fly, furnish, gift, steer, parachute, smuggle, drop,
award, hand +over, turn +over, pay
[aid verb subj > iobj/to/obj]
donate, lend, bequeath, loan, gift, pay, supply, provide, furnish
[aid noun poss > to/for]
asylum, refuge, sanctuary
[aid verb in/at/with > subj if source nation,organization]
take refuge|asylum|shelter|sanctuary, find refuge|shelter|asylum, get asylum, receive asylum
[aid verb from > subj if object @goods]
receive, get, obtain, accept, borrow, collect, draw
[aid noun of > self]
recipient, beneficiary
[aid verb subj > in/across/on/at if target nation,place; object patient, victim, survivor, casualty, refugee, child, evacuee, orphan, family, villager, people, person, million, thousand, hundred, wounded, injured]
treat, feed, help, assist, vaccinate, immunize, immunise, nurse, examine, shelter, house, resettle, inoculate, clothe, comfort
[aid verb subj > to/in/into if target nation,organization; clause help, assist, aid, protect, train, rescue, evacuate, stabilize, stabilise, relieve, rebuild, monitor, restore, guard]
send @troops, deploy @troops, dispatch @troops, contribute @troops, commit @troops, fly @troops, rush @troops
[aid verb subj > in/for if source nation,organization; target nation,place; object hospital, school, clinic, shelter, orphanage, well]
build, rebuild, open, repair, fund, reconstruct, construct, renovate, equip, staff, run, operate, set +up
[aid verb subj > obj if target nation]
take +in
[aid verb subj > to/iobj/for/into if object @goods]
set +aside, put +up, dole +out, plough, plow, inject, wire, truck, haul, unload, offload, bus, ferry, spend, ladle, free +up
[aid verb subj > in/across/throughout/among/over/into if target nation,place; object food, aid, relief, tent, supply, blanket, medicine, water, vaccine, kit, ration, assistance, parcel, shelter, care, treatment]
distribute, deliver, hand +out, provide, airdrop, drop, dispense, supply, parachute, give, offer, bring
[aid verb subj > of/over/obj/above if object sky, skies, airspace]
patrol, police, guard, protect, defend, secure
[aid verb subj > in/for if source nation,organization; target nation,place]
join search|rescue|relief, help search|rescue, search for:survivor|victim, lead search|rescue|relief, coordinate relief|rescue, help in:search|rescue|relief
[aid verb in > obj/iobj/subj if source nation; passive]
grant asylum|refuge|sanctuary|shelter, give asylum|refuge|shelter|sanctuary, offer asylum|refuge|shelter
[aid noun agent > in/to/for/of if target nation,place,organization]
peacekeeping|relief|rescue|stabilization|stabilisation|humanitarian|medical|demining mission, peacekeeping|relief|rescue|humanitarian operation,
peacekeeping|stabilization|stabilisation force, peacekeeping contingent, relief|rescue|reconstruction|training|humanitarian effort,
relief|reconstruction|rescue|humanitarian|demining work, reconstruction|rescue|training|medical|demining team, relief|evacuation|humanitarian|aid flight,
relief|humanitarian|aid convoy, reconstruction|stabilization|development|relief fund, training|food|demining|development|humanitarian|aid|vaccination programme,
training|food|demining|development|humanitarian|aid|vaccination program, training course, humanitarian corridor, vaccination campaign, vaccination drive,
reconstruction|development|aid project, arm|arms|weapon|weapons|aid shipment, arm|arms|weapon|weapons|aid delivery, arm|arms|weapon|weapons transfer,
arm|arms|weapon|weapons|relief supply, debt relief, debt forgiveness, air support, air cover, budget support, food drop, food distribution
[aid noun agent > to/for/of/in/into]
aid, assistance, help, relief, shipment, donation, delivery, grant, loan, bailout, subsidy, airlift, rescue,
supply, training, financing, funding, contribution, evacuation, reinforcement, resupply, compensation, transfer, lifeline, rearmament, largesse, airdrop, reparation, handout, sponsorship,
patronage, credit, protection, endowment
# ---------------------------------------------------------------- retreat
[retreat verb subj > in/from if object @troops, presence]
cut, reduce, draw +down, trim, slash, scale +back, thin, halve, pare, scale +down
[retreat verb subj > from/out/of if object @troops]
withdraw, pull, pull +out, pull +back, remove, evacuate, recall, bring, redeploy, draw +down, extract, move,
repatriate, reduce
[retreat verb subj > as/from/of/out if source leader; target nation,organization]
resign, step +down, quit, stand +down, retire, bow +out, step +aside
[retreat verb subj > from]
fall +back, pull +back, back +away, drop +out, bow +out, slink, walk +away
[retreat verb subj > in/against/of]
end mission|deployment|operation|offensive|combat, wind +down mission|deployment|operation|war,
evacuate settlement|base|troop|settler|outpost|citizen, dismantle settlement|outpost|base, close base, abandon base|post|outpost
[retreat verb subj > on/against/in/of/over]
halt offensive|attack|strike|airstrike|bombing|shelling|bombardment|raid|operation|campaign|assault|siege|blockade|occupation|fighting|incursion|invasion,
suspend offensive|attack|strike|airstrike|bombing|shelling|bombardment|raid|operation|campaign|assault|siege|blockade|incursion,
stop offensive|attack|strike|airstrike|bombing|shelling|bombardment|raid|assault|blockade|incursion|invasion,
end offensive|attack|strike|airstrike|bombing|shelling|bombardment|raid|assault|siege|blockade|occupation|fighting|boycott,
cease offensive|attack|strike|bombing|shelling|bombardment|raid, pause offensive|attack|strike|airstrike|bombing|operation|campaign,
lift siege|blockade|closure|curfew, ease siege|blockade|closure|curfew, loosen grip, relax grip
[retreat verb both; with]
observe ceasefire|truce|cease-fire, stop fighting|fight|shooting|shelling, end war|fighting|hostility|fight, cease fighting|hostility|fire,
suspend hostility, declare ceasefire|truce|cease-fire, restore relation|tie, normalize relation|tie, normalise relation|tie,
reestablish relation|tie, re-establish relation|tie, resume relation|tie, reopen border|crossing|frontier, exchange ambassador, thaw relation
[retreat verb subj > obj/to if object heights, peninsula, enclave, strip, archipelago, islands]
return
[retreat verb subj > to/of/over/in]
transfer control|sovereignty|power|authority, cede control|sovereignty|power, hand +over control|power|authority, hand power|control|authority,
relinquish control|power, give +up control|power, surrender control|sovereignty|power
[retreat verb subj > obj/of]
take off:list|blacklist, remove from:list|blacklist, strike from:list, drop from:list|blacklist, rescind designation, lift designation,
revoke designation, unblock asset|fund|account, unfreeze asset|fund|account
[retreat verb subj > out if target nation,place,organization]
pull, move, march, withdraw, clear
[retreat verb subj > obj if source nation; target place]
hand, hand +over, hand +back, give +back, cede, surrender, relinquish, vacate
[retreat verb subj > to]
surrender, capitulate
[retreat noun agent > on/against/from/of/for]
of:@restriction lifting, of:@restriction easing, of:@restriction removal, of:@restriction relaxation, of:@restriction waiver
[retreat verb subj > from/of/out]
withdraw, retreat, disengage, pull +out, pull +back, retire, resign, exit, evacuate, decamp, flee, desist,
abdicate, back +away
[retreat verb subj > obj]
evacuate, vacate, abandon, relinquish, demilitarize, de-escalate, decolonize
[retreat verb subj > obj/from/to]
release, free, unblock, unfreeze, exonerate, disarm, parole, discharge, emancipate, deliver +up,
hand +over, give +up, let +go, readmit, set +free, set free
[retreat verb subj > obj/from/of/poss if object @captive]
liberate
[retreat verb subj > to/obj/from if object @captive]
return
[retreat verb subj > on/against/of/from/to/with if object @restriction]
lift, ease, end, remove, relax, suspend, waive, loosen, drop, scrap, revoke, rescind, repeal, abolish, cancel,
terminate, roll +back, unwind, halt, delist
[retreat verb subj > with if object tie, relation, contact, link, flight, visa, trade]
restore, resume, normalize, normalise, reestablish, re-establish, reopen, renew, repair, mend, rebuild
[retreat verb subj > with/to/in if target nation,organization,place; object border, crossing, frontier, airspace, embassy, consulate, flight, visa, corridor]
reopen, resume, restore, restart
[retreat verb subj > to if object @craft, island, territory, land, artifact, artefact, treasure, antiquity, gold, asset, property, wreckage]
return, restore
[retreat verb subj > from/of/to]
allow access|inspector|monitor|observer, admit inspector|monitor|observer
[retreat verb subj > with/against/in]
cease fire, halt offensive|attack|shelling|strike|operation, stop shelling|bombing|attack,
suspend offensive|operation|strike|bombing, lay +down arm|arms|weapon, surrender, stand +down, disband,
demobilize, dismantle arsenal|weapon, destroy stockpile|arsenal, declare ceasefire|truce,
observe ceasefire|truce, open border|crossing|corridor, allow access|inspector, grant access,
admit inspector|monitor
[retreat verb subj > obj if target nation,place; source nation,organization]
leave
[retreat noun agent > from/out]
withdrawal, pullout, retreat, pullback, drawdown, disengagement, exit, departure
[retreat noun agent > from/of]
evacuation, resignation
[retreat noun agent > of/to]
release, disarmament, surrender, demobilization, handover, de-escalation
[retreat verb both; with]
restore relation|tie, normalize relation|tie, normalise relation|tie, resume relation|tie, reopen border|embassy
[retreat noun both; with]
ceasefire, cease-fire, normalization, normalisation, disengagement
# ---------------------------------------------------------------- request
[request verb subj > obj/from/of if object help, aid, assistance, support, approval, consent, withdrawal, apology, cooperation, permission, recognition, assurance, commitment, resignation, surrender, disarmament, mediation, intervention, protection, explanation, clarification, compensation, concession, pullout, guarantee, blessing, backing, access, compliance]
seek, demand, want, request, require, await
[request verb subj > from if object extradition, arrest, removal, ouster, handover, release, return, transfer]
seek, demand, want, request, await
[request verb subj > in if target nation]
appeal for:calm|peace|restraint|end|ceasefire|truce, call for:calm|peace|restraint|ceasefire|truce|election|dialogue
[request verb subj > from/of if object @goods]
want, require
[request verb subj > to/obj/in if object access]
want, seek, demand, request
[request noun speaker > clausesubj if clause]
time, duty, obligation, responsibility
[request verb subj > on/upon/to]
put onus, place onus, turn screw, pile pressure, heap pressure, bring pressure, ratchet +up pressure, keep +up pressure, ramp +up pressure,
mount pressure, intensify pressure, raise pressure, tighten pressure, bring influence, turn +up heat, throw gauntlet, press case, put case
[request verb subj > into]
pressure, press, prod, goad, cajole, nudge, talk, browbeat, strong-arm, railroad
[request verb subj > obj]
call +upon, hold to:promise|commitment|word|pledge, pester, plead with, hound,
put under:pressure, keep under:pressure, bring under:pressure, place under:pressure, strong-arm, arm-twist, twist arm, egg +on,
caution, bid, enjoin, subpoena for
[request verb subj > to/iobj/obj if object talk, meeting, summit, ceasefire, truce, dialogue, negotiation]
propose, suggest, offer
[request verb subj > of/from if object aid, help, assistance, support, backing, intervention, mediation]
seek, request, beg, solicit
[request verb subj > obj/to/on/from/of/for/with/iobj/clausesubj]
ask, urge, demand, request, implore, beg, exhort, beseech, petition, pressure, press, pressurize, push,
entreat, order, instruct, summon, direct, require, lobby, appeal, plead, call on, solicit, nudge,
prod, encourage to, invite, invoke, task, oblige, cajole, coax, counsel, dare, advise to, ask +for, insist,
tell to, adjure, badger, importune, nag, mandate, supplicate
[request verb subj > on/upon/for]
call, prevail, lean, insist
[request verb subj > obj/clausesubj if clause]
challenge, want, need, expect, tell, wish, would-like
[request verb subj > from/of/to/by/for if target nation,leader,organization]
seek, demand, request, require, expect, appeal, claim damages|compensation|refund|reparations
[request verb subj > on/to/with/for]
put pressure, exert pressure, increase pressure, step +up pressure, maintain pressure, apply pressure,
make appeal|request|demand|plea|call, issue appeal|call|order|demand|plea, submit request, file request,
send request, reiterate call, repeat call|demand|appeal, renew call|demand|appeal, lodge request,
present demand|request
[request verb speaker > clausesubj]
must, should, ought
[request verb speaker > subj if clause]
need, have
[request adj speaker > clausesubj if clause]
essential, vital, imperative, crucial, critical, necessary, important, incumbent, urgent, high-time
[request verb subj > clausesubj/obj if clause]
want, expect, insist, recommend, suggest, propose, stipulate, advise, call, wait, leave
[request verb subj > to if target nation,leader,organization]
apply for:loan|membership|help|aid|asylum|credit|visa|permission, turn for:help|aid|support|assistance|arm|weapon|loan,
look for:help|aid|support|assistance, serve ultimatum
[request verb subj > on/upon/to/from]
echo call, join call, seek help|aid|assistance|support|extradition,
send message, deliver message, ask help|aid, request help|aid|assistance, beg help, invoke
[request noun agent > on/upon/to/over/clausesubj]
pressure
[request noun agent > on/to/for/from/of/upon/clausesubj]
request, appeal, demand, plea, call, entreaty, petition, invitation, solicitation,
exhortation, urging, prodding, nudging, arm-twisting, pleading, prompting, lobbying, cajoling, behest, insistence, requirement, instruction, bid, push
[request noun agent > clausesubj]
command
[request verb subj > obj/clausesubj if clause]
command
[request noun agent > on/to/for/from/of/upon/clausesubj if source leader,nation]
order
[request noun agent > to]
clear|strong|unambiguous|unmistakable|firm|stern|blunt message, clear|strong|unambiguous|unmistakable|firm signal
# who is told something and asked nothing is talked with
[consult verb subj > iobj/obj/to if source leader; target leader]
tell, say, complain, explain, remind, confide
# ---------------------------------------------------------------- accuse
[accuse verb subj > on/against/at if source leader; target leader,nation]
launch attack|broadside|tirade|diatribe|salvo, deliver attack|broadside|tirade, mount attack
[accuse noun agent > on/against if source leader; target leader]
attack, broadside
[accuse noun agent > with/against]
legal|court battle, legal|court fight, legal dispute
[accuse noun agent > on/against/at]
broadside, salvo
[accuse verb obj > subj]
anger, infuriate, enrage, outrage, irk, incense, offend, rankle, irritate, annoy, dismay, appall, appal, horrify, exasperate, rile, displease,
antagonize, antagonise, alienate
[accuse verb subj > to/at/over]
react angrily|furiously|sharply|strongly|bitterly|fiercely|harshly, react with:fury|anger|outrage|dismay|alarm|indignation|disgust,
respond angrily|furiously|sharply|bitterly|fiercely|harshly, respond with:fury|anger|outrage|indignation
[accuse verb with > subj/obj]
meet with:criticism|anger|outrage|condemnation|scorn|derision|fury|ridicule|dismay|indignation, greet with:criticism|anger|outrage|scorn|derision|dismay
[accuse verb subj > to/over/about]
protest, complain
[accuse verb subj > against if source leader]
protest
[accuse verb subj/in > obj if source nation,organization; target leader,organization; passive]
want
[accuse verb subj > at/over/about/with]
scoff, sneer, bristle, fume, rage, rail, seethe, bridle, chafe, grumble, hurl accusation|insult|abuse, hurl invective, jeer,
thunder, fire broadside|salvo, level accusation|charge|criticism, shake fist, wag finger, take shot
[accuse verb subj > obj]
hold culpable|answerable, haul before:court|tribunal, put on:trial, bring before:court, bring to:justice, lambaste, take to:tribunal,
challenge in:court, call to:account, rebuke, tar, vilify, heap blame, roast, tongue-lash, upbraid, rap knuckle,
decry, denigrate, disparage, run +down, round on, lay into, tear apart, give lecture, lecture, school, chew +out, tell +off
[accuse noun speaker > doer/agent]
of:aggression|terrorism|war|piracy|terror|provocation|violence|barbarism|cowardice|genocide|hostility|intimidation|blackmail|desperation|sabotage|vandalism act
[accuse verb subj > obj]
call @bad, brand @bad, label @bad, deem @bad, pronounce @bad, consider @bad, declare @bad, describe @bad,
describe as:@bad, denounce as:@bad, find guilty, hold blame, liken, compare, hold responsible|accountable|liable,
cite flaw|violation|abuse|failure, challenge award|decision|ruling|claim|verdict|legality|legitimacy, condemn, warn against
[accuse verb subj > obj]
take to:task
[accuse verb subj > on/upon/at/to/with]
pour scorn, heap scorn|blame, take swipe|aim|dig|potshot, take exception|umbrage|offence|offense,
find fault, cast doubt|blame|aspersion
[accuse verb subj > clausesubj if clause]
charge, complain, allege
[accuse adj speaker > self]
responsible for:@crime
[accuse verb subj > obj]
classify as:group|organization|entity, list as:group|organization|sponsor|state|entity, regard as:terrorist|group|organization, call name, compare to:nazis|nazi|hitler,
equate with:nazis|nazi, portray as:@bad, depict as:@bad, condemn as:@bad,
criticize as:@bad, criticise as:@bad, attack as:@bad, term @bad, dub @bad, characterize as:@bad,
characterise as:@bad, liken to:nazis|nazi|hitler
[accuse noun speaker > with/on]
blame, responsibility, fault, culpability
[accuse noun agent > on/against]
legal action, legal proceedings, legal challenge, criminal case, court case, scathing attack, verbal attack, blistering attack, personal attack, stinging attack
[accuse noun agent > about/on/against/of]
disparaging|derogatory|insulting|offensive|inflammatory|critical|harsh|scathing remark,
disparaging|derogatory|insulting|offensive|inflammatory|critical|harsh|scathing comment,
disparaging|derogatory|insulting|inflammatory|critical|harsh|scathing statement,
harsh|angry|tough word
[accuse verb subj > to/on]
ascribe, attribute, pin, impute, trace
[accuse verb subj > with if target nation,leader,organization]
lie
[accuse verb both; with]
trade insult|barb|accusation|charge|blame|recrimination|criticism, exchange insult|barb|accusation|recrimination,
swap insult|barb|accusation
[accuse verb subj > into if target organization,leader]
open investigation|inquiry|probe, launch investigation|inquiry|probe, begin investigation|inquiry|probe,
order investigation|inquiry|probe
[accuse verb subj > obj]
question, interrogate
[accuse verb obj > subj if passive]
alarm, outrage, appal, appall, anger, infuriate, dismay, disturb, trouble, shock, horrify, worry, concern, irk,
enrage, exasperate, offend, incense, displease
[accuse verb subj > obj/for/of/on/at/as/against/by/with/over/about]
accuse, condemn, criticize, criticise, denounce, blame, censure, rebuke, castigate, chastise, chide, decry,
deplore, deride, disparage, excoriate, fault, impugn, indict, lambast, lambaste, malign, mock, reprimand,
reproach, ridicule, scold, slam, slate, smear, vilify, sue, prosecute, investigate, probe, charge, berate,
admonish, assail, lash, revile, scorn, upbraid, deprecate, bemoan, lament, disapprove, insult, belittle,
besmirch, defame, impeach, incriminate, implicate, inculpate, brand, label, finger, pillory, savage, blast,
bash, pan, rap, rip, skewer, trash, flay, rail, fulminate, inveigh, rant, object, complain, allege, audit,
scrutinize, suspect, discredit, lampoon, satirize, jeer, dispute, dub, demonize, demonise, stigmatize,
call liar|dictator|tyrant|terrorist|aggressor|occupier|criminal|escalation|dictator|traitor|coward|puppet|fool,
hold responsible, hold accountable, hold to:account, hit +out, lash +out, speak +out, single +out, tear +into,
call +out, dress +down, point finger, level accusation|charge|criticism, trade accusation|barb|insult,
lay blame|charge, pin blame, put blame, apportion blame,
express concern|outrage|anger|alarm|dismay|displeasure|disappointment|disapproval|unease|indignation|frustration,
voice concern|alarm|anger|outrage|dismay|criticism|frustration|doubt|displeasure|disapproval|unease|indignation, raise concern|objection,
lodge complaint|protest, file complaint|suit|lawsuit|charge, bring charge|case|suit,
launch investigation|inquiry|probe, open investigation|inquiry|probe, conduct investigation|inquiry,
take issue, bring to:court, take to:court, find guilty, convict, arraign
[accuse verb subj > about/over/with/at/on if object concern, alarm, outrage, anger, dismay]
express, voice, raise, share, reiterate
[accuse noun agent > of/against/with/at/on/by/over/about/toward/towards]
insult, grave concern, recrimination, slur, mockery, derision,
accusation, criticism, condemnation, denunciation, rebuke, censure, lawsuit, complaint, charge, allegation,
indictment, investigation, probe, inquiry, reproach, blame, insult, prosecution, reprimand, diatribe, tirade,
outcry, broadside, disapproval, suspicion, suit, impeachment, vilification, invective, propaganda, smear,
concern, warrant, outrage, swipe, dig, potshot, sideswipe, tongue-lashing, verbal attack, scolding, dressing-down, disgust, derision, contempt, repudiation, lecture, finger-pointing, court case, class action, jibe, gibe, barb, vitriol, scorn, rant
[accuse noun agent > at/with/over/against/towards/toward]
anger, fury, ire, dismay, displeasure, alarm, disappointment, frustration, indignation, unease, resentment, wrath
[accuse verb subj > obj]
want for:crime|murder|genocide|fraud|corruption|attack|killing|charge
[accuse noun agent > for]
arrest warrant, warrant, indictment
[accuse adj self > about/of/over/at/with/by]
critical, concerned, contemptuous, livid, incensed, enraged, exasperated, bitter, resentful, aghast, irate, upset, unhappy, dissatisfied, frustrated, skeptical, sceptical, derisive, angry, outraged, disappointed, appalled, alarmed, dismayed, furious, scathing, disgusted,
suspicious, horrified, indignant, shocked, accusatory, worried, displeased, disturbed, troubled
[accuse verb speaker > subj]
violate, breach, flout, lie, overreact, endanger, jeopardize, jeopardise, provoke, inflict, perpetrate, brutalize, brutalise,
terrorize, terrorise, commit crime|atrocity|genocide|abuse|violation|massacre, exacerbate, weaponize, weaponise,
disregard, mistreat, trample, contravene, shirk, spread disinformation|lie|propaganda, act illegally|unlawfully,
rig, cheat, break law|promise|rule|word, ignore law|right, evade sanction, pursue weapon,
make mistake|error|blunder, blunder, obstruct, stonewall, hinder, hamper, foment, stoke, incite, instigate, inflame, conceal, fabricate, falsify, distort, manipulate currency|market|election, drag foot, play game, double-deal, backslide, move goalpost, sow chaos|discord|division|instability, stir trouble|unrest, stir +up, fuel conflict|tension|violence|unrest|war, err, overstep, renege
[accuse verb speaker > subj if clause comply, cooperate, protect, respect, meet, honor, honour, fulfill, fulfil, uphold, implement, prevent, stop, abide, act, live]
fail, neglect
[accuse noun speaker > agent]
barbarity, complicity, provocation, lawlessness, recklessness, impunity, wrongdoing, malfeasance, misconduct,
intransigence, duplicity, hypocrisy, cruelty, depravity, tyranny, disregard, contempt, abuse, repression,
oppression, harassment, intimidation, persecution, savagery, brutalization, subjugation, scaremongering
[accuse adj speaker > doer]
unprovoked, unjustified, unjustifiable, unwarranted, unlawful, illegal, illegitimate, reprehensible, brutal,
barbaric, barbarous, heinous, horrific, horrifying, abhorrent, despicable, deplorable, appalling, outrageous,
cowardly, cruel, ruthless, reckless, irresponsible, provocative, dangerous, malicious, malign, vile, vicious,
unacceptable, inexcusable, shameful, disgraceful, unconscionable, senseless, savage, murderous, criminal, brazen,
blatant, flagrant, egregious, aggressive, destabilizing, destabilising, repressive, oppressive, arbitrary,
baseless, undemocratic, inhumane, inhuman, immoral, unjust, tyrannical, despotic, evil, monstrous, shocking,
troubling, disturbing, alarming, fraudulent, false, cynical, hypocritical, duplicitous, corrupt, wanton,
indiscriminate, premeditated, unconstitutional, abusive, insidious, predatory, belligerent, ill-considered,
undiplomatic, sham, unfair, unprofessional, insulting, slanderous, inadmissible, intolerable, indefensible,
complicit, incompetent, genocidal, terrorist, insufficient, inadequate, lax, half-hearted, inept
# ----------------------------------------------------------------
[reject verb with > subj/obj]
meet with:response|reception|refusal|rejection|resistance|opposition|silence|skepticism|scepticism|rebuff|objection|suspicion
[reject verb subj > to]
respond coolly|coldly|negatively, react coolly|coldly|negatively, give reception, give veto
[reject verb subj > from]
distance, dissociate, disassociate
[reject verb subj > off/of]
shrug, brush, laugh, wave, fend
[reject verb obj > to if passive]
oppose
[reject verb subj > at]
scoff at:@demand, sneer at:@demand, balk at:@demand, bristle at:@demand, bridle at:@demand, baulk at:@demand, laugh at:@demand,
scoff at:warning|threat|pressure, sneer at:warning|threat|pressure
[reject verb subj > to if target nation,leader,organization]
object, demur
[reject verb subj > clause/with/to if clause comply, cooperate, heed, obey, abide, respond, answer, co-operate]
fail, neglect
[reject verb subj > of/from/by/obj/to/into]
block entry|entrance|membership|move|effort|attempt|appointment|nomination|candidacy|deployment|mission|admission|adoption|draft|merger|takeover|amendment,
veto entry|membership|appointment|nomination|candidacy|plan|draft|motion, hold +up membership|accession|ratification|deal|entry|bid|aid|loan|sanction|package|approval,
stonewall, hang +up, slam door, close door, shut door, dash hope, laugh +off, scotch, nix, stall membership|accession|bid,
refuse to:budge, pay heed, give answer, defy call|order|demand|pressure|ban|warning|sanction|resolution|ultimatum,
ignore order|resolution|protest|pressure|objection|concern|ruling|ban|threat, disregard call|order|warning|demand|resolution,
dismiss call|warning|threat|concern|fear|pressure|criticism, reject pressure|notion|criticism|ruling|verdict|interference|call,
miss deadline, flout ban|embargo|resolution, snub invitation|offer, spurn advance|offer|overture, rebuff overture|advance|attempt|effort
[reject verb subj > obj/iobj/from/with/by/to]
reject, rebuff, refuse, spurn, veto, rebut, dismiss, repudiate, snub,
decline request|offer|invitation|comment|proposal,
deny request|claim|accusation|allegation|charge|bail, refuse entry|overflight|leave|permission|access|landing, contradict,
refute, disavow, oppose, resist, thwart, overrule, defy, disobey, disregard,
ignore call|demand|warning|request|appeal|plea|deadline|ultimatum, flout,
block resolution|request|bid|proposal|plan|accession|membership|statement|motion|sale|deal,
obstruct resolution|talk, stymie, renege, violate agreement|resolution|treaty|ceasefire|truce|sovereignty,
breach agreement|resolution|treaty|ceasefire|truce, break promise|agreement|ceasefire|truce, turn +down,
shoot +down proposal|plan|idea, brush +off, brush +aside, wave +away, walk +out, push +back,
back +out, strike +down, throw +out, vote +against, turn +away, lash +back,
vote +down, discount, disown, abrogate, quash, overturn, cancel visit|trip|order|meeting|summit,
call +off visit|trip|meeting|summit, scrap visit|plan|meeting, shrug +off,
boycott talk|summit|meeting|conference, withhold consent|approval, shelve plan|proposal|deal
[reject verb subj > obj/of/by/from/to/with/that if object @demand]
reject, dismiss, deny, decline, ignore, oppose, refuse, resist, spurn, turn +down, scorn, defy, block, veto,
flout, disregard, dispute
[reject verb subj > to/on/at/in]
say no, pour water, give shrift, thumb nose, turn ear, stand in:way, stand in:path
[reject verb subj > with/to/on/from]
rule +out talk|negotiation|meeting|dialogue|contact|compromise|concession|deal|agreement|apology|recognition|extradition|sale|delivery|membership|summit|ceasefire|truce
[reject verb subj > clause]
refuse, decline, balk, baulk, rule +out, demur
[reject noun agent > of/to/from/by]
rejection, refusal, veto, denial, opposition, rebuff, dismissal, resistance, snub, repudiation, defiance,
objection, repulse, stonewalling, nonrecognition, non-recognition, violation, breach, disregard, contempt, cancellation, noncompliance
[reject adj self > to/of]
defiant, opposed, dismissive, scornful, contemptuous, resistant, unwilling, unreceptive
# ---------------------------------------------------------------- threaten
[threaten verb subj > obj/to/on/against/with/clause if clause retaliate, avenge, punish, destroy, strike, hit, crush, annihilate, obliterate, attack, defeat, fight, eliminate, revenge, bomb, invade, flatten, expel, respond]
vow, swear, promise, pledge, threaten
[threaten verb subj > iobj/to/on/against/for/with/obj]
give ultimatum, vow retaliation|revenge|response|vengeance|punishment, promise retaliation|revenge|response|vengeance,
swear revenge|vengeance, threaten action|sanction|strike|retaliation|attack|war|force|consequence|measure|tariff|reprisal|punishment|boycott|embargo|blockade|invasion,
issue ultimatum|threat|warning, set ultimatum|deadline, rattle sabre|saber, take revenge|vengeance
[threaten verb speaker > subj]
pay price, face consequence
[threaten verb subj > on/against/to/in]
vow attack|strike|offensive|assault|war|action|jihad|raid, promise attack|strike|offensive|assault|war|action|raid, plan revenge,
threaten countermeasure|counter-measure|retaliation|revenge|reprisal|step|blockade|embargo|missile|bombing|strike|trouble|lawsuit,
promise countermeasure|consequence|reprisal|punishment, warn of:consequence|retaliation|action|response|war|reprisal|sanction
[threaten verb subj > obj]
put on:notice, serve notice, keep on:notice, give notice, hold gun, promise pain
[threaten noun agent > clause if clause attack, strike, bomb, invade, destroy, retaliate, kill, cut, impose, expel, close, withdraw, annihilate, block, shoot, target, fire, use, hit, punish, blockade, withhold, boycott, veto, leave, quit, suspend, stop, halt]
threat, warning, ultimatum
[threaten verb subj > obj/to/clause]
threaten, intimidate, menace, blackmail, forewarn, bully, give ultimatum, issue ultimatum|threat|warning,
deliver ultimatum|warning, make threat, vow retaliation|revenge|response, promise retaliation|revenge|response,
brandish, rattle sabre|saber, saber-rattle, send warning, set ultimatum|deadline
[threaten verb subj > obj/to if clause]
warn, caution, tell consequence
[threaten verb subj > obj]
hold accountable|responsible, vow destroy
[threaten verb subj > obj/to]
warn of, warn
[threaten verb subj > clause]
warn, threaten, vow retaliate, vow avenge
[threaten verb subj > against/on/to]
vow to:retaliate, swear revenge
[threaten noun agent > to/against/of/for]
threat, ultimatum, warning, saber rattling, sabre rattling, bullying, gunboat diplomacy, scaremongering against, intimidation, menace, blackmail, brinkmanship, sabre-rattling, saber-rattling
# ---------------------------------------------------------------- protest
[protest verb subj > obj/of]
burn flag|effigy|portrait|picture, torch flag|effigy|portrait, trample flag, boo, heckle, jeer, tear +up flag, stomp flag, rip +up flag|portrait,
throw stone, mob, besiege embassy, picket
[protest noun in/across/throughout > against/over/at if source nation]
protest, demonstration, rally, riot, march, strike, unrest, uprising, revolt, sit-in, vigil
[protest verb subj > against/at/outside/clause/in]
protest, demonstrate, rally, march, riot, strike, picket, walk +out, agitate, revolt, rise +up, go on:strike, begin strike, start strike, block road|street|bridge|highway|traffic|transport|access,
take to:street, stage protest|rally|march|demonstration|strike|sit-in|walkout|boycott,
hold protest|rally|march|demonstration|vigil|sit-in, organize protest|rally|march|demonstration|strike,
organise protest|rally|march|demonstration|strike, join protest|rally|march|demonstration|strike,
lead protest|rally|march|demonstration, boycott, burn flag|effigy, chant slogan, shout slogan, throw egg|stone, pelt,
plan rally|protest|march|demonstration, heckle, call strike|protest
[protest noun agent > against/at/outside/clause]
protest, demonstration, rally, march, riot, hunger strike, boycott, uprising, sit-in, walkout, unrest, vigil,
picket, strike, revolt, insurrection, civil disobedience
# ---------------------------------------------------------------- sanction
[sanction verb subj > with/of/from/by/obj/against if target nation,leader,organization; object @pact]
suspend, cancel, scrap, tear +up, rip +up, freeze, abandon, terminate, annul, halt, break +off, renounce,
discontinue, rescind, revoke, ditch, call +off, quit, abrogate, pause, cut +off, repudiate, denounce
[sanction verb subj > obj if source organization; target nation,organization]
suspend, expel, exclude, eject
[sanction verb subj > obj if source nation; target organization]
quit, exit
[sanction verb subj > obj/of/for]
slap sanction|tariff|embargo|ban|duty|penalty|curb,
cut adrift, freeze +out, ice +out, cold-shoulder, send +home, send +packing
[sanction verb subj > of/from]
withdraw recognition, revoke recognition, withdraw status, revoke status
[sanction verb subj > obj if target nation,organization; object right, licence, license, permit, overflight, clearance]
suspend, revoke, cancel, withdraw, freeze, strip, rescind
[sanction verb subj > with/of/from/by/obj/against if object talk, negotiation, dialogue, consultation, discussion, meeting, exchange]
suspend, break +off, freeze, halt, abandon, cut +off, discontinue, call +off, cancel, scrap, quit
[sanction verb both; with]
suspend @pact|talk|negotiation|relation|tie, scrap @pact, freeze @pact|relation|tie, tear +up @pact, break +off @pact|talk|negotiation|relation|tie,
sever relation|tie, abandon talk|negotiation
[sanction verb subj > with/from/of/out if target nation,leader,organization]
withdraw from:@pact|talk|negotiation, pull out:@pact|talk|negotiation, walk out:talk|negotiation, back out:@pact, pull +out of:@pact|talk|negotiation, pull +out from:@pact|talk|negotiation,
walk +away from:@pact|talk|negotiation, walk +out of:talk|negotiation, back +out of:@pact, walk +out from:talk
[sanction verb subj > obj/to/of if clause leave, cut, close, reduce, depart, go, vacate, withdraw]
order ambassador|diplomat|embassy|attache|consul|envoy, tell ambassador|diplomat|embassy|attache|consul|envoy,
give ambassador|diplomat|embassy|attache|consul|envoy
[sanction verb subj > obj if object ambassador, diplomat, attache, consul, envoy]
order +out, declare, throw +out
[sanction verb subj > obj]
declare persona|unwelcome, name persona
[sanction verb subj > to/with/of/in/from if object ambassador, envoy, diplomat, attache, staff]
recall, withdraw
[sanction verb subj > from/obj]
ban from:airspace|airport|port
[sanction verb from > obj if source organization; passive]
suspend, expel, exclude
[sanction verb subj > to if object @energy, supply, flow, delivery]
turn +off, cut +off, shut +off, switch +off, halt, stop, suspend, interrupt
[sanction verb subj > on/upon/for/obj/against]
impose cost|consequence|measure|price, add to:list, put on:list|blacklist, place on:list|blacklist,
designate individual|entity|network|company|official|facilitator|person|member|group|leader|vessel,
withdraw invitation, suspend participation|licence|license,
suspend from:list|program|membership|body, block asset|property, target with:sanction|measure,
pause participation, halt participation, strip of:status
[sanction verb subj > obj/for]
sanction, blacklist, embargo, boycott, designate, ostracize, ostracise, isolate diplomatically, expel,
excommunicate, eject, disinvite, penalize, penalise, fine, delist, debar, downgrade tie|relation,
suspend membership, unfriend, disqualify, deplatform, demote, proscribe, relegate, punish, shun,
withdraw accreditation, exclude, kick +out, throw +out diplomat
[sanction verb subj > with/to/from/of/on/against if object @tie]
cut, sever, suspend, break, break +off, halt, freeze, end, terminate, reduce, cut +off, downgrade, stop,
curtail, cancel, scale +back, withhold, discontinue, restrict, limit, withdraw, slash, pause, ban, block, bar,
rescind
[sanction verb subj > on/upon/against/to/obj if object @restriction]
impose, slap, place, put, levy, announce, reinstate, reimpose, extend, renew, expand, tighten, introduce,
enact, apply, enforce, approve, adopt, maintain, widen, unveil, declare, use, level, strengthen, issue,
toughen, ratchet +up
[sanction verb subj > of/from/by/poss if object @person]
expel, recall, withdraw, kick +out, declare, oust, eject
[sanction verb subj > in if object embassy, consulate, mission, office]
close, shut, shutter, shut +down
[sanction noun agent > with/to/by/from]
of:@pact|@tie|talk suspension, of:@pact|@tie|talk termination, of:@pact|@tie|talk cancellation,
of:@pact|@tie|talk freeze, of:tie|relation|link severance, of:tie|relation rupture,
of:ambassador|envoy|diplomat recall, of:ambassador|envoy|diplomat withdrawal
[sanction noun from > poss/of if source organization]
suspension, expulsion, exclusion, removal, ouster, eviction, banishment
[sanction noun agent > on/against/of/from/over/for]
economic measure, restrictive measure, punitive measure, asset freeze, travel ban, air ban, flight ban,
economic action, trade ban, import ban,
sanction, embargo, boycott, blacklisting, expulsion, tariff, designation, penalty, divestment, blacklist,
ostracism, suspension, severance, export control
# ---------------------------------------------------------------- mobilize
[mobilize verb subj > toward/towards/over/near/off/across if target nation,place; object missile, rocket, projectile, satellite, torpedo]
fire, launch, test-fire, test, shoot, lob, send
[mobilize verb subj > along/near if target nation,place]
line +up, assemble, deploy, concentrate, entrench
[mobilize verb subj > obj if object @craft]
approach, ram, surround, crowd, illuminate
[mobilize verb subj > against/near/toward/towards/to/along/around/off/in/on/into/at/outside/over if object @troops]
deploy, mass, mobilize, mobilise, send, move, station, amass, dispatch, concentrate, position, reposition,
gather, order, despatch, rush, sail, marshal, activate, place on:alert, put on:alert, raise,
build +up, surge, line +up, redeploy, scramble, base, shift, muster, rally, reinforce, array, line
[mobilize verb subj > against/near/toward/towards/along/around/on/off/at if target nation,place,organization]
mass, mobilize, mobilise, build +up, amass, advance, sail, patrol, maneuver, manoeuvre, converge, approach,
close +in, muster, rearm, gather forces
[mobilize verb subj/obj > against/near/toward/towards/to/along/around/off/into if target nation,place,organization; object @troops]
deploy, send, move, dispatch, order, station, rush, redeploy, mass
[mobilize verb obj > clause if clause intercept, escort, shadow, meet]
scramble, send, launch, dispatch
[mobilize verb subj > obj if object @craft]
challenge, confront, tail, trail, track, shadow, monitor, follow, intercept, harass, warn +off, see +off
[mobilize verb subj > to/on/along/near/toward/towards if object @troops, reinforcement]
send to:border|frontier|coast|line|edge, move to:border|frontier|coast|line|edge, deploy to:border|frontier|coast|line|edge,
rush to:border|frontier|coast|line|edge, order to:border|frontier|coast|line|edge, dispatch to:border|frontier|coast|line|edge
[mobilize verb subj > near/against/along/around/off if object @troops, presence, patrol, deployment]
beef +up, strengthen, boost, increase, reinforce, expand, step +up
[mobilize verb subj > with/obj if object border, frontier]
reinforce, fortify, militarize, strengthen, mine
[mobilize verb subj > clause if clause deter, counter, intimidate, challenge, intercept, shadow]
send @troops, dispatch @troops, deploy @troops, order @troops, move @troops
[mobilize verb subj > obj if target nation]
circle, enter zone|water|waters
[mobilize verb subj > to if target nation,organization]
fly close, sail close
[mobilize noun agent > near/off/along/around/toward/towards if target nation,organization]
drill, exercise, war game, manoeuvre, maneuver, wargame
[mobilize verb subj > obj/by]
send +up
[mobilize verb subj > obj]
intercept, shadow, scramble, escort jet|plane|bomber|aircraft, buzz, tail, encircle, surround, patrol, fortify,
harass, challenge aircraft|ship, stalk, track submarine|ship|aircraft, monitor ship|bomber, overfly,
violate airspace, enter airspace, penetrate airspace, chase, militarize
[mobilize verb subj > clause if clause intercept, escort, shadow, confront]
scramble, send, launch, send +up, dispatch
[mobilize noun agent > against/near/along/on/toward/towards/around/off]
buildup, build-up, build up, mobilization, mobilisation, massing, deployment, show force,
patrol, manoeuvres, concentration, posturing
[mobilize noun agent > against/near/along/on/toward/towards/of/around/off/into]
interception, incursion, encirclement, overflight, shadowing
# ---------------------------------------------------------------- coerce
[assault verb subj/in > obj if source nation; target nation,leader; passive]
execute, hang, behead
[assault verb subj > obj if target place]
capture town|city|village|airport|capital|island|territory|district|province
[coerce verb subj > obj if object citizen, national, resident, worker, migrant, refugee, student, foreigner]
expel, kick +out, eject, round +up
[coerce verb subj/in > obj if source nation; target nation,leader,organization; passive]
jail, imprison, detain, arrest, sentence, incarcerate, convict, indict, try
[coerce verb subj > obj if object reporter, journalist, correspondent, activist, missionary, tourist, employee, group, charity, aid, family, immigrant, people, man, woman, fan, monk, priest, priests, missionaries, settler]
expel, deport, throw +out, kick +out, eject
[coerce verb subj > obj]
place under:arrest|detention|custody|surveillance|siege|curfew, put under:arrest|detention|custody|surveillance|siege|curfew,
keep under:arrest|detention|surveillance|siege, hold under:arrest|detention, have under:arrest|surveillance|siege, throw into:jail|prison, put behind:bar,
put in:jail|prison|detention|custody, hold in:custody|prison|jail|detention|captivity|confinement, keep in:custody|prison|jail|detention|captivity,
hold without:charge|trial, hold on:charge|suspicion, hold at:prison|jail|base|camp, jail for, throw in:jail|prison, send to:prison|jail,
confine to:home|compound|headquarters, drive from:power|office|home, force from:power|office|home, remove from:post|presidency,
bring +down government, unseat, strip of:citizenship|power|immunity|title|nationality, relieve of:duty|command, force +out, drive +out, push +out, throw +out government,
break +up protest|rally|demonstration|march|gathering|camp|meeting|sit-in|cell|ring, disperse protester|crowd|demonstrator|rally|march|protest|demonstration,
intercept ship|boat|vessel|shipment|convoy|tanker, blockade port|ship|road, turn +back ship|boat|convoy|flotilla|aid|migrant|refugee, tow, commandeer ship|boat|vessel,
corral, frisk, strip-search, gag, blindfold, shackle, handcuff, apprehend, nab, collar, take prisoner|hostage|captive, bundle, whisk off, haul +away, drag +away,
hold hostage|captive|prisoner|ship|vessel|tanker|boat|soldier|sailor|pilot|marine|worker|aid|tourist|national|student|troop|reporter|official|diplomat|member|crew|activist|airman|citizen|hostages|man|woman
[coerce verb subj > obj if object @craft, tanker, trawler, boat, convoy, flotilla, shipment, cargo]
block, stop, seize, detain, impound, intercept, board, storm
[coerce verb subj > obj if target leader; passive]
hold
[coerce verb subj > obj/from if clause enter, leave, travel, visit, return, reach, cross, attend, vote, deliver, board, land, sail, fly, work, pass, access, go, broadcast, operate, run, contest]
block, bar, stop, prevent, ban, prohibit, forbid, keep
[coerce verb subj > of/obj]
freeze account|fund|property|money|holding|deposit, confiscate property|asset|passport|land, seize asset|account|passport|property|land
[coerce verb to > obj if source nation,organization; target place]
lose
[coerce verb subj > from/in if target nation,leader,organization]
seize power, take power, grab power, usurp power
[coerce verb subj > of/obj if target organization]
shut +down office|bureau|station|newspaper|channel|outlet|website, close office|bureau|station|newspaper|channel|outlet, shut office|bureau,
shutter office|bureau, search office|headquarters|home, raid office|bureau|headquarters, block website|site|access|broadcast, jam broadcast|signal
[coerce verb subj > into if target organization]
break, hack
[coerce noun in > self if source nation]
under arrest
[coerce verb subj > with/to/on/obj]
close border|airspace|crossing|frontier, seal border|crossing|frontier, shut border|airspace|crossing
[coerce verb subj > obj]
ransack, subpoena, waterboard
[coerce verb subj > into/of]
hack, break into:network|computer|system|server
[coerce verb subj > obj/iobj/on/of/to]
deny entry|overflight|passage|haven|landing|leave|access|visa|permission|permit|exit|ability|opportunity|resource|sanctuary, close airspace|strait, ban flight|import|export|airline, demolish home|house|building|settlement, bulldoze home|house, tear +down home|house|building, force +down, force land, compel land, take prisoner,
hold crew|citizen|journalist|sailor, isolate, encircle, starve, withdraw permit|licence|license, block access|website,
tighten grip, rig election, suppress protest|dissent|opposition
[coerce verb subj > obj/from/against/of]
arrest, detain, seize, jail, imprison, deport, capture, confiscate, blockade, besiege, annex, hack, ban, bar,
censor, repress, suppress, oppress, persecute, subjugate, occupy, overthrow, oust, topple, depose, evict,
expropriate, nationalize, nationalise, impound, freeze asset, raid office|home|headquarters, ground,
incarcerate, intern, extort, expatriate, exile, banish, dethrone, muzzle, silence, restrict, coerce, force,
compel, harass, divert, hijack, forbid, prohibit, outlaw, dissolve, sack, dismiss from:office,
remove from:office|power, crush, quell, curb, curtail, disrupt, sabotage, jam, manipulate, exploit, loot,
plunder, steal, rob, pillage, displace, dispossess, disenfranchise, disappear, torment, enslave, conscript,
infiltrate, subvert, destabilize, destabilise, undermine, spy, bug, wiretap, eavesdrop, surveil, sentence,
crack +down, shut +down, lock +up, round +up, take hostage|captive, take into:custody,
hold hostage|captive|prisoner, impose law|curfew|blockade, lay siege, seal +off, cut +off, take +over, meddle,
interfere, intervene, force to:land, deny entry|haven, disband party,
revoke permit|licence|license|visa|citizenship, strip, quarantine, commandeer, requisition,
stop ship|vessel|tanker|convoy, board ship|vessel|tanker, breach network|server, phish, deface, wrest, usurp
[coerce verb subj > of]
take control, seize control, gain control, wrest control, assume control
[coerce verb from > obj if source nation,organization; passive]
bar, ban, exclude, expel, deport, suspend, eject, block, oust, evict
[coerce verb subj > against/in/on/into/at]
crack +down, meddle, interfere, intervene, spy, eavesdrop, encroach, plot, conspire, stage coup
[coerce noun agent > of/against/on/in/over/from/by]
arrest, detention, seizure, jailing, imprisonment, deportation, annexation, occupation, crackdown, blockade,
siege, repression, suppression, oppression, persecution, coup, censorship, interference, meddling, coercion,
hack, hacking, cyberattack, cyber attack, espionage, confiscation, takeover, ouster, overthrow, ban, capture,
subversion, intervention, theft, looting, harassment, hijacking, diversion, curfew, martial law, purge,
eviction, surveillance, eavesdropping, wiretapping, extortion, internment, incarceration, expropriation,
nationalization, infiltration, mistreatment, ill-treatment, impoundment, boarding, putsch, sabotage, disinformation, spying, encroachment, plot, subjugation, captivity
# ---------------------------------------------------------------- assault
[assault verb subj > obj/on/against/at/with/into/in/near/outside/around/across/throughout]
attack, bomb, bombard, shell, strike, assault, kill, murder, assassinate, invade, shoot, shoot +down,
bring +down, gun +down, slaughter, massacre, torture, rape, abduct, kidnap, ambush, raid, storm, torpedo,
sink ship|vessel|boat|warship, destroy, blast, burn village|town|house, stab, behead, decapitate, hang, poison,
gas, maim, wound, injure, beat, beat +up, lynch, mutilate, exterminate, annihilate, obliterate, pound, pummel,
batter, strafe, mine harbour|harbor, rocket, mortar, nuke, hit, target, ram, down, defeat, rout, repel,
repulse, conquer, overrun, recapture, retake, liberate, seize town|city|village|territory, cleanse, decimate,
wipe +out, blow +up, mow +down, snipe, neutralize, eliminate, liquidate, pulverize, ravage, devastate,
incinerate, degrade, crush, combat, battle, fight, oust, dislodge, clear, avenge, martyr, strangle,
electrocute, crucify, drone, carpet-bomb, dive-bomb, wage war, open fire, declare war, fight war, launch @hit,
mount attack|offensive|raid|operation, carry +out attack|strike|bombing|raid|airstrike|massacre,
conduct attack|strike|airstrike|raid|bombing, fire missile|rocket|shell|mortar|round|torpedo|shot,
drop bomb|munition|agent, commit massacre|genocide|atrocity|murder, stage attack|raid,
perpetrate attack|atrocity|massacre, rain bomb|missile|rocket, unleash attack|missile|rocket|barrage,
hurl grenade|bomb, take life, inflict casualty|damage|bombardment|defeat, use weapon|gas|force
[assault verb subj > on/against/at/in/into/obj/near/outside/around/across/throughout]
launch @hit, fire @hit, drop @hit, aim @hit, direct @hit, stage @hit, mount @hit,
shell, set fire, open fire, raze, level, flatten, ram, engage target|unit|fighter, take +back, cleared, recapture,
retake, free from:fighter|militant|group, use agent|weapon|gas|bomb, strike target|position|base
[assault verb subj > on/against]
conduct @hit, carry +out @hit
[assault verb subj > obj]
engage in:firefight|battle|fight|clash|combat|gunfight|fighting
[accuse verb subj > against]
present evidence, produce evidence, give evidence, provide evidence, bring case, build case, make case
[assault verb both; with/against]
fight war|battle, wage war, trade blow|fire
[assault verb subj > with/against]
go to:war, do battle, trade fire, come to:blow, engage in:firefight|battle|clash|combat|gunfight|fighting, exchange fire|gunfire|shot
[assault verb subj > into if target nation,place,organization]
roll, rumble, thrust, punch, push
[assault verb subj > in/at/near/outside]
leave dead|wounded|injured, claim life
[assault verb subj > obj/of]
sink flagship|tanker|cruiser|submarine|frigate|destroyer|trawler|dhow|patrol|freighter|ferry
[assault verb in > subj]
die in:strike|attack|raid|airstrike|bombing|ambush|shelling|bombardment, perish in:strike|attack|raid|airstrike|bombing,
fall in:attack|ambush
[assault verb subj > obj]
put to:death, cut +down, pick +off, finish +off, take +out, open fire, carpet bomb, fire on, bring under:attack|fire, take under:fire,
subject to:attack|bombardment|shelling|strike|torture|gas, set on:fire, reduce to:rubble, pepper base|position, hammer base|position, smash base|position,
lob grenade|shell|missile|rocket|bomb, down drone|jet|plane|helicopter|aircraft, overpower, put +down rebellion|revolt|uprising|insurgency, crush rebellion|revolt|uprising|insurgency
[assault verb subj > at/into/on/toward/towards if target nation,place,organization; object rocket, missile, shell, mortar, grenade, bomb, rockets, shot, bullet, round, artillery, projectile]
lob, hurl, shoot, fire, rain, unleash, pour, send, launch
[assault noun self > on/against/of/in/at/near]
behind attack, behind bombing, behind killing, behind murder, behind assassination, behind poisoning,
behind shooting, behind massacre, behind blast, behind explosion, behind raid, behind abduction,
behind kidnapping, behind strike, behind ambush, behind downing, behind assault, behind shelling
[accuse noun speaker > self]
behind attack, behind bombing, behind killing, behind murder, behind assassination, behind poisoning,
behind shooting, behind massacre, behind blast, behind explosion, behind raid, behind abduction,
behind kidnapping, behind strike, behind ambush, behind downing, behind assault, behind shelling
[assault verb both; with]
exchange fire|shot|shelling|strike|blow|rocket, trade fire|shot|strike|blow|rocket
[assault verb subj > obj]
execute, defeat, degrade
[assault verb subj > with/against/on/at]
clash, battle, fight, fire, retaliate, skirmish, open fire, war, duel, strike +back, hit +back, wage
[assault verb subj > obj/in/at/near]
torch, machine-gun, firebomb, detonate bomb|explosive|device|charge|mine, burn +down,
explode bomb|device, set +off bomb|explosive
[assault verb at > subj]
suffer at:hand, die at:hand
[assault verb to > subj if source nation,organization; target place]
fall
[assault verb subj > into if target place,nation,organization]
slam, smash
[assault noun agent > on/against]
shellfire, gunfire, artillery fire, rocket fire, mortar fire, missile fire, rifle fire
[assault noun agent > against]
large-scale|ground|combat|counterterrorism|counter-terrorism|anti-terror|cross-border|air|joint|new operation
[assault noun agent > against/on/in]
of:force|gas|weapon|bomb|agent|violence use
[assault noun both; with]
of:fire|shot|gunfire|shell|rocket|blow exchange, clash, fighting, firefight, skirmish, gunfight, gunbattle, crossfire, hostilities
[assault noun agent > on/against/in/of/at/into/upon/toward/towards/with/across/throughout/inside/over]
campaign, terror attack, terrorist attack, missile attack, drone attack, rocket attack, cyberwar, aggressive action,
military action, military operation, counter-attack, counterattack, mass killing, war crime, bomb attack, gun attack,
suicide attack, chemical attack, nerve agent,
attack, strike, airstrike, air strike, assault, invasion, slaying, bombing, bombardment, shelling, killing, murder,
assassination, massacre, raid, offensive, war, aggression, ambush, execution, torture, rape, abduction,
kidnapping, genocide, onslaught, shooting, atrocity, missile strike, violence, drone strike, slaughter,
beheading, poisoning, insurgency, fight, battle, fighting, blitz, barrage, barbarity, terrorism, downing,
clash, reprisal, retaliation, hostilities, brutality, bloodshed, airstrikes, destruction, liberation,
counteroffensive, counter-offensive, pogrom, ethnic cleansing, beating, stabbing, pounding, conquest, carnage, cannonade, firefight, extermination
# ---------------------------------------------------------------- standing relations
[allied-with verb both; with]
ally, be ally|partner|friend
[allied-with noun poss > examples]
ally, partner, friend
[allied-with noun self > of/poss/with/to]
ally, partner, friend, comrade, coalition partner, strategic partner, key ally,
buddy, pal, chum, crony, confidant, confidante, bedfellow, soulmate, soul-mate, stalwart, satellite, vassal, client state, sidekick
[allied-with noun both; with/to]
close|closer|strong|warm|good|friendly|cordial|excellent|special|longstanding|long-standing|deep|traditional|historic|brotherly|fraternal|enduring|ironclad|unbreakable|privileged|intimate tie,
close|closer|strong|warm|good|friendly|cordial|excellent|special|longstanding|long-standing|deep|traditional|historic|brotherly|fraternal|enduring|ironclad|unbreakable|privileged|intimate relation,
close|closer|strong|warm|good|friendly|cordial|excellent|special|longstanding|long-standing|deep|traditional|historic|brotherly|fraternal|enduring|ironclad|unbreakable|privileged|intimate friendship,
close|closer|strong|warm|good|friendly|cordial|excellent|special|longstanding|long-standing|deep|traditional|historic|brotherly|fraternal|enduring|ironclad|unbreakable|privileged|intimate bond,
close|closer|strong|warm|good|friendly|cordial|excellent|special|longstanding|long-standing|deep|traditional|historic|brotherly|fraternal|enduring|ironclad|unbreakable|privileged|intimate rapport,
bilateral|strategic|enduring|special|transatlantic|longstanding partnership, strategic relation, strategic tie, alliance commitment, alliance obligation, treaty ally,
mutual defense, defence pact
[allied-with verb both; with]
enjoy relation|tie|relationship|friendship|partnership|rapport, strike +up friendship|rapport, be friend|ally|partner, form alliance|axis|bloc|coalition, forge alliance|friendship|bond, cement alliance|friendship|tie|bond, seal friendship|alliance, make cause
[allied-with adj self > to/with]
chummy, pally, beholden, inseparable, bonded
[allied-with noun both; with]
ally, friend, alliance, friendship, bond, relationship, strategic partnership
[allied-with adj self > with/to]
allied, friendly, aligned, affiliated, close
[opposed-to noun self > of/poss/to]
enemy, rival, foe, opponent, adversary, archrival, archenemy, arch-enemy, arch-foe, nemesis, antagonist,
competitor, critic, opposition
[opposed-to noun both; with/to]
troubled|strained|tense|difficult|fraught|frosty|icy|rocky|stormy|testy|hostile|bad|poor|uneasy|adversarial|bitter|sour|chilly|frayed|acrimonious|poisonous|antagonistic relationship,
troubled|strained|tense|difficult|fraught|frosty|icy|rocky|stormy|testy|hostile|bad|poor|uneasy|adversarial|bitter|sour|chilly|frayed|acrimonious|poisonous|antagonistic relation,
troubled|strained|tense|difficult|fraught|frosty|icy|rocky|stormy|testy|hostile|bad|poor|uneasy|adversarial|bitter|sour|chilly|frayed|acrimonious|poisonous|antagonistic tie
[opposed-to noun both; with/to/against]
power struggle, struggle, showdown, face-off, trade war, war word, conflict, rivalry, enmity, dispute, tension, feud, hostility, standoff, stand-off, confrontation, antagonism,
competition, row, quarrel, rift, disagreement, animosity, feuding, spat, strife, friction, discord, war
[opposed-to noun both; with]
at odds, @strained relation, @strained relationship, @strained tie, at loggerheads, at variance, at daggers, at war,
bad blood, ill blood, ill feeling, no love, collision course, tug-of-war, cold war, proxy war, diplomatic crisis,
political crisis, falling-out, squabble, bickering, wrangle, wrangling, acrimony, hatred, distrust, mistrust, vendetta,
impasse, deep|sharp|serious|bitter|wide|major|profound difference, divergence, estrangement, altercation, deadlock,
deep|sharp|serious|bitter|wide|growing divide, deep|sharp|bitter|growing split, stalemate
[opposed-to verb both; with]
feud, quarrel, bicker, squabble, spar, wrangle, fall +out, differ, disagree, vie, compete, cross sword, lock horn,
part company, row, tussle, jockey, strain tie|relation|relationship
[opposed-to verb obj > against]
pit
[opposed-to noun both; with]
rival, enemy, foe, adversary, archrival, archenemy, of:war brink, of:war verge
[opposed-to verb subj > obj]
regard as:@enemy, see as:@enemy, view as:@enemy, treat as:@enemy, identify as:@enemy, perceive as:@enemy,
portray as:@enemy, consider @enemy, deem @enemy
[opposed-to adj self > to/of/with/from/toward/towards]
hostile, opposed, antagonistic, inimical, anti, estranged, adversarial
[opposed-to verb subj > obj/with/against/to]
oppose, rival, confront, counter, compete, vie, contend, feud, represent threat|danger|menace, constitute threat|danger|menace, present threat|danger, pit, quarrel, antagonize, contest, hate, loathe,
despise, distrust, mistrust, detest, row, disagree, struggle, resent, abhor, pose threat|danger|risk, be odds,
be at:odds|war|loggerheads
[leads verb subj > obj if source leader; target nation,organization]
lead, head, chair, command, govern, rule, preside, direct, run
[leads verb subj > of/over if source leader; target nation,organization]
take command|charge|control|helm|leadership|presidency|reins, assume command|charge|leadership|presidency|control|helm, hold presidency|command|leadership|chairmanship,
have command|charge, retain leadership|control, take +over command|leadership|presidency, keep control
[leads verb subj > in if source leader; target nation]
take power, come to:power, hold power, seize power, assume power, rise to:power, remain in:power, stay in:power, return to:power, take office
[leads noun subj > of if source leader; target nation,organization]
helm
[official-of verb subj > obj if source leader; target nation,organization]
represent
[official-of verb subj > for if source leader; target nation,organization]
speak
[leads verb subj > over if source leader; target nation,organization]
preside, rule
[member-of verb obj > subj if target organization]
include, comprise, count among:member
[member-of verb subj > obj if target organization]
co-lead, co-chair, chair, co-found
[member-of verb subj > obj/to/of if target organization]
join, join organization|alliance|bloc|union, belong, accede
[member-of noun examples > poss if target organization]
member, partner, nation, state, country, member state, member country
[member-of noun self > of/poss]
member, signatory, member state, founding member
[member-of noun poss > of/in]
membership, accession
[member-of verb subj > in/of if source nation; target organization]
be
[member-of verb subj > obj if source nation; target organization]
enter, rejoin, re-enter, reenter
[member-of verb obj > to/into/in if source nation,organization; target organization]
admit, readmit, induct, incorporate
[member-of verb obj > subj if source nation; target organization]
admit, readmit, induct
[member-of noun poss > to/into if source nation,organization; target organization]
accession, entry, admission, readmission
[member-of noun self > of if source nation; target organization]
constituent, founder, co-founder
[member-of verb subj > on/in/at if source nation; target organization]
sit, hold seat, have seat, win seat, occupy seat, take seat, gain seat, secure seat
[member-of verb subj > of/over if source nation; target organization]
preside, hold presidency|chair|chairmanship|seat, take presidency|chair, assume presidency|chair, take +over presidency|chair
[member-of noun self > for/to if source nation; target organization; hypothetical]
candidate, applicant, aspirant, hopeful
[based-in verb obj > in/at/out if source organization]
homeport, home-port, domicile, locate, quarter, garrison
[based-in verb subj > from/of/out if source organization; target place,nation]
operate
[based-in verb subj > in/at if source organization]
have headquarters|headquarter|seat|home, keep headquarters, maintain headquarters
[based-in noun of > poss if source organization; target place]
headquarters
[based-in noun poss > in/at/near/on if source organization]
head office, home port, homeport, main office
[based-in verb obj > in/at/near/out/of if source organization]
base, headquarter, situate
[based-in noun poss > in/at/near if source organization]
headquarters, headquarter, seat
[part-of noun self > of/poss if source organization]
unit, branch, wing, subsidiary, division, affiliate, component, offshoot, arm
[part-of verb obj > to/under/in/aboard/on if source organization; target organization]
assign, attach, subordinate, embark
[part-of verb subj > under if source organization; target organization]
fall
[part-of noun self > of if source organization; target organization]
flagship, organ, department, bureau, directorate, faction, chapter, detachment, formation, subsidiary, contingent
[located-in verb obj > in/on/off/at if source place; target place,nation]
locate, situate, perch, nestle
[located-in verb subj > in/on/off/at if source place; target place,nation]
lie, stand, sit
[located-in noun self > in/on if source place; target place,nation]
city, town, port, village, island, suburb, resort, enclave, municipality, outpost, settlement
[capital-of noun self > poss if source place; target nation]
capital
[operates verb subj > obj if target aircraft]
operate, fly, use, own, field, possess, lose, deploy, send, scramble, station, launch, dispatch, ground, base
[operates verb subj > obj if target aircraft; planned]
order, buy, purchase, acquire, procure, select, choose, pick
[operates verb subj > for if target aircraft; planned]
opt, plump
[operates adj to > self if source nation,organization; target aircraft]
belong
[operates verb to > subj if source nation,organization; target aircraft]
belong
[operates verb subj > obj if target aircraft; passive]
send, fly, crew, man, dispatch, operate, launch, scramble, pilot
[operates verb to > obj if target aircraft]
deliver, supply, sell, hand +over, donate, transfer
[operates noun poss > of if target aircraft]
fleet, squadron, inventory
[operates verb subj > obj if target aircraft]
receive, lease, take delivery, inaugurate, take +over
[operates verb subj > obj if target aircraft]
have, employ, retain, crew, introduce, retire, modernize, modernise, overhaul, rent, acquire, inherit, wield, muster, commit,
recall, withdraw, scrap, store, mothball, refit, put in:service, bring in:service, put into:service, bring into:service, place in:service
[operates verb subj > on/of/upon if source nation,organization; target aircraft]
rely, depend, dispose
[operates noun with/by/for/in > self if target aircraft]
service
[operates verb with/by/in > subj if source nation,organization; target aircraft]
serve, enter service, see service, remain
[operates noun self > of/poss if source nation,organization; target aircraft]
operator, owner, user, lessee, lessor
[operates noun self > of/for/poss if source nation,organization; target aircraft; planned]
customer, buyer, purchaser
[operates noun agent > of/for if source nation,organization; target aircraft; planned]
order, purchase, acquisition, procurement
[operates noun to > of if source nation,organization; target aircraft]
delivery, handover, transfer, donation, supply, lease
[operates noun to > of if source nation,organization; target aircraft; planned]
sale, export
[operates verb to/iobj > obj if source nation,organization; target aircraft]
give, provide, gift, ship, loan, lease, furnish, pass, turn +over, hand, return
[operates verb to/iobj > obj if source nation,organization; target aircraft; planned]
pledge, promise, export
[built-by verb obj > subj if target organization,nation]
build, make, manufacture, produce, design, develop, assemble, construct, unveil, roll +out
[variant-of noun self > of/poss if source aircraft]
version, variant, derivative, model, prototype, development, offshoot, descendant, conversion, adaptation, edition, subtype, upgrade
[variant-of verb obj/subj > on/from/of/out if source aircraft; target aircraft]
base, model, derive, develop, convert, adapt, evolve, modify, descend
# ---------------------------------------------------------------- movement
[departed-from verb subj > from/obj/out/of if source aircraft]
depart, leave, take +off, lift +off, carry, deliver, bring, fly, set +off, set +out, return, come, launch, originate, arrive, travel,
deploy, sortie, head
[departed-from verb obj > from/out if source aircraft]
launch, send, fly, dispatch, scramble, deploy, redeploy, divert, withdraw, bring
[arrived-at verb subj > to/at/in/on/obj/into/for/near if source aircraft]
arrive, land, touch +down, reach, set +down, put +down, ditch
[arrived-at verb subj > to/into/for/at/on/obj if source aircraft]
fly, return, come, go, head, travel, proceed, carry, deliver, bring, take, transport, ferry, haul, airlift, ship, convey, move, redeploy, transfer
[arrived-at verb subj > at/in/on/into/near if source aircraft]
crash, crash-land
[arrived-at verb obj > to/at/in/into if source aircraft]
fly, divert, land, bring, send, reroute, redirect, crash, deliver, force to:land
[arrived-at noun self > to/for if source aircraft]
flight
[departed-from noun self > from if source aircraft]
flight
[departed-from verb subj/obj > from if source aircraft; target place,nation]
route, bind, climb, climb +out, launch, scramble, start, begin, operate, embark, head, proceed, fly +out, take +to:air, sail, get +away, roar, cross
[departed-from noun subj > from/out if source aircraft; target place,nation]
flight, journey, trip, sortie, mission, voyage, way, run, hop, leg, tour, transit
[arrived-at noun subj > to/for/into/back if source aircraft; target place,nation; planned]
flight, journey, trip, sortie, mission, voyage, run, hop, leg, tour, way
[departed-from noun agent > from/out if source aircraft]
takeoff, take-off, flight, journey, trip, sortie, departure, en route, way
[departed-from verb subj > from if source aircraft]
en route
[arrived-at noun agent > to/back if source aircraft; planned]
way, en route
[arrived-at verb subj > for if source aircraft; target place,nation; planned]
head, leave, depart, set +off, set +out, take +off, start, sail, make, lift +off, destine, bind
[arrived-at verb subj/obj > to/for/into if source aircraft; target place,nation; planned]
route
[arrived-at verb obj > for/to if source aircraft; target place,nation; planned]
bind, destine
[arrived-at verb obj > in/at if source aircraft; target place,nation; planned; passive]
expect, schedule
[arrived-at adj self > in/at if source aircraft; target place,nation; planned]
due
[arrived-at verb subj > on/in/into/at/to/with/near/outside if source aircraft; target place,nation]
make landing|touchdown|arrival, complete flight|journey|trip, divert, limp, slam, plough, plow, plunge, ditch, belly-land, roll +in,
pull +in, fly +in, swing +in, make way|it, get, descend, taxi, alight, park
[arrived-at verb subj > to if source aircraft; planned]
en route
[arrived-at noun agent > to/at/in if source aircraft]
arrival, landing, return
[arrived-at adj self > for if source aircraft; planned]
bound
[arrived-at verb subj > at/on/in if source aircraft]
come +down
[departed-from verb by/on/aboard/in/with > from/out if source aircraft; target place,nation]
fly, bring, carry, ferry, transport, airlift, evacuate, take, whisk, come, leave, depart, deliver, travel, return, lift,
repatriate, convey, move, spirit
[arrived-at verb by/on/aboard/in > to/at/in if source aircraft; target place,nation]
fly, bring, carry, ferry, transport, airlift, evacuate, take, whisk, arrive, come, land, deliver, travel, return, lift,
repatriate, convey, move, spirit
[flew-via verb subj > via/over/through/across/above/around/along/obj if source aircraft]
fly, overfly, circle, criss-cross, crisscross, rise, transit, stop, stop +over, cross, pass, patrol, hover, traverse, skirt, soar,
orbit, loiter, route
[flew-via verb obj > over/via/near/above/off if source aircraft]
intercept, spot, track, shadow, refuel, escort, hit, shoot +down, photograph, detect, see
[flew-via verb subj > in/at/on/off/near/over/above if source aircraft]
refuel, stop, stop +over, call, pause, lay +over, transit, make stop|stopover|layover|call
[flew-via noun agent > in/at/on/over/near if source aircraft]
stopover, layover, refuelling stop, refueling stop, fuel stop, technical stop, brief stop, stop, refuelling, refueling, pit-stop
[flew-via noun agent > via/over/through/across/past/along/around/off if source aircraft]
route, path, course, journey, flight, trip, voyage, sortie, mission, patrol, passage, transit, crossing, circuit, detour, flypast, flyover
[flew-via noun agent > of/over/through if source aircraft]
overflight, transit, circumnavigation
[flew-via verb subj > obj if source aircraft; target place,nation]
enter, violate, penetrate, breach, infringe, intrude, graze, brush, hug, survey, bypass
[flew-via verb subj > into/in/within/inside/over/off/near/past/of if source aircraft; target place,nation]
stray, intrude, venture, drift, wander, intercept, probe, manoeuvre, maneuver, appear, cruise, glide, roam, range, swoop, sweep, vanish, disappear
[flew-via verb subj/obj > through/across/over/past/via/along/above/around if source aircraft; target place,nation]
pass, track, travel, go, carry, come, return, sweep, detour, navigate, cut, swing, roar, thunder, arrive, head, reach, depart, leave, land, proceed, turn, detect, monitor, see, trail
[flew-via verb subj > by if source aircraft; target place,nation]
fly by:way, travel by:way, go by:way, come by:way, return by:way, arrive by:way, reach by:way
[flew-via verb obj > over/across/via/through/past/around if source aircraft; target place,nation]
take, lead, bring, carry, route, send, fly, guide, direct, reroute, divert
[flew-via verb subj > into if source aircraft; target place,nation]
fly into:@skies, stray into:@skies, move into:@skies, cross into:@skies, venture into:@skies, intrude into:@skies
[deployed-to verb obj > to/at/in/on/near/around if source aircraft]
deploy, send, station, base, move, dispatch, position, redeploy, relocate, forward-deploy, stage, assign,
promise, house, stationed, park
[deployed-to verb subj > to/at/in if source aircraft]
deploy, remain, stay, operate, sit, base
[deployed-to verb subj > at/on/in if source aircraft; target place,nation]
be
[deployed-to verb subj > from/of/out if source aircraft; target place]
operate
[deployed-to verb obj > at/in/on/to if source aircraft; target place,nation]
garrison, locate, concentrate, hangar, transfer, shift, rotate, attach, rush, bring, order, pledge, offer, commit, pre-position, preposition
[deployed-to adj self > at/in/on if source aircraft; target place,nation]
present, stationed, based, resident, available
[deployed-to noun self > at/in/on if source aircraft; target place,nation]
home, base, home base
[deployed-to noun poss > to/in/at/on if source aircraft]
deployment, stationing
[visited verb subj > obj if target place,nation]
visit, tour, reach, inspect, revisit
[visited verb parties > in/at/on if target place,nation]
meet, confer, hold talk|meeting|summit, speak, negotiate, dine, talk, shake hand, host, entertain, receive, greet,
welcome, fete, join, sign agreement|deal|accord|treaty|pact|contract|memorandum|declaration|statement|protocol|document,
convene, gather
[visited noun parties > in/at if target place,nation]
meeting, talk, summit, negotiation, conference, dinner
[visited verb subj > in/at if source leader; target place,nation]
be, is
[visited verb obj > subj if source leader; target nation]
host
[visited verb obj > in/at if target place,nation; planned; passive]
expect
[visited adj self > in/at if target place,nation; planned]
due
[visited adj self > to/for if source leader; target place,nation; planned]
bound, off, headed
[visited noun agent > to if source leader; target place,nation; planned]
way
[visited verb subj > to/in/at/for if source leader; target place,nation; planned]
plan visit|trip|stop|tour|stopover, schedule visit|trip, announce visit|trip, accept invitation
[visited verb subj > obj if source leader; target place,nation; planned]
due, plan visit
[visited verb subj > of/to/in/at if source leader; target place,nation]
wrap +up visit|tour|trip|stay, end visit|tour|trip|stay, finish visit|tour|trip, complete visit|tour|trip, cut visit|tour|trip,
resume visit|tour|trip
[visited verb subj > from if source leader; target place,nation]
return, fly +home, come +home, fly +back, come +back, arrive +back, fly, return +home
[visited verb subj > obj if source leader; target place,nation]
leave, depart, quit
[visited verb subj > for if source leader; target place,nation]
leave, depart, set +off, take +off
[visited verb subj > into if source leader; target place,nation]
cross, step, slip, walk
[visited verb subj > in/at/on if source leader; target place,nation]
stop for:talk|fuel|visit|meeting|lunch|night|hour|day, stop briefly, stop way, stop on:way|route, stop +over, stop +off, spend day|night|hour|week|weekend|month|time|minute|holiday|vacation, holiday, vacation, appear, arrive,
give speech|address|lecture|conference|toast, deliver speech|address|lecture, make speech|appearance|comment|remark|statement|address,
hold conference, lay wreath|flower|stone, take part, participate, convalesce, recuperate, campaign,
mourn, stay, dine, pray, touch +down, set foot, begin day, wind +up visit|tour|trip, continue tour|trip|visit,
arrive +back, be back, pay respect, start day
[visited verb subj > in/at if source leader; target place]
unveil, inaugurate, open embassy|consulate|summit|conference|meeting|exhibition, witness, greet, inspect, review, sign, cochair, co-chair, chair, preside,
celebrate, commemorate
[visited verb subj > in/at/near if source leader; target place,nation; object @troops, refugee, victim, survivor, embassy, base, camp, hospital, school, memorial, cemetery, grave, site, plant, factory, wounded, headquarters, village, parliament]
visit, tour, inspect, meet, greet, address, review, thank
[visited verb subj > between/among if source leader; target place,nation]
commute, shuttle, shuttle +back, travel, fly, hop, divide time, split time
[visited verb subj > in/at/on/into if source leader; target place,nation]
turn +up, show +up, pop +up, drop +in, fly +in, check +in, jet +in, descend, alight, emerge, break journey, gather, assemble, convene, huddle,
lunch, breakfast, overnight, tarry, linger, sojourn, wind +up, end +up, finish tour|trip, begin tour|trip|visit|stay, open tour|trip|visit,
find listener|audience|ally|friend|welcome|ear, receive welcome|reception|salute, get welcome|reception, hold court, make debut|stopover|stop, break fast,
set foot, step +off, work crowd, go +ashore, seek refuge|asylum|exile|shelter, find refuge|asylum|exile, live exile, settle
[visited verb subj > through/by if source leader; target place,nation]
pass, swing, transit, drop, stop
[visited verb subj > to/for if source leader; target place,nation]
make way, make journey|trip|dash|pilgrimage|tour, trek, troop, decamp, shuttle, catch flight|plane|train, board plane|flight|train|helicopter, set course, be off, set +off, set +out, set sail, take flight|road|case, go exile
[visited verb subj > to if source leader; target place,nation]
head, proceed, continue, go +on, move +on, jet +off, jet, return, accompany, take bus|train|plane|flight|helicopter|boat|ferry, hop, repair, be off, pay visit|call, make visit|trip|stop|journey|pilgrimage, escape, flee, run, defect, travel +on, fly +on, fly +in, rush, hurry
[visited verb subj > for if source leader; target place,nation]
head, bind, embark, sail, flee
[visited verb subj > to if source leader; target place,nation]
lead delegation|mission, carry message, take message|campaign, bring message
[visited verb obj > to if source leader; target place,nation]
take, bring, lead, accompany
[visited verb obj > to/into/in if source leader; target place,nation; passive]
ferry, chauffeur, smuggle, helicopter, repatriate, await, bundle, banish, welcome, greet, fete, honour, honor, see, spot, photograph, mob, hospitalize, hospitalise, cheer, fly, rush, airlift, take, evacuate, whisk, drive, send, dispatch, escort, transport, spirit, bring, extradite, transfer, exile
[visited noun agent > to/of/in/at if source leader]
state visit, stop, appearance, layover, flight, fact-finding mission, speech, peace mission, official visit
[visited verb subj > to/in/at/into if target place,nation]
travel, fly, arrive, go, come, return, land, journey, head, make trip|visit|stop|tour, pay visit, embark,
stay, expect, be in:town, announce, declare, add, warn, attend, say, tell, address, live, begin visit|tour|trip,
kick +off visit|tour, conclude visit|tour, start visit|tour, move
[visited verb subj > obj]

[visited verb subj > from if source leader; target place,nation]
arrive, come, travel, head +home
[visited noun agent > to/of/in/at]
visit, trip, tour, journey, stopover, travel, voyage, pilgrimage, sojourn, arrival

# ---------------------------------------------------------------- verbs that say what others claim
[speech]
say, tell, state, announce, declare, claim, report, add, note, explain, insist, argue, assert, contend,
maintain, allege, warn, remark, comment, confirm, admit, acknowledge, reveal, disclose, suggest, believe,
think, stress, emphasize, emphasise, underline, underscore, reiterate, repeat, recall, observe, write, tweet,
post, charge, complain, testify, vow, estimate, predict, quote, reply, respond, answer, conclude, find,
determine, hold, proclaim, concede, suspect, fear, accuse, affirm, deny, point +out, mention, indicate, hint,
imply, speculate, judge, brief, inform, describe, feel, know, expect, hope, swear, cite, assure, remind,
lament, joke, boast, pronounce, broadcast, publish, show, ask, retort, counter, concur, quip, snap, opine, caution, protest, muse, exclaim,
relay, recount, echo, interject, fume, scoff, reaffirm, specify, blog, elaborate
# ---------------------------------------------------------------- verbs whose object is an event in their subject's words
[verdict]
welcome, condemn, denounce, deplore, decry, criticize, criticise, praise, applaud, laud, hail, commend, thank,
congratulate, lament, regret, protest, stress, emphasize, emphasise, underscore, underline, highlight,
reiterate, reaffirm, affirm, acknowledge, recognize, recognise, note, recall, appreciate, slam, deride
[speech noun]
claim, statement, assertion, report, allegation, accusation, announcement, belief, view, suggestion, argument,
charge, declaration, comment, remark, word, account, testimony, insistence, denial, warning

# ---------------------------------------------------------------- words that change the status of what hangs from them
[status planned]
plan, intend, schedule, due, aim, prepare, set, arrange, program, promise, pledge, vow, agree, commit, decide,
expect, slate, about, await, upcoming, planned, forthcoming, future, next, poised, project, envisage, envision,
scheduled, imminent, look, apply, bid, candidate
[status hypothetical]
consider, contemplate, threaten, fear, worry, suspect, allege, alleged, allegedly, possible, possibly,
potential, potentially, hypothetical, suggest, propose, seek, want, wish, hope, hesitate, ponder, mull, weigh,
discuss, plot, conspire, scheme, perhaps, probable, probably, likely, unlikely, apparently, suspected,
supposed, supposedly, purported, purportedly, rumor, rumour, rumored, willing, ready, prepared, option,
prospect, possibility, risk, danger, threat, chance, likelihood, hint, warn, urge, ask, call, demand,
encourage, request, tempt, imagine, doubt, proposal, intent, intention, debate, examine, study, speculate,
speculation, attempted, conceivable, eventual, capable, ability, would-be, entitle, allow, enable, permit,
authorize, authorise, let, empower, need, able, like, concern, inclined, determine, whether, recommend, advise,
advocate, eager, pressure, press, lobby, plead, beg, invite, instruct, persuade, convince, unless, threatened, feared, order, push, might
[status negated]
deny, fail, refuse, decline, refrain, abstain, avoid, cancel, call +off, rule +out, reject, prevent, without,
stop short, halt, postpone, abort, forgo, prohibit, forbid, bar, stall, denial, failure, refusal, neglect,
omit, cancelled, canceled, scrap, abandon, instead, rather, foil, thwart, avert, preclude, lack, absence,
prevention, unable, shelve, veto, unwilling, dismiss, disavow, false, untrue, zero, averted, foiled, thwarted,
aborted, block, derail, scuttle, suspend, freeze, tear +up
# ---------------------------------------------------------------- light verbs: the noun that hangs from them is what happens
[light]
make, hold, launch, conduct, give, express, voice, carry +out, impose, offer, provide, begin, start, continue,
resume, lead, perform, put, exert, issue, take, have, mount, stage, undertake, pursue, wage, commit, send,
deliver, pay, extend, convey, show, lend, raise, lodge, file, level, enter, finish, end, complete, conclude,
halt, suspend, announce, declare, reiterate, reaffirm, renew, repeat, maintain, increase, intensify, step +up,
strengthen, boost, expand, reach, sign, strike, seal, win, receive, face, execute, direct, order, authorize,
authorise, approve, plan, prepare, propose, consider, contemplate, threaten, cancel, postpone, reject, deny,
rule +out, attend, join, host, convene, organize, organise, arrange, schedule, seek, want, demand, urge, use,
enforce, apply, tighten, introduce, be, engage, participate, carry, discuss, involve, promise, pledge,
underscore, underline, stress, emphasize, demonstrate, affirm, do, keep, remain, observe, respect, honor, honour, spread, responsibility, claim, bear, erupt, flare, rage, ensue, open, simmer, brew, grow, intensify, claim, lock, embroil, entangle, mire, plot, spearhead, back,
escalate, sustain, persist, expedite, accelerate, surge, facilitate, speed, step, ramp +up, double, bring, coordinate, celebrate, embark, form, establish, create, forge, deepen, lie, rest, restart, restate, pause, avoid, stop, need, support
# ---------------------------------------------------------------- verbs whose subject the event befalls
[undergoing]
face, suffer, undergo, come, evade, circumvent, escape, survive, withstand, endure, resist, sustain, repel,
dodge, bypass, weather, flout, skirt, incur, encounter, experience, brave, fear, dread, subject, elude, outlast,
absorb, ride, receive, get, win, draw, attract, enjoy, earn, secure, obtain, gain, lose, provoke, prompt, elicit
# ---------------------------------------------------------------- irregular forms
[forms]
met=meet, held=hold, sent=send, gave=give, given=give, took=take, taken=take, flew=fly, flown=fly,
said=say, told=tell, left=leave, made=make, bought=buy, sold=sell, shot=shoot, struck=strike,
stricken=strike, fought=fight, brought=bring, paid=pay, lent=lend, led=lead, spoke=speak, spoken=speak,
wrote=write, written=write, began=begin, begun=begin, came=come, went=go, gone=go, withdrew=withdraw,
withdrawn=withdraw, broke=break, broken=break, forbade=forbid, forbidden=forbid, sank=sink, sunk=sink,
threw=throw, thrown=throw, withheld=withhold, upheld=uphold, sought=seek, stood=stand, forgave=forgive,
forgiven=forgive, swore=swear, sworn=swear, overthrew=overthrow, overthrown=overthrow, seized=seize,
stole=steal, stolen=steal, fed=feed, bound=bind, bade=bid, rose=rise, risen=rise, drew=draw, drawn=draw,
built=build, kept=keep, won=win, lost=lose, thought=think, felt=feel, knew=know, known=know, showed=show,
shown=show, saw=see, seen=see, found=find, caught=catch, became=become, did=do, done=do, had=have,
has=have, was=be, were=be, is=be, are=be, been=be, am=be, got=get, gotten=get, laid=lay, retook=retake,
retaken=retake, undertook=undertake, undertaken=undertake, overran=overrun, beat=beat, beaten=beat,
hung=hang, hanged=hang, froze=freeze, frozen=freeze, chose=choose, chosen=choose, forwent=forgo,
misled=mislead, rang=ring, rung=ring, forsook=forsake, shook=shake, shaken=shake, fled=flee, bid=bid,
cast=cast, cut=cut, put=put, set=set, hit=hit, let=let, shut=shut, n't=not, 'll=will, wo=will, ca=can,
sha=shall, allies=ally, unfroze=unfreeze, unfrozen=unfreeze, overflew=overfly, overflown=overfly, broadcast=broadcast, lay=lie, men=man,
acceded=accede, meant=mean, dealt=deal, slew=slay, blew=blow, blown=blow, dropped=drop, kidnapped=kidnap, wore=wear,
drove=drive, driven=drive, underwent=undergo, taught=teach, tore=tear, torn=tear, woke=wake, spent=spend,
bent=bend, meddled=meddle
