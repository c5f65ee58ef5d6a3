/** The form in which errors leave the server. */
import { z } from 'zod';

/** RFC 9457 problem details, on every 4xx and 5xx. */
export const Problem = z
  .object({
    type: z.string().describe('A stable name of the error, `/errors/<code>`.'),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().describe('What is wrong here and what to do.'),
    instance: z.string().optional().describe('The id of the request, for the logs.'),
    errors: z
      .array(
        z.object({
          detail: z.string(),
          pointer: z.string().optional(),
          parameter: z.string().optional(),
          offset: z.int().optional().describe('Where in the parameter the fault begins, in UTF-16 units.'),
          length: z.int().optional(),
          expected: z.string().optional().describe('What could stand there instead.'),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
export type Problem = z.infer<typeof Problem>;
