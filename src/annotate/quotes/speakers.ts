/**
 * Takes the noun phrase that a cue points at, gives the speaker: a person in the fullest form, an organisation, or an
 * unnamed source. Pronouns and roles (“the president”) go to the most recent person who fits.
 */
import type { Person, SpeakerKind } from '#domain/article.ts';
import type { Span } from '#domain/document.ts';
import type { NamedAt } from './frame.ts';
import { type Gender, genders } from './gender.ts';
import type { Holder } from './holder.ts';
import { Roles } from './roles.ts';

/** Who said it. `person` is the index into people, or -1. */
export interface Speaker {
  name: string;
  kind: SpeakerKind;
  person: number;
}

/** How the words that name a speaker were led to him; null where they are his name, or the source's own words. */
export type How = 'pronoun' | 'description' | null;

export const howOf = (h: Holder, speaker: Speaker | null): How =>
  h.kind === 'pronoun'
    ? 'pronoun'
    : h.kind === 'unnamed' && speaker?.kind === 'person'
      ? 'description'
      : null;

/** The last quotation's speaker, and where it was. */
export interface Previous {
  speaker: Speaker;
  paragraph: number;
}

/** A name after these is no subject. */
const OBJECT =
  /\s(?:from|with|by|to|of|about|for|against|on|in|at|after|than|between) (?:\p{Lu}\p{L}*\.? )?$/u;

