import {expect} from '@open-wc/testing';
import {readAllowance} from './allowed-origins.js';

const stranger = 'https://strangers.example';

/** What placeholders may have, with markup in the page's head or body. */
function allowsWith(place: 'head' | 'body', markup = '') {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const added = [...holder.children];
  document[place].append(...added);
  const allows = readAllowance()();
  const answers = {
    ownFile: allows('src', '/facts.json'),
    strangersFile: allows('src', `${stranger}/facts.json`),
    ownVotes: allows('endpoint', '/polls/one'),
    strangersVotes: allows('endpoint', `${stranger}/polls/one`),
    remember: allows('remember', 'local'),
  };
  for (const each of added) each.remove();
  return answers;
}

const nothing = {
  ownFile: true,
  strangersFile: false,
  ownVotes: false,
  strangersVotes: false,
  remember: false,
};

describe('what a placeholder may have', () => {
  it('is only content of the page’s own host if the site says nothing', () => {
    expect(allowsWith('head')).to.deep.equal(nothing);
  });

  it('is what the script’s tag or a meta in the head says', () => {
    for (const [head, allowed] of [
      ['<script data-origins="self"></script>', {ownVotes: true, remember: true}],
      [
        `<script data-origins="${stranger}/any/path"></script>`,
        {strangersFile: true, strangersVotes: true},
      ],
      [
        `<meta name="eczema-guide-origins" content="self  ${stranger}">`,
        {strangersFile: true, ownVotes: true, strangersVotes: true, remember: true},
      ],
      ['<script data-origins="nonsense strangers.example"></script>', {}],
    ] as const)
      expect(allowsWith('head', head), head).to.deep.equal({...nothing, ...allowed});
  });

  it('is not what a comment in the page says', () => {
    for (const body of [
      `<meta name="eczema-guide-origins" content="self ${stranger}">`,
      `<img name="currentScript" alt="" data-origins="self ${stranger}">`,
      `<p data-origins="self ${stranger}"></p>`,
    ])
      expect(allowsWith('body', body), body).to.deep.equal(nothing);
  });

  it('isn’t an address that only looks like the page’s own', () => {
    const allows = readAllowance()();
    for (const address of [
      '//strangers.example/facts.json',
      `${location.origin}.strangers.example/facts.json`,
      `${location.origin.replace('//', '//strangers.example@')}:1/`,
      '\\\\strangers.example\\facts.json',
      'data:application/json,{"facts":["One"]}',
      'blob:null/1',
      'javascript:1',
      'http://',
    ])
      expect(allows('src', address), address).to.be.false;
  });

  it('is every other attribute', () => {
    expect(readAllowance()()('heading', stranger)).to.be.true;
  });
});
