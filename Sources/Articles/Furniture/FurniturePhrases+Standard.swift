extension FurniturePhrases {
  /// The phrases that ship with the program.
  static let standardTable = """
    [lines]
    advertisement; advertisements; advertising; ad; ads; sponsored; sponsored content; promoted; paid content
    paid post; partner content; advertorial; skip to content; skip to main content; skip ad; skip advertisement
    back to top; top of page; return to top; print; print this; print this page; print article; email; e mail
    email this; email this article; share; share this; share this article; share this story; share this page
    share article; share story; shares; tweet; tweet this; facebook; twitter; linkedin; whatsapp; telegram; reddit
    pinterest; messenger; viber; instagram; youtube; copy link; copy url; save; save article; save story; saved
    bookmark; bookmark this; listen; listen to this article; listen to article; listen now; play; play video
    watch video; watch the video; watch now; watch live; gallery; view gallery; view photos; enlarge
    enlarge image; view image in fullscreen; expand; close; menu; search; home; log in; login; sign in; sign up
    register; subscribe; subscribe now; subscribe today; my account; newsletter; newsletters; comment; comments
    no comments; leave a comment; leave a reply; post a comment; view comments; show comments; read comments
    add a comment; join the conversation; join the discussion; load more; load more comments; show more; see more
    see all; view all; view more; more; read more; read on; read full story; read the full story; read full article
    full story; full article; continue reading; keep reading; learn more; find out more; click here; next; previous
    prev; next article; previous article; next story; previous story; next page; previous page; all rights reserved
    terms of use; terms of service; terms and conditions; terms; privacy policy; privacy; cookie policy; cookies
    cookie settings; cookie preferences; accept; accept all; accept cookies; accept all cookies; reject all; decline
    i agree; agree; got it; ok; manage preferences; manage cookies; about us; contact us; contact; advertise
    advertise with us; careers; sitemap; site map; help; feedback; rss; rss feed; follow us; follow; following
    follow us on; font size; text size; a a; a a a; small text; large text; loading; please wait; update; updated; live
    video; photo; photos; image; picture; caption; ends; end; more to follow; more soon; file photo; file picture
    file image; file; stock photo; representational image; representative image; getty; getty images; tags; topics
    related topics; report a typo; report an error; report error; suggest a correction; send us a tip; got a tip
    give feedback; was this helpful; was this article helpful; thank you for reading; thanks for reading; donate
    support us; install app; get the app; download the app; open in app; google news; apple news; flipboard
    exclusive; breaking; breaking news; world; politics; opinion; editorial; premium; subscriber only
    for subscribers only; subscribers only; members only; free to read; open access; in pictures; factbox
    staff and agencies; from staff reports; staff report; staff reports; wire reports; news wire; wire services
    agencies; with agency inputs; with inputs from agencies; our correspondent; from our correspondent
    by our correspondent; our reporter; our staff reporter; staff reporter; staff writer; special correspondent
    special to this newspaper; news desk; web desk; newsroom; courtesy story; courtesy photo; guest column
    download; transcript; transcripts; playlist; embed; direct link; toggle caption; enlarge this image; key events
    show key events only; summary of events; for immediate release; office of the spokesperson; media contact
    media contacts; media enquiries; media inquiries; press contact; press contacts; notes to editors; note to editors
    buy now; public domain; your comment; view in browser; a message from our sponsor; from our sponsor; keywords
    tweet url; install the app; get the app; report an issue; report an issue with this story; full coverage
    news info; image info; video info; written by; argument; text version; publication status; authors; help center
    i agree to the terms; i agree to the terms and conditions; show all; hide; reset; submit; send; next page; copied; link copied; link copied to clipboard; url copied; add to reading list; add to favourites; read later
    related; see also; read also; also read; up next; most read; most popular; trending; recommended
    about sharing; reuse this content; enter your email; your email; your email address; email address; donate now
    save this article; accessibility links; accessibility help; go to accessibility shortcuts; like loading; anzeige
    publicidad; publicité; werbung; pubblicità; publicidade; реклама; reklama; annonse; reklam; lea también; leer más
    lire aussi; à lire aussi; lire la suite; mehr zum thema; lesen sie auch; mehr lesen; lees ook; leggi anche
    leia também; leia mais; czytaj także; okumaya devam et; baca juga; читайте также; läs också; les også
    [starts]
    heard on; posted by; report an issue with
    view this email; was this email forwarded; you are receiving this; you received this; our mailing address is
    unsubscribe; update your preferences; manage your; add us to your; a message from; this email was sent
    no media source; loading; waiting for; you are replying; like loading; get emails; this live page; this live blog
    we are closing this; we re closing this; that s all from; that s it from; thanks for joining; thanks for following
    here s a recap of; here is a recap of; all trademarks; trademarks are; the following links open; have an idea for
    all content copyright; the information contained in this; support us; support our; become our; written by
    download this; download the; show key events; image supplied; thank you for reading; video by; must comply with
    video duration; posted by; posted in; posted on; published in; published by; go to accessibility; enter your email
    we use cookies; this site uses cookies; this website uses cookies; our website uses cookies; our site uses cookies
    we and our partners store; we and our partners use; we and our partners process; we and our 1; we value your privacy; we care about your privacy; by clicking; by continuing to use
    by continuing to browse; by using this site; by using our site; by signing up; by subscribing you; by registering
    by entering your email; you can unsubscribe; you may unsubscribe; unsubscribe at any time; sign up for; sign up to
    sign up here; sign up now; sign up today; subscribe to; subscribe for; subscribe now; subscribe today; get our
    get the latest news; get the latest; get the day s; get the best of; get unlimited; get full access; get alerts
    get breaking news; get this newsletter; get email; get it in your inbox; get stories like this; follow us on
    follow us at; follow the latest; follow our live; follow our coverage; like us on; find us on; join us on
    join our; connect with us; download our; download the app; click here to; click here for; click to; tap here
    tap to; share this; share on; share via; share with; send this; email this; print this; please enable
    enable javascript; your browser; this content is not available; this video is not available; video unavailable
    this content is only available; this article is for subscribers; this article is only available
    this article is reserved; to continue reading; to read the full; to read this; to view this; to keep reading
    already a subscriber; already have an account; not a subscriber; not a member; create a free account
    create your free account; start your free trial; try it free; become a member; become a subscriber
    become a supporter; support independent journalism; support our journalism; support quality journalism
    support local journalism; if you value our; help us; make a contribution; make a donation; copyright
    all rights reserved; 2026 all rights reserved; this material may not be; no part of this; reproduction in whole
    republished with permission; reprinted with permission; published with permission; this article was originally
    this article originally; this article first; this article was first; this article was produced
    this article appeared; this article has been; this article was amended; this article was updated
    this article was corrected; this article was written; this article was published; this article was translated
    this article is part of; this article is republished; this article appears; this story was originally
    this story was first; this story was produced; this story was updated; this story was corrected
    this story was written; this story was published; this story was translated; this story has been updated
    this story has been corrected; this story has been published from; this story has not been edited
    this story has been edited; this story is part of; this story is developing; this story appeared
    this story originally; this story first; this report was first; this report was originally
    this report was updated; this report was produced; this report has been; this post has been updated
    this post was updated; this post originally; this page was last updated; this is a developing story
    this is a breaking news story; this is an updated version; this is a developing news; this headline has been
    this version corrects; this version deletes; this version adds; this version updates; updates with; adds details
    recasts with; a version of this article; a version of this story; a longer version of; a shorter version of
    an earlier version of this; an earlier version of the article; an earlier version misstated
    an earlier version incorrectly; a previous version of this; a previous version of the; a photo caption in
    originally published; first published; last updated; last modified; more to follow; more follows; more to come
    check back for; check back later; refresh for; refresh this page; stay tuned for; stay with us; with inputs from
    with input from; with agency inputs; with files from; with reporting by; with reporting from; with material from
    with information from; with additional reporting; with contributions from; with assistance from; with reuters
    with afp; with ap; with wires; additional reporting; reporting by; reporting from; reporting and writing by
    writing by; edited by; editing by; compiled by; translated by; translation by; produced by; graphics by
    graphic by; video by; photo by; photos by; photograph by; photographs by; pictures by; illustration by; image by
    images by; photo courtesy; image courtesy; courtesy of; photo credit; image credit; picture credit; image source
    photo source; the author is; the writer is; the views expressed; the opinions expressed; views expressed
    opinions expressed; views and opinions; the author s views; disclaimer; have a tip; got a tip; got a story
    do you have a; have you been affected; are you in; contact the reporter; contact the author; email the author
    email the reporter; reach the reporter; write to the author; write to us; write to the editor; email us at
    contact us at; contact our newsroom; send us your; send your; tell us; tell your friends; what do you think
    let us know; have your say; join the conversation; join the debate; leave a comment; post a comment
    to comment on; comments are closed; comments on this; comments have been; log in to; login to; sign in to
    register to; register for; please log in; please sign in; please subscribe; please support; please consider
    for more news; for more stories; for more coverage; for more on this story; for the latest news
    for the latest updates; for all the latest; for breaking news; for more such stories; read more; read also
    read next; read our; read the full; read full; also read; read this next; see also; see more; see our; see all
    see full; view all; view more; view the full; watch the full; watch the moment; watch our; watch more; watch live
    listen to our; listen to the; listen to this; hear more; discover more; explore more; explore our; find out more
     story continues below; story continues after; article continues below
    article continues after; content continues below; continues below; scroll down; scroll to; skip to; jump to
    back to; return to homepage; go to homepage; load more; show more; advertisement; advertising; sponsored by
    sponsored content; presented by; brought to you by; in partnership with; paid for by; we may earn
    when you purchase; if you buy something; if you purchase; as an amazon associate; your ad blocker; ad blocker
    turn off your; disable your; the most important news; our top stories; today s top stories; the day s top
    all the latest; top stories; most read; most viewed; most popular; most commented; most shared; trending now
    trending on; trending stories; popular now; popular stories; popular in; more from; more on this; more in
    more stories; more news; more about; more like this; more coverage; related stories; related articles
    related coverage; related content; related news; related links; related topics; related reading; related story
    related article; you may also; you might also; you may be interested; you might be interested; you might like
    you may like; others also read; others are reading; people also read; people are reading; readers also
    recommended for you; recommended stories; recommended reading; editors picks; editor s picks; editors choice
    editor s pick; editor s choice; don t miss; do not miss; in case you missed; in other news; elsewhere on
    from our partners; from the web; from around the web; around the web; promoted stories; paid stories
    latest news; latest headlines; latest stories; latest updates; latest from; breaking news alerts; news alerts
    topics filed under; filed under; posted in; tagged with; tagged in; tagged under; tagged as; what to read next
    what to know today; keep up with; stay informed; stay up to date; stay connected; never miss a
    don t let; delivered to your inbox; sent to your inbox; associated press writer; associated press writers
    ap writer; ap writers; associated press journalist; associated press journalists; the associated press is
    associated press reporter; associated press reporters; reuters reporting; our standards
    compartir en; comparte en; partager sur; teilen auf; condividi su; compartilhar no; compartilhe; поделиться
    suivez nous; síguenos; siguenos; folgen sie uns; seguici su
    [anywhere]
    must comply with the restrictions; property of their respective owners; open in a new tab; opens in a new tab
    all rights reserved; getty images; afp via getty; via reuters; via ap; via afp; via epa; ap photo; afp photo
    reuters photo; epa photo; shutterstock; photo credit; image credit; picture credit; photo courtesy; courtesy photo
    image courtesy; handout photo; handout via; handout picture; handout image; handout reuters; file photo; file picture; file image
    file pic; pool photo; pool via; stock photo; navy photo by; air force photo by; army photo by; marine corps photo by
    defense photo by; defence photo by; guard photo by; dod photo by; photo by; photos by; story continues below; article continues below
    contributed to this report; contributed to this story; contributed to this article; contributed reporting
    contributed to this analysis; contributed to reporting; contributed from; our newsletter; our newsletters
    our free newsletter; daily newsletter; weekly newsletter; morning newsletter; evening newsletter
    straight to your inbox; to your inbox; in your inbox; privacy policy; terms of service
    cookie policy; terms of use; unsubscribe at any time; unsubscribe anytime; reading by clicking; min read; minute read; minutes read
    mins read; has been automatically; auto generated from; syndicated feed; wire agency feed; without modifications to the text
    follow him on twitter; follow her on twitter; follow them on twitter; follow me on twitter; on twitter at; follow him on x; follow her on x
    follow them on x; follow him at; follow her at; can be reached at; may be reached at; screen grab; screengrab; photo taken; picture taken; image taken
    representational purposes; for representation only; not edited by; no longer accepting comments
    [labels]
    foto; fotos; bild; bilder; imagen; imagem; lea también; lire aussi; lesen sie auch; leggi anche; leia também; baca juga; crédit photo; crédito; fuente; quelle; читайте также; фото; lees ook; bildquelle
    read more; read next; read also; also read; read; read this; read it; next; up next; next up; see also; see more; related; related story
    related stories; related article; related articles; related news; related coverage; related content; related links
    related reading; related video; related topics; watch; watch live; watch more; watch now; watch also; listen; listen to; listen now
    video; videos; in pictures; in photos; pictures; picture; photo; photos; photograph; photographs; image; images; gallery; photo gallery; slideshow
    file photo; file picture; file image; file pic; file; caption; photo caption; image caption; picture caption; photo credit
    image credit; picture credit; image source; photo source; picture source; photo by; credit; credits; photo illustration
    illustration; infographic; graphic; graphics; map; chart; live blog; liveblog; live updates; live; most read; most popular
    most viewed; most shared; trending; trending now; trending news; popular; popular now; top stories; top story; latest; latest news
    latest headlines; latest updates; more; more on this page; more on this story; more on this topic; more on this; more news; more world news
    more stories; more coverage; more like this; more from this section; more headlines; more in news; inside; on other pages; on this page
    elsewhere; elsewhere today; in other news; don t miss; do not miss; must read; must reads; editor s pick; editor s picks; editors picks
    editor s choice; editors choice; recommended; recommended for you; recommended reading; you may also like; you might also like
    you may be interested in; what to read next; continue reading; keep reading; full story; full coverage; read the full story
    click here; tags; tag; topics; topic; filed under; categories; category; keywords; posted in; section; share; share this; share on; follow
    follow us; editing by; reporting by; writing by; additional reporting; additional reporting by; compiled by; edited by
    with inputs from; by; written by; story by; text by; author; authors; reporter; byline; published; published on; updated; updated on
    last updated; last updated on; last modified; first published; posted; posted on; publication date; date; correction; corrections
    clarification; editor s note; editors note; editor note; advertisement; advert; ad; sponsored; paid content; promoted; background reading
    further reading; from the archive; from the archives; archive; interactive; subscribe; sign up; newsletter; comments; copyright; poll
    quiz; podcast; opinion; explainer; explained; in depth; long read; special report; today s paper; today s podcast; coming up
    before you go; one more thing; our coverage; our live coverage; also on this site; also in the news; also today; also inside; also see; from our archive; language
    disclaimer; contact the author; about the author; note; artwork; cover photo; cover image; top photo; top image; main image; above; below; pictured; screenshot
    [open labels]
    from; editor; service; media contact; press contact; contact; tagged; filed; rating; credit line; desk; format
    analysis; breaking; breaking news; exclusive; world; politics; business; sport; sports; weather; culture; factbox; timeline; profile
    interview; source; sources; location; place; read time; reading time; time; issue; page; edition; agency; agencies; column; comment; review; blog
    [list headings]
    notes to editors; media enquiries; media inquiries; explore more on these topics; latest; today s top picks
    latest news; latest headlines; latest stories; latest updates; latest; related; related stories; related articles; related coverage
    related content; related news; related links; related reading; related topics; related posts; related story; related article
    read more; read next; read also; also read; see also; up next; what to read next; more on this story; more on this; more on this topic
    more stories; more news; more headlines; more coverage; more like this; more world news; more top stories; more in world; more in news; more in politics
    most read; most popular; most viewed; most shared; most commented; most watched; trending; trending now; trending stories; trending news
    popular; popular now; popular stories; popular posts; popular articles; top stories; top news; top headlines; today s top stories; recommended
    recommended for you; recommended stories; recommended articles; recommended reading; recommended videos; recommended by; you may also like; you might also like
    you may like; you might like; you may be interested in; you might be interested in; others are reading; others also read; people also read; readers also liked
    editors picks; editor s picks; editors choice; editor s choice; editor s pick; don t miss; must read; must reads; in case you missed it; in other news
    elsewhere; elsewhere on this site; from our partners; from the web; from around the web; around the web; promoted stories; sponsored stories; paid stories
    further reading; keep reading; continue reading; explore more; discover more; watch; videos; in pictures; photos; podcasts; live blogs
    tags; topics; related tags; in this section; in this story; also in the news; also on this site; also in this section; also in news; other news; other stories; other headlines; the latest; news in brief
    on our website; on our site; our picks; our top stories; our latest stories; top picks; best of the week; this week s most read; next in world; next in news; next story; previous story; next article; previous article
    [interface words]
    embed; download; transcript; playlist; toggle; caption; enlarge; captcha; width; height; px; pdf; listen; status; about
    share; tweet; facebook; twitter; x; linkedin; whatsapp; telegram; reddit; pinterest; email; mail; print; copy; link; save; messenger; viber; vk
    instagram; youtube; flipboard; pocket; line; wechat; weibo; skype; sms; tumblr; threads; bluesky; mastodon; signal; comment; comments; listen; bookmark; like; likes; shares; views
    tweets; follow; subscribe; newsletter; rss; menu; search; login; register; home; compartir; tuitear; imprimir; enviar; guardar; comentarios; partager; imprimer; envoyer; commenter
    commentaires; sauvegarder; teilen; drucken; merken; kommentare; mailen; condividi; stampa; commenti; invia; salva; compartilhar; imprimir; comentários; enviar; salvar; delen; afdrukken; bewaren; reacties
    udostępnij; drukuj; komentarze; paylaş; yazdır; yorum; yorumlar; поделиться; печать; комментарии; поширити; друк; bagikan; cetak; komentar; dela; skriv; jaa; tulosta; dijeli; sdílet; tisk; megosztás; nyomtatás; distribuie
    分享; 共享; シェア; 공유; مشاركة; طباعة; שתף; हिंदी; english; español; français; deutsch; русский; العربية; português; 中文; türkçe; italiano
    [agencies]
    ap; afp; reuters; thomson reuters; upi; ani; pti; ians; dpa; efe; epa; ansa; tass; itar tass; ria novosti; ria; sputnik; interfax; xinhua; kyodo; kyodo news; yonhap
    bloomberg; bloomberg news; bna; sana; irna; isna; tasnim; fars; mehr; anadolu; anadolu agency; aa; app; bernama; antara; ap news; associated press; the associated press; agence france presse
    press association; pa; pa media; pa news agency; press trust of india; united press international; deutsche presse agentur; cna; kcna; unian; ukrinform; belta; agerpres; mti; ctk; pap; apa; azertac; trend; kuna
    spa; wam; petra; mena; nna; ina; panapress; news agencies; agencies; wire; wires; wire services; staff and agencies; staff; american forces press service; dod news; dod news defense media activity; afpn; army news service; ans
    nns; navy news service; dvids; voa; voa news; voice of america; rfe rl; rferl; radio free europe; bbc; bbc news; cnn; cbs; nbc; abc; fox news; dw; deutsche welle; france 24; al jazeera; getty; getty images; shutterstock; epa efe; nurphoto; zuma; zuma press; sipa; abaca; alamy; istock; handout; pool; us navy; us air force; us army; twitter; telegram; social media; maxar; planet labs; wikimedia; wikimedia commons; kremlin; kremlin pool
    [byline words]
    correspondent; correspondents; reporter; reporters; writer; writers; editor; editors; journalist; columnist; contributor; staff; bureau; chief; desk; agency; agencies; press; news; special; senior; associate; assistant; deputy; diplomatic; political; foreign; defence; defense
    national; international; world; affairs; public; specialist; mass; communication; communications; class; petty; officer; sergeant; sgt; staff; airman; corporal; lance; cpl; lt; lieutenant; capt; captain; maj; major; spc; pfc; seaman; photographer; freelance; in; at; from; photojournalist; producer; video; security; pentagon; white; house; europe; asia; africa; america; middle; east; service; daily; times; post; herald; tribune; magazine; online; digital; weekly; media; activity; command; office
    1st; 2nd; 3rd; tech; master; wing; fleet; squadron; division; brigade; group; region; district; corps; army; navy; air; force; marine; national; guard
    [small words]
    a; an; and; as; at; but; by; de; del; der; di; do; dos; da; du; el; en; et; for; from; ibn; bin; in; into; is; la; le; nor; of; off; on; or; over; per; than; the; to; up; van; via; von; vs; with; y; al; its; it; be; after; amid; who
    [caption verbs]
    walk; stand; sit; pose; wave; shake; greet; hug; embrace; look; watch; gesture; speak; talk; address; listen; attend; arrive; leave; board; land; take; taxi; fly; hover; inspect; review; salute; march; parade; gather; protest; demonstrate; chant; hold; carry; raise; display; shout; block; guard; patrol; search; clear; remove; unload; load; receive; welcome; meet; smile; laugh; lead; ride; drive; pass; cross; queue; wait; rest; sleep; light; lay; pray; mourn; weep; cry; comfort; work; burn; rise; billow; lie; hang; adorn; celebrate; react; applaud; cheer; sign; exchange; prepare; train; fire; launch; aim; point; play; show; view; visit; tour; depart; disembark; descend; climb; refuel; sail; steam; transit; roll; dig; load; wear; run; head; chat; shelter; sift; survey; stage; perform; take; tow; flank; surround; share; deliver
    [headline words]
    will; says; say; said; after; amid; despite; over; as; warns; warn; calls; call; vows; vow; urges; urge; kills; killed; kill; dies; die; dead; hits; hit; seeks; seek; slams; slam; rejects; reject; denies; deny; accuses; accuse; faces; face; set; how; why; what; who; here; inside; when; where; gets; get; makes; takes; wins; win; loses; lose; plans; plan; sees; see; tells; tell; backs; back; blasts; blast; hails; hail; meets; eyes; mulls; nears; near; bans; signs; sends; send; sparks; puts; put; ends; end; opens; open; threatens; threaten; agrees; agree; orders; order; votes; vote; begins; begin; starts; start; stops; stop; could; may; might; would; should; can; against; report; reports; sources; official; officials; minister; fm; pm; live; watch; video; photos; pictures; leaves; leave; returns; return; resigns; resign; raises; cuts; rises; rise; falls; fall; hold; holds; join; joins; launches; launch; buys; sells; arrests; arrested; charged; jailed; found; injured; wounded; missing; strikes; strike; protest; protests; protesters; row; crisis; probe; deal; talks; amid; ahead; under; fears; fear; gives; keeps; brings; visits; visit; arrives; arrive; wants; want; needs; explained; explainer; top; things; know; you; your; us; shows; show; reveals; reveal; finds; find; claims; claim; lands; pushes; push; becomes; become; remains; remain; moves; move; turns; turn; calling; demands; demand; expels; expel; recalls; recall; summons; condemns; condemn; praises; honours; delays; delay; cancels; cancel; approves; approve; passes; pass; blocks; block; fires; fire; tests; test; shoots; shot; downs; crashes; crash; survives; survive; survivors; wait; waits; steps; step; picks; names; named; elected; elects; appoints; apologises; apologizes; regrets; admits; admit; steel; braces; brace; soar; soars; surge; surges; plunge; plunges; slide; slides; jump; jumps; drop; drops
    """
}
