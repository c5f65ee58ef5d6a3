/** Words written with a capital that are no names of people, and words that stand beside names. All sets in the case they are looked up. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of organisations, places, events and works (lower case): a run that holds one is no person. */
export const ORG_WORDS = set(`
  academy act administration administrations affairs afb agency agreement air airbase airline airlines airport airways alley alliance amendment app archives arena army arts assembly
  associates association athletic auditorium authority avenue award awards bank banks bar base basilica basin battalion bay beach bill board book books border boulevard brewery bridge brigade broadcasting brothers building
  bureau business cabinet cafe café camp campaign campus canal cancer canyon cape capital capitol care castle cathedral caucus cave cemetery center centre central century chamber championship championships channel chapel charter choir
  church cinema circuit citizens city civil clinic club co coalition coast code coliseum college comedy command commission committee commons communications community company conference congress constitution convention cooperative
  copa corp corps corporation council county course court courthouse courts creek crescent crew crime cup daily dam day days defense defence delta democracy democratic democrats department depot desert development disease district division
  doctrine dome drive economy education election elections electric embassy energy engineering enterprise enterprises entertainment estate exchange express factory falls farm farms federation festival field fields film films finance financial fire
  fleet foods force forces forest forum foundation freedom front fund gallery games garden gardens gas gate gazette glacier government grill group guard guardian gulf hall harbor harbour health heights herald high highway
  hill hills historical history holdings home hospital hospitals hotel hotels house housing hurricane inc inn initiative insider institute institution insurance intelligence international island islands jazz journal journalism junction jury
  justice kingdom laboratories laboratory labs lake lakes land lane law laws league legion letter liberation library limited line lines llc llp lodge ltd magazine mail mall management manor marathon market markets mart media medical medicine memorial
  metro midwest military ministry mission monitor monument morning mosque motors mount mountain mountains movement museum music nation national nations navy network networks news newspaper newspapers nightly north northern observatory observer ocean office
  oil olympic olympics open opera orchestra order organisation organization oscar oscars pact palace parish park parkway parliament partners partnership party patrol penitentiary petroleum pharmaceuticals philharmonic plan plant plaza plc point police policy politics poll pool
  port post power prairie press primary prison prize problem productions program programme project properties protection province public publishing radio railroad railway ranch range rangers rebellion records red reform refinery refuge regiment region register relations religion report reports republic
  republican republicans research reserve reservoir resort resources restaurant restoration review revolution ridge rights river road room route royal safety school schools science sciences sea search sector securities security senate series service services shelter shipping shop shore
  show shrine social society software solutions south southern space speech sports square stadium stage standard star state states station store stores strait strategy street streets studio studios summit sun super supply syndrome system systems task
  tech technologies technology telegraph telephone television temple terminal territory theater theatre think times today tonight tour tournament tower towers town trade trail transit transport transportation treasury treaty tribe tribune trophy trust tunnel tv
  union united university valley vehicle venture ventures veterans village virus war warehouse watch water way web week weekend weekly west western wing women woods workers works world yacht yard year zoo zone coverage edition campaigns constitutional
  east eastern northeast southeast southwest northwest central-bank super-bowl bowl derby nba nfl fbi cia un eu uk usa gop nato isis cnn bbc abc nbc cbs msnbc hbo espn nhl mlb fifa uefa ufc wwe nasa irs epa nsa dhs ice doj dea atf fda cdc cpac pac super-pac nra naacp aclu
  affordable obamacare medicare medicaid twitter facebook google youtube instagram amazon apple microsoft netflix uber tesla boeing walmart disney breitbart politico wikileaks reuters bloomberg vox buzzfeed huffpost axios slate newsweek snopes nielsen gallup quinnipiac rasmussen pew marist
  universe operations branch fargo sachs lynch-pierce wide qaeda qaida
  app inc. corp. co. ltd. st. ave. blvd. plc. dept. u.s. u.n. u.k. e.u. d.c. n.y. n.j. n.c. s.c. n.h. n.m. n.d. s.d. l.a. p.r. r.i. w.va.
`);

