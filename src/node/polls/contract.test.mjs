import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {refreshTime} from '../../elements/eczema-poll/poll-retry.js';
import {isWhole} from '../../test/support/sample.suite.js';
import {describeOnEach, describeOnWorker} from './testing/databases.mjs';

const options = ['Cost', {id: 'risk', label: 'Risks'}, 'How soon?'];
const ids = ['cost', 'risk', 'how-soon'];
const names = [
  'read',
  'vote',
  'replay',
  'change',
  'errors',
  'garbage',
  'end',
  'again',
  'kept',
  'reopened',
  'moved',
];
const polls = [
  ...names.map(id => ({id, question: `Poll ${id}?`, options})),
  {question: 'No id?', options},
  {id: 'several', question: 'Several?', options, maxChoices: 2},
  {id: 'over', question: 'Over?', options, closes: '2020-01-31'},
  {id: 'endless', question: 'Endless?', options, closes: null},
  {id: 'secret', question: 'Secret?', options, results: 'closed'},
  {id: 'shown', question: 'Shown?', options, results: 'closed', closes: '2020-01-31'},
  {id: 'partners', question: 'Partners?', options, origins: ['https://partner.example/page']},
  {
    id: 'shown-to-editors',
    question: 'Bold <b>risk?</b>',
    options: [{id: 'bold-risk', label: '**Risk**'}, 'Cost'],
    results: 'closed',
  },
  {id: 'café', question: 'Café?', options},
];
const clinic = 'https://clinic.example';
const password = 'for the editors';

async function assertProblem(response, status) {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = await response.json();
  assert.equal(problem.status, status);
  assert.ok(problem.title && problem.detail, 'it gives a reason');
  return problem;
}

describeOnEach('The poll service', (makeSetup, postgres) => {
  describeContract(makeSetup);
  // What concerns the process is the same on each database.
  if (isWhole || !postgres) describeCommand(makeSetup);
});

describeOnWorker('The poll service', describeContract);

