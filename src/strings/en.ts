/**
 * The elements' own words. This file is the contract: every other language has the
 * same keys. `{name}` stands for a value. Words that follow a number have one key for each plural
 * form of the language, named as `Intl.PluralRules` names it: `votes.one`, `votes.other`.
 */
export const common = {
  showAll: 'Show all {count}',
  loading: 'Loading…',
  unavailable: 'This part can’t be shown right now.',
  retry: 'Try again',
  clear: 'Clear my answers',
  cleared: 'Your answers are cleared.',
  keep: 'Keep my answers on this device. Others who use it can see them.',
  keptOnDevice: 'Kept on this device until you clear it.',
  keptInTab: 'Kept until you close this tab.',
  notKept: 'This browser can’t keep your answers. They last until you leave this page.',
  'sources.one': 'Source',
  'sources.other': 'Sources ({count})',
  checked: 'checked {date}',
  edition: 'of {edition}',
  read: 'read on {date}',
  storedCopy: 'read as a stored copy on {date}',
  source: 'Source {number}',
  sourceList: 'Sources {numbers}',
  backToText: 'Back to the text',
  reviewedBy: 'Medically reviewed by {reviewer}',
  reviewedOn: 'Reviewed {date}',
  nextReview: 'Next review: {date}.',
  overdue: 'A new review was due on {date}. It is overdue.',
  changed: 'Changed since the review of {date}.',
  updated: 'Updated {date}.',
  notReviewed: 'No clinician has reviewed this text yet.',
  notAdvice: 'General education, not medical advice.',
  funding: 'Funding: {funding}',
  sponsor: 'Sponsored by {sponsor}',
  figure: '{count} of {of}',
};

export const facts = {
  save: 'Save for my visit',
  saved: 'Saved for my visit',
  added: 'Saved. You will find it on your visit sheet.',
  removed: 'Removed from your visit sheet.',
  previous: 'Previous',
  next: 'Next',
  position: 'Fact {number} of {count}',
  empty: 'There are no facts here yet.',
};

export const poll = {
  vote: 'Vote',
  change: 'Change my vote',
  most: 'You can choose up to {max}.',
  choose: 'Choose an answer first, then press Vote.',
  closed: 'This poll is closed.',
  late: 'Your last vote came too late.',
  device: 'Thank you. Your vote stays on this device. It is not sent or counted.',
  sending: 'Sending your vote…',
  waiting:
    'Your vote can’t be sent right now. It is kept, and will be sent again while this page is open.',
  sent: 'Thank you. Your vote was sent.',
  unknown: 'The server does not know this poll. Your vote can’t be counted.',
  refused: 'The server did not take this vote. You can choose again.',
  noResults: 'The results can’t be shown right now.',
  more: 'Read on: {label}',
  own: 'Your vote: {choices}',
  yours: 'Your vote',
  byVotes: 'Most votes first',
  share: '{count} of {total} ({percent}%)',
  few: '{votes} so far. Results show from {min} on.',
  later: 'Results show once the poll has closed for everyone.',
  dated: 'Counted on {day}.',
  undated: 'The day of the count is not known.',
  'votes.one': '{count} vote',
  'votes.other': '{count} votes',
  'choices.one': '{count} choice',
  'choices.other': '{count} choices',
};

const addToList = {
  'addAll.one': 'Add this one to my list',
  'addAll.other': 'Add these {count} to my list',
  'takeOff.one': 'Take this one off my list',
  'takeOff.other': 'Take these {count} off my list',
};

export const selfCheck = {
  ...addToList,
  yes: 'Yes',
  no: 'No',
  'not-sure': 'Not sure',
  undo: 'Clear this answer',
  done: 'See my questions',
  outcome: 'Questions to ask your doctor',
  nothing:
    'No questions follow from your answers so far. You can answer more, or change an answer.',
  answers: 'My answers',
  sum: 'Points so far, as a plain sum: {sum}. This is not a diagnosis. Ask your doctor what it means.',
  other: 'Other',
  unsupported: 'This question can’t be answered here.',
  required: 'Needs an answer',
  letters: '{count} letters',
  misfit: 'This answer doesn’t fit. It isn’t counted.',
  another: 'Add another: {question}',
  remove: 'Remove: {question}',
  empty: 'There are no questions here yet.',
};

const shareActions = {
  print: 'Print or save as PDF',
  copy: 'Copy',
  share: 'Share',
  copied: 'Copied.',
  notHere: 'This page can’t do that. Please copy this text yourself.',
  byHand: 'This browser can’t copy. Please copy this text yourself.',
  shared: 'Shared.',
  downloaded: 'Saved as a file.',
};

export const questions = {
  ...addToList,
  ...shareActions,
  print: 'Print this list',
  left: '{count} letters left',
  cut: 'Your text was too long: its end was cut off.',
  suggested: 'Suggested by your answers',
  others: 'Questions to choose from',
  own: 'Write your own question',
  add: 'Add',
  mine: 'My questions',
  nothing: 'None yet. Tick a question, or write your own.',
  first: 'Ask first',
  help: 'Put your top three first: use the arrow buttons, or Alt with the up or down arrow key.',
  up: 'Move up: {question}',
  down: 'Move down: {question}',
  remove: 'Remove: {question}',
  added: 'On your list.',
  removed: 'Off your list.',
  moved: '{question}, now {number} of {count}',
  email: 'E-mail',
  link: 'Copy link',
  linkTo: 'Link to your picks. Questions that you wrote yourself are not in it.',
};

