/** Short and full forms of given names, folded: `joe` and `joseph` can be one person's. */
const GROUPS = `
abraham abe|albert al bert|alexander alex alec sandy sasha|alexandra alex sandra|alfred al alf alfie fred|andrew andy drew|anthony tony antony|antony tony|arthur art|barbara barb|benjamin ben benny|bernard bernie|
bradley brad|calvin cal|catherine cathy cate kate katie|charles charlie chuck|charlotte charlie|christine chris christie|christopher chris kit|clifford cliff|clinton clint|cynthia cindy|daniel dan danny|david dave|deborah debbie deb|dmitry dmitri dmitriy dmytro|
donald don donnie|dorothy dot|douglas doug|edward ed eddie ted ned|edwin ed|elizabeth liz beth betsy betty eliza lizzie|eugene gene|florence flo|francis frank|franklin frank|frederick fred freddie|gabriel gabe|gerald gerry jerry|geoffrey geoff|jeffrey jeff|gregory greg|
harold hal harry|henry harry hank|isaac ike|jacob jake|jacqueline jackie|james jim jimmy jamie|janet jan|jennifer jen jenny|jessica jess|jonathan jon john|john jack johnny jon|joseph joe joey|joshua josh|judith judy|katherine kate kathy katie kat|kathleen kathy|kenneth ken kenny|kimberly kim|
lawrence larry|leonard len lenny leo|lewis lew|louis lou|margaret maggie meg peggy|martin marty|matthew matt|maxwell max|melissa mel|michael mike mick mickey|mitchell mitch|mohammed mohamed muhammad mohammad mo mohd|moses moe|nancy nan|nathaniel nate nat|nathan nate|newton newt|nicholas nick nicky|norman norm|
oliver ollie|pamela pam|patricia pat patty tricia trish|patrick pat paddy|peter pete|philip phil|phillip phil|rafael rafa|randall randy rand|raymond ray|rebecca becky becca|reginald reggie|richard rick dick rich ricky|robert rob bob bobby robby robbie bert|rodney rod|roger rog|ronald ron ronnie|
russell russ|samantha sam|samuel sam|solomon sol|sidney sid|stanley stan|stephen steve|steven steve|stephanie steph|stuart stu|susan sue susie|suzanne sue|terrence terry|theodore ted teddy theo|theresa terry|thomas tom tommy|timothy tim|valerie val|victor vic|victoria vicky tori|vincent vince|virginia ginni ginny|
vladimir vlad|volodymyr vladimir|walter walt|wesley wes|william bill billy will willie|zachary zach zack|antony anthony tony|oleksandr alexander aleksandr|yevgeny evgeny|sergei sergey serhiy|hillary hilary
`;

const FULL_FORMS: ReadonlyMap<string, readonly number[]> = (() => {
  const forms = new Map<string, number[]>();
  GROUPS.replace(/\n/g, '')
    .split('|')
    .forEach((group, index) => {
      for (const name of group.trim().split(/\s+/)) forms.set(name, [...(forms.get(name) ?? []), index]);
    });
  return forms;
})();

/** Whether two folded given names can be one person's: equal, initial and name, or nickname and full form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groups = FULL_FORMS.get(a);
  if (groups === undefined) return false;
  const others = FULL_FORMS.get(b);
  return others?.some((group) => groups.includes(group)) ?? false;
}
