// `npm run bench` runs every case, `npm run bench -- load mount` some of them.
const cases = ['load', 'mount', 'growth', 'vote', 'html', 'fhir', 'polls', 'slow'];

const asked = process.argv.slice(2);
for (const name of asked.length ? asked : cases) {
  const {run} = await import(`./${name}.mjs`);
  await run();
}
