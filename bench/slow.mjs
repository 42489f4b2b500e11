import {ServiceSetup} from '../src/node/polls/testing/service.mjs';
import {SlowClients} from '../src/node/polls/testing/slow-clients.mjs';
import {runs} from './setting.mjs';

const count = 10_000;

/** The memory of the poll service while 10,000 connections each send one byte per second, again and again. */
export async function run() {
  const setup = new ServiceSetup([{id: 'slow', question: 'Slow?', options: ['a', 'b']}]);
  const service = await setup.start('--trust-proxy');
  const rows = {before: await service.measure()};
  for (let turn = 1; turn <= runs; turn++) {
    const clients = await SlowClients.open(service.origin, count);
    rows[`during ${turn}`] = await service.measure();
    await clients.ended();
    rows[`after ${turn}`] = {...(await service.measure()), answers: [...clients.answers].join(' ')};
  }
  console.log(`\n${count} slow connections`);
  console.table(rows);
  await service.stop();
  setup.delete();
}
