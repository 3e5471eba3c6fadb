/** Those names that were probably meant, the nearest first. */
export function nearNames(typed: string, names: Iterable<string>): string[] {
  const given = typed.toLowerCase().slice(0, LONGEST);
  const scored = Array.from(names, (name) => ({ name, edits: edits(given, name.toLowerCase().slice(0, LONGEST)) }));
  const near = scored.filter(({ name, edits }) => edits * 3 <= Math.max(given.length, name.length));
  return near.sort((one, other) => one.edits - other.edits || (one.name < other.name ? -1 : 1)).slice(0, 3).map(({ name }) => name);
}

const LONGEST = 100;

/** How many characters are to be added, left out or changed, or swapped with the next. */
function edits(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed, isSwapped ? before[j - 2]! + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
