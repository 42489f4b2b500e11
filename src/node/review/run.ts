import {writeFile} from 'node:fs/promises';
import {latestDay} from '../check/settings.js';
import {claimsIn} from './claims.js';
import {openPoints, readMarks} from './marks.js';
import {packetPage} from './packet-page.js';
import {packetRows} from './packet.js';
import {Refusal} from '../refusal.js';
import {readReviewed} from './reviewed-file.js';
import {signatureOf, signed, type SignFlags} from './sign.js';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Writes the page that a reviewer works through. */
export async function runPacket(names: readonly string[], out: string): Promise<void> {
  const files = await Promise.all(names.map(readReviewed));
  const rows = packetRows(files);
  await writeFile(out, packetPage(rows, [...new Set(files.map(({lang}) => lang))]));
  const safety = rows.filter(({tier}) => tier === 'A').length;
  print(`${out}: ${rows.length} claims of ${names.length} files, ${safety} of them on safety.`);
}

const maxShown = 20;

/** Writes a signature into files, or into none if any of them has open points. */
export async function runSign(
  names: readonly string[],
  {marks: marksFiles, ...flags}: SignFlags & {readonly marks: readonly string[]}
): Promise<void> {
  const signature = signatureOf(flags, latestDay());
  const files = await Promise.all(names.map(readReviewed));
  const marks = (await Promise.all(marksFiles.map(readMarks))).flat();
  if (marksFiles.length) {
    const open = files.flatMap(({file, content}) =>
      openPoints(claimsIn(content), marks).map(point => `${file} ${point}`)
    );
    if (open.length) throw new Refusal(refusalOf(open));
  }
  for (const each of files) {
    await writeFile(each.file, signed(each, signature));
    const {length} = claimsIn(each.content);
    print(`${each.file}: ${length} claims signed, next review on ${signature.nextReview}.`);
  }
}

function refusalOf(open: readonly string[]): string {
  const more = open.length > maxShown ? [`… and ${open.length - maxShown} more`] : [];
  return [
    `Nothing was signed: the marks leave ${open.length} points open.`,
    ...open.slice(0, maxShown).map(point => `  ${point}`),
    ...more,
    'Settle each with its reviewer, make the packet again, and have the new words judged.',
  ].join('\n');
}
