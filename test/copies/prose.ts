/** Makes texts for tests: each seed another story, the same every time. */

const WORDS =
  'harbour council bridge vote ferry winter school river market farmers doctors train report minister budget strike storm forest island tunnel museum river plan court judge engine village water power city road'.split(
    ' ',
  );

/** `count` sentences of ten words. */
export function sentences(seed: number, count: number): string[] {
  let state = seed * 7_919 + 1;
  const word = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return WORDS[Math.floor((state / 4_294_967_296) * WORDS.length)]!;
  };
  return Array.from({ length: count }, () => `The ${Array.from({ length: 9 }, word).join(' ')}.`);
}

export const prose = (seed: number, count = 20): string => sentences(seed, count).join(' ');
