import {expect} from '@open-wc/testing';
import {draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {JakFacts} from '../jak-facts/jak-facts.js';
import type {VisitSummary} from '../visit-summary/visit-summary.js';
import type {EczemaGuide} from './eczema-guide.js';
import './eczema-guide.js';

const trayOf = (guide: EczemaGuide) =>
  guide.shadowRoot!.querySelector<VisitSummary>('.bar > visit-summary[tray]');

async function drawGuide(attributes: string): Promise<EczemaGuide> {
  const guide = await draw<EczemaGuide>(`<eczema-guide ${attributes}></eczema-guide>`);
  await guide.updateComplete;
  return guide;
}

describe('the tray of <eczema-guide>', () => {
  it('contains the sheet if the guide has no section for it', async () => {
    const guide = await drawGuide('sections="facts factors"');
    guide
      .shadowRoot!.querySelector<JakFacts>('jak-facts')!
      .shadowRoot!.querySelector('input')!
      .click();
    const tray = trayOf(guide)!;
    await tray.updateComplete;
    tray.shadowRoot!.querySelector('button')!.click();
    await tray.updateComplete;
    expect(visibleText(tray)).to.include('My visit (1)').and.include('They calm signals');
    expect(visibleText(tray)).to.include('Print or save as PDF');
    expect(visibleText(tray)).not.to.include('See my sheet');
    await expect(guide).to.be.accessible();
  });

  it('is absent if a reader can gather nothing', async () => {
    expect(trayOf(await drawGuide('sections="pathway faqs"'))).to.equal(null);
  });
});