/** Names of countries, states, cities and peoples, lower case; of two words, the words that tell. */
export const PLACES = set(`
  afghanistan africa alabama alaska albania albany alberta algeria america americas amsterdam anchorage ankara antarctica arabia argentina arizona arkansas armenia asia athens atlanta auckland australia austria azerbaijan
  baghdad bahamas bahrain baltimore bangkok bangladesh barbados barcelona basra beijing beirut belarus belfast belgium belgrade benghazi berlin birmingham bolivia bosnia boston botswana brazil brisbane bristol britain brooklyn brunei brussels bucharest budapest bulgaria burma
  burundi cairo calgary california cambodia cambridge cameroon canada canberra caracas cardiff caribbean carolina caucasus charlottesville chattanooga chechnya chicago chile china cincinnati cleveland colombia colorado columbia congo connecticut copenhagen crimea croatia cuba cyprus czechia
  dakota dakotas damascus darfur delaware delhi denmark denver detroit dhaka djibouti doha dubai dublin ecuador edinburgh egypt england eritrea estonia ethiopia europe ferguson fiji finland fallujah flint florida france frankfurt gaza geneva georgia germany ghana gibraltar glasgow greece greenland
  guam guantanamo guatemala guinea guyana haiti hamburg hanoi harlem harare havana hawaii helsinki hollywood honduras hongkong honolulu houston hungary iceland idaho illinois india indiana indianapolis indonesia iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica japan jersey jerusalem
  johannesburg kabul kandahar kansas karachi kashmir kazakhstan kenosha kentucky kenya khartoum kiev kinshasa korea kosovo kremlin kurdistan kuwait kyiv kyoto kyrgyzstan lagos lahore laos latvia lebanon leeds lesotho liberia libya libyan lima lisbon lithuania liverpool london louisiana louisville luxembourg
  macedonia madrid maine malawi malaysia mali malta manchester manhattan manila maryland massachusetts mauritius mecca melbourne memphis mexico miami michigan milan milwaukee minneapolis minnesota mississippi missouri mogadishu moldova monaco mongolia montana montenegro montreal morocco moscow mosul mozambique mumbai munich myanmar
  nairobi namibia nashville nebraska nepal netherlands nevada nicaragua niger nigeria norway oakland ohio oklahoma oman omaha ontario oregon orleans oslo ottawa oxford pakistan palestine panama paraguay paris pakistan pennsylvania pentagon peru perth philadelphia philippines phoenix pittsburgh poland portland portugal prague pretoria pyongyang qatar quebec queens queensland raleigh
  riyadh romania rome rotterdam russia rwanda sacramento sahara samoa sarajevo scandinavia scotland seattle senegal seoul serbia shanghai siberia sicily sinai singapore slovakia slovenia somalia spain springfield stockholm sudan suriname sweden switzerland sydney syria tahiti taipei taiwan tajikistan tampa tanzania tehran tennessee
  texas thailand tibet togo tokyo toronto trinidad tripoli tulsa tunis tunisia turkey turkmenistan tuscany uganda ukraine uruguay utah uzbekistan vancouver vatican venezuela venice vermont vienna vietnam virginia wales warsaw washington wellington westminster wichita wisconsin wuhan wyoming yemen yugoslavia yukon zagreb zambia zimbabwe zurich
  aleppo arlington austin benghazi brexit burlington charleston charlotte cologne dallas davos dayton hampshire hartford jacksonville laredo lauderdale manassas naples orlando oxford palm peshawar reno richmond rochester rust sandy savannah scranton sheffield southampton
  stanford tallahassee tampa topeka toledo tucson yale harvard princeton zurich angeles francisco diego vegas janeiro york lankan emirates rico leone faso lanka kong arabia zealand bethlehem midlands silicon
`);

/** Peoples, faiths, parties and languages, lower case; `-s` plurals are looked up without the s. */
export const DEMONYMS = set(`
  afghan african african-american african-americans algerian american arab arabic argentine argentinian armenian asian asian-american australian austrian bangladeshi belgian black bolivian bosnian brazilian british briton bulgarian burmese cambodian canadian catholic caucasian chechen chilean chinese christian
  colombian croatian cuban cypriot czech danish democrat democratic dutch egyptian english ethiopian estonian european filipino finnish french gay georgian german ghanaian greek gop haitian hindu hispanic hungarian icelandic independent indian indonesian iranian iraqi irish islamic islamist israeli italian
  jamaican japanese jewish jew jordanian kenyan korean kurd kurdish kuwaiti labour labor latin latino latina latvian lebanese liberal libertarian libyan lithuanian malaysian mexican mormon moroccan muslim namibian native nazi nepalese nigerian norwegian orthodox pakistani palestinian pashtun persian peruvian
  philippine polish portuguese protestant puerto qatari republican romanian russian rwandan saudi scot scottish senegalese serb serbian shia shiite sikh singaporean slovak slovenian somali soviet spaniard spanish sri sudanese sunni swede swedish swiss syrian taiwanese tamil thai tibetan tory tories turk turkish ugandan
  ukrainian venezuelan vietnamese welsh western yemeni zimbabwean southern northern californian texan floridian new-yorker tea evangelical communist socialist marxist fascist taliban hamas hezbollah isil isis al-qaeda qaeda qaida whig fatah baath
`);

