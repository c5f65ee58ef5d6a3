/** Takes the name of a database that `copydesk copy` has not ended with, gives the error that nobody else may open it: it has some articles, and not others. */
import { CopydeskError } from '#domain/errors.ts';

/** A table that a copy has for as long as it goes on. */
export const COPIED_FROM = 'copied_from';

export function unfinishedCopy(name: string): CopydeskError {
  const sentence = `The database ${name} is a copy that has not ended: run the same \`copydesk copy\` again, which goes on where it stopped, or point DATABASE_URL elsewhere.`;
  return new CopydeskError('storage_error', sentence);
}
