import {createHash} from 'node:crypto';
import {Hono} from 'hono';
import {html} from 'hono/html';
import {auth} from 'hono/utils/basic-auth';
import {percentages} from '../../elements/eczema-poll/poll-results.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {lostOptions} from './lost-votes.js';
import type {Poll} from './polls.js';
import {Problem} from './problem.js';
import {hasEnded, type PollsBackend} from './polls-backend.js';
import {secretMatcher} from './secret.js';
import type {Tally} from './store.js';

const css = [
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{padding:.25rem .75rem .25rem 0;text-align:start;border-bottom:1px solid}',
  'td+td{text-align:end;font-variant-numeric:tabular-nums}',
].join('');

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

/** A page with all results, including those that readers can't see yet, for editors who have the password. */
export function resultsPage(backend: PollsBackend, password: string): Hono {
  const isPassword = secretMatcher(password);
  const app = new Hono();
  app.get('/results', async context => {
    if (!isPassword(auth(context.req.raw)?.password ?? ''))
      throw new Problem(401, 'The password is missing or wrong.', {
        'www-authenticate': 'Basic realm="Poll results", charset="UTF-8"',
      });
    const polls = await Promise.all([...backend.polls()].map(poll => section(poll, backend)));
    return context.html(page(polls), 200, headers);
  });
  return app;
}

type Markup = ReturnType<typeof html>;

const page = (polls: readonly Markup[]) =>
  html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="robots" content="noindex, nofollow" />
      <title>Poll results</title>
      <style>
        ${css}
      </style>
      <h1>Poll results</h1>
      ${polls}
    </html>`;

async function section(poll: Poll, backend: PollsBackend): Promise<Markup> {
  const tally = await backend.tally(poll.id);
  const isClosed = hasEnded(poll, tally, backend);
  const until = poll.closes && !isClosed ? ` until ${poll.closes}` : '';
  return html`<h2>${plainText(poll.question)}</h2>
    <p>${poll.id}: ${tally.total} ballots, ${isClosed ? 'closed' : 'open'}${until}.</p>
    <table>
      <tr>
        <th>Option</th>
        <th>Votes</th>
        <th>Share</th>
      </tr>
      ${rowsOf(poll, tally).map(
        ({label, votes, percent}) =>
          html`<tr>
            <td>${label}</td>
            <td>${votes}</td>
            <td>${percent}%</td>
          </tr>`
      )}
    </table>`;
}

function rowsOf(poll: Poll, {counts}: Tally) {
  const listed = poll.options.map(({id, label}) => ({
    label: plainText(label),
    votes: counts.get(id) ?? 0,
  }));
  const lost = lostOptions(poll, counts).map(({option, votes}) => ({
    label: `${option} (no longer an option)`,
    votes,
  }));
  const rows = [...listed, ...lost];
  const percents = percentages(rows.map(({votes}) => votes));
  return rows.map((row, index) => ({...row, percent: percents[index]}));
}
