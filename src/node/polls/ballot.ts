import * as v from 'valibot';
import type {Poll} from './polls.js';
import {Problem} from './problem.js';

const bodySchema = v.object(
  {
    ballot: v.string('ballot: expected a uuid'),
    choices: v.pipe(
      v.array(v.string('expected the ids of options'), 'choices: expected a list'),
      v.minLength(1, 'choices: expected at least one option'),
      v.check(
        choices => new Set(choices).size === choices.length,
        'choices: an option is chosen twice'
      )
    ),
  },
  'expected {"ballot": "uuid", "choices": ["option"]}'
);

/** A uuid in lower case. */
export const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A vote as it was sent. */
export interface Ballot {
  /** The uuid, in lower case. */
  readonly ballot: string;
  /** The ids of the chosen options. */
  readonly choices: readonly string[];
}

/** Reads the body of a vote. Throws a `Problem` that says why this poll can't count it. */
export function parseBallot(poll: Poll, body: string): Ballot {
  const {success, output, issues} = v.safeParse(bodySchema, parseJson(body));
  if (!success) throw new Problem(422, issues[0].message);
  const ballot = output.ballot.toLowerCase();
  if (!uuid.test(ballot)) throw new Problem(400, 'ballot: expected a uuid');
  return {ballot, choices: checkChoices(poll, output.choices)};
}

function checkChoices({options, maxChoices}: Poll, choices: string[]): string[] {
  if (choices.length > maxChoices) throw new Problem(422, `choices: at most ${maxChoices} here`);
  const ids = new Set(options.map(({id}) => id));
  // What was sent is not sent back: it could be anything.
  if (!choices.every(choice => ids.has(choice)))
    throw new Problem(422, 'choices: this poll has no such option');
  return choices;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem(400, 'The body isn’t valid JSON.');
  }
}
