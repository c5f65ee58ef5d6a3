/** An article in whose every field stands what would harm a page, a feed or a spreadsheet, stored as a pipeline might have read it. */
import { submission } from '../store/samples.ts';
import type { Running } from './support.ts';

export const SCRIPT = '<script>alert("1")</script> & ]]> \u0001\uFFFE \'é\'';
/** What is left of it as XML: the same, without what XML cannot hold. */
export const AS_XML = '<script>alert("1")</script> & ]]>  \'é\'';

/** @returns the id. */
export async function saveHostile({ store }: Running): Promise<string> {
  const sample = submission({
    headline: SCRIPT,
    body: `${SCRIPT}\n\n=1+1 “${SCRIPT}” said ${SCRIPT}.`,
    source: SCRIPT,
    byline: [SCRIPT, '=cmd()'],
    people: { [SCRIPT]: [] },
    roles: { [SCRIPT]: [SCRIPT] },
    quotes: { [SCRIPT]: { speaker: SCRIPT } },
    published: '2024-03-05',
  });
  Object.assign(sample.article, {
    url: 'javascript:alert(1)',
    section: SCRIPT,
    dateline: SCRIPT,
    language: 'en',
  });
  const [outcome] = await store.save(await store.openIngest('test'), [sample]);
  return outcome!.id;
}
