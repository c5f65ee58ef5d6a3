/** Makes stories that share much and are no copies: the same template with other figures, one matter, long quotations, authors and site lines. */
import type { Chance } from './random.ts';
import { capital, madeStory, name, paragraph, type Story, sentence } from './stories.ts';

export const NEGATIVES = ['template', 'one matter', 'quotations', 'author lines'] as const;
export type Negative = (typeof NEGATIVES)[number];

/** `#` a number, `%` a small one, `@` a name, `~` one of few words. */
const TEMPLATES = [
  'The benchmark index closed ~ on @ at #.# points, # points or #.# percent ~ than the day before. Of the thirty shares in the index, # gained and # lost. Shares of @ were the best of the day with #.# percent, and shares of @ the worst with #.# percent. The euro traded at #.# dollars in the evening, after #.# dollars the day before. A barrel of crude oil cost #.# dollars. The yield of ten-year government bonds stood at #.# percent. Analysts of @ said the market was waiting for the decision of the central bank on interest rates, which is due next week. Trading volume was # million shares.',
  'Tonight it will be ~ with lows of % degrees in the valleys and % degrees on the coast. Winds from the ~ at % to % kilometres an hour. Tomorrow the day begins ~, later clouds come in from the ~ and there is a % percent chance of rain. Highs of % to % degrees. The sun rises at %:% and sets at %:%. The outlook for the weekend: ~ with highs around % degrees, and on Sunday ~ with highs around % degrees. The pollen count is ~. The water of the lake has % degrees. This forecast is made by the regional weather office and is updated three times a day.',
  '@ scored # points and had # rebounds, and the home team beat @ and the visitors #-# on Saturday night. @ added # points and # assists for the winners, who shot # percent from the field. The visitors were led by @ with # points. The home team led #-# at halftime and by # after the third quarter. With the victory they are #-# this season and #-# at home. The next game is on ~ against @. For copyright information, check with the distributor of this item. This story was generated automatically from data of the league.',
  '@ Inc. on ~ reported profit of $#.# million in its first quarter. On a per-share basis, the company said it had net income of # cents. Earnings, adjusted for one-time gains and costs, were # cents per share. The results ~ Wall Street expectations. The average estimate of # analysts was for earnings of # cents per share. The company posted revenue of $#.# million in the period. For the current quarter ending in July, the company said it expects revenue in the range of $# million to $# million. The company shares have climbed # percent since the beginning of the year.',
  'Police were called to a house in @ Street at #:# on ~ after a report of a burglary. A # year old man was arrested and taken to the county jail. He is to appear before the court on ~. Anybody who saw something is asked to call the police at #-#. All suspects are presumed innocent until proven guilty in a court of law.',
];
const FEW =
  'higher lower sunny cloudy north south east west Monday Tuesday Friday beat missed met dry mild'.split(' ');

export function templateStory(chance: Chance): Story {
  const text = chance
    .one(TEMPLATES)
    .replace(/[#%@~]/g, (mark) =>
      mark === '#'
        ? String(chance.between(1, 999))
        : mark === '%'
          ? String(chance.between(5, 25))
          : mark === '@'
            ? name(chance)
            : chance.one(FEW),
    );
  return {
    headline: capital(sentence(chance)).slice(0, 60),
    paragraphs: text.match(/(?:[^.]+\.[\d ]*){2,4}|.+$/g)!,
  };
}

/** Two stories or more that share something. @param base real where there are real ones */
export function sharing(kind: Exclude<Negative, 'template'>, base: () => Story, chance: Chance): Story[] {
  const stories = Array.from({ length: chance.between(2, 4) }, base);
  if (kind === 'one matter') return oneMatter(stories, chance);
  if (kind === 'quotations') {
    const quotations = Array.from(
      { length: 2 },
      () => `“${paragraph(chance)} ${sentence(chance)}” said ${name(chance)}.`,
    );
    return stories.map(({ headline, paragraphs }) => {
      const body = [...paragraphs];
      for (const quotation of quotations) body.splice(chance.between(1, body.length), 0, quotation);
      return { headline, paragraphs: body };
    });
  }
  const lines = [
    `${name(chance)} is a correspondent who ${sentence(chance).toLowerCase()} ${sentence(chance)}`,
    `Sign up for our newsletter to get the news of the day in your inbox. ${sentence(chance)}`,
  ];
  return stories.map(({ headline, paragraphs }) => ({
    headline,
    // half of them short, where such lines weigh most
    paragraphs: [
      ...(chance.is(0.5) ? paragraphs.slice(0, Math.ceil(paragraphs.length / 3)) : paragraphs),
      ...lines,
    ],
  }));
}

/** Different news with the same background, a quarter to two fifths of each. */
function oneMatter(stories: Story[], chance: Chance): Story[] {
  const background = madeStory(chance).paragraphs;
  return stories.map(({ headline, paragraphs }) => {
    const own = paragraphs.join(' ').length;
    const share = chance.between(25, 40) / 100;
    const body = [...paragraphs];
    let added = 0;
    for (const text of background) {
      if (added + text.length > (own * share) / (1 - share)) break;
      body.push(text);
      added += text.length;
    }
    return { headline, paragraphs: body };
  });
}
