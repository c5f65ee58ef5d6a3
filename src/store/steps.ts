/** Lets one piece of code ask engines that answer at once and engines that answer later: it is written as steps, `yield*` where others write `await`. */

/** What comes to a value, with answers to wait for on the way. */
export type Step<T> = Generator<Promise<unknown>, T, unknown>;

// biome-ignore lint/correctness/useYield: there is nothing to wait for
export function* now<T>(value: T): Step<T> {
  return value;
}

export function* later<T>(answer: Promise<T>): Step<T> {
  return (yield answer) as T;
}

/** Of an engine that answers at once. */
export function atOnce<T>(steps: Step<T>): T {
  const { done, value } = steps.next();
  if (!done) throw new TypeError('this engine answers at once');
  return value;
}

export async function inTime<T>(steps: Step<T>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    // what fails, fails where it was asked
    step = await step.value.then(
      (answer) => steps.next(answer),
      (error: unknown) => steps.throw(error),
    );
  }
  return step.value;
}
