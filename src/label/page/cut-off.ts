/** Takes the drafts of a text dump and its body, finds the last line of a dump that was cut off in the middle of a sentence. */
import { type Draft, decide } from './draft.ts';
import type { Region } from './region.ts';

/** No headline, caption or menu ends with one of these: a sentence would go on. */
const GOES_ON = new Set(
  (
    'the a an of to in on and that for with as at by from into about between was is are were be been has have had will would not ' +
    'his her its their our my your he she they we it who which when while where or but if than because after before'
  ).split(' '),
);
const FEWEST_WORDS = 6;

/** The last block, right behind the body's last, becomes its last paragraph where it stops on a word that calls for another. */
export function cutOff(drafts: readonly Draft[], body: Region): void {
  const d = drafts.at(-1);
  if (d === undefined || d.f.block.html || body.last !== drafts.length - 2) return;
  const { f } = d;
  if (d.alone.label !== 'navigation' || f.words < FEWEST_WORDS || f.endsSentence || f.capitals > 0.6) return;
  const end = f.text.slice(f.text.lastIndexOf(' ') + 1).toLowerCase();
  if (GOES_ON.has(end)) decide(d, 'body', 0.7, 'body:cut-off');
}
