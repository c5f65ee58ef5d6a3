/** Takes the number of a word, says whether it is a function word of a dozen languages: what running text has and menus lack. */
import { hash } from '#text/characters.ts';

const FUNCTION_WORDS = new Set(
  (
    'the a an of to in and that for on with as at by from was is are were be been has have had not his her its their it he she they we you who which ' +
    'this said but after will would could about into over than or if when while there our my more no what so all also out up ' +
    'der die das und ist den von zu mit auf für dem des im nicht ein eine sich auch als ' +
    'le la les de des du et un une dans que pour qui est sur pas par plus au avec ce il elle ' +
    'el los las y en del por con una se su al lo como más ' +
    'il di che è per non con del della una sono ' +
    'o os da do dos das em um uma não com ao ' +
    'het een en van op te dat voor met zijn niet ' +
    'och att det som på är av för till inte jag var med den ' +
    'og til ikke på at er ' +
    'w na z że nie się do jest po i ' +
    'dan yang di ke dengan untuk itu ini pada dari ' +
    'và của là không được cho ve bir bu için ile de da'
  ).split(' '),
);

const SLOTS = 4096;
/** The words by {@link hash}, in a table with gaps: looked up for every word of every page. */
const TABLE = new Int32Array(SLOTS);
for (const word of FUNCTION_WORDS) TABLE[slotOf(hash(word))] = hash(word);

/** Where a number stands, or would; no word has the number 0, which marks a gap. */
function slotOf(number: number): number {
  let at = number & (SLOTS - 1);
  while (TABLE[at] !== 0 && TABLE[at] !== number) at = (at + 1) & (SLOTS - 1);
  return at;
}

export const LONGEST_FUNCTION_WORD = Math.max(...[...FUNCTION_WORDS].map((w) => w.length));

/** @param number by {@link hash} */
export function isFunctionWord(number: number): boolean {
  return number !== 0 && TABLE[slotOf(number)] === number;
}
