/** Titles and the nouns of offices and jobs: they stand before or after names, and never belong to them. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address that are no role, lower case, with the gender they tell. */
export const COURTESY: ReadonlyMap<string, 'm' | 'f' | ''> = new Map([
  ...[
    'rt',
    'rt.',
    'datuk',
    'dato',
    'dato’',
    'datin',
    'seri',
    'tun',
    'tan',
    'haji',
    'drs',
    'sra.',
    'shri',
    'smt',
  ].map((word): [string, ''] => [word, '']),
  ['mr', 'm'],
  ['mr.', 'm'],
  ['mister', 'm'],
  ['sir', 'm'],
  ['señor', 'm'],
  ['monsieur', 'm'],
  ['mrs', 'f'],
  ['mrs.', 'f'],
  ['ms', 'f'],
  ['ms.', 'f'],
  ['miss', 'f'],
  ['dame', 'f'],
  ['madam', 'f'],
  ['madame', 'f'],
  ['mx', ''],
  ['mx.', ''],
  ['dr', ''],
  ['dr.', ''],
]);

/** Titles that stay in the name when a name follows: without them nobody would know who is meant. */
export const KEPT_TITLES = set('King Queen Pope Lord Lady Prince Princess Emperor Empress Saint Sultan Emir');

/** Titles of rank that are written before names, lower case, without the stop. */
export const RANKS = set(`
  president vice-president president-elect sen senator rep representative congressman congresswoman gov governor lt col colonel gen general
  maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander brig brigadier lieutenant marshal judge justice
  chief minister premier chancellor secretary mayor ambassador amb rev reverend father bishop archbishop cardinal rabbi imam sheikh ayatollah
  prof professor officer detective inspector supt superintendent deputy sheriff constable trooper attorney atty councilman councilwoman
  councillor councilmember alderman assemblyman assemblywoman delegate speaker chairman chairwoman chair coach director ceo pm mp msp mep md qc kc
  hon honorable baroness baron viscount earl duke duchess count countess sister brother pastor deacon monsignor mullah maulana mufti
  commissar commissioner comptroller treasurer cfo coo cto undersecretary ombudsman taoiseach first-minister spokesman spokeswoman spokesperson
  candidate nominee editor vice-chancellor dean principal prime foreign-secretary home-secretary agent specialist pfc airman seaman
  senate-leader senators representatives sens reps presidents govs governors generals judges justices ministers officers deputies attorneys secretaries del ald cllr cllrs secretary-treasurer asst agents captains detectives
  major-gen maj-gen lt-gen lt-col brig-gen rear-adm vice-adm major-general brigadier-general lieutenant-general lieutenant-colonel director-general secretary-general attorney-general
  taoiseach pres leader boss manager host actor actress singer rapper writer author journalist reporter
`);

