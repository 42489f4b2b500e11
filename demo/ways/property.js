// The content may be set before the element is ready, or after.
document.querySelector('doctor-questions').content = {
  title: 'Questions from a script',
  intro: 'Each of these was set by a few lines of JavaScript.',
  questions: [
    'Can a script set my questions?',
    'Can it set them again later?',
    'Can I still write my own?',
  ],
};
