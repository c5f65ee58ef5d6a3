/**
 * Takes the drafts of a text dump, finds where the readers' comments begin behind the body. Their paragraphs read like any other: the
 * lines over and under each of them give them away, for they come again and again.
 */
import { type Draft, KEPT } from './page/draft.ts';

/** Words of body behind which a comment form or thread ends it for good, as for the rules. */
const ENDS_AFTER = 40;
/** Headings over a thread. On the dev pages such a line stands behind the body on over 100 sites, before its end on a dozen. */
const HEADING =
  /^\W*((top[- ]rated|reader|readers|user|latest|all|recent|most recent) )?(\d[\d.,]* )?(comments?|replies|responses|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|reacties|commenti|komentarze|komentáře|комментарии)\b\W*(\d[\d.,]*)?\W*$/;
const HEADING_CHARS = 40;
/** What stands under a reader's words, or between their name and them. */
const REPLY =
  /^\W*(\d+ )?(reply|replies|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz|svara|ответить|report( abuse)?|flag|like|likes|upvote|downvote|permalink|(rating|score) ?: ?-?\d+.{0,20}|.{0,30} ago.{0,20})\W*(\d+)?\W*$/;
const POST_CHARS = 60;
/** So many lines of posts must stand within so many behind a heading; a button alone opens nothing. */
const POSTS = 2;
const REACH = 18;
/** @returns the index of the first line of the thread, the number of drafts where there is none */
export function threadStart(drafts: readonly Draft[]): number {
  let words = 0;
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (KEPT.has(d.label)) words += d.f.words;
    if (words < ENDS_AFTER) continue;
    if (d.alone.reason === 'comment:thread' || d.alone.reason === 'comment:says') return i;
    if (isHeading(d) && postsIn(drafts, i + 1) >= POSTS) return i;
  }
  return drafts.length;
}

const isHeading = ({ f }: Draft): boolean => f.chars <= HEADING_CHARS && HEADING.test(f.lower);

function postsIn(drafts: readonly Draft[], from: number): number {
  let found = 0;
  for (let i = from; i < Math.min(drafts.length, from + REACH); i++) if (isPost(drafts[i]!)) found++;
  return found;
}

function isPost({ f, alone }: Draft): boolean {
  return (
    alone.reason === 'comment:says' ||
    (alone.label === 'timestamp' && f.words <= 8) ||
    (f.chars <= POST_CHARS && REPLY.test(f.lower))
  );
}
