import {tagOf, type Tag} from '../../src/elements/all.js';

/** A choice among a few values of an attribute. */
interface Setting {
  readonly attribute: string;
  readonly label: string;
  /** Values and their words; the empty value omits the attribute. */
  readonly choices: readonly (readonly [value: string, words: string])[];
}

/** How the builder describes a widget. */
interface Description {
  readonly name: string;
  /** What readers do with it, as one sentence. */
  readonly does: string;
  /** Whether it has no file of built-in content to start from, like the whole guide and the printed sheet. */
  readonly withoutContent?: boolean;
  /** Whether readers enter something in it, which `remember` may keep. */
  readonly remembers?: boolean;
  readonly settings?: readonly Setting[];
  /** An attribute that the tag always has here. */
  readonly always?: string;
}

/** A widget as a publisher chooses it. */
export interface Widget extends Description {
  readonly tag: string;
  /** The file of its built-in content, if it has one to start from. */
  readonly builtIn: string | undefined;
}

const region: Setting = {
  attribute: 'region',
  label: 'Country',
  choices: [
    ['', 'From the page’s language, else the United States'],
    ['us', 'United States'],
    ['eu', 'European Union'],
    ['uk', 'United Kingdom'],
  ],
};

/** The builder's description of each widget. */
const descriptions: Readonly<Record<Tag, Description>> = {
  'eczema-guide': {
    name: 'The whole guide',
    does: 'Everything below, in order, with a list of contents.',
    withoutContent: true,
    remembers: true,
  },
  'medical-review': {
    name: 'Who reviewed it',
    does: 'Readers see who reviewed the text, when, and which sources it is based on.',
  },
  'treatment-options': {
    name: 'Treatments side by side',
    does: 'Readers filter treatments and compare two or three.',
  },
  'jak-pathway': {
    name: 'How JAK inhibitors work',
    does: 'Readers step through the signal, without and with the medicine.',
  },
  'jak-medicines': {
    name: 'Which medicines there are',
    does: 'Readers see each medicine’s form, age and status by country.',
    settings: [region],
  },
  'boxed-warning': {
    name: 'The boxed warning',
    does: 'Readers see the FDA boxed warning in plain words.',
  },
  'eczema-poll': {
    name: 'A poll',
    does: 'Readers vote; what they see then is up to you.',
    remembers: true,
  },
  'jak-facts': {
    name: 'Facts',
    does: 'Readers read cards and save some for the visit.',
    remembers: true,
    settings: [
      {
        attribute: 'layout',
        label: 'Layout',
        choices: [
          ['', 'Cards side by side'],
          ['list', 'One below the other'],
          ['deck', 'One at a time'],
        ],
      },
    ],
  },
  'treatment-journey': {
    name: 'The steps of treatment',
    does: 'Readers see where JAK inhibitors fit. It never tells them where they are.',
  },
  'jak-faqs': {
    name: 'Questions and answers',
    does: 'Readers open, search and link to answers.',
    settings: [
      {
        attribute: 'single',
        label: 'Open answers',
        choices: [
          ['', 'As many as readers like'],
          ['single', 'One at a time'],
        ],
      },
    ],
  },
  'jak-factors': {
    name: 'What a doctor should know',
    does: 'Readers tick what applies; each tick gives a question to raise.',
    remembers: true,
  },
  'self-check': {
    name: 'Questions about oneself',
    does: 'Readers answer, or skip, and get questions to ask. No score.',
    remembers: true,
  },
  'doctor-questions': {
    name: 'A list for the doctor',
    does: 'Readers pick questions, write their own, and put them in order.',
    remembers: true,
  },
  'visit-summary': {
    name: 'The sheet for the visit',
    does: 'Readers print one page with everything that they chose.',
    withoutContent: true,
  },
  'urgent-help': {
    name: 'When to get help',
    does: 'Readers see what needs help now, today and soon.',
    settings: [region],
  },
  'glossary-term': {
    name: 'The glossary',
    does: 'Readers look up hard words.',
    always: 'all',
  },
};

const kebabCase = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Every widget, in the order of the guide. */
export const catalog: readonly Widget[] = Object.entries(tagOf).map(([section, tag]) => ({
  tag,
  builtIn: descriptions[tag].withoutContent ? undefined : kebabCase(section),
  ...descriptions[tag],
}));

/** The widget of a tag; every tag in the builder's state is one of the catalog's. */
export function widgetOf(tag: string): Widget {
  return catalog.find(widget => widget.tag === tag)!;
}

/** Tags of the widgets that print a clinic's name and address. */
export const namesClinic: ReadonlySet<string> = new Set(['doctor-questions', 'visit-summary']);

/** The attributes that the builder may set on a tag. */
export function attributesOf(tag: string): ReadonlySet<string> {
  const settings = widgetOf(tag).settings ?? [];
  return new Set(['endpoint', ...settings.map(({attribute}) => attribute)]);
}