function describeContract(makeSetup) {
  let setup;
  let service;
  const put = (poll, choices, ballot = randomUUID()) => service.put(poll, ballot, choices);
  const counts = async poll => Object.values((await service.results(poll)).counts);

  before(async () => {
    setup = await makeSetup(polls);
    service = await setup.start(
      '--origin',
      clinic,
      '--origins',
      'https://a.example,https://b.example',
      '--results-password',
      password
    );
  });

  after(async () => {
    await service.stop();
    setup.delete();
  });

  it('lists its polls, with ids for those that have none', async () => {
    const {polls: listed} = await (await service.get('/polls')).json();
    assert.equal(listed.length, polls.length);
    const [{id, question, options, closes}] = listed;
    assert.deepEqual({id, question, closes}, {id: 'read', question: 'Poll read?', closes: null});
    assert.deepEqual(
      options.map(({id}) => id),
      ids
    );
    assert.ok(listed.some(({id}) => id === 'no-id'));
  });

  it('answers with the counts, which caches may keep for seconds', async () => {
    const response = await service.get('/polls/read');
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), {
      id: 'read',
      counts: {cost: 0, risk: 0, 'how-soon': 0},
      total: 0,
      closes: null,
      closed: false,
    });
    const cache = response.headers.get('cache-control');
    const [, fresh, stale] = /s-maxage=(\d+), stale-while-revalidate=(\d+)/.exec(cache);
    const seconds = Number(fresh) + Number(stale);
    assert.ok(
      seconds > 0 && seconds * 1000 < refreshTime(1),
      'a later read includes the reader’s own vote'
    );
    assert.equal(response.headers.get('vary'), null, 'caches keep one answer for all origins');
    assert.equal(
      response.headers.get('x-request-id'),
      null,
      'one cached id would stand for many requests'
    );
    const tag = response.headers.get('etag');
    const again = await service.get('/polls/read', {headers: {'if-none-match': tag}});
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('etag'), tag);
    const head = await service.get('/polls/read', {method: 'HEAD'});
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('etag'), tag);
    assert.equal(await head.text(), '');
    await put('read', ['cost']);
    const changed = await service.get('/polls/read', {headers: {'if-none-match': tag}});
    assert.equal(changed.status, 200);
  });

  it('counts a ballot, and answers with the results that readers get', async () => {
    const response = await put('vote', ['risk']);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('cache-control'), /no-store/);
    assert.deepEqual(await response.json(), await service.results('vote'));
    assert.deepEqual(await counts('vote'), [0, 1, 0]);
  });

  it('counts a ballot once however often it is sent, also in capitals', async () => {
    const ballot = randomUUID();
    const ways = Array.from({length: 20}, (_, index) =>
      put('replay', ['cost'], index % 2 ? ballot : ballot.toUpperCase())
    );
    for (const response of await Promise.all(ways)) assert.equal(response.status, 200);
    assert.deepEqual(await counts('replay'), [1, 0, 0]);
  });

  it('replaces the choice of a ballot that is sent again', async () => {
    const ballot = randomUUID();
    for (const choice of ['cost', 'risk', 'how-soon', 'risk'])
      await put('change', [choice], ballot);
    assert.deepEqual(await counts('change'), [0, 1, 0]);
    assert.equal((await service.results('change')).total, 1);
  });

  it('counts ballots, not choices, and as many choices as the poll allows', async () => {
    const ballot = randomUUID();
    await put('several', ['cost', 'risk'], ballot);
    await put('several', ['risk', 'cost'], ballot);
    await put('several', ['risk']);
    assert.deepEqual(await counts('several'), [1, 2, 0]);
    assert.equal((await service.results('several')).total, 2);
    await assertProblem(await put('several', ids), 422);
    await assertProblem(await put('several', ['cost', 'cost']), 422);
    assert.equal((await service.results('several')).total, 2);
  });

  it('refuses votes after the last day of a poll, and says that it is closed', async () => {
    await assertProblem(await put('over', ['cost']), 409);
    const {closed, closes, total} = await service.results('over');
    assert.deepEqual({closed, closes, total}, {closed: true, closes: '2020-01-31', total: 0});
    assert.equal((await put('endless', ['cost'])).status, 200);
  });

  it('withholds counts until a poll has closed, if the poll says so', async () => {
    const secret = {id: 'secret', results: 'closed', total: 1, closes: null, closed: false};
    assert.deepEqual(await (await put('secret', ['risk'])).json(), secret);
    assert.deepEqual(await service.results('secret'), secret);
    await setup.run('close', 'secret');
    const ballot = randomUUID();
    await assertProblem(await put('secret', ['cost'], ballot), 409);
    assert.deepEqual(await service.results('secret'), {
      id: 'secret',
      counts: {cost: 0, risk: 1, 'how-soon': 0},
      total: 1,
      closes: null,
      closed: true,
    });
    assert.deepEqual(await counts('shown'), [0, 0, 0], 'its last day is over');
  });

  it('finds a poll by either spelling of a letter with an accent', async () => {
    const [composed, decomposed] = ['NFC', 'NFD'].map(form => 'café'.normalize(form));
    assert.equal((await put(encodeURIComponent(decomposed), ['cost'])).status, 200);
    assert.equal((await put(encodeURIComponent(composed), ['cost'])).status, 200);
    assert.equal((await service.results(encodeURIComponent(decomposed))).total, 2);
  });

  const json = {'content-type': 'application/json'};
  const path = poll => `/polls/${poll}/ballots`;
  const bodyOf = (choices, ballot = randomUUID()) => JSON.stringify({ballot, choices});
  const body = bodyOf(['cost']);
  const refused = [
    ['an unknown poll', 404, path('other'), {body}],
    ['another address', 404, '/ballots', {body}],
    ['a GET of a ballot', 405, path('errors'), {method: 'GET', body: undefined}],
    ['a POST', 405, '/polls/errors', {method: 'POST', body}],
    ['a DELETE', 405, path('errors'), {method: 'DELETE', body: undefined}],
    ['an odd ballot', 400, path('errors'), {body: bodyOf(['cost'], '1')}],
    ['almost a uuid', 400, path('errors'), {body: bodyOf(['cost'], `${randomUUID()}0`)}],
    ['a ballot that is a number', 422, path('errors'), {body: bodyOf(['cost'], 1)}],
    ['a vote without a ballot', 422, path('errors'), {body: '{"choices": ["cost"]}'}],
    ['a ballot in the path', 404, `${path('errors')}/${randomUUID()}`, {body}],
    ['broken JSON', 400, path('errors'), {body: body.slice(0, -1)}],
    ['no body', 400, path('errors'), {body: ''}],
    ['JSON that is not an object', 422, path('errors'), {body: 'null'}],
    ['no choices', 422, path('errors'), {body: '{}'}],
    ['empty choices', 422, path('errors'), {body: bodyOf([])}],
    ['choices that are not a list', 422, path('errors'), {body: bodyOf('cost')}],
    ['choices that are not text', 422, path('errors'), {body: bodyOf([{id: 'cost'}])}],
    ['an unknown option', 422, path('errors'), {body: bodyOf(['speed'])}],
    ['a name that every object has', 422, path('errors'), {body: bodyOf(['__proto__'])}],
    ['a label', 422, path('errors'), {body: bodyOf(['Cost'])}],
    ['a form', 415, path('errors'), {body, headers: {'content-type': 'text/plain'}}],
    ['a body without a type', 415, path('errors'), {body: Buffer.from(body), headers: {}}],
    ['over 2 kB', 413, path('errors'), {body: body + ' '.repeat(2048)}],
    ['a body of 20 MB', 413, path('errors'), {body: Buffer.alloc(20_000_000, 32)}],
    [
      'a body that hides its size',
      413,
      path('errors'),
      // Small enough to be sent before the answer comes: a runtime may then close a connection that still sends.
      {body: () => new Blob([Buffer.alloc(4_000, 32)]).stream(), duplex: 'half'},
    ],
  ];
  for (const [what, status, address, init] of refused) {
    it(`answers ${what} with ${status}`, async () => {
      const response = await service.get(address, {method: 'PUT', headers: json, ...init});
      const {detail} = await assertProblem(response, status);
      assert.ok(!detail.includes('speed'), 'what was sent is not sent back');
      assert.equal((await service.results('errors')).total, 0);
    });
  }

  it('accepts JSON that names its encoding, and exactly 2 kB', async () => {
    const headers = {'content-type': 'application/json; charset=utf-8'};
    const padded = body + ' '.repeat(2048 - body.length);
    const response = await service.get(path('read'), {method: 'PUT', body: padded, headers});
    assert.equal(response.status, 200);
  });

  const nasty = [
    "'; drop table ballots; --",
    "' or '1'='1",
    '1; update counts set votes = 1e6',
    '%00',
    '\u0000',
    '%27%20OR%201=1',
    '../../etc/passwd',
    '\ud800',
    '💉'.repeat(50),
    '__proto__',
    'constructor',
    '{"$ne": null}',
    'x'.repeat(1500),
    '\r\nset-cookie: a=b',
    '1e999',
  ];
  for (const text of nasty) {
    it(`stays as it is when every field contains ${JSON.stringify(text.slice(0, 30))}`, async () => {
      const part = encodeURIComponent(text.isWellFormed() ? text : '\ufffd');
      const tries = [
        put('garbage', [text]),
        put('garbage', text),
        put('garbage', {cost: text}),
        put('garbage', ['cost'], text),
        put(part, ['cost']),
        service.get(`/polls/${part}`),
        service.get(path('garbage'), {method: 'PUT', headers: json, body: text}),
        service.put('garbage', randomUUID(), ['cost'], {headers: {origin: part}}),
        service.get(path('garbage'), {method: 'PUT', headers: {'content-type': part}, body}),
      ];
      for (const response of await Promise.all(tries)) {
        assert.ok(response.status >= 400 && response.status < 500, `${response.status}`);
        assert.equal(response.headers.get('set-cookie'), null);
      }
      assert.deepEqual(await service.results('garbage'), {
        id: 'garbage',
        counts: {cost: 0, risk: 0, 'how-soon': 0},
        total: 0,
        closes: null,
        closed: false,
      });
    });
  }

  for (const origin of [clinic, 'https://a.example', 'https://b.example']) {
    it(`lets pages of ${origin} vote and read`, async () => {
      const response = await service.get('/polls/read', {headers: {origin}});
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('access-control-allow-credentials'), null);
      assert.match(response.headers.get('access-control-expose-headers'), /ETag.*Retry-After/);
      const ask = {origin, 'access-control-request-method': 'PUT'};
      const preflight = await service.get(path('read'), {method: 'OPTIONS', headers: ask});
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), origin);
      assert.match(preflight.headers.get('access-control-allow-methods'), /PUT/);
      assert.match(preflight.headers.get('access-control-allow-headers'), /content-type/i);
      assert.ok(Number(preflight.headers.get('access-control-max-age')) >= 600);
      const refusal = await service.put('read', '1', ['cost'], {headers: {origin}});
      const {headers} = refusal;
      assert.equal(headers.get('access-control-allow-origin'), origin, 'the page can read why');
    });
  }

  it('lets pages of its own host vote', async () => {
    const response = await service.put('read', randomUUID(), ['cost'], {
      headers: {origin: service.origin},
    });
    assert.equal(response.status, 200);
  });

  for (const origin of ['https://evil.example', 'https://clinic.example.evil.example', 'null']) {
    it(`refuses votes from pages of ${origin}, which may read`, async () => {
      const headers = {origin, 'access-control-request-method': 'PUT'};
      for (const response of [
        await service.put('errors', randomUUID(), ['cost'], {headers}),
        await service.get(path('errors'), {method: 'OPTIONS', headers}),
      ]) {
        await assertProblem(response, 403);
        assert.equal(response.headers.get('access-control-allow-origin'), null);
        assert.match(response.headers.get('vary'), /Origin/);
      }
      const read = await service.get('/polls/errors', {headers});
      assert.equal(read.headers.get('access-control-allow-origin'), '*');
      assert.equal(read.headers.get('vary'), null);
      assert.equal((await read.json()).total, 0);
    });
  }

  it('lets pages of the origins of a poll vote in it, and of no others', async () => {
    const from = (origin, poll) => service.put(poll, randomUUID(), ['cost'], {headers: {origin}});
    assert.equal((await from('https://partner.example', 'partners')).status, 200);
    await assertProblem(await from(clinic, 'partners'), 403);
    await assertProblem(await from('https://partner.example', 'read'), 403);
  });

  it('reports that it is healthy', async () => {
    for (const path of ['/livez', '/readyz', '/healthz'])
      assert.equal((await service.get(path)).status, 200);
  });

  it('lets the command close a poll while the service runs; a replay is still the same ballot', async () => {
    const ballot = randomUUID();
    await put('end', ['cost'], ballot);
    assert.equal((await setup.run('close', 'end')).code, 0);
    await assertProblem(await put('end', ['cost']), 409);
    await assertProblem(await put('end', ['risk'], ballot), 409);
    const replay = await put('end', ['cost'], ballot);
    assert.equal(replay.status, 200, 'it was counted: only its answer was lost');
    assert.deepEqual(await replay.json(), {
      id: 'end',
      counts: {cost: 1, risk: 0, 'how-soon': 0},
      total: 1,
      closes: null,
      closed: true,
    });
  });

  it('reopens a poll that was closed, and lists the polls with their ballots', async () => {
    await put('reopened', ['cost']);
    assert.equal((await setup.run('close', 'reopened')).code, 0);
    assert.match((await setup.run('list')).stdout, /^reopened\t1\tclosed$/m);
    assert.equal((await setup.run('open', 'reopened')).code, 0);
    assert.match((await setup.run('list')).stdout, /^reopened\t1\topen$/m);
    assert.equal((await put('reopened', ['risk'])).status, 200);
  });

  it('exports the ballots, and deletes them', async () => {
    const ballot = randomUUID();
    await put('again', ['risk'], ballot);
    const {hours, ...asJson} = JSON.parse((await setup.run('export', 'again', '--json')).stdout);
    assert.deepEqual(asJson, {
      id: 'again',
      total: 1,
      closed: false,
      counts: {risk: 1},
      ballots: [{ballot, choices: ['risk'], rankOfDay: '1-5'}],
    });
    assert.deepEqual(Object.values(hours), [1]);
    assert.match(Object.keys(hours)[0], /^\d{4}-\d\d-\d\dT\d\d$/);
    const {stdout} = await setup.run('export', 'again', '--csv');
    assert.equal(stdout, `ballot,choice,rank of day\r\n${ballot},risk,1-5\r\n`);
    assert.equal((await setup.run('reset', 'again', '--yes')).code, 0);
    assert.deepEqual(await (await put('again', ['cost'])).json(), {
      id: 'again',
      counts: {cost: 1, risk: 0, 'how-soon': 0},
      total: 1,
      closes: null,
      closed: false,
    });
  });

  it('imports what was exported, also twice; ballots that are already there stay as they are', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await put('moved', ['cost'], first);
    await put('moved', ['risk'], second);
    await setup.run('close', 'moved');
    const before = (await setup.run('export', 'moved', '--json')).stdout;
    const file = join(setup.folder, 'export.json');
    writeFileSync(file, before);
    await setup.run('reset', 'moved', '--yes');
    const {stdout} = await setup.run('import', 'moved', file);
    assert.equal(stdout, 'moved: 2 ballots added, 0 were already there.\n');
    assert.deepEqual(
      JSON.parse((await setup.run('export', 'moved', '--json')).stdout),
      JSON.parse(before)
    );
    await setup.run('open', 'moved');
    await put('moved', ['how-soon'], second);
    const again = await setup.run('import', 'moved', file);
    assert.equal(again.stdout, 'moved: 0 ballots added, 2 were already there.\n');
    const {hours, ...after} = JSON.parse((await setup.run('export', 'moved', '--json')).stdout);
    assert.deepEqual(after.counts, {cost: 1, 'how-soon': 1, risk: 0});
    assert.deepEqual({total: after.total, closed: after.closed}, {total: 2, closed: true});
    assert.deepEqual(hours, JSON.parse(before).hours);
  });

  it('imports nothing from a file with a mistake', async () => {
    const total = async () => (await service.results('kept')).total;
    const before = await total();
    const good = {ballot: randomUUID(), choices: ['cost'], rankOfDay: '1-5'};
    const file = join(setup.folder, 'broken.json');
    for (const text of [
      '{"ballots": [',
      JSON.stringify({ballots: [good, {...good, ballot: '1'}]}),
    ]) {
      writeFileSync(file, text);
      assert.equal((await setup.run('import', 'kept', file)).code, 1, text);
      assert.equal(await total(), before);
    }
  });

  it('shows editors all results on a page that no search engine indexes', async () => {
    const sign = given => ({headers: {authorization: `Basic ${btoa(`editor:${given}`)}`}});
    for (const init of [
      {},
      sign(''),
      sign('for the readers'),
      {headers: {authorization: 'Basic'}},
    ]) {
      const refusal = await service.get('/results', init);
      assert.match(refusal.headers.get('www-authenticate'), /^Basic realm=/);
      await assertProblem(refusal, 401);
    }
    await put('shown-to-editors', ['bold-risk']);
    const response = await service.get('/results', sign(password));
    assert.equal(response.status, 200);
    const {headers} = response;
    assert.match(headers.get('content-type'), /^text\/html/);
    assert.match(
      headers.get('content-security-policy'),
      /default-src 'none'.*frame-ancestors 'none'/
    );
    assert.match(headers.get('x-robots-tag'), /noindex/);
    assert.equal(headers.get('cache-control'), 'no-store');
    const page = await response.text();
    assert.doesNotMatch(page, /<script|<b>|\son/);
    assert.match(page, /Bold &lt;b&gt;risk\?&lt;\/b&gt;/, 'text is text');
    assert.match(page, /shown-to-editors: 1 ballots, open\./);
    assert.match(page, /<td>Risk<\/td>\s*<td>1<\/td>\s*<td>100%<\/td>/);
    assert.equal((await service.get('/results', {method: 'POST', ...sign(password)})).status, 405);
  });

  it('keeps votes over a restart', async () => {
    await put('kept', ['cost']);
    await put('kept', ['risk']);
    assert.equal(await service.stop(), 0);
    service = await setup.start('--origin', clinic);
    assert.equal(
      (await service.get('/results')).status,
      404,
      'without a password there is no page'
    );
    assert.deepEqual(await counts('kept'), [1, 1, 0]);
  });
}

