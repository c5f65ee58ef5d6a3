/** A row of the table: what was measured, the figure, what is wanted and whether it holds. */
export type Say = (what: string, figure: string, wanted?: string, holds?: boolean) => void;

export const say: Say = (what, figure, wanted, holds) => {
  const goal = wanted === undefined ? '' : `   (wanted: ${wanted}; ${holds ? 'held' : 'MISSED'})`;
  console.log(`${what.padEnd(62)} ${figure}${goal}`);
};