export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun. christmas easter thanksgiving halloween ramadan eve spring summer fall autumn winter today tomorrow yesterday gmt est edt pst bst
`);

/** Words that open sentences or stand in titles, lower case: cut from the front of a run, never a name. */
export const FUNCTION_WORDS = set(`
  a about above according across actually after again against ago all almost alone along already also although always am amid among an and another any anybody anyone anything apparently are aren’t around as ask asked asks at away
  back be became because become been before began behind being believe below beneath beside besides best better between beyond big both brand breaking but by call called calls came can can’t cannot can't clearly come comes coming could couldn’t critics
  dear despite did didn’t didn't do does doesn’t doing don’t don't done down during each early editor’s either else ends enough especially essentially even eventually ever every everybody everyone everything exactly except exclusive far few fewer finally first following for former formerly four
  forget fortunately from full further furthermore get gets getting give given gives go goes going gone gonna good got great had hadn’t half happy has hasn’t have having he he’d he’ll he's he’s heading hear hell hello her here here’s here's hers herself hi him himself his how however hundreds
  i i’d i’ll i’m i’ve i'm i've i'll i'd if imagine important in including indeed inside instead interestingly into ironically is isn’t isn't it it’s it's its itself just keep keeping know knowing known last late lately later latest least less let let’s let's like likewise listen little live long longtime look looking made
  make makes making many maybe mean meanwhile might military million millions minutes moments more moreover most mostly much must my myself naturally near nearly need neither never nevertheless new next nine no nobody none nonetheless nor not nothing notably now obviously of off officials often oh ok okay old on once
  one ones only onto or other others otherwise our ours ourselves out outside over overall own part particularly people perhaps please plus police presumably previously privately probably put quite quote rather read really recent recently regardless related remember reportedly right said same saw say saying says second see seems
  seen senior separately seriously seven several shall she she’s she'd should shouldn’t show similarly simply since six so some somebody somehow someone something sometimes soon sorry still stop straight such supporters suppose sure surely surprisingly take talking tell ten than thank thanks that that’s that's the their
  theirs them themselves then there there’s there's therefore these they they’re they've thing things think third this those though thousands three through throughout thus till time to together told too top toward towards trending truly try turns two ultimately under unfortunately unless unlike until up update updated upon us use used using usually various very via video voters
  wait want wants was wasn’t watch watching way we we’re we’ve we'll we're we've welcome well went were weren’t what what’s what's whatever when whenever where whereas wherever whether which while white who who’s whoever whole whom whose why will with within without won’t wonder would wouldn’t write wrote yeah yep yes yet you you’re you've you'd your yours
  added ad advertisement analysis bottom business caption click continue correction editorial editor’s editors exclusive fact file follow image note opinion photo photos picture pictured reporting review sources story transcript report reports advice plan question answer host anchor
  god jesus devil internet election inauguration senate congress house capitol constitution bible earth nature democracy america’s judging speaking asked born based founded mom dad mum daddy mommy grandma grandpa sir madam dear father mother uncle aunt
`);

/** Verbs of saying and acting that go with a person as subject, lower case: forms that stand right beside the name. */
export const CUE_VERBS = set(`
  said says say told tells tell asked asks added adds explained explains argued argues wrote writes tweeted tweets noted notes claimed claims insisted insists declared declares continued continues concluded concludes replied replies responded
  responds warned warns admitted admits acknowledged acknowledges announced announces suggested suggests recalled recalls stated states testified testifies vowed vows promised promises joked jokes quipped remarked commented
  complained boasted conceded confirmed contended denied denies described emphasized emphasised expressed hinted lamented maintained mentioned observed pledged pointed predicted proclaimed recounted reiterated repeated revealed
  slammed stressed urged tried believes believed thinks thought knows knew wants wanted hopes hoped feels felt likes loves hates lied lies resigned spoke speaks smiled laughed grinned shrugged nodded cried shouted yelled whispered opined
  married divorced died graduated campaigned tweeting criticized criticised praised blasted mocked attacked accused dismissed ripped defended apologized apologised won lost beat defeated leads trails led joined met visited endorsed
  contributed reported
  himself herself who whose
`);

/** Lower-case parts that stand inside names. */
export const PARTICLES = set(
  'van von der den de del della di da do dos das du la le los las bin bint ibn ben al el ul ur ter ten te zu zur af av abu ould',
);
export const SUFFIXES = set('Jr. Jr Sr. Sr II III IV');

/** Words before names of people that make them names of ships, storms, places and prizes, lower case. */
export const NAMESAKES = set(
  'uss hms ss hmcs hurricane typhoon cyclone storm mount mt mt. fort ft. lake camp cape port point san santa santo são saint st. st ste. operation team planet cyclone rue via',
);
