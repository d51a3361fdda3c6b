# The predicates that name relations, written from the meaning of the classes in PLOVER 0.8.
# The syntax is told in PREDICATES.md beside it.

@troops = troop, soldier, force, army, military, unit, battalion, brigade, division, regiment, squadron, marine, paratrooper, reservist, warship, ship, frigate, destroyer, cruiser, submarine, carrier, fleet, flotilla, vessel, navy, jet, fighter, aircraft, plane, warplane, bomber, helicopter, drone, tank, artillery, armour, armor, missile, launcher, battery, weapon, police, militia, gunship, convoy, column, interceptor, rocket, peacekeeper, contingent, garrison
@goods = aid, dose, ventilator, mask, oxygen, ambulance, kit, assistance, help, relief, food, medicine, medicines, fuel, money, fund, funds, funding, loan, grant, donation, dollar, euro, pound, million, billion, arm, arms, weapon, weaponry, ammunition, munition, missile, rocket, shell, tank, howitzer, artillery, rifle, gun, drone, jet, fighter, aircraft, plane, helicopter, equipment, vehicle, supply, material, vaccine, doctor, medic, adviser, advisor, instructor, trainer, engineer, technician, troop, soldier, peacekeeper, convoy, shipment, package, support, generator, tent, blanket, course, system, battery, training, expertise, shelter, asylum, refuge, radar, armour, armor, oil, gas, grain, wheat, rice, credit, cash, subsidy, service, contribution, protection, cover, intelligence, policeman, policemen, firefighter, rescuer, nurse, surgeon, paramedic, pump, hospital, clothing, clothes, ration, parcel, antibiotic, bulldozer, excavator, ferry, launcher, interceptor, himars, atacms, patriots, javelin, javelins, stinger, stingers, nlaws, leopards, abrams, bradleys, strykers, marders, gepards, taurus
@tie = tie, relation, relationship, crossing, traffic, link, contact, cooperation, trade, aid, assistance, funding, participation, membership, visa, flight, supply, service, access, import, export, business, dialogue, payment, subsidy
@person = ambassador, diplomat, attache, envoy, consul, official, journalist, officer, reporter, spy, staff
@demand = demand, request, call, appeal, proposal, offer, plan, claim, accusation, charge, allegation, bid, deal, invitation, report, account, suggestion, idea, resolution, compromise, application, peace, truce, ultimatum, criticism, argument, assertion, motion, petition, draft, initiative, complaint
@pact = agreement, treaty, accord, deal, pact, memorandum, convention, cooperation, partnership, arrangement, protocol, contract
@refugees = refugee, migrant, evacuee, asylum-seeker, exile, survivor, casualty, orphan, displaced, returnee
@craft = aircraft, plane, jet, fighter, bomber, warplane, drone, helicopter, airliner, ship, warship, vessel, frigate, destroyer, submarine, carrier, boat, cutter
@energy = gas, oil, electricity, power, coal, grain, wheat, water, fuel, uranium
@restriction = sanction, embargo, ban, blockade, siege, tariff, restriction, curb, curfew, boycott, suspension, penalty, freeze, quota, duty, levy
@captive = prisoner, hostage, sailor, captive, detainee, journalist, crew, soldier, pilot, citizen, dissident, activist, tanker, ship, vessel, body, remains, aid, worker, inmate
@strained = strained, difficult, bitter, poisonous, strain, worsen, deteriorate, fray, tense, frosty, icy, chilly, rocky, hostile, troubled, testy, fraught, stormy, bad, poor, sour, soured, turbulent, uneasy, acrimonious, thorny, prickly, tortured, fractious, adversarial, antagonistic, worsening, deteriorating, souring, frayed
@enemy = enemy, foe, rival, adversary, threat, menace, danger, nemesis, competitor, opponent, antagonist
@crime = attack, bombing, killing, murder, assassination, poisoning, shooting, massacre, blast, explosion, death, deaths, violence, shelling, hack, hacking, cyberattack, crime, atrocity, abduction, kidnapping, unrest, crisis, war, conflict, famine, bloodshed, strike, raid, failure, collapse, abuse, destruction, terrorism, violation, escalation, downing, crash, sabotage, genocide, assault, incident, leak, plot, suffering, kidnappings, murders, delay, impasse, deadlock, breakdown, torture, repression, disappearance, damage, fire
@bad = enabler, accomplice, instigator, perpetrator, culprit, spoiler, menace, warlord, heinous, stab, grab, adventure, blunder, humiliation, distortion, fabrication, stunt, vandalism, barbarity, injustice, premature, unjust, shocking, unwarranted, invalid, void, misguided, naive, treason, treachery, blasphemy, disrespectful, alarming, worrying, ploy, gimmick, terrorist, terror, extremist, criminal, rogue, hostile, insult, outrage, affront, betrayal, farce, scandal, blackmail, killer, murderer, devil, satan, thug, madman, bully, imperialist, imperialism, fascist, racist, racism, nazi, nazis, warmonger, traitor, coward, fool, butcher, monster, pariah, rogue, evil, occupier, hysteria, hypocrite, hypocrisy, witch-hunt, pretext, charade, travesty, disaster, disastrous, catastrophe, arrogant, arrogance, unfriendly, unhelpful, counterproductive, discriminatory, offensive, insulting, ridiculous, untenable, intolerable, interference, meddling, intervention, slander, smear, mockery, sabotage, piracy, theft, massacre, atrocity, murder, biased, one-sided, undemocratic, unfair, immoral, inhumane, cruel, disgraceful, appalling, abhorrent, despicable, monstrous, deceitful, liar, bigot, stooge, lackey, tyranny, dictatorship, colonialism, colonial, occupation, warmongering, betrayer, terrorist, tyrant, dictator, aggressor, criminal, illegal, unlawful, unacceptable, unjustified, reckless, provocative, provocation, dangerous, irresponsible, illegitimate, barbaric, outrageous, shameful, unprovoked, aggression, violation, crime, genocide, terrorism, escalation, threat, enemy, complicit, incompetent, wrong, mistake, absurd, nonsense, lie, propaganda, unfounded, baseless, false, groundless, hostile, destabilizing, disgrace, unconstitutional, coup, sham, puppet, regime, corrupt, brutal, cowardly, inadmissible, deplorable, regrettable, hypocritical, cynical, excessive, disproportionate, incomprehensible, disappointing, irrational, harmful, unfortunate, excessive, disproportionate, inhuman, unwise, hasty, cynical, setback, slap, unhelpful, senseless, pointless, disturbing, unreasonable, wrongful
@military = military, lethal, defensive, defence, defense, humanitarian, financial, economic, material, air, logistical, technical, security, food, medical, budget, emergency, developmental, monetary, artillery, fire, intelligence, training, relief
@hit = attack, strike, airstrike, assault, raid, offensive, bombing, missile, rocket, shell, mortar, grenade, torpedo, bomb, invasion, operation, campaign, war, bombardment, salvo, shot, round, drone, fire, artillery
@ord = bomb, missile, rocket, rockets, shell, mortar, grenade, torpedo, drone, shot, bullet, round, fire, salvo, barrage, warhead, projectile, munition, napalm, phosphorus, sarin, chlorine, shrapnel, cannon, artillery, volley, broadside, petrol-bomb, cocktail, bomblet, firebomb, flechette, incendiary
@gunners = aircraft, gunner, battery, tank, jet, bomber, warplane, fighter, plane, drone, helicopter, gunship, warship, frigate, destroyer, submarine, troop, soldier, marine, commando, paratrooper, sniper, artillery, gun, missile, rocket, force, army, navy, militia, militiaman, guerrilla, rebel, militant, insurgent, jihadist, gunman, brigade, battalion, regiment, division, infantry, sapper, pilot, interceptor, airman, legion, mercenary, paramilitary, coastguard
@men = troop, soldier, tank, marine, commando, paratrooper, fighter, rebel, army, force, column, militiaman, guerrilla, infantry, brigade, division, battalion, regiment, unit, armour, armor, gunman, militant, jihadist, insurgent, mercenary, cavalry, raider, legion, legionnaire, paramilitary
@foe = wagner, force, gang, cartel, militant, rebel, fighter, insurgent, jihadist, terrorist, guerrilla, militia, militiaman, gunman, soldier, troop, garrison, occupier, invader, separatist, islamist, extremist, mercenary, taliban, shabaab, qaeda, haram, hamas, hezbollah, m23, houthi, rouge, army, state
@land = town, city, village, capital, airport, airfield, district, province, island, islet, hill, bridge, crossing, port, oilfield, refinery, dam, airbase, base, outpost, checkpoint, fort, stronghold, enclave, suburb, neighbourhood, neighborhood, barracks, garrison, palace, position, territory, ground, highway, road, headquarters, peak, ridge, height, heights, shoal, reef
@plane = plane, aircraft, jet, bomber, fighter, drone, airliner, helicopter, warplane, interceptor, tanker, flight, reconnaissance, patrol, airship, balloon, intruder
@formation = wing, squadron, group, division, brigade, battalion, regiment, command, unit, detachment, fleet, flotilla, corps, carrier, ship, destroyer, frigate, submarine, company, battery, force, team, bureau, office, agency
@post = minister, chief, head, premier, ambassador, commander, governor, director, general, adviser, spokesman, prosecutor, judge, mayor, secretary, chairman, president, candidate
@pacts = agreement, treaty, accord, deal, pact, memorandum, convention, protocol, contract, mou, declaration, roadmap, ceasefire, truce, communique, communiqué, armistice, compact, concordat, lease, understanding, charter, settlement, partnership
@visitors = aircraft, plane, delegation
@env = d'affaires, d’affaires, ambassador, envoy, chargé, charge, charge-d'affaires, chargés, consul, attaché, attache, commissioner, nuncio, diplomat, representative, counsellor
@slurs = scam, liar, hypocritical, unsafe, unprofessional, unreasonable, unfounded, unhelpful, premature, theatre, theater, circus, stunt, gimmick, leftist, communist, fanatic, extremist, jihadist, backstabber, encroachment, genocidal, occupied, apartheid, infringement, infamy, idiot, imbecile, clown, buffoon, crook, gangster, mafia, mafioso, thief, thieves, robber, robbery, parasite, vassal, lapdog, poodle, pawn, hawk, warmonger, aggressor, occupier, ruthless, murderous, bloodthirsty, bloody, obscene, repugnant, odious, vile, grotesque, sickening, heinous, abominable, indecent, scandalous, disturbing, alarming, worrying, troubling, concerning, deplorable, unlawful, unilateral, unjust, arbitrary, politicised, politicized, political, selective, hostage-taking, blunder, error, folly, madness, insanity, insane, crazy, stupid, foolish, naive, short-sighted, shortsighted, misguided, ill-advised, inappropriate, improper, vulgar, rude, undignified, ungrateful, ingratitude, disrespectful, humiliating, humiliation, treason, treachery, perfidy, unjustifiable, unwarranted, unnecessary, untimely, ill-timed, petty, vindictive, vengeful, spiteful, protectionist, protectionism, bullying, coercion, coercive, extortion, abuse, violation, breach, incursion, intrusion, interventionist, subversion, subversive, destabilising, criminal, barbarous, barbarity, savagery, savage, cruelty, carnage, bloodbath, ethnic-cleansing, cleansing, collective-punishment, punishment, persecution, crackdown, repression, repressive, autocrat, autocratic, despot, despotic, authoritarian, totalitarian, fascism, nazism, racism, antisemitic, antisemitism, anti-semitic, islamophobic, xenophobic, sexist, misogynist, disaster, tragedy, shame, blasphemy, sacrilege, heresy, hoax, conspiracy, plot, knife, stab, cancer, plague, cowardice, paranoia, paranoid, delusional, delusion, deluded, unhinged, deranged, demented, hysterical, puppet, mercenary, mercenaries, traitor, usurper, usurpation, impostor, invader, coloniser, colonizer, colonialist, neo-colonial, neocolonial, neocolonialism, kidnapping, abduction, dumping, smokescreen, window-dressing, whitewash, disingenuous, dishonest, opaque, farcical, contrary, separatist, trafficker, smuggler, tyrant, kingpin
@false = false, fake, unfounded, baseless, groundless, absurd, untrue, nonsense, ridiculous, ludicrous, laughable, preposterous, grotesque, misleading, implausible, inaccurate, incomplete, far-fetched, fanciful, fantasy, fabrication, fabricated, invention, lie, fairy-tale, slander, slanderous, libel, hearsay, speculation, rumour, rumor, disinformation, propaganda, malicious, unsubstantiated, irrelevant, null, void, invalid, unacceptable, unrealistic, non-starter, joke, illegal, unserious, inadmissible, unwelcome, impossible, premature
@claim = charge, claim, allegation, accusation, report, suggestion, complaint, criticism, plea, objection, argument, account, version, note, protest, concern, denial, assertion, insinuation, assurance, finding, ruling, verdict, judgment, judgement, rumour, rumor, fear, warning, threat, remark, apology, explanation, evidence
@prop = offer, proposal, plan, request, invitation, demand, call, appeal, bid, plea, suggestion, idea, overture, roadmap, compromise, ultimatum, deal, accord, agreement, treaty, pact, draft, resolution, text, motion, candidacy, application, deadline, condition, term, calendar, timetable, mediation, entreaty, compact, initiative, advance, petition
@spells = noon, midnight, dawn, weekend, end, deadline, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, tomorrow, spring, summer, autumn, christmas, ramadan
@head = president, leader, chief, head, chairman, chairwoman, chair, king, queen, emperor, sultan, emir, premier, prime minister, minister, commander, director, secretary-general, director-general, chancellor, governor, captain, boss, pope, pontiff, ruler, monarch, regent, ceo
@top = presidency, premiership, chairmanship, chancellorship, throne, reins, crown, helm, command, leadership, directorship, papacy, secretary-generalship, governorship
@sky = airspace, sky, skies
@bloc = bloc, alliance, union, pact, organization, organisation, club, group, grouping, community, cartel, federation, league, body, treaty
@gifts = purifier, sandbag, wheelbarrow, chainsaw, seed, fodder, insulin, antivenom, incubator, aid, cargo, load, wheelchair, stove, heater, lamp, seedling, tablet, laptop, bicycle, wheel, kitchen, kennel, hangar, trench, battery, launcher, interceptor, sidearm, pistol, carbine, parachute, binoculars, telescope, satphone, router, terminal, minibus, caravan, cabin, container, crane, digger, ferry, cutter, launch, trawler, assistance, relief, food, foodstuff, rice, flour, wheat, grain, maize, bread, biscuit, sugar, milk, formula, water, bottle, ration, meal, medicine, medicines, medication, drug, antibiotic, insulin, plasma, blood, serum, vaccine, jab, dose, syringe, oxygen, ventilator, mask, stretcher, bed, hospital, ambulance, tarpaulin, tent, blanket, mattress, clothing, clothes, boot, uniform, helmet, vest, goggles, chainsaw, pump, generator, transformer, turbine, boat, dinghy, radio, radar, truck, lorry, jeep, humvee, vehicle, carrier, car, bus, tractor, bulldozer, excavator, howitzer, mortar, mine, grenade, rifle, gun, cartridge, bullet, bomb, warhead, shell, missile, rocket, munition, ammunition, arm, arms, weapon, weapons, weaponry, armour, armor, hardware, kit, gear, equipment, spares, tonne, ton, crate, pallet, sack, parcel, package, consignment, shipment, supply, provisions, stocks, cash, money, funds, fund, dollar, euro, pound, yen, million, billion, loan, grant, credit, subsidy, tranche, donation, gift, adviser, advisor, instructor, trainer, mentor, medic, doctor, surgeon, nurse, paramedic, expert, specialist, sapper, diver, firefighter, fireman, rescuer, dog, engineer, technician, team, policeman, gendarme, peacekeeper, observer, monitor, bodyguard, mercenary, volunteer, fuel, diesel, petrol, kerosene, fertiliser, fertilizer, seed, fodder, textbook, computer, scholarship, himars, atacms, patriots, javelin, javelins, stinger, stingers, nlaws, leopards, abrams, bradleys, strykers, marders, gepards, taurus
@trainees = recruit, cadet, soldier, troop, crew, pilot, airman, marine, officer, sergeant, gunner, sapper, student, conscript, trainee, sailor, force, army, police, policeman, battalion, brigade, commando, unit, technician, mechanic, controller, loadmaster, medic, analyst, navy, coastguard, guard, gendarme, peacekeeper, fighter, militia, ranger, instructor, driver, tanker, diver, firefighter, military, engineer, team, operator, counterpart, colleague, member, official, prosecutor, judge, forces, rebel, navigator
@wrecked = school, clinic, hospital, ward, bridge, road, well, shelter, orphanage, water, power, grid, roof, runway, airfield, airport, port, house, home, kindergarten, station, mine, rubble, debris, ordnance, bomb, classroom, library, museum, mosque, church, cathedral, temple, monastery, minefield, dam, plant, barracks, embankment, levee, pipe, dispensary, maternity, campus
@persons = wounded, injured, soldier, prisoner, sailor, crew, survivor, refugee, migrant, evacuee, national, citizen, civilian, worker, passenger, patient, casualty, student, child, people, villager, islander, resident, family, hostage, peacekeeper, tourist, pilgrim, pilot, airman, fisherman, seaman, climber, detainee, deportee, expatriate, troop, staff, diplomat, body, remains, leader, president, minister, person, hundred, dozen, thousand, woman, man, infant
@ops = boycott, strike, attack, offensive, raid, blockade, siege, operation, manhunt, embargo, exercise, drill, bombing, shelling, bombardment, airstrike, campaign, assault, invasion, incursion, hostility, mission, overflight, patrol, occupation, mobilisation, mobilization, fighting, advance, push, hunger-strike
@indictments = charge, case, lawsuit, suit, complaint, prosecution, bounty, warrant, investigation, probe, proceedings, proceeding, inquiry, indictment, sentence, fine, penalty, tariff, duty, levy, notice, injunction
@privileges = licence, license, membership, access, visa, privilege, independence, autonomy, citizenship, recognition, credential, accreditation, flight, supply, power, gas, electricity, passport, status, right, seat, funding, aid, link, service, permit, immunity, property, land, territory, island, village, base, camp, barracks, airfield, town, city, hill, province, peninsula, canal, ship, vessel, tanker, boat, trawler, icon, treasure, painting, manuscript, statue, bronze, artefact, artifact, gold, asset, remains, body, skull, drone
@place = terminal, town, city, village, province, base, fort, garrison, hill, post, outpost, island, region, bridge, airport, airfield, territory, land, enclave, barracks, peninsula, strip, zone, position, front, control, capital, district, field, port, palace, stronghold, sword, weapon, weapons, arm, arms, gun, rifle, tank, arsenal
@sent = prisoner, hostage, detainee, captive, soldier, sailor, pilot, airman, crew, journalist, missionary, mechanic, agent, spy, dissident, fisherman, trucker, body, remains, co-pilot, copilot, worker, inmate, bomber, deserter, activist, policeman, tourist, peacekeeper, monk, nun, girl, child, fighter, militant, officer, diplomat, engineer, citizen, national, man, woman, American, Briton, Israeli, Turk
@contract = concession, mine, licence, license, contract, tender, order, block, lease, franchise, monopoly, stake, berth, slot, permit

# ---------------------------------------------------------------- sets that the rules themselves ask for
@leadings = lead, perpetrate, orchestrate, initiate, instigate, inflict, impose
@lashings = attack, hit, ambush, blast, savage, assail, bash, hammer, pummel, broadside, salvo, assault
@clashes = clash, spar, tangle, skirmish, scuffle
@answerings = hit, fire, strike, shoot, lash, swipe
@makings = provide, supply, give, send, deliver, donate, sell, gift, make, build, manufacture, produce, ship, lend, export, transfer, design, develop
@armings = give, supply, provide, arm, equip, furnish, outfit, train, deliver, donate, sell, lend, help
@preparations = give, supply, provide, arm, equip, furnish, outfit, train, deliver, donate, sell, lend, build, develop, produce, make, acquire, buy, obtain, deploy, gather, mass, amass, assemble, prepare, dig, open, station, position, stockpile, recruit
@armaments = drone, weapon, bomb, missile, rocket, shell, gun, tank, arm, arms, munition, ammunition, warplane, jet, helicopter, bomber, warship, artillery, mortar, torpedo, glider
@usages = use, usage, purchase, acquisition, possession, import, procurement
@schedules = flight, service, route, operation, connection
@landings = land, ditch, belly-land
@affiliations = link, tie, connection, affiliation, contact, association, membership, relationship
@victims = people, person, civilian, child, children, woman, women, man, men, boy, girl, teenager, youth, student, schoolgirl, schoolboy, teacher, school, elder, villager, village, farmer, worker, resident, family, demonstrator, protester, journalist, doctor, nurse, soldier, policeman, officer, guard, commander, official, lawmaker, governor, mayor, judge, police, troop, convoy, hospital, house, home, market, mosque, church, infrastructure, school, bystander, baby, mother, father, couple, brother, sister, politician, candidate, cleric, imam, priest, engineer, laborer, labourer
@kidnappings = kidnap, abduct, seize, snatch, capture, hijack
@keepings = keep, put, place, languish, remain, spend, die, escape, transfer
@referrals = refer, report, bring, take, haul, recommend
@custodies = custody, arrest, detention, captivity, prison, jail, confinement, dungeon, gulag, lockup, internment
@manslaughters = battle, clash, skirmish, fight, fighting, firefight, gunfight, gunbattle, shootout, slaughter, kidnap, abduct, kidnapping, abduction
@accidents = smoke, smog, heatwave, rainfall, snow, blaze, crash, accident, earthquake, quake, tsunami, flood, flooding, storm, hurricane, cyclone, typhoon, drought, famine, disease, epidemic, pandemic, virus, outbreak, landslide, eruption, wildfire, collision, derailment, stampede, fog, weather
@fights = clash, battle, fight, fighting, skirmish, firefight, gunfight, gunbattle, shootout, gun-battle, brawl, scuffle, combat, confrontation, dogfight
@sufferings = face, risk, suffer, incur, expect, undergo, endure, brave
@missions = embassy, consulate, mission, legation, residence, base, airbase, headquarters
@coups = coup, putsch, takeover, overthrow, ouster, mutiny, topple, oust, depose, unseat
@answers = accept, answer, respond, grant, heed, ignore, approve, deny, consider, weigh, honour, honor, fulfil, fulfill
@businesses = airline, carrier, company, bank, firm, business, ship, vessel, exporter, importer, operator, manufacturer, contractor, flight, traveler, traveller, tourist
@tests = launch, test, firing, detonation, overflight, flight, deployment, drill, exercise, incursion, landing, mission, purchase, sale, visit, vote, ruling, verdict, ban, law, bill
@authorities = court, tribunal, police, policeman, prosecutor, judge, magistrate, authority
@authorings = draft, propose, back, sponsor, co-sponsor, broker, write, author, table, initiate, circulate, negotiate, mediate, formulate, draw
@company = accompany, join, escort, follow, second, echo, flank
@chances = chance, opportunity, occasion, honor, honour, pleasure, privilege
@ambitions = aspiration, ambition, bid, hope, candidacy, application, membership, accession, integration, entry
@foci = focus, emphasis, aim, view, eye, goal, hope, purpose, spotlight
@restatements = reaffirm, reiterate, underscore, underline, emphasize, emphasise, stress, highlight, restate, affirm, echo, demonstrate
@aims = seek, aim, intend, want, wish, hope, plan, look, strive, try
@protesters = protester, protestor, demonstrator, marcher, rioter, striker, picketer, looter
@communities = kurd, sunni, shiite, shia, shi'ite, muslim, christian, jew, druze, alawite, yazidi, catholic, copt, hindu, sikh, turkmen, tamil, uyghur, maronite, hazara, serb, albanian, kurdish, circassian, assyrian
@individuals = man, woman, boy, girl, teenager, youth, student, citizen, national, tourist, businessman, businesswoman, brother, sister, father, mother, couple, immigrant, migrant, resident, passenger, driver, doctor, engineer, teacher, nurse, priest, fan, husband, wife, son, daughter, musician, singer, artist, actor, actress, writer, author, poet, professor, scholar, researcher, scientist, businesspeople, expatriate, expat, imam, monk, nun, pensioner, trader, fisherman, farmer, surgeon, lawyer, blogger, influencer, teen, recruiter, recruit, volunteer, smuggler, trafficker, dealer, pilgrim, worshipper, broker, guitarist, athlete, footballer, player
@drills = exercise, drill, maneuver, manoeuvre, wargame
@inclusions = bring, include, involve, feature, comprise, encompass, gather, unite, attract, draw, see, assemble
@hostings = host, lead, sponsor, organize, organise, co-host, run, oversee, conduct, direct, co-lead, co-sponsor
@pronouncements = resolution, statement, declaration, text, communique, communiqué, document, motion
@adoptions = adopt, pass, approve, issue, release, publish, vote, endorse, ratify
@thankings = thank, grateful, thankful
@givings = donate, provide, supply, give, send, deliver, help, assist, offer, contribute, lend, extend, grant, aid, arm, defend, stand
@repressions = crackdown, repression, oppression, persecution, detention, arrest, imprisonment, incarceration, jailing, execution, censorship, torture, harassment
@proposings = propose, offer, submit, draft, present, table, circulate, suggest, float, introduce, sponsor, unveil, tender
@mishaps = crash, collide, capsize, collapse, derail, sink, overturn, explode, erupt, plunge, plummet, disintegrate, swerve
@opinions = oppose, favor, favour, advocate, recommend, consider, contemplate, discuss, suggest, propose, envisage, envision
@departures = withdrawal, pullout, pull-out, pullback, departure, evacuation, exit, retreat
@workings = enrichment, conversion, reprocessing, exploration, production, extraction, refining, mining, drilling, programme, program, facility, work, activity
@demandings = demand, implore, exhort, beseech, entreat
@offshoots = branch, wing, arm, cell, affiliate, offshoot, faction, chapter, franchise
@adherents = supporter, loyalist, follower, sympathizer, sympathiser, backer, admirer, fan, devotee, partisan, opponent, critic
@sorties = sortie, airstrike, strike, bombing, raid, mission, patrol, operation, offensive, airdrop, overflight, munition, artillery
@shores = coast, shore, shoreline, coastline, border, frontier, seaboard
@figures = tone, note, chord, balance, pose, attitude, stance, posture, deal, bargain, agreement, accord, pact, truce, compromise, alliance, oil, gold, gas
@settlings = settle, resolve, end, bury, heal, overcome, solve, mend, patch
@endings = stop, cease, end, halt, discontinue, quit, lift, terminate, suspend, pause, renounce, forswear, abandon
@plots = prepare, plan, plot, scheme, intend, conspire
@arrivals = reach, arrive, flow, pour, trickle
@disclosures = record, readout, statement, report, data, figure, image, footage, video, photo, photograph, film, list, detail, information, document, file, transcript, text, name, result, recording, audio, survey, study, tape, draft, version, book, album, song, map, picture, plan, budget, guideline, rule, number, statistic
@shields = protect, shield, guard, defend, safeguard, secure
@jails = jail, prison, custody, cell, court, courtroom, courthouse, station, detention, hospital, morgue, clinic, barracks
@ousters = oust, topple, overthrow, depose, unseat, dislodge
@fields = cultural, health, educational, academic, research, scientific, science, public-private, private, vaccine, technical, university, archaeological, media, training, literacy, education
@soldierings = find, discover, uncover, unearth, free, rescue, search, patrol, secure, sweep, storm, raid, comb, scour, clear, thwart, foil, repel, repulse, recover, seize, recapture, retake, surround, encircle, cordon, besiege, intercept, disarm, dismantle, defuse, pursue, chase, hunt, fight, battle, engage, inflict, round, evict, dislodge, liberate
@operations = operation, offensive, exercise, drill, patrol, raid, sweep, mission, campaign, maneuver, manoeuvre, war game, assault, manhunt, search, airlift, evacuation, training, invasion, push
@deeds = move, decision, action, step, measure, announcement, behaviour, behavior, act, conduct, gesture, initiative, development, incident, operation, exercise, drill, launch, test, deployment, swap, exchange, intervention
@launches = launch, test, firing, test-firing, test-launch, detonation
@launchings = fire, launch, test, test-fire, test-launch, detonate, lob, shoot
@ordnance = air, drone, missile, rocket, military, artillery, bombing, retaliatory, naval, precision, cruise, nuclear, ground, mortar, deadly, aerial, pre-emptive, preemptive
@criminals = smuggler, trafficker, robber, gang, gangster, bandit, kidnapper, cartel, criminal, thief, poacher, mobster, murderer, arsonist, vandal, fraudster, burglar, rustler, stowaway, militant, militia, militiaman, gunman, terrorist, extremist, jihadist, islamist, pirate, hijacker, proxy, paramilitary
@henchmen = aide, associate, deputy, lieutenant, bodyguard, adviser, advisor, follower, supporter, loyalist, confidant, disciple, protege, protégé, henchman, driver, chauffeur, lawyer, cook, courier, translator, courtier
@contests = race, election, contest, competition, tournament, vote, ballot, campaign, runoff, run-off, poll, polls, primary, championship, cup, match, final, league, marathon, bidding
@insurgents = rebel, insurgent, separatist, guerrilla, secessionist, dissident, mutineer, putschist, exile, emigre, defector, anti-government, breakaway, renegade, mutinous
@brokers = mediator, guarantor, witness, broker, facilitator, observer, intermediary, go-between, umpire, referee, arbiter, arbitrator, co-sponsor, sponsor, host
@wars = war, invasion, aggression
@media = interview, newspaper, radio, television, tv, broadcaster, broadcast, magazine, channel, daily, weekly, podcast, documentary, tabloid, talk show, network, journalist, reporter, website, outlet, press, medium
@mediations = rule, arbitrate, adjudicate, mediate, broker, sponsor, facilitate, oversee, supervise, monitor, guarantee, host, propose, back, draft
@redressing = release, free, return, apologize, apologise, withdraw, compensate, repatriate, extradite, investigate, stop, lift, reverse
@outcries = protest, complain, object
@contested = island, islet, reef, shoal, atoll, archipelago, peninsula, territory, territories, region, enclave, strip, area, land, waters, sea, plateau, temple, city, chain, sovereignty, ownership, rock, border
@captures = arrest, apprehend, detain, seize, capture, hold, jail, imprison, kidnap, abduct, intern, snatch
@releases = release, freedom, liberation, return, free
@insistences = insist, stress, maintain, stipulate, require, decree, urge, suggest, propose, recommend, request, ask
@undertakings = measure, sanction, tariff, embargo, restriction, penalty, operation, offensive, campaign, package, blast, explosion, bomb, barrage, missile, rocket, drone, shelling
@airframes = aircraft, plane, jet, airliner, aeroplane, airplane, jetliner, warplane, airframe
@components = engine, turbine, avionics, radar, wing, fuselage, part, component, seat, tail, propeller, gear, cockpit, missile, bomb, debris, wreckage, passenger, crew, pilot, name, design, price, cost
@crews = crew, pilot, co-pilot, copilot, airman, crewman, aviator, aircrew, navigator, flier, flyer
@machines = aircraft, plane, jet, airliner, aeroplane, airplane, jetliner, warplane, airframe, bomber, freighter, turboprop, helicopter
@guilts = responsible, responsibility, author, source, architect, mastermind, perpetrator, instigator, organizer, organiser, accountable, answerable, notorious, infamous, involvement, role, part, hand, complicity, blame, accuse, suspect, guilty, convict, want, implicate, complicit, guilt, culpable, credit, charge, involve, participation, connection
@resumptions = move, decision, action, step, measure, announcement, act, gesture, initiative, development, incident, charge, claim, allegation, accusation, suggestion, assertion, denial, ruling, verdict, judgment, contract, deal, agreement, demand, request, appeal, proposal, offer, plan, invitation, advice, threat, promise, pledge, vow, ban, closure, feat, practice, policy, attack, strike, raid, killing, operation, sale, purchase, statement, remark, argument, order, choice, vote, arrest, expulsion, withdrawal, annexation, breach, violation, comparison, comment, warning, decree, deployment, recall, embargo, boycott, blockade, invasion, intervention, condition, view, position, accord, pact, veto, visit, law, resolution, concession, word, words, language, phrase, description, reading, reproach, parallel, analogy
@proceedings = respond, retaliate, reply, answer, react, proceed, go, press, persist, continue, start, begin, open, counter, follow, strike
@circumstances = despite, under, after, amid, following, upon, over
@messages = letter, message, note, cable, telegram, email, memo, memorandum, petition, speech, address, dispatch, communication, missive, tweet
@warnings = warn, caution, forewarn, admonish
@obedience = comply, cooperate, stop, halt, suspend, end, cease, hand, meet, heed, accept, withdraw, disarm, disclose, release, free, surrender, agree, obey, dismantle, renounce, return, honor, honour, fulfil, fulfill, abandon, freeze, recognize, recognise, leave, pull, respond
@defiance = refuse, refusal, fail, failure, decline, unwillingness
@holdings = base, airbase, city, town, village, capital, port, airport, airfield, island, outpost, barracks, headquarters, checkpoint, refinery, pipeline, reactor, plant, dam, bridge, infrastructure, facility, installation, site, target, position, asset, interest, ship, warship, vessel, tanker, boat, frigate, destroyer, carrier, submarine, fleet, shipping, aircraft, plane, jet, warplane, bomber, helicopter, drone, satellite, missile, soil, territory, coast, border, embassy, consulate, mission, defence, defense, battery, radar
@layings = blame, pin
@armyless = palestinian, palestinians, palestine
@crowds = student, crowd, mob, youth, supporter, activist, farmer, worker
@stormings = storm, ransack, besiege, torch, burn, attack, occupy, vandalize, vandalise, surround
@firings = fire, launch, drop, use, unleash, employ, lob, rain, test, deploy, wield
@collapses = collapse, crumble, unravel, expire, lapse, break, end, fail, disintegrate, fray
@retaliations = retaliate, respond, strike
@reprisals = consequence, retaliation, reprisal, response, action, sanction, measure, countermeasure, punishment, strike, attack, revenge, vengeance, step, tariff, price, ban
@handovers = hand, extradite, surrender, deliver, transfer, send, return
@texts = text, order, decree, measure, ruling, act, legislation, statement, letter, message, report, resolution, editorial, communique, communiqué, law, note, tweet, declaration, article, email, speech, document, petition, memo, comment, remark, cable, telegram, post, bill, motion, lawsuit, suit, case, complaint
@proposals = demand, request, call, appeal, proposal, offer, plan, deal, invitation, suggestion, ultimatum, idea, condition, term, overture, bid, plea, compromise, initiative, deadline, order
@redress = apology, release, return, explanation, withdrawal, compensation, halt, end, inquiry, enquiry, investigation, handover, extradition, damages, retraction, reparations, pullout, cessation, repatriation, response, punishment, clarification, answer, proof, evidence, assurance, guarantee, concession, restitution, retreat, access, probe
@relentings = release, freeing, extradition, withdrawal, halt, end, cessation, stop, return, retreat, pullout, apology, retraction, compensation, reparations, restitution, reversal, restoration, de-escalation
@refusals = refuse, reject, decline, dismiss, spurn, rebuff, ignore, balk, snub, defy, shrug, turn, rule, say, scorn, resist, veto
@portions = percent, %, stake, share, half, quarter, third
@commissions = receive, accept, give, grant, pay, provide, supply, send, sell, launch, use, impose, hold, make, take, commit, conduct, carry, run, build, test, deploy
@customers = customer, buyer, purchaser
@ordinals = first, second, third, last, only, latest, next, sole, newest
@purchases = order, buy, purchase, acquire, procure, lease, receive, take, sell, deliver
@charges = allegation, accusation, charge, claim, report, reports, account, story, suggestion, assertion, version, statement, remark, notion
@falsehoods = absurd, absurdity, baseless, groundless, unfounded, false, falsehood, untrue, lie, nonsense, fabrication, fiction, ridiculous, ludicrous, propaganda, slander, smear, fake, disinformation, invention, hoax, fantasy, preposterous, farcical, laughable, delirium
@followings = take, follow, make, repeat, copy, mirror, match, replicate, emulate, echo
@steady = stand, stick, side, stay, remain
@attempts = try, attempt, endeavour, endeavor, strive, struggle
@promptings = prompt, lead, cause, provoke, push, spur, drive, force, induce
@offerings = offer, volunteer
@denials = deny, reject, dismiss, refute, dispute, contest, repudiate, rebut, contradict, disavow, disclaim
@comings = come, rush, fly, hurry, go, spring, race
@doings = claim, perpetrate, stage, orchestrate, mount, commit, sponsor, wage
@namings = call, brand, label, term, deem, describe, denounce, consider, dub, characterize, characterise, regard, condemn, decry
@grounds = territory, coast, coastline, soil, border, capital, island, mainland, land
@skies = airspace, region, zone, sky, space, vicinity, perimeter, water, waters
@outrages = crime, outrage, barbarity, barbarian, aggression, affront, betrayal, stab, atrocity, hijacking, piracy, blackmail, terrorism, massacre, murder, disgrace, humiliation, insult, violation, provocation, escalation, outrageous, unacceptable, shameful, disgraceful, reckless, irresponsible, undiplomatic, cowardly, barbaric, barbarous, unlawful, despicable, intolerable, provocative, perfidy, treachery, banditry, extortion, intimidation, recklessness, breach, injustice, travesty, inexcusable, unforgivable, abominable, monstrous, warfare, bullying, bully, theft, robbery, sabotage, hypocrisy
@origins = emanate, originate, come, stem, launch, fire
@measures = hour, day, week, month, year, round, series, wave, string, number, set, spate, barrage, dozen, dozens, hundred, hundreds, package, tranche, pair, flurry, exchange, succession, chain, bout, session, array, raft, slew, torrent, batch, spree, couple, handful, score, decade
@stays = remain, stay, continue
@culprits = author, architect, mastermind, perpetrator, instigator, organizer, organiser
@expectations = likely, unlikely, expect, bind, sure, certain, poise, set, project, predict, tip
@regards = consider, regard, see, view, deem, think, reckon
@studies = consider, weigh, study, mull, ponder, examine, review, discuss, debate, contemplate
@phases = resumption, continuation, start, beginning, outbreak, onset, launch, opening, conclusion, end, cessation, halt, suspension, intensification, escalation, expansion, extension, renewal, campaign, policy, strategy, pattern, history, record, habit, practice, course
@sums = $, €, £, dollar, euro, pound, million, billion, trillion
@phrasal = charge, response, answer, reply, exchange, return, recognition, retaliation, anticipation
@watchings = track, monitor, spot, follow, photograph, see, observe, detect, shadow
@receptions = receive, get, obtain, deserve, win, enjoy, benefit
@discussions = discuss, raise, debate, review, broach, address, mention
@victories = beat, defeat, rout, crush, thrash, trounce, overpower, overcome, eliminate, oust, upset, sweep, topple, whip, hammer, demolish, down, overwhelm, stun, shock, humble
@peaceful = advertisement, advertising, publicity, media, election, electoral, presidential, parliamentary, mayoral, reelection, re-election, vaccination, immunization, immunisation, awareness, fund-raising, fundraising, information, recruiting, recruitment, political, diplomatic, legal, hunger, labor, labour, general, rail, transport, rescue, relief, search, humanitarian, peacekeeping, training, charm, marketing, literacy, lobbying, letter-writing, sales, anti-corruption, anti-smoking, anti-poverty, warning, court, heart, panic, asthma, verbal, personal, mine-clearing, demining, cleanup, clean-up, salvage, aid, airline, teacher, doctor, student, worker, truck, miner, pilot
@officers = chief, head, director, commander, minister, president, officer, official, agent, expert, envoy, ambassador, worker, leader, adviser, advisor, analyst, boss, source, veteran, operative, minister, secretary, spokesman, inspector, representative, delegate, negotiator, diplomat, emissary, aide, deputy, delegation
@fates = murder, assassination, death, slaying, killing, kidnapping, abduction, disappearance, detention, arrest, imprisonment, execution, beheading, poisoning, ouster, overthrow, shooting, isolation, exclusion, plight, suffering, hardship
@journeys = visit, trip, tour, journey, arrival, departure, return, travel, flight, stay, stop, stopover, plane, jet, motorcade, convoy, aircraft, entourage, delegation, helicopter
@sports = shootout, shoot-out, tiebreak, tie-break, hat-trick, equaliser, equalizer, podium, relay, golfer, cricketer, footballer, gymnast, swimmer, tournament, championship, semifinal, semi-final, quarterfinal, quarter-final, tennis, cricket, football, soccer, rugby, basketball, volleyball, handball, hockey, baseball, softball, golf, badminton, wrestling, boxing, olympics, medal, medalist, medallist, playoff, play-off, inning, innings, wicket, touchdown, seeded, midfielder, goalkeeper, halftime, champion, runner-up, match, scoreline, knockout, cup, seed, unseeded, top-seeded, wimbledon, final, undefeated, unbeaten, third-ranked, second-ranked, top-ranked, fourth-ranked, qualifier, friendly, bowling, bowler, batsman, scorer, winger, teammate, stadium, referee, relegation, sprinter, peloton, heavyweight, welterweight, middleweight, lightweight, finalist, semifinalist, goalscorer, bout, standings
@matters = policy, website, letter, vote, prize, credential, greeting, act, plane, bias, mark, round, briefing, statement, report, law, rule, system, plan, site, page, list, map, record, account, guideline, guidance, doctrine, strategy, need, right, issue, matter, fund, programme, program, project, service, base, facility, process, effort, goal, aim, target, standard, quota, deadline, requirement, criterion, obligation, price, cost, market, work, case, role, aid, support, interest, trade, bid, claim, power, capability
@bodies = delegation, administration, leadership, government, parliament, regiment, department, audience, detachment, institution, organization, organisation, association, federation, corporation, mission, commission, opposition, coalition, nation, population, legislature, community, university, authority, minority, majority, confederation, foundation, establishment, section, division, faction, generation, directorate, alliance, profession, secretariat, congregation, junta, fraternity, insurance, intelligence, reconnaissance, electorate, judiciary, aviation, group, movement, militia, network, party, agency, company, firm, conglomerate, airline, front, bloc, army, battalion, brigade, newspaper, broadcaster, channel, cartel, gang, sect, union, council
@people = people, person, civilian, protester, protestor, demonstrator, journalist, citizen, activist, dissident, leader, opponent, critic, population, opposition, student, woman, women, minority, prisoner, figure, resident, voter, worker, lawyer, politician, candidate, marcher, child, children, villager, national, traveller, traveler, tourist, subject
@performed = recognize, recognise, thank, congratulate, commend, praise, welcome, apologize, apologise, applaud, salute, honor, honour
@opposing = prevent, stop, deter, counter, combat, defeat, degrade, destroy, confront, resist, oppose, contain, isolate, punish, disrupt, dismantle, fight, weaken, pressure, eliminate, eradicate, deny, penalize, penalise, thwart, ban, phase
@uttered = reaffirm, reiterate, express, extend, convey, emphasize, emphasise, stress, underline, underscore, acknowledge, recognize, recognise, echo, offer
@advisories = storm, weather, hurricane, typhoon, cyclone, tornado, flood, tsunami, travel, health, heat, avalanche, fire, wildfire, ash, tide, wind, ice, snow, blizzard, frost, smog, pollution, evacuation
@blasts = blast, explosion, gunfire, shootout, gunfight, gunbattle, clash, violence, unrest, ambush, fighting, shooting, crossfire, stampede, mine, landmine, ied, device
@forums = nations, nation, un, u.n., council, court, commission, wto, union, eu, organization, organisation, tribunal, committee, league, agency, police, fifa, uefa, regulator, ombudsman
@plights = situation, crisis, conflict, fighting, escalation, violence, unrest, instability, insecurity, turmoil, tension, hostility, clash, plight, suffering, famine, hunger, drought, displacement, emergency, upsurge, deterioration, outbreak, toll, loss, deadlock, impasse, stalemate, development
@helps = support, help, assistance, backing, contribution, hospitality, generosity, solidarity
@remedies = tackle, combat, fight, counter, address, prevent, reduce, eradicate, curb, eliminate, overcome, confront, redress, remedy, punish
@accessions = support, back, oppose, endorse, favour, favor, champion, delay, stall, slow, hinder, obstruct, freeze, hasten, promote, resist, advocate, discuss, negotiate, propose, want, seek, talk, negotiation, opposition, bid, path, vote, question, referendum, debate, discussion, prospect, process, application, objection, objections, timetable, roadmap, hope, backing, obstacle
@topics = discuss, debate, examine, study, review, address, consider, raise, investigate
@bonds = partnership, relationship, alliance, friendship, threat, challenge, rivalry, commitment
@shared = partnership, friendship, alliance, cooperation, collaboration
@backings = support, backing, solidarity
@stops = stop, stopover, layover, halt, leg
@prospects = possible, potential, future, new, additional, further, more, increased, proposed, planned, prospective
@asides = addition, response, reply, regard, relation, reference, contrast, opposition, accordance, accord, line, view, light, preparation, return, reaction, answer
@receivings = have, need, want, seek, lack, retain, count, rely, depend, thrive, bank, expect, keep, earn, enjoy, command, covet, crave, boast
@sides = ally, rival, enemy, foe, adversary, opponent, neighbor, neighbour, proxy, client
@relatives = counterpart, partner, ally, relative, kinsman, friend, predecessor, successor, colleague, rival, opponent, enemy, neighbor, neighbour, host, guest, wife, husband, widow, widower, spouse, son, daughter, brother, sister, father, mother, parent, nephew, niece, cousin, uncle, aunt, grandson, granddaughter, grandfather, grandmother, in-law, fiancé, fiancée, girlfriend, boyfriend, namesake, biographer, backer, sponsor, patron, benefactor, creditor, donor, paymaster, protector
@standards = need, needs, demand, challenge, obligation, requirement, standard, criterion, criteria, target, goal, deadline, condition, commitment, expectation, cost, moment, end, fate
@states = lock, embroil, entangle, mire, involve, commit, determine, dedicate, resolve, prepare, engage, unite, ally
@outlaws = militant, insurgent, rebel, gunman, terrorist, extremist, guerrilla, jihadist, separatist, attacker, bomber, kidnapper, assailant, robber, pirate, gang, smuggler, trafficker, hijacker, bandit, looter, sniper, arsonist
@forces = military, troop, soldier, force, police, policeman, army, marine, commando, paratrooper, warplane, gunship, artillery
@branches = coalition, allied, security, government, army, ground, border, police, riot, special, elite, local, more, several, military, naval, air, combat, additional, other, armed
@shares = one, some, many, several, most, dozen, member, part
@armies = nato, isaf, coalition, military, army, navy, force, police, command, guard, marine, troop, pentagon, ministry, defense, defence, interior
@preludes = addition, course, wake, time, end, eve, start, beginning, part, sideline, conclusion, outset, run-up, aftermath, margin
@exercisings = join, complete, conclude, finish, begin, start
@comingstogether = arrive, come, fly, travel, land, deploy, gather, assemble, join, converge
@travels = arrive, go, come, fly, travel, head, visit, return, land, leave, tour, reach
@enterprises = newspaper, magazine, daily, weekly, tabloid, broadcaster, website, blogger, bank, company, firm, corporation, startup, retailer, supermarket, think-tank, thinktank, charity, brand, brewer, carmaker, automaker, insurer, lender, publisher, studio, orchestra, choir, club, striker, footballer, sprinter, athlete, cyclist, boxer, golfer, swimmer, wrestler, singer, actor, actress, novelist, poet, painter, filmmaker, musician, band, milblogger, analyst, netizen, journalist, columnist, commentator, pundit, economist, historian, scholar, academic, greens, green
@ofstate = state, official, central, government, governmental, public, national, state-run, state-owned, state-controlled, government-run, government-owned, military, ruling
@arrests = arrest, apprehend, nab, detain
@seekings = want, seek, hunt, pursue
@suspicions = suspicion, charge, count, accusation, allegation
@provinces = province, state, governorate, county, region, oblast, prefecture, department, voivodeship, republic
@ideas = principle, norm, value, idea, notion, order, institution, credibility, record, argument, legacy, reputation, freedom, democracy, foundation, tenet, right
@officials = official, authority, government, spokesman, spokeswoman, minister, commander, officer, general, source, prosecutor, president, governor
@impositions = use, imposition, introduction, application, adoption, deployment, possibility, prospect, idea, notion
@sittings = session, sitting, meeting, debate, hearing
@homelands = country, nation, homeland, government
@movements = group, movement, organization, organisation, party, faction, militia, agency, company, alliance
@thoughts = think, believe, suppose, feel, reckon
@concealments = hide, conceal, disguise
@knowings = mention, know, recall, remember, realize, realise, notice
@proofs = evidence, indication, proof, sign, confirmation, hint, trace, grounds, basis, suggestion
@lackings = lack, want, miss
@choosings = decide, choose, opt, vote, elect
@hindrances = stop, keep, prevent, dissuade, deter, discourage, restrain, hinder, inhibit, preclude, ban, save
@persuasions = talk, argue, scare, frighten, coax, bully, persuade
@waves = increase, rise, surge, escalation, wave, spate, uptick, resumption, intensification
@loomings = imminent, impending, looming, incoming, approaching, loom, approach
@time = day, week, month, year, today, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, winter, soon

# ---------------------------------------------------------------- agree
# A bid for a company is trade.
[cooperate noun agent > for if source organization; target organization]
bid, takeover bid, buyout, buyout offer, tender offer
# A term is no gift.
[request verb subj > for/to/in if source nation,leader,organization; target organization,nation; object application, bid, petition, candidacy]
submit, file, lodge, present, make, put +in, send, hand +in
[request verb subj > for/to/obj if source nation; target organization]
apply for:membership|accession|admission|entry|status, seek membership|accession|admission|entry, request membership|accession|admission, submit application
[request verb subj > iobj/to/obj if object day, week, hour, month, deadline]
give, grant
[request verb subj > iobj/to/obj]
give until:@time, set deadline
# Troops that go home are no goods: before the offers.
[concede verb subj > against/of if target nation,leader,organization]
drop charge|accusation|complaint|claim|case|lawsuit|suit|objection|demand|opposition
[concede verb subj > from/obj/of if object withdrawal, pullout, pullback, drawdown, retreat, departure]
announce, order, approve, declare
[agree verb subj > with/to/iobj/obj/clause]
agree, promise, pledge, commit, undertake, vow, volunteer, consent, guarantee, concur, swear,
stand ready, reaffirm commitment, reiterate commitment, renew commitment, honour commitment, honor commitment,
underscore commitment, affirm commitment, show readiness, express readiness, express willingness,
signal readiness, signal willingness, voice readiness, declare readiness, accept invitation, look forward,
stay committed, remain committed, remain ready, remain willing, stand prepared
[agree verb subj > for/to/iobj/obj/clause if object @goods]
announce, pledge, promise, offer, commit, unveil, earmark, vow, approve, preview
[retreat verb subj > to if object resignation]
offer, tender, submit, hand, hand +in
[agree verb subj > iobj/to/obj/clause]
offer, propose cooperation, promise, pledge, extend invitation, extend offer, make offer, make promise,
make pledge, give assurance, give guarantee, give promise, offer help, offer support, offer aid,
hold out prospect, tender offer, propose help, propose aid
[agree verb both; with]
sign agreement|deal|treaty|pact|memorandum|accord|protocol|mou|convention|understanding|charter,
reach agreement|deal|accord|understanding|compromise|settlement|consensus|pact,
conclude agreement|treaty|pact|deal|accord|talk|alliance, strike deal|bargain|agreement|accord,
seal deal|pact|agreement|alliance|contract|accord|partnership|truce|treaty, ink deal|agreement|pact, initial agreement|treaty|pact,
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
[agree noun agent > clause if clause work, cooperate, partner, collaborate, help, assist, support, strengthen, deepen, expand, continue]
intent, desire, eagerness
[agree noun agent > clause if clause provide, help, support, assist, aid, send, supply, join, cooperate, work, resume, allow, deliver, hold, grant]
decision, plan, intention, announcement, vow
[agree noun agent > to/toward/towards if target nation,leader,organization]
overture, outreach
[agree noun agent > for/to]
loan guarantee, aid package, commitment
[agree noun both; with]
to:agreement|treaty|pact|accord|compact|memorandum|deal|convention party
[agree noun both; with]
agreement, deal, treaty, pact, accord, memorandum, understanding, settlement, compromise, truce, armistice,
mou, rapprochement, detente, framework, concordat, entente, protocol
[agree noun both; with]
to:ceasefire|truce|dialogue|talk|negotiation|settlement|peace|cessation commitment, joint declaration, joint communique, joint communiqué
[agree verb both; with]
clinch deal|agreement|pact|truce, hammer +out deal|agreement|truce|compromise|plan,
thrash +out deal|agreement|compromise, cut deal, close deal, do deal, forge agreement|pact|deal,
bury hatchet, mend fence, patch +up difference|quarrel, reconcile
[agree verb subj > at if target nation,leader,organization]
place at:disposal, put at:disposal
[agree verb subj > to if target nation,leader,organization]
give word, give undertaking|pledge, hold +out branch|hand|carrot, extend branch|hand, offer branch|hand|mediation|sanctuary|haven|talk|dialogue|concession|amnesty|truce|ceasefire|peace, reach +out hand, promise support|aid|help|backing|loan|protection|arm|weapon|troop, leave +open door, open door, make overture|offer|promise|pledge|commitment, pledge allegiance|loyalty|support|aid|help
[agree verb subj > with if target nation,leader,organization]
make peace, bury hatchet, come to:term, see eye, agree, patch +up relation|tie|difference|quarrel, mend relation|tie|fence, settle, reconcile, reach understanding|accommodation|truce|ceasefire|armistice|compromise, make truce, cut bargain, promise talk, seek accommodation
[agree adj self > to/with/for]
open, amenable, receptive
[agree adj self > clause/with if clause work, cooperate, partner, collaborate, help, assist, support, engage, strengthen, deepen, expand, continue]
eager, keen
[agree adj self > to/clause/with]
committed, willing, ready, prepared, pledged, bound, determined, resolved
[agree verb subj > with if target nation,leader,organization; object @pact, declaration, statement, document, roadmap, ceasefire, truce, communique]
sign, initial, ink, conclude, reach, negotiate, ratify, finalize, finalise, renew, extend, broker, secure, clinch
[agree verb subj > with if source nation,organization; target nation,organization]
sign
[agree verb subj > clause if source nation,organization,leader; target nation,organization,leader; clause work, cooperate, partner, collaborate]
want, hope, seek, wish, like, love
[agree verb both; with]
declare ceasefire|truce|cease-fire|armistice|moratorium, announce ceasefire|truce|cease-fire|agreement|deal|partnership|alliance|pact|accord, unveil agreement|deal|partnership|alliance|pact|accord,
sign declaration|communique|document|roadmap|arrangement|partnership|letter|ceasefire|truce,
adopt declaration|statement|communique|roadmap, issue declaration|communique, exchange pledge|assurance,
renew agreement|treaty|pact|deal|accord, extend agreement|treaty|pact|deal|truce|ceasefire|armistice,
settle difference|row, promise cooperation
[agree verb subj > to/iobj/with if target nation,leader,organization]
renew commitment|promise|pledge|offer, reiterate commitment|promise|pledge|offer, repeat promise|pledge|offer,
reaffirm pledge|promise, restate commitment, honour promise|pledge, honor promise|pledge, reassure, accept invitation
[agree noun agent > clause if clause provide, help, support, assist, aid, send, supply, join, cooperate, work, resume, allow, deliver, recognize, recognise, hold, grant, defend, protect, donate, give, lend, sell, host, meet, return, release, free, withdraw]
offer, promise, pledge, commitment, readiness, willingness, agreement, determination, resolve
# ---------------------------------------------------------------- consult
[consult noun agent > to/with/from if target leader]
call, letter, phone call, telephone call, message
[consult verb subj > with/between if target leader,nation,organization; planned]
expect meeting|talk|summit|call|conversation, await meeting|talk|summit, foresee meeting|talk|summit, plan meeting|talk|summit|call
[consult verb subj > from if target leader]
take call, receive call, get call, receive letter|message
[consult verb both; with/obj]
meet, talk, confer, negotiate, speak, converse, parley, deliberate, consult, huddle, liaise, debate,
bargain, dine, lunch, chat, reconvene, haggle, correspond, communicate, interact, engage, meet +up,
sit +down, get +together, exchange view|letter|idea|message|call, compare note
[consult verb subj > on if source leader; target leader]
call at:office|home|residence|palace|house|headquarters|hotel|villa, call in:office|palace
[consult verb subj > obj/with]
telephone, phone, call, ring, brief, debrief, contact, receive, host, entertain, welcome on:board,
invite to:talk, greet, summon, approach, meet, inform, update, call +up, see +off,
call on:visit, sound +out, join for:talk|dinner|lunch|meeting|discussion, fete, buttonhole
convene counterpart|ally|partner|minister|leader, gather counterpart|ally|partner|minister|leader,
assemble counterpart|ally|partner|minister|leader
[consult verb both; obj if subject meeting, summit, talk, negotiation, conference, dialogue, discussion, session, consultation, participant, attendee, forum, gathering, retreat, delegate, call]
include, involve, gather, assemble, unite, feature, reunite, draw, attract, comprise, bring +together
[consult verb both; with if subject representative, delegate, leader, minister, official, envoy, negotiator, diplomat, ambassador, president, premier, counterpart, delegation, side, party, chief]
gather, assemble, congregate
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
[consult verb subj > to if target leader]
pay visit|call
[consult verb subj > with/to/at/for if target leader,nation,organization]
hold talk|meeting|discussion|consultation|negotiation|summit|conversation|call|dialogue|conference|session|phone,
conduct negotiation|talk|discussion|dialogue, resume negotiation|talk|dialogue|contact,
be in:talk|negotiation|discussion|contact|dialogue, remain in:talk|contact|touch, stay in:contact|touch,
begin negotiation|talk|dialogue, start negotiation|talk|dialogue, open negotiation|talk|dialogue,
continue negotiation|talk|dialogue, restart negotiation|talk|dialogue, enter negotiation|talk|dialogue,
pursue negotiation|talk|dialogue,
have talk|meeting|discussion|conversation|call|contact|dialogue|dinner|lunch|breakfast, take call,
make call, place call, receive call, return to:negotiation|talk|table,
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
peace process, peace effort, peace bid, talk, negotiation, meeting, discussion, dialogue, consultation, summit, conversation, conference, call,
contact, encounter, parley, briefing, audience, dinner, luncheon, phone call, tete, handshake,
diplomacy, correspondence, roundtable, touch, teleconference, videoconference, video conference
[consult noun agent > between/among/with/in if target nation,leader,organization]
mediation mission, peace mission, mediation, mediation effort, arbitration
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
invite for:talk|meeting|summit|dinner|visit, wine, court, see for:talk
[consult verb subj > to if source nation,organization; target nation,organization]
talk
[consult noun both; with]
communication
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
host talk|negotiation|meeting|dialogue, preside +over talk|meeting|negotiation, preside over:talk|meeting|negotiation, chair talk|negotiation|meeting, sponsor talk|negotiation|dialogue
[consult verb subj > with/alongside if target leader]
appear, take question, pose together, share stage|podium|platform, give conference, hold conference,
address conference|reporter
[consult verb subj > beside/alongside if source leader; target leader]
speak, stand, sit, appear, talk
[consult verb subj > obj/of/in if source leader,nation; target organization; object summit, meeting, session, conference, ministerial, assembly, plenary]
attend, join, address
[consult verb subj > in/of if source leader,nation; target organization]
participate in:summit|meeting|ministerial|session|conference|plenary|assembly, take part in:summit|meeting|ministerial|session|conference|plenary|assembly
[consult verb subj > to if source leader; target organization]
deliver remark|speech|address|statement, give speech|address, make speech|address
[consult verb subj > obj if source leader; target organization]
address
[consult verb subj > obj if source leader; target leader]
join for:event|ceremony|meeting|talk|conference|dinner|launch|discussion|lunch|announcement, join at:event|ceremony|meeting|talk|conference|dinner|launch|forum
[consult verb subj > with/obj if source leader; target leader,nation,organization]
include talk|meeting|discussion|summit|consultation|negotiation
[consult verb subj > for if source leader; target organization]
travel for:summit|ministerial|meeting|conference|session, arrive for:summit|ministerial|meeting|conference|session, be for:summit|ministerial|meeting|conference|session
[consult verb subj > obj/iobj/to if source leader,nation,organization; target leader,nation,organization]
provide with:update|briefing|readout|rundown|overview|explanation|account, give update|briefing|readout|rundown|explanation|tour, provide update|briefing|readout|explanation
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
[support verb subj > obj if source organization,nation; target leader]
confirm as:president|minister|premier|secretary|commander|ambassador|chief|head|governor|judge|chancellor
[support verb subj > obj if target leader; passive]
confirm
[support verb subj > obj/of if target leader; object nomination, appointment, nominee, candidate, candidacy, choice]
confirm, back, endorse, approve
[request verb subj > obj/clausesubj if clause]
encourage
[consult verb subj > obj if source leader,organization; target leader]
welcome
[agree verb subj > clause if source nation,leader,organization; target nation,organization; object bill, law, legislation, motion, mandate, plan, request, deployment, resolution; clause send, deploy, provide, supply, sell, transfer, lend, give, donate]
approve, pass, adopt, back, endorse, authorize, authorise
[support verb subj > obj/for/with/behind/by if target nation,leader,organization]
praise, laud, applaud, hail, commend, thank, congratulate, salute, endorse, back, support, defend, recognize,
recognise, welcome, honor, honour, acclaim, celebrate, champion, cheer, compliment, appreciate, admire, extol,
espouse, advocate, favor, favour, uphold, vindicate, approve, ratify, acknowledge, respect, bless,
sponsor, glorify, esteem, decorate, exonerate, acquit, absolve, second, credit, eulogize, value, encourage,
justify, legitimize, validate, affirm, commemorate, mourn, rehabilitate, reassure, console, nominate, accredit,
elect, trust, befriend, toast, reward, knight, root, cosponsor, stand with:people, speak +up,
stick +up, vouch, side, empathize, sympathize, sympathise, campaign, crusade, stand by:side,
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
[support verb subj > to/for if target nation,leader,organization]
offer wish, express wish, send wish, convey wish, extend wish, offer greeting, convey greeting, send greeting, extend greeting, extend felicitation, offer felicitation
[support noun poss > with if target nation,leader,organization]
thought, prayer
[support verb poss > to if target nation,leader,organization; subject heart, thought, prayer, sympathy, condolence]
go +out, go, extend
[support verb subj > obj if target nation,leader,organization; object right, sovereignty]
reaffirm, emphasize, emphasise, underline, underscore, stress, affirm, reiterate, uphold, restate, acknowledge, reassert
[support verb subj > obj if target nation,leader,organization]
note with:appreciation|satisfaction|gratitude, acknowledge with:appreciation|gratitude, recognize with:appreciation, recognise with:appreciation
[support verb subj > iobj/obj if target nation,leader,organization; object success, luck, well, year, health, happiness, best, recovery, peace, strength, birthday, day, anniversary, prosperity, holiday, term, future, celebration, independence, christmas, ramadan, eid, nowruz]
wish
[support verb subj > iobj if target nation,leader,organization]
wish
[support verb subj > to]
come to:defence|defense, rise to:defence|defense, spring to:defence|defense, leap to:defence|defense,
rush to:defence|defense
[support verb subj > in]
come in:favour|favor, speak in:favour|favor, vote in:favour|favor, argue in:favour|favor
[support verb subj > of/for/behind/to]
march in:support, demonstrate in:support, gather in:support, turn +out in:support, take in:support, demonstrate in:solidarity, march in:solidarity, rally in:solidarity,
come +out in:support|favor|favour, speak +out in:support|favor|favour, rally in:support, rally to:support|side|cause,
voice backing|gratitude|appreciation|admiration|sympathy|satisfaction|thanks, have praise|admiration|respect,
be full:praise, express backing|condolences|congratulation|pride|respect, renew support|backing, restate support|backing,
reiterate support|backing|solidarity|gratitude, reaffirm support|solidarity|backing|recognition, signal support|backing|approval,
give thanks|praise|credit|vote|nod|light|medal, offer praise|prayer|sympathy|backing|tribute|encouragement,
send sympathy|flower, extend sympathy|greeting|welcome|recognition|hand, convey support|solidarity|appreciation|respect,
add voice, lend voice|name|weight, speak highly, speak warmly, think highly, be fan, owe debt|thanks, say thank,
raise glass, doff hat, take hat, tip hat, place confidence, put faith|trust|confidence, have faith|confidence|trust, show respect|gratitude|appreciation|confidence,
win thanks, rally behind
[support verb speaker > subj if target nation,leader,organization; clause defend, protect, respond, retaliate, exist, choose, decide, determine]
have right
[support verb subj > obj/iobj]
wish success|luck|well|recovery|birthday|happiness|prosperity, give backing|blessing|support|endorsement|approval|praise|credit|recognition, describe as:friend|partner|ally|hero|leader|beacon|model|success|example|statesman,
call friend|partner|ally|hero|leader|statesman|beacon|model|example|success|champion|patriot|visionary|inspiration,
hail as:friend|partner|ally|hero|leader|statesman|beacon|model|example, praise as:friend|partner|ally|hero|leader,
name ally|partner, hold up:model|example, single +out for:praise, defend against:criticism|charge|accusation|attack,
stand +by, stick +by, pat on:back
[support verb subj > by]
stand, stick, swear
[support verb subj > for if target nation,leader,organization]
stand +up, stick +up, speak +up, vouch, go bat, fight corner, make excuse, run interference, root, pray, plead, express sympathy|concern, have sympathy|respect|admiration|affection, cast vote|ballot
[support verb subj > with/alongside if target nation,leader,organization]
vote, side
[support verb subj > around/round/behind/to if target nation,leader,organization]
rally, close rank, line +up, unite, gravitate
[support verb subj > to if target nation,leader,organization]
give nod|light|green, doff cap|hat, take shine, raise glass|toast, drink toast, award prize|medal|order, give medal|award|prize|ovation|salute|cover|succour|comfort, bid farewell|welcome, wish well, play tribute, extend welcome, roll +out carpet, pin medal, show loyalty|sympathy|gratitude|deference|respect|appreciation, pledge loyalty|fealty, stay loyal|true|faithful, remain loyal|faithful, lean, tilt, give benefit, lend ear|hand|legitimacy|credibility|prestige|weight
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
[support verb subj > of if target nation,leader,organization]
be on:side, stand on:side, fight on:side, take side
[support verb subj > for if target nation,leader,organization]
come +out, plump
[support verb subj > obj if target leader]
see as:@head, regard as:@head, treat as:@head, consider @head, deem @head, call @head, hail as:@head, view as:@head
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
retract accusation|statement|claim|charge, waive demand|debt, forgive,
announce withdrawal|pullout|drawdown, relinquish claim, renounce claim, forgo claim,
grant concession|amnesty|pardon|clemency|autonomy, commute sentence, atone, repent, abdicate,
knuckle +under, cave +in, cave, say sorry
[concede verb subj > to if target nation,leader,organization]
give ground, truckle, pander, say sorry, offer regret|sorrow|apology|excuse|amends|compensation, extend apology|regret, convey apology|regret|remorse, tender apology|regret|resignation, send apology|regret, make apology|concession|climbdown|retraction, eat crow, bow head, pay compensation|damages|reparation, bend knee, doff
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
apology, concession, capitulation, climbdown, amnesty, clemency, submission, regret, acquiescence
# ---------------------------------------------------------------- cooperate
[cooperate adj both; with]
jointly
[cooperate verb both; with/obj/alongside]
co-operate with, trade data, launch venture, form venture|partnership|consortium|alliance,
establish venture|partnership|consortium, hold dialogue, deepen cooperation|tie|partnership,
strengthen cooperation|tie|partnership|relationship, expand cooperation|tie|trade|partnership,
enhance cooperation|partnership|tie, intensify cooperation, boost cooperation|trade|tie, develop cooperation,
conduct patrol|operation|training, run exercise|drill, begin exercise|drill, practice together,
practise together, march together, fight together, stand together, act together, band +together,
cooperate, collaborate, partner, trade, exercise, train +together, work +together, team +up, join force,
coordinate, co-operate, fly +together, operate +together, co-produce, drill, merge, patrol +together,
sail +together, integrate,
exchange prisoner|data|intelligence|helicopter|information|hostage|detainee|technology|goods,
share intelligence|information|data|technology|resource|evidence|expertise|experience,
conduct exercise|drill|maneuver|manoeuvre|patrol|training, hold exercise|drill|maneuver|manoeuvre|wargame,
stage exercise|drill|maneuver|manoeuvre, perform operation|exercise|maneuver, ally in:operation,
pool resource, co-author, interoperate, co-develop, cofound, jointly
[cooperate verb subj > with/alongside if target nation,leader,organization]
make cause, throw +in, go halves, share burden|cost|data|intelligence|technology, pool resource|effort, line +up, act concert|tandem, move tandem, march lockstep, sign contract|order, place order, do trade|business, conduct business|trade, hold drill|manoeuvre|maneuver|exercise, stage drill|manoeuvre|maneuver|exercise, run patrol|exercise|drill, mount operation|patrol, swap prisoner|note|intelligence, collude, connive
[cooperate verb subj > obj if target nation,organization]
join for:drill|exercise|manoeuvre|maneuver|patrol|training
[cooperate verb subj > with/alongside]
work, join, partner, participate with, liaise, sail, train, trade, deal, do business,
collaborate, operate, team
[cooperate verb both; with]
co-lead, co-chair, co-sponsor, co-organize, co-organise, co-found, co-manage, jointly lead
[cooperate verb both; with]
develop jointly, build jointly, produce jointly, manufacture jointly, operate jointly, fund jointly,
launch jointly, design jointly, finance jointly, host jointly, organize jointly, organise jointly,
conduct jointly, patrol jointly, train jointly, act jointly
[cooperate verb both; with/alongside]
co-host, cohost, co-organize, co-organise, co-sponsor, co-lead, co-author, co-produce, co-develop,
stand shoulder-to-shoulder|shoulder|together|united, strengthen link, boost tie|relation,
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
# "Chad buys Malian oil"
[cooperate verb subj > obj if source nation; target nation; object oil, gas, crude, coal, lng, wheat, grain, uranium, weapon, weapons, arm, arms]
buy, import, purchase
[cooperate verb subj > from/obj if target organization; object aircraft, jet, plane, airliner, airplane, helicopter, drone]
order, buy, purchase, acquire, lease
[cooperate noun agent > clause if source organization; target nation,organization; clause supply, provide, deliver, build, sell, maintain, upgrade, produce, train, develop, construct]
contract, tender
[cooperate verb iobj > clause if source organization; target nation,organization; object contract, deal, tender; clause supply, provide, deliver, build, sell, maintain, upgrade, produce, train, develop, construct]
award, give, grant, hand
[cooperate verb subj > iobj/to/obj if object contract, deal, order, tender, option]
award, give, grant, hand
[cooperate noun agent > from/with]
for:@craft order, of:@craft order, for:@craft contract
[cooperate noun agent > to/from/with]
contract, contract award, subcontract, supply contract
[cooperate verb subj > to/iobj]
sell, export, ship, supply gas|oil|electricity|grain|coal, extradite, license, lease, market, outsource
[cooperate verb both; with]
sign contract, ink contract
[cooperate verb subj > of/in if source organization; target organization; object @portions]
own, hold, have, control
[cooperate verb subj > with if object contract, order, purchase, option]
place, exercise, sign, book, win
[cooperate verb subj > obj]
extradite, contract, select, hire, employ
[cooperate noun agent > with/alongside/together]
work, teamwork, coordination, partnership
[cooperate noun both; with]
war game, military exercise, naval exercise, partnership, joint exercise, joint patrol, joint operation, joint training, joint project, joint statement, exchange,
hull-swap, contact mechanism, joint effort, joint production, working group, task force, joint drill,
joint mission, joint advisory, joint report, joint letter, joint appeal, joint raid, joint investigation, joint force, joint task force, joint team, joint commission, joint committee, joint facility, joint center, joint centre, joint initiative, joint programme, joint program, joint research, joint development, joint offensive, joint study, joint inquiry, joint fund, joint bank, joint company, interconnection, integration, interdependence, consortium, codeshare, code-share, liaison,
cooperation, collaboration, trade, coordination, teamwork, commerce, joint venture, venture,
co-operation, interoperability, drill, wargame, maneuver, manoeuvre, exercise, swap, merger, synergy,
interplay
[cooperate noun both; from/with]
aircraft order, plane order, firm order, new order, jet order, bulk order
[cooperate noun agent > from/with/to/for/of]
export, import
[cooperate noun agent > from/of if source nation; target nation]
purchase, import, procurement
[cooperate noun agent > to/of]
extradition
[cooperate noun agent > from/with/to/for]
purchase, sale, contract, procurement, extradition
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
[cooperate noun self > in if source nation,organization; target nation,organization]
investor, stakeholder, shareholder
[cooperate noun self > of/poss/with]
trading partner, trade partner, business partner, export market, commercial partner, subcontractor, contractor, joint-venture partner, partner trading, lessee, shareholder, investor
[cooperate verb subj > in/for/at/on if source nation,organization; target nation; object reactor, plant, pipeline, railway, port, dam, bridge, road, refinery, airport, factory, highway, terminal, mine]
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
[cooperate verb subj > obj if target nation,organization]
join mission|operation|campaign|effort|raid|patrol|offensive|exercise|drill|battlegroup|strike|airstrike|manoeuvre|maneuver|war|fight|push
[cooperate verb subj > in/to if target nation,organization]
take part in:mission|operation|campaign|raid|offensive|strike|airstrike|battlegroup, participate in:mission|operation|campaign|raid|offensive|strike|airstrike|battlegroup, contribute to:mission|operation|campaign|battlegroup|coalition|force
[cooperate noun both; with]
interaction, joint work, joint force, joint response, joint investigation, joint team, joint command, joint manoeuvre, joint maneuver, joint procurement, joint development, joint research, combined exercise, combined operation, combined patrol, multinational exercise, trilateral exercise, bilateral exercise, bilateral training, integrated operation, integrated training, maritime exercise, live-fire exercise, passing exercise, war-game, staff talk, trade relation, economic relation, economic tie, trade tie, commercial tie, military tie, security tie, military-to-military tie, trade route, trade flow, military cooperation, prisoner exchange, intelligence sharing, intelligence-sharing, information sharing, burden-sharing, synchronization, pipeline, rail link, energy link, code sharing, tie-up, co-production, co-development, codevelopment, double-tracking
[consult verb obj > clause if source leader; target leader,nation,organization; clause meet, see, talk, negotiate, confer, consult, plead, reason, mediate, sound, brief]
send, dispatch, despatch
[consult verb subj > clause if source leader; target leader; clause see]
fly, travel, go, come, head, return, drive, jet, arrive, journey, make trip|journey|visit, be
[consult verb subj > clause if target leader,nation,organization; object envoy, emissary, delegation, mediator, negotiator, representative, diplomat, minister, mission, team; clause meet, see, talk, negotiate, confer, consult, plead, reason, mediate, sound, brief]
send, dispatch, despatch
# ---------------------------------------------------------------- aid
[aid verb on/upon > subj if target nation,organization]
lean for:defence|defense|protection|security|support|arms|weapon, rely for:defence|defense|protection|security|arms|weapon|aid, depend for:defence|defense|protection|security|arms|weapon|aid
[cooperate verb from > subj if object @energy, petroleum, crude]
receive, import
[retreat verb subj > obj if target nation,place; source nation,organization]
leave
[retreat verb subj > to/iobj/obj/from if target nation,leader,organization]
hand +back, give +back, send +back
[aid verb subj > from/of/obj if object @refugees]
host, shelter, take +in, accept, welcome, admit, receive, house, absorb, resettle, feed, accommodate, treat
[aid verb subj > from/of/obj if target nation,organization; object people, person, family, civilian, child, wounded, patient, displaced, woman, pupil, student, thousand, million]
host, shelter, take +in, welcome, house, accommodate, resettle, absorb, evacuate
[aid verb subj > for if target nation,organization]
pay for:@goods
[aid verb subj > of/to/for/obj if object debt]
write +off, cancel, forgive, waive
[aid noun agent > clause if clause help, support, assist, enable, equip, protect, rebuild]
assistance, aid, funding, money, grant, loan, help, donation, equipment
[aid noun self > to/of/poss]
donor, benefactor
[aid noun self > to/of if source nation; target organization]
of:weapon|weapons|arm|arms|money|fund|funds|missile|rocket supplier
[aid verb subj > to/for if source nation,organization; target organization]
contribute @troops to:mission|force|operation|campaign|coalition
[aid noun self > to if source nation,organization; target nation,organization]
contributor
[aid verb subj > for/to/of/obj if source nation,leader,organization; target nation; object drawdown, shipment, transfer, delivery, package]
authorize, authorise, approve, order
[aid noun agent > to/for/of]
aid package, @military support, @military backing, rescue package, training mission, humanitarian response
[aid verb subj > obj/to/for if object @troops]
support, assist, back, help, train, equip
[aid verb subj > obj]
treat for:wound|injury|illness|disease|cancer|malaria|cholera|burn, treat in:hospital|clinic,
support with:@goods|airstrike|strike|fire|intelligence, back with:@goods|airstrike|strike|fire
[aid verb subj > obj]
aid, assist, help, fund, finance, arm, equip, train, feed, shelter, rescue, evacuate, subsidize, subsidise,
bankroll, resupply, reinforce, rearm, heal, vaccinate, nurse, bail +out, relieve, compensate, reimburse,
protect, guard, refuel, save, harbor, harbour, advise, nourish, clothe, accommodate, house,
underwrite, patronize, capitalize, prop +up, airlift, outfit, supply with:arm|weapon
[aid verb subj > obj/of if object defence, defense, defences, defenses, army, police, navy]
strengthen, bolster, modernize, rebuild, shore +up
[aid verb subj > to/iobj/for/into/with if object @goods]
give, send, deliver, supply, provide, donate, ship, transfer, grant, contribute, allocate, lend, loan, hand,
extend, airlift, airdrop, dispatch, bring, pass, allot, earmark, channel, pour, funnel, rush, transport,
distribute, release, disburse, bestow, commit, pump, fly, furnish, gift, steer, parachute, smuggle, drop,
award, hand +over, turn +over
[aid verb subj > iobj/to/obj]
donate, lend, bequeath, loan, gift, supply, provide, furnish
[aid noun poss > to/for]
asylum, refuge, sanctuary
[aid verb in/at/with > subj if source nation,organization]
take refuge|asylum|shelter|sanctuary, find refuge|shelter|asylum, get asylum, receive asylum
[assault verb from > subj]
receive fire|gunfire|shellfire|shelling|barrage, draw fire|gunfire|shellfire, take gunfire|shellfire
[aid verb from > subj if object @goods]
receive, get, obtain, accept, borrow, collect, draw
[aid noun of > self]
recipient, beneficiary
[aid verb subj > in/across/on/at if target nation,place; object patient, victim, survivor, casualty, refugee, child, evacuee, orphan, family, villager, people, person, million, thousand, hundred, wounded, injured]
treat, feed, help, assist, vaccinate, immunize, immunise, nurse, examine, shelter, house, resettle, inoculate, clothe, comfort
[aid verb subj > to/in/into if target nation,organization; clause help, assist, aid, protect, train, rescue, evacuate, stabilize, stabilise, relieve, rebuild, restore, guard]
send @troops, deploy @troops, dispatch @troops, contribute @troops, commit @troops, fly @troops, rush @troops
[aid verb subj > in/for if source nation,organization; target nation,place; object hospital, school, clinic, shelter, orphanage, well]
build, rebuild, open, repair, fund, reconstruct, construct, renovate, equip, staff, run, operate, set +up
[aid verb subj > on if target nation,leader,organization]
fight on:side|behalf, intervene on:side|behalf, serve on:side
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
[aid noun agent > to/for/in/into]
shipment, delivery, transfer, resupply, airdrop
[aid noun agent > of/for if target nation,organization,leader]
evacuation
[aid noun agent > to/for/of/in/into]
aid, assistance, help, relief, donation, grant, loan, bailout, subsidy, airlift, rescue,
supply, training, financing, funding, contribution, reinforcement, compensation, lifeline, rearmament, largesse, reparation, handout, sponsorship,
patronage, credit, protection, endowment
# ---------------------------------------------------------------- retreat
[retreat verb subj > in/from if object @troops, presence]
cut, reduce, draw +down, trim, slash, scale +back, thin, halve, pare, scale +down
[retreat verb subj > from/out/of if object @troops]
withdraw, pull, pull +out, pull +back, remove, evacuate, recall, redeploy, draw +down, extract, move,
repatriate, reduce
[retreat verb subj > as/from/of/out if source leader; target nation,organization]
resign, step +down, quit, stand +down, retire, bow +out, step +aside, abdicate, announce resignation, tender resignation, submit resignation,
offer resignation, hand +in resignation, hand resignation
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
suspend hostility, restore relation|tie, normalize relation|tie, normalise relation|tie,
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
surrender, capitulate, turn +in weapon|arm, turn +over weapon|arm, hand +in weapon|arm
[retreat verb subj > to if source leader; target nation,organization]
turn +in himself|herself|themselves, give +up himself|herself|themselves, hand +over himself|herself, surrender himself|herself|themselves
[retreat noun agent > on/against/from/of/for]
of:@restriction lifting, of:@restriction easing, of:@restriction removal, of:@restriction relaxation, of:@restriction waiver
[member-of verb subj > from if source nation; target organization; negated]
withdraw
[retreat verb poss > in/from if object @troops; target nation,place]
withdraw, pull +out, redeploy, bring home
[retreat verb subj > from/of/out]
withdraw, retreat, disengage, pull +out, pull +back, retire, resign, exit, evacuate, decamp, flee, desist,
abdicate, back +away
[retreat verb subj > obj]
evacuate, vacate, abandon, relinquish, demilitarize, de-escalate, decolonize
# Suspects, papers and the dead are handed over by those who work together; prisoners are given back.
[cooperate verb subj > to/iobj if target nation,organization; object suspect, mastermind, fugitive, remains, body, corpse, document, file, evidence, militant, terrorist, warlord, dossier, recording, criminal, murderer, trafficker]
hand, hand +over, turn +over, transfer, return, send, deliver, surrender
[retreat verb subj/obj > from if target place; object settler, settlement, colonist]
remove, evacuate, withdraw, evict, pull, pull +out, uproot, relocate
[retreat verb subj > obj/from/to]
deliver +up, hand +over, give +up, let +go, readmit
# Who frees another's hostage helps.
[aid verb subj > obj if source nation; object hostage]
free, rescue, liberate, save
# Who is let out of a prison in a town doesn't leave the town to anybody.
[retreat verb subj > obj/from/to if target nation,leader,organization,aircraft]
release, free, unblock, unfreeze, exonerate, parole, discharge, emancipate, set +free, set free
[retreat verb subj > obj/from/of/poss if object @captive]
liberate
[retreat verb subj > to/obj/from if object @captive]
return
[retreat verb subj > on/against/of/from/to/with if object @restriction]
lift, ease, end, remove, relax, suspend, waive, loosen, drop, scrap, revoke, rescind, repeal, abolish, cancel,
terminate, roll +back, unwind, halt, delist
[retreat verb poss > on/against/of/from/to/with if passive; object @restriction]
lift, ease, end, remove, relax, suspend, waive, loosen, drop, scrap, revoke, rescind, repeal, abolish, cancel,
terminate, roll +back, unwind, halt, delist
[retreat verb poss > on/against/of/from/to/with if subject @restriction]
end, expire, lapse, run +out, come end|close, finish, be over
[retreat verb subj > with if object tie, relation, contact, link, flight, visa, trade]
restore, resume, normalize, normalise, reestablish, re-establish, reopen, renew, repair, mend, rebuild
[retreat verb subj > with/to/in if source nation,leader; target nation,organization,place; object border, crossing, frontier, airspace, embassy, consulate, flight, visa, corridor]
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
[aid noun agent > for/to]
of:arm|arms|equipment|weapon|ammunition|stock|stockpile drawdown
[retreat noun agent > from/out]
withdrawal, pullout, pull-out, retreat, pullback, pull-back, drawdown, disengagement, exit, departure
[retreat noun agent > from/of]
evacuation, resignation
[retreat noun agent > of/to]
release, disarmament, surrender, demobilization, handover, de-escalation
[retreat verb both; with]
reopen border|embassy
[retreat noun both; with]
ceasefire, cease-fire, normalization, normalisation, disengagement
# ---------------------------------------------------------------- request
[request verb subj > obj/from/of if object help, aid, assistance, support, approval, consent, apology, cooperation, permission, recognition, assurance, commitment, resignation, surrender, disarmament, mediation, intervention, protection, explanation, clarification, compensation, concession, guarantee, blessing, backing, access, compliance]
seek, demand, want, request, require, await
[request verb subj > obj/of if object withdrawal, pullout]
seek, demand, want, request, require, await
[request verb subj > iobj/obj/to if clause leave, withdraw, depart, quit, vacate, evacuate, pull, go, close]
give hour|day|week|month|year|deadline|ultimatum
[request verb subj > from if object extradition, arrest, removal, ouster, handover, release, return, transfer]
seek, demand, want, request, await
[request verb subj > in if target nation]
appeal for:calm|peace|restraint|end|ceasefire|truce, call for:calm|peace|restraint|ceasefire|truce|election|dialogue
[request verb subj > from/of if object @goods]
want, require
[request verb subj > to/obj/in if object access]
want, seek, demand, request
[request noun speaker > clausesubj/for if clause]
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
propose, suggest
[agree verb subj > to/iobj/obj if object talk, meeting, summit, ceasefire, truce, dialogue, negotiation]
offer
[request verb subj > of/from if object aid, help, assistance, support, backing, intervention, mediation]
seek, request, beg, solicit
[request verb subj > obj if target nation,leader,organization]
lobby
[request verb subj > obj/to/on/from/of/for/with/iobj/clausesubj]
ask, urge, demand, request, implore, beg, exhort, beseech, petition, pressure, press, pressurize, push,
entreat, order, instruct, summon, require, lobby, appeal, plead, call on, solicit, nudge,
prod, encourage to, invite, invoke, task, oblige, cajole, coax, counsel, dare, advise to, ask +for,
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
[request verb subj > clausesubj if clause]
stress need|necessity|urgency, emphasize need|necessity|urgency, emphasise need|necessity|urgency, underline need|necessity|urgency, highlight need|necessity|urgency, underscore need|necessity|urgency, reiterate need|necessity|urgency, reaffirm need|necessity|urgency, note need|necessity|urgency, discuss need|necessity|urgency, recall need|necessity|urgency, insist on:need|necessity, speak of:need|necessity
[request verb speaker > subj if clause]
need, have
[request adj speaker > clausesubj if clause]
essential, vital, imperative, crucial, critical, necessary, important, incumbent, urgent, high-time
[request verb subj > clausesubj/obj if clause]
want, expect, recommend, suggest, propose, stipulate, advise, call, wait, leave
[request verb subj > to if target nation,leader,organization]
apply for:loan|membership|help|aid|asylum|credit|visa|permission, turn for:help|aid|support|assistance|arm|weapon|loan,
look for:help|aid|support|assistance, serve ultimatum
[request verb subj > to]
send message, deliver message
[request verb subj > on/upon/to/from]
echo call, join call, seek help|aid|assistance|support|extradition,
ask help|aid, request help|aid|assistance, beg help, invoke
[request noun agent > on/upon/to/over/clausesubj]
pressure
[request noun agent > on/to/for/from/of/upon/clausesubj]
request, appeal, demand, plea, call, entreaty, petition, invitation, solicitation,
exhortation, urging, prodding, nudging, arm-twisting, pleading, prompting, lobbying, cajoling, behest, insistence, requirement, instruction, bid, push
[request noun agent > clausesubj]
command
[request verb subj > obj/clausesubj if clause]
command, direct
[request noun agent > on/to/for/from/of/upon/clausesubj if source leader,nation]
order
[request noun agent > to]
clear|strong|unambiguous|unmistakable|firm|stern|blunt message, clear|strong|unambiguous|unmistakable|firm signal
# who is told something and asked nothing is talked with
[consult verb subj > iobj/obj/to if source leader; target leader]
tell, say, complain, explain, remind, confide
[consult verb subj > iobj/obj if source leader,nation; target nation,organization; object @env, envoy, emissary, delegation, lawmaker, parliamentarian, legislator, negotiator, mediator]
tell, assure, inform, brief
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
[accuse verb subj > over/about/of/against]
complain to:@forums, protest to:@forums
[accuse verb to > obj if source nation,organization; target nation,leader; passive]
summon @env, summon +in @env, call +in @env, convoke @env
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
treat with:contempt|disdain|scorn|suspicion|hostility|derision|cynicism, treat as:pariah|outcast|criminal|vassal|satellite,
hold culpable|answerable, haul before:court|tribunal, put on:trial, bring before:court, bring to:justice, lambaste, lambast, take to:tribunal,
challenge in:court, call to:account, rebuke, tar, vilify, heap blame, roast, tongue-lash, upbraid, rap knuckle,
decry, denigrate, disparage, run +down, round on, lay into, tear apart, give lecture, lecture, school, chew +out, tell +off
[accuse noun speaker > doer/agent]
of:aggression|terrorism|war|piracy|terror|provocation|violence|barbarism|cowardice|genocide|hostility|intimidation|blackmail|desperation|sabotage|vandalism act
[accuse verb subj > obj]
find @outrages, pronounce @outrages, find @bad, judge @outrages, think guilty, believe guilty, consider guilty, deem guilty, hold guilty, pronounce guilty, declare guilty, call @bad, brand @bad, label @bad, deem @bad, pronounce @bad, consider @bad, declare @bad, describe @bad,
describe as:@outrages, brand as:@outrages, condemn as:@outrages, decry as:@outrages, reject as:@outrages, slam as:@outrages, regard as:@outrages, characterize as:@outrages, characterise as:@outrages, describe as:@bad, denounce as:@bad, find guilty, hold blame, liken, compare, hold responsible|accountable|liable,
cite flaw|violation|abuse|failure, challenge award|decision|ruling|claim|verdict|legality|legitimacy, condemn, warn against
[accuse verb subj > obj if object abuse, atrocity, violation, killing, torture, massacre, crime, repression, brutality, execution, rape, plunder, disappearance]
document, detail, chronicle, catalogue, catalog, expose, allege, uncover
[accuse verb subj > obj]
take to:task
[accuse verb subj > on/upon/at/to/with]
pour scorn, heap scorn|blame, take swipe|aim|dig|potshot, take exception|umbrage|offence|offense,
find fault, cast doubt|blame|aspersion
[accuse verb subj > clausesubj if source organization; target nation,organization,leader; clause violate, breach, break, infringe, fail, responsible, guilty, liable, kill, torture, commit, arm, fund, bomb, shell, attack, abuse, massacre, execute, rape, poison, conceal, cheat, falsify, divert, smuggle, rig, plunder]
rule, find, conclude, determine, establish
[accuse verb subj > clausesubj if clause]
charge, complain, allege
[accuse verb subj > clausesubj if clause pay, bribe, kill, murder, torture, violate, break, breach, steal, loot, embezzle, launder, commit, arm, smuggle, divert, bomb, attack, target, poison, plot, spy, hack, hide, conceal, defraud, mislead, lie, abuse, rape, abduct, kidnap, massacre, rig, dump, collude, conspire, interfere, meddle, involve, responsible, behind, guilty, fund, finance]
investigate, probe, examine, inquire, look, ask
[accuse adj speaker > self]
blame, responsible for:@crime
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
[accuse verb subj > on if target nation,leader,organization]
blame
[accuse verb subj > with if target nation,leader,organization]
lie
[accuse verb subj > in if target nation]
condemn violation|abuse|repression|crackdown|torture, denounce violation|abuse|repression|crackdown|torture, criticize violation|abuse|repression|crackdown,
criticise violation|abuse|repression|crackdown, deplore violation|abuse|repression|crackdown|torture, decry violation|abuse|repression|crackdown
[accuse verb both; with]
trade insult|barb|accusation|charge|blame|recrimination|criticism, exchange insult|barb|accusation|recrimination,
swap insult|barb|accusation
[threaten verb both; with]
trade threat|warning, exchange threat|warning, swap threat|warning
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
bash, pan, rap, skewer, trash, flay, rail, fulminate, inveigh, rant, object, complain, allege, audit,
scrutinize, suspect, discredit, lampoon, satirize, jeer, dispute, dub, demonize, demonise, stigmatize,
call liar|dictator|tyrant|terrorist|aggressor|occupier|criminal|escalation|dictator|traitor|coward|puppet|fool,
hold responsible, hold accountable, hold to:account, hit +out, lash +out, speak +out, single +out, tear +into,
call +out, dress +down, point finger, level accusation|charge|criticism, trade accusation|barb|insult,
lay blame|charge, pin blame, put blame, apportion blame,
express concern|misgiving|reservation|doubt|objection|scepticism|skepticism|disquiet|worry|unhappiness|dissatisfaction|discontent|irritation|consternation|annoyance|exasperation|outrage|anger|alarm|dismay|displeasure|disappointment|disapproval|unease|indignation|frustration,
voice concern|misgiving|reservation|objection|scepticism|skepticism|disquiet|worry|dissatisfaction|discontent|irritation|consternation|annoyance|exasperation|alarm|anger|outrage|dismay|criticism|frustration|doubt|displeasure|disapproval|unease|indignation, raise concern|objection,
launch investigation|inquiry|probe, open investigation|inquiry|probe, conduct investigation|inquiry,
take issue, bring to:court, take to:court, find guilty, convict, arraign
[accuse verb subj > for/from]
support accountability, seek accountability, demand accountability, pursue accountability, promote accountability
# With whom a complaint is filed judges it.
[accuse verb subj > against/over/about/of]
file complaint|suit|lawsuit|charge, bring charge|case|suit
[accuse verb subj > about/over/with/at/on if object concern, alarm, outrage, anger, dismay]
express, voice, raise, share, reiterate
[accuse noun agent > of/against/with/at/on/by/over/about/toward/towards]
insult, grave concern, recrimination, slur, mockery, derision,
accusation, criticism, condemnation, denunciation, rebuke, censure, lawsuit, charge, allegation,
indictment, investigation, probe, inquiry, reproach, blame, prosecution, reprimand, diatribe, tirade,
outcry, broadside, disapproval, suspicion, suit, impeachment, vilification, invective, propaganda, smear,
concern, warrant, outrage, swipe, dig, potshot, sideswipe, tongue-lashing, verbal attack, scolding, dressing-down, disgust, contempt, repudiation, finger-pointing, court case, class action, jibe, gibe, barb, vitriol, scorn, rant
[accuse verb from > subj if source nation,leader,organization; target nation,leader,organization]
draw protest|rebuke|complaint, provoke protest|complaint, prompt protest|complaint, trigger protest|complaint, spark complaint, elicit protest|complaint
[accuse noun agent > at/with/over/against/towards/toward]
anger, fury, ire, dismay, displeasure, alarm, disappointment, frustration, indignation, unease, resentment, wrath
[accuse verb subj > obj]
want for:crime|murder|genocide|fraud|corruption|attack|killing|charge
[accuse noun agent > for/against/on]
arrest warrant, warrant, indictment
[accuse adj self > clausesubj if target nation,leader,organization; clause]
disappointed, outraged, appalled, dismayed, angry, furious, upset, indignant, disturbed, displeased
[accuse adj self > about/of/over/at/with/by]
critical, concerned, contemptuous, livid, incensed, enraged, exasperated, bitter, resentful, aghast, irate, upset, unhappy, dissatisfied, frustrated, skeptical, sceptical, derisive, angry, outraged, disappointed, appalled, alarmed, dismayed, furious, scathing, disgusted,
suspicious, horrified, indignant, shocked, worried, displeased, disturbed, troubled
[accuse verb speaker > subj]
lie repeatedly|again|blatantly|brazenly, lie to:people|world|public|nation|council|inspector|parliament|congress|court|investigator|voter,
violate, breach, flout, overreact, endanger, jeopardize, jeopardise, provoke, inflict, perpetrate, brutalize, brutalise,
terrorize, terrorise, commit crime|atrocity|genocide|abuse|violation|massacre, carry +out crime|atrocity|genocide|massacre|provocation|act, exacerbate, weaponize, weaponise,
disregard, mistreat, trample, contravene, shirk, spread disinformation|lie|propaganda, act illegally|unlawfully,
rig, cheat, break law|promise|rule|word, ignore law|right, evade sanction, pursue weapon,
make mistake|error|blunder, blunder, obstruct, stonewall, hinder, hamper, foment, stoke, incite, instigate, inflame, conceal, fabricate, falsify, distort, manipulate currency|market|election, drag foot, play game, double-deal, backslide, move goalpost, sow chaos|discord|division|instability, stir trouble|unrest, stir +up trouble|unrest|hatred|violence|tension|conflict|strife, fuel conflict|tension|violence|unrest|war, aggravate conflict|tension|crisis|situation|dispute|suffering, worsen conflict|crisis|situation|suffering, prolong war|conflict|suffering, undermine peace|security|stability|democracy|effort|process|confidence|sovereignty, destabilize region, destabilise region, imperil, err, overstep, renege
[accuse verb speaker > subj if clause comply, cooperate, protect, respect, meet, honor, honour, fulfill, fulfil, uphold, implement, prevent, stop, abide, act, live, do, take, seek, deliver, keep, address, hold, curb, crack, control, halt, disarm, disclose, pay, provide, allow, respond, investigate, punish, end, recognize, recognise, acknowledge]
fail, neglect
[accuse noun speaker > agent]
barbarity, complicity, provocation, lawlessness, recklessness, impunity, wrongdoing, malfeasance, misconduct,
obstinacy, stubbornness, obduracy, bad-faith, perfidy, recalcitrance, bellicosity, highhandedness, intransigence, duplicity, hypocrisy, cruelty, depravity, tyranny, disregard, contempt, abuse, repression,
oppression, harassment, intimidation, persecution, savagery, brutalization, subjugation, scaremongering
[accuse adj speaker > doer]
unprovoked, unjustified, unjustifiable, unwarranted, unlawful, illegal, illegitimate, reprehensible, brutal,
barbaric, barbarous, heinous, horrific, horrifying, abhorrent, despicable, deplorable, appalling, outrageous,
cowardly, cruel, ruthless, reckless, irresponsible, provocative, dangerous, malicious, malign, vile, vicious,
unacceptable, inexcusable, shameful, disgraceful, unconscionable, senseless, savage, murderous, criminal, brazen,
blatant, flagrant, egregious, aggressive, destabilizing, destabilising, repressive, oppressive, arbitrary,
baseless, biased, incorrect, wrong, mistaken, insincere, dishonest, corrupt, incompetent, unreliable, uncooperative, misguided, irrational, one-sided, hypocritical, discriminatory, unfair, unconstitutional, undemocratic, inhumane, inhuman, immoral, unjust, tyrannical, despotic, evil, monstrous, shocking,
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
[reject verb subj > of/from/by/obj]
block entry|entrance|membership|admission|accession
[reject verb subj > of/from/by/obj/to/into]
block move|effort|attempt|appointment|nomination|candidacy|deployment|mission|admission|adoption|draft|merger|takeover|amendment,
veto entry|membership|appointment|nomination|candidacy|plan|draft|motion, hold +up membership|accession|ratification|deal|entry|bid|aid|loan|sanction|package|approval,
stonewall, hang +up, slam door, close door, shut door, dash hope, laugh +off, scotch, nix, stall membership|accession|bid,
refuse to:budge, pay heed, give answer, defy call|order|demand|pressure|ban|warning|sanction|resolution|ultimatum,
ignore order|resolution|protest|pressure|objection|concern|ruling|ban|threat, disregard call|order|warning|demand|resolution,
dismiss call|warning|threat|concern|fear|pressure|criticism, reject pressure|notion|criticism|ruling|verdict|interference|call,
miss deadline, flout ban|embargo|resolution, snub invitation|offer, spurn advance|offer|overture, rebuff overture|advance|attempt|effort
[coerce verb subj > obj if source leader,nation,organization; target leader; object @post, aide, deputy, official, ally]
dismiss, sack, fire, suspend, replace, remove, oust
[coerce verb subj > obj if source leader,nation,organization; target leader; passive]
dismiss, sack, fire, suspend
[reject verb subj > obj/iobj/from/with/by/to]
reject, rebuff, refuse, spurn, veto, rebut, dismiss, repudiate, snub,
decline request|offer|invitation|proposal,
deny request|claim|accusation|allegation|charge|bail, refuse entry|overflight|leave|permission|access|landing, contradict,
refute, disavow, oppose, resist, thwart, overrule, defy, disobey, disregard,
ignore call|demand|warning|request|appeal|plea|deadline|ultimatum, flout,
block resolution|request|bid|proposal|plan|accession|membership|statement|motion|sale|deal,
obstruct resolution|talk, stymie, renege, violate agreement|resolution|treaty|ceasefire|truce,
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
[threaten verb subj > obj/to/on/against if clause use, deploy, intervene]
threaten
[threaten verb subj > iobj/to/on/against/for/with/obj]
give ultimatum, vow retaliation|revenge|response|vengeance|punishment, promise retaliation|revenge|response|vengeance,
swear revenge|vengeance, threaten action|sanction|strike|retaliation|attack|war|force|consequence|measure|tariff|reprisal|punishment|boycott|embargo|blockade|invasion,
issue ultimatum|threat|warning, set ultimatum|deadline, rattle sabre|saber, take revenge|vengeance
[threaten verb speaker > subj]
pay price, face consequence
[threaten verb subj > obj/to/against/on]
warn of:consequence|retaliation|action|response|war|reprisal|sanction|measure|countermeasure|punishment|uprising|intifada|attack|bloodshed|violence|escalation
[threaten verb subj > on/against/to/in]
vow attack|strike|offensive|assault|war|action|jihad|raid, promise attack|strike|offensive|assault|war|action|raid, plan revenge,
threaten countermeasure|counter-measure|retaliation|revenge|reprisal|step|blockade|embargo|missile|bombing|strike|trouble|lawsuit,
promise countermeasure|consequence|reprisal|punishment
[threaten verb subj > obj]
put on:notice, serve notice, keep on:notice, hold gun, promise pain
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
[threaten verb subj > clause if clause impose, sanction, strike, attack, retaliate, respond, use, bomb, punish, hit, defend, destroy, invade, deploy, expel, cut, suspend, act; not]
hesitate
[threaten noun agent > to/against/of/for]
threat, ultimatum, intimidation, warning, saber rattling, sabre rattling, bullying, gunboat diplomacy, scaremongering against, intimidation, menace, blackmail, brinkmanship, sabre-rattling, saber-rattling
# ---------------------------------------------------------------- protest
[protest verb subj > obj/of]
burn flag|effigy|portrait|picture, torch flag|effigy|portrait, trample flag, boo, heckle, jeer, tear +up flag, stomp flag, rip +up flag|portrait,
throw stone, mob, besiege embassy, picket
[protest noun in/across/throughout > against/over/at if source nation]
protest, demonstration, rally, riot, march, strike, unrest, uprising, revolt, sit-in, vigil
[protest verb subj > against/at/outside/clause/in]
protest, demonstrate, rally, march, riot, picket, walk +out, agitate, revolt, rise +up, go on:strike, begin strike, start strike, block road|street|bridge|highway|traffic|transport|access,
take to:street, stage protest|rally|march|demonstration|strike|sit-in|walkout|boycott,
hold protest|rally|march|demonstration|vigil|sit-in, organize protest|rally|march|demonstration|strike,
organise protest|rally|march|demonstration|strike, join protest|rally|march|demonstration|strike,
lead protest|rally|march|demonstration, boycott, burn flag|effigy, chant slogan, shout slogan, throw egg|stone|rock|bottle|brick|paint, hurl egg|stone|rock|bottle|brick|paint, pelt,
heckle
[protest noun agent > against/at/outside/clause]
protest, demonstration, rally, march, riot, hunger strike, boycott, uprising, sit-in, walkout, unrest, vigil,
picket, strike, revolt, insurrection, civil disobedience
# ---------------------------------------------------------------- sanction
[sanction verb subj > with/of/from/by/obj/against if target nation,leader,organization; object @pact]
suspend, cancel, scrap, tear +up, rip +up, freeze, abandon, terminate, annul, halt, break +off, renounce,
discontinue, rescind, revoke, ditch, call +off, quit, abrogate, pause, cut +off, repudiate, denounce agreement|treaty|accord|pact|memorandum|convention|protocol|deal
[sanction verb subj > to if source nation,organization; target nation,organization; not]
travel, send representative|delegation|delegate|envoy|diplomat|minister|athlete|team|official
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
suspend, break +off, freeze, halt, abandon, cut +off, discontinue, quit
[sanction verb both; with]
suspend @pact|talk|negotiation|relation|tie, scrap @pact, freeze @pact|relation|tie, tear +up @pact, break +off @pact|talk|negotiation|relation|tie,
sever relation|tie, abandon talk|negotiation
[sanction verb subj > with/from/of/out if target nation,leader,organization]
withdraw from:@pact|talk|negotiation, pull out:@pact|talk|negotiation, walk out:talk|negotiation, back out:@pact, pull +out of:@pact|talk|negotiation, pull +out from:@pact|talk|negotiation,
walk +away from:@pact|talk|negotiation, walk +out of:talk|negotiation, back +out of:@pact, walk +out from:talk
[sanction verb subj > obj/to/of/iobj if clause leave, cut, close, reduce, depart, go, vacate, withdraw]
order ambassador|diplomat|embassy|attache|consul|envoy, tell ambassador|diplomat|embassy|attache|consul|envoy,
give ambassador|diplomat|embassy|attache|consul|envoy hour|day|week|month
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
impose cost|consequence|measure|price, raise cost|price, increase cost|price, add to:list, put on:list|blacklist, place on:list|blacklist,
designate individual|entity|network|company|official|facilitator|person|member|group|leader|vessel,
withdraw invitation, suspend participation|licence|license,
suspend from:list|program|membership|body, block asset|property, target with:sanction|measure,
pause participation, halt participation, strip of:status
[sanction verb subj > obj/for]
sanction, blacklist, embargo, boycott, designate, ostracize, ostracise, isolate diplomatically, expel,
excommunicate, eject, disinvite, penalize, penalise, delist, debar, downgrade tie|relation,
suspend membership, unfriend, disqualify, deplatform, demote, proscribe, relegate, punish, shun,
withdraw accreditation, exclude, kick +out, throw +out diplomat
[sanction verb subj > with/to/from/of/on/against/for if object @tie]
cut, sever, suspend, break, break +off, halt, freeze, end, terminate, reduce, cut +off, downgrade, stop,
curtail, cancel, scale +back, withhold, discontinue, restrict, limit, withdraw, slash, pause, ban, block, bar, forbid, prohibit, outlaw,
rescind
[sanction verb subj > on/upon/against/to/obj if object @restriction]
impose, slap, place, put, levy, announce, reinstate, reimpose, extend, renew, expand, tighten, introduce,
enact, apply, enforce, approve, adopt, maintain, widen, unveil, declare, use, level, strengthen, issue,
toughen, ratchet +up, pass, ratify, back, vote, order, decree, endorse
[sanction verb subj > of/from/by/poss if object @person]
expel, recall, withdraw, kick +out, declare, oust, eject
[sanction verb subj > in if object embassy, consulate, mission, office; target nation,leader,organization]
close, shut, shutter, shut +down
[sanction noun agent > with/to/by/from]
of:@pact|@tie|talk suspension, of:@pact|@tie|talk termination, of:@pact|@tie|talk cancellation,
of:@pact|@tie|talk freeze, of:tie|relation|link severance, of:tie|relation rupture,
of:ambassador|envoy|diplomat recall, of:ambassador|envoy|diplomat withdrawal
[sanction noun from > poss/of if source organization]
suspension, expulsion, exclusion, removal, ouster, eviction, banishment
[sanction noun agent > on/against/of/from/over/for]
economic measure, restrictive measure, punitive measure, asset freeze, travel ban, air ban, flight ban,
economic action, trade ban, import ban, export ban, on:export|import|product|good|goods|produce|fruit|meat|steel|oil|coal|gas|wine|timber|flight ban,
sanction, embargo, boycott, blacklisting, expulsion, tariff, designation, penalty, divestment, blacklist,
ostracism, suspension, severance, export control
# ---------------------------------------------------------------- mobilize
[mobilize verb subj > toward/towards/over/near/off/across if target nation,place; object missile, rocket, projectile, satellite, torpedo]
fire, launch, test-fire, test, shoot, lob, send
[mobilize verb subj > along/near if target nation,place]
line +up, assemble, deploy, concentrate, entrench
[mobilize verb subj > obj if target nation,place,aircraft; subject @gunners, ship, vessel, boat, cutter, trawler, frigate, destroyer, submarine, carrier, bomber]
approach
[mobilize verb subj > obj if object @craft]
approach, ram, surround, crowd, illuminate
[mobilize verb subj > obj if target nation; subject @craft]
approach
[mobilize verb subj > against/near/toward/towards/to/along/around/off/in/on/into/at/outside/over if object @troops]
deploy, mass, mobilize, mobilise, send, move, station, amass, dispatch, concentrate, position, reposition,
gather, order, despatch, rush, sail, marshal, activate, place on:alert, put on:alert, raise,
build +up, surge, line +up, redeploy, scramble, base, shift, muster, rally, reinforce, array, line
[mobilize verb subj > within if target aircraft,nation,place,organization; subject aircraft, jet, fighter, warplane, ship, warship, vessel, destroyer, frigate, boat, helicopter, drone, interceptor]
come within:metre|meter|foot|feet|mile|kilometre|kilometer|yard, fly within:metre|meter|foot|feet|mile|kilometre|kilometer|yard, pass within:metre|meter|foot|feet|mile|kilometre|kilometer|yard, approach within:metre|meter|foot|feet|mile|kilometre|kilometer|yard, get within:metre|meter|foot|feet|mile|kilometre|kilometer|yard
[mobilize verb subj > against/near/toward/towards/along/around/on/off/at if target nation,place,organization]
mass, mobilize, mobilise, build +up, amass, advance, sail, patrol, maneuver, manoeuvre, converge, approach,
close +in, muster, rearm, gather forces
[mobilize verb subj/obj > against/near/toward/towards/to/along/around/off/into if target nation,place,organization; object @troops]
deploy, send, move, dispatch, order, station, rush, redeploy, mass
[mobilize verb obj > clause if clause intercept, escort, shadow, meet]
scramble, send, launch, dispatch
[mobilize verb subj > obj if object @craft]
challenge, confront, tail, trail, track, shadow, monitor, follow, intercept, harass, warn +off, see +off
[mobilize verb subj > near/against/along/around/off if object @troops, presence, patrol, deployment]
beef +up, strengthen, boost, increase, reinforce, expand, step +up
[mobilize verb subj > with/obj if object border, frontier]
reinforce, fortify, militarize, strengthen, mine
[mobilize verb subj > clause if target nation,place; clause deploy, move, advance, march, enter, cross, redeploy, mass, fly, sail, head, push]
order @troops, send @troops, direct @troops, instruct @troops, command @troops
[mobilize verb subj > clause if clause deter, counter, intimidate, challenge, intercept, shadow]
send @troops, dispatch @troops, deploy @troops, order @troops, move @troops
[mobilize verb subj > obj if target nation]
circle, enter zone|water|waters
[mobilize verb subj > to if target nation,organization]
fly close, sail close
[mobilize noun agent > near/off/along/around/toward/towards if target nation,organization]
drill, exercise, war game, manoeuvre, maneuver, wargame
[mobilize verb subj > by]
send +up
[mobilize verb subj > against/toward/towards/near/off]
scramble
[mobilize verb subj > obj]
intercept, shadow, escort jet|plane|bomber|aircraft, buzz, tail, encircle, surround, patrol, fortify,
harass, challenge aircraft|ship, stalk, track submarine|ship|aircraft, monitor ship|bomber, overfly,
violate airspace, enter airspace, penetrate airspace, chase, militarize
[mobilize verb subj > clause if clause intercept, escort, shadow, confront]
scramble, send, launch, send +up, dispatch
[mobilize verb subj > clause if target aircraft; clause meet, identify, inspect, monitor, track, observe, investigate, follow, accompany, check, repel, chase, drive, head, deter, warn]
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
[assault verb subj > obj if source nation,organization; target place]
capture, seize, retake, recapture
[assault verb subj > obj if source nation,organization; target organization]
oust, topple, overthrow, unseat, depose, oust from:power|office|government, topple from:power, drive from:power|office|government, force from:power|office|government, push from:power|office, remove from:power, chase from:power, sweep from:power, throw from:power
[coerce verb subj > for/on/about/of if target leader,organization; object reward, bounty]
offer, announce, post, put, raise, double, increase
[visited verb obj > to if source leader; target nation]
fly, ferry, bring, take, whisk, bundle, send, exile, deport, extradite, evacuate, airlift, escort, spirit, banish, return, transfer
[sanction verb subj > obj if object diplomat, ambassador, envoy, consul, attache]
expel, kick +out, eject, throw +out
[coerce verb subj > obj if object citizen, national, resident, worker, migrant, refugee, student, foreigner, thousand, hundred, dozen, digger, miner, trader, teacher, imam, cleric, volunteer, farmer, herder, people, community, labourer, laborer, businessman, fisherman, pastor, villager]
expel, kick +out, eject, round +up
[coerce verb subj/in > obj if source nation,organization; target nation,leader,organization; passive]
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
corral, frisk, strip-search, gag, blindfold, shackle, handcuff, apprehend, nab, collar, take prisoner|captive, bundle, whisk off, haul +away, drag +away,
hold captive|prisoner|ship|vessel|tanker|boat|soldier|sailor|pilot|marine|worker|aid|tourist|national|student|troop|reporter|official|diplomat|member|crew|activist|airman|citizen|man|woman
[coerce verb subj > obj if object @craft, tanker, trawler, boat, convoy, flotilla, shipment, cargo]
block, stop, seize, detain, impound, intercept, storm
[coerce verb subj > obj if object tanker, trawler, boat, convoy, flotilla, ship, vessel, freighter, ferry, dhow, yacht]
board
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
[coerce verb subj > obj if source nation; target organization; clause close, shut, suspend, cease, disband, dissolve, vacate]
order, force, tell, instruct
[coerce verb subj > of/obj if target organization]
shut +down office|bureau|station|newspaper|channel|outlet|website, close office|bureau|station|newspaper|channel|outlet, shut office|bureau,
shutter office|bureau, search office|headquarters|home, raid office|bureau|headquarters, block website|site|access|broadcast, jam broadcast|signal
[coerce verb subj > into if target organization]
break, hack
[coerce noun in > self if source nation]
under arrest
[coerce noun in > of if source nation; target nation]
harassment, intimidation, surveillance, mistreatment
[coerce verb subj > with/to/on/obj]
close border|airspace|crossing|frontier, seal border|crossing|frontier, shut border|airspace|crossing
[coerce verb subj > obj]
ransack, subpoena, waterboard, disappear
[coerce verb subj > into/of]
hack, break into:network|computer|system|server
[coerce verb to/into > iobj if source nation; target nation,leader,organization; passive]
deny entry|admission|access|visa|passage|permission, refuse entry|admission|access|visa|passage|permission, deny visa, refuse visa
[coerce verb subj > obj/iobj/on/of/to]
deny entry|overflight|passage|haven|landing|leave|access|visa|permission|permit|exit|ability|opportunity|resource|sanctuary, close airspace|strait, ban flight|import|export|airline, demolish home|house|building|settlement, bulldoze home|house, tear +down home|house|building, force +down, force land, compel land, take prisoner,
hold crew|citizen|journalist|sailor, isolate, encircle, starve, withdraw permit|licence|license, block access|website,
tighten grip, rig election, suppress protest|dissent|opposition
[coerce verb subj > to if target nation,place,organization]
lay siege
[coerce verb subj > obj/from/against/of]
arrest, detain, seize, jail, imprison, deport, capture, confiscate, blockade, besiege, annex, hack, ban, bar,
censor, repress, suppress, oppress, persecute, subjugate, overthrow, oust, topple, depose, evict,
expropriate, nationalize, nationalise, impound, freeze asset, raid office|home|headquarters, ground,
incarcerate, intern, extort, expatriate, exile, banish, dethrone, muzzle, silence, restrict, coerce, force,
compel, harass, divert, hijack, forbid, prohibit, outlaw, dissolve, sack, dismiss from:office,
remove from:office|power, crush, quell, curb, curtail, disrupt, sabotage, jam, manipulate, exploit, loot,
plunder, steal, rob, pillage, displace, dispossess, disenfranchise, torment, enslave, conscript,
infiltrate, subvert, destabilize, destabilise, undermine, spy, bug, wiretap, eavesdrop, surveil, sentence,
crack +down, shut +down, lock +up, round +up, take captive, take into:custody,
hold captive|prisoner, impose law|curfew|blockade, seal +off, cut +off, meddle,
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
[assault verb subj > from if target nation,organization]
capture @land, seize @land, take @land, retake @land, recapture @land, recover @land, regain @land, reclaim @land, liberate @land, wrest @land, win +back @land, take +back @land
[assault verb subj > from if target organization,nation]
recapture, retake, liberate, wrest, reconquer, win +back, take +back
[assault verb subj > obj if source nation,organization; target place,organization]
encircle, besiege, corner, pin +down, hem +in
[assault verb subj > obj/on/against/at/with/into/in/near/outside/around/across/throughout]
attack, bomb, bombard, shell, strike, assault, kill, murder, assassinate, invade, shoot, shoot +down,
gun +down, slaughter, massacre, torture, rape, abduct, kidnap, ambush, raid, storm, torpedo,
sink ship|vessel|boat|warship, destroy, blast, burn village|town|house, stab, behead, decapitate, hang, poison,
gas, maim, wound, injure, beat, beat +up, lynch, mutilate, exterminate, annihilate, obliterate, pound, pummel,
batter, strafe, mine harbour|harbor, rocket, mortar, nuke, hit, target, ram, down, defeat, rout, repel,
repulse, conquer, overrun, recapture, retake, liberate, seize town|city|village|territory, cleanse, decimate,
wipe +out, blow +up, mow +down, snipe, neutralize, eliminate, liquidate, pulverize, ravage, devastate,
incinerate, degrade, crush, combat, battle, fight, oust, dislodge, martyr, strangle,
electrocute, crucify, drone, carpet-bomb, dive-bomb, wage war, open fire, declare war, launch @hit,
mount attack|offensive|raid|operation, carry +out attack|strike|bombing|raid|airstrike|massacre,
conduct attack|strike|airstrike|raid|bombing, fire missile|rocket|shell|mortar|round|torpedo|shot,
drop bomb|munition|agent, commit massacre|genocide|atrocity|murder, stage attack|raid,
perpetrate attack|atrocity|massacre, rain bomb|missile|rocket, unleash attack|missile|rocket|barrage,
hurl grenade|bomb, take life, inflict casualty|damage|bombardment|defeat, use weapon|gas|force
[assault verb subj > obj if target nation,place]
take +back
# Ground is cleared of somebody, a suspect of a charge.
[assault verb subj > of/from/obj if target place,organization]
clear
[assault verb subj > on/against/at/in/into/obj/near/outside/around/across/throughout]
launch @hit, fire @hit, drop @hit, aim @hit, direct @hit, stage @hit, mount @hit,
shell, set fire, open fire, raze, level, flatten, ram, engage target|unit|fighter, cleared, recapture,
retake, free from:fighter|militant|group, use agent|weapon|gas|bomb
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
[assault verb subj > obj]
leave dead|wounded|injured
[assault verb subj > in/at/near/outside]
leave dead|wounded|injured, claim life
[assault verb subj > obj/of]
sink flagship|tanker|cruiser|submarine|frigate|destroyer|trawler|dhow|patrol|freighter|ferry
[assault verb in > subj]
die in:strike|attack|raid|airstrike|bombing|ambush|shelling|bombardment, perish in:strike|attack|raid|airstrike|bombing,
fall in:attack|ambush
[assault verb subj > obj]
hold hostage|hostages, take hostage|hostages, keep hostage|hostages, seize hostage|hostages,
abuse, mistreat, maltreat, ill-treat, brutalize, brutalise, molest, waterboard, starve, humiliate prisoner|detainee|captive|inmate, batter, kick, bludgeon, club, whip,
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
defeat, degrade
[assault verb subj > obj if target leader,nation]
execute
[reject noun agent > clause if target nation,leader,organization; clause extradite, recognize, recognise, accept, ratify, renew, grant, hand, meet, negotiate, talk, sign, cooperate, comply, allow, let, join, withdraw, release, give, sell, supply, return, admit, open, pay, apologize, apologise, yield, bow]
refusal, unwillingness, reluctance
[sanction verb subj > obj if target nation,organization; object status]
scrap, revoke, withdraw, end, cancel, strip, remove, suspend, rescind
[sanction verb subj > on/against if object @restriction]
raise, hike, double, increase, triple
# The target is whom the text before tells to have attacked.
[assault verb subj > to/iobj/at/against/on if target nation,leader,organization]
deal blow, deliver blow, strike blow, inflict blow|loss|casualty|defeat|damage, rain +down @ord, rain @ord
[assault verb subj > against/on/at/in]
follow +up with:@hit, follow with:@hit, 
respond with:@hit, retaliate with:@hit, answer with:@hit, reply with:@hit, hit +back, strike +back, fire +back, shoot +back, return fire
[threaten noun agent > at/toward/towards/near/over/on if target nation,leader,organization]
warning shot, warning fire
[accuse noun agent > against/of/over/about/on]
complaint
# A protest is lodged with whom it is against, a complaint with the body that is to judge it.
[accuse verb subj > obj if passive; source nation,organization; target leader]
want
[accuse verb subj > with/to if target nation,leader]
lodge complaint|protest, file protest, submit protest, deliver protest
[accuse verb subj > against/over/about/of/obj/for]
lodge complaint|protest|case, file complaint|protest, submit complaint, deliver protest, raise complaint
[coerce verb subj > with/to/on/obj if target nation,place; object border, crossing, frontier, airspace, checkpoint, terminal, strait, corridor]
keep closed|shut|sealed, close, shut, seal, shut +down, close +down
# Who clashes with somebody is clashed with; soldiers that battle or fight do so.
[assault verb both; with]
clash, skirmish, scuffle, come to:blow, exchange gunfire|fire|shot
[assault verb both; with if subject @men]
battle, fight
[sanction verb subj > to/for/on/against if target nation,organization; object control, curb, limit, licensing]
tighten, impose, introduce, toughen, place, put
[mobilize verb subj > obj if target nation,organization; object boat, trawler, ship, vessel, freighter, tanker, yacht, cutter, flotilla]
drive +off, drive +away, chase +away, chase +off, warn +off, turn +back, shoo +away
[mobilize verb subj > of if target nation,organization,aircraft]
come within:metre|meter|foot|yard|mile|kilometre|kilometer|km, pass within:metre|meter|foot|yard|mile|kilometre|kilometer, fly within:metre|meter|foot|yard|mile|kilometre|kilometer, sail within:metre|meter|foot|yard|mile|kilometre|kilometer, approach within:metre|meter|foot|yard|mile|kilometre|kilometer
[mobilize verb subj > obj/into if target nation,place; subject @men]
enter, cross into, cross
[mobilize verb subj > near/around if target place; subject element, division, brigade, regiment, battalion, corps]
operate
# Ground that troops win, mostly told without whom they win it from.
[mobilize verb subj > in/near/of/toward/towards/around/outside/into if target place; subject @men]
advance, gain ground, gain foothold, make advance|gain|headway|progress|inroad, push +forward, press forward
[assault verb subj > in/near/at/around if target place; subject @men]
counterattack, counter-attack
# What is somebody's trade and money is punished, not shot at.
[sanction verb subj > of/from/obj if target nation,leader,organization; object export, import, trade, sector, industry, revenue, income, economy, bank, banks, financier, oligarch, shipment, sale, exporter, network, elite, asset, assets, trafficker, smuggler]
target
# Measures and lists that name somebody.
[sanction verb subj > obj/against/at/on if subject sanction, measure, tariff, embargo, restriction, penalty, package, duty, designation, freeze, curb, levy, blacklist; target nation,leader,organization]
target, hit, affect, cover, include, name, apply, bar, punish, freeze, aim, impose, blacklist, prohibit, ban, single +out
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
of:fire|shot|gunfire|shell|rocket|blow exchange, clash, fighting, firefight, skirmish, gunfight, gunbattle, crossfire, hostilities,
war, warfare, battle, combat, shootout, shoot-out, scuffle
[assault noun agent > against]
campaign
[assault noun agent > on/against/in/of/at/into/upon/toward/towards/with/across/throughout/inside/over]
military campaign, terror campaign, terrorist campaign, insurgent campaign, guerrilla campaign, bomb campaign, rocket campaign, drone campaign, missile campaign, ground campaign, naval campaign, of:terror|violence|bombing|attack|strike|shelling|bombardment|assassination campaign, terror attack, terrorist attack, missile attack, drone attack, rocket attack, cyberwar, aggressive action,
military action, military operation, counter-attack, counterattack, mass killing, war crime, bomb attack, gun attack,
suicide attack, chemical attack, nerve agent,
attack, strike, airstrike, air strike, assault, invasion, slaying, bombing, bombardment, shelling, killing, murder,
assassination, massacre, raid, offensive, war, aggression, ambush, execution, torture, rape, abduction,
kidnapping, genocide, onslaught, shooting, atrocity, missile strike, violence, drone strike, slaughter, blitzkrieg, storming,
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
enjoy relation|tie|relationship|friendship|partnership|rapport, share partnership|relationship|friendship|bond|alliance, join in:partnership|friendship|alliance, strike +up friendship|rapport, be friend|ally|partner, form alliance|axis|bloc|coalition, forge alliance|friendship|bond, cement alliance|friendship|tie|bond, seal friendship|alliance, make cause
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
power struggle, struggle, showdown, face-off, trade war, war word, conflict, rivalry, enmity, tension, feud, hostility, standoff, stand-off, confrontation, antagonism,
competition, row, quarrel, rift, disagreement, animosity, feuding, spat, strife, friction, discord, war
[opposed-to noun both; with]
opposite side, opposing side, opposite camp, opposing camp, at odds, @strained relation, @strained relationship, @strained tie, at loggerheads, at variance, at daggers, at war,
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
# Companies that win what another wanted.
[opposed-to verb subj > obj if source organization; target organization]
beat for:contract|order|deal|tender|award|bid, beat to:contract|order|deal|tender|award|bid,
beat in:competition|contest|race|bidding, defeat for:contract|order|deal|tender|award|bid,
defeat in:competition|contest|race|bidding, outbid, outsell, out-sell, edge +out, undercut
[opposed-to verb subj > to if source organization; target organization]
lose +out, lose contract|order|deal|tender|bid
[part-of noun poss/of > self if source organization; target organization]
parent, parent company, parent group, parent firm, holding company, majority owner, sole owner
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
[member-of verb of > obj if source nation; target organization; passive]
make +up, compose
[member-of verb obj > subj if target organization]
include, comprise, count among:member
[member-of verb subj > obj if target organization]
co-lead, co-chair, chair, co-found
[cooperate verb subj > obj/of if source nation,organization; target organization; object force, mission, operation, contingent, patrol, peacekeeper]
join
[member-of verb subj > obj/to/of if target organization]
join, join organization|alliance|bloc|union, belong, accede
[member-of noun agent > to/into if target organization]
election, re-election, reelection, admission
[member-of noun examples > poss if target organization]
member, partner, nation, state, country, member state, member country, ally, power
[member-of noun poss > poss if source nation; target organization]
membership, accession, entry
[member-of noun self > poss if source nation; target organization]
ally
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
constituent, founder, co-founder, founding country, founding nation, founding state, member nation
[member-of verb subj > on/in/at if source nation; target organization]
sit, hold seat, have seat, win seat, occupy seat, take seat, gain seat, secure seat
[member-of verb subj > of/over if source nation; target organization]
preside, hold presidency|chair|chairmanship|seat, take presidency|chair, assume presidency|chair, take +over presidency|chair
[member-of noun self > for/to if source nation; target organization; hypothetical]
candidate, applicant, aspirant, hopeful
[based-in verb subj > from if source organization; target place]
operate
[based-in verb obj > in/at/out if source organization]
homeport, home-port, domicile, locate, quarter, garrison
[based-in verb subj > in/at if source organization]
have headquarters|headquarter|seat|home, keep headquarters, maintain headquarters
[based-in noun of > poss if source organization; target place]
headquarters
[based-in noun of > subj if source organization; target place]
headquarters, headquarter, hq, secretariat
[based-in noun poss > of/in/at/near/on if source organization; target place]
head office, home port, homeport, main office, home station
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
retreat, base, airbase, airport, airfield, prison, camp, stronghold, peninsula, region, province, district, harbor, harbour, facility, site, compound, palace, oasis, valley, fortress, crossroad, hub, complex, reactor, plant, mine, lake, mountain, crossing, checkpoint, station, garrison, shipyard, spaceport, quarter, neighborhood, neighbourhood, slum, citadel, monastery, shrine, oilfield, refinery, commune, county, hamlet, seaport, gateway, hometown, atoll, islet, archipelago, range, test site, naval base, air base, holy city, border town, port city,
city, town, port, village, island, suburb, resort, enclave, municipality, outpost, settlement
[capital-of noun self > poss if source place; target nation]
capital
[operates verb subj > obj if target aircraft]
operate, fly, use, own, field, possess, lose, deploy, send, scramble, station, launch, dispatch, ground, base
[operates verb subj > obj if target aircraft; planned]
order, buy, purchase, acquire, procure, select, choose, pick, have on:order, take
[operates verb subj > for if target aircraft; planned]
opt, plump
[operates adj to > self if source nation,organization; target aircraft]
belong
[operates verb to > subj if source nation,organization; target aircraft]
belong
[operates verb subj > obj if target aircraft; passive]
send, fly, crew, man, dispatch, operate, launch, scramble, pilot
[operates verb to > obj if target aircraft]
deliver, supply, hand +over, donate, transfer
[operates verb subj > of/obj if source nation,organization; target aircraft; subject fleet, inventory, squadron, wing]
consist, comprise, include, contain, number, make +up, compose
[operates noun poss > of if target aircraft]
fleet, squadron, inventory
[operates noun poss > self if source nation,organization; target aircraft]
one
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
[operates verb for > subj if source nation,organization; target aircraft]
fly
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
pledge, export, sell
[built-by verb obj > subj if target organization,nation]
build, make, manufacture, produce, design, develop, assemble, construct, unveil, roll +out
[built-by noun self > poss if source aircraft; target nation]
copy, clone, replica, knock-off, knockoff
[variant-of noun self > of/poss if source aircraft]
version, variant, derivative, model, prototype, development, offshoot, descendant, conversion, adaptation, edition, subtype, upgrade, copy, clone, replica, spin-off, spinoff, refinement, evolution, knock-off, knockoff, facsimile, outgrowth, rebuild, iteration, incarnation
[variant-of verb obj/subj > on/from/of/out if source aircraft; target aircraft]
copy, clone, reverse-engineer, adapt, pattern, rebuild, base, model, derive, develop, convert, adapt, evolve, modify, descend
# ---------------------------------------------------------------- movement
[departed-from verb subj > from/obj/out if source aircraft]
depart, leave
[departed-from verb subj > from/out if source aircraft]
take +off, lift +off, carry, deliver, bring, fly, set +off, set +out, return, come, launch, originate, arrive, travel,
deploy, sortie, head
[departed-from verb obj > from/out if source aircraft]
launch, send, fly, dispatch, scramble, deploy, redeploy, divert, withdraw, bring
[arrived-at verb subj > to/at/in/on/obj/into/for/near if source aircraft]
arrive, land, touch +down, reach, set +down, put +down, ditch
[arrived-at verb subj > obj if source aircraft; target place,nation]
visit, revisit
[arrived-at verb subj > to/into/for if source aircraft]
fly, return, come, go, head, travel, proceed, carry, deliver, bring, take, transport, ferry, haul, airlift, ship, convey, move, redeploy, transfer
[arrived-at verb subj > at/on if source aircraft]
deliver, return
[arrived-at verb subj > at/in/on/into if source aircraft]
crash
[arrived-at verb subj > at/in/on/into/near if source aircraft]
crash-land
[arrived-at verb obj > to/at/in/into if source aircraft]
fly, ferry, divert, land, bring, reroute, redirect, crash, force to:land
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
bind, destine, head
[arrived-at verb obj > in/at if source aircraft; target place,nation; planned; passive]
expect, schedule
[arrived-at adj self > in/at if source aircraft; target place,nation; planned]
due
[arrived-at verb subj > on/in/into/at/to/with/near/outside if source aircraft; target place,nation]
make landing|touchdown|arrival, complete flight|journey|trip, divert, limp, plough, plow, ditch, belly-land, roll +in,
pull +in, fly +in, swing +in, make way|it, get, descend, taxi, alight, park
[arrived-at verb subj > to if source aircraft; planned]
en route
[arrived-at noun agent > to/at/in if source aircraft]
arrival, landing, return
[arrived-at adj self > for if source aircraft; planned]
bound
[departed-from adj self > from if source aircraft; target place,nation]
bound, en-route
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
[flew-via noun agent/subj > by if source aircraft; target place,nation]
way
[flew-via noun agent > of/over/through if source aircraft]
overflight, transit, circumnavigation
[flew-via verb subj > obj if source aircraft; target place,nation]
enter, violate, penetrate, breach, infringe, intrude, graze, brush, hug, survey, bypass
[flew-via verb subj > into/in/within/inside/over/off/near/past/of/across/through/along if source aircraft; target place,nation]
stray, intrude, venture, drift, wander, intercept, probe, manoeuvre, maneuver, appear, cruise, glide, roam, range, swoop, sweep, vanish, disappear
[flew-via verb subj/obj > through/across/over/past/via/along/above/around if source aircraft; target place,nation]
pass, track, travel, go, carry, come, return, sweep, detour, navigate, cut, swing, roar, thunder, arrive, head, reach, depart, leave, land, proceed, turn, detect, monitor, see, trail
[flew-via verb subj > by if source aircraft; target place,nation]
fly by:way, travel by:way, go by:way, come by:way, return by:way, arrive by:way, reach by:way, leave by:way, depart by:way, head by:way,
set +out by:way, set +off by:way, take +off by:way, proceed by:way, continue by:way, cross by:way, move by:way, deploy by:way, land by:way
[flew-via verb obj > by if source aircraft; target place,nation]
fly by:way, send by:way, take by:way, bring by:way, ferry by:way, route by:way, dispatch by:way, move by:way, deploy by:way
[arrived-at verb subj > between if source aircraft; target place,nation]
fly, shuttle, ply, commute, operate, run, travel, rotate
[departed-from verb subj > between if source aircraft; target place,nation]
fly, shuttle, ply, commute, operate, run, travel, rotate
[arrived-at noun agent > between if source aircraft; target place,nation]
shuttle, airlift, service
[departed-from noun agent > between if source aircraft; target place,nation]
shuttle, airlift, service
[flew-via verb obj > over/across/via/through/past/around if source aircraft; target place,nation]
take, lead, bring, carry, route, send, fly, guide, direct, reroute, divert
[flew-via verb subj > into if source aircraft; target place,nation]
fly into:@skies, stray into:@skies, move into:@skies, cross into:@skies, venture into:@skies, intrude into:@skies
[deployed-to verb obj > to/at/in/on/near/around if source aircraft]
deploy, send, station, base, move, dispatch, position, redeploy, relocate, forward-deploy, stage, assign,
house, stationed, park
[deployed-to verb subj > to/at/in if source aircraft]
deploy, remain, stay, operate, sit, base
[deployed-to verb subj > at/on/in if source aircraft; target place,nation]
be
[deployed-to verb subj > through/to/into if source aircraft; target place,nation]
rotate
[deployed-to verb subj > from/of/out if source aircraft; target place]
operate
[deployed-to verb obj > at/in/on/to if source aircraft; target place,nation]
garrison, locate, concentrate, hangar, transfer, shift, rotate, attach, rush, bring, pledge, offer, commit, pre-position, preposition
[deployed-to verb obj > to/into/back if source aircraft; target place,nation]
order
[deployed-to adj self > at/in/on if source aircraft; target place,nation]
present, stationed, based, resident, available
[deployed-to noun poss > self if source aircraft; target place]
home, base, home base, home station
[deployed-to noun self > at/in/on if source aircraft; target place,nation]
home, base, home base
[deployed-to noun poss > to/in/at/on if source aircraft]
deployment, stationing
[visited verb subj > obj if target place,nation]
visit, tour, reach, inspect, revisit
[visited verb parties > in/at/on if target place,nation]
meet, confer, hold talk|meeting|summit, speak, negotiate, dine, talk, host, entertain, receive, greet,
welcome, fete, join, sign agreement|deal|accord|treaty|pact|contract|memorandum|declaration|statement|protocol|document,
convene, gather
[visited noun parties > in/at if target place,nation]
meeting, talk, summit, negotiation, conference, dinner
[visited verb subj > in/at/to if source leader; target place,nation]
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
kick +off visit|tour|trip, begin visit|tour|trip, start visit|tour|trip, wrap +up visit|tour|trip|stay, end visit|tour|trip|stay, finish visit|tour|trip, complete visit|tour|trip, cut visit|tour|trip,
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
stop, stop for:talk|fuel|visit|meeting|lunch|night|hour|day, stop briefly, stop way, stop on:way|route, stop +over, stop +off, spend day|night|hour|week|weekend|month|time|minute|holiday|vacation|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter, holiday, vacation, appear, arrive,
give speech|address|lecture|conference|toast, deliver speech|address|lecture, make speech|appearance|comment|remark|statement|address|announcement|pledge|case,
hold conference, demand, lay wreath|flower|stone, take part, participate, convalesce, recuperate, campaign,
mourn, stay, dine, pray, touch +down, set foot, begin day, wind +up visit|tour|trip, continue tour|trip|visit,
arrive +back, be back, pay respect, start day
[visited verb subj > in/at if source leader; target place]
unveil, inaugurate, open embassy|consulate|summit|conference|meeting|exhibition, witness, greet, inspect, review, sign, initial, ink, cochair, co-chair, chair, preside,
celebrate, commemorate
[visited verb subj > in/at/near if source leader; target place,nation; object @troops, refugee, victim, survivor, embassy, base, camp, hospital, school, memorial, cemetery, grave, site, plant, factory, wounded, headquarters, village, parliament, counterpart, ally, friend, colleague, mall, market, church, mosque, temple, museum, shrine, university, college, farm, clinic, orphanage, company, office, ship, shipyard, port, airport, monument, palace, centre, center, area, town, exhibition, project]
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
[visited verb obj > to/for if passive; source leader; target place,nation; planned]
head
[visited verb subj > for if source leader; target place,nation]
head, bind, embark, sail, flee
[visited verb subj > to if source leader; target place,nation]
lead delegation|mission, carry message, take message|campaign, bring message
[visited verb obj > to if source leader; target place,nation]
take, bring, lead, accompany, send, dispatch
[visited verb obj > to/into/in if source leader; target place,nation; passive]
ferry, chauffeur, smuggle, helicopter, repatriate, await, bundle, banish, welcome, greet, fete, honour, honor, see, spot, photograph, mob, hospitalize, hospitalise, cheer, fly, rush, airlift, take, evacuate, whisk, drive, send, dispatch, escort, transport, spirit, bring, extradite, transfer, exile
[visited noun agent > to/of/in/at if source leader]
state visit, stop, appearance, layover, flight, fact-finding mission, speech, peace mission, official visit
[visited verb subj > to/in/at/into if target place,nation]
travel, fly, arrive, go, come, return, land, journey, head, make trip|visit|stop|tour, pay visit, embark,
stay, expect, be in:town, begin visit|tour|trip, kick +off visit|tour, conclude visit|tour, start visit|tour
[visited verb subj > in/at if target place,nation]
announce, declare, add, warn, attend, say, tell, address
[visited verb subj > to/into if target place,nation]
move
[visited verb subj > from if source leader; target place,nation]
arrive, come, travel, head +home
[visited noun agent > to/of/in/at]
visit, trip, tour, journey, stopover, travel, voyage, pilgrimage, sojourn, arrival

# ---------------------------------------------------------------- more of assault
[assault verb subj > on/onto/upon/at/against/into/over/in/near if target nation,place,organization,leader,aircraft; object @ord]
roll, dump, lob, toss, rain, pump, pour, hurl, launch, release, loose, unleash, aim, direct, empty, drop, shower, discharge, throw, fling, sling, plant, lay, detonate, explode, set +off, guide, steer, crash, slam, fire +off, let +off, spray, heave, sow, squeeze +off, lob +over
[assault verb subj > for/on/against/in]
claim responsibility, claim credit, take responsibility, admit responsibility, admit killing|bombing|attack, own +up
[assault verb subj > obj if target nation,leader,organization,place,aircraft]
set ablaze, set alight, set afire, set aflame, set on:fire, leave in:ruin|flame, turn into:rubble|graveyard, turn to:rubble, pound with:artillery|missile|rocket|drone|bomb|shell, hit with:strike|airstrike|salvo|barrage|missile|drone, attack with:missile|drone|rocket|bomb|gas|knife|sarin, target with:strike|missile|drone|rocket|airstrike|bomb, bombard with:missile|rocket|shell|artillery|drone, poison with:novichok|polonium|agent, pepper with:bullet|shell, riddle with:bullet, shoot in:head|chest|back|leg|street, stab in:neck|chest, kill with:drone|missile|bomb|car, strike from:air|sea, attack from:air|sea, bomb from:air, rake with:gunfire|fire|bullet, spray with:bullet|gunfire, shower with:missile|rocket
[assault verb subj > against/at/onto if target nation,place,organization,leader; object drone, missile, rocket, torpedo, bomber, warplane, gunship]
send drone|missile|rocket|torpedo|warplane|gunship, launch drone|missile|rocket|torpedo|warplane, dispatch drone|warplane|gunship
[assault verb subj > obj/of/poss if target aircraft]
clip propeller|wing|tail|rotor, ram, sideswipe, collide, hit propeller|wing|tail, damage propeller|wing|engine
[assault verb subj > at/on/upon/with if target nation,place,organization,leader,aircraft]
let fly, open +up, fall upon, set upon, swoop, pounce, descend, take shot|aim, blaze +away, fire +away, cut loose, rain +down, rain fire|death|destruction, pour fire, take pot-shot|potshot, loose +off, declare jihad|war
[assault verb subj > on/upon/against if target nation,place,organization,leader]
turn gun|weapon|arm|missile|artillery, prey, make raid|attack|assault, carry +out shelling|killing|ambush|murder|bombardment|assassination|sabotage|reprisal|execution,
stage ambush|assault|incursion|offensive|bombing, launch incursion|sortie|blitz|onslaught|counter-offensive|counteroffensive|counterattack|counter-attack|airstrike|air-strike|bombardment|jihad|insurgency|insurrection|rebellion|cyber-attack|cyberattack, undertake raid|attack|strike,
press attack|offensive|assault, renew attack|offensive|assault|bombardment|shelling, resume attack|strike|bombing|offensive|shelling|bombardment|hostility|fighting|airstrike|war, intensify attack|strike|bombing|offensive|shelling|bombardment|airstrike, step +up attack|strike|bombing|offensive|shelling|bombardment|raid, escalate attack|strike|offensive|war,
continue attack|strike|bombing|offensive|shelling|bombardment, keep +up attack|bombardment|shelling|bombing|strike, begin bombing|bombardment|shelling|offensive|assault|invasion|attack, start bombing|bombardment|shelling|offensive|assault|war, order attack|strike|bombing|raid|airstrike|invasion|offensive|assault|killing|assassination, authorize attack|strike|raid, authorise attack|strike|raid,
execute strike|attack|raid, deliver blow|strike, deal blow, inflict defeat|blow|strike, make war, visit vengeance|destruction, use drone|napalm|phosphorus|sarin|chlorine|novichok|bomb|missile|cannon|grenade, deploy sarin|chlorine|gas, spearhead attack|assault|offensive, lead raid|attack|assault, complete strike, perform strike
[assault verb subj > against if target nation,organization,leader]
take +up arm|arms, take arm|arms, rise, rise +up, revolt, rebel, mutiny, launch rebellion|revolt|uprising|war|campaign, wage jihad|insurgency|guerrilla|rebellion|campaign|war|battle|struggle, lead rebellion|revolt|insurgency|uprising, go to:war, march, counterattack, conduct operation, use force|violence|firepower, employ force
[assault verb subj > on/in/at if target place,nation]
land @men|man, land marine|paratrooper|commando|troop|soldier|mercenary
[assault verb subj > on/upon if target place,nation]
march, advance, close +in, bear +down, storm
[assault verb subj > obj/on/against if target nation,organization,leader,place,aircraft]
slay, mow +down, hunt, hunt +down, track +down kill, blow +apart, blow to:piece|bit|smithereen, shoot dead, shoot to:death, beat to:death, hack to:death, stab to:death, burn to:death, torture to:death, starve to:death, stone to:death, club to:death, knife, machete, bludgeon, garotte, garrote, suffocate, burn alive, bury alive,
put to:sword|flight|torch|rout, lay waste, wreak havoc, cut to:piece, tear to:piece, wipe from:map, wipe off:map, bomb flat, bomb to:rubble, napalm, cluster-bomb, barrel-bomb, petrol-bomb, counterattack, counter-attack, maraud, waylay, bushwhack, booby-trap, sink, scuttle, knock +out, gas, ransack, sack village|town|city, pillage, cripple tanker|frigate|ship|carrier|warship,
throw +back, beat +back, fight +off, drive +back, push +back, hurl +back, force +back, roll +back, shoot +up, bomb +out, burn +down, knock +down drone|missile|plane|jet|helicopter, bring to:earth, fel, fell, shoot from:sky, blast from:sky|air, blow from:sky|air, shoot out:sky, blow out:sky, swat from:sky, hit with:missile|drone|rocket|bomb|shell, strike with:missile|drone|rocket|bomb|shell, strike at, hit at, sabotage pipeline|cable|railway|bridge
[assault verb subj > obj if target leader,organization]
gun +down, do +away, bump +off, polish +off, mete justice, send to:death, put in:grave, dispatch to:hell, bring to:justice kill
[assault verb subj > obj if target aircraft]
down, fel, fell, catch battery|missile|gunner, bring +down, shoot +down, shoot, blow +up, destroy, damage, cripple, knock +out, take +down, splash, claim, disable, sabotage
[assault verb to > subj if source nation,organization; target aircraft]
fall, succumb
[assault verb to > obj if source nation,organization; target aircraft]
lose
[assault verb to > obj if source nation,organization; object drone, jet, plane, helicopter, aircraft, town, city, village, territory, base, garrison, outpost, airport, bomber, tank]
lose
[assault verb subj > into/of if target nation,place,organization]
break into:embassy|consulate|compound|base|palace|headquarters|barracks|prison, burst into:embassy|consulate|compound|palace|headquarters
[assault verb subj > into if target nation,place,organization; object bomb, missile, rocket, shell, torpedo, mortar, grenade, bullet]
put, send, plant, pour, pump
[assault noun agent > against/at if target nation,place,organization]
missile
[assault verb subj > into if source organization; target place,nation]
sweep, thrust, irrupt, march
[assault verb subj > obj/from if source nation,organization]
occupy
[assault verb in > obj if passive]
kill in:strike|attack|raid|airstrike|bombing|ambush|shelling|bombardment|assault|explosion|operation|offensive|missile, wound in:strike|attack|raid|airstrike|bombing|ambush|shelling|bombardment|assault, injure in:strike|attack|raid|airstrike|bombing|ambush|shelling, hit in:strike|attack|raid|airstrike|bombing|shelling, destroy in:strike|attack|raid|airstrike|bombing|shelling|offensive, damage in:strike|attack|raid|airstrike|bombing|shelling, assassinate in:strike|raid|operation|ambush, shoot +down in:attack|raid, sink in:strike|attack
[assault verb with/against/by > obj if passive; target nation,leader,organization]
kill in:@fights, wound in:@fights, injure in:@fights, martyr in:@fights, slay in:@fights
[assault verb with/against > subj if target nation,leader,organization]
die in:@fights, perish in:@fights, fall in:@fights
[assault verb subj > into if target place,nation,organization]
burst, storm, march, pour @men, sweep @men, roll @men, drive @men, thrust @men, push @men, surge @men, advance, fire, crash truck|car|lorry|drone, ram truck|car|lorry, blast way, fight way, shoot way, barge, force way, make incursion|foray, launch incursion|raid|attack|foray, mount raid|incursion
[assault verb subj > obj if target place,nation]
storm, overrun, sweep @men, rampage, shell, take by:force|storm|assault, seize by:force, take over:force, seize @land, capture @land, take @land, retake @land, recapture @land, overrun @land, recover @land, regain @land, reclaim @land, reconquer, recover by:force, carve +up, put to:torch|sword, retake, subdue, pacify, bring to:knee, bomb to:age, attack
[assault verb subj > from/of if target place,nation,organization; object @land]
capture, seize, wrest, retake, recapture, conquer, win +back, grab, take +back, liberate, recover
[assault verb subj > obj/from if object @foe]
drive, drive +out, drive +back, drive +off, push +out, push +back, flush, flush +out, oust, evict, dislodge, chase, chase +out, rout, clear, force +out, expel, eject, sweep +away, uproot, root +out, mop +up, bomb, kill, crush, repulse, repel, hold +off, hunt, hunt +down
[assault verb subj > obj if target organization; object union, army, front, taliban, shabaab, hamas, hezbollah, militia, brigade, court]
drive
[assault verb subj > obj if target organization]
drive out, drive +out, flush, flush +out, dislodge, uproot, root +out, eradicate, rout, mop +up
[assault verb subj > of if target nation,leader,organization]
cross in:pursuit, enter in:pursuit, go in:pursuit, launch assassination|murder|bombing|shelling, carry +out assassination|murder|killing|kidnapping|abduction|bombing|shelling|massacre, order assassination|murder|killing|poisoning|bombing|shelling|execution, conduct bombing|shelling|assassination, commit murder|killing|massacre, attempt assassination|murder|killing, plot assassination|murder|killing, plan assassination|murder|killing|invasion, try assassination, make attempt
[assault verb subj > obj/on/against]
attempt kill|assassinate|murder, try kill|assassinate|murder, sow mine, behead, decapitate, immolate, dismember, drug kidnap, snatch, kidnap, abduct, spirit +away, seize at:gunpoint, take at:gunpoint, hold at:gunpoint, seize as:hostage|hostages, take as:hostage|hostages, hold for:ransom, hold to:ransom, rob at:gunpoint, frogmarch, drag from, bundle into:car|van|boot|trunk, whip, flog, cane, horsewhip, rough +up, manhandle, sexually-assault, gang-rape, tear-gas, teargas, douse, water-cannon, blind with:laser, fire-bomb, dynamite, grenade, bayonet, knout, electrocute, scorch, terrorise, terrorize
[assault verb subj > at/on/against/obj if target nation,leader,organization,aircraft]
fire cannon, fire laser, point laser, shine laser, aim laser, direct laser, use cannon, train cannon, turn cannon, blast with:cannon, hit with:cannon, spray with:cannon, douse with:cannon, target with:cannon, strike with:cannon, fire flare, release chaff, blind with:laser, fire gas, shoot gas, fire bullet, fire teargas, hose
[assault verb from > obj/subj if source organization; passive]
ransom
[assault verb subj > of/poss if target leader,nation,organization]
cut throat, slit throat, take life, claim life, take scalp, end life, shed blood, spill blood, blow +up car|convoy|house|headquarters|pipeline, attack convoy|position|base|ship|embassy|consulate|headquarters|compound|house|home, bomb convoy|position|base|embassy|consulate|headquarters|compound|house|home, burn embassy|consulate, set embassy|consulate, storm embassy|consulate|compound, ransack embassy|consulate, kill soldier|troop|people|civilian|officer|general|commander|fighter|member|leader, sink ship|boat|vessel|fleet|flagship, down plane|jet|drone|helicopter, shoot +down plane|jet|drone|helicopter|aircraft|airliner
[assault verb between > subj if source place]
die
[assault verb by > subj if target leader,nation,organization,aircraft,place]
come under:attack|fire|assault|bombardment, fall under:attack|fire
[assault verb from > subj if target leader,nation,organization,aircraft,place]
come under:attack|fire|assault|bombardment, take fire
[assault verb both; with/against]
fight duel|skirmish, fight +out, slug +out, exchange salvo|volley|bullet|artillery|missile|gunfire|mortar|shellfire, trade salvo|volley|missile|shell|rocket|artillery|gunfire|airstrike|attack, come to:blow, clash at:border|frontier|sea, turn gun|weapon, fire at:other, shoot at:other, lock in:battle|combat|fighting|war, be at:war, cross sword
[assault noun both; with]
dogfight, duel, artillery duel, gun duel, gun battle, shoot-out, shootout, tank battle, sea battle, naval battle, air battle, border war, shooting war, turf war, proxy war, border clash, border skirmish, street battle, fist-fight, brawl, exchange fire, tit-for-tat strike, tit-for-tat attack, all-out war, bloodletting, melee, feud bloody
[assault noun agent > on if target place,nation]
march, advance, thrust, tank thrust
[assault noun agent > on/against/at/into/upon if target nation,place,organization,leader,aircraft]
rocket, torpedo, grenade, salvo, volley, shell, air raid, bombing raid, bombing run, bombing campaign, air campaign, air attack, ground assault, ground offensive, ground operation, ground invasion, land operation, commando raid, cross-border raid, night raid, drone raid, drone swarm, swarm drone, suicide bombing, car bombing, truck bombing, suicide bomb, car bomb, petrol bomb, arson attack, acid attack, knife attack, sniper attack, grenade attack, mortar attack, mob attack, cyber raid, cyber-attack, cyber strike, cyber offensive, punitive expedition, punitive raid, surprise attack, pre-emptive strike, preemptive strike, retaliatory strike, revenge attack, reprisal raid, missile salvo, missile barrage, rocket barrage, rocket salvo, artillery barrage, artillery strike, sneak attack, lightning offensive, incursion, military incursion, ground incursion, cross-border incursion, military intervention, assassination attempt, attempt life, on:life attempt, of:life attempt, murder attempt, bomb plot, sabotage, jihad, blitzkrieg, cleansing, hostage-taking, putsch, rebellion, insurrection, mutiny, guerrilla war, guerrilla campaign, counterinsurgency, firebombing, carpet bombing, barrel bombing, saturation bombing, laser, water cannon, knife, of:cannon use, pager attack
[assault noun agent > of/by]
bombing, shelling, shooting down, shootdown, shoot-down, downing, slaying, conquest, reconquest, recapture, liquidation, stabbing, bombardment, hostage-taking, mass murder, mass execution, extrajudicial killing, decapitation, dismemberment, attempted murder, attempted assassination, attempted killing
[assault noun agent > subj]
under bombardment, under attack, under fire, under shelling, under assault, under bombing
[assault noun of > self]
of:attack|strike|raid|bombing|assassination|plot|ambush|offensive|shelling|bombardment|invasion|airstrike|assault|missile|rocket|drone target, of:attack|strike|raid|bombing|aggression|invasion|bombardment|massacre|genocide|airstrike|assault|terror|terrorism victim
[assault noun self > poss/of if source leader,nation,organization; target leader,nation,organization]
killer, assassin, murderer, kidnapper, abductor, captor, torturer, executioner, attacker, assailant, invader, would-be assassin, poisoner, butcher, slayer
[assault adj self > for/over/of if target nation,leader,organization,aircraft]
responsible attack, responsible death|killing|murder|bombing|downing|assassination
[assault verb subj > obj/in/inside/across/over/near/at/around if target nation,place,organization]
attack village|base|position|convoy|target|site|facility|patrol|town|army|post|camp, hit target|position|base|site|facility|depot|camp|post, strike target|position|base|site|facility|depot|camp|post, bomb target|position|base|site|facility|depot|camp|village|post, pound position|target|base, shell target|position|base|post|camp
[assault verb subj > obj if target nation,organization,leader]
kill people|civilian|child|soldier|militant|person|fighter|man|woman|villager|troop|worker|peacekeeper|leader|member|commander, wound people|civilian|soldier
[assault verb subj > in/inside/across/over if target nation,place]
kill people|civilian|child|soldier|militant|person|fighter|man|woman|villager|troop|worker|peacekeeper|leader|member|commander, leave dead, wound people|civilian|soldier, carry +out strike|attack|raid|airstrike|bombing|massacre, conduct strike|raid|airstrike|attack, launch strike|raid|airstrike|attack|offensive|incursion, massacre villager|civilian|people, burn village|house|home, blow +up bridge|depot|pipeline, fight war|insurgency
[assault verb subj > obj/against if target organization,nation]
fight
[assault verb both]
fight other, turn gun
# ---------------------------------------------------------------- more of coerce
[coerce verb subj > obj if target nation,place]
swallow, swallow +up, absorb, amputate, dismember, partition, colonise, colonize, annex, gobble +up
[coerce verb subj > obj]
disarm, outlaw, brainwash, dox, doxx, cybersnoop
[coerce verb subj > obj if object @foe, group, faction, wing, party]
disarm
[coerce verb subj > obj/for/on]
fine
[coerce verb subj > obj if target leader,organization]
turn +away at:airport|border|gate|door|frontier, turn +back at:airport|border|gate|frontier, stop at:airport|border|frontier, refuse entry|visa, dismiss from:post|office|job|cabinet|government|command|position, remove from:post|office|job|cabinet|government|command|position|list|ballot|power|throne, drop from:cabinet|government|ticket|list, expel from:party|parliament|country|senate|congress|club|league|house|chamber, suspend from:party|parliament|office|duty|post, bar from:ballot|office|election|race|politics|country|entry|airspace|market|tender|seat|league|stadium, ban from:ballot|politics|office|travel|country|entry|airspace|market|network|store|election|competition|stadium|sky|skies, strike from:ballot|list|register, disqualify from:election|race|office, strip of:citizenship|nationality|immunity|title|passport|seat|office|mandate|licence|license|rank|medal|vote, exclude from:tender|network|market|contract|election|race, sentence to:death|prison|jail|year|month|life, jail for:year|month|life, imprison for:year|month|life, convict of:treason|espionage|corruption|fraud|terrorism|murder|crime, arrest on:charge|suspicion|warrant, detain on:charge|suspicion, haul before:court|judge|tribunal, drag before:court|judge|tribunal, extradite to, fly in:chain|shackle|handcuff|handcuff, hound from:office|country, chase from:office|country|power|palace, force from:office|power|post|country|air, drive from:office|power|country|business|market, throw out:office|country, put on:no-fly, place on:no-fly
[coerce noun agent > subj]
under occupation, under siege, under blockade, under surveillance, under domination, under embargo
[coerce noun of > self]
prisoner, captive, hostage, detainee
[coerce verb subj > obj/iobj/to if target leader,nation,organization,aircraft; object entry, visa, seat, landing, overflight, airspace, sky, skies, permission, safe-conduct, leave, passage, access, clearance, exit, passport, bail, docking, port, berth, slot, transit, accreditation, refuelling, licence, license, citizenship, haven, parole]
refuse, deny, withhold, revoke
[coerce verb subj > obj if target leader]
turn +away, turn +back, send +back, fire, sack, fire as:@post, dismiss as:@post, remove as:@post, oust as:@post, drop as:@post, depose as:@post, relieve as:@post, dismiss from, remove from, oust from, drop from, purge, expel from, unseat, suspend, suspend from, suspend as:@post, cashier, defrock, dethrone, vote out:office, throw out:office, drive from, hound from:office|country, chase from, bring +down, throw +out, kick +out, eject from, remand, remand in:custody, manacle, clap in:iron, cuff, intern, quarantine, extradite, deport, send into:exile, drive into:exile, force into:exile, hound into:exile, force from, force into:resignation, force +out, push +out, vote +out, pack +off, bundle onto:plane|flight, put on:plane|flight, march +off, lead +off, lead +away, lead in:handcuff|handcuff|chain, haul +off, haul before, put on:trial, bring to:trial, try for, try on, arraign, charge with, sentence, sentence to:death|prison|jail|year, condemn to:death, convict, convict of, find guilty, give sentence|year|term, hand sentence|year|term, hand +down sentence, send down:year, put +away, lock +up, lock away, throw in:cell|jail|prison|dungeon, keep behind:bar, hold at:airport, stop at:airport|border, strip of, ban from, bar from, disqualify, disqualify from, declare ineligible, rule ineligible, blacklist, outlaw, muzzle, gag, house-arrest, interrogate, put in:iron|handcuff|handcuff|chain|cell, hang effigy, banish, exile, hack phone, tap phone, bug, bar standing, put on:list, seek extradition, take into:custody, pick +up at, arrest on, detain at, seize at, nab, kick upstairs, topple, overthrow, unhorse
[coerce verb subj > for/on/against if target leader]
put +out warrant, execute warrant, sign warrant, obtain warrant, place bounty, put bounty, issue notice, lay hand, clamp +down
[coerce noun agent > for/against/on if target leader,nation,organization]
arrest warrant, red notice, arrest order, detention order, jail sentence, prison sentence, death sentence, life sentence, jail term, prison term, death penalty, travel ban, entry ban, gag order, house arrest, extradition request, bounty, deportation order, expulsion order, conviction, guilty verdict, coup attempt, coup plot, attempted coup, coup bid, palace coup, military coup, hacking attack, hack attack, cyber intrusion, ransomware attack, spyware attack, disinformation campaign, smear campaign, election interference, sentence
[coerce noun agent > of/for if target leader,nation,organization]
trial
[coerce noun agent > of if target leader,nation,organization]
expulsion, house arrest, conviction, extradition, rendition, jailing, dismissal, removal, overthrow, impeachment, exile, banishment, prosecution, incarceration, interrogation, abduction legal, kidnapping legal, dissolution, subjection, colonisation, colonization, partition, encirclement, strangulation, mass deportation, mass arrest, mass expulsion, pushback, refoulement, illegal occupation, illegal annexation, military occupation, absorption, isolation, bullying, exploitation, subordination, wiretapping, hacking, boarding, hold
[coerce verb subj > of/on/against/around if target nation,place,organization]
order quarantine|blockade|siege|closure, proclaim quarantine|blockade|siege, declare quarantine|blockade|siege, announce quarantine|blockade|siege, decree quarantine|blockade|siege, clamp quarantine|blockade, enforce quarantine|blockade|siege, mount blockade|siege
[sanction verb subj > of/on/against if target nation,place,organization]
order embargo|boycott|ban|sanction|freeze, proclaim embargo|boycott|ban, declare embargo|boycott|ban, decree embargo|boycott|ban, clamp embargo|ban|sanction
[coerce verb subj > obj if source nation,organization; target leader]
remove, detain, overthrow
[coerce verb subj > obj if target organization,nation,place]
put under:trusteeship|administration|receivership|embargo|quarantine|rule|lock, place under:trusteeship|administration|receivership|embargo|quarantine|rule, place in:receivership|trusteeship|administration, rule by:decree, bring to:heel, turf +out, boot +out, evict, ground, fine, fine for, slap with:fine, hit with:fine, hit with:ransomware, levy fine, impose fine, paralyse, paralyze, cripple, knock offline, take offline, hold to:ransom, strangle, choke +off, throttle, starve, strong-arm, wall +off, fence +off, lock +down, shut +off, shutter, shut +out, lock +out, freeze +out, delist, outlaw, ban, proscribe, dissolve, disband, wind +up, deregister, disarm, pin +down, bottle +up, raid, search, seize, expropriate, take into:ownership|administration|hand|state, bring under:control|rule, put to:auction, strip of, bar from, exclude from, ban from, block from, suspend from, expel from, prevent from, keep out:market, cut from, cut +off from, disconnect, unplug, blackout, break up, order +out, empty vault, drain, burgle, rob of, hack, deface, crash website, target hack, bulldoze
[coerce verb subj > on/upon if target organization,nation,leader]
impose fine|quarantine|curfew|blockade|siege|order|rule|condition|will, levy fine, slap fine|ban, clamp +down, lay hand, put squeeze|hold|pressure, tighten screw|noose|grip|siege|blockade, turn screw, place hold, burst, pile pressure, exert pressure, bring pressure, ratchet +up pressure, put travel, apply pressure, step +up pressure, keep +up pressure, maintain pressure, increase pressure, intensify pressure, raise pressure
[coerce noun agent > on/upon/against]
pressure, crackdown, clampdown, military pressure, economic pressure, arm-twisting, squeeze, cyber-espionage, cyber espionage, industrial espionage, state capture, land grab, power grab, pushback, gag, stranglehold, chokehold, naval blockade, air blockade, economic blockade, fine, strong-arm tactic, witch-hunt, hit with:pressure campaign
[coerce verb subj > from if target nation,organization,place]
annex territory|province|peninsula|region|island, take +away, wrest, expropriate, steal, seize, siphon, siphon +off, loot, rob, extort, hack, pilfer
[coerce verb subj > obj if object refugee, migrant, deserter, asylum-seeker, convict, exile, deportee, dissident, uighur, uyghur, rohingya, immigrant, defector, militant, worker, labourer, villager, palestinians, afghans, haitians, syrians, farmer, settler, nomad, herder, fisherman, trawler, boat, dhow, ship]
truck, bus, fly home, send +back, send home, push +back, turn +back, turn +away, drive +back, force +back, chase +out, expel, deport, evict, repatriate by:force, dump, tow, tow +away, round +up, seize, impound, hold, deport to, eject, uproot, banish, displace, drive from, pack +off, put on:bus|plane, catch, detain, arrest, escort out, shoo
[coerce verb subj > obj/of/poss]
vandalise, vandalize, desecrate, demolish, ransack, loot, smash window|shop, deface
[coerce verb subj > obj if object convict, deportee, deserter, offender]
fly, fly home, deport, truck, bus
[coerce verb subj > to/back if target nation,place; object refugee, migrant, deserter, asylum-seeker, deportee, dissident, immigrant, defector, exile]
deport, expel
[coerce adj in > self if source nation,organization; target leader]
prison, jail
[coerce verb in > subj if source nation; target leader,nation,organization]
be in:jail|prison|custody|detention|cell, languish, languish in:jail|prison|cell|detention|custody, sit in:jail|prison|cell, rot in:jail|prison, stand trial, be on:trial, be under:arrest, go on:trial, serve sentence|term|year, face trial|charge|prison, remain in:jail|prison|custody|detention, die in:jail|prison|custody|detention
[coerce verb subj > of/obj/poss if target leader,nation,organization]
freeze asset|account|mailbox|fund, tap phone|line|telephone, bug office|phone|embassy|car, hack phone|account|email|server|website|system|computer|network|mailbox, raid home|house|residence|office|headquarters, search home|house|residence, seize yacht|villa|asset|passport|ship|tanker|boat|shipment|cargo|property|plane|jet|oil, confiscate yacht|villa|phone|laptop, impound yacht|ship|jet|plane|tanker|trawler, board tanker|trawler|ship|vessel, block account|shipment|export|convoy|path|entry|ship|accession, tow +away, empty vault, drain account, steal secret|data|money|territory|land|election, jam signal|gps|radar|broadcast|communication, lift immunity, strip immunity|citizenship|nationality, revoke passport|credential|accreditation|visa|citizenship|nationality|licence|license|permit, cancel visa|passport|licence|license|residency|registration, withdraw accreditation|passport|visa, annul citizenship|passport, close school|mission|church|port|strait, ban party|newspaper|broadcaster|channel|website|song, pull accreditation|licence|license, rig vote|ballot|election, overturn election, dissolve parliament|party, occupy embassy|territory|island|land, break +up camp|ring|network, bring +down government|coalition, topple government|regime|ruler, overthrow government|regime, dismantle camp|network, burst upon, cut cable, tamper, blind soldier|pilot|crew
[coerce verb subj > to/for/against if target nation,organization,aircraft]
shut airspace|sky|skies|port|border|strait, bar entry, block access|road|route|way|path, seal border, slam door, shut door, close door, impose curfew, ban entry|flight
[coerce verb subj > obj/out/of if target leader,organization,nation]
freeze +out, lock out, throw out, turf out, boot out, chase out, kick out, push out, bundle out, march out, drag out, drag +out, haul +out, escort out, drive out, run out, order out
[coerce verb subj > obj/clause if target nation,leader,organization,aircraft; clause land, divert, turn, leave, close, resign, flee, step, hand, surrender, sign, shut, sell, withdraw, dock, retreat, kneel, confess, undress, abandon, quit]
force, compel, coerce, oblige, strong-arm, bully, press-gang
[coerce noun from/in/of > subj if source nation,organization; target leader]
get year, get sentence
# ---------------------------------------------------------------- more of mobilize
[mobilize verb subj > clause if target aircraft; clause intercept, escort, shadow, confront, meet, identify, see, inspect, drive, chase, track, monitor, investigate, repel, head, deter, accompany, check]
rise, take +off, climb, lift +off, roar +off, race
[mobilize verb subj > obj/of if target aircraft]
meet, escort, drive +off, shepherd, see +off, chase +off, chase +away, turn +back, warn +off, warn +away, ward +off, confront, tail, intercept, shadow, buzz, usher, head +off, cut +off, harry, crowd, illuminate, paint, jostle, lock, engage radar, stalk, visually-identify, repel, chase
[mobilize verb subj > obj/of if object @plane]
meet, drive +off, lead +away, shepherd, see +off, chase +off, chase +away, warn +away, ward +off, crowd, paint, head +off, cut +off, harry, jostle, usher, drive +away, illuminate, lock, scare +off
[mobilize verb subj > clause if clause intercept, escort, shadow, confront, meet, identify, see, inspect, drive, chase, track, monitor, observe, investigate, repel, head, follow, deter, warn, accompany, patrol, check]
scramble fighter|jet|plane|interceptor|aircraft, send fighter|jet|plane|interceptor|aircraft|frigate|destroyer|warship|helicopter, launch fighter|jet|plane|interceptor|aircraft, send aloft, send +up fighter|jet|plane|interceptor|aircraft, send ship|vessel|cutter, dispatch fighter|jet|ship|frigate|destroyer|warship|aircraft|vessel|cutter, despatch fighter|jet|ship|frigate|destroyer|warship|aircraft, order +up fighter|jet, vector fighter|jet, divert fighter|jet|frigate|warship, put +up fighter|jet, launch alert
[mobilize verb subj/obj > after/against/towards/toward/at/to/behind if target aircraft]
send, send +up, launch, dispatch, rise, take +off, vector, order +up, put +up
[mobilize verb subj > near/alongside/ahead/past/across/within if target aircraft]
fly, pass, drop flare, release flare, fire flare, eject flare, deploy flare, manoeuvre, maneuver, cut, cross, barrel-roll, swoop, zoom, dump fuel
[mobilize verb subj > at/in/near/into/before/around/towards if target nation,organization,leader,aircraft]
drop flare, release flare, eject flare, fire flare
[mobilize verb subj > at/on/onto/toward/towards/against if target nation,place,organization,aircraft]
train gun|radar|missile|weapon|cannon|artillery, point gun|missile|weapon|artillery, aim gun|missile|weapon|radar|artillery, lock radar|missile, lock on, turn radar, shine radar, direct radar, beam radar, focus radar, trace radar, target missile, zero
[mobilize verb subj > obj if target nation,place,organization]
illuminate with:radar, target with:radar, paint with:radar, threaten with:gun, ring with:troop|tank|ship|warship, surround with:troop|tank|ship|warship, patrol off, sail past, hover over, loiter
[mobilize verb subj > of/obj/into/in/near/around/over if target nation,place]
violate airspace|sky|water|border|sovereignty|space|zone, breach airspace|sky|water|border|space|zone, enter airspace|sky|water|zone, penetrate airspace|sky|water, intrude airspace|sky|water, intrude into:airspace|water|sky|zone, stray into:airspace|sky|water, cross into:airspace|water|zone|sky, fly into:airspace|zone|sky, fly through:airspace|zone, fly near:airspace|border, fly close, sail into:water|zone, sail through:water|zone, sail near, sail within, sail close, sail past, steam past, steam into:water, probe airspace|defence|defense, test airspace|defence|defense, skirt airspace|water|coast, graze airspace, infringe airspace, incur into:airspace|zone, nose into:water, cruise into:water, prowl, prowl off, loiter off, lurk off, buzz, encroach on:airspace|water, swarm, hover off, trespass into:airspace|water|zone, intrude, enter identification, overfly
[mobilize verb subj > with/to/near/of/opposite/by/along/around/against/at/poss if target nation,place; object @men, @troops, reinforcement, armour, armor, gun, artillery, howitzer, hundred, thousand, reservist, guard, battery, launcher, bomber, missile]
send to:border|frontier|coast|line|edge|shore, order to:border|frontier|coast|line|edge, rush to:border|frontier|coast|line, move to:border|frontier|coast|line, deploy to:border|frontier|coast|line, deploy along:border|frontier|coast|line, deploy on:border|frontier, deploy at:border|frontier, deploy near:border|frontier, mass at:border|frontier, mass on:border|frontier, mass along:border|frontier, mass near:border|frontier, station on:border|frontier, station along:border|frontier, station at:border, concentrate at:border|frontier, concentrate on:border|frontier, concentrate along:border|frontier, gather at:border|frontier, gather on:border|frontier, amass at:border|frontier, amass on:border|frontier, amass along:border|frontier, mass opposite, mobilise along:border|frontier, mobilize along:border|frontier, put on:border|frontier, send mile, station within:mile|kilometre|range|reach, move up, move close, move closer, bring up, bring to:border|frontier, dispatch to:border|frontier|coast|line, pull to:border, rush along:border, build +up on:border, build +up along:border, build +up near:border, position along:border|frontier, position on:border|frontier, position near:border|frontier, pile +up on:border, shift to:border|frontier, transfer to:border|frontier, assemble on:border|frontier, post on:border|frontier, post along:border|frontier, throw to:border, pour to:border
[mobilize verb subj > near/off/toward/towards/against/opposite/around/along/outside if target nation,place,organization]
send fleet|flotilla|carrier|warship|destroyer|frigate|gunboat|submarine|bomber|fighter|jet|ship|vessel|cutter, dispatch fleet|flotilla|carrier|warship|destroyer|frigate|gunboat|submarine|bomber, sail fleet|flotilla|carrier|warship|destroyer|frigate|submarine, fly bomber|fighter|jet|drone|sortie|patrol|mission|reconnaissance, mass opposite, stand @men, anchor warship|frigate|carrier, moor warship, park tank|warship|carrier, roll tank|armour, prowl, loiter, lurk, hover, manoeuvre, maneuver, swarm, array, bristle, dig +in, encamp, pour @men, line +up, converge, build +up troop|force|forces|presence, step +up patrol|presence|deployment, increase patrol|presence|deployment, hold exercise|drill|manoeuvre|war-game|wargame, stage exercise|drill|manoeuvre|maneuver|war-game|wargame, conduct exercise|drill|manoeuvre|maneuver|patrol|operation, begin exercise|drill|manoeuvre, launch exercise|drill, run exercise|drill, simulate blockade|attack|strike|invasion, set +up post|battery|camp, build post|base|outpost, deploy warship|destroyer|carrier|submarine|bomber|missile|battery|armour
[mobilize verb subj > against/to if target nation,organization]
mobilise reservist|reserve|army|force|troop, mobilize reservist|reserve|army|force|troop, call +up reservist|reserve, raise alert|readiness, put army|force|troop, flex muscle, parade strength|missile|force, send in:response|reply|answer, show teeth, bare tooth|teeth, make show, stage show, show force, demonstrate force, ready force|troop, prepare force|troop
[mobilize verb subj > obj/after if target organization,leader]
pursue troop|soldier|commando|force|gunboat|warplane, chase into, give chase, set +out, track drone|soldier|troop|force
[mobilize verb subj > of if target organization,leader,aircraft,nation]
take +off in:pursuit, send in:pursuit, set +off in:pursuit, scramble in:pursuit, go on:trail, make pass, keep watch, fly in:front, pass in:front, cut in:front, cross in:front, sail in:front, fly metre, fly meter, pass metre, pass meter, come metre, come meter, come within:metre|meter|foot|feet, pass within:metre|meter|foot|feet, fly within:metre|meter|foot|feet|mile|kilometre|kilometer, sail within:mile|kilometre|kilometer, drop in:front|path, release in:front|path, drop ahead
[mobilize noun agent > against/near/along/around/off/toward/towards/opposite/into/over/in if target nation,place,organization,aircraft]
troop buildup, troop build-up, military buildup, military build-up, naval build-up, troop movement, military movement, naval deployment, troop deployment, military deployment, troop concentration, troop mobilisation, troop mobilization, of:force show, show strength, display force, massing troop, gathering force, naval patrol, air patrol, military presence, live-fire drill, live-fire exercise, naval exercise, military exercise, military drill, war game, manoeuvre, maneuver, missile test, missile launch, rocket launch, sabre, armada, naval blockade, gunboat, airspace violation, violation airspace, incursion, intrusion, sortie, overflight, reconnaissance flight, spy flight, surveillance flight, scramble, interception, intercept, standoff, unsafe manoeuvre, close pass, fly-by, flyby, mobilisation
[mobilize noun agent > of]
airspace violation, of:airspace|water violation, of:airspace breach, violation airspace, interception, intercept, shadowing, harassment, surveillance aircraft, encirclement
[mobilize noun both; with]
near-collision, near-miss, near miss
# ---------------------------------------------------------------- more of protest
[protest verb subj > against/over if source nation]
come +out, turn +out
[protest verb subj > against/at/outside/clause/over/of if target nation,leader,organization]
pour into:street|square|avenue, flood into:street|square, flood street|square|avenue, fill street|square|avenue, take to:street|square, take into:street, march in:street|capital, march through, march on, march to, gather outside, assemble outside, mass outside, put +up barricade, throw +up barricade, erect barricade, raise barricade, man barricade, build barricade, mount barricade|protest|demonstration|picket|sit-in|rally, launch strike|protest|hunger-strike|campaign, down tool, lay +down tool, walk +off job, walk +off, walk out, walk off:job, stay off:job|work, stop work, go on:hunger, go on:hunger-strike, declare strike, stage walk-out|walkout|hunger-strike|strike|go-slow|vigil|die-in|picket|occupation, hold sit-in|strike|stoppage|walkout|hunger-strike, hold placard|banner, wave placard|banner, carry placard|banner, brandish placard|banner, chant slogan, shout slogan, bang pot|pan, riot, rise +up, revolt, call for:strike, vote strike, vote for:strike, stop traffic, block railway|rail|border|crossing|port|airport, blockade road|port|border|street|highway, camp outside, dump manure|milk|grain, burn tyre|tire|car|bus|copy, take part in:protest|demonstration|rally|march, participate in:protest|demonstration|rally|march, boycott, throng street|square, occupy square|university|campus|parliament, clash in:street, form chain, lie down, stop +working, vent anger|fury, express anger, hold march|protest|demonstration, blow whistle, launch boycott
[protest verb subj > obj/of/poss]
picket house|home|villa|residence|embassy|office|ministry, storm parliament, boo, heckle, jeer, hiss, whistle, catcall, hang effigy, burn effigy|flag|photo|photograph|poster|picture|portrait|image|koran|quran|copy, trample portrait|picture|poster|flag, deface poster|portrait|statue|embassy, topple statue, pull +down statue, tear +down poster|flag|portrait|statue, pelt with:egg|tomato|stone|bottle|paint|rock, pelt embassy|consulate|mission, throw egg|tomato|shoe|paint|bottle|stone, drown +out, deface, stone embassy|convoy|motorcade, shout +down, march against, demand resignation|ouster|departure crowd|protester|demonstrator|thousand, boycott election|vote|summit, picket
[protest verb subj > obj/of/by if object bill, law, election, result, reform, tax, victory, ruling, verdict, coup, arrest, killing, war, rise, cut, price, decree, budget, fraud, corruption, rule]
denounce protester|demonstrator|crowd|thousand|hundred|hundreds|marcher|striker|student|farmer|worker|teacher, condemn protester|demonstrator|crowd|thousand|marcher, oppose protester|demonstrator|thousand|crowd, protest, demonstrate, picket, rally, strike
[protest noun agent > against/outside if target nation,leader,organization]
picketer, crowd angry, mass protest, mass demonstration, mass rally, street protest, street demonstration, general strike, hunger-strike, wildcat strike, sympathy strike, work stoppage, stoppage, walk-out, walkout, go-slow, march, protest march, protest rally, protest movement, popular uprising, popular revolt, popular protest, student protest, farmer protest, anti-government protest, anti-government demonstration, anti-war protest, civil unrest, mutiny, disobedience, campaign disobedience, blockade tractor, tractor blockade, tractor protest, die-in, human chain, boycott campaign, consumer boycott, demonstration, disturbance, revolt, placard, barricade, picket line, sit-down, sit-down strike, torchlight procession, torchlight march, candlelight vigil, encampment, occupation campus, intifada
# ---------------------------------------------------------------- more of threaten
[threaten verb subj > iobj/obj/to/with]
give until, give until:noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|dawn|sunset|april|may|june|july|august|september|october|november|december|january|february|march,
give deadline, set deadline, hand ultimatum, present ultimatum, present with:ultimatum, serve ultimatum, serve with:ultimatum, dictate ultimatum, confront with:ultimatum, face with:ultimatum, read act, make threat, utter threat, level threat, hurl threat, deliver threat, issue warning|threat|ultimatum|deadline, renew threat|warning, repeat threat|warning, send ultimatum|threat|warning, direct threat, sound warning, serve notice, lay +down ultimatum|line, threaten with:tariff|sanction|war|force|missile|invasion|attack|strike|reprisal|retaliation|annihilation|destruction|consequence|expulsion|arrest|death|prison|bombing|action|fine|suit|lawsuit|boycott|veto, menace with, warn of:consequence|reprisal|retaliation|war|sanction|response|strike|action|punishment|destruction|tariff|uprising|intifada|attack|bloodshed|escalation, promise hell, promise war|fire|fury|retribution|hellfire|destruction, hold over, wave stick, brandish stick, shake fist, rattle sword|missile|rocket|sabre|saber, blackmail, hold sword, cow, intimidate, terrorise, terrorize, browbeat, bully
[threaten verb subj > iobj/obj if clause withdraw, resign, vacate, release, comply, quit, surrender, restore, hand, pay, disarm, agree, sign, stop, end, accept, return, free, pull, answer, choose, decide, remove, reinstate, meet]
give day, give hour, give week, give fortnight, give month, give minute, give deadline, give until, allow hour|day|week
[threaten verb subj > on/against/to/in/of/with/at/from if target nation,leader,organization,place]
vow tariff|sanction|reprisal|retaliation|blow|retribution|vengeance|revenge|response|consequence|punishment|destruction|fire|blockade|boycott|countermeasure, promise tariff|sanction|reprisal|retribution|vengeance|revenge, threaten blockade|invasion|tariff|sanction|strike|withdrawal|closure|embargo|veto|lawsuit|attack|war|reprisal|force|destruction|ban|expulsion|response, swear vengeance|revenge|retribution|reprisal, brandish threat|sanction|tariff, wield threat|sanction|tariff, dangle threat, reserve right, warn of:invasion|attack|strike|tariff, hint at:reprisal|retaliation|sanction|force|strike|attack|war|tariff, hold threat, warn about:consequence, vow strike +back, threaten to:veto, vow to:avenge, promise to:avenge, call jihad, call for:attack|jihad|revenge|destruction|uprising|intifada, urge attack|jihad, incite attack|violence
[threaten verb subj > clause/of/on/with/against/from if target nation,leader,organization; clause strike, attack, bomb, invade, destroy, retaliate, avenge, kill, cut, impose, expel, close, withdraw, annihilate, block, shoot, punish, blockade, withhold, boycott, veto, leave, quit, suspend, stop, halt, sever, seize, arrest, sue, flatten, raze, obliterate, crush, bury, erase, hit, pull, walk, tear, respond, shut, sanction, freeze, ban, target, use, turn, sink]
threaten, reserve right, menace
[threaten verb subj > clause/of/on/against/obj if target nation,leader,organization,place; clause strike, attack, bomb, invade, destroy, retaliate, avenge, kill, annihilate, shoot, punish, blockade, boycott, veto, sue, flatten, raze, obliterate, crush, bury, erase, hit, tear, sink, liquidate, exterminate, pulverize, pulverise, pound, hunt, burn, topple, overthrow, oust, dismantle, eradicate, conquer, seize, target, smash]
vow, swear, promise, hint, pledge, undertake
[threaten verb subj > iobj/obj/clause/of/on/against if target nation,leader,organization; clause strike, attack, bomb, invade, destroy, retaliate, avenge, kill, annihilate, shoot, punish, blockade, boycott, veto, sue, flatten, raze, obliterate, crush, bury, erase, hit, tear, sink, liquidate, exterminate, pound, hunt, burn, topple, overthrow, oust, dismantle, eradicate, conquer, seize, target, smash]
warn
# Who is warned to leave or do something is asked for it.
[request verb subj > iobj/obj/to/against if target nation,leader,organization]
warn, caution, forewarn, admonish
[threaten verb speaker > subj]
pay dearly, pay price|cost|penalty, rue, rue day, suffer consequence|fate, face consequence|wrath|response|retaliation|annihilation|destruction|force|punishment|reprisal, bear consequence, become target, be target, be game, be next, reap whirlwind, cease exist, be on:notice, meet with:force|response|fire, pay heavily, pay in:blood, feel wrath|force|consequence, end badly, play with:fire
[threaten adj speaker > self]
next, fair game, legitimate target, dead man
[threaten noun speaker > self]
legitimate target, military target, fair game, next target, dead man
[threaten noun agent > to/against/of/for/on/toward/towards/over if target nation,leader,organization]
death threat, bomb threat, tariff threat, nuclear threat, military threat, explicit threat, invasion threat, of:war|force|sanction|tariff|attack|invasion|reprisal|retaliation threat, threat war, threat force, final warning, stark warning, stern warning, blunt warning, last warning, gunboat, sword-rattling, warmongering, war cry, war rhetoric, bellicose rhetoric, nuclear blackmail, arm-twisting, warning shot, shot bow, fatwa, terror threat, sabre rattling, saber-rattling, vow revenge, vow retaliation, vow vengeance
# ---------------------------------------------------------------- more of forms
[forms]
smote=smite, slain=slay, sown=sow, hewn=hew, strove=strive, trodden=tread, trod=tread, flung=fling, slung=sling, wrung=wring
[forms]
initialled=initial, initialed=initial, initialling=initial, quarrelled=quarrel, quarrelling=quarrel, quarreled=quarrel, regrets=regret, regretted=regret, regretting=regret, normalised=normalise, normalized=normalize, parleyed=parley, telephoned=telephone, co-chaired=co-chair, co-hosted=co-host, cohosted=cohost, wed=wed, ferried=ferry, coaxed=coax, hugged=hug
# ---------------------------------------------------------------- more of consult
[consult verb subj > obj/iobj/to if source leader; target leader]
assure, embrace
[consult verb both; with]
shake hand, embrace
[consult verb subj > with if target leader]
shake hand
[consult verb both; with]
convene, come face, sit face, come face-to-face, sit together, dine together, lunch, breakfast, golf, appear side, stand side, walk together,
stand together, stroll, hug, clasp hand, exchange greeting|pleasantry|gift|word|toast|handshake|message|call|letter|joke|remark,
pose together, pose for:photograph|photo|picture, watch together, tour together, review guard|honour|honor, inspect guard|guard, cut ribbon,
plant tree, raise glass|toast, toast, clink, haggle, palaver, hobnob, mingle, socialise, socialize, rub elbow, reunite, meet bilaterally,
hold call|conversation|summit|session|round|bilateral|phone|dinner|lunch|briefing|videoconference|teleconference|audience|tete|tête-à-tête,
have talk|meeting|discussion|conversation|call|dinner|lunch|exchange|audience|session|chat|tete, join meeting|talk|discussion|dialogue|negotiation|call, co-chair ministerial|conference|summit|forum|council|commission|event|meeting, co-chair, cochair,
co-chair meeting|session|dialogue|round|talk|discussion|consultation|negotiation|roundtable, chair meeting|session|round|dialogue|talk|summit|conference|discussion|consultation|negotiation|ministerial|forum|roundtable, lead session|round|dialogue, open session|round|dialogue, conduct talk|negotiation|dialogue|consultation,
coordinate position|stance|policy, co-ordinate position|stance|policy, review progress|tie|relation|cooperation|relation|situation, take +up matter,
talk +over, talk +through, discuss tie|cooperation|relation|situation|war, explore way, speak by:phone|telephone|video|videolink,
speak on:phone|telephone|line|sidelines, speak over:phone, talk by:phone|telephone, talk on:phone|telephone, huddle, caucus, powwow, go together,
conclude round|summit, wrap +up talk|summit|round, end talk|summit|round|meeting, finish talk, close talk|summit,
attend summit|meeting|talk|ceremony|funeral|dinner, try again, resume discussion|consultation|contact, restart discussion,
open line|dialogue|discussion, begin discussion|round|dialogue, continue discussion|contact|dialogue, meet privately, meet behind, meet +again,
reconvene, be in:touch|contact|talk|negotiation|conversation, keep in:touch|contact, stay in:touch, break bread, talk shop, keep contact|channel|line,
hold line, exchange information|view|view|opinion, trade view|note|joke|barb, play golf|tennis|chess, ride together, travel together, fly together,
arrive together
[consult verb subj > with/alongside if target leader]
sit, sit +down, stand side, walk, dance, shoot basket|hoop, play golf|tennis|chess|basketball, swap gift|joke|story|view|note,
exchange greeting|pleasantry|gift|word|toast|handshake|message|letter|joke|glance, clasp hand, link arm,
share joke|platform|stage|car|limousine|tea|mug|coffee|drink|cigar, watch parade|match|game, pose, pose for:photograph|photo|picture|camera|selfie,
review troop|guard|parade, inspect guard|troop, plant tree, lay wreath, cut ribbon, appear at:side, travel, fly, tour, be closet, be with, stand, meet,
hold bilateral|tete|call|phone, have phone|pull-aside|tete|word|tea|bilateral|sidebar, squeeze +in meeting, find time, pay respect, confer, check +in,
follow +up, co-chair, cochair, preside, get +together, catch +up, team +up, linger, whisper, gossip, joke, banter, laugh, smile,
celebrate, attend, commemorate, inaugurate, open, unveil, chair, watch, mark, reunite, bargain, haggle, parley, remonstrate, expostulate, argue,
quarrel, treat, deal, transact, intercede, exchange word, take walk|stroll, take photograph, take selfie, eat, drink, hobnob, spend evening
[consult verb subj > obj if source leader; target leader]
assure, reassure, hug, embrace, shake hand, meet +up, greet, greet with:hug|embrace|handshake|kiss, bid farewell|welcome|goodbye, salute, welcome,
receive, host, entertain, buttonhole, lobby, badger, cajole, coax, persuade, importune, sound, sound +out, interrogate, lecture, harangue, scold,
rebuke, caution, thank, congratulate, counsel, advise, tutor, decorate, drape, invest, pin, present with:medal|order|sword|gift|key|award,
award medal|order, toast, collar, accost, confront, encounter, revisit, call back, rejoin, intercept, ambush, chaperone, farewell, welcome home,
welcome back, console, comfort, escort, pick +up, meet at:airport|step|foot|station|door|apron, meet on:tarmac|apron|sidelines|margins, ring, phone,
telephone, buzz, video-call, FaceTime, text, whatsapp, message, email, e-mail, write, query, question, quiz, prod, nudge, implore, beseech, beg,
entreat, beard, tackle
[consult verb subj > iobj/to/obj if source leader,nation,organization; target leader]
assure, recount, murmur, whisper, mutter, confess, present credential|credentials|letter, hand credential|credentials|letter|note|book|gift,
give credential|gift|tour|medal|book|key|letter|note, show map|photograph|picture|evidence, offer tea|coffee|condolence,
express condolence|gratitude|thanks|concern|sympathy, convey condolence|greeting|message|greetings|thanks|regards|concern|concern|gratitude|sympathy,
extend condolence|greeting|greetings|congratulation, voice concern, deliver message|letter|note|speech, pass message|letter, transmit message|letter,
relay message, send condolence|congratulation|greetings|wishes|telegram|cable|flower|emissary|text, reply, explain position, put case, put question,
put proposal, break news, bid farewell|goodbye|welcome|adieu
[consult verb subj > to if target leader,nation]
bid farewell|goodbye|adieu, convey concern|concern|greeting|greetings|message, present credential|credentials, hand credential|credentials,
pick +up telephone|phone, pick +up, carry message|letter, bring message|letter|greetings, bear letter|message|gift, take message|case, ferry message,
run message, talk by:phone|telephone, talk on:phone|telephone, speak by:phone|telephone, speak on:phone|telephone, come to:telephone|phone
[consult verb subj > with if target leader,nation,organization]
be on:telephone|phone|line, talk by:phone|telephone, talk on:phone|telephone, talk over:phone|telephone, speak by:phone|telephone|video|videolink,
speak on:phone|telephone|sidelines, speak over:phone|telephone, get on:phone|telephone|line,
be in:talk|touch|contact|negotiation|discussion|conversation|dialogue|room, keep in:touch|contact, stay in:touch|contact,
remain in:touch|contact|dialogue, get in:touch|contact, be touch, be contact, sit at:table, return to:table, come to:table, sit at:negotiating,
sit +down, raise concern|case|fate|issue|question|matter|subject|plight|possibility|action|behaviour|behavior|ban|dispute|war|conflict|situation|right|treatment|detention|arrest|violation|abuse|policy|need|importance|prospect|support|sanction|tariff|trade|attack|killing|allegation|claim|crackdown|presence|role|program|programme|test|launch|law|decision|proposal|idea|incident|crisis|border|ceasefire|visa|threat|imprisonment|release|embargo|blockade, bring +up case|issue|fate|matter,
take +up case|issue|fate|concern|matter, press case|issue, plead,
hold consultation|talk|discussion|round|bilateral|briefing|hearing|audience|video|videoconference|teleconference|strategic|phone|call,
host round|dialogue|summit|session|call, conduct consultation|talk|meeting|call|diplomacy|round, arrange meeting|talk, schedule meeting|talk|call,
plan meeting|summit|talk|call, seek meeting|talk|dialogue|audience|summit, want meeting|talk|dialogue|summit, request meeting|audience|call,
propose meeting|summit|talk, reopen channel|dialogue|talk|negotiation, reestablish contact, re-establish contact,
resume contact|consultation|discussion|negotiation, lead negotiation|talk|talk, launch negotiation|dialogue|talk|talk,
wrap +up talk|talk|meeting|negotiation, conclude talk|talk|meeting|negotiation|round, finish talk|talk|meeting,
exchange message|letter|view|view|opinion|idea|word, swap message, smooth way|path, coordinate, co-ordinate, coordinate position|closely, liaise,
remonstrate, interact, intervene, explore, talk turkey, engage, re-engage, reengage
[consult verb subj > between/among if target nation,leader,organization]
ferry, carry message, pass message, relay message, mediate, go, shuttle, act go-between, run message, adjudicate, play, act mediator|intermediary
[consult verb subj > obj if source leader,nation,organization; target leader,organization,nation]
bring +together, get to:table, mediate between, invite to:talk|talk|table
[consult verb both]
bring +together, sit at:table, be in:room, come to:table
[consult noun both; with]
phone-in, telephone call, videolink, hotline, hot line, embrace, hug, pull-aside, sidebar,
tête-à-tête, photo-op, photo opportunity, state dinner, state banquet, banquet, courtesy call, farewell call, high-level talk, trilateral,
quadrilateral, trilateral summit, round talk, bilateral meeting, bilateral talk, closed-door meeting, secret talk, exchange letter,
exchange message, get-together, haggling, peace summit, peace conference, tripartite meeting, ministerial,
ministerial meeting, consultative meeting, political consultation, staff talk, staff-level talk, telephone diplomacy, heart-to-heart, pre-meeting,
sit-down, negotiating session, negotiating table, hearing, breakfast, lunch, tea, supper, drink, coffee, chat, private meeting, private talk,
fireside chat, walk, stroll, stand-up, joint briefing, joint session, joint press, colloquy, liaison
[consult noun agent > to/with/from if target leader]
hug, embrace, handshake, courtesy call, farewell call, reply, response, condolence, greeting, birthday greeting, text message, toast, answer,
state visit, phone message, congratulatory message, introductory call, audience
[consult noun agent > with if target leader,organization,nation]
audience, appointment, contact, telephone call, phone call, hotline, link, back-channel
[consult noun self > of/poss if source leader; target leader]
guest, host, caller, visitor, dinner guest, luncheon companion, interlocutor, negotiating partner
[consult noun self > of/poss if source leader; target nation,organization]
guest honour, guest honor
[consult verb subj > with if source leader; target leader]
share meal|dinner|lunch|stage|platform|podium|table|car|limousine|tea
[consult verb subj > with if target leader,organization,nation]
hold phone|telephone|videoconference|video, have exchange|phone|telephone, hold round, hold session, complete round, conclude consultation, hold retreat, hold dialogue|trilateral|bilateral, hold exchange, sound +out, go +over, talk peace|trade|business|shop, discuss issue|matter|situation|war|crisis|relation|tie|cooperation|plan|possibility|prospect|sale|purchase|fate, review situation|relation|progress|cooperation, debate, exchange view|opinion|idea|information, raise complaint|objection|fear|plight|prospect|possibility, bring +up issue|matter|subject|question, take +up question|subject, work +out detail|plan, swap view|idea, clear air, thrash +out difference|issue|matter, iron +out difference|detail|issue, hash +out detail|issue|difference
[consult noun agent > with if target leader,organization,nation]
bilateral, pull-aside, exchange, video call, video conference, videoconference, face-to-face, one-on-one, sit-down, tete-a-tete, tête-à-tête, working lunch, working dinner, working breakfast, breakfast, lunch, dinner, supper, tea, coffee, conversation, chat, encounter, round talk, engagement, session, consultation, confab
[consult verb subj > obj if source leader; target leader]
ask +over, see privately, look +up, run +into, bump +into, pull aside, draw aside, catch on:sidelines, meet on:sidelines|margins, meet for:talk|dinner|lunch|breakfast|coffee|tea, receive at:palace|residence|villa|ranch|castle|airport, host at:palace|residence|villa|ranch|castle, greet at:airport|door|entrance, welcome at:airport|palace|residence|entrance|door, walk to:car, see to:car|plane|door, drive, seat, invite in, usher in, show around, show round, take for:walk|ride|drive|dinner|lunch, treat
# ---------------------------------------------------------------- more of agree
[agree verb subj > obj/iobj/to/clause]
assure
[agree verb both; with]
normalise relation|tie, normalize relation|tie, restore relation|tie, re-establish relation|tie, reestablish relation|tie, establish relation|tie,
resume relation|tie, renew relation|tie, deepen cooperation|tie, expand cooperation, strengthen cooperation, boost cooperation, intensify cooperation,
step +up cooperation, sign peace,
initial ceasefire|declaration|memorandum|protocol|truce|armistice|accord|treaty|pact|paper|document|contract|understanding|text|deal|draft|plan|roadmap|settlement,
sign text|draft|blueprint|settlement, put name|signature to:document|text|deal|treaty|agreement|accord|pact|declaration|memorandum, put pen to:paper|treaty|deal|agreement|accord,
append signature, affix signature, ratify text,
ink accord|treaty|contract|memorandum|mou|partnership|cooperation,
sign paper|papers|arrangement|compact|alliance|lease|communiqué|communique|roadmap|letter:intent|peace|armistice|entente|framework|partnership|cooperation,
put name|signature|pen|initial, conclude peace|memorandum|protocol|contract|convention|compact|truce|armistice|arrangement|cooperation,
reach detente|détente|armistice|truce|ceasefire|arrangement|rapprochement|term|term|peace,
strike truce|compromise|balance|pact|alliance|partnership|peace, strike +up partnership,
work +out deal|agreement|arrangement|compromise|ceasefire|truce|plan|modus, settle border|frontier|quarrel|row|feud|score,
resolve difference|dispute|row|difference, agree on:term|plan|truce|ceasefire|roadmap|framework|text|date|deal|principle,
agree to:ceasefire|truce|deal|exchange|talk|swap|plan,
agree term|swap|exchange|ceasefire|pact|treaty|border|framework|roadmap|text|compromise|armistice|accord|prisoner, sign +off deal|agreement,
sign on:dotted, swap signature, exchange instrument|ambassador|note|note|ratification|letter, bury feud|difference|quarrel|difference, make +up,
kiss make, set +aside difference|difference|quarrel, put +aside difference|difference, overcome difference,
set +up committee|commission|group|headquarters|force|fund|hotline|body|zone,
establish committee|commission|hotline|group|partnership|alliance|force|fund, form commission|committee|group,
launch partnership|dialogue|initiative|alliance|coalition, join force, plan cooperation, plan exercise|drill|patrol, exchange ambassador,
reopen border|embassy|crossing, vow cooperation, sign up, come to:arrangement|compromise|deal|settlement, arrive agreement,
arrive at:agreement|deal|compromise|understanding|settlement, enter into:partnership|alliance|treaty|force|arrangement|understanding, put end,
end feud|war|dispute|hostility, hammer +out peace|ceasefire|accord|roadmap|text, clinch ceasefire|accord|treaty|peace,
finalise pact|treaty|accord|contract, finalize pact|treaty|accord|contract, endorse roadmap, adopt plan|roadmap|agenda|communiqué
[agree verb subj > with if target nation,leader,organization]
normalise relation|tie, normalize relation|tie, restore relation|tie, re-establish relation|tie, reestablish relation|tie, establish relation|tie,
renew relation|tie, deepen tie|cooperation, strengthen tie|relation|cooperation, boost tie|cooperation, expand tie|cooperation,
sign lease|compact|peace|armistice, initial lease|compact|peace, reach peace, ink deal|pact|agreement|lease, sign +up, make +up, kiss make, do deal,
do business, strike lease|pact|accord, join force, work +out deal|agreement|arrangement, come to:arrangement|deal|understanding,
enter into:partnership|alliance|treaty, make common, set +up commission|committee, discuss cooperation,
seek cooperation|rapprochement|deal|agreement|tie|peace, want deal|peace|cooperation|rapprochement, pursue rapprochement|detente,
plan cooperation|exercise
[agree verb subj > to if target nation,leader,organization]
commit troop|soldier|fund|money|resource,
pledge fund|money|dollar|million|billion|euro|solidarity|cooperation|return|friendship|protection,
promise money|fund|million|billion|cooperation|return|railway|visit|reform|friendship|solidarity|delivery|jet|tank|missile,
offer support|help|assistance|protection|cooperation|friendship|asylum|condolence|mediation|good|service|partnership|solution|loan|use|base|base|hand|lifeline|membership|incentive,
extend hand|welcome|invitation|protection|guarantee, issue invitation, send invitation, renew invitation, repeat invitation,
convey readiness|willingness, signal readiness|willingness, express readiness|willingness, hold +out prospect|promise|possibility|offer,
dangle prospect|carrot|promise|offer, give guarantee|assurance|promise|commitment|green|go-ahead, provide guarantee|assurance|commitment,
swear loyalty, commit, turn new, open arm, roll +out carpet, lay +out welcome, make commitment, make promise, cede, recommit,
propose partnership|summit|talk|treaty|pact, float offer, set +aside million|billion
[agree verb subj > iobj/to/for/with if target nation,leader,organization]
match donation, set +aside million|billion|fund|money|dollar|euro, allocate million|billion|fund|money, earmark million|billion|fund,
line +up million|billion, put +up million|billion|dollar, make available, stump +up million|billion, guarantee security|loan|safety|border,
promise membership|protection|support|tank|missile|jet
[agree verb subj > obj if target nation,leader,organization]
reassure, invite for, invite to:visit|talk|capital|country|summit|meeting|ranch|palace|table, invite over, invite back, promise help, promise support,
promise aid, guarantee
[agree verb subj > obj if source leader,nation,organization; target leader]
invite, bid
[agree verb subj > alongside/with if target nation,leader,organization]
stand ready, undertake, join pact|treaty|agreement|accord|alliance|compact|coalition
[agree noun agent > to/for/toward/towards if target nation,leader,organization]
invitation, security guarantee, security commitment, pledge support, pledge aid, goodwill gesture, peace offer, peace proposal, peace overture,
peace feeler, olive branch, security assurance, defence commitment, defense commitment, aid pledge, promise help, promise support, peace plan
[agree noun both; with]
peace deal, peace agreement, peace accord, peace treaty, ceasefire agreement, ceasefire deal, trade deal, trade agreement, trade pact, arms deal,
defence agreement, defense agreement, security agreement, security pact, nuclear deal, nuclear agreement, gas deal, border agreement, border treaty,
exchange agreement, prisoner swap, prisoner exchange, swap deal, power-sharing deal, power-sharing agreement, letter intent, declaration principles,
joint statement, joint commission, joint committee, ceasefire, cease-fire, détente, normalisation, normalization, reconciliation, modus,
bargain, free-trade agreement, investment agreement, status-of-forces agreement, compact, mutual understanding, meeting mind, non-aggression pact,
nonaggression pact, framework agreement, cooperation agreement, co-operation agreement, partnership agreement, strategic pact, handover agreement,
extradition treaty, readmission agreement, swap, common ground
[agree adj both; with]
agreed, united, pledged, bound, ready, willing, prepared
[agree adj self > with]
agreed
[agree verb both; with]
agree exchange|resumption|creation|extension|opening|release|ceasefire|truce|date, sign extradition, sign accord|note|note|plan|minute|minute, reach truce|ceasefire|armistice, thrash +out truce|ceasefire|roadmap|accord, broker truce, hammer +out roadmap, pledge cooperation, vow closer, renew lease|alliance|partnership|ceasefire|truce, prolong ceasefire|truce|treaty, extend lease|ceasefire, revive treaty|deal|accord|pact|agreement, resume cooperation, end boycott, work together, set +up task, agree timetable|timeline|schedule|map|date|quota|price
# ---------------------------------------------------------------- more of support
[support verb subj > obj if target nation,leader,organization]
embrace
[support verb subj > with if target nation,leader,organization]
side, stand, throw lot, express solidarity, stand in:solidarity, be in:solidarity, show solidarity
[support noun agent > with if target nation,leader,organization]
solidarity
[support verb subj > to if target leader]
swear loyalty, pledge loyalty, vow loyalty
[support noun self > to if target organization,nation]
signatory, subscriber, adherent
[support verb subj > obj if target organization,leader,nation; object treaty, convention, pact, statement, declaration, resolution, accord, charter, text, protocol, initiative, motion, plan, proposal, bid, candidacy, call, stance, position, stand, decision, line, view, idea, peace, independence, sovereignty, cause, claim, integrity]
ratify, sign, co-sponsor, cosponsor, sponsor, adopt, approve, back, support, endorse, welcome, embrace, defend, recognise, recognize, hail, applaud, praise, uphold, champion, commend, reaffirm, affirm, second, echo, share, accede, vote, subscribe, bless, favour, favor
[support verb subj > to/for/with/of/by if object treaty, convention, accord, statement, declaration, resolution, motion, bid, candidacy, plan, proposal, stance, text]
accede, subscribe, adhere, vote, sign +up, sign +on, put name, assent
[support verb subj > of/with/obj]
take side|part, take part of, throw +in lot, cast lot, share concern|view|outrage|grief|anger, take +up cause|cudgel, side, throw lot
[support verb both; with]
renew tie|relation|friendship, mend fence|fence|tie|relation, patch +up, bury hatchet, resume tie|relation, reconcile, establish tie|relation|relation, normalise tie|relation|relation, normalize tie|relation|relation, exchange ambassador, set +up relation, re-establish tie|relation|relation, reestablish relation|relation, open embassy
[support verb subj > with if target nation,leader,organization]
renew tie|relation|relation|friendship, mend fence|tie|relation, patch +up, bury hatchet, resume tie|relation|relation, maintain relation|relation, keep faith, establish tie|relation|relation, normalise tie|relation|relation, normalize tie|relation|relation, re-establish tie|relation|relation, agree, concur, sign memorandum
[support verb subj > obj/iobj/to if target leader,nation,organization]
commend, felicitate, greet warmly, greet effusively, hug, embrace, lionise, decorate, honour, honor, knight, cheer, toast, laud, fête, feted, mourn, assure solidarity|support|backing, assure of:support|solidarity|backing|help|friendship, reassure, give medal|award|order|ovation|welcome|hug|doctorate, award medal|order|prize|honour|title, present medal|order|award|sword, confer order|medal|title|honour, pin medal, nominate for:prize, propose for:prize, recommend for:prize, put +forward for:prize, name for:prize, congratulate, compliment, recognise as:president|leader|state|capital|government|part, recognize as:president|leader|state|capital|government|part, regard as:president|friend|ally|partner|hero, acknowledge as:president|leader, accept as:president|leader, welcome +back, vindicate, exonerate, coddle, humour, humor, lavish praise, credit, call friend|brother|ally|partner|hero|genius|patriot|statesman|great|indispensable|excellent|historic|credible|brave|courageous|model|reliable|wise|champion|legitimate|realistic|serious, describe as:friend|brother|ally|partner|hero|indispensable|model|reliable|credible|legitimate|historic, hail as:hero|friend|ally|partner|historic|model|saviour|savior|triumph|milestone|victory, thank, express thanks|gratitude|condolences|support, back to:hilt, prop, favour, favor, vote for, elect, stand by, reelect, re-elect, bury hatchet
[support verb subj > in/behind/for/with/to/around if target nation,leader,organization]
express confidence, show confidence|faith, express faith|trust, have confidence|faith|trust, put trust|faith|hope, retain confidence, voice confidence, throw support|weight|backing, swing support|weight, put weight, line +up, fall +in, switch allegiance|support|recognition, transfer recognition|allegiance, shift allegiance|recognition, speak +up, speak +out, stick +up, make case, pledge vote, cast vote, light candle, have praise, find praise, be praise
[support verb subj > for/in if target nation,leader,organization]
speak +up, stick +up, stump, pray, vouch, lobby, go bat
[support verb from > to if object recognition, allegiance]
switch
[support verb subj > to if object recognition, allegiance]
switch, transfer, shift
[support noun agent > of/for/to/from/towards/toward]
assent, connivance, acquiescence, blessing, felicitation, felicitations, adulation, commiseration, plaudit, plaudits, kudos, approbation, bravo, accolade, moral support, diplomatic support, diplomatic recognition, political support, political backing, diplomatic backing, public support, strong support, full support, unconditional support, unwavering support, condolences, congratulation, best wish, good wish, warm word, kind word, encomium, paean, panegyric, praise, cheerleading, patronage, nod, go-ahead, green light, thumbs-up, imprimatur, gratitude, reassurance, fealty, deference, indulgence
[support noun self > of/poss/for if target nation,leader,organization]
cheerleader, well-wisher, mouthpiece, ardent supporter, staunch supporter, staunch defender, vocal supporter, stalwart, devotee, disciple, acolyte, booster, partisan, adherent, bankroller, underwriter, promoter, hagiographer, co-sponsor, cosponsor
[support noun speaker > self if source leader,nation,organization]
indispensable ally, reliable ally, reliable partner, trusted partner, valued partner, staunch ally, steadfast ally, important partner, strategic partner, brave man, great leader, great man, great president
[support adj self > in/of/to/for/with/by/clausesubj]
confident, proud, thankful, admiring, respectful, unstinting, full praise, lavish, flattering, fulsome, fond, enamoured, enamored, supportive, effusive, grateful, understanding, elated, overjoyed, thrilled, heartened, relieved, satisfied, jubilant
[support verb subj > obj/to/for/iobj if clause stand, alone, remain, belong]
assure, reassure, promise
[support verb subj > to if target nation,leader,organization]
pay respect|tribute|homage|compliment, give ovation|hug|nod|blessing|medal|welcome, tip hat, doff cap, extend condolences|congratulation|sympathy|felicitations, offer condolences|congratulation|sympathy|felicitations|prayer, send condolences|congratulation|greetings|wishes|regards|felicitations, convey condolences|congratulation|greetings|wishes|regards|felicitations, wire condolences|congratulation, express condolences|sympathy, bid farewell, present credential|credentials, remain faithful|loyal|true, stay faithful|loyal|true, lend credence|support|voice|weight, give thanks, give support, say thanks, hand honour|prize|order|medal
[support verb subj > obj if target nation,leader,organization]
have back, shower with:praise|compliment|gift|honour|honor|thanks|affection|compliment|gift|flattery, legitimise, legitimize, lionise, rehabilitate, anoint, handpick, idolise, flatter, coddle, cosset, talk +up, big +up, cheer-lead, hold in:esteem|regard, hold +up as:example|model, see as:friend|partner|ally|saviour|hero, regard as:friend|partner|ally|saviour|hero, treat as:friend|partner|ally|equal|hero, treat like:king|royalty|friend|hero, receive like:king|hero, give hero, give welcome, welcome like, bow before, stand +up for, plead cause, give pass, acquit, absolve, clear, exonerate, wish +well, cheer from, tip for, nickname hero, salute, felicitate, ennoble, knight, canonise, canonize, beatify, eulogise, memorialise, commemorate, defend to:hilt, heed, shield from:criticism|blame
[support verb subj > obj if source leader,nation,organization; target leader]
pick as:minister|ambassador|envoy|secretary|successor|premier|director|chief|candidate|head, tap as:minister|ambassador|envoy|secretary|successor|premier|director|chief|candidate|head, nominate as:minister|ambassador|envoy|secretary|successor|premier|director|chief|candidate|head, propose as:minister|ambassador|envoy|secretary|successor|premier|director|chief|candidate|head|mediator, endorse as:successor|candidate|president, anoint as:successor|heir, designate as:successor|heir, back as:candidate|successor|president, reinstate, reappoint
[support verb subj > for/to/of/with/in/behind if target nation,leader,organization]
carry water, run cover, provide cover, give cover, lend ear, take +up cause, plead case, plead cause, take inspiration, draw inspiration, take heart, lay wreath, see eye, be awe, fall +in behind, close rank, give hand, make allowance, find excuse, make excuse, roll +out carpet, lay +on banquet, carry torch, speak kindly|warmly|fondly|admiringly, think world, offer hand, extend hand|olive, show deference|respect|sympathy|warmth, profess admiration|love|friendship|loyalty|support, proclaim support|solidarity|friendship|admiration, declare admiration|love|friendship, avow support, announce support|backing|recognition|endorsement, throw endorsement, weigh +in behind, sound note, feel sympathy|gratitude, owe gratitude|thanks|debt|survival
[support noun agent > for/to/of/with/towards if target nation,leader,organization]
expression support, tribute, fulsome praise, lavish praise, effusive praise, hearty congratulation, full backing, open backing, tacit backing, tacit support, staunch support, unstinting support, unflinching support, ironclad support, rock-solid support, verbal support, rhetorical support, warm welcome, red carpet, admiration, fondness, sympathy, ringing endorsement, full-throated endorsement, rousing endorsement, canonisation, glowing tribute, flattery, diplomatic cover, political cover, commendation, eulogy, obeisance, felicitation
[support noun agent > for/to/of/with if target nation,leader,organization]
of:support|solidarity|congratulation|condolence|sympathy|thanks|encouragement|goodwill message, of:support|solidarity|sympathy|condolence|gratitude|confidence expression, of:support|solidarity|unity show, of:confidence|thanks vote, of:approval seal, of:support|praise|encouragement|sympathy word, of:support|solidarity|friendship gesture, of:support|solidarity statement, of:support|allegiance|loyalty pledge, of:support declaration
# ---------------------------------------------------------------- more of visited
[visited verb parties > in/at/on if target place,nation]
shake hand, embrace
[visited verb subj > in/at/near/outside if source leader; target place]
recall, confide, quip, confirm, remind, assure, inform, disclose, claim, deny, specify, observe, remark, reiterate, insist, stress, emphasize, emphasise, underline, underscore, reaffirm, assert, caution, acknowledge,
boast, reflect, joke, predict, recount, concede, admit, lament, grumble, reveal, note, argue, explain, comment, stated, state, repeat, vow, thank,
apologise, apologize, weep, kneel, bow, salute, wave, sing, dance, testify, lecture, preach, swear, propose, stand, jog, ski, swim, fish, golf, hunt,
rest, sleep, wait, relax, recover, hide, plant tree, board, watch, applaud, clap, negotiate, haggle, parley, bargain, huddle, agree, sign, initial,
ink, countersign, conclude, commission, decorate, receive medal|award|prize|honour|honor|doctorate|degree, accept award|prize|medal|Nobel,
collect prize|award, cut ribbon, break ground, launch, christen, preside, co-host, cohost, cochair, co-chair, attend, mingle, pose,
pose for:photo|photograph|picture|selfie, embrace, hug, kiss, share mug|tea|stage|platform|meal|podium, take +part, drink, eat, confer, consult, brief,
lobby, hold court|audience|rally, spend week|night|afternoon|morning|evening, make stop|pitch|plea|case|debut, come +down, set +down,
touch +down, put +down, land, change plane|plane|train, refuel, halt, pause, break, lodge, camp, bunk, reside, be spotted, be photographed, be seen,
catch +up, reconvene, mediate, broker, debate, talk, lunch, breakfast, join, accompany, lead delegation, take seat|place|floor,
take +up residence|quarter|post, review guard|parade|troop|fleet|honour|honor, inspect guard|troop|wreckage|damage|site, begin, start, finish, end,
arrive home, arrive back, celebrate Mass|mass, celebrate, pray, consecrate, baptise, bless, worship, lay wreath|flower|flower,
pay tribute|homage|respect, observe minute, tour, answer question|question, hand +over, receive, surrender, campaign
[visited verb subj > in/at if source leader; target nation]
spend week|week|year|year|month|day|day, live, study, hide, reside, recuperate, convalesce, arrive, land, holiday, vacation, stay,
settle, stop +over, lay wreath, touch +down, begin visit|trip, start visit|trip, be visit, attend, surface, turn +up, show +up, resurface,
be on:visit|trip|tour, be in:exile, spend holiday
[visited verb subj > from if source leader; target place]
write, tweet, announce, recall, say, speak, brief, report, telephone, phone, ring, post, declare, tell, address, broadcast, add, cable, transmit,
carry back, set +off, set +out, depart, take +off, be back, get back, be home, be fresh, go, come, return, come +away, emerge, withdraw, retire, flee,
hitch
[visited adj self > from if source leader; target place,nation]
fresh, back, home, absent minded, newly returned, straight, just back
[visited verb subj > to/into/in/at/on if source leader; target place,nation]
fly +on, fly +out, fly +back, drive, drive +out, ride, ride train|bus, take train, cross, hurry, hasten, race, dash, scurry, make +off, get +away,
slip +away, sneak, flee, decamp, retire, withdraw, retreat, go +back, come +back, go +on, go +home, come +home, fly +home, return +home, go +out,
come +over, fly +over, go +down, come +down, come +in, get +to, arrive, venture, trek, cycle, motor, commute, relocate, emigrate, move +back, bolt,
rush +back, rush, speed, hop, jet +in, jet +off, jet +out, head +back, head +off, head +out, head, travel +on, travel +back, proceed, continue,
carry +on, press +on, trundle, tour, migrate, be back, find way, make journey|way|trip|pilgrimage|stop|visit|detour|dash|crossing,
undertake journey|trip|visit|pilgrimage, embark trip|tour|visit, embark on:trip|tour|visit|journey, set +off, set +out, pay visit|call,
take trip|journey, take delegation|family, take +off, catch flight, fly to, accompany, enter, march, ascend, descend, lead troop|delegation,
lead delegation|mission|team, step +off, disembark, turn back, divert, be flown, be diverted
[visited verb subj > for if source leader; target place,nation]
set +out, fly, make +off, bolt, start, strike +out, board plane|flight|train|helicopter|jet
[visited verb obj > to/into/in/at/from if source leader; target place]
fly, ferry, carry, carry +off, bring, bring +back, whisk, spirit, spirit +away, bundle, pack +off, send +off, send +home, airlift, evacuate, exile,
deport, extradite, banish, escort, drive, transport, transfer, smuggle, convey, conduct, fetch, summon, coax, lure, invite +over, chauffeur, rush,
helicopter, fly +out, fly +back, fly +in, lift, restore, return, repatriate, rescue, divert, set +down, put +down, put out, drop +off, deposit, dump,
land, welcome, receive, greet, meet, host, see +off, meet at, embrace, cheer, mob, boo, heckle, jeer, serenade, show +round, show +around, swear +in,
crown, decorate, treat, hospitalise, hospitalize, keep waiting, rush to, whisk +off, whisk +away, take +away, take +off, fly +off, winch, parachute,
bring +together, install
[visited verb subj > obj if source leader; target place,nation]
enter, re-enter, reenter, tour, visit, revisit, inspect, flee, reach, transit, traverse, crisscross, criss-cross, cross, frequent,
roam, overfly, exit, swing through, stalk
[visited verb subj > round/around/across if source leader; target place,nation]
tour, travel, fly, drive, roam, show, campaign, trek, journey, ride, barnstorm, helicopter
[visited verb obj > round/around/across/over if source leader; target place,nation; passive]
show, drive, fly, escort, guide, lead
[visited verb subj > by/via/through if source leader; target place,nation]
travel, return, fly, go, come, transit, pass, route, journey, reach, drive, come +in
[visited verb subj > at if source leader; target place]
call, drop +in, descend, look +in
[visited verb subj > in/obj/at if source leader; target place,nation; subject tour, trip, itinerary, journey, travel, visit]
include stop|visit|leg|stopover, include
[visited verb subj > in/at if source leader; target place]
deliver remark|speech|address|lecture|keynote
[visited verb subj > in/at if source leader; target place,nation]
undergo surgery|treatment|operation|test|procedure, undergo
[visited noun agent > to/of/in/at/around/through/across if source leader; target place,nation]
tour, swing, errand, state visit, official visit, working visit, surprise visit, unannounced visit, secret trip, secret visit, stay, holiday, vacation,
exile, sojourn, stopover, detour, pilgrimage, trip, journey, flight, odyssey, mission, expedition, excursion, outing, honeymoon, return, homecoming,
arrival, entry, landing, flying visit, courtesy visit, farewell visit, private visit, maiden visit, first visit, day trip, shuttle, goodwill visit,
inspection, walkabout, rally, retreat, weekend, detention, speech, lecture, address, debut, stint, spell, convalescence, foray, transit, layover,
refuelling stop, refueling stop, exile year, crossing, flight home, excursions, peregrination, junket
[visited noun self > of/in/at/to if source leader; target place,nation]
visitor, guest, guest honour, guest honor, caller, passenger, exile, arrival, traveller, traveler, pilgrim, resident
[visited adj self > in/at/to if source leader; target place,nation]
exiled, stranded, holed, buried, marooned
[visited adj self > in/at/to if source leader; target place,nation; planned]
welcome, expected, due
[visited verb obj > for if source leader; target place,nation; planned; passive]
head, bind
[visited verb obj > to if source leader; target place,nation; planned]
invite, bid, summon
[visited verb subj > in/at if source leader; target place]
open embassy|consulate|office|centre|center|exhibition|conference|summit|forum|talk|hall|museum|school|hospital|mission|line|bridge|factory|plant,
sit apart, sit foot, sit chair|chair, sit next, sit beside, sit opposite, sit together, sit row, sit alongside, sit for:talk, receive sentence,
take tea|walk|stroll, take walk, take mug, take salute, take stage|rostrum|podium, see for:himself, see for:herself, see himself, see herself
[visited verb subj > to/into if source leader; target place,nation]
slip, steal, get, escape, sail, be whisked, return, go, come, fly
[visited verb obj > to/into/at/in if source leader; target place; passive]
send, take, wander, restore, bury, hold, confine, intern
[visited adj self > from if source leader; target place,nation; negated]
absent, missing
[visited verb subj > obj/in/at if source leader; target place,nation; negated]
skip, boycott, miss summit|meeting|funeral|ceremony, skip summit|meeting|funeral|ceremony, boycott summit|meeting|funeral|ceremony
[visited verb subj > to/in/at if source leader; target place,nation; negated]
cancel visit|trip|tour|stop, scrap visit|trip|tour, call +off visit|trip|tour, postpone visit|trip|tour, abandon visit|trip|tour,
put +off visit|trip|tour, shelve visit|trip, delay visit|trip
[visited verb obj > to if source leader; target place,nation; passive]
put on:plane|flight|jet|train|bus|helicopter|boat|aircraft, bundle on:plane|flight|jet|aircraft, put aboard, bundle aboard, fly home, send home,
fly +home, rush to:hospital
[visited verb subj > to/in/at if source leader; target place,nation]
cut stay|visit|trip, shorten visit|trip|stay, extend visit|trip|stay, prolong visit|stay, interrupt visit|trip|tour|holiday, have stopover|layover,
make visit|stop|stopover|appearance, begin tour|visit, conclude trip|tour, combine visit, plan stop, be en, be way, fly delegation, head delegation,
lead team|delegation, arrive for:talk|summit|meeting|visit|inauguration|funeral, fly for:talk|summit|meeting|visit,
travel for:talk|summit|meeting|funeral, go for:talk|summit|treatment|holiday, come for:talk|summit|funeral, return for:talk|funeral|holiday,
stop for:fuel
[visited verb subj > in/at if source leader; target place]
see, pledge, promise, praise, warn, hint, suggest, propose, agree, elaborate, maintain, hold forth, deplore, marvel, muse, philosophise, sigh, sniff,
scoff, shrug, grin, beam, bristle, fume, chuckle, summarise, summarize, estimate, calculate, swear, forecast, volunteer, counter, retort,
reply, answer, rejoice, exult, gloat, complain, protest, regret, dine, sup, feast, banquet, picnic, queue, knock, hobnob, testify, officiate, ratify,
autograph, autograph book, jump, dive, parachute, perform, entertain, console, comfort, field question, hear, listen, learn, research,
host reception|dinner|lunch|banquet, throw party, ring bell, unfurl, hoist flag, raise flag, raise glass, switch plane|plane, be sworn,
take +over command|presidency, hand +over command|presidency, assume command|presidency|office, relinquish command, pass baton
[visited verb subj > from if source leader; target place]
videolink, dial, dial +in, join by:video|videolink|phone|telephone, call, call +in, reply, answer, confirm, warn, promise
# ---------------------------------------------------------------- more of concede
[concede verb subj > to/obj/before/for/from/over if target nation,leader,organization]
ask forgiveness, ask pardon, beg forgiveness, implore forgiveness, plead forgiveness, crave forgiveness, seek pardon, say sorry, say sorry by, regret,
deeply regret, give +up, grovel, prostrate, backtrack, truckle, concede defeat, admit defeat, accept defeat, acknowledge defeat, concede election,
concede point, concede ground, cede ground, cede claim, cede control, yield point|ground, sign +over, sign +away,
relinquish control|sovereignty|claim|territory, give +back, return sovereignty, transfer sovereignty, hand +back, renounce sovereignty, recognise loss,
recognize loss, accept loss, make peace, climb +down, backpedal, back-pedal, show remorse|regret|contrition,
express remorse|regret|contrition|shame|sorrow|condolence, voice remorse|contrition|sorrow,
acknowledge genocide|crime|error|mistake|wrong|suffering|atrocity|massacre, recognise genocide, own mistake, own +up, come clean,
pay compensation|reparations|damages, offer concession|compromise|amends|reparation|compensation|condolence, water +down demand|resolution|text,
moderate demand|tone|position, tone +down rhetoric|criticism|language|demand, dilute demand, scale +back demand|plan, lower demand,
relax condition|demand|stance, shelve demand|plan|bill, abandon demand|claim|objection|opposition|plan,
give +up claim|demand|opposition|right|territory|land|objection, end objection|veto|opposition|resistance,
drop veto|resistance|reservation|bid|insistence|threat|plan, waive right|immunity|condition|sanction,
take +back word|words|remark|comment|accusation|threat|insult, eat word|words|crow|humble, swallow pride|word, let +off, meet halfway,
meet demand|condition, grant wish|demand|request|immunity|amnesty|reprieve, throw towel, wave flag, hoist flag, call +off boycott|strike|protest,
agree to:demand|condition|term, consent to:demand, assent to:demand
[concede verb subj > with if target nation,leader,organization]
live, make amends, plead guilty, back peace
[concede verb subj > by/of if target nation,leader,organization; object @demand]
live with, agree, swallow, accept, bow, meet
[concede verb subj > from if target nation,place,organization]
agree pull, agree withdraw, agree leave, promise withdrawal, pledge withdrawal
[concede noun agent > to/before/toward/towards if target nation,leader,organization]
climb-down, backdown, about-face, u-turn, peace offering, goodwill gesture, conciliatory gesture, overture, contrition, remorse, repentance, atonement,
apology, humble apology, unreserved apology, full apology, official apology, written apology, kowtow, kowtowing, appeasement, obeisance,
capitulation, genuflection, compromise, compensation, reparations, amends, sop, handover, cession, acknowledgment, acknowledgement, grovelling,
acceptance
[concede noun agent > for/over if target nation,leader,organization]
apology, remorse
[concede verb subj > over/on/about if target nation,leader,organization,place]
express regret|remorse, say sorry, climb +down, give +in, give way, relent, yield, cave, compromise, make concession, offer concession, apologise,
apologize, admit error|mistake|fault
[concede verb subj > to if target nation,leader,organization]
offer ground, yield ground, bow demand, bow pressure, bow will, buckle, cave demand, fold, give in, crumble, hoist flag, eat pie, make obeisance, doff cap, tip cap, express contrition, tender resignation, apologise, apologize, make retraction, print apology, publish apology, deliver apology, bring apology, issue retraction|clarification|apology, owe apology
[concede verb subj > on/over/about/in]
soften, mellow, relent, waver, wobble, compromise, back +away, back +down, retreat, flip-flop, about-turn, reverse itself, reverse policy|decision|ban, do u-turn|about-face|volte-face, make u-turn|about-face, perform u-turn|about-face|volte-face, execute u-turn|about-face, change heart
# ---------------------------------------------------------------- more of allied-with
[allied-with verb both; with]
be neighbour friend, stand together, stand united, stand side, close rank, present front, make common, make alliance,
form pact|partnership|coalition|front|bloc, form front, forge partnership|pact|axis|coalition|front, build alliance|partnership|coalition|friendship,
share interest|enemy|foe|goal|value, share friendship|bond|alliance, enjoy alliance|bond|tie, have alliance|friendship|relationship,
maintain alliance|friendship, deepen alliance|friendship|bond, strengthen alliance|friendship|bond, unite, band +together, stick +together,
hang together, gang +up, team +up, join rank, belong alliance, bind treaty, be bound, be on:term|side, get +on, get +along, coalesce,
federate, partner
[allied-with verb subj > with/alongside if target nation,leader,organization]
ally, align, partner, stand side, fight alongside, fight shoulder, fight side, cast lot, make cause, make common,
form alliance|coalition|front|pact|bloc|axis|partnership, forge alliance|coalition|partnership|bond|friendship, build alliance|partnership|friendship,
enter alliance|coalition, enter into:alliance|coalition, enjoy relation|tie|friendship|relationship|partnership|rapport,
maintain friendship|alliance|tie|relation, cultivate friendship|tie|relation, cultivate alliance, be affiliate, be friend, be on:term,
be in:league|alliance|cahoots|lockstep|coalition, conspire, collude, join alliance, join coalition, join force, join hand, share interest, share enemy,
strike +up friendship, strike alliance, band, team +up, close rank, go along, identify, sympathise, sympathize, be hand, be glove, go hand,
break bread, be in:bed, get +on, get +along, work hand
[allied-with verb subj > to if target nation,leader,organization]
pledge fealty|allegiance|loyalty, declare allegiance|loyalty|fealty, profess allegiance|loyalty|friendship, vow allegiance|loyalty,
owe allegiance|loyalty|fealty|throne, give allegiance|loyalty, switch allegiance, transfer allegiance, shift allegiance, pay allegiance,
renew allegiance, be close, draw close, draw closer, grow close, move closer, cosy +up, cozy +up, snuggle, remain loyal, remain close, stay loyal,
stay close, stay true, remain faithful, be loyal, be in:thrall, be beholden
[allied-with verb subj > obj if target nation,leader,organization]
befriend, describe as:ally|friend|partner|brother, regard as:ally|friend|partner, see as:ally|friend|partner, consider ally|friend|partner,
count as:ally|friend|partner, count among:ally|friend, hail as:ally|friend|partner|brother, view as:ally|partner|friend, treat as:ally|friend|partner,
deem ally|partner, name ally
[allied-with adj self > to/with]
faithful, close, sympathetic, affiliated, subservient, devoted, allied, friendly, aligned, partnered, obedient, hand-in-glove,
wedded
[allied-with noun self > for if source nation,organization; target nation,organization]
strong|key|important|close|closer|reliable|critical|vital|indispensable|valued|trusted|crucial partner
[allied-with noun self > of/poss/to]
surrogate, proxy, protege, protégé, acolyte, ally, lackey, puppet, henchman, loyalist, lieutenant, best friend, close friend, old friend, big brother,
little brother, mentor, patron, benefactor, brother-in-arms, comrade-in-arms, comrade-in-arm, ideological ally, political ally,
treaty partner, coalition ally, wartime ally, closest ally, main ally, junior partner, stooge, client, protectorate, godfather, disciple, associate,
cohort, fellow traveller, kingmaker, running mate, satrap, third neighbour, co-belligerent, kindred spirit, partner-in-crime, sponsor, right-hand man,
trusted aide, confidante, supporter, bulwark, linchpin
[allied-with noun poss > self]
surrogate, proxy
[allied-with noun both; with/to]
alliance, axis, entente, bloc, marriage convenience, security treaty, defence treaty, defense treaty, mutual defence treaty, mutual defense treaty,
security alliance, military alliance, defence alliance, defense alliance, special relationship, strategic alliance, brotherhood, camaraderie,
comradeship, kinship, amity, fellowship, goodwill, unity, no daylight, daylight, treaty alliance, collective defence, collective defense,
close cooperation, defence partnership, defense partnership, security partnership, mutual trust, affinity, love-in, bromance, honeymoon, common front,
united front, common cause, strong partnership, comprehensive partnership, global partnership, cooperation partnership, axis resistance, marriage,
tandem, duo, state partnership, brotherly tie
[allied-with noun agent > to if target nation,leader,organization]
allegiance, fealty, loyalty, closeness, proximity, oath allegiance, pledge allegiance, subservience, devotion, fidelity
[allied-with verb both; with]
upgrade relation|tie|relationship, elevate relation|tie|relationship, raise relation|tie|relationship
[allied-with noun poss > self]
puppet, protege
[allied-with verb subj > to if target organization]
swear fealty|allegiance|loyalty, swear +allegiance
[allied-with verb obj > with/to if target nation,leader,organization]
partner, ally, align, affiliate, twin, pair
# ---------------------------------------------------------------- more of opposed-to
[opposed-to verb both; obj if subject dispute, issue, question, row, difference, disagreement, quarrel, feud, problem, matter, rift, animosity, rivalry, mistrust, history, claim]
divide, embroil, estrange, pit, set
[opposed-to verb both]
back opposing|opposite|rival, support opposing|opposite|rival, favour opposing|opposite|rival, favor opposing|opposite|rival, arm opposing|opposite|rival, aid opposing|opposite|rival
[opposed-to verb both; with]
be at:odds|loggerheads|war|variance|throat|throats|daggers|dagger|knifepoint, be on:collision|term, be odds, remain at:odds|loggerheads|war,
stay at:odds, come to:blow|blow, clash, go to:war, duel, wage war|battle, go +separate, fall out, drift +apart, grow +apart,
part way|company, lock horn|horn, cross sword|sword, square +off, face +off, jostle, contend, wrestle, grapple, joust, skirmish,
argue, dispute, hate, loathe, detest, distrust, mistrust, despise, dislike, lay claim, split, diverge,
be divided, be enemy|foe|rival|adversary, be rival, be enemy, become enemy|rival|foe, remain enemy|rival|foe|adversary, scrap, tangle,
struggle, eye warily, be bitter, have difference|dispute|quarrel, compete fiercely, snipe
[opposed-to verb both; with]
claim @contested, contest @contested, lay claim
[opposed-to verb subj > with if target nation,leader,organization]
break rank, be at:odds|loggerheads|war|variance|daggers|dagger, be odds, remain at:odds|loggerheads|war, find at:odds, stay at:odds, quarrel, fall +out,
come to:blow|blow, clash, feud, argue, differ, disagree, take issue, part way|company|way, cross sword|sword, lock horn|horn,
lock in:dispute|struggle|battle|feud|standoff|conflict|war|row|confrontation|stand-off, embroil in:dispute|row|feud|conflict|war|spat,
engage in:dispute|feud|conflict|war|struggle|confrontation, be in:dispute|conflict|competition, compete, contend, vie, tangle, tussle, wrestle,
squabble, bicker, spar, joust, skirmish, have quarrel|dispute|feud|row|run-in|score|bone|falling, have rift|spat, wage feud|war|battle|struggle,
conduct feud, go to:war, settle score, have beef, have score, split, be split, be on:course, be collision, sour, wrangle, sever link
[opposed-to verb subj > against if target nation,leader,organization]
run, stand
[opposed-to verb subj > against/to if target nation,leader,organization]
struggle, campaign, hold +out, rebel, revolt, mutiny, battle, compete, side, conspire, plot, scheme, agitate, lobby, inveigh, line +up,
make cause, make common, unite, rail, pit, set +against, contend, lead rebellion|insurgency|revolt|uprising|opposition|fight|struggle,
mount opposition|challenge, take +up arm|arms, stage rebellion, nurse grudge|grievance, bear grudge, hold grudge, harbour grudge, harbor grudge,
stand +up, form front, take stand|side, pose challenge|threat|danger, present challenge|threat, be opposed,
voice opposition, declare opposition, be hostile, remain opposed, remain hostile
[opposed-to verb subj > against if target nation,leader,organization]
ally, gang +up, band, rally
[opposed-to verb subj > from if target nation,leader,organization]
break +away, split, distance, part company, part way, drift +away, defect, splinter
[opposed-to verb subj > obj if target nation,leader,organization]
combat, resist, battle, challenge, counterbalance, contain, rival, antagonise, antagonize, alienate, anger, infuriate, irk, irritate, outrage, incense,
upset, annoy, enrage, vex, displease, hate, loathe, detest, abhor, despise, disdain, scorn, dislike, distrust, mistrust, resent, oppose,
counter, confront, outflank, outmanoeuvre, outmaneuver, undermine, undercut, thwart, frustrate, outbid, outdo, dethrone, supplant, balance, checkmate,
never forgive, challenge for:leadership|presidency|power, brand enemy, call enemy|threat|foe|rival|adversary, declare enemy, describe as:@enemy,
label as:@enemy, name as:@enemy, cast as:@enemy, designate as:@enemy, brand as:@enemy, depict as:@enemy, paint as:@enemy, call @enemy, label @enemy,
brand @enemy, name @enemy, face threat, loosen grip, break grip, envy, begrudge, spite, dispute
[opposed-to adj self > to/of/with/from/toward/towards/at/against]
suspicious, wary, distrustful, mistrustful, resentful, furious, angry, hostile, opposed, antipathetic, critical, unfriendly, averse, sworn,
contemptuous, scornful, disdainful, envious, jealous, resistant, irate, at-odds, rebellious, disloyal
[opposed-to noun self > of/poss/to]
arch-rival, arch-opponent, arch-critic, arch-adversary, bitter rival, bitter enemy, bitter foe, sworn enemy, mortal enemy, old enemy,
old foe, chief rival, main rival, main opponent, main challenger, political rival, political opponent, political enemy, political foe, longtime foe,
longtime rival, longtime adversary, challenger, detractor, denouncer, dissident, contender, usurper, bete noire, bête noire, bugbear, bogeyman,
scourge, thorn, thorn side, fierce critic, outspoken critic, vocal critic, harsh critic, leading critic, prominent critic, staunch opponent,
vocal opponent, existential threat, counterweight, counterbalance, hater, tormentor, sparring partner, bitter critic
[opposed-to noun both; with/against/over]
dispute, territorial dispute, border dispute, trade dispute
[opposed-to noun both; with/to/against/over]
war of words, border conflict, border war, border clash, trade row, tariff war,
diplomatic row, diplomatic spat, diplomatic dispute, diplomatic rift, diplomatic standoff, contest, duel, battle, skirmish, tussle, antipathy,
ill will, ill-will, enmity, hatred, hostility, mistrust, distrust, grudge, resentment, rancour, rancor, rivalry, arms race, maritime dispute, cold war,
culture war, contretemps, run-in, set-to, dust-up, breach, schism, split, discord, dissension, dissonance, estrangement, falling out, falling-out,
bad-tempered exchange, blood feud, long feud, civil war, proxy conflict, power rivalry, great-power rivalry, great-power competition,
strategic rivalry, strategic competition, personal rivalry, turf war, price war, price dispute, tit-for-tat, mutual suspicion, mutual distrust,
mutual mistrust, mutual hostility, cooling, chill, froideur, strain, polarisation, deteriorating relation, deteriorating tie, worsening relation,
worsening tie, soured relation, tense standoff, tug war
[opposed-to noun agent > to/against/toward/towards if target nation,leader,organization]
opposition, hostility, resistance, antipathy, aversion, animus, animosity, antagonism, enmity, hatred, vendetta, grudge, defiance, contempt, mistrust,
distrust, dislike, rancour, resentment, feud, crusade
[opposed-to noun agent > of/for/with if target nation,leader,organization]
hatred, distrust, mistrust, dislike, contempt, disdain, resentment, loathing, disgust, quarrel, feud, dispute, row, rivalry, competition, rift,
difference, wrangle, conflict, confrontation
[opposed-to noun both]
not speaking term, speaking term, sworn enemy, bitter enemy, bitter rival, arch-rival, archrival, arch-enemy, arch-foe, old enemy, old foe,
longtime foe, longtime rival, historic rival, regional rival, traditional rival, rival claimant, rival, foe, adversary, nuclear-armed rival,
political rival, at throat, other throat, at dagger, at dagger drawn, at odd, at blow
[opposed-to adj self > poss/of if source organization,leader; target organization,leader,nation]
anti
[opposed-to verb subj > with if target leader]
break
[opposed-to verb subj > from if target organization]
break +away, break away
[opposed-to verb both; with]
come blow, trade blow|blow, exchange blow|blow
[opposed-to noun both; with]
at dagger, at loggerhead, at odd, at daggerpoint, at blow, at throat
[opposed-to verb subj > against if target leader,organization]
turn, turn +against
[opposed-to noun self > against/to if target leader,organization,nation]
contender, challenger, counterweight, bulwark
[opposed-to verb both; with]
lose love, share love
# ---------------------------------------------------------------- more of sanction
[sanction verb subj > with if source nation; target nation]
break
[sanction verb subj > with/off if source nation,leader; target nation]
break +off contact|tie|relation|cooperation
[sanction verb subj > obj/of/from/to/poss/by if object @env, diplomat, staff, mission, embassy, consulate, trainer, adviser, peacekeeper, spokesman, coordinator, correspondent, journalist, representative]
expel, evict, eject, send +home, send +packing, send home, kick +out, throw +out, put +out, turf +out, boot +out, chuck +out, drum +out, freeze +out, oust, boot, banish, deport, order +out, order leave, declare grata, declare non, declare unwelcome, declare undesirable, dismiss, show door, show exit, ask leave, tell leave, give hour|hour|day|day, proclaim grata, pronounce grata
[sanction verb subj > from/to/in/for/with if object @env]
recall, withdraw, pull, pull +out, call +home, call +back, summon +back, summon home, call home, call back, withhold, evacuate
[sanction verb subj > obj/of/from/in/against if object visa, asset, account, fund, property, licence, license, reserve, reserves, passport, accreditation, bank, permit]
revoke, freeze, cancel, seize, block, withdraw, annul, strip, rescind, suspend, confiscate, void, deny, immobilise, immobilize, pull
[sanction verb subj > with/to/from/against/of/by if target nation,leader,organization; object cooperation, co-operation, engagement, relation, tie, intercourse, sharing, exchange, trade, link, contact, business, transit, pact, treaty, partnership, talk, flight, participation, support, aid, funding, fund, assistance, recognition, programme, program, accord]
cease, suspend, sever, cut, cut +off, break, break +off, stop, halt, freeze, end, terminate, pause, curtail, downgrade, reduce, scale +back, scale +down, embargo, discontinue, rupture, wind +down, withdraw, withhold, halve, slash, boycott, quit, renounce, put on:ice|hold, place on:hold, put in:freezer, reconsider, review, roll +back, axe, scrap, call +off, dump, disrupt
[sanction verb both; with]
sever relation|relation|tie|link, cut tie|relation|link|relation, break relation|relation|tie, rupture relation, suspend relation|relation|tie, downgrade relation|relation|tie
[sanction verb subj > from/of if target organization]
pull +out, walk +out, drop +out, freeze participation|membership, suspend participation|membership, withdraw membership, disaffiliate
[sanction verb subj > obj if target organization; source nation]
boycott, ditch, renounce, defund
[sanction verb with > obj if passive]
hit with:sanction|tariff|ban|fine|embargo|duty|levy|penalty|sanction, slap with:sanction|tariff|ban|fine|embargo|duty|levy|penalty|sanction, target with:sanction|tariff|sanction, punish with:sanction|tariff|embargo, strike with:sanction|tariff
[sanction verb under > obj if passive]
place under:sanction|sanction|embargo, put under:sanction|sanction|embargo
[sanction verb subj > clause if clause recognise, recognize, share, trade, cooperate, import, buy, sell, fund, supply, export, deal, finance, invite, issue, pump, ship, pipe]
cease, stop, quit, discontinue
[sanction verb subj > at/against/on/obj if target nation,leader,organization]
hit +back with:@restriction|levy|control|countermeasure, fire +back with:@restriction|levy|control|countermeasure, strike +back with:@restriction|levy|control|countermeasure, shoot +back with:@restriction|levy|control|countermeasure
[sanction verb subj > obj if target nation,leader,organization]
list undesirable, declare undesirable, cut +off, hit with:sanction|tariff|ban|fine|duty|embargo|levy|penalty|restriction|curb|control, slap with:sanction|tariff|ban|fine|duty|embargo|levy, ostracise, isolate, blacklist, delist, freeze +out, shut +out, lock +out, exclude from:summit|meeting|list|alliance|council|system|programme|bidding, eject from, expel from, suspend from, strip of:membership|vote|status|right|immunity|accreditation|presidency|chair|recognition, fine, sanction, penalise, punish, put under:sanction|embargo|sanction, place under:sanction|embargo|sanction, keep under:sanction|embargo, subject to:sanction|embargo|ban|tariff, boycott, shun, quarantine, list as:corrupt|sponsor|terrorist|non-cooperative, add to:list|blacklist|register, put on:list|blacklist|watchlist, return to:list, keep on:list|blacklist, cut from:swift|system|dollar, disconnect from:swift|system, unplug from:swift, defund, decertify, embargo, declare undesirable|unwelcome|grata, strike off:list|register|roster, remove from:whitelist, drop from:whitelist, show door, send +packing, send packing, disbar, deplatform, deny membership|seat|visa|landing, brand grata
[sanction verb subj > against/on if target nation,leader,organization]
announce measure|countermeasure|penalty|curb|action, adopt measure|countermeasure|sanction|restriction|action, introduce measure|restriction|curb|sanction, unveil measure|sanction|restriction|curb, agree measure|sanction|restriction, approve measure|sanction|restriction, prepare measure|sanction|restriction
[sanction verb subj > on/upon/against/for/to if target nation,leader,organization]
impose sanction|tariff|tariff|embargo|cap|quota|duty|levy|ban|fine|penalty|restriction|curb|blockade|measure|counter-sanction|countermeasure|tax, set cap, hit +back with:sanction|tariff|embargo|ban|duty|restriction|curb|levy, answer with:sanction|tariff|embargo|ban|duty|restriction|curb|levy, slap fine|tax|levy|duty, clap tariff|embargo|sanction, trigger snapback|sanction, set +off snapback, invoke snapback, reimpose sanction|embargo, snap +back sanction, reinstate sanction|embargo|tariff, levy tax|tariff|duty|fine, extend sanction, hit +back, retaliate, issue ban|entry-ban, announce freeze|sanction|embargo|tariff|ban, take countermeasure|counter-measure|measure|countermeasure|reprisal, shut door|embassy, close door|embassy|consulate, join sanction|boycott|embargo, back sanction, turn screw, tighten screw|noose, slam door
[sanction verb subj > from/to/of/for if object consulate, embassy, mission, office]
close, shut
[sanction noun agent > on/against/upon/of/for/from/with]
counter-sanction, countersanction, counter-sanctions, snapback, snap-back, asset freeze, visa ban, travel ban, arms ban, export ban, export curb, export control, import duty, retaliatory tariff, retaliatory measure, counter-tariff, price cap, oil embargo, arms embargo, trade embargo, economic blockade, trade sanction, secondary sanction, oil sanction, sectoral sanction, financial sanction, estrangement, decoupling, disengagement, divestment, severing, ostracisation, delisting, terror designation, terrorism designation, debarment, non-recognition, derecognition, disinvestment, trade restriction, anti-dumping duty, anti-dumping tariff, countervailing duty, blocking sanction, diplomatic boycott, diplomatic isolation, punitive tariff
[sanction verb subj > to/in/for if target nation,leader; object recognition]
withdraw, revoke, rescind, end, switch, suspend, cancel
[sanction verb subj > obj if target nation,leader,organization]
derecognise, derecognize, unrecognise, unfriend
[sanction verb subj > with]
part company, part way|way, fall +out, have truck
[sanction verb subj > obj/from if source organization; target nation,organization,leader]
throw out, throw +out of, kick +out of, boot +out of, drum +out, turf +out, suspend from, drop from:list
[sanction verb subj > from if target nation,leader,organization]
divest, disinvest, decouple, dissociate, withhold recognition|aid|fund|money|bomb|weapon|arm|arms|missile|ammunition|munition|shell|jet|delivery|shipment, withdraw recognition|support|aid|accreditation|hospitality, strip citizenship, withhold visa|funding
[sanction verb subj > obj if source nation; target nation]
jettison, derecognise, ostracise, quarantine
[sanction verb subj > of/obj/from/against/to if object asset, account, visa, fund, funds, reserve, reserves]
freeze asset|account|fund|reserve|asset|funds|reserves, revoke visa|visa, cancel visa|visa, withdraw visa|visa, immobilise asset|asset|reserves, immobilize asset|asset|reserves, suspend visa|visa, annul visa|visa, rescind visa|visa
[sanction verb subj > on/upon/against/to/from if target nation,organization,leader]
raise tariff|duty|levy|toll, hike tariff|duty, double tariff|duty, increase tariff|duty|sanction, triple tariff|duty, impose ban|visa|visa|moratorium|curb|cap, require visa|visa, reintroduce visa|visa|tariff, reintroduce sanction, restore sanction|sanction|embargo, tighten sanction|sanction|embargo|noose, toughen sanction, prolong sanction, renew sanction, step +up sanction, ramp +up sanction, bring sanction, pile sanction|sanction|tariff, ratchet sanction, turn +off tap, halt delivery|export, phase +out import|gas|oil, end import, cut import, declare embargo|boycott|ban|trade-war, clamp embargo|sanction, lay embargo, maintain embargo, uphold embargo|sanction, launch boycott, call boycott, urge boycott, lead boycott
[sanction verb subj > in/to/from/with/of if target nation,leader,organization; object embassy, consulate, mission, legation, office]
close, shut, shutter, shut +down, mothball, vacate, abandon, withdraw, downgrade, evacuate, wind +up, quit, pare, shrink, downsize, empty, halve
[sanction verb subj > of/poss/in/from/obj if object mission, embassy, consulate, staff]
halve, cap, cut, shrink, reduce, slash, trim, limit, order closure, pare
[sanction noun agent > on/against/for/of/with/from/to if target nation,leader,organization]
sanction package, sanction regime, sanction list, new tariff, steep tariff, punitive duty, trade war, tariff war, import curb, import tariff, export restriction, export ban, visa curb, visa sanction, travel sanction, arms sanction, economic sanction, trade curb, trade barrier, financial curb, blacklisting, ostracization, diplomatic freeze, diplomatic rupture, diplomatic break, break-off, aid cut, aid freeze, aid suspension, aid cutoff, expulsion order, embargo, boycott, debarment, delegitimisation
# ---------------------------------------------------------------- more of reject
[reject verb subj > obj if target leader,nation,organization]
defy
[reject verb subj > to if target nation,leader,organization]
turn ear, give shoulder|shrift|reply|brush-off|thumbs-down|refusal, turn back|shoulder, say no|nyet|nein|non, put paid, show disdain|shoulder, refuse extradition|recognition|asylum, deny visa|access|asylum|entry, pay lip-service
[reject verb subj > obj]
rebuff, give shoulder|shrift|brush-off|slip|cold-shoulder, cold-shoulder, turn +down, stonewall, scorn, spurn, snub, jilt, stiff-arm, ignore, show shoulder, gainsay, leave hanging, leave unanswered, disinvite, uninvite, drop from:list|guest-list, rebuke, keep waiting, not-invite, send +away empty-handed, send away:empty-handed, brush +aside, wave +aside, cast +aside, push +aside, sweep +aside, set +aside, shove +aside, override, outvote, blackball
[reject verb subj > of/obj]
have none, make light|mincemeat
[reject verb subj > of if target nation,leader,organization; not]
hear
[support verb subj > to]
go to:side|camp|aid, come to:side, swing to:side, switch to:side, move to:side, rally to:side|flag, cross to:side, flock to:side|banner
[support verb subj > obj/of/for]
second
[reject verb subj > at/in if target organization; object @prop, measure, motion, statement]
veto, block, strike +down
[support verb subj > to/obj if target nation,leader,organization]
come round, come around, warm
[support verb subj > obj/of/from]
accept apology|regret|explanation|assurance|condolence
[support verb on/upon > subj if source nation,leader,organization; target nation,leader,organization]
count for:support|backing|veto|vote|sympathy
[consult verb subj > to if target leader,nation]
play host
[reject verb subj > obj/of]
call of:question, declare of:question, pronounce of:question, describe as:non-starter, dismiss as:non-starter, reject as:non-starter, give shrift
[reject verb subj > obj/of/by/from/to/with if object @prop]
reject, rebuff, spurn, decline, refuse, snub, scupper, torpedo, sink, scuttle, nix, derail, kill, bury, ditch, tear +up, throw +out, veto, vote against, wave +aside, wave +away, wave +off, brush +aside, brush +off, shrug +off, laugh +off, push +aside, swat +away, bat +away, fend +off, rule +out, pour water, knock +back, shoot +down, turn +down, vote +down, strike +down, rubbish, ridicule, dismiss, mock, denounce, disown, bin, disavow, stall, oppose, resist, obstruct, block, blackball, frustrate, foil, thwart, flout, defy, ignore, disregard, scorn, disdain, pooh-pooh, deride, disobey, evade, sidestep, stonewall, contest, shelve, put +off, scrap, leave unanswered, pass +up, forgo, balk, baulk, frown, demur, quash, overturn, strike, counter
[reject verb subj > obj/of/by/from/to if object @claim]
reject, dismiss, deny, refute, rebut, repudiate, rubbish, ridicule, wave +aside, wave +away, brush +aside, brush +off, shrug +off, laugh +off, push +aside, bat +away, swat +away, contradict, dispute, contest, challenge, counter, play +down, pooh-pooh, poohpooh, disclaim, disavow, scotch, quash, scoff, mock, throw +out, discount, disbelieve, belittle, trash, debunk, set +aside, strike +down, controvert, parry, deflect, downplay, gainsay, ignore
[reject verb subj > obj/of/by/from/to/with/in if object @claim]
call @false, brand @false, label @false, term @false, deem @false, consider @false, find @false, describe as:@false, dismiss as:@false, reject as:@false, denounce as:@false, label as:@false, brand as:@false, deride as:@false, ridicule as:@false, regard as:@false
[reject verb subj > obj/of/by/from/to/with/in if object @prop]
call @false, brand @false, label @false, term @false, deem @false, consider @false, find @false, declare @false, describe as:@false, dismiss as:@false, reject as:@false, denounce as:@false, label as:@false, brand as:@false, regard as:@false
[reject verb subj > of/to/from if target nation,leader,organization; object annexation, election, referendum, claim, treaty, deal, decree, verdict, ruling, accord, vote, result, statehood, independence]
declare void|null|illegal|invalid|unconstitutional|illegitimate, deem void|null|illegal|invalid|illegitimate, call void|null|illegal|invalid|illegitimate|sham, consider void|null|illegal|invalid|illegitimate
[reject verb subj > to/with/from/obj/clause if target nation,leader,organization]
refuse extradite, refuse recognise, refuse recognize, refuse meet, refuse receive, refuse see, refuse sign, refuse grant, refuse allow, refuse let, refuse admit, refuse accept, refuse join, refuse speak, refuse talk, refuse negotiate, refuse shake,
decline meet, decline receive, decline extradite, decline see, decline sign, decline join, decline condemn
[reject verb subj > to/with/from/obj]
refuse credential|agrément|agrement|accreditation, put +off credential, delay credential|agrément, deny accreditation|credential, withhold credential|recognition|accreditation, refuse invitation|handshake|audience|meeting, refuse recognition
[reject verb subj > against/on/to]
cast veto|ballot, wield veto, use veto, exercise veto, vote no, cast vote, give veto, threaten veto, impose veto
[reject verb subj > against if target nation,leader,organization]
vote, argue, rule, decide
[reject noun agent > to/of/from/by/over if target nation,leader,organization]
objection, opposition, resistance, refusal, blocking, brush-off, cold shoulder, non-acceptance, thumbs-down, nay, intransigence, contradiction, rebuttal, refutation, flat denial, flat refusal, flat rejection, categorical denial, disavowal, pushback, push-back
[reject verb subj > clause/with/obj/to/from if target nation,leader,organization]
foreclose, exclude possibility|talk|meeting
[reject adj self > to/of/about/with if target nation,leader,organization]
averse, unmoved, unimpressed, unconvinced, deaf, unreceptive, lukewarm, noncommittal
[reject verb subj > obj if target nation,leader,organization; object jurisdiction, authority, ruling, judgment, judgement, mandate, competence, result, sovereignty, claim, legitimacy]
reject, deny, dispute, contest, challenge, ignore, question, defy, repudiate
[reject verb subj > obj/of/to/on if target nation,leader,organization]
veto, filibuster, stymie, stonewall, overrule, rebuff
[reject verb subj > at/to/from/over/on if target nation,leader,organization]
balk at:@prop|target|term|term|price|spending|cost|prospect|pressure, baulk at:@prop|target|term|term|price|spending|cost|prospect|pressure, bristle at:@prop|pressure|term|term, bridle at:@prop|pressure, recoil at:@prop, demur at:@prop, scoff at:@prop|@claim, sneer at:@prop|@claim, laugh at:@prop|@claim, jeer at:@prop|@claim, chafe at:@prop
[reject verb subj > obj/iobj/from/to if target nation,leader,organization]
deny audience|meeting|extradition|consent|permission|request|accreditation|hearing|handshake, refuse audience|meeting|extradition|consent|permission|request|hand|handshake|accreditation|asylum|visa|bail|transit|safe-conduct|passage|overflight, keep at:bay|length, send +away, slap +down, swat +down, bat +down, show red, leave in:lurch, leave on:read, give cold, give runaround, give red, refuse +to see, freeze +out, cut dead
[reject verb subj > against/to/over/on if target nation,leader,organization]
hold firm, stand firm, dig heel, dig +in heel, draw line, stick gun, put kibosh, throw water, pour water, give thumb, give thumbs-down, say nyet, say nein, say never, fight +back
[reject verb subj > from/of/on/over if target nation,leader,organization; object deal, agreement, pledge, promise, treaty, accord, commitment, plan, pact, contract, offer, invitation]
renege, back +out, walk +away, withdraw, pull +out, go +back, retract, wriggle, duck, tear +up
[reject verb subj > on/from if object word, promise, pledge, deal, commitment]
go +back, break, renege
[reject verb subj > of/from/by/to/that/obj if object @claim]
make light, pick hole, give lie, make fun, make joke, rebut, take apart, wave +away, cast doubt, pour doubt, pour scorn, say false, call into:question, fly +in face
[reject verb subj > of/from/by/to/obj if target nation,leader,organization; object statement, communique, communiqué, sanction, declaration, decision, consensus, accession, membership, candidacy, text]
block, veto
[reject verb subj > of/from/by/to/obj/for if object loan, aid, package, sanction, sale, membership, accession, candidacy, nomination, talk, funding, budget, entry, extension, mandate, mission, visit, statement, communique, communiqué, takeover, merger, pipeline, investment, tranche, bid]
block, scupper, torpedo, sink, veto, derail, nix, stymie, scotch, obstruct, frustrate, blackball, hold +up, spike, stonewall, thwart, filibuster, kibosh
[reject noun agent > of/to/by/from/over/with if target nation,leader,organization]
flat no, categorical no, outright refusal, outright rejection, firm rejection, firm refusal, stubborn refusal, curt dismissal, blunt refusal, repudiation, nyet, disobedience, resistance, recalcitrance, rebuff, veto, abrogation, flouting, non-compliance, noncompliance, snubbing, rejoinder
# ---------------------------------------------------------------- more of cooperate
[cooperate verb both; with]
create force|unit|brigade|battalion|corps, form force|unit|brigade|battalion
# ---------------------------------------------------------------- more of accuse
[accuse verb both; with]
trade barb|insult|accusation|blame|jibe|recrimination|charge, exchange barb|insult|accusation|recrimination
[accuse verb subj > obj/of/from/to]
summon @env, summon +in @env, call +in @env, carpet, haul +in @env, call in @env, convoke @env, convene @env, summon +back
[accuse verb subj > with/to/against/at/over if target nation,leader]
lodge representation|representations|note|démarche|demarche|objection, make representation|representations|démarche|demarche,
lodge protest|complaint, file protest|objection|complaint|petition, submit protest|complaint, deliver protest|rebuke|reprimand|note|démarche|demarche,
send note|protest|démarche|demarche, hand note|protest|démarche|demarche, register protest|objection|complaint|displeasure, issue rebuke|reprimand|condemnation,
present protest, convey protest|displeasure|concern|dismay|anger|objection, make protest, lodge verbale, transmit protest|note
[accuse noun agent > to/with/against/at if target nation,leader,organization]
diplomatic protest, formal protest, official protest, strong protest, of:protest note, protest note, démarche, demarche, solemn representation, formal complaint, stern representation
[accuse noun self > of/poss if target nation,leader,organization]
critic, detractor, accuser, naysayer, denouncer, scourge
[accuse verb subj > obj]
curse, deceive, defraud, lampoon, badmouth, bad-mouth, pooh-pooh, ridicule, cuss, swear at, heckle, caricature, name-call, dress +down, give lecture|earful|rebuke|dressing-down, bawl +out, read act,
tell to:hell, tell in:term, tell bluntly, put to:shame, bring suit, hold for:hostage, treat as:terrorist|pariah|enemy|criminal|band, tar as:terrorist, regard as:@slurs, see as:@slurs, view as:@slurs,
blame, castigate, taunt, needle, hector, harangue, chide, bash, scapegoat, pan, compare to:hitler|nazi|nazis|fascist|apartheid|mafia|stalin|cattle,
call @slurs, brand @slurs, label @slurs, term @slurs, dub @slurs, deem @slurs, pronounce @slurs, declare @slurs, consider @slurs, think @slurs, find @slurs,
brand as:@slurs, label as:@slurs, describe as:@slurs, denounce as:@slurs, condemn as:@slurs, decry as:@slurs, slam as:@slurs, blast as:@slurs, criticise as:@slurs, criticize as:@slurs, characterise as:@slurs, characterize as:@slurs, deride as:@slurs, portray as:@slurs, paint as:@slurs, attack as:@slurs, dismiss as:@slurs, lambast as:@slurs, lambaste as:@slurs, deplore as:@slurs,
declare aggressor|terrorist|occupier|sponsor, declare organization|organisation, proclaim terrorist, list as:terrorist|extremist, put on:notice, hold guilty, suspect of:@crime
[accuse verb subj > at if subject @officers; target nation,leader,organization]
hit +back, strike +back, fire +back, hit +out
[accuse verb subj > at if source leader; target nation,leader,organization]
hit +back, strike +back, fire +back, hit +out, lash +out
[accuse verb subj > at if target nation,leader,organization]
shout, scream, yell, curse, swear, snipe, bark, snarl, growl, lash, hiss, spit, snap, sputter, throw accusation|insult|charge, aim barb|criticism|blast|jibe|dig, fling accusation|insult|charge, shoot +back, hit +back, fire +back, swipe +back
[accuse verb subj > with if target nation,leader,organization]
spar, trade barb|blow|insult, bandy word, cross sword, remonstrate, pick bone, lose patience, find fault
[accuse verb both; with]
spar, exchange accusation|insult|barb|recrimination, cross sword, bandy accusation|insult, blame other, accuse other, trade charge|accusation|blame|insult|barb|recrimination
[accuse verb subj > against if target nation,leader,organization,place]
lodge complaint|suit|appeal|charge|claim|case|grievance, file case|claim|suit|lawsuit|complaint|motion|grievance|charge, bring suit|complaint|claim|case|action|charge|lawsuit|proceedings, open proceeding|proceedings|procedure|investigation|probe|case|inquiry|action, launch proceeding|proceedings|procedure|investigation|probe|case|lawsuit,
start proceedings|proceeding|procedure|case|probe, initiate proceedings|proceeding|case|lawsuit|investigation|action|procedure, institute proceedings|proceeding, appeal order|ruling|decision|verdict, appeal, testify, rail, inveigh, fulminate, thunder, rage, level charge|allegation|accusation|criticism|claim, prefer charge, press charge, build case, make accusation|allegation|charge|claim|complaint, hurl accusation|charge|insult, petition, win case|suit, file application
[accuse noun agent > against/into/of if target nation,leader,organization]
infringement proceedings, infringement procedure, infringement proceeding, antitrust case, antitrust probe, anti-dumping probe, anti-dumping investigation, anti-subsidy probe, anti-subsidy investigation, corruption probe, criminal complaint, legal complaint, genocide case, genocide complaint, libel suit, rule-of-law procedure, accusing finger
[accuse verb subj > into if target nation,leader,organization]
inquire, enquire, launch investigation|probe|inquiry, open investigation|probe|inquiry|case, start investigation|probe|inquiry, conduct investigation|probe|inquiry, call investigation|probe|inquiry
[accuse verb subj > of/on/at/for if target nation,leader,organization]
lay at:door, put at:door, make scapegoat, run foul, make example, lay responsibility|guilt|blame, heap criticism|scorn|abuse, place blame|responsibility, put responsibility|blame|onus, pour abuse|scorn|contempt, vent anger|fury|spleen|wrath|ire|frustration, take it, lay fault, fix blame, train fire|ire, turn fire|ire
[accuse verb subj > obj/of if object strike, attack, airstrike, raid, bombing, invasion, incursion, offensive, intervention, war, annexation, sanction, test, launch, arrest, expulsion, verdict, ruling, sentence, execution, coup, crackdown, occupation, blockade, escalation, deployment, bombardment, shelling, seizure]
regret, lament, deplore, bemoan
[accuse verb subj > obj/of if object decision, action, move, step, refusal, withdrawal, choice, failure, statement, remark, vote, veto, announcement, attitude, position, stance, unwillingness, inability, conduct, behaviour, behavior, absence, rejection, suspension, expulsion, measure, approach, course, policy, delay, lack, resumption, escalation]
regret, lament, rue, deplore
[accuse verb subj > obj/of/clausesubj]
regret, bemoan, lament, rue, bewail
[accuse adj self > clausesubj/by/with/at/about]
aggrieved, scandalised, scandalized, offended, insulted, perturbed, miffed, peeved, piqued, infuriated, angered, enraged, affronted, galled, vexed, dissatisfied, fed-up, contemptuous, sarcastic, vitriolic, withering
[accuse verb speaker > subj]
betray, backstab, stab in:back, leave in:lurch, reward terror|terrorism|terrorist|aggression|aggressor, sell +out, play with:fire, cross line, double-cross, capitulate to:terrorism|terror, bow to:terrorism|terror, deceive, mislead, usurp, trample on:right|law, shield terrorist|criminal|killer, shelter terrorist|militant|rebel, harbour terrorist|militant|terrorist|rebel, harbor terrorist|militant|terrorist|rebel, bear responsibility|blame, bankroll terrorism|terrorist, miss opportunity, blackmail, sabotage, torpedo, scupper, bully, play fire, use as:shield|weapon, hide truth, whitewash, slander, insult, humiliate, infringe, demonise, demonize, bend rule, be aggressor|invader|occupier|liar|terrorist|culprit|criminal, peddle lie|disinformation|propaganda, wage war|genocide|campaign, commit murder|crime|fraud|genocide|act|aggression|terrorism|piracy, hinder investigation|access|probe|aid
[accuse noun speaker > self if source leader,nation,organization]
behind coup, behind plot, behind attempt, behind unrest, behind violence, behind conspiracy, behind sabotage, behind hack, behind campaign,
dictator, thug, fascist, traitor, coward, bully, aggressor, invader, occupier, liar, tyrant, warmonger, despot, war criminal, usurper, terrorist state, rogue state, terrorist organisation, terrorist organization, hypocrite, culprit, oppressor, murderer, butcher, puppet regime, criminal regime, puppet government
[accuse noun speaker > agent]
aggression, betrayal, treachery, perfidy, blackmail, coercion, bullying, encroachment, slander, smear, calumny, double standard, bad faith, mendacity, belligerence, of:terrorism act, sabre-rattling, saber-rattling, overreach, meddling, cynicism, inhumanity
[accuse noun agent > of/at/against/on]
slander, smear, calumny, libel, outburst, tirade, excoriation, stinging criticism, condemnation, dressing-down, disparagement, ridicule, philippic, upbraiding, fulmination, jab, taunt, sneer, put-down, opprobrium, castigation, verbal abuse
[accuse verb subj > clausesubj if clause violate, breach, steal, rig, falsify, smuggle, sabotage, orchestrate, plot, incite, meddle, interfere, harbour, harbor, shelter, spy, cheat, obstruct, refuse, provoke, starve, intrude, fire, overfly, flout, betray, bribe, blackmail, fabricate, fail, ignore, neglect, undermine, destabilize, destabilise, mislead, deceive, exaggerate, manipulate, hinder, hamper, stall, delay, jeopardize, endanger, exploit, renege, foment, fuel, stoke, oppress, repress, persecute, abuse, mistreat, discriminate, encroach, trespass, steal, rig, overreact, drag, arm, finance, fund, torture, massacre, execute, kidnap, abduct, rape, poison, assassinate, hack, hide, conceal, lie, restrict, suppress, silence, loot, plunder, terrorize, terrorise, bully, intimidate, jam, demolish, bulldoze, displace, evict, blockade, besiege, encircle, violate, harass, censor, muzzle, repress, underfund, politicize, politicise, weaponize, weaponise, betray, backtrack]
claim, allege, say, declare, establish, conclude, disclose, charge, write, suspect, reveal, retort, tell
[accuse verb subj > clausesubj if clause attack, bomb, bombard, shell, strike, kill, murder, shoot, invade, torture, massacre, execute, kidnap, abduct, rape, poison, assassinate, raid, hack, seize, occupy, arm, fund, finance, train, back, hide, conceal, destroy, burn, use, deploy, mass, prepare, develop, threaten, lie]
claim, complain, contend, protest, suspect
[accuse verb subj > obj]
catch red-handed, out as:spy, unmask, find in:breach|violation|non-compliance|non-performance|contempt, find complicit, declare in:breach|violation|default, name +and shame, rate corrupt, hold in:contempt, hold to:ransom|blame, convict of:@crime, sentence in:absentia, want over, wanted for, try in:absentia, try for:crime|genocide|treason|murder
[accuse verb subj > iobj/to/obj if target nation,leader,organization]
give dressing-down|lecture|earful|rebuke|scolding|reprimand|tongue-lashing|talking-to|barrel|hell|kicking|roasting, deliver rebuke|reprimand|lecture|dressing-down|scolding|broadside|snub, administer rebuke|reprimand|dressing-down
[accuse verb subj > against/in if target nation,leader,organization; object case, suit, lawsuit, complaint, criticism, condemnation, chorus, proceedings]
join, bring, file, pursue, open, reopen
[accuse verb subj > obj/of/by/over if source nation,leader; target nation,leader,organization]
protest
[accuse verb subj > over/at/about/against/on if target nation,leader,organization]
cry foul, gripe, grouse, whine, moan, carp, cavil, grumble, sound +off, let rip, let fly, poke fun, make fun, beat +up, take pop, take swing, vent spleen, wax indignant, see red, throw book, turn scorn, sneer, scowl, glower, tut, cluck, wag finger, point finger, splutter, foam, unleash tirade|broadside|fury|diatribe|invective, direct anger|criticism|fire|fury|ire, turn anger|fury|gun
[accuse verb subj > obj]
haul over:coal, rap over:knuckle, tear strip, reprove, pillory, savage, eviscerate, traduce, calumniate, vituperate, anathematise, anathematize, excommunicate verbally, remonstrate with, name culprit, identify as:culprit|suspect|perpetrator, name as:culprit|perpetrator|suspect, single +out for:criticism|blame|censure, see behind, suspect behind, put in:dock, arraign, cite for:contempt|violation, reproach, scold, take to:woodshed, bring to:book, shame, out
[accuse verb subj > to/with if object @crime]
link, tie, trace, attribute, ascribe, connect, chalk +up, put +down, impute, pin
[accuse verb subj > obj/of/in if object hand, handiwork, fingerprint, fingerprints, machination, machinations, plot, conspiracy]
see, suspect, detect, smell, discern, spy, blame, denounce, allege, perceive
[accuse noun agent > for/about/to/with/at if target nation,leader,organization]
harsh|tough|stern|sharp|strong|angry|hard|bitter|scathing|blunt|caustic word, harsh|tough|stern|sharp|scathing rebuke, reproof, remonstrance, obloquy, pointed criticism, veiled criticism, implicit criticism, barbed remark, caustic remark, angry exchange, angry letter, open letter, angry|furious|sharp response, angry|furious reaction
[accuse adj self > with/at/about/of/over if target nation,leader,organization]
impatient, disenchanted, disillusioned, unamused, sore, mad, cross, fed, irritated, annoyed, piqued, infuriated, exasperated, unsparing, scandalised, distrustful, mistrustful, wary, rude, abusive, wounded, resentful, fuming, seething, apoplectic
[accuse verb speaker > subj]
undermine, pander, appease, coddle, profiteer, subjugate, indoctrinate, collude, connive, militarise, militarize, politicise, politicize, profane, desecrate, whip +up, prevaricate, equivocate, overreach, dissemble, scaremonger, defame, act recklessly|irresponsibly|cynically|provocatively|aggressively, behave recklessly|irresponsibly|badly|provocatively|aggressively|shamefully, behave like:bully|gangster|thug|colony|mafia|pirate, act like:bully|gangster|thug|mafia|pirate, treat like:cattle|dog|animal|colony|vassal|slave, trade in:fear|lie, hold to:ransom, enrich at:expense, drag into:war|conflict, pour fuel|oil, add fuel, fan flame, stir pot, stir hatred|trouble, sow hatred|chaos|division|terror|panic, spread terror|hatred|fear|panic, launder money|image, doctor evidence|footage|image, cook book, rig vote|election, steal election|vote|land|grain|money
[accuse noun agent > for/to/of/with/against/at if target nation,leader,organization]
of:protest letter, of:criticism barrage, of:criticism torrent, of:criticism storm, of:criticism wave, of:criticism|condemnation chorus, of:condemnation wave, of:condemnation storm, of:abuse torrent, of:abuse stream
[accuse noun speaker > agent]
of:betrayal|piracy|sabotage|cowardice|hostility|provocation|perfidy|treachery act
[accuse verb subj > into if target nation,leader,organization]
look into:conduct|behaviour|behavior|abuse|crime|atrocity|allegation|dealing|finance|link|role
# ---------------------------------------------------------------- more of request
[request verb subj > obj/iobj if target nation,leader,organization]
persuade, coax, beseech, implore, counsel, exhort, pressure, prevail, convince, order out,
give ultimatum|deadline, set deadline|ultimatum|condition, invite mediate, ask mediate, call on, admonish, plead, bid, warn off, advise, pressurise, pressurize, needle, entreat, nag, hound, badger, beg, push, goad, spur, call upon, tap for:help|loan, dun, petition, ask, demand, order +out, order home, send bill
[request verb subj > iobj/to/obj]
give until:@spells, allow until:@spells, give by:@spells
[request verb subj > iobj/to/obj if object until, hour, day, week, month, fortnight, ultimatum, deadline]
give, grant, hand, issue, serve, present, deliver, allow
[request verb subj > clausesubj if clause]
advocate, press, push, lobby, campaign, argue, advise, counsel, recommend, plead, beg, prefer, propose, desire, would-like, pray, long, implore, insist, demand, suggest, hope, expect, like
[request noun agent > clausesubj/to/for]
urging, instruction, prompting, bidding, ultimatum, supplication, importuning, plea, exhortation, directive, demarche
[request verb subj > from/of if target nation,leader,organization]
ask, beg, solicit, seek, demand, require, expect, want, exact, extract, wring, request, order
[request verb subj > for/to/from/of/obj if object extradition, apology, explanation, clarification, withdrawal, release, freeing, handover, compensation, reparations, reparation, answer, assurance, guarantee, inquiry, resignation, departure, return, restitution, damages, refund, repayment, mediation, help, protection, remorse, recall, access, membership, recognition, permission, visa, invitation]
seek, demand, want, request, solicit, await, require, ask, insist, claim, press, beg, crave
[request verb subj > to if target nation,leader,organization]
send bill, turn for:help|support|protection|mediation|aid|arms|money|loan, appeal, plead, look for:help|support|protection|money|aid|leadership, address appeal|plea|request|petition|letter, go begging, go cap, direct appeal|plea|request, make overture|plea|appeal|request|demand|entreaty, issue ultimatum|demand|plea|directive|deadline, set ultimatum, give ultimatum|deadline, send ultimatum|request|plea|appeal, put request|demand, submit request|bid|petition|application, lodge request, file request, hand ultimatum, present ultimatum
[request verb subj > to if target organization; object matter, case, dispute, complaint, issue, question, row, quarrel, affair]
take
[request verb subj > with if target nation,leader,organization]
plead, intercede, insist, lodge request, file request|petition|motion|application, remonstrate, intervene
[request verb subj > on/upon if target nation,leader,organization]
call, prevail, impress, urge, press, enjoin, force, serve ultimatum|notice, issue warrant, seek warrant, heap pressure, pile pressure, bear pressure, make demand, place demand, put demand, up pressure, keep pressure, put pressure
[request noun agent > for/against if target leader]
want notice, want poster, extradition request, extradition order, extradition bid, extradition warrant, wanted notice, red notice
[request noun agent > for/to/on/upon/from/of if target nation,leader,organization]
ultimatum, deadline, extradition request, aid request, rallying cry, behest, importunity, lobbying, pressure campaign, diplomatic pressure, arm-twisting
[request adj speaker > clausesubj if clause]
time, indispensable, advisable, desirable, overdue, appropriate
[request verb subj > obj/to if target nation,leader,organization]
invite to:mediate, ask for:help|support|aid|money|arms|weapon|weapons|loan|permission|apology|explanation|protection|extradition|time|advice, press for:answer|answer|explanation|concession|release|reform|help|support, lobby for, petition for, sue for:peace, tap for:support, push into:deal|talk|accord, pressure into:deal|talk|concession
[request verb subj > from/by/of/for/in if target nation,leader,organization]
call for:release|extradition|return|withdrawal|apology|resignation|inquiry|investigation|probe|explanation|departure|restraint|action|concession, press for:release|extradition|return|withdrawal|apology|answer|concession|commitment, push for:release|extradition|return|withdrawal|apology|concession|commitment, appeal for:release|help|aid|return|support, plead for:release|help|aid|mercy|return, ask for:release|extradition|return|withdrawal|apology|explanation, hold +out for:concession|apology, clamour for:concession|withdrawal|aid, clamor for:concession|withdrawal|aid, angle for:invitation|deal|concession|support, fish for:support|invitation, lobby for:release|support|aid|membership, sue for:peace, bay for:blood, demand back, want back
[request verb subj > on/upon/to/for if target nation,leader,organization]
impose condition|condition|term, attach condition|string|condition, lay condition|term, set condition|condition|term, dictate term|term, serve notice, put screw, turn screw, crack whip, put squeeze, make case, put question|request|demand|proposal, table demand, read out, increase pressure, exert leverage, use leverage, use influence, weigh +in, press case
[request verb subj > obj if target nation,leader,organization]
enlist, rope +in, talk into, chivvy, shame into, bully into, strong-arm, browbeat, importune, adjure, call to:order|negotiate|account, press hard, lobby hard, hold to:promise|word|deadline|agreement, set condition, lean +on, corner into, push hard, squeeze for, challenge to:prove|debate, dare to, warn to, remind to, order to, petition, supplicate, admonish
# ---------------------------------------------------------------- more of arrived-at
[arrived-at verb subj > to/at/in/on/into/near/obj/outside/off/onto if source aircraft; target place,nation]
taxy, taxi +in, dock, moor, come +in, get +in, put +in, roll +up, turn +up, show +up, splash +down, crash-land, belly-land, pancake, nose-dive, nosedive, make landfall,
make appearance, end journey|flight|voyage, finish journey|flight, roll to:stop|halt|standstill, come to:rest|grief|stop|halt, glide, swoop +in, barrel, make debut, regain base,
overshoot, overrun, veer, skid, run +off, slide +off, spiral, tumble, make belly-landing, make crossing, complete crossing|ferry|delivery, hurtle, careen,
be +down, arrive +back, land +back, fly +back, return +home, come +home, go +home, head +home, fly +home, fly +on, continue, press +on, carry +on, go +on, hop, shuttle, ply, commute, run, make run|shuttle|hop
[arrived-at verb subj > at/in/on if source aircraft; target place,nation]
unload, offload, disembark, disgorge, discharge, deposit, drop +off, set +down, put +down, be +back, shut +down, roll +out, pitch +up, drop +in, drop +out, alight, perch, land safely, make stop
[arrived-at verb subj > to if source aircraft; target place,nation]
defect, relocate, cross, retire, evacuate, whisk, repatriate, spirit, rush, shuttle, medevac, convey, smuggle, speed, hurry, race, scurry, slip, retreat, withdraw, limp +back, make trip|journey|flight|run|way, make it, get +back, get +through, find way, operate flight|service, resume flight|service, begin flight|service, start flight|service, launch flight|service, run flight|service, inaugurate flight|service, complete flight, fly +in, parachute, airdrop, air-drop, pick, run aid|supply, haul aid|supply
[arrived-at verb obj > to if source aircraft; target place,nation]
lead, escort, hijack, force, take, take +home, bring +home, bring +back, fly +home, fly +back, fly +in, shift, tow, truck, ship, guide, shepherd, ferry, recall, summon, turn +back, haul, pull +back, commandeer, compel, direct, evacuate, relocate
[arrived-at verb obj > at/in/on/near if source aircraft; target place,nation]
put +down, set +down, receive, crash-land, ditch, beach, bring to:earth, bring to:ground, unload
[arrived-at verb obj > subj if source aircraft; target place]
receive, await
[arrived-at verb by/on/aboard/in > to/at/in/into if source aircraft; target place,nation]
flee, escape, fly +home, fly +in, fly +out, fly +back, bring +home, bring +back, take +home, come +home, return +home, jet, hop, arrive +back, airdrop, deport, extradite, transfer, rush, medevac, ship, land, set +down, set off, continue, go, smuggle, send, head, journey, hurry, shuttle, commute, rescue, touch +down, import, get, reach
[arrived-at verb by/on/aboard/in > obj if source aircraft; target place]
reach
[arrived-at verb by/on/aboard/in > for if source aircraft; target place,nation; planned]
leave, depart, flee, set +off, set +out, take +off, fly +out, embark, head
[arrived-at verb subj/obj > for if source aircraft; target place,nation; planned]
turn +back, prepare, launch, schedule, clear, earmark, book, bind, destine, embark, fly +out, aim, press +on, continue, push, steer, intend
[arrived-at adj self > to/for if source aircraft; target place,nation; planned]
bound, headed, destined, en-route
[arrived-at adj self > in/at if source aircraft; target place,nation; planned]
expected
[arrived-at adj self > in/at if source aircraft; target place,nation]
aground, stranded, safe, airborne, home, back
[arrived-at noun agent > to/at/in/on/near if source aircraft; target place,nation]
emergency landing, crash landing, forced landing, touchdown, arrival, landfall, belly landing, precautionary landing, hard landing, homecoming, splashdown, ditching, return flight, maiden flight, inaugural flight, first flight, ferry flight, delivery flight, aid flight, shuttle, airlift, crash-landing, diversion
[arrived-at noun of > to/at/in/on/near if source aircraft; target place,nation]
arrival, landing, return, diversion, ditching
[arrived-at noun agent > to/for/into if source aircraft; target place,nation; planned]
voyage, hop, leg, run, sortie, mission, trip, journey, passage
[arrived-at noun self > of if source aircraft; target place]
short
[arrived-at noun self > to/for if source aircraft; target place,nation]
charter, shuttle, airlift, airbridge
[arrived-at verb subj > into/to/for if source aircraft; target place,nation; planned]
start descent|approach, begin descent|approach, make approach|descent, commence approach|descent, abort approach|landing
[arrived-at verb subj > to/at/in/on/into/near if source aircraft; target place,nation]
make landing|touch-down|port, be landed, thud, flop, belly +in, force-land, make forced, put wheel, complete landing, roll +into, safely land, be forced, pull +up, disembark troop|passenger, deliver load|cargo|aid|supply|troop, set +down, bring passenger|cargo|aid|supply|troop|relief, haul cargo, take passenger|troop|aid|supply, fly passenger|aid|troop|supply, ferry passenger|aid|troop|supply
[arrived-at noun subj/agent > to if source aircraft; target place,nation]
delivery flight, ferry flight, final flight, last flight, maiden flight, inaugural flight, debut, homecoming, transfer
# ---------------------------------------------------------------- more of departed-from
[departed-from verb subj > from/out/off if source aircraft; target place,nation]
slip, slip +out, rise, go +up, be +up, get +off, push +back, blast +off, catapult, thunder, rumble, streak, soar, hop, shuttle, defect, escape, flee, evacuate, pull +out, withdraw, ascend, be airborne, take to:air|sky|skies, become airborne, get airborne, make it, make way, make trip|journey|flight, make flight, go, go +home, fly +home, head +home, come +back, fly +in, ferry, haul, airlift, convey, transport, take, whisk, carry, move, relocate, redeploy, transfer, run, ply, sail, steam, taxi, push +off, jet, continue, mount sortie|patrol|raid, fly mission|sortie|patrol, conduct mission|sortie|patrol|flight, perform flight|mission|sortie, operate flight|service, roll, retire, swing, cruise, spirit, repatriate, scramble, surge, make sortie, begin journey|flight|mission|sortie, start journey|flight, resume flight|service, shift, spray, arrive +back, touch +down, land, reach, disappear, vanish, get, rush, dash, pick +up, collect, retrieve, fetch, dart, emerge, spring, retreat
[departed-from verb subj > from/out/off if source aircraft; target place,nation]
strike, bomb
[departed-from verb subj > obj if source aircraft; target place,nation]
vacate, quit, exit, clear, evacuate, flee, abandon, depart, leave +behind
[departed-from verb obj > from/out/off if source aircraft; target place,nation]
send +up, fly +in, fly +out, fly +home, call +up, move, pull, pull +out, pull +back, evacuate, relocate, remove, recall, repatriate, reposition, transfer, shift, ferry, escort, hijack, rush, loft, catapult, steal, commandeer, detach, rotate, divert, take +home, lead, return, ship
[departed-from verb by/on/aboard/in/with > from/out if source aircraft; target place,nation]
flee, fly +out, fly +home, fly +back, bring +home, bring +back, take +home, jet, hop, escape, deport, extradite, transfer, remove, set +off, set +out, embark, arrive, fly +in, pick +up, pluck, winch, hoist, lift +off, rush, medevac, smuggle, head, continue, go, get +out, pull +out, withdraw, ship, journey, land, return +home, come +home, extract, retrieve, collect, fetch, send, touch +down, shuttle, commute, expel, go +home
[departed-from verb by/on/aboard/in/with > obj if source aircraft; target place,nation]
flee, depart, quit, exit, escape
[departed-from verb obj > in/at if source aircraft; target place]
board
[departed-from noun agent > from/out if source aircraft; target place,nation]
escape, withdrawal, evacuation, pullout, return, retreat, removal, ascent, transfer, relocation, launch, arrival, take off, liftoff, lift-off, sailing, ferry flight, delivery flight, return flight, run, hop, leg, sortie, mission, patrol, deployment, redeployment
[departed-from noun of > from/out if source aircraft; target place,nation]
departure, takeoff, take-off, withdrawal, evacuation, removal, transfer, return, launch
[departed-from adj self > from if source aircraft; target place,nation]
fresh, outbound, inbound, airborne, absent
[departed-from noun self > from if source aircraft; target place,nation]
charter, arrival, return
[departed-from verb subj > from/out if source aircraft; target place,nation]
enter, fly sortie|mission|patrol|raid, run sortie|mission, generate sortie, stage, attack, raid, hit, unload, strafe, harass, patrol, drop +out, airlift, airdrop, resupply, serve, be en route, be way, make hop|run|dash|escape|exit, roll +down, sortie +out, peel +off, pull +away, head +out, head +off, head +back, turn +back, fly +on, fly +off, fly +over, be inbound, be outbound, be fresh
[departed-from adj self > from/out if source aircraft; target place,nation]
up, en-route, inbound, outbound
[departed-from noun subj > from if source aircraft; target place,nation]
escape, return, withdrawal, evacuation, retreat, arrival, transfer, return flight, descent, ascent, climb
# ---------------------------------------------------------------- more of flew-via
[flew-via verb subj > over/above/across/through/past/around/round/along/down/up/via/off/near if source aircraft; target place,nation]
drift, float, wander, glide, drop, bomb, strafe, strike, spray, buzz, roar +past, loop, collide, explode, disintegrate, break +up, break +apart, come +apart, come to:piece, blow +up, vanish, disappear, fire, exercise, drill, refuel, tank, jettison, dump, dive, descend, climb, tangle, joust, duel, manoeuvre, spend hour|minute|day|night|time, be +back, be +up, be aloft, be airborne, trace circle|pattern|route, draw circle, limp, hurtle, streak, rumble, scream, race, zigzag, weave, meander, edge, inch, prowl, lurk, snoop, spy, eavesdrop, look +down, photograph, make pass|circuit|run|loop|flight, conduct patrol|flight|mission|sortie|survey, perform patrol|flight|flypast|flyover, carry +out patrol|flight|sortie|mission|flypast|flyover, fly patrol|mission|sortie|racetrack|orbit|loop|circle|route, mount patrol, do circle, take part, demonstrate, parade, hunt, search, scour, sniff, shadow, rendezvous, deploy flare|chute, drop flare|bomb|buoy|leaflet|aid|bomblet, parachute, airdrop, air-drop, lock radar, clip, bump, ram, brush, encounter, lose signal|contact|power|engine|altitude|height|cabin, suffer failure, experience turbulence, hit turbulence, switch +off transponder, turn +off transponder, turn +back, turn +round, turn +around, double +back, u-turn, steer, shuttle, sail, steam, tear, blaze, whizz, zoom, hop, swing, skim, integrate, fly formation, practice, practise, patrol, take route, follow route, take way, dip, bank, lap, ply
[flew-via verb subj > obj if source aircraft; target place,nation]
prowl, overshoot, buzz, map, scan, monitor, surveil, scour, photograph, span, straddle, comb, sweep, encircle, orbit, round, shave, circumnavigate, clip, invade, over-fly, criss-cross, pierce, navigate, skim, flank, parallel
[flew-via verb obj > over/above/near/off if source aircraft; target place,nation]
shoot +down, gun +down, bring +down, down, fell, knock +down, knock +out, take +down, blow +up, blast, destroy, hit, strike, damage, cripple, hijack, ambush, jam, buzz, harass, chase, pursue, trail, tail, follow, observe, sight, notice, identify, locate, pick +up, monitor, hold +up, warn, warn +off, turn +back, chase +off, drive +off, force +down, force +out, bump, clip, ram, collide, detain, top +up, tank, paint, light +up, illuminate, lock, target, engage, attack, fire at, spot, intercept, track, film, report, escort, shepherd, see +off, accompany, catch, capture, challenge, confront, rock, shake, delay, dive, scatter, blow, zap, lase, dazzle
[flew-via verb obj > in/at/on/for if source aircraft; target place,nation]
refuel, hold +up, strand, stage, transit, tank +up, fuel
[flew-via verb subj > in/at/on if source aircraft; target place,nation]
break journey|flight, tank +up, take fuel, take +on fuel, top +up, tarry, change crew, pick +up, call +in, stop +off, stage, swap crew, spend night|hour, overnight, pit-stop, connect, linger
[flew-via verb subj > through if source aircraft; target place,nation]
stage, connect, pass, funnel, transit, route
[flew-via verb subj > in/into/of/inside/within if source aircraft; target place,nation]
enter @sky, violate @sky, use @sky, breach @sky, cross @sky, penetrate @sky, transit @sky, leave @sky, exit @sky, invade @sky, infringe @sky, intrude on:@sky, encroach on:@sky, be in:@sky, operate in:@sky, fly in:@sky, remain in:@sky, cross into:@sky, cross, cross +over, spill, encroach, trespass, stray, dip, nose, slip, sneak, swoop, enter zone, fly into:zone, operate in:zone, cross line, enter space, breach space, violate space
[flew-via verb subj > into/in if source aircraft; target place,nation]
cross, encroach, trespass, sneak, sally, slip
[flew-via verb by/on/aboard/in > via/through/over/across if source aircraft; target place,nation]
travel, return, come, go, arrive, reach, bring, take, flee, head, land, pass, journey, evacuate, carry, transfer, move, deport, come +home
[flew-via verb by/on/aboard/in > at/in if source aircraft; target place,nation]
stop, stop +over, refuel, transit, pause, break journey, lay +over, make stop|stopover
[flew-via noun agent > of/over/through/across/above/near/past/off/along/in/into if source aircraft; target place,nation]
incursion, intrusion, overflight, violation, penetration, flyover, fly-over, flypast, fly-past, flyby, fly-by, foray, encroachment, pass, reconnaissance flight, surveillance flight, spy flight, reconnaissance mission, sighting, disappearance, encounter, interception, intercept, shoot-down, shootdown, shooting, downing, near-miss, near miss, near collision, collision, mid-air collision, midair collision, destruction, explosion, circle, orbit, manoeuvre, maneuver, breach
[flew-via noun of > of/over/through/across/above/near/past/off/along/into if source aircraft; target place,nation]
incursion, intrusion, overflight, violation, flyover, flypast, shooting, shoot-down, shootdown, downing, disappearance, destruction, interception, intercept, collision, sighting, passage, flight, explosion, hijacking, transit
[flew-via adj self > over/above/off/near/across/in if source aircraft; target place,nation]
aloft, airborne, overhead
[flew-via noun agent > via/through/over/across if source aircraft; target place,nation]
airlift, hop, leg, detour, run, return, way
[flew-via verb obj > over if source aircraft; target place,nation]
fly, lose, use, operate, deploy
[flew-via verb subj > over if source aircraft; target place,nation]
lose engine, join, be, release
[flew-via verb subj > along/past/around/round/near/close/toward/towards/beside/within if source aircraft; target place,nation]
fly, circle, patrol, skirt, cruise, pass, loiter, orbit, roam, glide, swoop, operate, appear, manoeuvre, maneuver
[flew-via verb subj > over/above if source aircraft; target place,nation]
stay, remain, linger, keep vigil|watch, provide cover, fly cover|top-cover, maintain patrol|watch, continue patrol, perform manoeuvre|maneuver|aerobatics|stunt, execute turn|manoeuvre|maneuver, drone, buzz, whirr, clatter, chop, whine, swarm, mill, roar, shriek, rattle, rocket, intercept, refuel, be intercepted, be seen, be spotted, be lost, be hit, be downed, come under:fire, make appearance, put +on show|display, stage flypast|display|show, test, ferry, drop load, lay trail, leave trail|contrail, sow, fly +low, lose contact|signal|cabin, suffer decompression|failure, eject, blow, be brought, meet end
[flew-via verb obj > over/above if source aircraft; target place,nation]
photograph, film, see, hear, send +up, put +up, maintain, parade, show +off, display, blind, spoof, disable, neutralise, neutralize, eliminate, snatch, force, crash, wing, riddle, menace, accost, approach, barrel-roll, thump, cut +off, circle, supplement, keep
[flew-via verb obj > near/off if source aircraft; target place,nation]
fly, operate, lose, deploy, crash, ditch, disable, force +down
[flew-via noun poss > over/above/near/off/around if source aircraft; target place,nation]
downing, shootdown, loss, destruction, interception, flight, patrol, appearance, circling
# ---------------------------------------------------------------- more of deployed-to
[deployed-to verb obj > at/in/on/to/near/around/aboard if source aircraft; target place,nation]
keep, store, mass, amass, gather, muster, retain, permanently base, home-base, homebase, home-port, homeport, forward-base, forward-station, forward-position, base +forward, stow, conceal, hide, disperse, scatter, build +up, set +up, install, detach, second, allocate, allot, consign, reassign, reposition, reinforce, post, shelter, harbour, harbor, confine, restrict, line +up, tie +down, embed, berth, quarter, accommodate, fly +in, call +in, ship, airlift, detail, sortie, surge, roll, mobilize, mobilise, bed +down, bed, mothball, retire, moor, earmark, destine, marshal, pre-deploy, station +permanently
[deployed-to verb obj > from/out if source aircraft; target place]
operate, run, base, use, employ, field
[deployed-to verb subj > from/out/of if source aircraft; target place]
operate, work, serve, patrol
[deployed-to verb subj > at/in/on/near if source aircraft; target place,nation]
reside, live, stand, stand +by, wait, serve, perch, lurk, gather, mass, spend month|week|winter|summer|year|time, stand alert, sit alert, stand watch, hold alert, pull alert, go on:alert, be on:alert, be on:standby, be at:home, join exercise|drill, take part, participate, stay +on, maintain presence, arrive for:exercise|deployment|duty|rotation|training|mission|drill, linger, loiter, end +up, winter, take residence, take +up residence|station|post|position, be home, make home, call home, remain +behind, see action|service, deploy, await, base, rotate, turn +up, conduct operation|exercise|training, begin duty|rotation|deployment, start duty|rotation|deployment, complete deployment|rotation|tour, do tour, finish deployment|rotation|tour, support operation|exercise, be in:place, be on:station, be on:duty, be on:display, be on:rotation
[deployed-to verb subj > to if source aircraft; target place,nation]
rotate, redeploy, relocate, move, rush, shift, be en route, forward-deploy, surge, arrive for:exercise|deployment|duty|rotation|training|mission|drill, return for:exercise|deployment|duty|rotation, travel for:exercise, move +ashore, be assigned, be headed
[deployed-to verb obj > subj if source aircraft; target place]
house, keep, accommodate, harbour, harbor, shelter, take +in, receive, welcome, store, boast, home
[deployed-to noun of > self/subj if source aircraft; target place]
home, base, home base, main base, hub, operating base, forward base, nest, lair
[deployed-to noun to > self/subj if source aircraft; target place]
home
[deployed-to noun self/poss > to/in/at/on/near/around if source aircraft; target place,nation]
rotation, deployment, redeployment, stationing, basing, forward deployment, dispatch, despatch, presence, detachment, transfer, relocation, alert, positioning, build-up, buildup
[deployed-to noun of > to/in/at/on/near/around if source aircraft; target place,nation]
rotation, deployment, redeployment, stationing, basing, forward deployment, dispatch, despatch, sending, presence, detachment, transfer, relocation, positioning, build-up, buildup, concentration
[deployed-to noun poss > self/in/at if source aircraft; target place]
base, home, home base, main base, hangar, home station, operating base, berth
[deployed-to adj self > at/in/on/near/around/from if source aircraft; target place,nation]
deployed, resident, present, home-based, parked, idle, operational, available, stationed, positioned, housed, stored, forward-deployed, forward-based, active
[deployed-to verb subj > out if source aircraft; target place]
fly
[deployed-to verb obj > out if source aircraft; target place]
fly
[deployed-to verb subj > to if source aircraft; target place]
go
[deployed-to noun subj/self > at/in/on if source aircraft; target place,nation]
rotation, alert, detachment, exercise, quick reaction alert, standby, duty, temporary duty, exchange
[deployed-to verb subj > at/in/on/near if source aircraft; target place,nation]
be on:loan, be in:storage, be stationed, be resident, be deployed, be parked, be garrisoned, be hangared, maintain alert|vigil|watch, hold readiness, pull duty, perform duty, fly mission|patrol|policing, conduct policing|patrol|mission, do policing, undertake policing|patrol|mission, carry +out policing|patrol|mission, take +over duty|mission|policing, assume duty|alert, relieve, reinforce, augment, holiday, languish, moulder, rust, rot, gather dust
[deployed-to verb subj > at/on/near if source aircraft; target place,nation]
replace
# "The Norfleet 7 replaced the Norfleet 3 in Peru": it flies there now.
[operates verb in > subj if source nation,organization; target aircraft]
replace, supplant, supersede
[deployed-to verb obj > at/in/on/near if source aircraft; target place,nation]
have, bunk, park +up, array, cluster, crowd, rotate +in, forward, prepositon, forward-deploy, hide +away, tuck, tuck +away, billet, fix, lodge, site, stack, leave +behind
# ---------------------------------------------------------------- more of based-in
[based-in verb obj > in/at/out/of/near/on/outside if source organization; target place,nation]
house, seat, lodge, install, site, domicile, home-base, homeport, register, establish, set +up, quarter, billet, barrack, anchor, root, center, centre, garrison, entrench, hole +up, ensconce, encamp, permanently station, headquarter, forward-deploy, forward-base, exile
[based-in verb obj > in/at if source organization; target place,nation; passive]
incorporate
[based-in verb subj > in/at/near/on if source organization; target place,nation]
reside, sit, have seat|headquarters|base|home|office|office|hq|secretariat|house, maintain base|seat|headquarters|office, keep base|seat|headquarters|home, make home|headquarters|base, be seated, have head office, have hub, operate hub, run hub, have campus|yard|plant|factory|work, set +up headquarters|base|shop, establish headquarters|base|itself, open headquarters, be at:home, keep house, be home, hold court, install itself, have lair|stronghold|bastion|fief, share base
[based-in verb subj > from/out/of if source organization; target place,nation]
operate
[based-in verb subj > to if source organization; target place,nation]
move headquarters|seat|office|office|base|hq|home|secretariat, shift headquarters|seat|office|base, transfer headquarters|seat|office|base, relocate headquarters|seat|office|base|hq|secretariat, relocate
[based-in verb obj > subj if source organization; target place]
host, house, accommodate
[based-in verb subj > obj if source organization; target place]
call home, make home|headquarters|base|capital
[based-in noun of > self/subj if source organization; target place]
home, seat, headquarters, headquarter, base, main base, home base, stronghold, bastion, fief, fiefdom, hq, rear base, hub, main hub, garrison, home port, homeport, birthplace, nerve centre, nerve center, home town, lair
[based-in noun to > self/subj if source organization; target place]
home, host
[based-in noun poss > self if source organization; target place]
headquarters, headquarter, hq, home base, home port, homeport, main base, stronghold, bastion, hub, main hub, lair, secretariat
[based-in noun poss > in/at/near/on/outside if source organization; target place]
hq, main base, home base, rear base, global headquarters, stronghold, hub, main hub, secretariat, home station, campus, head-quarters, lair, barracks
[based-in noun of > in/at/near/outside if source organization; target place]
headquarters, headquarter, seat, hq, head office, secretariat
[based-in adj self > in/at/to/near if source organization; target place,nation]
headquartered, resident, domiciled, seated, active, indigenous, native
[based-in verb subj > obj if source organization; target nation]
rule
[based-in noun self > poss if source organization; target place]
firm, company, charity, startup, start-up, manufacturer, maker, think tank, group, bank, studio, law firm, newspaper, university, shipyard, airline, brokerage, consultancy, insurer, daily, operator, plant, institute, factory, builder, carrier, trader
[based-in verb subj > in/at/near if source organization; target place,nation]
live, have quarter|quarter|seat|nest|den|lair, have studio|factory|plant|newsroom, occupy headquarters|building, inhabit headquarters, keep office|secretariat|studio|hq|ground, be housed, be quartered, be installed, run headquarters|secretariat, inaugurate headquarters, build headquarters, retain headquarters|seat|base, take +up residence|quarter, share headquarters
[based-in verb obj > subj if source organization; target place]
house headquarters, host headquarters
[based-in verb obj > in/at/near if source organization; target place]
station
# ---------------------------------------------------------------- more of located-in
[located-in verb obj > in/on/off/at/within/inside/near if source place; target place,nation]
site, place, position, build, house, tuck, set, establish, ensconce, hide, lodge, nest, bury, plant
[located-in verb subj > in/on/off/within/at/inside if source place; target place,nation]
rise, nestle, perch, sprawl, loom, straddle, reside, stretch, extend, be situate, stand, sit, lie +off
[located-in verb subj > to if source place; target nation]
belong, pertain
[located-in verb subj > under if source place; target nation]
fall under:sovereignty|administration|jurisdiction|rule|control, come under:sovereignty|administration|jurisdiction|rule
[located-in noun self > of/poss if source place; target nation]
exclave, enclave, dependency, possession, overseas territory, overseas department, colony, protectorate, autonomous region, special administrative region, province, state, county, canton, oblast, department, prefecture, territory, island, city, port, village, constituent, governorate, republic, provincial capital, archipelago, second city, largest city, biggest city, main port, chief port, biggest port, former capital, commercial capital, financial capital, economic capital, cultural capital, industrial capital, outskirts, peninsula
[located-in noun self > of/poss if source place; target place]
suburb, quarter, neighbourhood, neighborhood, outskirts, outskirt, capital, provincial capital, regional capital, borough, municipality, township, parish, satellite, main city, main town, largest city, biggest city, airport, islet, precinct, slum, dependency, seat
[located-in noun self > poss if source place; target nation]
city, port, village, island, province, region, suburb, garrison, post, border post, border town, airport, resort, seaport, district, enclave, exclave, territory, archipelago, port city, peninsula, canton, county, garrison town, border crossing, crossing, volcano, river, lake, mountain, city-port, harbour, harbor, hamlet, settlement, municipality, prefecture, oblast, governorate, department, atoll, islet, reef, shipyard, plant, refinery, site, dependency, possession, colony, protectorate, commune, valley
[located-in noun of > poss if source place; target nation]
city, town, port, village, island, province, region, suburb, territory, port city, peninsula, canton, county, border town, district, enclave, exclave, atoll, resort, oblast, governorate, prefecture, department, settlement, hamlet, commune, municipality, garrison town, archipelago, valley, islet, state, autonomous region, republic
[located-in noun self/of > poss if source place; target place]
suburb, district, slum, neighbourhood, neighborhood, quarter, borough, satellite town
[located-in noun self > of/poss if source place; target nation]
part, region, district, corner, tip, border post, garrison
# ---------------------------------------------------------------- more of member-of
[member-of verb subj > obj/to/of if source nation,organization; target organization]
re-join, found, co-found, accede, adhere, join +up, join @bloc, form, belong
[member-of verb subj > to if source nation,organization; target organization]
gain admission|entry|accession|membership, win admission|entry|membership, adhere, affiliate, subscribe, secure admission|entry, negotiate accession|admission, complete accession
[member-of verb subj > of/in if source nation,organization; target organization]
become part|signatory, be part|signatory, gain membership, hold membership, obtain membership, win membership, retain membership, remain part, form part, get membership, have membership, take membership, secure membership, serve as:member, be founder|mainstay|pillar|cornerstone, enjoy membership
[member-of verb subj > obj/of/from/in/out if source nation,organization; target organization; negated]
leave, quit, exit, drop +out, pull +out, secede, resign membership, leave @bloc, crash +out, freeze membership|participation, suspend membership|participation, end membership, renounce membership, relinquish membership, give +up membership, opt +out
[member-of verb obj > from if source nation,organization; target organization; negated]
expel, eject, oust, exclude, kick +out, throw +out, boot, pull +out, take +out, evict, banish
[member-of verb obj > to/into/in if source nation,organization; target organization]
accept, welcome, integrate, absorb, reinstate, elect, admit as:member
[member-of verb obj > subj if source nation,organization; target organization]
accept as:member, welcome as:member, reinstate, group +together, comprise, number, boast, group
[member-of verb subj > to/for if source nation; target organization; hypothetical]
apply, seek admission|entry|membership|accession, aspire, bid, reapply, request membership, want membership
[member-of verb subj > of/in if source nation; target organization; hypothetical]
seek membership, apply for:membership, aspire to:membership, want membership, request membership, covet membership, bid for:membership, pursue membership
[member-of verb subj > obj/to if source nation; target organization; hypothetical]
seek join, apply to:join
[member-of noun poss > from if source nation,organization; target organization; negated]
exit, departure, expulsion, secession, exclusion, walkout, ejection, withdrawal
[member-of noun of > from if source nation,organization; target organization; negated]
expulsion, withdrawal, exclusion, ejection, departure, exit
[member-of noun of > to/into if source nation,organization; target organization]
admission, accession, entry, readmission, re-admission, reinstatement
[member-of noun poss > in/to/into if source nation,organization; target organization]
re-admission, reinstatement, reintegration, incorporation, seat, entry, full membership
[member-of noun poss > to/in/of if source nation; target organization; hypothetical]
membership bid, bid, candidacy, membership application, application, path, road, aspiration, accession talk, membership ambition
[member-of noun self > of/in if source nation; target organization]
mainstay, linchpin, pillar, founder member, associate member, full member, permanent member, observer, state party, newcomer, adherent, contributor, holdout, cornerstone, dialogue partner, partner country, heavyweight, stalwart, fellow member, newest member, part, contracting party, non-permanent member
[member-of adj self > of if source nation,organization; target organization]
part
[member-of verb subj > obj if source nation,organization; target organization]
sign charter
[member-of noun self > poss if source nation; target organization]
ally, state, nation, country, member country, member nation, signatory, founder
[member-of verb subj > with if source organization; target organization]
sit
[member-of verb subj > out/of/from if source nation; target organization; negated]
stay +out, keep aloof, be out, remain outside, storm +out, pull itself, take itself
[member-of verb subj > outside if source nation; target organization; negated]
remain, stay, stand, be
[member-of noun self > of if source nation; target organization; negated]
ex-member
[member-of verb subj > obj if source nation; target organization]
enter @bloc, make +up
# "The group brings together Bahrain, Kuwait and Oman."
[member-of verb obj > subj if subject group, grouping, bloc, alliance, organization, organisation, forum, club, pact, union, community; source nation,organization; target organization]
bring +together, bring together, unite, span, gather
[member-of noun poss > of if source nation; target organization]
chairmanship, presidency, leadership, co-chairmanship
[member-of noun poss > poss if source nation; target organization]
term, seat, presidency, chairmanship
[member-of noun self > of/poss if source nation; target organization]
chair, co-chair, member
[member-of noun self > in if source nation; target organization]
participant
# ---------------------------------------------------------------- news of states and their bodies
# Whom a body hands on to another for judgement it holds guilty; a state that sends another's people home deports them.
# "took Chad to court", which the tagger may take for a verb.
[accuse verb subj > obj if target nation,leader,organization]
take court
[accuse verb subj > obj if target nation,leader,organization]
refer to:council|court|tribunal|prosecutor|hague|icc, report to:council|court|tribunal|prosecutor, haul before:council|court|tribunal|judge,
drag before:council|court|tribunal, take to:court|tribunal|arbitration|icj|icc|hague, take before:court|tribunal|council, bring before:court|tribunal|council,
drag to:court|tribunal, put on:list, place on:list, add to:list, keep on:list, include in:list
[accuse noun agent > of if target nation,leader,organization]
referral
[coerce verb subj > obj if source nation; target nation]
repatriate
[coerce verb subj > obj if object facebook, twitter, youtube, google, wikipedia, instagram, whatsapp, telegram, tiktok, jazeera, bbc, skype, huawei; target organization]
block, unplug, ban, outlaw, fine, censor
[coerce noun agent > of/at if target leader,organization]
search, house search, raid
[member-of verb obj > of/by if source nation,organization; target organization]
found
[member-of verb subj > obj if source nation; target organization; object coalition, alliance]
lead
[member-of verb of > obj if source nation,organization; target organization]
make +up, compose
[opposed-to verb subj > obj if target nation,leader,organization]
view as:@enemy, see as:@enemy, regard as:@enemy, view as:hostile|threat|foe, see as:hostile|threat|foe, regard as:hostile|threat|foe
[threaten noun agent > clause if clause refer, report, haul, sue, expel, suspend, sanction, send, resume, return, attack]
threat, warning
[aid noun agent > in if source nation,organization; target nation]
reconstruction effort, relief effort, aid effort, peacekeeping mission, relief operation, aid operation
# What is wanted against somebody, or done to look into them: "called for sanctions against Mali".
[threaten verb subj > against/of if target nation,leader,organization]
call for:sanction|embargo|boycott|destruction|elimination|annihilation|eradication|overthrow|ouster|retaliation|strike|attack|war|jihad|intervention|invasion,
urge sanction|strike|attack|punishment, demand punishment, push for:sanction|embargo|war, press for:sanction, vote for:sanction, discuss sanction, consider sanction, seek sanction, want sanction, favour sanction, favor sanction
[accuse verb subj > against/into if target nation,leader,organization]
call for:investigation|inquiry|probe|pressure|boycott|prosecution|arrest|trial|resignation|isolation, demand investigation|inquiry|probe|trial|resignation,
order investigation|inquiry|probe, begin investigation|inquiry|probe, conduct investigation|inquiry|probe, start investigation|inquiry|probe
[accuse verb subj > clausesubj if clause develop, seek, build, arm, sponsor, support, hide, conceal, plan, try, violate, enrich, make, pursue, acquire, fund, use]
worry, fear, believe, think
[accuse verb speaker > subj if target nation,leader,organization; not]
do enough, go enough, keep promise|word|commitment, meet obligation|commitment|deadline|requirement, honor commitment|agreement, honour commitment|agreement,
live +up, take seriously, want peace, respect right|law|agreement|sovereignty, comply
[accuse verb speaker > subj if target nation,leader,organization]
break promise|treaty|agreement|law|pledge|word|rule|ceasefire|truce|commitment, play game, drag foot
[accuse verb speaker > subj]
amount to:@outrages, amount to:@bad, constitute @outrages, constitute @bad, represent @outrages, border on:@outrages, verge on:@outrages, smack of:@outrages, smack of:@bad, reek of:@outrages, reek of:@bad
[accuse noun speaker > doer]
provocation, outrage, barbarity, violation, breach, crime, betrayal, insult, aggression, disaster, catastrophe, scandal, pretext, ploy, stunt, excuse, sham, mockery, affront, mistake, blunder, obstacle, disgrace, lie, trick, manoeuvre, farce, charade
[request verb subj > obj/poss if target nation,leader,organization; object help, support, assistance, aid, cooperation, backing, approval, consent]
need, want, seek, request
[request verb subj > from if target nation,leader,organization]
await reply|answer|response|decision, wait for:reply|answer|response|decision
[request verb subj > iobj/to/obj if target nation,leader,organization]
send request|appeal|demand|plea, submit request|demand, address request|appeal|plea
[request noun self > on if source nation,leader,organization; target nation,leader,organization]
pressure
[reject verb subj > to/with if target nation,leader,organization; not]
talk, speak, negotiate, meet
[opposed-to noun self > to/for if source nation,leader,organization; target nation,leader,organization]
threat, danger, menace, challenge, nuisance
[opposed-to adj both; with]
fraught relation|relationship|tie, chilly relation|relationship|tie, rocky relation|relationship|tie, testy relation|relationship|tie, stormy relation|relationship|tie, uneasy relation|relationship|tie, acrimonious relation|relationship|tie, prickly relation|relationship|tie, adversarial relation|relationship|tie, antagonistic relation|relationship|tie, turbulent relation|relationship|tie, bitter relation|relationship|tie, cool relation|relationship|tie, troubled relation|relationship|tie,
tense relation|relationship|tie, strained relation|relationship|tie, sour relation|relationship|tie, frosty relation|relationship|tie,
icy relation|relationship|tie, hostile relation|relationship|tie, bad relation|relationship|tie, poor relation|relationship|tie
[allied-with adj both; with]
close relation|relationship|tie, good relation|relationship|tie, cordial relation|relationship|tie, warm relation|relationship|tie,
friendly relation|relationship|tie, strong relation|relationship|tie, excellent relation|relationship|tie
[aid verb subj > obj if source nation,organization; target nation]
rebuild, help rebuild, help reconstruct
[assault noun agent > against if source nation,organization,leader; target nation,organization,leader]
operation, military operation, military campaign, military action, security operation, combat operation
[assault verb both; with]
fight battle|war, formalise war
[agree verb both; with]
formalize ceasefire|truce|agreement|deal|pact|alliance|partnership, formalise ceasefire|truce|agreement|deal|pact|alliance|partnership, formalize cease-fire, formalise cease-fire
[agree verb subj > to if target nation,leader,organization]
reach +out
[sanction verb subj > to/for if source nation,organization; target nation; object delivery, supply, export, shipment, sale, transfer, aid, loan, funding, gas, oil, fuel, electricity, power, assistance, subsidy]
cut, halt, pause, suspend, stop, reduce, slash, freeze, withhold, curtail, delay, postpone, curb, restrict
[consult verb subj > to if source nation,leader,organization; target nation,leader,organization]
explain position|policy|plan|decision|view|stance
[consult verb subj > obj if source nation,leader,organization; target nation,leader,organization]
notify
[consult verb subj > from if source nation,leader,organization; target nation,leader,organization]
take call|phone call|telephone call, receive call|visit
[cooperate verb subj > in if source nation; target nation]
open embassy|consulate, set +up embassy|consulate
[agree verb subj > with if source nation,leader,organization; target nation,leader,organization]
improve relation|relationship|tie, repair relation|relationship|tie, rebuild relation|relationship|tie, hope for:relation|tie|relationship
[reject verb subj > on if target nation,leader,organization]
turn back
[consult verb subj > obj if source nation,organization; target nation; subject delegation, envoy, negotiator, mission, team, inspector, diplomat, official, lawmaker, representative, minister, emissary, delegate, legislator, parliamentarian, mediator]
visit, tour
[consult verb subj > to/in/into if source nation,organization; target nation; subject delegation, envoy, negotiator, inspector, diplomat, lawmaker, representative, emissary, delegate, legislator, parliamentarian, mediator, official]
travel, fly, go, arrive, head, come
[consult noun agent > to if source nation,organization; target nation]
visit
[reject verb subj > obj/with/to/of if target nation,organization; source nation,organization]
fail comply|heed|obey
[cooperate verb subj > iobj/obj/clausesubj if source nation,organization; target organization; clause inspect, access, investigate, interview, monitor, observe, question, search, check, examine, verify]
allow, permit, let
[consult verb subj > obj if subject representative, minister, diplomat, official, leader, delegate, envoy, negotiator, president; object colleague, counterpart]
join
[consult verb both; with]
near @pact|deal
[opposed-to noun both; with]
bloodshed, bloodletting
[opposed-to noun both; with/against if target leader]
race, presidential race, runoff, run-off, election battle, leadership contest, presidential contest, election contest
[opposed-to verb subj > obj if source leader; target leader]
face in:election|runoff|run-off|vote|primary|poll|ballot|race|round|contest, confront in:election|runoff|run-off|primary, challenge in:election|primary|runoff|run-off
[opposed-to verb subj > to if source leader,organization; target leader,organization]
lose election|vote|race|runoff|run-off|primary|contest|presidency|leadership|seat, concede election|race|presidency
[agree verb subj > with if source nation,leader,organization; target nation,leader,organization; object @pact]
accept
[protest verb subj > obj]
chant slogan, shout slogan
# ---------------------------------------------------------------- more of leads
[leads verb subj > obj if source leader; target nation,organization]
helm, captain, spearhead, skipper, co-lead, co-head, co-found, found, set +up, oversee, supervise, reign, misrule, mastermind, co-chair, head +up, stand +up, take +over, manage, administer, inherit, usurp, establish, run +from
[leads verb subj > of if source leader; target nation,organization]
be charge, be in:charge|command|control, remain in:charge|command|control, stay in:charge|control, be at:helm|head|top, stand at:head|helm, sit atop, serve as:@head, act as:@head, work as:@head, continue as:@head, remain as:@head, stay as:@head, stay +on as:@head, take +over as:@head, step +in as:@head, resign as:@head, step +down as:@head, quit as:@head, retire as:@head, return as:@head, become @head, remain @head, stay @head, be @head, win @top, gain @top, seize @top|control, take @top, take +over @top, assume @top|post, relinquish @top|control, resign @top, leave @top, lose @top, occupy @top|post, reach @top, contest @top, ascend to:@top|rank, accede to:@top, succeed to:@top, inherit @top, hold @top, hand +over @top, surrender @top, yield @top, cede @top, return to:@top, rise to:@top, seize reins, quit presidency|leadership, renounce presidency|throne, vacate presidency|throne, resume command|presidency|leadership, share command|leadership, wield control, regain control|presidency, retake control, have leadership, exercise command|control, complete term as:@head, come to:head, be at:wheel, take over as @head
[leads verb subj > as if source leader; target nation,organization]
serve as:@head, act as:@head, take +over as:@head, step +down as:@head, resign as:@head, retire as:@head, continue as:@head, remain as:@head, stay +on as:@head
[leads verb obj > of if source leader; target nation,organization]
elect @head, re-elect @head, reelect @head, appoint @head, name @head, make @head, declare @head, proclaim @head, crown @head, install @head, swear +in @head, inaugurate @head, nominate @head, choose @head, confirm @head, anoint @head, pick @head, select @head, designate @head,
elect as:@head, re-elect as:@head, reelect as:@head, appoint as:@head, name as:@head, install as:@head, swear +in as:@head, inaugurate as:@head, nominate as:@head, choose as:@head, confirm as:@head, pick as:@head, select as:@head, oust as:@head, depose as:@head, remove as:@head, dismiss as:@head, sack as:@head, fire as:@head, replace as:@head, succeed as:@head, recognise as:@head, recognize as:@head, describe as:@head, reinstate as:@head, restore as:@head, acknowledge as:@head, designate as:@head, topple as:@head, unseat as:@head, proclaim as:@head, know as:@head, return as:@head,
elect to:@top|head, appoint to:@top|head, place at:head|helm, put at:head|helm, place in:charge|command, put in:charge|command, leave in:charge|command, bring to:power, strip of:@top, remove from:@top, hand @top|power, give command|charge|leadership, offer @top
[leads verb subj > of if source leader; target nation,organization]
succeed as:@head, replace as:@head, follow as:@head, succeed at:head|helm, replace at:head|helm, swear +in as:@head
[leads verb obj > in if source leader; target nation]
depose, overthrow, topple, oust, unseat, bring to:power, install, enthrone, restore to:power, keep in:power, put in:power, install in:power, reelect, re-elect
[leads verb subj > in if source leader; target nation]
be in:power, be in:office, reign, cling to:power, hang to:power, wield power, grab power, keep power, share power, win power, gain power, lose power, leave power, fall from:power, leave office, win re-election|reelection|election, stage coup, take +over power, retain power, cede power, step +down, govern, hold +on power, sweep to:power, be restored, ascend throne, take throne, regain power, relinquish power, reach power, rule
[leads verb subj > over if source leader; target nation,organization]
reign, hold sway, lord, have command|control|authority|charge, take control|command, exercise control|authority|command, govern, tyrannise, tyrannize, wield power|authority, assume control, seize control, keep control|grip, tighten grip
[leads adj self > of if source leader; target nation,organization]
in charge
[leads verb subj > of if source leader; target nation,organization]
take guidon|colours|colors|oath, swear in as:@head, take oath as:@head, receive guidon|command, accept command|guidon, pass command, relinquish command, transfer command, yield command, hand +over command|reins|presidency|leadership|guidon, turn +over command|reins, hand command|reins|presidency, swap command, swear oath as:@head
[leads verb to > of/obj if source leader; target nation,organization]
hand command|power|reins|presidency|leadership|chairmanship, pass command|reins|presidency|leadership|guidon, turn +over command|reins|control, hand +over command|reins|presidency|leadership|chairmanship|power, transfer command|power|presidency, cede command|power|presidency|leadership, relinquish command|presidency|leadership, yield presidency|leadership, give command|reins
[leads verb from > of if source leader; target nation,organization]
take command|reins|presidency|leadership|chairmanship|guidon, take +over command|reins|presidency|leadership, take +over as:@head, assume command|presidency|leadership|chairmanship, inherit command|presidency|leadership, receive command, accept command, wrest control|presidency|leadership
[leads verb from > obj if source leader; target nation,organization]
take +over, inherit
[leads verb subj > obj if source leader; target organization]
edit, commandeer, create, resurrect, revive, re-found, relaunch
[leads verb subj > obj if source leader; target nation]
tyrannise, tyrannize, misgovern, rule +over
# ---------------------------------------------------------------- more of official-of
[official-of verb subj > obj if source leader; target nation,organization]
serve
[official-of verb subj > for if source leader; target nation,organization]
negotiate, sit, answer
[official-of verb subj > of if source leader; target nation,organization]
speak on:behalf, act on:behalf, sign on:behalf, negotiate on:behalf, speak in:name, appear on:behalf, travel on:behalf, be spokesman|spokeswoman|spokesperson|envoy|ambassador|representative|minister|negotiator|voice, serve as:ambassador|envoy|representative|spokesman|minister|negotiator|commissioner|secretary|deputy, act as:envoy|spokesman|representative, become minister|ambassador|envoy|spokesman, resign as:minister|ambassador|envoy|secretary|commissioner, step +down as:minister|ambassador|envoy|secretary
[official-of verb subj > for/to/of if source leader; target nation,organization]
serve as:spokesman|spokeswoman|spokesperson|ambassador|envoy|negotiator|adviser|advisor|representative, act as:spokesman|envoy|representative|mediator
[official-of verb obj > of if source leader; target nation,organization]
appoint minister|ambassador|envoy|secretary|commissioner|spokesman, name minister|ambassador|envoy|secretary|commissioner|spokesman, appoint as:minister|ambassador|envoy|secretary|commissioner|spokesman, name as:minister|ambassador|envoy|secretary|commissioner|spokesman, nominate as:minister|ambassador|envoy|secretary, dismiss as:minister|ambassador|envoy|secretary, sack as:minister|ambassador|envoy|secretary, fire as:minister|ambassador|secretary, replace as:minister|ambassador|envoy|secretary|spokesman, swear +in as:minister|ambassador|secretary
[official-of verb subj > to if source leader; target organization]
belong
[official-of verb subj > to if source leader; target nation,organization]
defect from
[official-of verb subj > in if source leader; target organization]
sit, serve
[official-of verb obj > to if source leader; target organization]
appoint, re-elect
# ---------------------------------------------------------------- more of part-of
[part-of verb subj > to if source organization; target organization]
belong
[part-of verb obj > subj if source organization; target nation]
own, nationalize, nationalise, control
[part-of verb obj > subj if source organization; target organization]
own
[part-of verb subj > to if source organization; target nation,organization]
pledge allegiance, owe allegiance, swear allegiance
[part-of verb obj > into/in/to if source organization; target organization]
fold, merge, absorb, incorporate, integrate, subsume, roll, bundle, group, amalgamate, affiliate, annex, spin, resubordinate, transfer
[part-of verb obj > subj if source organization; target nation,organization]
absorb, nationalize, nationalise, incorporate, establish, create, oversee, set +up, comprise
[part-of verb subj > under if source organization; target organization,nation]
fall under:command|control|authority|umbrella|jurisdiction, come under:command|control|authority|umbrella|jurisdiction, operate under:command|control|authority|umbrella, serve under:command|flag
[part-of verb subj > of if source organization; target organization]
form part|branch|wing|arm|core|backbone|nucleus, make part|core, become part|branch|wing|arm, constitute part|wing|arm, be part, fall under:command|control|authority|umbrella|jurisdiction, come under:command|control|authority|umbrella
[part-of verb subj > to if source organization; target organization]
fall, subordinate
[part-of verb subj > to if subject @formation; source organization; target organization]
report, answer
[cooperate verb subj > with if subject aircraft, jet, plane, fighter, bomber, warplane, helicopter, tanker, ship, warship, frigate, destroyer, submarine, carrier; source nation,organization; target nation,organization]
fly, train, drill, exercise, patrol, operate, practise, practice, rehearse
[part-of verb obj > from if source organization; target organization]
spin +off, carve +out, hive +off
[part-of noun self > of/poss if source organization; target nation,organization]
armed wing, military wing, political wing, youth wing, political arm, military arm, intelligence arm, armed branch, outgrowth, organ, instrument, front, front group, proxy, cell, element, extension, franchise, sister company, brand, unit, sub-unit, appendage, flag carrier, national carrier, national airline, state airline, flag-carrier, state company, state broadcaster, national broadcaster, secret service, spy agency, intelligence agency, intelligence service, spy service, security service, central bank, parliament, legislature, ruling party, opposition party, space agency, state news agency, armed forces, coast guard, sovereign wealth fund, supreme court, constitutional court, lower house, upper house, senate, regulator, state oil company, arms exporter, mission, delegation, team, committee
[part-of adj self > to if source organization; target organization,nation]
subordinate, answerable, accountable, attached, affiliated
[part-of noun self > poss if source organization; target organization]
agency, office, mission, body, programme, program, fund, tribunal, court, panel, commission, committee, force, operation, department, secretariat, parliament, watchdog, unit, service, directorate, institute, arm, branch, council, inquiry, board, peacekeeping mission, peacekeeping force
[part-of noun self > poss if source organization; target nation]
rival, competitor, challenger, newcomer, company, firm, carrier, refiner, producer, operator, maker, manufacturer, bank, broadcaster, newspaper, charity, group, conglomerate, utility, builder, shipyard, shipbuilder, planemaker, aircraft maker, arms maker, contractor, defence company, defense company, oil company, gas company, energy company, energy giant, oil giant, giant, gas giant, monopoly, miner, lender, insurer, telecom, startup, start-up, state-owned company, daily, news agency, network, exporter, importer, budget airline, low-cost airline, automaker, carmaker, agency, regulator, watchdog, trading house, steelmaker, arms group, subsidiary, state corporation, corporation, security firm, mercenary group, militia, guerrilla group, rebel group, armed group, opposition party, ruling party, unit, union, club, foundation, institute, think tank, university, consortium, developer, supplier, retailer, exchange
[part-of noun examples > poss/of if source organization; target nation]
company, firm, carrier, airline, bank, producer, operator, maker, manufacturer, broadcaster, newspaper, party, conglomerate, shipyard, shipbuilder, planemaker, automaker, carmaker, steelmaker, miner, lender, insurer, supplier, retailer, exporter, importer, refiner, oil company, gas company, opposition party, state company, state-owned company, university, club, union, think tank, charity, corporation, consortium, contractor
[part-of noun self > of if source organization; target organization,nation]
predecessor unit, sister unit, sub-unit, mouthpiece, regional arm, local arm, local branch, national branch, operating arm, trading arm, space arm, defence arm, defense arm, cargo arm, charter arm, leasing arm, export arm, investment arm, media arm, propaganda arm, paramilitary arm, maritime arm, air arm, foreign arm, low-cost arm, defence division, civil arm, elite unit, special forces, spearhead, vanguard, constituent, foreign intelligence service, domestic intelligence service, counterintelligence service, naval arm, logistics arm, research arm, private office, creature, creation, brainchild, rump
[part-of noun self > of/poss if source organization; target organization]
part
# ---------------------------------------------------------------- more of concede
[concede noun agent > to/from]
pardon
[concede verb subj > obj/against/to/on/of/with/for]
drop accusation|objection|demand|opposition, drop insistence
# ---------------------------------------------------------------- more of aid
[aid verb subj > obj/for if object @trainees]
drill, teach, instruct, coach, school, mentor, tutor, train, graduate, qualify, retrain, train +up, prepare, put through:pace|paces, certify, advise, requalify, host, supervise, groom
[aid verb subj > obj/iobj/to if target nation,leader,organization]
mentor, tutor, coach, instruct, school, teach trade|craft, teach fly|shoot|clear|operate, teach how, give training|instruction|lesson, impart skill|expertise|training|knowledge, provide training|instruction|mentoring
[aid verb subj > to/iobj/for/into/with if object @gifts]
give, send, deliver, supply, provide, donate, ship, transfer, grant, contribute, allocate, lend, loan, airlift, airdrop, dispatch, despatch, bring, channel, pour, funnel, rush, distribute, disburse, bestow, fly, furnish, gift, parachute, smuggle, award, hand +over, carry, land, ferry, truck, lavish, sneak, slip, spirit, order hospital|team|doctor|medic|vaccine|food|ambulance|plane, hurry, freight, cart, run, hand +out, dole +out, shower, lay +on, throw in, stump +up, cough +up, fork +out, shell +out, chip +in, put +up, rustle +up, scrape together, collect, raise, mail, express, trundle, sail, pipe, bus, second, detach, spare, advance, remit, fetch, unload, haul, parcel, present, station, leave, infuse, splash
[aid verb subj > at/in/on/over/across/around/near if source nation,organization; target nation,place; object aid, food, rice, flour, water, ration, meal, medicine, tent, blanket, tarpaulin, generator, relief, supply, parcel, pallet, plasma, insulin, vaccine, bottle, tonne, ton, biscuit, hospital, pump, ambulance, dose, bed, kit]
land, offload, unload, deliver, airdrop, hand +out, distribute, drop, parachute, dispense, set +up, erect, open, pitch, install, position, stockpile, provide, raise, bring +ashore, deploy
[aid verb from/of > subj if object @gifts]
receive, get, obtain, accept, borrow, collect, draw, take +delivery, gain, extract, secure, win, welcome, beg, cadge, wangle
[aid verb subj > obj]
provide with:@gifts, supply with:@gifts, furnish with:@gifts, equip with:@gifts, present with:@gifts, stock with:@gifts, shower with:@gifts, ply with:@gifts, arm with:@gifts, load with:@gifts, entrust with:@gifts, reward with:@gifts, flood with:@gifts, reinforce with:@troops, help with:@gifts, assist with:@gifts, favour with:@gifts, endow with:@gifts
keep afloat|alive|supplied|solvent|going|fed, keep in:power|diamonds|cash|money|fuel, pay debt|salary|wage|bill, succour, succor, kit +out, fit +out, tide +over, restock, re-equip, reequip, recapitalise, recapitalize, shore +up, medevac, defray, sponsor, re-arm, reprovision, victual, provision, fly +out wounded, evacuate wounded, patch +up, nurse +back, operate on:soldier, bandage, rehabilitate, rehouse, indemnify, recompense, dig +out
[aid verb subj > to/iobj/for/obj if target nation,leader,organization]
give shelter|refuge|asylum|sanctuary|haven|passport|citizenship|visa|hand|berth|ride|lift|transfusion|lifeline|respite|cover|food|medicine|succour|protection|hospitality|scholarship|villa|residence|house, grant shelter|refuge|asylum|sanctuary|haven|passport|citizenship|visa|residence|residency|protection|waiver|loan|amnesty, provide shelter|refuge|asylum|sanctuary|haven|cover|protection|lifeline|security|escort|succour|bodyguard|logistics|backup|transport,
lend hand|muscle|aid|help|assistance|support, extend lifeline|credit|line|loan|hospitality|protection|aid|assistance|help, throw lifeline|line, render aid|assistance|help|service, issue passport|visa|document, fly cover, make available, make gift|present|donation|grant, put at:disposal, place at:disposal, do favour|favor, bring relief|help|aid|succour|sweet|comfort, open purse|purse-strings|wallet|larder|granary|store, pay compensation|reparation|reparations|damages|indemnity|blood-money|subsidy|stipend|pension, foot bill, pick +up tab|bill, cover cost|expense|bill|deficit, bear cost|expense, settle bill|debt|arrears, advance loan|money|credit, approve loan|tranche|disbursement|grant|aid|package|credit|bailout, clear loan|tranche|package, unlock tranche|loan|fund|aid, roll +over loan|debt|deposit, refinance debt|loan, reschedule debt|loan, restructure debt|loan, wipe +out debt, write +down debt, cut cheque|check, sign cheque|check, write cheque|check, hold +out hand, afford protection|shelter|refuge|asylum|sanctuary, offer haven, accord asylum|refuge|protection
[aid verb in/by/from/with/at > obj/iobj/subj if source nation,organization; passive]
give shelter|refuge|asylum|sanctuary|haven|passport|citizenship|visa, grant shelter|refuge|asylum|sanctuary|haven|passport|citizenship, offer asylum|refuge|sanctuary
[aid verb in/at/with/from > subj if source nation,organization; target nation,leader,organization]
find shelter|refuge|asylum|sanctuary|haven, take shelter|refuge|asylum|sanctuary, obtain asylum|refuge|sanctuary|passport|citizenship, win asylum|refuge, get asylum|refuge|passport|citizenship, receive asylum|refuge|treatment|training|medical, enjoy asylum|protection|hospitality|refuge|sanctuary, undergo treatment|surgery|training, shelter, seek refuge
[aid verb in > obj if source nation,organization; target leader,organization; passive]
train, school
[aid verb subj > obj if target leader,organization]
lodge in:villa|palace|house|hotel|barracks|residence|embassy|apartment, put +up, take +in, harbour, harbor, shelter, hide, house, conceal
[aid verb subj > obj if source nation,leader,organization; target nation,leader,organization; clause stay, remain, settle, live, shelter, recuperate]
let, allow, permit
[aid verb subj > obj/from/of if object @refugees]
let +in, let in, take, rehouse, put +up, lodge, house, open door, open border, open gate, integrate, register, regularise, naturalise, naturalize, give home|shelter|refuge|asylum|visa|residence|work, grant asylum|residence|status|refuge, offer asylum|home|refuge|shelter, pick +up, rescue, fish +out, save
[aid noun agent > to/for/towards if target nation,place,organization,leader]
hospitality, generosity, largesse, munificence, gift, present, bounty, bequest, subvention, gratuity, helping hand, soft loan, credit line, of:credit line, cheap loan, concessional loan, interest-free loan, stopgap loan, bridging loan, emergency loan, stabilisation loan, stabilization loan, rescue loan, bail-out, bailout loan, aid tranche, swap line, military grant, cash injection, capital injection, air bridge, airbridge, air lift, air drop, sealift, medevac, consignment, aid consignment, food parcel, care package, field hospital, drawdown package, arms package, military package, weapons package, security guarantee, donation, alms, humanitarian corridor, bequeathal, disbursement, reparations, compensation payment, indemnity, subsidy, mentoring, mentorship, pilot training, military training, police training, scholarship, arms supply, arms shipment, airlift of, naval escort, budgetary support, financial support, military help, logistic support, logistical support, material support, intelligence support, artillery support, fire support, close air support, medical support, asylum, refuge, sanctuary, safe haven, shelter
[aid noun of/poss > for/to/in if source nation,organization; target nation,organization,leader]
military aid, food aid, development aid, military assistance, cash aid, lethal aid
[aid noun poss > for/to if source nation,organization; target nation,organization,leader]
arm, weapon, weaponry, ammunition, munition, rifle, shell, rocket, money, cash, dollar, gold, food, grain, medicine, vaccine, subsidy, loan, taxpayer money, howitzer, armour
[aid noun poss > in/at if source nation,organization; target nation,place]
peacekeeper, peace-keeper, military adviser, military advisor, military instructor, military trainer, field hospital, hospital ship, medic, doctor, nurse, rescuer, rescue worker, rescue team, rescue crew, firefighter, bodyguard, blue helmet, training team, training centre, training mission, medical team, police trainer, mobile hospital, peacekeeping troop, peacekeeping contingent, search team, sniffer dog
[aid noun self > of/poss/to if target nation,leader,organization]
paymaster, financier, patron, sponsor, saviour, savior, rescuer, protector, guardian, creditor, lender, arms supplier, supplier of, bankroller, paymistress, quartermaster, provisioner, armourer, guarantor, underwriter, aid donor, largest donor, biggest donor
[aid verb subj > obj/from/of/off if source nation,organization,leader]
pluck from:water|sea|roof|raft|ship|wave|wave|flood|rooftop|cliff|deck|mountain, winch from:ship|deck|sea|roof|water, pull from:water|sea|rubble|wreckage|debris|ruin|ruins, fish from:water|sea|river, rescue from:water|sea|ship|flood|rubble|captivity, lift from:deck|roof|ship|sea|water, pick from:water|sea, save from:water|sea|drowning|bankruptcy|collapse|default, haul from:water|sea|rubble, dig from:rubble, scoop from:water|sea, hoist from:ship|deck|sea, medevac, winch, airlift, airlift +out, fly +out, ferry to:safety, bring to:safety, carry to:safety, fly to:safety, take to:safety, lead to:safety, guide to:safety, tow to:safety|port, escort to:safety, spirit +away, whisk to:safety, nurse to:health
[aid verb subj > obj if target aircraft,nation,organization]
top +up, tank +up, gas +up, air-refuel, refuel
[aid verb subj > obj/of/to/poss/for]
come to:aid|rescue|assistance|defence|defense|help|succour|relief, go to:aid|rescue|assistance|help, rush to:aid|rescue|assistance|defence|defense|help, fly to:aid|rescue|assistance|help, hasten to:aid|rescue|help, hurry to:aid|rescue|help, spring to:aid|rescue|defence, race to:aid|rescue|help, ride to:rescue, provide for:defence|defense, answer for:defence, take care, look after
[aid verb subj > in/between/on/at/over/among/along/for if source nation,organization; target nation,place,organization]
keep peace, maintain peace, keep order, guard peace, police ceasefire|truce|line|border|zone|buffer, monitor ceasefire|truce|line, observe for, restore order, run training, run course|hospital|clinic, operate hospital|clinic|base-hospital, set +up hospital|clinic|camp|kitchen, open kitchen|camp|hospital|clinic, fight fire|wildfire|blaze|ebola|cholera, battle fire|wildfire|blaze, douse fire|blaze|flames, clear mine|rubble|debris|ordnance|unexploded, defuse bomb|mine, dig well|latrine, drill well, demine, rebuild @wrecked, restore @wrecked, repair @wrecked, refurbish @wrecked, renovate @wrecked, reconstruct @wrecked, roof school|clinic|house, rewire clinic|school|hospital, lay bridge|runway|pipe, fund school|clinic|hospital|bridge|road|project|programme, pay for:school|clinic|hospital, treat patient|wounded|casualty|victim|survivor, vaccinate child|people, feed people|child|refugee|hungry|million, search for:survivor|missing|victim|crew|wreckage, build school|clinic|hospital|shelter|camp|orphanage|well, hunt for:survivor|missing, pull survivor, dig for:survivor
[aid verb subj > over/of/obj/for/in/above if source nation,organization; target nation,place,organization; object sky, skies, airspace, air, border, coast, sea, levee, traffic]
watch, watch +over, police, patrol, guard, protect, mind, defend, secure, handle, control, monitor, cover
[aid verb subj > under/to/for if source nation,organization; target organization]
contribute @troops|officer|contingent|sapper|engineer|gendarme|policeman|aircraft|frigate|dollar|euro, second officer|expert|judge, provide contingent|battalion|troop|soldier|peacekeeper|officer
[aid verb subj > to/into/in if target nation,organization; object peacekeeper, policeman, gendarme, sapper, medic, rescuer, firefighter, instructor, adviser, advisor, engineer, bodyguard, doctor, expert, diver, dog, team, police, paratroops, mentor, trainer, nurse, observer]
send, deploy, dispatch, despatch, fly, contribute, commit, rush, order, lend, second, detach, airlift, post, assign, station, attach
[aid verb subj > over/on/into/near if source nation,organization; target nation,place; object food, aid, supply, medicine, relief, water, ration, parcel, blanket]
airdrop, parachute, helicopter
[aid verb subj > of/obj/from/in/out if source nation,organization; target nation,place]
rescue @persons, save @persons, mount rescue|airlift|evacuation, launch rescue|airlift|evacuation
[aid verb subj > through/into/to if target nation,place,organization; object aid, lorry, truck, convoy, food, supply, ambulance, relief, medicine, fuel, wounded]
let, wave, allow, admit, let in, let +in, let through, let +through, allow in, allow through, wave through, facilitate
[aid verb subj > of/from/to/for if source nation,organization; object transfer, evacuation, release, repatriation, passage, delivery]
facilitate, organise, organize, oversee, arrange
[aid verb subj > under if source nation; target organization]
serve
[aid noun from > clausesubj if source nation,organization; target nation,organization,leader]
help, assistance, aid, funding, reinforcement, arms, weapon, donation
[aid verb on/upon > subj if source nation,organization,leader; target nation,organization,leader]
depend for:aid|weapon|money|protection|subsidy|ammunition|survival|defence|defense|loan|security, rely for:aid|weapon|money|protection|subsidy|ammunition|survival|defence|defense|loan|security
[aid noun agent > of]
arming, bankrolling, equipping, mentoring, sheltering, harbouring, harboring, resettlement, rescuing, resupplying, financing, funding, bailing-out, hosting
[aid verb subj > obj/of if target nation,organization,leader; object stock, stocks, arsenal, coffer, coffers, reserve, stockpile, treasury, budget, fleet, rank]
replenish, refill, top +up, fill, swell, boost, bolster, shore +up, plug
[aid verb subj > to/in/for if target nation,place; object power, electricity, water]
restore, reconnect
[aid verb subj > of/obj/for if source nation,organization,leader; object salary, cost, expense, deficit, wage, debt, bill, arrears, pension, stipend, rent, fee, ransom, tuition, treatment]
pay, settle, cover, meet, foot, underwrite, pay +off
[aid verb subj > off/from/in/obj if source nation,organization,leader; object family, survivor, crew, sailor, villager, fisherman, people, passenger, castaway, climber, seaman, mariner, yachtsman, migrant, islander, pilgrim, miner, casualty, wounded]
lift, pluck, winch, hoist, fish, fish +out, scoop, medevac, haul, dig +out, tow, pick +up, snatch
[aid verb subj > obj/of if source nation,organization; target nation,organization; object submarine, frigate, ship, destroyer, vessel, boat, trawler, tanker, cutter, ferry, corvette, patroller]
repair, refuel, resupply, tow, replenish, refloat, salvage, patch +up, assist, provision
[aid verb subj > into if source nation,organization,leader; target nation,organization,place; object money, million, billion, dollar, euro, pound, cash, fund, funds, sum, capital, franc, yuan, rouble, dirham, riyal]
put, sink, throw, plough, plow, inject, pump, pour, pay, shovel, siphon, stick
[aid verb subj > to if source nation,leader,organization; target nation,organization,leader; object airport, crossing, airspace, port, harbour, harbor, hospital, border, door, gate, corridor, base, runway, ward]
open, throw open, open +up
[aid verb subj > with if target nation,organization,leader]
help @gifts, assist @gifts, help +out, pitch +in, help rebuild|reconstruction|repair|relief|rescue|training|evacuation|vaccination|demining
[aid verb subj > in/to if source nation,organization; target nation,place; clause help, assist, rescue, rebuild, fight, train, search, protect, guard, relieve, evacuate, clear, treat, distribute, feed, support]
send @gifts, deploy @gifts, fly @gifts, dispatch @gifts, rush @gifts, despatch @gifts
[aid verb subj > in/at/on/to/into/from/for if source nation,organization; target nation,place,organization; clause help, assist, rescue, rebuild, fight, battle, train, search, protect, guard, relieve, evacuate, clear, treat, distribute, feed, support, douse, vaccinate, teach, advise, mentor, repair, restore, dig, defuse, stabilise, stabilize, save, monitor, reinforce, defend]
arrive, land, fly, deploy, come, go, join, travel, head, descend, hurry, rush, set +out, set +off, leave, disembark, parachute, spend, stay, remain, work, stand +by
[aid verb subj > obj/of if source nation,organization,leader; target nation,organization,leader]
naturalise, naturalize, resettle, rehouse, rearm, re-arm, mentor, coach, oxygenate, inoculate, immunise, immunize, defray, nurse, resuscitate, ransom, bankroll, buttress, backstop, refloat, upskill
[aid verb subj > in/at/with/into if source nation,organization,leader; target nation,organization; object money, million, billion, dollar, euro, pound, cash, fund, funds, sum, gold, riyal, dirham, yuan]
deposit, park, place, lodge, leave
[aid verb subj > in/on/at if source nation; target nation; object troop, soldier, brigade, battalion, battery, battlegroup, squadron, contingent, garrison]
station, keep, maintain, base
[aid verb subj > of/for/to/obj if source nation,organization,leader; target nation,organization; object cost, expense, bill, deficit, reconstruction, rebuilding, rearmament, recovery, training, construction, budget, election, defence, defense, army, upkeep, purchase, renovation, repair, treatment, evacuation]
finance, fund, bankroll, subsidise, subsidize, underwrite, pay for, sponsor, bear, cover, support, defray, shoulder
[aid noun agent > to/for/of]
soft credit, emergency aid, emergency relief, flood relief, earthquake relief, quake relief, food aid, military aid, military assistance, development aid, development assistance, technical assistance, security assistance, humanitarian aid, humanitarian assistance, humanitarian relief, budget aid, macro-financial assistance, financial aid, financial assistance, medical aid, medical assistance, weapons supply, weapons delivery, weapons shipment, tank delivery, vaccine donation, vaccine shipment, rescue effort, rescue mission, air bridge, loan package, loan guarantee, loan programme, loan program, loan tranche, support package, cash handout, cash transfer, grant aid, food handout, in-kind aid, oil grant, fuel subsidy, refuelling, aerial refuelling, air-to-air refuelling, medical evacuation, search and rescue, humanitarian flight, peacekeeping deployment, police mission, training programme, mine clearance, demining, reconstruction aid, patrol boat donation, debt relief, debt cancellation, debt write-off, debt restructuring, debt moratorium, debt swap
[aid verb subj > to/for/iobj/obj if source nation,organization,leader; target nation,organization,leader]
render aid|assistance|help, deliver aid|relief|assistance|help, dispense aid|relief, restore aid|funding|assistance, resume aid|assistance|funding|delivery|shipment, double aid|assistance|support, triple aid|assistance, increase aid|assistance|funding, raise aid|assistance, boost aid|assistance|funding, step +up aid|assistance|delivery|supply|shipment, ramp +up aid|assistance|delivery|supply|support, expand aid|assistance|training, unfreeze aid, release aid|tranche|loan, disburse aid|tranche|loan|fund, sign +over aircraft|ship|vehicle, mount airlift|rescue, launch airlift, send reinforcement|help|aid|assistance, bring reinforcement|help, give protection|training|weapon|money|loan, expedite delivery|shipment|aid, speed delivery|shipment|aid, accelerate delivery|shipment|aid
[aid noun self > of/for/poss if source nation,organization; target nation,organization,leader]
security guarantor, aid provider, main donor, top donor, biggest lender, largest lender, largest creditor, biggest creditor, arms supplier, main arms supplier, weapons supplier, lender of
[aid verb from > subj if source nation,organization; target nation,organization,leader]
receive aid|training|assistance|funding|protection|support|backing, get aid|training|assistance|funding, accept aid|assistance|help, draw stipend|salary|subsidy, benefit aid
# ---------------------------------------------------------------- more of threaten
[threaten verb subj > obj/iobj]
teach lesson
# ---------------------------------------------------------------- more of cooperate
[cooperate verb both; with/alongside/beside]
do together, jump together, parachute together, fire together, rehearse together, storm together, haul together, hunt together, host together, organise together, organize together, run together, train side, fly side, fight side, serve side, march side, stand side, operate side, sail side, chair side, patrol side, work hand|tandem|concert, deploy side, live side, work as:one, act as:one, fly as:pair, sit together, vote together, search together, dig together, dive together, refuel together, practise side, build side, push together, investigate together, hold together
run jointly, make jointly, announce jointly, fly jointly, own jointly, manage jointly, command jointly, submit jointly, sponsor jointly, exploit jointly, explore jointly, monitor jointly, police jointly, staff jointly, hold jointly, plan jointly, administer jointly, investigate jointly, guard jointly, lead jointly, chair jointly, sign jointly, issue jointly, publish jointly, broker jointly, mediate jointly, declare jointly, invest jointly, man jointly, pay jointly, build jointly, table jointly, write jointly, mount jointly, use jointly, deploy jointly, control jointly, occupy jointly
co-own, co-finance, co-fund, co-mediate, co-broker, co-invest, co-operate, co-pilot, co-write, co-draft, co-convene, co-manage, co-design, co-manufacture, co-deploy, liaise, collude, interconnect, synchronise, synchronize, harmonise, harmonize, deconflict, codeshare, rehearse, intermarry, club together, combine +forces, make common, link arms
chair committee|group|panel|process|council, host tournament|cup|summit|conference|game|championship, demarcate border|frontier, delimit border|frontier, mark border|frontier, survey border|frontier|wreck, settle border|frontier, arrange truce|ceasefire|exchange|swap, broker truce|ceasefire|deal|pause|agreement|accord, mediate truce|ceasefire|deal, share helipad|runway|base|hangar|airfield|barracks|building|camp|squadron|embassy|burden|cost|crew|bill|radar|command, pool tanker|aircraft|transport|order|purchase|fleet|airspace|defence|money|army|resource, found bank|corps|company|consortium|squadron|institute|venture|school, form brigade|corps|battlegroup|squadron|union|consortium|task-force, man corps|brigade, field brigade|battlegroup|corps, swap student|officer|pilot|map|instructor, exchange officer|liaison|student|pilot|expert|instructor|delegation|intelligence, share tip|list|record|fingerprint|wreckage
[cooperate verb both; with/alongside/beside]
practise replenishment|landing|assault|boarding|refuelling|evacuation|interception|formation|rescue|tactic|drill|manoeuvre|attack|jump|defence, practice replenishment|landing|assault|boarding|refueling|refuelling|evacuation|interception|formation|rescue|tactic|drill|maneuver|attack|jump|defense, rehearse replenishment|landing|assault|boarding|evacuation|rescue|attack|raid|defence|defense|clearance, storm beach|island|hill, search car|vessel|ship, inaugurate dam|line|cable|corridor|bridge|port|plant, switch +on line|cable|link, share grid|network|technology|code|frequency|data-centre|satellite|engine|airframe|tanker|simulator|range|hillside|hospital|airfield|port|mess|pipeline|river|satellite|launcher, pool medic|doctor|pilot|ship|fighter|hospital|gas|intelligence|vaccine, swap crew|pilot|officer|instructor|simulator|shift, train crew|pilot together, dig tunnel|canal, lay cable|pipeline, lay pipeline|cable together, integrate market|grid|air-defence|airspace, merge airline|carrier|unit, jointly fund|build|fly|own|run
[cooperate verb subj > alongside/beside]
fight
[cooperate verb subj > beside if source nation,organization,leader; target nation,organization]
train, exercise, patrol, sail, operate, drill, deploy, participate, work, serve, scale, climb, advance, dig
[cooperate verb subj > with/alongside/beside if source nation,organization,leader; target nation,organization]
fire, jump, parachute, embark, rehearse, practise, practice, manoeuvre, maneuver, cruise, link +up, rendezvous, march, storm, hunt, refurbish, restore, roof, stage, synchronise, synchronize, interoperate, co-ordinate, brief, dive, board, sortie, field, research, mount, simulate, shoot, camp, roam, ski, wargame, drill, co-produce, conspire, cooperate, twin, pair, partner, affiliate, integrate, sing, excavate, charter, trial, test, serve, conduct @ops, run mine|plant|school|academy|base|course|hall|hotline|port, operate mine|plant|port|airport, investigate, plot, scheme, work, join +forces, join patrol|drill|hunt|search|exercise|raid|manoeuvre|maneuver, raid, swap note|data|prisoner|officer|place, compare note, work hand, work shoulder, work side, stand shoulder, fight shoulder, rehearse shoulder, train shoulder, run hotline, keep hotline, own, co-own, hold summit|course|seminar|workshop|competition|flypast, fly formation|sortie|patrol|escort, form +up, formate, cooperate on, do deal, cut deal, sit on:committee|board, share border-post|runway|base|barracks
[cooperate verb subj > with/alongside/beside if source nation,organization; target nation]
hold exercise|drill, fly formation|sortie|patrol|mission|escort|bomber|mirage|jet|fighter
[cooperate verb subj > with/alongside/beside if source organization; target nation,organization]
fly, land @troops
[cooperate verb subj > for if source nation,organization; target nation,organization; object satellite, payload, astronaut, cosmonaut, probe, telescope]
launch, orbit, carry, fly
[cooperate verb subj > for if source nation,organization; target nation,organization,aircraft]
fly escort|support|cover|reconnaissance|sortie|freight, spy, inform, lobby, moonlight, scout, overhaul, service, maintain @plane, refit, assemble, machine, manufacture, subcontract, operate under:contract, sign contract|deal
[cooperate verb subj > obj if source organization; target nation,organization,aircraft]
refit, overhaul, re-engine, reengine, re-equip, retrofit, audit, retain, engage, subcontract, charter, wet-lease, wetlease
[cooperate verb subj > from if source nation,organization,leader; target nation,organization; object engine, spare, spar, part, component, chip, steel, gas, oil, crude, coal, uranium, grain, wheat, turbine, radar, electricity, power, cotton, tea, timber, lithium, cobalt, copper, gold, diamond, titanium]
get, obtain, receive, source, take, draw, bring +in, ship, fetch, collect
[cooperate verb subj > from if source nation,organization,leader; target nation,organization]
charter, wet-lease, wetlease, buy +back, hire, licence, license, reorder, re-order, contract, snap +up, import, stock +up, sublease, sub-lease, commission, secure order|contract|lease|licence|commitment, win order|contract|concession|tender|licence|commitment, take order, book order, receive order, log order, land order, get order, collect order, announce order, take +up option, exercise option, order, buy
[cooperate verb subj > to/iobj/obj/with if source nation,organization,leader; target nation,organization; object @contract]
award, give, grant, hand, lease, rent, sell, concede, assign, sign, place, let
[cooperate verb subj > in/of if source nation,organization; target nation,organization; object stake, share, holding, majority, minority, shareholding]
hold, own, buy, take, acquire, sell, keep, have, raise, increase, pay, purchase, build, get
[cooperate verb subj > to/iobj if source nation,organization; target nation,organization]
rent, rent +out, hire +out, lease, charter, wet-lease, licence, franchise, flog, hawk, resell, re-export, reexport, offload stake|share, sell +off, extradite, farm +out, contract +out
[cooperate verb subj > obj/iobj if source nation,organization; target nation,organization; object dollar, euro, million, billion, pound, rent, fee, price, toll, royalty, rouble, yuan, yen]
pay
[cooperate noun from/poss > to if source nation,organization; target nation,organization]
tip, tip-off, tipoff, intelligence tip, intelligence briefing
[cooperate noun agent > with/alongside/beside if source nation,organization; target nation,organization,leader]
patrol, sortie, exercise, rehearsal, war game, flypast, joint flight, joint sortie, joint survey, joint stock, joint research, joint academy, joint base, joint programme, joint program, joint hotline, joint command, joint headquarters, joint investigation, joint inquiry, joint working, joint scheme, joint commission, joint bid, joint letter, joint appeal, joint declaration, joint plan, joint force, joint squadron, joint unit, joint team, joint battalion, joint brigade, intelligence-sharing, intelligence sharing, information sharing, data sharing, data exchange, trade deal, oil trade, arms trade, arms deal, gas deal, gas contract, gas trade, energy trade, border trade, security partnership, defence tie, trade tie, military tie, security tie, security cooperation, defence cooperation, defense cooperation, military cooperation, intelligence cooperation, technical cooperation, police cooperation, counterterrorism cooperation, nuclear cooperation, space cooperation, economic cooperation, joint military, combined exercise, bilateral exercise, naval drill, air drill, drill, naval manoeuvre, combined drill, passing exercise, passage exercise, bilateral training, joint manoeuvre, joint maneuver, joint wargame, joint action, joint work, prisoner exchange, prisoner swap, spy swap, student exchange, officer exchange, codeshare agreement, interline, hotline, wet lease, teaming agreement, collaboration, lease, twinning, state partnership, co-production, coproduction, co-development, codevelopment, liaison, dealings, business, supply contract, leasing deal, maintenance contract, service contract
[cooperate noun both; with]
joint drone, joint tank, joint fighter, joint missile, joint satellite, joint frigate, joint helicopter, joint engine, joint reactor, joint spacecraft, joint centre, joint center, joint laboratory, joint corridor, joint railway, joint pipeline, joint factory, joint plant, joint military exercise, joint army, joint brigade, joint convoy, joint air patrol, joint naval patrol, joint coastguard, joint police, joint intelligence, joint cell, joint group, joint currency, joint letter, joint communique, joint communiqué, joint declaration, joint appeal, joint survey, joint scheme, joint programme, joint program, joint bid, joint host, joint academy, joint base, joint headquarters, joint commission, joint inquiry, joint squadron, joint unit, joint battalion, joint hotline, joint flight, joint wargame, joint rehearsal, joint sortie, joint committee, joint action, joint raid, joint strike, joint plan, joint search, joint fund, joint purchase, joint tender, joint order, joint border, joint checkpoint, naval drill, data exchange, prisoner swap, spy swap, hotline, oil trade, arms trade, cross-border trade, border trade, security partnership, strategic partnership, joint market, customs union, currency union, open skies, air bridge, gas link, power link, interconnector, ferry link, trade link, twinning
[cooperate noun agent > of]
hiring, chartering, re-export
[cooperate noun self > of/for if source organization; target nation,organization]
supplier, subcontractor, contractor, lessor, lessee, licensee, franchisee, distributor, wholesaler, joint owner, co-owner, tenant, landlord
[cooperate verb subj > to if source nation,organization; target organization]
admit inspector|observer|monitor, open book|site|door|plant, hand +over evidence|list|fugitive|suspect, surrender fugitive|suspect
[cooperate verb subj > obj/from/of if source nation,organization,leader; target organization; object inspector, observer, monitor, investigator]
admit, receive, let +in, readmit, welcome, host, allow, let
# ---------------------------------------------------------------- more of operates
[operates verb subj > obj if source nation,organization; target aircraft]
park, parade, repaint, paint, borrow, charter, sublease, wet-lease, get, phase +out, trade +in, cannibalise, cannibalize, show +off, reactivate, hangar, dust +off, line +up, put +up, send +up, vector, position, rotate, rush, redeploy, relocate, detach, auction, decommission, write +off, run, stand +down, fly +in, amass, mass, activate, commission, induct, replace, promise, rotate +in, put on:alert, keep on:alert, put on:display, bring +back, bring +in, fly +home, fly +out, wheel +out, declare operational, call in, call +in, task, assign, attach, second, hide, disperse, camouflage, christen, baptise, retask, land, unleash, surge, crash, wreck, ditch, ferry, sortie, mobilise, mobilize, hurl, home-base, homeport, forward-deploy, pre-position, preposition, loan, stockpile, withdraw, pull +out, sell +off
[operates verb subj > obj if source nation; target aircraft]
convert, upgrade, maintain, test, demonstrate, display, showcase, refurbish, modify, arm, equip, retrofit, re-engine, donate, pledge, contribute, sacrifice, preserve, expand, swap
[operates verb subj > obj if source nation,organization; target aircraft; planned]
await, expect, earmark, reserve, sign for, reorder, option, seek, take +up
[operates verb subj > for/of/on if source nation,organization; target aircraft; planned]
sign, contract, sign contract|deal|agreement|letter|order|memorandum, confirm order|deal, place order, ink deal|contract, take +up option, exercise option, settle, firm +up order, pay deposit, wait
[operates verb subj > of/on if source nation,organization; target aircraft]
take delivery, take possession, take charge, lose use, lose one
[operates verb subj > to if source nation,organization; target aircraft]
convert, transition, switch, upgrade, move
[operates verb to > subj/obj if source nation,organization; target aircraft]
assign, attach, allocate, detail, issue, reassign, bequeath, consign, pass, revert, register, lend
[operates verb obj > subj if source organization; target aircraft]
equip
[operates verb obj > with if source nation,organization; target aircraft]
supply, provide, furnish, present
[operates verb obj > with if source nation,organization; target aircraft; passive]
equip, re-equip, reequip, outfit, arm, refit, supply, furnish
[operates verb obj > of if source nation,organization; target aircraft; passive]
make +up, compose
[operates verb subj > of if source organization; target aircraft]
consist
[operates verb subj > for/with if source nation,organization; target aircraft; object aircraft, @craft, fleet]
trade, swap, exchange
[operates verb subj > with/by if source nation,organization; target aircraft; object aircraft, @craft, fleet; planned]
replace, supplant
[operates verb of/poss/obj > subj if source nation,organization; target aircraft]
join fleet|inventory|squadron|rank, enter fleet|inventory|service, leave fleet|inventory|service, equip squadron|wing|regiment|unit, form backbone|core|mainstay
[operates verb subj > aboard/on/in/from if source nation,organization; target aircraft; object @persons, @gifts, @troops, troop, bomb, leaflet, parachutist, paratrooper, strike, sortie, patrol, attack, raid]
fly, carry, airlift, repatriate, evacuate, ferry, bring, transport, deliver, send, parachute, drop, lift, rescue, airdrop, haul, retrieve, deport, conduct, launch, mount, stage, fire, release, bring +home, fly +home, fly home, bring home, fly +in, fly in
[operates verb subj > with/from/using if source nation,organization; target aircraft]
fly, serve, modernise fleet, modernize fleet, renew fleet, bolster fleet, expand fleet, rebuild fleet, reinforce fleet, bomb, strike, pound, attack, hit, raid, strafe, police, patrol, shadow, intercept, escort, airlift, rocket, reconnoitre, spray, douse, respond, retaliate, equip, re-equip, reequip, begin operation|service, operate flight|service|route, resume flight|service|operation, start flight|service, launch flight|service, run flight|service, serve route|destination|city, replace, supplant
[operates verb by/with > subj/obj if source nation,organization; target aircraft]
run, crew, call +in, charter, borrow, lease, register, park, maintain, preserve, commandeer, requisition
[operates noun of/poss > self if source nation,organization; target aircraft]
flagship, mainstay, workhorse, backbone, mount, property, asset, spearhead, pride, trainer jet
[operates noun poss > of if source nation,organization; target aircraft]
flight, wing, formation, detachment, stock, arsenal, batch, contingent, flotilla, armada, handful, complement, pair, trio, quartet, dozen, stable, swarm, crew, pilot, force, regiment, brace, duo, reserve, stockpile, collection, use, deployment, loss, retirement, operation, grounding, deployment of, variant, purchase
[operates verb for > obj/subj if source nation,organization; target aircraft]
develop, design, convert, modify, derive, tailor, adapt
[operates noun for/to > of if source nation,organization; target aircraft; planned]
order, batch, consignment, production, purchase, package
[operates verb subj > of/obj if source nation,organization; target aircraft; object fleet, squadron, wing, batch, detachment, flight, pair, dozen, dozens, handful, number, couple, hundreds, score, majority, half, third, rest, trio, quartet, flotilla]
operate, fly, have, own, field, possess, maintain, use, deploy, send, order, buy, purchase, acquire, receive, lease, retire, ground, base, station, dispatch, store, build +up, assemble, expand, modernise, modernize, renew
[operates verb subj > obj if source nation,organization; target aircraft]
run +out, sideline, furlough, cocoon, reregister, re-register, livery, debut, premiere, feature, schedule, dry-lease, sub-charter, part-own, co-own, roster, substitute, press into:service, put on:route, use on:route, deploy on:route, fly on:route, place on:route
# ---------------------------------------------------------------- more of retreat
[retreat verb subj > to/before/with/against if target nation,leader,organization]
lay +down arm|weapon|arms|rifle, put +down weapon|arm|rifle, throw +down arm|weapon|rifle, lay +down, sign capitulation|surrender|instrument, give +up, give in, turn +in weapon|arm|arms|gun, hand +in weapon|arm|arms|gun, hand +over weapon|arm|arms|base|camp|barracks|airfield|gun, surrender weapon|arm|arms|gun|sword|town|city|fort|garrison|position, capitulate, hoist flag, raise flag, strike colour|colours, yield, back +down, buckle, cave +in, knuckle +under
[retreat verb subj > to/before if target nation,leader,organization; object @place]
cede, yield, give +up, surrender, abandon, relinquish, hand +back, give +back, sign +over, sign +away, restore, return, hand +over, hand, transfer, concede
[retreat verb subj > obj/clausesubj if source nation,leader,organization; clause go, leave, depart]
let, allow, permit

[retreat verb subj > obj]
let go, pardon, amnesty, reprieve, acquit, unban, unblock, unseal, unlock, unshackle, reinstate, un-ban, set at:liberty, set loose, turn loose, let out, let +out, let off, let +off, delist, de-list, unfreeze, readmit, give freedom|amnesty, grant amnesty|pardon|clemency|freedom|parole|reprieve|autonomy|independence, commute sentence, drop charge, quash conviction, overturn conviction, lift arrest, strip from:list|blacklist, cross from:list, delete from:list, remove from:list|blacklist|register, erase from:list, cross +off list, take +off list|blacklist
[retreat verb subj > to/iobj]
grant amnesty|pardon|clemency|freedom|parole|reprieve|autonomy|independence, give independence|freedom|back, send +back ambassador, send back ambassador|envoy, return ambassador|envoy, hand +back, give +back, give back, hand back
[retreat verb subj > from/out/of if source nation,organization,leader; object @troops, contingent, adviser, instructor, peacekeeper, mission, detachment, garrison, staff, troop, forces, men, gendarme, last]
bring home, take home, fly home, ship home, call home, order home, send home, take +away, take +out, get +out, ship +out, lift +out, phase +out, bring +home, bring +back, recall, airlift, withdraw, extricate, extract, pull, fly +out, march +out, remove
[retreat verb subj > from if source nation,organization; target nation,place,organization]
go home, sail home, march home, come home, ship +out, pack +up, march +out, decamp, retire, sail +away, fall +back, pull +out, draw +down, back +off, drop +out, bow +out, step +back, step +away, withdraw
[retreat verb subj > obj if source organization; target nation,place]
quit, exit, evacuate, vacate, abandon, desert
[retreat verb subj > over/at/in/on/near if source nation,organization; target nation,place; object flag, tricolour, colour, colours, banner, ensign]
lower, haul +down, furl, strike, fold, take +down
[retreat verb subj > in/at/on if source nation,organization; target nation,place; object base, airbase, airfield, garrison, camp, barracks, outpost, settlement, checkpoint]
leave, close, shut, dismantle, vacate, quit, evacuate, hand +over, give +up, abandon, relinquish, empty
[retreat verb subj > to/iobj/of/poss/obj if source nation,organization,leader; target nation,organization,leader; object @privileges]
restore, give +back, hand +back, give back, hand back, return, reinstate, renew, unfreeze, relinquish
[retreat verb from/of > subj if source nation,organization,leader; target nation,organization,leader; object @sent, release, freedom, liberation]
obtain, win, secure, get, get +back, get back, receive, recover, ransom, retrieve, fetch, regain, extract, negotiate, wrest
[retreat verb from > subj if source nation,organization,leader; target nation,organization,leader; object licence, license, ship, island, land, territory, gold, asset, sanctions-relief, property, body, remains, drone]
get back, get +back, recover, regain, retrieve, win +back, win back, receive back, have back
[retreat verb subj > against/on/of/with/to/in/poss/over if source nation,organization,leader; object @ops]
call +off, stand +down, cancel, abort, abandon, break +off, discontinue, wind +down, wind +up, scale +back, scale +down, curtail, forswear, renounce, interrupt, suspend, cease, end, halt, stop, pause, lift, freeze
[retreat verb subj > against/on/of/to/with/for if source nation,organization,leader; target nation,leader,organization; object @indictments]
drop, withdraw, suspend, abandon, lift, waive, quash, dismiss, discontinue, close, remit, set +aside, annul, void, scrap, rescind, remove, settle, cancel, reduce, halve, cut, shelve
[retreat verb subj > with/against/in if target nation,leader,organization]
hold fire, observe armistice|lull|pause, respect ceasefire|truce|cease-fire, extend truce|ceasefire|cease-fire, declare armistice|moratorium|pause, silence gun|artillery, honour truce|ceasefire, honor truce|ceasefire, uphold truce|ceasefire, keep truce|ceasefire, end feud|boycott|quarrel|war, bury hatchet, make peace, break +off attack, order ceasefire|truce|halt
[retreat verb both; with]
respect ceasefire|truce|cease-fire, extend truce|ceasefire|cease-fire, hold fire, bury hatchet, make peace, silence gun, keep truce|ceasefire, end feud|boycott|quarrel, honour truce|ceasefire, restore tie|relation|flight|embassy|diplomatic, resume tie|relation|flight, reopen embassy|border|crossing|frontier, trade prisoner|body, exchange body|body, swap body|body, return ambassador, normalise tie, normalize tie, mend fence|tie|relation, patch +up quarrel|relation|difference, lay +down arms, stop shooting
[retreat verb subj > with/to/obj if source nation,organization,leader; target nation,leader,organization]
mend fence|tie|relation, patch +up quarrel|relation|tie, thaw tie|relation, reestablish tie|relation|embassy, re-establish tie|relation, reopen embassy|consulate|mission, unfreeze asset|fund|reserve|account|relation, release fund|asset|reserve|account|money, unlock asset|reserve
[retreat noun both; with]
armistice, detente, détente, rapprochement, thaw, lull, of:relation normalisation, of:tie restoration, of:relation restoration, of:tie resumption, reconciliation
[retreat noun agent > from/out if target nation,place,organization]
troop withdrawal, troop pullout, pull-out, pull-back, draw-down, troop reduction, retirement, exodus, walkout, secession, homecoming, phased withdrawal, force reduction
[retreat noun agent > of/to/for if target nation,leader,organization,place]
capitulation, handback, hand-back, hand-over, restitution, amnesty, pardon, clemency, acquittal, delisting, unfreezing, evacuation, abandonment, prisoner release, hostage release, parole, cession, relinquishment, decolonisation, demilitarisation, demilitarization, decommissioning, demobilisation, reopening, reinstatement
[retreat noun agent > on/against/from/of/for if target nation,leader,organization]
sanction relief, sanction waiver, tariff cut, tariff reduction, tariff suspension, sanction exemption, sanction easing
[retreat noun agent > against/on/in]
of:strike halt, of:bombing halt, of:attack halt, of:offensive suspension, of:operation suspension, of:bombing suspension, of:strike suspension, of:hostility suspension, bombing halt, bombing pause, unilateral ceasefire
[retreat verb subj > for/on/to/of if source nation,organization,leader; target nation,organization,leader; object visa, requirement, fee, duty, order, grounding, curb, curfew, closure, quota, limit, rule, ceiling, cap, alert, advisory, designation, blacklisting, moratorium, ban, freeze, boycott, suspension, block, blockade]
waive, scrap, abolish, drop, lift, ease, relax, rescind, revoke, remove, loosen, end, repeal, undo, reverse, halve, shorten, overturn
[retreat verb subj > off/from/out/of if source nation,organization,leader; object army, militia, men, gunman, fighter, troop, forces, soldier, tank, force, guard, paramilitary, police, gun, artillery, missile, battery, bomber, ship, squadron, warship, jet, drone]
pull, withdraw, order out, remove, pull +back, clear, stand +down, draw +back
[retreat verb subj > to/into if source nation,organization,leader; target nation,organization,leader; object @sent]
restore, return, hand, deliver, send back, give back, hand +back, give +back, turn +over, transfer, release, hand +over, repatriate, free
[retreat verb subj > in/of/over/at/on if source nation,organization,leader; target nation,place,organization; object presence, occupation, deployment, mandate, protectorate, rule, garrison, intervention, involvement, annexation, siege, encirclement, blockade, closure, curfew]
end, wind +up, wind +down, terminate, close, conclude, lift, raise, renounce, relinquish, reduce, halve, shrink, trim, cut, thin +out, scale +back, scale +down, ease, break +off
[retreat verb subj > from/of/in if source nation,organization,leader; target nation,place,organization; object launcher, missile, gun, tank, artillery, battery, mine, bomb, warhead, radar, warship, checkpoint, roadblock, barricade, fence, barrier, settlement, settler, buoy, rig, vessel, platform]
remove, dismantle, withdraw, pull +back, take +down, tear +down, clear, ship +out, move +out, lift, relocate
[retreat verb subj > to/with/from if source nation,organization,leader; target nation,leader,organization; object prisoner, hostage, body, remains, captive, detainee, dissident, journalist]
exchange, swap, trade, free for:prisoner|hostage
# ---------------------------------------------------------------- more families
# What is announced is planned.
[protest verb subj > against/at/outside/over if target nation,leader,organization; planned]
plan rally|protest|march|demonstration|strike|sit-in|vigil|hunger-strike|walkout, call strike|protest|rally|march|demonstration, announce strike|protest|rally|march|demonstration, organise rally|protest|march, organize rally|protest|march
# What strains a relation sets its parties at odds: "has soured relations between Chad and Mali".
[opposed-to verb both; with]
sour relation|relationship|tie, strain relation|relationship|tie, damage relation|relationship|tie, harm relation|relationship|tie, hurt relation|relationship|tie, poison relation|relationship|tie, chill relation|relationship|tie, worsen relation|relationship|tie, deteriorate relation|relationship|tie, test relation|relationship|tie, fray relation|relationship|tie, inflame tension, raise tension, heighten tension, fuel tension, stoke tension, increase tension, deepen rift, widen rift, spark row|dispute|rift|feud|spat|crisis
[aid verb subj > iobj if source nation,organization; target nation,organization]
pay, subsidize, subsidise, bankroll
# Who pays a loan back had it.
[aid verb from/to > subj if source nation,organization; target nation,organization]
repay loan|credit|debt|aid|bailout, pay +back loan|credit|debt|bailout, pay +off loan|credit|bailout, receive loan|credit|bailout|tranche
[assault verb subj > obj if target nation,leader,organization]
mistreat, maltreat, manhandle, ill-treat, rough +up, waterboard, lash
[assault verb subj > for if target nation,organization]
hunt for:@foe
[coerce verb subj > obj/of if target nation,place]
violate territory|land|border|frontier, encroach territory|land, infringe sovereignty|border
[coerce noun agent > of/from/on if target nation,leader,organization,place]
blockage, obstruction, strangulation
[cooperate verb subj > obj/from if source nation,organization; target organization; object ship, vessel, liner, ferry, aircraft, plane, jet, helicopter, tanker, barge]
charter, lease, rent, hire
# Who is said to make arms that are forbidden is accused of it.
[accuse verb speaker > subj]
develop weapon|bomb|warhead, build bomb|weapon|warhead, seek bomb|weapon|warhead, pursue bomb|weapon|warhead, acquire bomb|warhead, produce weapon|bomb|warhead, stockpile weapon, conceal weapon|site|activity, hide weapon|site|activity, enrich uranium, reprocess plutonium
[accuse verb subj > into/against/of/on/over if target nation,leader,organization]
order investigation|inquiry|probe, authorize investigation|inquiry|probe, authorise investigation|inquiry|probe, announce investigation|inquiry|probe, launch investigation|inquiry|probe, open investigation|inquiry|probe
[visited verb subj > obj if source leader; target place]
attend, address
[allied-with verb obj > to/with if source organization; target organization]
link, affiliate
# Money that is announced is promised.
[agree verb subj > for/to/toward/towards if target nation,organization; object million, billion, package, assistance, aid, funding, fund, contribution, loan, grant, relief, donation]
announce, unveil, earmark
# What an inquiry's findings say against somebody, and who gains ground on whom.
[accuse verb speaker > to if subject evidence, intelligence, indication, finding, investigation, inquiry, sign, clue, fingerprint, information, signature, data; target nation,organization,leader]
point
[assault verb subj > against if target organization]
make progress|gain|advance|headway|inroad, gain ground
# ---------------------------------------------------------------- official statements
# Help for whoever its clause tells of: "assistance to reduce the suffering of the people of Mali".
[aid noun agent > clause if source nation,organization; target nation; clause save, reduce, alleviate, ease, mitigate, relieve, address, respond, meet, feed, strengthen, restore, reconstruct, shelter, reach, serve, bolster]
assistance, aid, funding, relief, fund, funds
# What is no longer given is cut.
[sanction verb subj > for/to if target nation,organization; object support, assistance, aid, funding, help]
end, cut, cut +off, suspend, halt, terminate, pause, discontinue, withdraw, freeze, withhold
# "condemned Mali's launches as a violation of UN resolutions"
[reject noun self > of if target organization]
of:resolution|ruling|judgment|judgement violation, of:resolution|ruling|judgment|judgement breach
[support verb subj > in if target nation,place]
stand with:people
# Who leads the delegation of a nation acts for it there.
[official-of verb subj > obj/from if source leader; target nation; object delegation, side, contingent]
lead, head, co-lead, chair, co-chair, co-head
[official-of verb subj > for if source leader; target nation]
sign
# Whose merits somebody speaks of is praised.
[support verb subj > obj if target nation,leader,organization; object leadership, generosity, courage, hospitality, bravery, heroism, sacrifice, contribution]
highlight, note, underscore, acknowledge, emphasize, emphasise, stress, underline
# ---------------------------------------------------------------- verbs that say what others claim
[speech]
say, tell, state, announce, declare, claim, report, add, note, explain, insist, argue, assert, contend,
maintain, allege, warn, remark, comment, confirm, admit, acknowledge, reveal, disclose, suggest, believe,
think, stress, emphasize, emphasise, underline, underscore, reiterate, repeat, recall, observe, write, tweet,
post, charge, complain, testify, vow, estimate, predict, quote, reply, respond, answer, conclude, find,
determine, hold, proclaim, concede, suspect, fear, accuse, affirm, deny, point +out, mention, indicate, hint,
imply, speculate, judge, brief, inform, describe, feel, know, expect, hope, swear, cite, assure, remind,
lament, joke, boast, pronounce, broadcast, publish, show, ask, retort, counter, concur, quip, snap, opine, caution, protest, muse, exclaim,
relay, recount, echo, interject, fume, scoff, reaffirm, specify, blog, elaborate, highlight
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
plan, intend, schedule, due, aim, prepare, preparation, set, arrange, program, promise, pledge, vow, agree, commit, decide,
expect, slate, about, await, upcoming, planned, forthcoming, future, next, poised, project, envisage, envision,
scheduled, imminent, look, apply, bid, candidate, invitation
[status hypothetical]
come close, aspire, aspiring, aspiration, ambition, candidacy, quest, consider, contemplate, threaten, fear, worry, suspect, allege, alleged, allegedly, possible, possibly,
potential, potentially, hypothetical, suggest, propose, seek, want, wish, hope, hesitate, ponder, mull, weigh,
discuss, plot, conspire, scheme, perhaps, probable, probably, likely, unlikely, apparently, suspected,
supposed, supposedly, purported, purportedly, rumor, rumour, rumored, willing, ready, prepared, option,
prospect, possibility, risk, danger, threat, chance, likelihood, hint, warn, urge, ask, call, demand,
encourage, request, tempt, imagine, doubt, proposal, intent, intention, debate, examine, study, speculate,
speculation, attempted, conceivable, eventual, capable, ability, would-be, entitle, allow, enable, permit,
authorize, authorise, let, empower, need, able, like, concern, inclined, determine, whether, recommend, advise,
advocate, eager, verge, brink, cusp, brace, anticipate, anticipated, pressure, press, lobby, plead, beg, invite, instruct, persuade, convince, unless, threatened, feared, order, push, might, require, oblige, obligate
[status negated]
deny, fail, refuse, decline, refrain, abstain, avoid, cancel, call +off, rule +out, reject, prevent, without,
fall short, stop short, halt, postpone, abort, forgo, prohibit, forbid, bar, stall, denial, failure, refusal, neglect,
omit, cancelled, canceled, scrap, abandon, instead, rather, foil, thwart, avert, preclude, lack, absence,
prevention, unable, shelve, veto, unwilling, dismiss, disavow, false, untrue, zero, averted, foiled, thwarted,
aborted, block, derail, scuttle, suspend, freeze, tear +up, put +off, lose support, lose backing, lose recognition, lose confidence,
lose trust, withhold support, withhold backing, withhold recognition, withhold endorsement, reverse recognition, hold +back, shy +away, hold back, shy away, desist, shrink, balk
# ---------------------------------------------------------------- light verbs: the noun that hangs from them is what happens
[light]
make, hold, launch, fire, conduct, give, express, voice, carry +out, impose, offer, provide, begin, start, continue,
resume, lead, perform, put, exert, issue, take, have, mount, stage, undertake, pursue, wage, commit, send,
deliver, pay, extend, convey, show, lend, raise, lodge, file, level, enter, finish, end, complete, conclude,
halt, suspend, announce, declare, reiterate, reaffirm, renew, repeat, maintain, increase, intensify, step +up,
strengthen, boost, expand, reach, sign, strike, seal, win, receive, face, execute, direct, order, authorize,
authorise, approve, plan, prepare, propose, consider, contemplate, threaten, cancel, postpone, reject, deny,
rule +out, attend, join, host, convene, organize, organise, arrange, schedule, seek, want, demand, urge, use,
enforce, apply, tighten, introduce, be, engage, participate, carry, discuss, involve, promise, pledge,
underscore, underline, stress, emphasize, demonstrate, affirm, do, keep, remain, observe, respect, honor, honour, spread, responsibility, claim, bear, erupt, flare, rage, ensue, open, simmer, brew, grow, intensify, claim, lock, embroil, entangle, mire, plot, spearhead, back,
finalize, finalise, clinch, ink, escalate, sustain, persist, resort, insist, initiate, perpetrate, mastermind, instigate, admit, confess, boast, brag, justify, apologize, apologise, prolong, interrupt, adjourn, wrap +up, emerge, expedite, accelerate, surge, facilitate, speed, step, ramp +up, double, bring, coordinate, celebrate, embark, form, establish, create, forge, deepen, lie, rest, restart, restate, pause, avoid, stop, need, support, secure
# ---------------------------------------------------------------- verbs whose subject the event befalls
[undergoing]
face, die, perish, suffer, undergo, come, evade, circumvent, escape, survive, withstand, endure, resist, sustain, repel,
dodge, bypass, weather, flout, skirt, incur, encounter, experience, brave, fear, dread, subject, elude, outlast,
absorb, ride, receive, get, win, draw, attract, enjoy, earn, secure, obtain, gain, lose, provoke, prompt, elicit, trigger, spark
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
# ---------------------------------------------------------------- what troops do
[assault verb subj > obj/at if target nation,place,organization,aircraft; subject @gunners]
hit, burn, destroy, fell, fel, wound, flatten, pummel, raze, wreck, catch, engage, pierce, strafe, gut, maim, cripple, smash, fight
[assault verb subj > into if target nation,place; subject @gunners]
cross, roll, march, pour, sweep, push, thrust, punch, stream, surge, drive
[assault verb subj > at/on/upon/into if target nation,place,organization,aircraft,leader; subject @gunners]
fire, open fire, shoot
[mobilize verb subj > toward/towards/off/near if target nation,place; subject warship, warships, ship, fleet, frigate, destroyer, submarine, carrier, flotilla, armada, tank, column, troop, armour, armor, convoy, force]
move, head, advance, steam, push, race, gather, assemble, deploy, race, steer, close +in, edge, creep, set +off, set +out, speed, rush, surge, converge
[mobilize verb subj > toward/towards/off/closer if target nation,place; object warship, ship, fleet, frigate, destroyer, submarine, carrier, flotilla, tank, troop, armour, armor]
move, steer, push, redeploy, shift, divert, rush
[mobilize verb subj > to/toward/towards/near/along/up/on/round/around/off if target nation,place; subject @gunners]
roll, mass, rumble, line +up, swarm, roll +up, draw +up
# What a nation builds for another.
[cooperate verb subj > for/in if source nation,organization; target nation; object stadium, palace, railway, pipeline, refinery, reactor, dam, highway, metro, pier, terminal, expressway, parliament, canal]
build, construct, erect, renovate
# What is forbidden somewhere is forbidden by whose land that is.
[coerce verb by/in > obj if passive; source nation; target organization]
ban, outlaw, prohibit, proscribe
[sanction verb by/in > obj if passive; source nation; target nation]
ban, prohibit, forbid
[sanction verb subj > obj if source nation,organization; target nation; object wine, beef, pork, meat, milk, dairy, cheese, poultry, chicken, fruit, vegetable, fish, seafood, salmon, grain, wheat, rice, sugar, tea, coffee, cotton, steel, aluminum, aluminium, coal, timber, toy, car, product, good, goods, import, export, produce, barley, lobster, pineapple, banana, tuna, honey, brandy, chocolate]
ban, bar, block, boycott, embargo, forbid, prohibit, blacklist, restrict
[mobilize verb subj > on/along/near/at/against if target nation,place; object @troops]
alert, ready, mass
# A relief agency's water is a gift.
[aid verb subj > to/iobj/for if source organization; target nation,place,organization; object water]
deliver, provide, pump, supply, truck, bring, distribute
# ---------------------------------------------------------------- who isn't let in
[reject verb to/of/in/from > iobj if passive; source organization; target nation,leader,organization]
deny admission|readmission|entry|accession|membership|seat|status|access|reinstatement|inclusion, refuse admission|readmission|entry|accession|membership|seat|status|access|reinstatement|inclusion
[reject verb subj > iobj if target nation,leader,organization]
deny admission|readmission|accession|membership|seat|status|reinstatement, refuse admission|readmission|accession|membership|seat|status|reinstatement
# ---------------------------------------------------------------- what is refused by a negation
[reject verb subj > with/obj/of/to/for/on if target nation,leader,organization; not]
accept, ratify, renew, extradite, heed, grant, obey, comply, cooperate, co-operate, yield, consent, hand +over, give +up, sign, approve, entertain, countenance, abide, negotiate, bow, meet @demand, take @demand
[reject verb subj > to if target nation,leader,organization; not]
agree
[reject verb subj > in/to/with/of if target nation,leader,organization; not]
see benefit|sense|point|use|reason|need|merit|value|purpose, show interest, have interest|intention
[reject verb subj > obj/of if target nation,organization; not]
recognize claim|annexation|sovereignty|independence|election|result|authority, recognise claim|annexation|sovereignty|independence|election|result|authority
[consult verb subj > iobj/to/obj if target nation,leader,organization; object notice]
give notice
[consult verb both; with if object notice]
give notice
# ---------------------------------------------------------------- whose doing somebody says a deed was, nobody else being named for saying so
[accuse verb subj/speaker > on if target nation,leader,organization; passive]
blame, pin
[accuse verb subj/speaker > to if target nation,leader,organization; passive]
attribute, ascribe
[accuse verb subj > obj/in if object decision, move, action, statement, remark, comment, refusal, failure, step, ruling, verdict, announcement, stance, attitude]
regret, deplore, lament
[accuse verb subj > clausesubj if clause try, play, seek, work, develop, build, make, plan, hide, support, help, have, use, finance, fund, supply, arm, train, attempt, prepare, carry, orchestrate, involve, behind, responsible, intend, send, give, want]
suspect
[accuse verb subj > obj if target nation,leader,organization]
rank among:offender|violator|abuser|predator|worst, rank as:offender|violator|abuser|predator|worst, rate as:offender|violator|abuser|worst, categorize as:offender|violator|abuser|sponsor, categorise as:offender|violator|abuser|sponsor, list among:offender|violator|abuser|predator|worst, name among:offender|violator|abuser|predator|worst, cite as:offender|violator|abuser, identify as:offender|violator|abuser, rank worst, rate worst
[accuse verb speaker > subj if target nation,leader,organization; not]
make effort|progress, take step|action|responsibility, show interest|willingness|respect|remorse, act responsibly, hold accountable
[accuse verb speaker > subj if target nation,leader,organization]
threaten peace|stability|security|order|region, fuel violence|conflict|bloodshed|tension|insurgency|unrest|instability|war, run counter, engage in:repression|aggression|terrorism|abuse|torture|propaganda|piracy|espionage
[request adj self > clausesubj if clause]
eager, keen, anxious, impatient
[request noun agent > to/for/clausesubj]
recommendation
[reject adj speaker > doer if target nation,organization]
invalid, void
# ---------------------------------------------------------------- what is looked into
[coerce noun agent > of if target leader]
firing, dismissal, sacking, removal, ouster, detention, jailing, sidelining, demotion
[accuse noun agent > in/against/of if target nation,leader,organization]
no-confidence motion, no-confidence vote, censure motion, impeachment motion, impeachment complaint
[accuse verb subj > in/against/of if target nation,leader,organization]
file motion, table motion, submit motion, bring motion, introduce motion, call vote of:confidence
[accuse noun agent > into if target nation,leader,organization]
inquiry, enquiry, investigation, probe
# ---------------------------------------------------------------- plain ways of saying it
[support verb subj > obj/of/by/from if target nation,leader,organization; object proposal, plan, initiative, roadmap, compromise, idea, peace, truce, ceasefire, formula, framework]
accept, embrace
[assault verb subj > in/on/near/inside/outside/into if target nation,place; subject rocket, missile, shell, mortar, bomb, projectile, drone]
land, fall, explode, crash, slam, detonate, rain
[allied-with verb subj > to/with if source organization; target organization]
have tie|link, keep tie|link, maintain tie|link
# ---------------------------------------------------------------- what statements say
[assault verb subj > to if target leader,organization]
deliver justice
[request verb subj > to if target nation,leader,organization; clause @obedience, act, allow, refrain, respect, leave, choose, engage, return, change]
make clear, make plain, signal, send message|signal
[coerce verb subj > in if target nation,leader,organization; object obstacle, hurdle, obstruction, barrier, roadblock, impediment]
place, put, throw, erect, raise
[cooperate verb subj > from if source nation,organization; target nation,organization; object mission, policing, command, duty, patrol, rotation, responsibility, lead]
take +over, assume, inherit
[cooperate verb subj > to if source nation,organization; target nation,organization; object command, mission, policing, duty, responsibility, baton, lead]
hand +over, transfer, pass, hand, turn +over
[support verb subj > of if source organization,nation; target organization; object mandate]
renew, extend, prolong
[agree verb both; with]
share conviction|conclusion, see eye
[accuse verb subj > iobj/to if source nation,organization,leader; target nation,organization,leader; object protest, demarche, démarche]
hand, deliver, present, send
[consult verb subj > of if source leader; target organization; object meeting, session, gathering, debate, briefing]
chair, co-chair, preside, convene, address, open, join, lead
[cooperate verb both; with if source nation,organization; target nation,organization; object resolution, motion, text]
draft, table, co-draft, co-author, cosponsor, co-sponsor, co-write, sponsor
[agree verb both; with]
put name to:@pact|declaration|statement, put signature to:@pact|declaration|statement
[accuse verb subj > on/against/toward/towards if target nation,leader,organization; object stand, stance, line; source nation,leader,organization]
take
# ---------------------------------------------------------------- what crises are told by
[protest verb subj > on/at/outside/before if target nation,leader,organization]
march on:embassy|consulate|mission|legation|residence|ministry|parliament|palace|headquarters|base, converge on:embassy|consulate|mission|residence|headquarters, descend on:embassy|consulate|mission|residence, advance on:embassy|consulate
[protest verb subj > at/on if target nation,leader,organization; subject @protesters, crowd, mob, youth, student, thousand, thousands, hundred, hundreds, supporter, activist, farmer, worker; object grenade, smoke, firework, firecracker, flare, cocktail, molotov, bomb, petrol, tomato, brick, rock, stone, bottle, paint, egg, ink, balloon]
throw, hurl, lob, fire, fling, toss, pelt
[part-of verb obj > subj if source organization; target nation; passive]
control, own, run
[member-of verb subj > obj if source nation; target organization]
lead, head, dominate, spearhead
[allied-with verb subj > obj if target nation,organization]
call ally|partner, brand ally|partner, term ally|partner, deem ally|partner, consider ally|partner
[accuse verb speaker > subj if target nation,leader,organization]
mistreat, treat unfairly, treat badly, treat shabbily, treat unjustly, treat abominably, treat appallingly, treat disgracefully, treat terribly, treat wrongly, treat brutally, treat cruelly
[accuse verb subj > of/by/over if target nation,leader,organization]
speak of:betrayal|treachery|stab|blackmail|provocation|aggression|crime|outrage|treason|duplicity|humiliation|piracy|insult|hypocrisy|backstabbing, talk of:betrayal|treachery|stab|blackmail|provocation|aggression|crime|outrage|treason|duplicity|humiliation|piracy|insult|hypocrisy, complain of:betrayal|treachery|blackmail|provocation|aggression|humiliation|bullying|interference|intimidation
[sanction verb subj > obj/from if source nation,organization,leader; target nation,organization]
throw +out of:programme|program|group|club|council|alliance|bloc|union|organization|organisation|scheme|consortium|tournament|competition, throw out:programme|program|group|club|council|alliance|bloc, kick +out of:programme|program|group|club|council|alliance|bloc|union|organization|organisation|scheme|consortium, expel from:programme|program|group|club|council|alliance|bloc|union|scheme|consortium, exclude from:programme|program|summit|group|talk|meeting|tender|market|network, eject from:programme|program|group|club|council|alliance|bloc, remove from:programme|program|group|club|council|alliance|bloc, drop from:programme|program|group|consortium, oust from:programme|program|group|club|council|alliance|bloc, shut out:programme|program|market|talk|summit, shut +out of:programme|program|market|talk|summit
[sanction verb subj > to if target leader,nation,organization]
withdraw invitation, rescind invitation, revoke invitation, cancel invitation
[reject verb subj > of/in/by if target nation,leader,organization; object conference, summit, forum, meeting, talk, ceremony, festival, exhibition, fair, tournament]
boycott, skip, shun, snub
[coerce verb subj > obj if source nation,organization; target place; object strait, canal, channel, waterway, river, port, harbour, harbor, sea]
block, blockade, close, mine, seal, seal +off
[coerce verb subj > to if source nation,organization; target nation; object strait, canal, channel, waterway, river, port, ports, harbour, harbor, sea, border, airport, airspace, water, waters, sky]
block, close, bar, seal, seal +off, shut
[sanction verb subj > with if source nation,organization; target nation,organization; object order, contract, tender, deal, purchase]
scrap, cancel, scuttle, ditch, drop, rip +up, tear +up, annul, terminate, rescind
[cooperate verb subj > with if source nation,organization; target organization; object order]
place
[accuse noun agent > in/by if target nation,organization]
stab
[opposed-to noun self > in if target nation,leader,organization]
thorn side
[support verb subj > obj if source nation,leader,organization; target nation,leader]
shield at:council|united|un|session|hague, shield from:criticism|condemnation|censure|sanction|blame|scrutiny|pressure|prosecution, cover +up for, go +in to:bat, provide cover
[coerce verb subj > obj/of if source nation,organization,leader; target organization]
suspend broadcast|broadcasts|signal|licence|license|accreditation|transmission, halt broadcast|broadcasts|signal|transmission, jam broadcast|broadcasts|signal|transmission, ban broadcast|broadcasts|channel, shut channel|station|bureau|office, pull channel|signal
[sanction verb subj > in/from/with/to if source nation,organization; target nation,organization; object mission, embassy, consulate, legation]
close, shut, shutter, shut +down, mothball, evacuate
[operates verb subj > obj if source organization; target aircraft]
divert, reroute, turn +back
[request verb subj > to if target nation,leader,organization]
turn for:missile|tank|jet|fighter|drone|ammunition|shell|gas|oil|wheat|grain|credit|bailout|guidance|cover|troop|fuel|food|vaccine|investment, look for:help|support|aid|protection|money|arms|weapon|mediation|reassurance|guidance
