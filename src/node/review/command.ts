import {Command} from 'commander';
import {collect, explainRefusals} from '../command-line.js';
import type {SignFlags} from './sign.js';

function packetCommand(): Command {
  const packet = new Command('packet')
    .description('write every claim once, safety first, as a page that works offline')
    .argument('<files...>', 'JSON files, in one language or in several')
    .option('--out <file>', 'the page to write', 'review.html');
  return packet.action((files: string[], {out}: {out: string}) =>
    explainRefusals(packet, async () => (await import('./run.js')).runPacket(files, out))
  );
}

const signHelp = `
Repeat --reviewer, --credentials, --role and --conflicts for a second reviewer.
With --marks, every claim must have been found right; nothing is signed otherwise.`;

function signCommand(): Command {
  const sign = new Command('sign')
    .description('write who reviewed the words, and a hash by which later changes show')
    .argument('<files...>', 'JSON files whose words were reviewed as a whole')
    .option('--reviewer <name>', 'who read all of it', collect, [])
    .option('--credentials <text>', 'what qualifies them: “MD, board-certified”', collect, [])
    .option('--role <text>', 'what they are: “Dermatologist”', collect, [])
    .option('--conflicts <text>', 'conflicts of interest, payments by makers included', collect, [])
    .option('--licence <url>', 'their entry in a register', collect, [])
    .requiredOption('--date <day>', 'the day of the review')
    .requiredOption('--next <day>', 'the day of the next one, 12 months later at most')
    .option(
      '--marks <file>',
      'the marks that the packet’s page saved (repeat for more)',
      collect,
      []
    )
    .addHelpText('after', signHelp);
  return sign.action((files: string[], flags: SignFlags & {marks: string[]}) =>
    explainRefusals(sign, async () => (await import('./run.js')).runSign(files, flags))
  );
}

/** `eczema-guide review`: supports a review by clinicians, and keeps it true afterwards. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('have the words reviewed by clinicians, and sign them')
    .addCommand(packetCommand())
    .addCommand(signCommand());
}
