/** The figures of reads beside lists of articles: people as they are typed, similar articles, timelines, what is in the file. */

import { BASE } from './questions.ts';
import type { Say } from './say.ts';
import type { Setup } from './setup.ts';
import { ms, timesOf } from './timing.ts';

const DAY = 86_400;
const MONTHS = 60;

export async function readFigures(setup: Setup, say: Say): Promise<void> {
  const { store } = await setup.large();
  const { items } = await store.searchArticles({ ...BASE, limit: 60 });
  const people = items.flatMap(({ people }) => people);
  // every beginning of these names, as it is typed
  const typed = people.slice(0, 40).flatMap(({ name }) => Array.from(name, (_, i) => name.slice(0, i + 1)));
  const asPeople = typed.map((name) => () => store.searchPeople({ name, limit: 20, after: null }));
  const found = await timesOf(asPeople, 1);
  say('people, by each beginning of a name', ms(found), '5 ms', found.p99 <= 5);

  const similar = items.map(
    ({ id }) =>
      () =>
        store.similar(id, { limit: 10, days: 30 }),
  );
  say('similar articles', ms(await timesOf(similar, 2)));
  const end = Date.parse(items[0]?.published ?? '') / 1000;
  const edges = Array.from({ length: MONTHS + 1 }, (_, i) => end - (MONTHS - i) * 30 * DAY);
  const timelines = people.slice(0, 60).map(({ id }) => async () => {
    await store.personSpan(id ?? 0);
    await store.personTimeline(id ?? 0, edges);
  });
  say('timeline of a person, 60 months', ms(await timesOf(timelines, 2)));
  const persons = people.slice(0, 60).map(
    ({ id }) =>
      () =>
        store.person(id ?? 0),
  );
  say('a person', ms(await timesOf(persons, 2)));
  say(
    'an article by its id',
    ms(
      await timesOf(
        items.map(
          ({ id }) =>
            () =>
              store.article(id),
        ),
        2,
      ),
    ),
  );
  say('what is in the file', ms(await timesOf([() => store.stats()], 20)));
}