/** What only the service of the command does. */
function describeCommand(makeSetup) {
  let setup;
  let service;
  const put = (poll, choices) => service.put(poll, randomUUID(), choices);

  before(async () => {
    setup = await makeSetup(polls);
    service = await setup.start('--log-level', 'debug');
  });

  after(async () => {
    await service.stop();
    setup.delete();
  });

  it('counts requests for Prometheus', async () => {
    await put('read', ['cost']);
    const metrics = await service.get('/metrics');
    assert.match(metrics.headers.get('content-type'), /^text\/plain/);
    assert.match(
      await metrics.text(),
      /http_request_duration_seconds_count\{method="PUT",route="\/polls\/:poll\/ballots",status="200"\} \d+/
    );
  });

  it('gives each answer an id that is also in the log', async () => {
    const headers = {'x-request-id': 'Jane-Doe'};
    const response = await service.put('read', '1', ['cost'], {headers});
    const id = response.headers.get('x-request-id');
    await service.waitForOutput(new RegExp(`"id":"${id}"`));
    assert.ok(!service.output.includes('Jane-Doe'));
  });

  it('deletes ballots only with --yes, and names the existing polls', async () => {
    const asked = await setup.run('reset', 'again');
    assert.equal(asked.code, 1);
    assert.match(asked.stderr, /--yes/);
    const unknown = await setup.run('export', 'agian');
    assert.equal(unknown.code, 1);
    assert.match(unknown.stderr, /agian: no such poll; there are: .*again/);
  });

  it('reads the polls again when they change, and keeps the last good ones', async () => {
    await put('kept', ['cost']);
    await put('kept', ['risk']);
    const fewer = polls.map(poll =>
      poll.id === 'kept' ? {...poll, options: ['Cost', 'New']} : poll
    );
    setup.writePolls(fewer);
    await service.waitForOutput(/polls changed/);
    assert.deepEqual((await service.results('kept')).counts, {cost: 1, new: 0, risk: 1});
    await assertProblem(await put('kept', ['risk']), 422);
    setup.writePolls([{id: 'kept', question: 'No options?'}]);
    await service.waitForOutput(/polls\[0\]\.options: missing/);
    assert.equal((await service.results('kept')).total, 2, 'the last good polls stay');
    assert.equal((await service.get('/healthz')).status, 200);
  });
}

