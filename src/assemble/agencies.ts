/** The news agencies by every form they are written in, and the names that stand in bylines without being anybody's. */
import { table } from '#text/table.ts';

/** Forms (as in `(AP)`) to the name a reader would give: first those whose texts others print. */
const WIRES: [name: string, ...forms: string[]][] = [
  ['Associated Press', 'AP', 'AP News', 'The Associated Press', 'The AP'],
  ['Reuters', 'Thomson Reuters'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['Bloomberg', 'Bloomberg News'],
  ['PA', 'Press Association', 'PA Media', 'The Press Association'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS'],
  ['TNN', 'Times News Network'],
  ['UPI', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['Xinhua', 'Xinhua News Agency'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti'],
  ['Interfax'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Bernama'],
  ['Anadolu Agency', 'Anadolu'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'Canadian Press'],
  ['CNA', 'Central News Agency'],
];
const OUTLETS: typeof WIRES = [
  ['Press TV'],
  ['States Newsroom'],
  ['Kaiser Health News', 'KFF Health News', 'KHN'],
  ['CNN', 'CNN Business', 'CNN Politics'],
  ['BBC', 'BBC News'],
  ['NBC News'],
  ['CBS News'],
  ['ABC News'],
  ['Fox News'],
  ['VOA', 'Voice of America'],
  ['RFE/RL', 'Radio Free Europe/Radio Liberty'],
  ['Newsweek'],
  ['The Conversation'],
  ['ProPublica'],
  ['The New York Times', 'New York Times'],
  ['The Washington Post', 'Washington Post'],
  ['Los Angeles Times'],
  ['The Guardian'],
  ['Al Jazeera'],
  ['Deutsche Welle', 'DW'],
];

const BY_FORM = new Map<string, string>();
for (const [name, ...forms] of [...WIRES, ...OUTLETS])
  for (const form of [name, ...forms]) BY_FORM.set(form.toLowerCase(), name);
const WIRE_NAMES = new Set(WIRES.map(([name]) => name));

/** The agency or outlet a form stands for, or null. */
export function agency(form: string): string | null {
  return BY_FORM.get(form.trim().replace(/\.$/, '').toLowerCase()) ?? null;
}

/** The agency whose texts others print, by any of its forms, or null. */
export function wireAgency(form: string): string | null {
  const name = agency(form);
  return name !== null && WIRE_NAMES.has(name) ? name : null;
}

/** Outlets whose hosts are not their names. */
const HOSTS = table<string>({
  nypost: 'New York Post',
  nytimes: 'The New York Times',
  nyt: 'The New York Times',
  nydailynews: 'New York Daily News',
  wsj: 'The Wall Street Journal',
  latimes: 'Los Angeles Times',
  sfgate: 'SFGate',
  smh: 'The Sydney Morning Herald',
  scmp: 'South China Morning Post',
  ft: 'Financial Times',
  csmonitor: 'The Christian Science Monitor',
  jpost: 'The Jerusalem Post',
  faz: 'Frankfurter Allgemeine Zeitung',
  sz: 'Süddeutsche Zeitung',
  nzz: 'Neue Zürcher Zeitung',
  waz: 'Westdeutsche Allgemeine Zeitung',
  dw: 'Deutsche Welle',
  rt: 'RT',
  aljazeera: 'Al Jazeera',
  thehill: 'The Hill',
  usatoday: 'USA Today',
  washingtonpost: 'The Washington Post',
  dailymail: 'Daily Mail',
  independent: 'The Independent',
  telegraph: 'The Telegraph',
});

/** The name readers know an outlet by, from the label of its host; null for others. */
export function outlet(label: string): string | null {
  return Object.hasOwn(HOSTS, label) ? HOSTS[label]! : null;
}

/** Words that make a byline the byline of a desk, a firm or a thing, and nobody's. Those of other languages may be parts of words. */
export const DESK =
  /\b(staff|agency|agencies|desk|newsroom|newsdesk|bureau|team|editors|editorial|admin|administrator|correspondents?|reporters?|wires?|service|services|network|online|news|press|media|magazine|times|post|herald|tribune|gazette|guest|writers?|editors?|at-large|columnists?|highlights|images|getty|contributors?|sponsored|website|digital|reuters|associated|afp|bloomberg|web|tv|radio|inc|ltd|llc|gmbh|ag|e\.? ?v\.|project|marketing|kitchens?|foundation|university|institute|ministry|council|association|society|company|center|centre|department|government|comments?|recipes?|author|follow|subscribe|share|read|inhalte|agencia|agence|agentur|presse|prensa|stampa|noticias|nachrichten|shimbun|deutschland|sponsor)\b|redaktion|rédaction|redacci[oó]n|redazione|redaç|redakcja|redactie|kommentare|zeitung|magazin\b|verlag\b|verband\b|fraktion\b|stiftung\b|volksblatt|tagblatt/i;
