/**
 * The words that attribute: takes a lower-case word, tells whether it is a cue verb, in which form and of which sort.
 * The list was drawn up from style guides' verbs of saying and checked against the cues of annotated news.
 */
import { table } from '#text/table.ts';

/** How a cue verb stands: `finite` (said), `participle` (saying), `base` (to say, will say). */
export type CueForm = 'finite' | 'participle' | 'base';
/** `say`: speech; `label`: calls something something; `think`: a view held;
 * `act`: what else people do with words, an attribution only where nothing better stands there. */
export type CueSort = 'say' | 'label' | 'think' | 'act';
export interface CueWord {
  form: CueForm;
  sort: CueSort;
}

const SAY =
  'add admit advise affirm agree allege announce answer apologize apologise argue ask assert assure attest bark beg bellow blog blurt boast ' +
  'brag caption caution charge chant chide claim clarify comment complain concede conclude concur confess confide confirm contend ' +
  'continue counter cry declare demand deny disclose elaborate email emphasize emphasise enthuse exclaim explain fume gloat ' +
  'gripe growl grumble gush hint holler implore imply indicate inform inquire insinuate insist instruct interject interrupt ' +
  'intone joke lament lie maintain marvel mention moan murmur muse mutter note object observe offer opine order plead pledge ' +
  'point post predict press proclaim profess project promise propose protest pronounce quip rant reason reassure recall reckon recommend ' +
  'recount retaliate riff reflect reiterate rejoin relate remark remember remind repeat reply report request respond retort reveal roar rule ' +
  'scoff scream share shout shriek sigh signal snap sneer snarl speculate spell state stipulate stress suggest summarize summarise swear tease ' +
  'testify text thunder tweet retweet urge utter vent venture volunteer vow wail warn whisper whine wonder worry yell joke explain ' +
  'acknowledge echo write';
const LABEL =
  'accuse applaud assail attack bemoan blame blast brand call characterize characterise compare condemn credit criticize criticise cite ' +
  'decry define denounce deride describe dismiss dub hail highlight label lambast lambaste laud liken mock name outline paint portray ' +
  'praise quote rate refer ridicule rip slam tag term tout voice express deem scold thank welcome celebrate defend commend salute ' +
  'question honor honour address';
const THINK =
  'believe consider expect fear feel find guess hope imagine regard see think view doubt judge estimate appreciate reject';
const ACT =
  'want wish know hear learn seek support oppose discover determine intend plan admire love hate like lead commit help vote ' +
  'focus talk speak discuss detail';

const IRREGULAR: [string, CueSort, finite: string, participle: string][] = [
  ['say', 'say', 'said says', 'saying'],
  ['tell', 'say', 'told tells', 'telling'],
  ['write', 'say', 'wrote writes', 'writing'],
  ['read', 'say', 'read reads', 'reading'],
  ['swear', 'say', 'swore swears', 'swearing'],
  ['sing', 'say', 'sang sings', 'singing'],
  ['go', 'say', '', ''],
  ['think', 'think', 'thought thinks', 'thinking'],
  ['feel', 'think', 'felt feels', 'feeling'],
  ['see', 'think', 'saw sees', 'seeing'],
  ['know', 'act', 'knew knows', 'knowing'],
  ['hear', 'act', 'heard hears', 'hearing'],
  ['find', 'think', 'found finds', 'finding'],
  ['seek', 'act', 'sought seeks', 'seeking'],
  ['speak', 'act', 'spoke speaks', 'speaking'],
  ['lead', 'act', 'led leads', 'leading'],
];
const IRREGULAR_BASES = new Set(IRREGULAR.map(([base]) => base));
/** Verbs whose last consonant doubles. */
const DOUBLING = /^(?:admit|quip|beg|brag|tag|dub|rip|refer|commit|plan|snap|blog|concur|chat)$/;

const WORDS = new Map<string, CueWord>();

