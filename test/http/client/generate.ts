/**
 * Takes the OpenAPI document, gives the types of its client: run by `npm run openapi` to write `api.d.ts`, and by a test that compares.
 * The generator asks TypeScript 5 for its compiler in JavaScript, which TypeScript 7 has no more; the project is checked with 7.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';

const FILE = new URL('./api.d.ts', import.meta.url);
const HEAD =
  '/** Types of the client, made from openapi/openapi.json by openapi-typescript: `npm run openapi`. */\n';

export async function clientTypes(document: object): Promise<string> {
  const hooks = registerHooks({
    resolve: (name, context, next) => next(name === 'typescript' ? 'typescript-5' : name, context),
  });
  const { default: generate, astToString } = await import('openapi-typescript');
  hooks.deregister();
  return HEAD + astToString(await generate(document as Parameters<typeof generate>[0]));
}

export const committedTypes = (): Promise<string> => readFile(FILE, 'utf8');

if (import.meta.main) {
  const document = JSON.parse(
    await readFile(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'),
  );
  await writeFile(FILE, await clientTypes(document));
}
