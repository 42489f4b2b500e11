import * as v from 'valibot';
import type {Poll} from './poll-file.js';
import {Problem} from './problem.js';

const bodySchema = v.object(
  {
    choices: v.pipe(
      v.array(v.string('expected the ids of options'), 'choices: expected a list'),
      v.minLength(1, 'choices: expected at least one option'),
      v.check(
        choices => new Set(choices).size === choices.length,
        'choices: an option is chosen twice'
      )
    ),
  },
  'expected {"choices": ["option"]}'
);

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The id of a ballot, in the one way in which it is stored. Throws a `Problem` where it is no uuid. */
export function parseBallotId(given: string): string {
  const ballot = given.toLowerCase();
  if (!uuid.test(ballot)) throw new Problem(400, 'The id of a ballot must be a uuid.');
  return ballot;
}

/** The options that a ballot chooses. Throws a `Problem` that says why it is none for this poll. */
export function parseChoices({options, maxChoices}: Poll, body: string): string[] {
  const {success, output, issues} = v.safeParse(bodySchema, parseJson(body));
  if (!success) throw new Problem(422, issues[0].message);
  const {choices} = output;
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
    throw new Problem(400, 'The body is no JSON.');
  }
}