export const summary = {
  ...shareActions,
  title: 'My visit sheet',
  download: 'Download as text',
  empty:
    'This sheet fills up as you pick questions, answer the self-check, or save facts. You can also print it now and write by hand.',
  answers: 'My answers',
  flagged: 'What applies to me',
  saved: 'Facts to talk about',
  picked: 'My questions',
  said: 'What we said',
  name: 'Name',
  visit: 'Date of visit',
  clinician: 'Clinician',
  agreed: 'What we agreed',
  step: 'Next step',
  again: 'Next visit',
  call: 'Call the clinic if',
  scan: 'Scan to open these questions and facts on a phone.',
  note: 'General education. Not medical advice, not a diagnosis. It holds only what the patient chose.',
  tray: 'My visit ({count})',
  open: 'See my sheet',
};

export const guide = {
  contents: 'In this guide',
  seen: 'seen',
  understand: 'Understand',
  choose: 'Choose',
  prepare: 'Prepare',
  others: 'About this guide',
  part: 'Part {number} of {count}',
  next: 'Next',
  // What kind of part a section is: its name if the publisher gave it none.
  pathway: 'Step by step',
  facts: 'Facts',
  warning: 'Warning',
  medicines: 'Medicines',
  treatments: 'Treatments',
  journey: 'Steps of treatment',
  poll: 'Poll',
  faqs: 'Questions and answers',
  selfCheck: 'Self-check',
  factors: 'Points to raise',
  questions: 'Questions to ask',
  summary: 'My visit sheet',
  urgent: 'When to get help',
  terms: 'Words to know',
  review: 'Review',
};

export const review = {
  conflicts: 'Conflicts of interest: {conflicts}',
  'read.one': 'Read: {count} statement.',
  'read.other': 'Read: {count} statements.',
};

export const warning = {
  label: 'Warning',
  empty: 'Nothing is listed here yet.',
};

export const urgent = {
  elsewhere: 'In another country, call the emergency number or crisis line there.',
  'crisis-us': 'call or text [988](tel:988): free, day or night',
  'crisis-eu': 'call [116 123](tel:116123) where it exists, or your country’s own crisis line',
  'crisis-uk':
    'call Samaritans on [116 123](tel:116123): free, day or night; in England also [111](tel:111), option 2 (Wales and Scotland have a similar line)',
  empty: 'Nothing is listed here yet.',
};

export const factors = {
  ...addToList,
  ask: 'Question to raise:',
  others: 'More points',
  empty: 'There are no points here yet.',
};

export const faqs = {
  search: 'Search these questions',
  'found.one': '{shown} of {count} question',
  'found.other': '{shown} of {count} questions',
  link: 'Link to this answer',
  empty: 'There are no questions here yet.',
};

export const journey = {
  jak: 'JAK inhibitor',
  empty: 'There are no steps here yet.',
};

export const treatments = {
  empty: 'There are no treatments here yet.',
  filter: 'Show',
  all: 'All',
  none: 'Nothing new',
  cream: 'Cream',
  pill: 'Pill',
  injection: 'Injection',
  light: 'Light',
  'shown.one': '{count} choice shown.',
  'shown.other': '{count} choices shown.',
  more: 'Read more',
  form: 'How it is used',
  approvedFor: 'Approved or meant for',
  speed: 'How fast it works',
  duration: 'What it is like, and how long',
  benefits: 'Benefits',
  risks: 'Risks',
  checks: 'Checks',
  cited: 'Sources',
  compare: 'Compare',
  full: 'You can compare three at most. Untick one of them first.',
  chosen: '{count} of 3 chosen.',
  nothing: 'Nothing is chosen to compare.',
  one: 'Choose one or two more to compare.',
  several: 'The comparison is above the list.',
  takeOut: 'Take out of the comparison: {option}',
  show: 'Show comparison',
  reset: 'Start over',
  comparison: 'Side by side',
  aspect: 'What is compared',
  unknown: 'Not stated here.',
};

export const medicines = {
  empty: 'There are no medicines here yet.',
  region: 'Country',
  us: 'United States',
  eu: 'European Union',
  uk: 'United Kingdom',
  shown: 'Shown for: {country}.',
  form: 'Form',
  ages: 'Ages',
  place: 'Place in treatment',
  status: 'Status: {country}',
  unknown: 'Not stated here. Ask a doctor or pharmacist.',
  use: 'Used for',
  sideEffects: 'Side effects',
  notFor: 'Who may not be able to use it',
  checks: 'Tests and checks',
  warning: 'Main warnings',
  pregnancy: 'Pregnancy',
  breastfeeding: 'Breastfeeding',
  retrieved: 'sources last read on {date}',
  missing: 'Not stated here: {country}',
  history: 'A short history',
  cited: 'Sources',
};

export const pathway = {
  show: 'Show',
  without: 'Without medicine',
  withMedicine: 'With medicine',
  steps: 'Steps',
  previous: 'Previous',
  next: 'Next',
  position: 'Step {number} of {count}',
  all: 'All steps as text',
  empty: 'There are no steps here yet.',
  // The labels of the pictures: above on both sides, then below on both sides.
  skin: '|Gap in the skin barrier|Itch|Itch nerve',
  sending: 'Immune cells on alert|Messages||Skin cell',
  docking: 'Message|Receptor|JAK switches: off|Cell nucleus',
  on: 'Message|More messages for itch|JAK switches: on|Nucleus: busy',
  held: 'Message|Fewer messages|Medicine holds the switches|Nucleus: calmer',
  defended: 'JAK switches: on|Germs|Itch|Defense',
  weakened: 'JAK switches: held|Germs|Less itch|Weaker defense',
};

export const terms = {
  empty: 'There are no words here yet.',
};
