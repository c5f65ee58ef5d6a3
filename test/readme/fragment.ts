/**
 * Takes an answer as the README shows it (JSON shortened with `…`), tells where a real answer differs. `…` stands for whatever is left
 * out: more fields, more items, the rest of a text. An id made anew each time (a UUID) stands for any.
 */

const REST = '…';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Fragment =
  | { is: 'rest' }
  | { is: 'value'; value: string | number | boolean | null }
  | { is: 'list'; items: Fragment[] }
  | { is: 'object'; fields: [string, Fragment][]; open: boolean };

/** @returns what differs, each with the path to it; empty where the answer is as shown. */
export function differences(shown: string, answer: unknown): string[] {
  return compare(parse(shown), answer, '');
}

function parse(text: string): Fragment {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[[\]{},:…]|[^\s[\]{},:…"]+/g) ?? [];
  let at = 0;
  const value = (): Fragment => {
    const token = tokens[at++];
    if (token === undefined) throw new Error('the fragment ends too early');
    if (token === REST) return { is: 'rest' };
    if (token === '[') return { is: 'list', items: until(']', value) };
    if (token !== '{') return { is: 'value', value: JSON.parse(token) };
    const fields = until('}', field);
    const known = fields.filter((one) => one !== null);
    return { is: 'object', fields: known, open: known.length < fields.length };
  };
  const field = (): [string, Fragment] | null => {
    const token = tokens[at++];
    if (token === REST) return null;
    if (tokens[at++] !== ':') throw new Error(`after ${token} comes no colon`);
    return [JSON.parse(token ?? ''), value()];
  };
  const until = <T>(end: string, part: () => T): T[] => {
    const parts: T[] = [];
    while (tokens[at] !== end) {
      parts.push(part());
      if (tokens[at] === ',') at++;
      else if (tokens[at] !== end) throw new Error(`${tokens[at]} stands where ${end} or a comma should`);
    }
    at++;
    return parts;
  };
  const whole = value();
  if (at < tokens.length) throw new Error(`after its end the fragment goes on with ${tokens[at]}`);
  return whole;
}

function compare(shown: Fragment, answer: unknown, path: string): string[] {
  const differs = [
    `${path || '/'}: shown is ${JSON.stringify(shown)}, the answer has ${JSON.stringify(answer)}`,
  ];
  switch (shown.is) {
    case 'rest':
      return [];
    case 'value':
      return isSame(shown.value, answer) ? [] : differs;
    case 'list':
      return Array.isArray(answer) ? compareList(shown.items, answer, path) : differs;
    case 'object': {
      if (typeof answer !== 'object' || answer === null) return differs;
      const more = Object.keys(answer).filter((key) => !shown.fields.some(([name]) => name === key));
      return [
        ...(shown.open ? [] : more.map((key) => `${path}/${key}: is in the answer, but not shown`)),
        ...shown.fields.flatMap(([key, part]) =>
          compare(part, (answer as Record<string, unknown>)[key], `${path}/${key}`),
        ),
      ];
    }
  }
}

/** What stands before `…` is at the beginning, what stands behind it is somewhere further on. */
function compareList(shown: Fragment[], answer: unknown[], path: string): string[] {
  const faults: string[] = [];
  let at = 0;
  let gap = false;
  for (const part of shown) {
    if (part.is === 'rest') {
      gap = true;
      continue;
    }
    const found = gap ? answer.findIndex((one, i) => i >= at && compare(part, one, '').length === 0) : at;
    faults.push(...compare(part, answer[found], `${path}/${found}`));
    at = found + 1;
  }
  if (!gap && at < answer.length) faults.push(`${path}: has ${answer.length} items, ${at} are shown`);
  return faults;
}

function isSame(shown: unknown, answer: unknown): boolean {
  if (typeof shown !== 'string' || typeof answer !== 'string') return shown === answer;
  if (UUID.test(shown)) return UUID.test(answer);
  const [begin = '', ...rest] = shown.split(REST);
  const end = rest.at(-1);
  return end === undefined ? shown === answer : answer.startsWith(begin) && answer.endsWith(end);
}