/** After a subject's name: a verb, or a party, an age or an apposition and then a verb. */
const SUBJECT_AFTER =
  /^(?: \([^()]{1,30}\))?(?:, [^,.;:]{1,60},)?(?: who [^,.;:]{1,60},)? (?:also |then |later |once |still |now |never |\p{L}+ly )?(?:\p{Ll}{2,}(?:ed|es|ts|ks|ls|ns|ds|ys)|is|was|has|had|will|would|can|could|did|does|said|told|wrote|made|took|went|came|gave|got|won|spoke|met|led|held|began|thinks|says)(?![\p{L}’'])/u;

/** Descriptions that refer back to somebody named before, who need not have the role stated. */
const EPITHET =
  /^[Tt]he (?:\p{L}+ )?(?:\d+-year-old|actor|actress|singer|star|rapper|comedian|senator|president|president-elect|mayor|governor|congressman|congresswoman|lawmaker|billionaire|mogul|businessman|businesswoman|nominee|candidate|striker|midfielder|defender|goalkeeper|quarterback|manager|coach|author|novelist|director|minister|chancellor|pontiff|king|queen|prince|princess|duke|duchess|veteran|professor|ambassador|general|first lady|speaker|secretary)$/u;
/**
 * What speaks for a mention as whom a pronoun means. Set by hand on a few values each, by the pronouns of annotated
 * news that coreference is sure of and those it is not.
 */
const WEIGHT = {
  paragraph: -1.8,
  nearer: -0.3,
  gender: 0.6,
  opens: 1,
  subject: 0.4,
  possessive: -0.7,
  object: -1.5,
  spoke: 1.5,
  spokeEarlier: 0.7,
};
/** How many of the latest mentions a pronoun may look back over. */
const REACH = 12;
/** How many a role may look back over: descriptions refer further back than pronouns. */
const ROLE_REACH = 100;

/** Resolves noun phrases of one body. */
export class Speakers {
  readonly #body: string;
  readonly #people: Person[];
  readonly #named: NamedAt[];
  readonly #paragraphs: Span[];
  readonly #genders: Gender[];
  readonly #roles: Roles;

  /** @param named mentions outside quotations: whom a speaker names is seldom who speaks */
  constructor(body: string, people: Person[], named: NamedAt[], paragraphs: Span[]) {
    this.#body = body;
    this.#people = people;
    this.#named = named;
    this.#paragraphs = paragraphs;
    this.#genders = genders(body, people);
    this.#roles = new Roles(body, people, named);
  }

  person(index: number): Speaker {
    return { name: this.#people[index]!.name, kind: 'person', person: index };
  }

  /**
   * @param at offset of the phrase in the body
   * @param paragraph index of the paragraph it stands in
   * @returns null where a pronoun has nobody to stand for
   */
  resolve(holder: Holder, at: number, paragraph: number, previous: Previous | null): Speaker | null {
    if (holder.joint)
      return { name: holder.joint.map((p) => this.person(p).name).join(' and '), kind: 'person', person: -1 };
    if (holder.kind === 'person') return this.person(holder.person);
    if (holder.kind === 'pronoun') return this.#pronoun(holder.text.toLowerCase(), at, paragraph, previous);
    if (holder.kind === 'organisation') return { name: holder.text, kind: 'organisation', person: -1 };
    const fits = this.#roles.find(holder.text);
    if (fits >= 0) return this.person(fits);
    if (EPITHET.test(holder.text)) {
      const back = this.#pronoun(
        /(?:ess|woman|widow|mother)$/.test(holder.text) ? 'she' : null,
        at,
        paragraph,
        previous,
      );
      if (back && (/^the \d+-year-old$/i.test(holder.text) || back.person === previous?.speaker.person))
        return back;
    }
    return { name: holder.text, kind: 'unnamed', person: -1 };
  }

  #pronoun(word: string | null, at: number, paragraph: number, previous: Previous | null): Speaker | null {
    if (word === 'they' || word === 'it') {
      return previous && previous.speaker.kind !== 'person' ? previous.speaker : null;
    }
    if (word !== 'he' && word !== 'she' && word !== null) return null;
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    const last = this.#lastBefore(at);
    for (let i = last, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
      const m = this.#named[i]!;
      const gender = this.#genders[m.person];
      if (gender && word && gender !== word) continue;
      let score =
        WEIGHT.paragraph * (paragraph - this.#paragraphOf(m.start)) +
        WEIGHT.nearer * seen +
        (gender ? WEIGHT.gender : 0);
      if (this.#opensSentence(m)) score += WEIGHT.opens;
      if (SUBJECT_AFTER.test(this.#body.slice(m.end, m.end + 90))) score += WEIGHT.subject;
      if (/^['’]s?\s/.test(this.#body.slice(m.end, m.end + 3))) score += WEIGHT.possessive;
      if (OBJECT.test(this.#body.slice(Math.max(0, m.start - 12), m.start))) score += WEIGHT.object;
      if (previous && previous.speaker.person === m.person)
        score += paragraph - previous.paragraph <= 1 ? WEIGHT.spoke : WEIGHT.spokeEarlier;
      if (score > bestScore) {
        bestScore = score;
        best = m.person;
      }
    }
    // somebody named, whom the list of people does not hold: no organisation is he or she
    if (
      best < 0 &&
      previous?.speaker.kind === 'organisation' &&
      !/\s.*\s/.test(previous.speaker.name) &&
      paragraph - previous.paragraph <= 2
    )
      return previous.speaker;
    if (previous && previous.speaker.kind === 'unnamed' && previous.paragraph >= paragraph - 1) {
      if (best < 0 || this.#lastMentionParagraph(best, at) < previous.paragraph) return previous.speaker;
    }
    return best < 0 ? null : this.person(best);
  }

  #lastBefore(at: number): number {
    let low = 0;
    let high = this.#named.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#named[mid]!.start < at) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }

  #paragraphOf(at: number): number {
    let low = 0;
    let high = this.#paragraphs.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#paragraphs[mid]!.start <= at) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }

  #lastMentionParagraph(person: number, at: number): number {
    for (let i = this.#lastBefore(at), last = i; i >= 0 && last - i < ROLE_REACH; i--) {
      if (this.#named[i]!.person === person) return this.#paragraphOf(this.#named[i]!.start);
    }
    return -1;
  }

  /** Whether only a title or description stands between the start of the sentence and the name. */
  #opensSentence(m: NamedAt): boolean {
    const before = this.#body.slice(Math.max(0, m.start - 60), m.start);
    const start = /(?:^|[.!?\n”"]\s*)([^.!?\n”",]*)$/.exec(
      before.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Col)\./g, ''),
    );
    return (
      start !== null && start[1]!.split(' ').length <= 6 && !/\b(?:of|with|by|to|that|for)\s*$/.test(before)
    );
  }
}
