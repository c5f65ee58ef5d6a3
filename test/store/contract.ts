/** What every store must do, as a function of the port: run once for each engine. */
import { describe } from 'vitest';
import type { Store } from '#store/store.ts';
import { access } from './contract/access.ts';
import { changes } from './contract/changes.ts';
import { collapsing } from './contract/collapsing.ts';
import { copies } from './contract/copies.ts';
import { correcting } from './contract/correcting.ts';
import { counts } from './contract/counts.ts';
import { decisions } from './contract/decisions.ts';
import { openDesk } from './contract/desk.ts';
import { fields } from './contract/fields.ts';
import { ingests } from './contract/ingests.ts';
import { joining } from './contract/joining.ts';
import { lists } from './contract/lists.ts';
import { pages } from './contract/pages.ts';
import { parts } from './contract/parts.ts';
import { people } from './contract/people.ts';
import { person } from './contract/person.ts';
import { quotes } from './contract/quotes.ts';
import { reprocessing } from './contract/reprocessing.ts';
import { requests } from './contract/requests.ts';
import { saving } from './contract/saving.ts';
import { searching } from './contract/searching.ts';
import { similar } from './contract/similar.ts';
import { sites } from './contract/sites.ts';
import { tail } from './contract/tail.ts';
import { words } from './contract/words.ts';

/** @param open gives a new, empty store. */
export function contract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of the store`, () => {
    const desk = openDesk(open);
    saving(desk);
    ingests(desk);
    requests(desk);
    words(desk);
    fields(desk);
    lists(desk);
    searching(desk);
    pages(desk);
    changes(desk);
    people(desk);
    joining(desk);
    person(desk);
    parts(desk);
    decisions(desk);
    quotes(desk);
    collapsing(desk);
    copies(desk);
    reprocessing(desk);
    tail(desk);
    counts(desk);
    similar(desk);
    correcting(desk);
    access(desk);
    sites(desk);
  });
}