describeOnEach('Privacy of the poll service', describePrivacy);

describeOnWorker('Privacy of the poll service', describePrivacy);

function describePrivacy(makeSetup, postgres) {
  it('keeps no address of a voter, in the database or in the log', async () => {
    const setup = await makeSetup(polls);
    const service = await setup.start('--trust-proxy', '--log-level', 'debug');
    const traces = ['203.0.113.77', '2001:db8:77::1', 'Mozilla-of-Jane', 'jane-page'];
    const [address, address6, agent, page] = traces;
    for (const forwarded of [address, address6]) {
      const headers = {
        'x-forwarded-for': forwarded,
        'cf-connecting-ip': forwarded,
        'user-agent': agent,
        referer: `https://clinic.example/${page}`,
      };
      await service.put('vote', randomUUID(), ['cost'], {headers});
      await service.put(page, randomUUID(), [page], {headers});
      await service.get(`/${page}?from=${forwarded}`, {headers});
    }
    assert.equal((await service.results('vote')).total, 2);
    await service.stop();
    const folder = postgres ? postgres().folder : setup.folder;
    const files = readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile() && entry.name !== 'polls.json')
      .map(({parentPath, name}) => join(parentPath, name));
    assert.ok(files.length > 0);
    const kept = Buffer.concat(files.map(file => readFileSync(file)));
    assert.ok(kept.includes('cost'), 'the votes are there');
    for (const trace of traces) {
      assert.ok(!kept.includes(trace), `database: ${trace}`);
      assert.ok(!service.output.includes(trace), `log: ${trace}`);
    }
    assert.ok(!service.output.includes('127.0.0.1'));
    setup.delete();
  });
}
