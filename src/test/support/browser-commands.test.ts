import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

const inChromium = navigator.userAgent.includes('Chrome/');

describe('commands of the test server', () => {
  if (!inChromium) return;

  it('print the page and read its text, page by page', async () => {
    await fixture(
      html`<div>
        <p>First page</p>
        <p class="not-printed">Screen only</p>
        <p class="second">Second page</p>
        <style>
          .second {
            break-before: page;
          }
          @media print {
            .not-printed {
              display: none;
            }
          }
        </style>
      </div>`
    );
    expect(await executeServerCommand('pdf-text')).to.deep.equal(['First page', 'Second page']);
  });

  it('force colours and undo that', async () => {
    const forced = matchMedia('(forced-colors: active)');
    await executeServerCommand('emulate-features', {'forced-colors': 'active'});
    expect(forced.matches).to.equal(true);
    await executeServerCommand('emulate-features', {});
    expect(forced.matches).to.equal(false);
  });
});
