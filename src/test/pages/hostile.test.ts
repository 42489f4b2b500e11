import {expect} from '@open-wc/testing';
import {sampleOf} from '../support/sample.suite.js';
import type {checks, hosts} from '../../../demo/hostile/hosts.json';

// Every host of the gallery, with the built script; the pages do the checking.

interface Gallery {
  readonly checks: typeof checks;
  readonly hosts: typeof hosts;
}

type Results = Readonly<Record<string, readonly string[]>>;

const gallery = (await (await fetch('/demo/hostile/hosts.json')).json()) as Gallery;

async function visit(name: string): Promise<Results> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '150';
  const told = new Promise<Results>(resolve =>
    addEventListener('message', function listen({data, source}: MessageEvent) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data as Results);
    })
  );
  frame.src = `/demo/hostile/${name}.html`;
  document.body.append(frame);
  try {
    return await told;
  } finally {
    frame.remove();
  }
}

for (const {name, does} of sampleOf(gallery.hosts)) {
  describe(`on the host ${name} (${does})`, () => {
    let results: Results;

    before(async () => (results = await visit(name)));

    for (const [check, sentence] of Object.entries(gallery.checks))
      it(sentence, () => expect(results[check]).to.deep.equal([]));
  });
}
