import {GuideEvent} from '../guide-event.js';

/** A reader copied, shared, e-mailed or downloaded what they gathered, or made a link to it. */
export class SummaryShareEvent extends GuideEvent {
  constructor() {
    super('summary-share', {});
  }
}

/** A reader printed what they gathered. */
export class SummaryPrintEvent extends GuideEvent {
  constructor() {
    super('summary-print', {});
  }
}

declare global {
  interface HTMLElementEventMap {
    'summary-print': SummaryPrintEvent;
    'summary-share': SummaryShareEvent;
  }
}