/** Nouns of offices and jobs, lower case: the head of a role. */
export const ROLE_NOUNS = set(`
  activist actor actress adviser advisor aide ally ambassador analyst anchor anchorman announcer archbishop architect artist assistant associate
  astronaut athlete attorney author backpacker ballerina banker baron baroness billionaire biographer biologist bishop blogger boss boxer boyfriend brother broadcaster businessman
  businesswoman cabinet-minister campaigner candidate captain cardinal ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chief cleric clerk climatologist
  co-author co-chair co-chairman co-chairwoman co-director co-founder co-host co-owner co-star co-writer coach colleague columnist comedian commander commandant commentator commissioner composer
  comptroller conductor congressman congresswoman conservationist consultant contractor coo coordinator co-ordinator coroner correspondent councillor councilman councilwoman councilor counsel counsellor counselor counterpart cousin creator critic cto
  curator daughter dean defender defenseman delegate demographer deputy designer detective developer dictator diplomat director doctor driver drummer economist editor editor-in-chief educator employee engineer
  entrepreneur envoy executive expert farmer father fellow fiance fiancé fiancee fiancée filmmaker film-maker financier firefighter footballer foreman forward founder friend geologist general girlfriend goalie goalkeeper governor graduate grandfather grandmother grandson granddaughter guitarist guard
  head heir heiress historian host hostess husband immunologist inspector instructor interpreter inventor investigator investor investigators jeweller journalist judge judges jurist justice king lawmaker lawyer leader lecturer legislator liaison
  lieutenant linebacker lobbyist magistrate magnate manager mathematician mayor mechanic mechanic midfielder militant minister mogul moderator mom mother mp mum musician naturalist neighbor neighbour nephew neuroscientist niece nominee novelist nurse officer official ombudsman
  operative opponent organiser organizer owner owners painter paramedic parent pastor partner patron pediatrician philanthropist philosopher photographer physician physicist pianist pilot pitcher planner player playwright pm poet police policeman policewoman politician pollster pope premier presenter president president-elect priest prince
  princess principal producer prof professor professors programmer promoter prosecutor protester psychiatrist psychologist publicist publisher pundit quarterback queen rabbi rancher ranger rapper receiver reporter representative rep researcher resident retiree rival runner
  scholar scientist screenwriter sculptor secretary secretary-general senator sen sheriff shopkeeper singer singer-songwriter sister skipper socialite sociologist soldier solicitor son songwriter specialist speaker speechwriter spokesman spokesperson spokespeople spokeswoman spouse star statesman statistician stepfather stepmother strategist strategists striker student superintendent supervisor supporter
  surgeon surrogate suspect teacher technician teenager therapist trader trainer translator treasurer trustee tycoon uncle undersecretary under-secretary veteran vice-chair vice-chairman vice-president victim videographer virologist volunteer vicar warden whistleblower widow widower wife winger winner witness worker writer youtuber
  socialist conservative liberal activist mom dad son soprano tenor cellist violinist saxophonist bassist rapper dj choreographer dancer model designer chemist engineer commandant speaker-designate whip co-chairs advocate minder nanny maid butler gardener plumber electrician carpenter builder fitter barber hairdresser stylist influencer blogger vlogger gamer streamer jockey cyclist swimmer sprinter gymnast skater skier snowboarder wrestler golfer cricketer batsman bowler wicketkeeper fullback cornerback linebacker tackle outfielder shortstop catcher shooter gunman killer rapist kidnapper hostage detainee prisoner inmate defendant plaintiff complainant juror bailiff paralegal notary
  figure mate friend mentor successor predecessor rival superstar legend icon heroine hero pioneer guru maestro virtuoso laureate nobelist medalist medallist champion winner finalist contestant participant organist
  aunt aides advisers advisors attorneys lawyers sons daughters brothers sisters founders co-founders directors senators leaders members member goaltender center centre guru legend murderer killer neighbour deportee candidate mastermind commissioner-general chief-of-staff commander-in-chief counterterrorism-chief evp svp vp prosecutors
`);

/** Words that go before a role noun as part of the role, lower case. */
export const ROLE_MODIFIERS = set(`
  former ex outgoing incoming acting interim deputy vice senior junior chief prime foreign home press campaign general assistant associate executive managing
  retired late longtime long-time veteran top lead leading national international federal state local regional district city county police military army navy
  naval air defense defence finance interior health education justice trade treasury energy environment security intelligence communications political economic
  policy legal medical media public private special principal permanent presidential vice-presidential congressional legislative democratic republican conservative liberal
  independent progressive libertarian opposition ruling labor labour party house senate white cabinet shadow founding current then new newly elected appointed first second
  major minority majority attorney two-time three-time four-time five-time longest-serving high-profile right-wing left-wing far-right far-left billionaire real-estate estate real
  business news sports radio television tv talk show film movie music pop rock art fashion tech technology software computer data science research climate weather political
  criminal civil human rights immigration family divorce trial defence-lawyer civil-rights university college school high law fellow honorary popular famous famed renowned noted prominent influential
  ousted deposed exiled jailed imprisoned disgraced embattled besieged visiting conservative evangelical religious spiritual supreme court appeals circuit bankruptcy fire
  head assistant-deputy co-national regional area board committee council agency company club team group union bureau department ministry office government administration transition
  lifestyle crime features science investigations investigative white-house chief-executive running british american fact-checking financial investment hedge fund market markets equity
  running watch neighborhood neighbourhood gas software vice marketing sales operations product design human-resources talent casting creative artistic musical technical sporting fitness football soccer basketball baseball hockey tennis golf cricket rugby
`);
