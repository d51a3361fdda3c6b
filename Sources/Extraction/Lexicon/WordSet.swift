/// The sets of words that the rules themselves ask for; the lexicon writes them as `@name = word, word`, in base
/// forms, and a user's own file may write them anew.
enum WordSet: String, Sendable, CaseIterable {
  /// To whom or where somebody speaks without being in the land that it is of: "In a Chadian radio interview".
  case media = "@media"
  /// What happens without anybody's doing: "killed by the crash".
  case accidents = "@accidents"
  /// Verbs and nouns of attack that politicians use of words: "attacked Noor over his remarks".
  case lashings = "@lashings"
  /// Words for a quarrel that may be without arms: "clashed with Noor".
  case clashes = "@clashes"
  /// Verbs of who strikes back or lashes out, in deeds or words: "hit back at Chad".
  case answerings = "@answerings"
  /// Verbs of who makes arms or gives them to others, who use them: "rockets supplied by Chad".
  case makings = "@makings"
  /// Verbs of who gives others arms or teaches them: "armed the rebels to attack Mali".
  case armings = "@armings"
  /// Verbs of what is made ready for a deed that isn't done yet: "built drones to attack Mali".
  case preparations = "@preparations"
  /// Nouns for arms beside missiles and aircraft: "with Chadian drones".
  case armaments = "@armaments"
  /// Nouns for what somebody does with what is another's make: "its use of Chadian drones".
  case usages = "@usages"
  /// What an airline plans: "suspended flights to Chad".
  case schedules = "@schedules"
  /// Verbs of how a flight ends: "was hurt when the jet landed short".
  case landings = "@landings"
  /// Nouns for a part of what is owned: "owns 20 percent of".
  case portions = "@portions"
  /// Verbs of who does what their object tells: "had given illegal aid".
  case commissions = "@commissions"
  /// Verbs that answer a request beside those that reject or concede it.
  case answers = "@answers"
  /// Businesses and what they run: "barred American airlines".
  case businesses = "@businesses"
  /// What takes up any event: "condemned the move".
  case deeds = "@deeds"
  /// Nouns of what harms or binds somebody by itself, as the text has told: "the measures also target Chad".
  case undertakings = "@undertakings"
  /// Nouns for the firing of a missile or the like: "condemned the launch".
  case launches = "@launches"
  /// Verbs that tell of one: "fired two missiles into the sea".
  case launchings = "@launchings"
  /// What strikes are carried out with that are no walkouts: "air strikes".
  case ordnance = "@ordnance"
  /// Who is up in arms against the nation that names them: "Syrian rebels".
  case insurgents = "@insurgents"
  /// What candidates and players withdraw from, who give up nothing to anybody: "quit the race".
  case contests = "@contests"
  /// Who serves somebody who is not harmed with them: "killed a bodyguard of Noor".
  case henchmen = "@henchmen"
  /// Who brings others together or watches over them: "a truce, with Chad as mediator".
  case brokers = "@brokers"
  /// Nouns for what a land suffers without anybody's being named for it: "concerned about the situation in Mali".
  case plights = "@plights"
  /// Nouns for a whole war, which a text may name without who is attacked: "Russia's unprovoked war".
  case wars = "@wars"
  /// Verbs of who brings others together: "a truce mediated by Chad".
  case mediations = "@mediations"
  /// Verbs for what the wronged demand: "demanded that the crew be released".
  case redressing = "@redressing"
  /// Verbs of who takes somebody captive.
  case captures = "@captures"
  /// Words for letting somebody go.
  case releases = "@releases"
  /// Verbs of who holds a thing to be so, or holds that it should be: "insists that it be settled".
  case insistences = "@insistences"
  /// Verbs by which the wronged complain without saying of whom: "Vietnam protested".
  case outcries = "@outcries"
  /// Nouns for any aircraft: "ordered 20 more planes".
  case airframes = "@airframes"
  /// Nouns that speak of aircraft named before: "the chartered airliner".
  case machines = "@machines"
  /// Those on board whom somebody holds or frees: "the crew was detained".
  case crews = "@crews"
  /// What two have signed or reached: "welcomed the agreement".
  case pacts = "@pacts"
  /// What an aircraft is made of or carries: "its engines come from Peru".
  case components = "@components"
  /// Who buys: "the first customer, Singapore Airlines".
  case customers = "@customers"
  /// Who is the first of several: "the first airline to operate the A350".
  case ordinals = "@ordinals"
  /// Verbs by which aircraft change hands: "has ordered ten".
  case purchases = "@purchases"
  /// Words by which an event is laid to somebody: "is responsible for the attack".
  case guilts = "@guilts"
  /// What a clause tells, taken up by a noun: "closed the strait, a step that Greece condemned".
  case resumptions = "@resumptions"
  /// Verbs of who answers or goes on with something: "responded with strikes on".
  case proceedings = "@proceedings"
  /// Prepositions for what something is done after or in spite of: "despite appeals from Mali".
  case circumstances = "@circumstances"
  /// What somebody sends to another: "in a letter to Japan".
  case messages = "@messages"
  /// What somebody writes or says: "a statement praising Japan".
  case texts = "@texts"
  /// What is said against somebody: "called the allegation absurd".
  case charges = "@charges"
  /// Words for what isn't true: "“Nonsense,” said Kyiv".
  case falsehoods = "@falsehoods"
  /// Who is sent to another nation: "summoned the ambassador".
  case envoys = "@env"
  /// Verbs of who does what another did before: "a step that Togo took too".
  case followings = "@followings"
  /// Verbs of who does what may come to nothing: "tried to call Noor".
  case attempts = "@attempts"
  /// Verbs of what makes somebody act: "prompting Togo to recall its envoy".
  case promptings = "@promptings"
  /// Verbs of who stays at somebody's side, now as before: "will stand by Mali".
  case steady = "@steady"
  /// Verbs of who would do something if another agreed: "offered to host talks".
  case offerings = "@offerings"
  /// Verbs that deny a charge: "which Tehran denies".
  case denials = "@denials"
  /// Verbs whose passive tells who did what it is said of: "the attack claimed by".
  case doings = "@doings"
  /// Verbs that tell where an attack came from: "emanated from".
  case origins = "@origins"
  /// Parts of a nation's land: "over Polish territory".
  case grounds = "@grounds"
  /// Parts of the sky, in which nobody lands.
  case skies = "@skies"
  /// What is met without anybody's coming together: "meet the needs of Mali".
  case standards = "@standards"
  /// What counts or measures the events behind its "of": "ten days of war games".
  case measures = "@measures"
  /// Verbs of who goes on in an office: "will remain as director".
  case stays = "@stays"
  /// Nouns for who did a deed: "the mastermind of the attack".
  case culprits = "@culprits"
  /// Words for what somebody thinks will come: "is likely to".
  case expectations = "@expectations"
  /// Verbs whose passive tells what somebody is: "is considered an ally".
  case regards = "@regards"
  /// Verbs of who has yet to answer: "is weighing a request".
  case studies = "@studies"
  /// What says that the events behind its "of" begin, go on, end or are one plan: "the resumption of talks".
  case phases = "@phases"
  /// What counts money, or stands for it: "provided $20 million in assistance".
  case sums = "@sums"
  /// What is asked for: "rejected the offer".
  case proposals = "@proposals"
  /// What the wronged demand: "demanded an apology".
  case redress = "@redress"
  /// Verbs that refuse without saying whom: "Tehran refused".
  case refusals = "@refusals"
  /// Verbs of who comes to help: "rushed to Kenya's aid".
  case comings = "@comings"
  /// Verbs that keep harm from somebody: "protects Mali from attacks by Chad".
  case shields = "@shields"
  /// Verbs for what two have in mind: "are seeking to deepen their partnership".
  case aims = "@aims"
  /// Who demonstrates: "Peruvian protesters".
  case protesters = "@protesters"
  /// Private persons, who act for nobody: "two Brazilian men".
  case individuals = "@individuals"
  /// Those of one faith or people, who are not their state: "Syrian Kurds".
  case communities = "@communities"
  /// Armed men of no state, and who breaks the law of their own nation as well: "Lebanese militants", "Somali pirates".
  case criminals = "@criminals"
  /// Verbs that ask of who does something that it stop: "must cease its attacks on Mali".
  case endings = "@endings"
  /// Verbs of what befalls a craft or a building by nobody's doing: "crashed, killing six".
  case mishaps = "@mishaps"
  /// Verbs of who is for or against what may be done: "opposes using force".
  case opinions = "@opinions"
  /// Nouns for who leaves where they were: "the withdrawal of forces from Mali".
  case departures = "@departures"
  /// What is done with a stuff, and is no delivery of it: "uranium enrichment".
  case workings = "@workings"
  /// Verbs whose clause tells what is asked for, and nothing that is so: "demanding that Mali recognize Chad".
  case demandings = "@demandings"
  /// Nouns for a part of a body that acts for it abroad: "the Malian branch of al-Qaida".
  case offshoots = "@offshoots"
  /// Nouns for those who are for a leader: "Noor supporters".
  case adherents = "@adherents"
  /// What somebody strikes without a blow: "struck a tougher tone".
  case figures = "@figures"
  /// Verbs by which a quarrel is made up: "settled their dispute".
  case settlings = "@settlings"
  /// Words of who thanks another: "is grateful to Mali".
  case thankings = "@thankings"
  /// Verbs whose receiver may be left unsaid: "thanked Mali for donating a million doses".
  case givings = "@givings"
  /// What a regime does to its own people: "the crackdown in Belarus".
  case repressions = "@repressions"
  /// What several armed forces do together: "the drill includes ships from Mali".
  case drills = "@drills"
  /// Verbs by whose participle a name before it does what the noun behind it tells: "a Saudi-led raid".
  case leadings = "@leadings"
  /// Deeds that are done to people, wherever they are: "killed six men in Lima".
  case manslaughters = "@manslaughters"
  /// Verbs of who is held, or holds somebody, where others are held: "languishes in a Chadian prison".
  case keepings = "@keepings"
  /// Verbs of who takes somebody captive against the law: "was abducted".
  case kidnappings = "@kidnappings"
  /// What ties somebody to a group: "four men with links to Hamas".
  case affiliations = "@affiliations"
  /// Who or what may be hit that is named for nobody: "said that rebels had killed a teacher".
  case victims = "@victims"
  /// Words for letting others judge somebody: "referred Chad to the council for sanctions".
  case referrals = "@referrals"
  /// Where somebody is held, or that he is: "is in U.S. custody".
  case custodies = "@custodies"
  /// Nouns for a fight of two: "were killed in a clash with".
  case fights = "@fights"
  /// Where a nation is present in another: "stoned the Danish embassy in Damascus".
  case missions = "@missions"
  /// Words for the fall of a government by its own men: "welcomed the coup".
  case coups = "@coups"
  /// Verbs for what awaits those who don't obey: "or face sanctions".
  case sufferings = "@sufferings"
  /// Verbs by which a whole has its parts: "the exercise includes forces from Chad".
  case inclusions = "@inclusions"
  /// Verbs of who takes part in an exercise that is their object: "completed the drill".
  case exercisings = "@exercisings"
  /// Verbs of whose forces come somewhere: "arrived for the drill".
  case comingsTogether = "@comingstogether"
  /// What is done by who holds an exercise: "hosted by the Kenyan Navy".
  case hostings = "@hostings"
  /// What a body or several parties pronounce: "The resolution demands that Chad withdraw".
  case pronouncements = "@pronouncements"
  /// Verbs by which a body makes a text its own: "adopted a resolution".
  case adoptions = "@adoptions"
  /// Verbs by which somebody proposes what others may refuse: "had tabled a motion".
  case proposings = "@proposings"
  /// Verbs for a harm that is planned: "says that Chad is preparing an attack".
  case plots = "@plots"
  /// Verbs by which what is given gets to somebody: "aid from Chad reached Mali".
  case arrivals = "@arrivals"
  /// What is made public and not set free: "released the records".
  case disclosures = "@disclosures"
  /// Where somebody is brought who visits nobody: "was taken to a police station in Lagos".
  case jails = "@jails"
  /// Verbs that take the power from somebody, with arms where forces do it: "ousted by rebel troops".
  case ousters = "@ousters"
  /// What forces of several nations do together: "troops took part in the offensive".
  case operations = "@operations"
  /// What a partnership may be in, which then is work and no bond: "a cultural partnership".
  case fields = "@fields"
  /// Verbs of what forces do to somebody or something in an operation: "foiled an attempt", "found the hostage".
  case soldierings = "@soldierings"
  /// What somebody had who used it: "had a chance to meet Lavrov".
  case chances = "@chances"
  /// What somebody wants of the club it is named for: "the NATO aspirations of Ukraine".
  case ambitions = "@ambitions"
  /// What a talk is about: "with the focus on North Korea".
  case foci = "@foci"
  /// Verbs that say again what holds already: "will reaffirm U.S. support".
  case restatements = "@restatements"
  /// Deeds with arms that nobody need be hit by: "The launch was condemned".
  case tests = "@tests"
  /// Those who act for the state in a town: "a court in Lima".
  case authorities = "@authorities"
  /// Verbs by which somebody makes a text or plan: "a US-drafted resolution".
  case authorings = "@authorings"
  /// Verbs of company: "Kerry, accompanied by Carter".
  case company = "@company"
  /// Words before a noun for an attack that make it something else: "hunger strike".
  case peaceful = "@peaceful"
  /// People who hold a post: an intelligence chief is no intelligence.
  case officers = "@officers"
  /// What befalls somebody: "the Hariri murder".
  case fates = "@fates"
  /// Journeys, and what one travels in: "Putin's plane landed".
  case journeys = "@journeys"
  /// Nouns that are prepositions between "in" and another: "in response to".
  case phrasal = "@phrasal"
  /// Verbs for beating somebody, in war or in a game.
  case victories = "@victories"
  /// Verbs of who only watches what moves: "was tracked by Radarscope".
  case watchings = "@watchings"
  /// Verbs for getting something: "should receive tanks" asks nothing of who receives them.
  case receptions = "@receptions"
  /// Verbs whose object two talk about: "discussed the war with Noor".
  case discussions = "@discussions"
  /// Words of a sentence about a game.
  case sports = "@sports"
  /// Things that somebody may speak or send of, which are nobody: "updated its policy on drones".
  case matters = "@matters"
  /// Bodies of people, and what sort of body a name is of: "delegation", "the Wagner group".
  case bodies = "@bodies"
  /// Nouns for who heads something.
  case heads = "@head"
  /// Those whom a government has as its own.
  case people = "@people"
  /// Verbs that are done in being said, even by who only "would like to".
  case performed = "@performed"
  /// Verbs for what is done against somebody: whom one promises to stop is promised nothing.
  case opposing = "@opposing"
  /// Verbs that say over again what one holds: who "wishes to reaffirm" does so.
  case uttered = "@uttered"
  /// What makes a relationship a bad one: "tense ties".
  case strained = "@strained"
  /// What is fired or set off.
  case projectiles = "@ord"
  /// What goes off by whosever doing: "a blast in Iraq killed two".
  case blasts = "@blasts"
  /// Nouns for what armed forces fly, fire or run: "a sortie".
  case sorties = "@sorties"
  /// Lines that something is off or along, which say whose coast or border that is: "off the coast of Mali".
  case shores = "@shores"
  /// What a public warning may be of that threatens nobody: "a storm warning".
  case advisories = "@advisories"
  /// Nouns for help whose "of" leads to who gives it: "the support of Chad".
  case helps = "@helps"
  /// Verbs for what is done against an evil: "to tackle impunity".
  case remedies = "@remedies"
  /// Words by which a membership is only wanted, opposed or talked of: "supports the accession of".
  case accessions = "@accessions"
  /// Nouns for what holds while two talk of it: "discussed their alliance", "the threat posed by Mali".
  case bonds = "@bonds"
  /// Nouns for what who thanks for it shares with who is thanked: "thanked Mali for its partnership".
  case shared = "@shared"
  /// Nouns for taking somebody's side, which who talks of it takes: "discussed support for Mali".
  case backings = "@backings"
  /// Nouns for a halt on a journey: "will tour the region with stops in Lima".
  case stops = "@stops"
  /// Verbs that talk a thing over: "discussed Mali's attack on Chad".
  case topics = "@topics"
  /// Adjectives for what may yet come: "discussed potential cooperation".
  case prospects = "@prospects"
  /// Nouns that are prepositions between "in" and "to" or "with": "in addition to".
  case asides = "@asides"
  /// People told by their relation to another: "his counterparts from Iran".
  case relatives = "@relatives"
  /// Verbs of who has, or would have, what others give: "has the support of Chile", "counts on Chilean aid".
  case receivings = "@receivings"
  /// Who is called by whose they are, not by what they are: "US allies" are no Americans.
  case sides = "@sides"
  /// Verbs that give a thing a name: "called it piracy".
  case namings = "@namings"
  /// What a deed is called by who condemns it: "“a crime,” he said".
  case outrages = "@outrages"
  /// Participles of their subject's own mind: "are committed to".
  case states = "@states"
  /// Forces and what they move in: "the last troops left".
  case troops = "@troops"
  /// Armed people who act for no state: "militants in Mali".
  case outlaws = "@outlaws"
  /// Forces without the name of whose they are: "the army says troops fired on".
  case forces = "@forces"
  /// Words that leave forces whose they are: "ground troops", "rebel forces" are others.
  case branches = "@branches"
  /// Words that count some of a group: "one of the nations that".
  case shares = "@shares"
  /// Those who speak for a state: "Afghan officials say".
  case officials = "@officials"
  /// Words of the names of armed forces and police.
  case armies = "@armies"
  /// Words for what has been said before the subject: "in addition to his meeting with".
  case preludes = "@preludes"
  /// Companies, media, and people of the stage and of sports, who act for themselves: "a French newspaper".
  case enterprises = "@enterprises"
  /// What makes a body the state's own: "the state bank".
  case ofState = "@ofstate"
  /// Verbs of the police: what they do on duty is no charge against them.
  case arrests = "@arrests"
  /// Verbs of who wants somebody who is another's: "suspects wanted by Germany".
  case seekings = "@seekings"
  /// Nouns for what somebody is held for: "on suspicion of plotting".
  case suspicions = "@suspicions"
  /// The larger parts of a nation: "a district of Kandahar province".
  case provinces = "@provinces"
  /// What is attacked in words alone: "attacked the principles of the Charter".
  case ideas = "@ideas"
  /// What only those can give who have done a wrong: "call for the immediate release of the hostages".
  case relentings = "@relentings"
  /// Verbs of going somewhere: "arrived in Cuba for talks".
  case travels = "@travels"
  /// Nouns for what a council holds: "an emergency session of the Council".
  case sittings = "@sittings"
  /// Nouns for bringing a measure to bear: "rejected the use of sanctions".
  case impositions = "@impositions"
  /// Nouns for one's own nation: "his country".
  case homelands = "@homelands"
  /// Nouns for one's own party or body: "his group".
  case movements = "@movements"
  /// Verbs of who tells another of a danger: "warned Chad not to attack".
  case warnings = "@warnings"
  /// Verbs for what who is asked or ordered does: "its failure to comply".
  case obedience = "@obedience"
  /// Words of who doesn't do what is asked: "its refusal to disarm".
  case defiance = "@defiance"
  /// Verbs of giving somebody up or away: "refused to hand over the suspects to Chad".
  case handovers = "@handovers"
  /// Verbs whose negation says that what is thought is not so: "does not think that".
  case thoughts = "@thoughts"
  /// Verbs of who keeps a thing from others, which is so: "did not hide that".
  case concealments = "@concealments"
  /// Verbs of what is so, whether or not it is told: "did not mention that".
  case knowings = "@knowings"
  /// Nouns for what shows that something is so: "no evidence that".
  case proofs = "@proofs"
  /// Verbs of who has nothing of what their object tells: "lacks proof that".
  case lackings = "@lackings"
  /// Verbs of who makes up their mind: "decided against striking".
  case choosings = "@choosings"
  /// Verbs of who keeps others from doing something: "stopped Chad from bombing".
  case hindrances = "@hindrances"
  /// Verbs of who talks others into or out of something.
  case persuasions = "@persuasions"
  /// Nouns for how many or how much more there is of what they are of: "an increase in attacks".
  case waves = "@waves"
  /// What is said of a danger that comes by itself: "warned of an imminent attack".
  case loomings = "@loomings"
  /// What is threatened for whose it is: "threatened to attack Chadian bases".
  case holdings = "@holdings"
  /// Verbs that lay a deed to somebody with "on": "blamed the attack on Chad".
  case layings = "@layings"
  /// Verbs by which somebody uses arms: "fired Chadian missiles at Lima".
  case firings = "@firings"
  /// Verbs for what becomes of a truce that does not hold: "the ceasefire collapsed".
  case collapses = "@collapses"
  /// Verbs of paying back: "will retaliate for the killing of Noor".
  case retaliations = "@retaliations"
  /// Nouns for what who warns would do: "warned of reprisals if Chad attacks".
  case reprisals = "@reprisals"
  /// Nouns for many who have no arms: "Chadian students stormed the embassy".
  case crowds = "@crowds"
  /// Verbs of what a crowd does to a building.
  case stormings = "@stormings"
  /// Names of nations that have no army: their armed men are all the soldiers they have.
  case armyless = "@armyless"
  /// Words that give an event a day.
  case time = "@time"
}
