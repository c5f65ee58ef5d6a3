/** Short and full forms of given names, all folded: which two can be one person's, and which short form stands for one name only. */

/** The full form first, then its short forms and other spellings. */
const GROUPS = `
abraham abe|albert al bert|alexander alex alec sandy sasha|alexandra alex sandra|alfred al alf alfie fred|andrew andy drew|anthony tony antony|antony tony|arthur art|barbara barb|benjamin ben benny|bernard bernie|
bradley brad|calvin cal|catherine cathy cate kate katie|charles charlie chuck|charlotte charlie|christine chris christie|christopher chris kit|clifford cliff|clinton clint|cynthia cindy|daniel dan danny|david dave|deborah debbie deb|dmitry dmitri dmitriy dmytro|
donald don donnie|dorothy dot|douglas doug|edward ed eddie ted ned|edwin ed|elizabeth liz beth betsy betty eliza lizzie|eugene gene|florence flo|francis frank|franklin frank|frederick freddie|gabriel gabe|gerald gerry jerry|geoffrey geoff|jeffrey jeff|gregory greg|
harold hal harry|henry harry hank|isaac ike|jacob jake|jacqueline jackie|james jim jimmy jamie|janet jan|jennifer jen jenny|jessica jess|jonathan jon john|john jack johnny jon|joseph joe joey|joshua josh|judith judy|katherine kate kathy katie kat|kathleen kathy|kenneth ken kenny|kimberly kim|
lawrence larry|leonard len lenny leo|lewis lew|louis lou|margaret maggie meg peggy|martin marty|matthew matt|maxwell max|melissa mel|michael mike mick mickey|mitchell mitch|mohammed mohamed muhammad mohammad mo mohd|moses moe|nancy nan|nathaniel nate nat|nathan nate|newton newt|nicholas nick nicky|norman norm|
oliver ollie|pamela pam|patricia pat patty tricia trish|patrick pat paddy|peter pete|philip phil|phillip phil|rafael rafa|randall randy rand|raymond ray|rebecca becky becca|reginald reggie|richard rick dick rich ricky|robert rob bob bobby robby robbie bert|rodney rod|roger rog|ronald ron ronnie|
russell russ|samantha sam|samuel sam|solomon sol|sidney sid|stanley stan|stephen steve|steven steve|stephanie steph|stuart stu|susan sue susie|suzanne sue|terrence terry|theodore ted teddy theo|theresa terry|thomas tom tommy|timothy tim|valerie val|victor vic|victoria vicky tori|vincent vince|virginia ginni ginny|
vladimir vlad|volodymyr vladimir|walter walt|wesley wes|william bill billy will willie|zachary zach zack|antony anthony tony|oleksandr alexander aleksandr|yevgeny evgeny|sergei sergey serhiy|hillary hilary
`;

/**
 * Short forms that stand for one full name only and are seldom a name of their own. Left out on purpose: those of several names
 * (`chris`, `pat`, `alex`, `sam`, `ted`, `steve`, `phil`, `tony`), those that parents give as they are (`jack`, `kim`, `max`, `jackie`,
 * `betty`), and names so common with their surnames (`mohammed`) that two spellings are more often two people than one.
 */
const SURE = new Set(
  `abe andy art barb becky ben bernie bill billy bob bobby brad cal cindy cliff dan danny dave debbie dick don donnie doug freddie
   gabe gene greg hank jake jeff jen jenny jim jimmy joe joey josh judy ken kenny larry liz maggie marty matt mick mickey mike mitch newt
   norm pam peggy pete ray reggie rich robbie ron russ stan stu susie tim tom tommy vicky vince vlad walt wes zach zack`
    .split(/\s+/)
    .filter(Boolean),
);
/** Spellings of one name, one for all. */
const SPELLINGS = new Map([
  ['dmitri', 'dmitry'],
  ['dmitriy', 'dmitry'],
  ['evgeny', 'yevgeny'],
  ['sergei', 'sergey'],
  ['hilary', 'hillary'],
]);

const FORMS: readonly string[][] = GROUPS.replace(/\n/g, '')
  .split('|')
  .map((group) => group.trim().split(/\s+/));
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  for (const [index, names] of FORMS.entries()) {
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  return groups;
})();

/** Whether two folded given names can be one person's: equal, initial and name, or nickname and full form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groups = GROUPS_OF.get(a);
  if (groups === undefined) return false;
  const others = GROUPS_OF.get(b);
  return others?.some((group) => groups.includes(group)) ?? false;
}

/**
 * The full form of a folded given name, where the short form leaves no doubt: `joe` gives `joseph`; `chris`, which may be
 * Christopher or Christine, stays `chris`. The full form of a full form is itself, so that equal full forms are no chain.
 */
export function fullGivenName(name: string): string {
  const [group, ...others] = GROUPS_OF.get(name) ?? [];
  if (group === undefined || others.length > 0 || !SURE.has(name)) return SPELLINGS.get(name) ?? name;
  return FORMS[group]![0]!;
}

/** Every folded given name that can be short for this one, long for it, or another spelling; without the name itself. */
export function givenNamesLike(name: string): string[] {
  const names = (GROUPS_OF.get(name) ?? []).flatMap((group) => {
    const [full, ...short] = FORMS[group]!;
    // a short form leads to the full ones, and not to others' short forms: `chris` is no `kit`
    return name === full ? short : [full!];
  });
  return [...new Set(names)].filter((other) => other !== name);
}
