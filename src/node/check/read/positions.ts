import type {Node} from 'jsonc-parser';
import type {Position} from '../report/problem.js';

/** Finds the line and column of an offset in a text. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (const {index, 0: end} of text.matchAll(/\r\n|\n|\r/g))
      this.starts.push(index + end.length);
  }

  /** The position of an offset, counted from zero. */
  at(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - this.starts[low] + 1};
  }
}

/** Appends a field's name or an item's index to a path: `facts`, `facts[2]`, `facts[2].title`. */
export function joinPath(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!path || !step || step.startsWith('[')) return path + step;
  return `${path}.${step}`;
}

/** The path of a field's parent: `facts[2]` for `facts[2].title`; empty at the top. */
export const parentPath = (path: string): string => path.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');

/** The positions of the fields of a JSON text. */
export class FieldPositions {
  /** Fields that an object has twice, with the offset of the second. */
  readonly duplicates: {readonly path: string; readonly offset: number}[] = [];
  private readonly offsets = new Map<string, number>();

  constructor(root: Node) {
    this.offsets.set('', root.offset);
    this.walk(root, '');
  }

  /** The offset of a field's name or of an item; if it is missing, that of its nearest parent. */
  offsetOf(path: string): number {
    const found = this.offsets.get(path);
    return found ?? this.offsetOf(parentPath(path));
  }

  private walk({type, children = []}: Node, path: string): void {
    if (type === 'array') {
      children.forEach((item, index) => this.note(item, item.offset, joinPath(path, index)));
      return;
    }
    for (const {offset, children: [name, value] = []} of children)
      if (value) this.note(value, offset, joinPath(path, name.value as string));
  }

  private note(node: Node, offset: number, path: string): void {
    if (this.offsets.has(path)) this.duplicates.push({path, offset});
    this.offsets.set(path, offset);
    this.walk(node, path);
  }
}
