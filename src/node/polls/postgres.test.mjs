import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {it} from 'node:test';
import pg from 'pg';
import {openPostgres} from './postgres.js';
import {describeOnPostgres} from './testing/databases.mjs';

const batch = () =>
  new Map(Array.from({length: 20}, () => [randomUUID(), {choices: ['a'], bucket: 1}]));

async function cast(url, batches) {
  const {store, close} = await openPostgres(url);
  for (let sent = 0; sent < batches; sent++) await store.cast('first', batch(), true);
  await close();
}

describeOnPostgres('Ballots', (makeSetup, postgres) => {
  it('are found by their index, even if the database planned for only a few of them', async () => {
    const url = await postgres().makeDatabase('scans');
    const client = new pg.Client({connectionString: url});
    await client.connect();
    await cast(url, 1);
    // As the database does by itself from time to time.
    await client.query('analyze ballots');
    await cast(url, 30);
    const read = async () =>
      (await client.query("select * from pg_stat_user_tables where relname = 'ballots'")).rows[0];
    let row = await read();
    // PostgreSQL reports what a connection did when the connection ends.
    while (Number(row.n_tup_ins) < 31 * 20) row = await read();
    await client.end();
    assert.equal(Number(row.seq_tup_read), 0);
  });
});
