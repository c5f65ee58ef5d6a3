/** Takes a person and the body, gives the pronoun the article would use: from titles, roles, then common given names. */
import type { Person } from '#domain/article.ts';

export type Gender = 'he' | 'she' | null;

const names = (s: string) => new Set(s.split(' '));
/** Given names that go with one pronoun nearly always; those in use for both are left out on purpose. */
const HE = names(
  'aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alex alexander alfred ali allen alvin amir andre andrei andrew andrey andy angus anthony antonio ari arthur ashraf asim austin barack barry bashar ben benjamin benny bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron carl carlos cesar chad charles charlie chris christian christopher chuck clarence claude cliff clifford clint colin connor corey craig curtis cyril dale damian dan daniel danny darren dave david dean dennis derek diego dmitry dominic don donald doug douglas duncan dwayne dylan earl ed eddie edgar eduardo edward edwin elijah emmanuel eric erik ernest ethan eugene evan felix fernando floyd francis francisco francois frank franklin fred frederick gabriel garry gary gavin geoff geoffrey george gerald gerard gilbert glen glenn gordon graham greg gregory gus guy hamid harold harry harvey hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim igor isaac ismail ivan jack jackson jacob jake jamal james jared jason javier jay jeff jeffrey jeremy jerome jerry jesus jim jimmy joachim joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio julius justin karl keith ken kenneth kenny kevin khalid kurt kyle lance larry laurence lawrence lee len leo leon leonard lewis liam lindsey lloyd lou louis luca lucas luis luke malcolm manuel marc marcel marco marcus mario mark martin marty marvin mateo mathew matt matthew maurice max maxim michael miguel mike mikhail milton mitch mitt mohamed mohammad mohammed muhammad murray narendra nate nathan nathaniel ned neil newt nicholas nick nicolas nigel noah noel norman oleg oliver omar oscar osama otto owen pablo patrick paul pavel pedro perry pete peter phil philip phillip pierre rafael rajiv ralph ramon randy raul ray raymond reggie rex ricardo richard rick ricky rob robert roberto rod roger roland ron ronald ross roy rudy rupert russ russell ryan salman sam samuel scott sean sebastian serge sergei sergey seth shane shaun shawn sidney simon spencer stan stanley stefan stephen steve steven stewart stuart ted terence terry thomas tim timothy toby todd tom tommy tony travis trevor tyler vernon victor vince vincent vladimir volodymyr wade wallace walter warren wayne wesley will william winston wolfgang xavier yusuf zachary zane',
);
const SHE = names(
  'abigail ada adele agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana anastasia andrea angela angelina anita ann anna anne annette annie april ariana ashley audrey barbara beatrice becky bella bernadette beth betsy betty beverly bonnie brenda bridget brittany brooke camilla candace carla carly carmen carol carole caroline carolyn carrie catherine cathy celeste charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie constance courtney crystal cynthia daisy dana daniela danielle dawn deborah debbie debra delia denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esther eva evelyn faith fatima felicia fiona florence frances gabby gabrielle gail georgia geraldine gina ginger gladys glenda gloria grace greta gwen hannah harriet hazel heather heidi helen hillary hilary holly hope huma ida ilhan imelda ingrid irene iris isabel isabella ivanka ivy jackie jacqueline jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie june karen kate katherine kathleen kathryn kathy katie katrina kayla kaylee kellyanne kerry kim kimberly kirsten kirstjen kristen kristi kristin kristina kylie lara laura lauren laurie leah leila lena leslie lily linda lisa liz loretta lori lorraine louise lucia lucy lynn madeleine madison maggie mandy marcia margaret maria marian marie marilyn marina marion marissa marjorie martha mary maureen maya megan meghan melania melanie melinda melissa mercedes mia michele michelle mildred miranda molly monica nadia nancy naomi natalie natasha nicole nina nora norma olga olivia pam pamela patricia patty paula pauline penelope penny phyllis polly priti rachel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena sharon sheila shelley sherry shirley sofia sonia sonya sophia sophie stacey stacy stella stephanie sue summer susan suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica vicki victoria violet virginia vivian wanda wendy whitney yolanda yvonne zoe zuzana',
);
const HE_WORD =
  /\b(?:mr|sir|lord|king|prince|pope|congressman|chairman|spokesman|businessman|father|son|brother|husband|uncle|grandfather|imam|bishop|mullah|policeman|fireman|frontman|striker|quarterback|goalkeeper)\b/i;
const SHE_WORD =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|congresswoman|chairwoman|spokeswoman|businesswoman|actress|mother|daughter|sister|wife|aunt|grandmother|first lady|policewoman|duchess|baroness|widow)\b/i;

/** Text this far before a name can hold its title. */
const TITLE_REACH = 14;

/** The pronoun for each of `people`, null where nothing tells. */
export function genders(body: string, people: Person[]): Gender[] {
  return people.map((p) => {
    for (const m of p.mentions) {
      if (m.in !== 'body') continue;
      const before = body.slice(Math.max(0, m.start - TITLE_REACH), m.start);
      if (/\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|actress)\.?\s$/.test(before)) return 'she';
      if (/\b(?:Mr|Sir|Lord|King|Prince|Pope|Imam)\.?\s$/.test(before)) return 'he';
    }
    const roles = p.roles.join(' ; ');
    if (SHE_WORD.test(roles) && !HE_WORD.test(roles)) return 'she';
    if (HE_WORD.test(roles) && !SHE_WORD.test(roles)) return 'he';
    const given = p.name.toLowerCase().split(/[\s.-]+/)[0] ?? '';
    if (!p.name.includes(' ')) return null;
    return HE.has(given) ? 'he' : SHE.has(given) ? 'she' : null;
  });
}
