/** What every contestant shows: a number of questions with answers. */
export const makeFaqs = count =>
  Array.from({length: count}, (_, place) => ({
    id: `faq-${place}`,
    question: `Question ${place + 1}: how long does it take until the skin calms down?`,
    answer: 'That differs from person to person. Ask your doctor what to look for, and when.',
  }));

/** And a poll. */
export const poll = {
  id: 'poll',
  question: 'What do you want to know first?',
  options: ['How it works', 'Who it is for', 'How soon it helps', 'Side effects'].map(label => ({
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
  })),
};
