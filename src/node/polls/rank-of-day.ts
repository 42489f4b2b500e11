import {randomBytes} from 'node:crypto';

/** The place of a ballot among the new ones of its network on a day: 1 up to the fifth, 2 up to the fiftieth, 3 beyond. */
export type Bucket = 1 | 2 | 3;

/** The names of the buckets in an export. */
export const bucketNames: Readonly<Record<Bucket, string>> = {1: '1-5', 2: '6-50', 3: '51+'};

const rows = 4;
const dayLength = 86_400_000;

/**
 * Counts the ballots of a poll that came from a network on this day with a count-min sketch
 * (Cormode and Muthukrishnan, 2005): its size is fixed, and no address can be recovered from it. A count may
 * be too high, never too low. Salt and numbers are kept in memory for a day.
 */
export class RankOfDay {
  private readonly numbers: Uint32Array;
  private salt = newSalt();
  private day = 0;

  /** `width` is a power of two; the default holds half a million networks in 8 MB. */
  constructor(
    private readonly width = 2 ** 19,
    private readonly today = () => Math.floor(Date.now() / dayLength)
  ) {
    this.numbers = new Uint32Array(width * rows);
  }

  /** Counts a ballot; returns its bucket. */
  add(poll: string, network: string): Bucket {
    this.beginDay();
    const places = this.places(poll, network);
    for (const place of places) this.numbers[place]++;
    return bucketOf(Math.min(...places.map(place => this.numbers[place])));
  }

  /** Uncounts a ballot that turned out to be there already. */
  remove(poll: string, network: string): void {
    for (const place of this.places(poll, network)) if (this.numbers[place]) this.numbers[place]--;
  }

  private places(poll: string, network: string): number[] {
    const [first, second] = mix(`${poll} ${network}`, this.salt);
    return Array.from({length: rows}, (_, row) => {
      // Two hashes are enough to derive all the others (Kirsch and Mitzenmacher, 2006).
      const place = (first + Math.imul(row, second | 1)) & (this.width - 1);
      return row * this.width + place;
    });
  }

  private beginDay(): void {
    const day = this.today();
    if (day === this.day) return;
    this.day = day;
    this.salt = newSalt();
    this.numbers.fill(0);
  }
}

type Salt = readonly [number, number];

function newSalt(): Salt {
  const bytes = randomBytes(8);
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
}

// Networks arrive as hashes that no outsider can compute, so these hashes only need to spread well, which is a
// tenth of the work of another secure hash. The factors are those of MurmurHash 3 (Appleby, 2011).
function mix(text: string, [one, two]: Salt): [number, number] {
  let first = one;
  let second = two;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x85ebca6b);
    first ^= first >>> 13;
    second = Math.imul(second ^ code, 0xc2b2ae35);
    second ^= second >>> 16;
  }
  return [first, second];
}

const bucketOf = (rank: number): Bucket => (rank <= 5 ? 1 : rank <= 50 ? 2 : 3);
