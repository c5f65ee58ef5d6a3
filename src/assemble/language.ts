/** Takes the body and what the page states, gives the language's ISO 639-1 code; null where the words do not tell. */
import { HASH_SEED, hash, hashed, isLetter, unitAt } from '#text/characters.ts';
import { NumberBits } from '#text/number-bits.ts';
import { table } from '#text/table.ts';
import { type Decided, fromFact, type Material } from './decided.ts';

/** Words that are frequent in one language and rare in the others here: Turkish `de` and Czech `a` would count for Spanish. */
const WORDS = table<string>({
  en: 'the and of to that was with for his has said not from which have were been they this will',
  de: 'der die und das den nicht ist mit dem sich auf eine auch wurde werden nach bei einen für sie',
  fr: 'les des est dans une que pour pas qui sur avec sont cette été aux ont plus nous ses mais',
  es: 'los las una que con por para del como más pero este fue sus entre según también ha sobre está',
  it: 'che della di è per non sono con del una gli alla nel anche come dei più ha stato delle',
  pt: 'não uma os para com que dos foi mais ao pelo são mas das segundo também ele está na em',
  nl: 'het een van niet dat zijn voor met aan ook wordt naar werd hij deze bij maar dan nog uit',
  sv: 'och att det som inte för är på av har till den med var ett kan från efter också sig',
  no: 'og ikke det som på av til for er har med seg etter fra å ble men også denne vil',
  da: 'og ikke det som på af til er har med sig efter fra at blev men også denne vil der',
  pl: 'nie się na jest że do z w to jak za od po przez oraz ale są być tym był',
  tr: 've bir bu için ile olarak olan daha çok sonra gibi kadar ancak olduğu dedi var ise',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam pada akan juga kata oleh telah ke ada bahwa saat',
  cs: 'na že je v s z do pro ale jako byl který podle jeho už také při které jsou bude',
  sk: 'sa na že je v s z do pre ale ako bol ktorý podľa jeho už aj pri ktoré sú bude',
  hu: 'az és hogy nem is egy ez volt meg csak már azt még szerint amely vagy',
  fi: 'ja on ei että oli mutta myös hän ovat kuin joka sen mukaan jos ole',
  is: 'og að í á er sem til við um það en var ekki hann fyrir með hafi',
  ca: 'els amb és dels aquest aquesta també però seva seu fins molt als perquè va les',
  vi: 'của và là không được cho các trong có đã với người những này một để khi đến ở từ vào về ông bị ra',
  ru: 'и в не на что с по как это его из для был также от он она было или',
  uk: 'і в не на що з та як це для від його до також був але які він',
  bg: 'на и да се в е от за че с са не по като който това',
  ar: 'في من على أن إلى عن التي الذي مع هذا بعد كما وقد',
  fa: 'در به از که این را با است برای آن و',
  ur: 'کے کی میں ہے سے کا کو نے اور پر',
  ro: 'și în care pentru din este cu că mai fost sunt nu fi după prin sau către ale',
});
const CODES = Object.keys(WORDS);
/** The languages that have a word, by its {@link hash}: a bit each, by their places in {@link CODES}. */
const BY_WORD = new NumberBits(CODES.reduce((sum, code) => sum + WORDS[code]!.split(' ').length, 0));
CODES.forEach((code, at) => {
  for (const w of WORDS[code]!.split(' ')) BY_WORD.add(hash(w), 1 << at);
});

/** Scripts that one language in the news is written in, mostly. */
const SCRIPTS: [code: string, script: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['el', /[\u0370-\u03ff]/g],
];
const READ = 1800;
/** Share of words that must be the language's, and by how much it must lead. */
const ENOUGH = 0.08;
const LEAD = 1.25;

export function language(m: Material, body: string): Decided<string> | null {
  const start = body.slice(0, READ);
  const tally = new Tally();
  if (!tally.addLatin(start)) {
    const text = start.normalize('NFC').toLowerCase();
    const script = scriptOf(text);
    if (script) return script;
    for (const [word] of text.matchAll(/\p{L}+/gu)) tally.add(hash(word));
  }
  const { counts, words } = tally;
  const [most = 0, second = 0] = counts.toSorted().reverse();
  if (most >= words * ENOUGH && most >= 3 && most >= second * LEAD)
    return {
      value: CODES[counts.indexOf(most)]!,
      evidence: { rule: 'function-words', spans: [], score: Math.min(1, (most / words) * 3) },
    };
  return stated(m, counts, words);
}

function scriptOf(text: string): Decided<string> | null {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (unitAt(text, i) > 0x60) letters++;
  for (const [code, script] of SCRIPTS) {
    const n = text.match(script)?.length ?? 0;
    if (n > letters * (code === 'ja' ? 0.15 : 0.4) && n > 5)
      return { value: code, evidence: { rule: 'script', spans: [], score: Math.min(1, n / letters) } };
  }
  return null;
}

/** The first alphabets end here. None of their letters is changed by NFC, and all but `İ` have a small letter of one unit. */
const FIRST_ALPHABETS = 0x250;
const DOTTED_CAPITAL_I = 0x130;

/** How many words there are, and how many of them each language has. */
class Tally {
  readonly counts = new Int32Array(CODES.length);
  words = 0;

  add(number: number): void {
    this.words++;
    for (let bits = BY_WORD.of(number); bits !== 0; bits &= bits - 1)
      this.counts[31 - Math.clz32(bits & -bits)]!++;
  }

  /**
   * Adds the words of a text in the first alphabets, in one pass.
   * @returns whether it was one; if not, nothing is added
   */
  addLatin(text: string): boolean {
    let number = 0;
    for (let i = 0; i <= text.length; i++) {
      const c = i < text.length ? unitAt(text, i) : 32;
      if (c === DOTTED_CAPITAL_I || (c >= FIRST_ALPHABETS && !(c >= 0x2010 && c <= 0x2026))) {
        this.counts.fill(0);
        this.words = 0;
        return false;
      }
      if (isLetter(c)) number = hashed(number === 0 ? HASH_SEED : number, c);
      else if (number !== 0) {
        this.add(number);
        number = 0;
      }
    }
    return true;
  }
}

/** Norwegian's two written forms are one language here, as its words are. */
const SAME = table<string>({ nb: 'no', nn: 'no' });
/** From so many words on, a text without those of the language stated is in another. */
const TELLING = 30;

/** The language the page states, unless its words speak against it: templates say `en` whatever is written in them. */
function stated(m: Material, counts: Int32Array, words: number): Decided<string> | null {
  const fact = m.facts.find((f) => f.field === 'language' && /^[a-z]{2}([-_]|$)/i.test(f.value.trim()));
  if (!fact) return null;
  const code = fact.value.trim().slice(0, 2).toLowerCase();
  const language = SAME[code] ?? code;
  const known = WORDS[language] !== undefined && words >= TELLING;
  return known && (counts[CODES.indexOf(language)] ?? 0) < words * ENOUGH ? null : fromFact(language, fact);
}
