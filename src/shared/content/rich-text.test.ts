import {expect} from '@open-wc/testing';
import {plainText} from './inline-markup.js';
import {readText} from './read-rich-text.js';

function linesIn(markup: string): string {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return plainText(readText([...box.childNodes]));
}

describe('the plain text of HTML', () => {
  for (const [markup, text] of [
    ['<p>One</p> <p>two</p>', 'One\n\ntwo'],
    ['One<br>two', 'One\ntwo'],
    ['<ul><li>One</li><li>Two</li></ul>', '• One\n• Two'],
    [
      'Do:<ol><li>Call.</li><li>Test.</li></ol>Stop at 2.',
      'Do:\n\n1. Call.\n2. Test.\n\nStop at 2.',
    ],
    ['<ol start="4"><li>A</li><li value="9">B</li><li>C</li></ol>', '4. A\n9. B\n10. C'],
    ['<ol reversed><li>A</li><li>B</li></ol>', '2. A\n1. B'],
    ['<ol type="a"><li>A</li><li>B</li></ol>', 'a. A\nb. B'],
    ['<ol type="A" start="26"><li>A</li><li>B</li></ol>', 'Z. A\n27. B'],
    ['<ol type="i" start="19"><li>A</li><li>B</li></ol>', 'xix. A\nxx. B'],
    ['<ol type="I" start="4"><li>A</li></ol>', 'IV. A'],
    ['<ol><li>A<ul><li>B</li></ul></li></ol>', '1. A\n  • B'],
    [
      '<table><tr><th>Week</th><th>Test</th></tr><tr><td>4</td><td>Blood</td></tr></table>',
      'Week | Test\n\n4 | Blood',
    ],
    ['Take <del>two</del> <ins>one</ins>, <s>not</s> now', 'Take  one,  now'],
    [
      '10<sup>6</sup>, 10<sup>−6</sup>, 10<sup>4.5</sup>, x<sup>n</sup>, the 5<sup>th</sup>',
      '10⁶, 10⁻⁶, 10^4.5, xⁿ, the 5th',
    ],
    ['12<sup><a href="#f1">1</a></sup>, H<sub>2</sub>O', '12¹, H₂O'],
    ['He said <q>no</q>', 'He said “no”'],
    ['<ruby>湿疹<rp>(</rp><rt>しっしん</rt><rp>)</rp></ruby>', '湿疹(しっしん)'],
    ['2*5 **x** [a](b)', '2*5 **x** [a](b)'],
    ['A <img src="/a.png" alt="chart">', 'A chart'],
  ] as const)
    it(`of ${markup}`, () => expect(linesIn(markup)).to.equal(text));
});
