/** Takes the body of a request, gives what it says as the route's schema has it. */
import type { z } from 'zod';
import { CopydeskError } from '#domain/errors.ts';
import { parseJson } from '#formats/json/parse.ts';
import { jsonError, placesOf } from '#formats/json/places.ts';
import { requireBody } from './body.ts';

/**
 * @param what as messages call it. @param wanted a sentence for who sends nothing.
 * @throws CopydeskError for a body that is not JSON, or not in the form of the schema; it points to each place that is wrong.
 */
export function readJson<T>(
  body: unknown,
  schema: z.ZodType<T> & { shape: object },
  limit: number,
  { what = 'request', wanted = '' } = {},
): T {
  const fields = Object.keys(schema.shape);
  const bytes = requireBody(body, limit, wanted || `Send a JSON object with ${fields.join(', ')}.`);
  const parsed = parseJson(bytes);
  if (parsed.fault) throw jsonError(parsed.fault);
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return checked.data;
  const places = placesOf(checked.error.issues, { what, fields, root: '' });
  throw CopydeskError.at('invalid_request', ...places);
}
