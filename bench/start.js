import {makeFaqs, poll} from './content.js';

// After a frame was shown, as precisely as a page can tell.
const frameShown = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** Waits until the last of some elements shows words, then until the frame with them is shown. */
async function shown(contestant, elements) {
  while (!contestant.words(elements.at(-1))?.trim())
    await new Promise(resolve => requestAnimationFrame(resolve));
  await frameShown();
}

/** Casts a vote, and waits for the frame that shows the result. */
async function timeVote(contestant, element) {
  const begin = performance.now();
  contestant.vote(element);
  await frameShown();
  return performance.now() - begin;
}

/**
 * Offers a contestant to the bench: `faqs` and `poll` make elements, `words` reads what one shows, `vote` casts
 * a vote. A page with `data-start` draws a poll at once, and five FAQs unless it is `data-start="poll"`.
 */
export function start(contestant) {
  const begun = document.documentElement.dataset.start;
  const drawn = begun === undefined ? undefined : contestant.poll(poll);
  globalThis.bench = {
    async mount(count) {
      const elements = contestant.faqs(makeFaqs(count));
      const begin = performance.now();
      document.body.append(...elements);
      await shown(contestant, elements);
      return performance.now() - begin;
    },
    async vote() {
      const element = contestant.poll(poll);
      document.body.append(element);
      await shown(contestant, [element]);
      return timeVote(contestant, element);
    },
    isDrawn: () => !!contestant.words(drawn)?.trim(),
    voteHere: () => timeVote(contestant, drawn),
  };
  if (drawn) document.body.append(...(begun === 'poll' ? [] : contestant.faqs(makeFaqs(5))), drawn);
}
