/** Whether two pieces of plain data (objects, arrays, maps, plain values) say the same. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Map) return other instanceof Map && isSameList([...one], [...other]);
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  const keys = Object.keys(one);
  return (
    !(other instanceof Map) &&
    !Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSameData(one[key as never], other[key as never]))
  );
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => isSameData(item, other[index]));
