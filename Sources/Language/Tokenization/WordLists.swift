/// The closed lists of English that dividing words and sentences needs; lower case, no last period.
enum WordLists {
  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Abbreviations that stand before a name or a number, and so never end a sentence there.
  static let leading = set(
    """
    mr mrs ms mx dr drs prof profs gen lt col maj capt cpt cmdr comdr cdr sgt cpl pvt pfc spc spec adm
    vadm radm brig wo cwo msgt ssgt tsgt gov govs sen sens rep reps pres rev hon amb amb sec supt
    insp det atty messrs mme mmes mlle st ste ft mt pt fr sr srta sra bros vs no nos fig figs vol vols pp
    art arts chap cf ca approx viz e.g i.e eg ie esp incl lt.gen maj.gen brig.gen lt.col lt.cmdr
    gen.sec dep asst assn undersec cong congr del min msgr rt hr frhr ven rab sheik sh maj-gen lt-gen lt-col
    brig-gen attn op ed eds trans repr rel ver rev'd univ para paras
    """)

  /// Abbreviations that may as well stand at the end of a sentence.
  static let trailing = set(
    """
    inc ltd corp co cos llc plc bhd pty jr esq ph.d phd m.d b.a m.a b.s m.s b.sc m.sc d.phil ll.b ll.m etc
    al a.m p.m am pm u.s u.k u.n e.u u.s.a u.s.s.r d.c u.a.e d.p.r.k r.o.k p.r.c a.d b.c b.c.e c.e
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ave blvd rd hwy pkwy dept depts est govt mfg mfrs intl natl dist div ext tel fax mob inf regt bde sqn
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa penn tenn tex va vt wash wis wyo n.y n.j n.h n.m n.c n.d s.c s.d r.i w.va
    ont que sask alta man b.c oz lb lbs ft in yd yds hr hrs min mins sec secs yr yrs mo mos wk wks
    gal qt pt mph kph km cm mm kg mg mi sq approx bldg apt rm p.s a.k.a o.k v s ps r.i.p i.q
    c.i.a f.b.i p.o p.l.o i.r.a s.a s.p.a n.v g.m.b.h a.g mlle conf aka assoc bros arrv lv vol dom rec
    info eve misc max avg temp cont intro dem dems gop repub
    """)

  /// Those of them that are words as well: an abbreviation only with a capital.
  static let onlyCapital = set(
    """
    gen col maj rev hon sec det art fig figs no co cos del min ed eds op sun sat mon wed mar jan jun
    mass miss ill ind la ore pa man mo ark wash cal pt in am pm ext rec dom info eve max temp est
    rep reps adm supt spec fr rel trans sh sr la ga va md ky hon st ste ms mx cong ven dep conf dist dem
    dems
    """)

  /// Those of them that count only before a number ("no. 5", "p. 12").
  static let onlyBeforeNumber = set(
    "no nos fig figs vol vols art arts chap p pp sec para paras op ver v")

  /// Abbreviations of a unit or an hour, which count only after a number.
  static let onlyAfterNumber = set(
    "in am pm ft sec secs min mins mo mi oz lb hr yd pt sq gal mm cm km")

  /// What is never divided at its hyphen after these, as the treebanks' guidelines list them.
  static let prefixes = set(
    """
    e a agro ante anti arch bi bio co counter cross cyber de dis electro euro ex extra hetero homo hyper
    infra inter intra intro macro mega meta micro mid mini mono multi narco non over paleo pan para
    peri post pre pro proto pseudo psycho re semi socio sub super supra tele trans tri turbo
    ultra un under uni naqsh
    """)

  /// What is never divided at its hyphen before these.
  static let suffixes = set(
    "esque ette gate itis less rama wise ish ism istic mail mails mailed mailing er ers")

  /// Hyphenated words that stay whole.
  static let wholeHyphenated = set(
    "uh-oh uh-huh mm-hm mm-hmm mhm-hm o-kay uh-uh nuh-uh x-ray x-rays vis-a-vis")

  /// Words that open many sentences and few names, behind an abbreviation that may end one.
  static let openers = set(
    """
    the a an this that these those there here he she it they we i you his her its their our my your
    who what when where why how in on at for from with by after before since while during as if
    although though because but and or so yet however meanwhile moreover furthermore nevertheless
    both each all some many most several few no not one two three four five another other such
    according also now then today yesterday earlier later last next under over between among
    despite instead still even only once until unless whether analysts officials experts critics
    is was are were do does did has have had will would can could may might should let please thanks
    to of about than like
    """)

  /// Endings of an address without a scheme ("bbc.co.uk", "report.pdf").
  static let addressEndings = set(
    """
    com org net gov edu mil int info biz io co uk us ru de fr cn jp in au ca eu tv me ly ir ua ch nl
    se no fi dk es it pl br mx ve za il ae sa qa tr gr be at cz hu ro bg rs kr tw hk sg th vn id ph my
    pk nz ie pt news htm html php asp aspx jsp pdf doc docx xls xlsx ppt pptx txt csv json xml zip
    jpg jpeg png gif svg mp3 mp4 avi mov exe dll rtf
    """)

  /// Units and hours written against their number.
  static let units = set(
    """
    am pm a.m p.m a.m. p.m. bn tn mn m mln bln trn k km kms m2 km2 cm mm kg kgs g mg lb lbs oz ft in yd mi mph
    kph kmh km/h kmph kn kt kts nm hp kw mw gw kwh mwh hz khz mhz ghz kb mb gb tb kbps mbps gbps w v hrs hr
    hours min mins sec secs ms yrs yr years ml cl l dpi px usd eur gbp p c f °c °f %
    """)

  /// Contractions without an apostrophe, with the length of their first word.
  static let plainContractions: [String: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "wana": 3, "dont": 2, "doesnt": 4, "didnt": 3,
    "cant": 2, "wont": 2, "isnt": 2, "arent": 3, "wasnt": 3, "werent": 4, "havent": 4, "hasnt": 3,
    "hadnt": 3, "couldnt": 5, "wouldnt": 5, "shouldnt": 6, "aint": 2, "im": 1, "ive": 1, "hes": 2,
    "shes": 3, "thats": 4, "theres": 5, "whats": 4, "youre": 3, "theyre": 4, "youve": 3,
    "theyve": 4, "youll": 3, "theyll": 4, "itll": 2, "dunno": 2, "gimme": 3, "lemme": 3,
    "outta": 3, "heres": 4, "wheres": 5, "whos": 3, "arnt": 2,
  ]

  /// Verbs of speech, which carry a sentence on behind a quotation that ends in "?" or "!".
  static let speech = set(
    """
    said says say told asked asks added replied wrote warned shouted cried answered exclaimed insisted
    demanded declared announced explained tweeted argued claimed
    """)
}
