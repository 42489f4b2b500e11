// QR codes of versions 1 to 13 at level M (ISO/IEC 18004), which hold addresses of up to 331 bytes. The kept library
// for this costs 6.7 kB of the script, more than the whole sheet; the tests compare each module with it.

// For each version: its bytes of data, the bytes that correct a block, and the number of blocks.
const dataBytes = [16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334];
const errorBytes = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22];
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9];

const bitsOf = (value: number, length: number) => value.toString(2).padStart(length, '0');

// Multiplies in the field of 256 elements.
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((other >> bit) & 1) * one;
  }
  return product;
}

/** The bytes by which a reader of the code corrects what it misread. */
function errorCorrection(data: readonly number[], length: number): number[] {
  let divisor = [...Array<number>(length - 1).fill(0), 1];
  let root = 1;
  for (let degree = 0; degree < length; degree++) {
    divisor = divisor.map((each, place) => times(each, root) ^ (divisor[place + 1] ?? 0));
    root = times(root, 2);
  }
  let rest = Array<number>(length).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest[0];
    rest = [...rest.slice(1), 0].map((each, place) => each ^ times(divisor[place], factor));
  }
  return rest;
}

/** The text in bytes, with its mode and length in front, filled up to what the version holds. */
function packed(bytes: Uint8Array, version: number): number[] {
  const bits = [
    '0100',
    bitsOf(bytes.length, version < 10 ? 8 : 16),
    ...[...bytes].map(byte => bitsOf(byte, 8)),
    '0000',
  ].join('');
  const filled = bits.padEnd(dataBytes[version - 1] * 8, '1110110000010001');
  return filled.match(/.{8}/g)!.map(byte => parseInt(byte, 2));
}

/** The bytes in blocks, of which the last may be longer by one, each with its correction, interleaved. */
function woven(data: readonly number[], version: number): number[] {
  const length = blockCounts[version - 1];
  let start = 0;
  const blocks = Array.from({length}, (_, block) =>
    data.slice(start, (start += Math.floor((data.length + block) / length)))
  );
  const corrections = blocks.map(block => errorCorrection(block, errorBytes[version - 1]));
  const weave = (lists: readonly number[][]) =>
    data.flatMap((_, place) => lists.flatMap(list => list[place] ?? []));
  return [...weave(blocks), ...weave(corrections)];
}

type Modules = (boolean | undefined)[][];

/** The patterns by which cameras find a code; free modules are undefined. */
function drawPatterns(version: number): Modules {
  const size = version * 4 + 17;
  const modules: Modules = Array.from({length: size}, () => Array<undefined>(size).fill(undefined));
  for (let each = 8; each < size; each++) modules[6][each] = modules[each][6] = each % 2 === 0;
  const [near, far] = [6, size - 7];
  const middle = version < 7 ? far : (near + far) / 2;
  const places = version < 2 ? [] : [...new Set([near, middle, far])];
  // Three corners have a larger mark.
  const isFree = (x: number, y: number) =>
    Math.min(x, y) > near || (version > 6 && Math.max(x, y) === middle);
  for (const x of places) for (const y of places) if (isFree(x, y)) drawRings(modules, x, y, 2);
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ])
    drawRings(modules, x, y, 4);
  drawFormat(modules, size);
  if (version > 6) drawVersion(modules, version);
  return modules;
}

function drawRings(modules: Modules, x: number, y: number, reach: number): void {
  const around = Array.from({length: reach * 2 + 1}, (_, place) => place - reach);
  for (const dy of around)
    for (const dx of around) {
      const row = modules[y + dy] as Modules[number] | undefined;
      const ring = Math.max(Math.abs(dx), Math.abs(dy));
      if (row && x + dx in row) row[x + dx] = reach < 4 ? ring !== 1 : ring !== 2 && ring !== 4;
    }
}

// Level M and the first mask, which any reader accepts; choosing the best one would not be worth its code.
function drawFormat(modules: Modules, size: number): void {
  [...'010010000010101'].forEach((bit, place) => {
    const row = place < 6 ? place : place < 8 ? place + 1 : size - 15 + place;
    const column = place < 8 ? size - 1 - place : place < 9 ? 7 : 14 - place;
    modules[row][8] = modules[8][column] = bit > '0';
  });
  modules[size - 8][8] = true;
}

// Versions 7 to 13, with the bits that check them.
const versionBits = [0x07c94, 0x085bc, 0x09a99, 0x0a4d3, 0x0bbf6, 0x0c762, 0x0d847];

function drawVersion(modules: Modules, version: number): void {
  [...bitsOf(versionBits[version - 7], 18)].reverse().forEach((bit, place) => {
    const [x, y] = [Math.floor(place / 3), modules.length - 11 + (place % 3)];
    modules[y][x] = modules[x][y] = bit > '0';
  });
}

/** Fills the free modules, up and down in columns of two from the end. */
function drawData(modules: Modules, bits: string): void {
  const size = modules.length;
  let next = 0;
  let isUp = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size * 2; step++) {
      const x = right - (step % 2);
      const y = isUp ? size - 1 - (step >> 1) : step >> 1;
      modules[y][x] ??= (bits[next++] === '1') !== ((x + y) % 2 === 0);
    }
    isUp = !isUp;
  }
}

/** The dark modules of a code, row by row; `undefined` if the text is too long. */
export function qrCode(text: string): Modules | undefined {
  const bytes = new TextEncoder().encode(text);
  const version =
    dataBytes.findIndex((size, place) => bytes.length + (place < 9 ? 2 : 3) <= size) + 1;
  if (!version) return undefined;
  const modules = drawPatterns(version);
  const bits = woven(packed(bytes, version), version).map(byte => bitsOf(byte, 8));
  drawData(modules, bits.join(''));
  return modules;
}

/** Draws the dark modules as one path, with one stroke for each run in a row. */
export function qrPath(modules: Modules): string {
  return modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}