function put(words: string, form: CueForm, sort: CueSort): void {
  for (const w of words.split(' ')) if (w && !WORDS.has(w)) WORDS.set(w, { form, sort });
}

function inflect(base: string, sort: CueSort): void {
  const stem = DOUBLING.test(base) ? base + base[base.length - 1] : base;
  if (base.endsWith('e')) {
    put(`${base}d ${base}s`, 'finite', sort);
    put(base === 'lie' ? 'lying' : `${base.slice(0, -1)}ing`, 'participle', sort);
  } else if (/[^aeo]y$/.test(base)) {
    put(`${base.slice(0, -1)}ied ${base.slice(0, -1)}ies`, 'finite', sort);
    put(`${base}ing`, 'participle', sort);
  } else {
    put(`${stem}ed ${base}${/(?:s|sh|ch|x)$/.test(base) ? 'es' : 's'}`, 'finite', sort);
    put(`${stem}ing`, 'participle', sort);
  }
  put(base, 'base', sort);
}

for (const [base, sort, finite, participle] of IRREGULAR) {
  put(finite, 'finite', sort);
  put(participle, 'participle', sort);
  if (base !== 'go') put(base, 'base', sort);
}
for (const [bases, sort] of [
  [SAY, 'say'],
  [LABEL, 'label'],
  [THINK, 'think'],
  [ACT, 'act'],
] as const) {
  for (const base of bases.split(' ')) if (!IRREGULAR_BASES.has(base)) inflect(base, sort);
}

/** The cue that a lower-case word can be, or null. */
export const cueWord = (lower: string): CueWord | null => WORDS.get(lower) ?? null;

/** Verbs of two words, keyed by the first: the second makes them a cue (`shot back`, `went on`, `chimed in`). */
export const PHRASAL = table<string>({
  shot: 'back',
  fired: 'back',
  hit: 'back',
  went: 'on',
  goes: 'on',
  chimed: 'in',
  weighed: 'in',
  spoke: 'out',
  piped: 'up',
  cut: 'in',
  put: 'it',
  puts: 'it',
});

/** Forms of `be`: before a past participle they make it passive, and its subject no speaker. */
export const BE = new Set('is are was were be been being am gets got’s'.split(' '));
/** Words that can stand between a subject and its cue. */
export const AUXILIARY = new Set(
  "has have had will would could can may might must should did does do also then later still even once never ever first now soon earlier previously again only just often not n't already always sometimes today yesterday tonight recently simply further famously publicly too both all instead yet reportedly was is are were be been being".split(
    ' ',
  ),
);

/** Verbs that report a clause without `that`: the others need one (`argued that`). */
const BARE =
  /^(?:sa(?:id|ys|ying)|add(?:ed|s|ing)|not(?:ed|es|ing)|stat(?:ed|es|ing)|claim(?:ed|s|ing)|insist(?:ed|s|ing)|argu(?:ed|es|ing)|acknowledg(?:ed|es|ing)|admit(?:ted|s|ting)|explain(?:ed|s|ing)|suggest(?:ed|s|ing)|conced(?:ed|es|ing)|predict(?:ed|s|ing)|warn(?:ed|s|ing)|stress(?:ed|es|ing)|announc(?:ed|es|ing)|confirm(?:ed|s|ing)|allege[ds]|den(?:ied|ies|ying)|contend(?:ed|s|ing)|estimat(?:ed|es|ing)|promis(?:ed|es|ing)|recall(?:ed|s|ing)|report(?:ed|s|ing))$/;
export const isBareCue = (lower: string): boolean => BARE.test(lower);

/** Verbs that name their hearer first (`told reporters that`). */
export const takesHearer = (lower: string): boolean =>
  /^(?:told|tells|telling|remind(?:ed|s|ing)|assur(?:ed|es|ing)|inform(?:ed|s|ing)|advis(?:ed|es|ing)|notif(?:ied|ies|ying)|reassur(?:ed|es|ing))$/.test(
    lower,
  );
