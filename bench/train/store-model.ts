/** Takes trained forests, gives the model as it is written: only the features it uses, by name, numbers cut to what decides. */
import type { Forest } from '#label/forest.ts';
import type { StoredModel } from '#label/model/stored.ts';

/** @param features the names of all features, in the order of the rows the forests were trained on */
export function storedModel(
  forests: readonly Forest[],
  features: readonly string[],
  header: StoredModel['header'],
): StoredModel {
  const used = new Set<number>();
  for (const forest of forests) for (const f of forest.feature) if (f >= 0) used.add(f);
  const order = [...used].sort((a, b) => a - b);
  const place = new Map(order.map((f, i) => [f, i]));
  const cut = (digits: number) => (x: number) => Number(x.toPrecision(digits));
  return {
    header,
    names: order.map((f) => features[f]!),
    forests: forests.map((forest) => ({
      base: cut(6)(forest.base),
      feature: forest.feature.map((f) => (f < 0 ? f : place.get(f)!)),
      threshold: forest.threshold.map(cut(7)),
      left: forest.left,
      right: forest.right,
      value: forest.value.map(cut(4)),
      roots: forest.roots,
    })),
  };
}
