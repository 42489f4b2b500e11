import {asText, asTexts, itemsOf, type Fields, type Item} from '../text/fields.js';
import {standards, type Finding, type Rule} from './rule.js';
import {partsOf, type Section} from '../section.js';
import {figuresIn} from '../text/figures.js';
import {unwarnedMedicine, warnedMedicine} from '../text/medicine-names.js';
import {countWords, quote, wholeWords} from '../text/texts.js';

const patterns: Readonly<Record<string, Readonly<Record<'boxed' | 'benefit' | 'keep', RegExp>>>> = {
  en: {
    boxed: wholeWords('boxed[- ]warnings?|black[- ]box(?:ed)?(?: warnings?)?'),
    benefit: wholeWords(
      'eas(?:e|es|ed|ing)|calm\\w*|clear(?:s|ed|er)?|help(?:s|ed|ful)?|improv\\w+|reliev\\w+|relief|less itch|heal(?:s|ed)?|works?'
    ),
    keep: wholeWords('(?:keep|stay|continue|go on|current|no change|nothing new|do nothing|wait)'),
  },
  es: {
    boxed: wholeWords('advertencia en recuadro|recuadro negro'),
    benefit: wholeWords('alivia\\w*|calma\\w*|mejora\\w*|ayuda\\w*|menos picazón|funciona\\w*'),
    keep: wholeWords('seguir|sigo|mantener|actual|sin cambios|no hacer nada|esperar'),
  },
};

/** True for a text that mentions a JAK inhibitor with the boxed warning. */
function namesWarned(text: string): boolean {
  const generic = /^(JAK|Janus)/i.test(warnedMedicine.exec(text)?.[0] ?? '');
  return warnedMedicine.test(text) && !(generic && unwarnedMedicine.test(text));
}

const firstMention = ({texts}: Section) =>
  texts.find(({path, text}) => !path.startsWith('sources[') && namesWarned(text));

const repair = 'Write the boxed warning and its risks next to the benefit.';

function* inOptions({content, lang}: Section): Iterable<Finding> {
  for (const {path, item} of itemsOf(content, 'options')) {
    const name = [item.id, item.name, item.examples].map(asText).join(' ');
    if (!namesWarned(name) || !asTexts(item.benefits).length) continue;
    if (!asTexts(item.risks).some(risk => patterns[lang].boxed.test(risk)))
      yield {
        path: `${path}.risks`,
        message:
          'gives the benefits of a JAK inhibitor, and its risks don’t mention the boxed warning',
        fix: repair,
      };
  }
}

// These elements draw the warning themselves, unless the content says `"warning": false`.
const drawWarning = ['facts', 'medicines', 'factors'];

function* switchedOff(section: Section): Iterable<Finding> {
  const named = section.isGuide
    ? partsOf(section).map(firstMention).find(Boolean)
    : firstMention(section);
  if (section.fields.warning === false && named)
    yield {
      path: 'warning',
      message: `switches the boxed warning off, although the text mentions a JAK inhibitor: ${quote(named.text)}`,
      fix: 'Delete "warning": false.',
    };
}

function* withoutAny(section: Section): Iterable<Finding> {
  const {lang, sentences, context, content} = section;
  if (
    context.guide ||
    context.warned ||
    sentences.some(({text}) => patterns[lang].boxed.test(text))
  )
    return;
  // The pathway shows this field beside the benefit.
  if (asText(content.tradeoff).trim()) return;
  const told = sentences.find(
    ({text}) => !text.endsWith('?') && namesWarned(text) && patterns[lang].benefit.test(text)
  );
  if (told)
    yield {
      path: told.path,
      message: `gives a benefit of a JAK inhibitor without the boxed warning: ${quote(told.text)}`,
      fix: repair,
    };
}

export const boxedWarning: Rule = {
  id: 'boxed-warning',
  severity: 'error',
  why: 'These medicines carry the FDA’s strongest warning. A benefit without it misleads, and is unlawful in promotion.',
  source: `${standards.boxed}; ${standards.promotion}`,
  bad: '"risks": ["It can bring serious infections."]',
  good: '"risks": ["Its boxed warning names serious infections."]',
  *check(section): Iterable<Finding> {
    if (!(section.lang in patterns)) return;
    if (section.name === 'treatments') yield* inOptions(section);
    else if (section.isGuide || drawWarning.includes(section.name)) yield* switchedOff(section);
    else if (['faqs', 'journey', 'pathway'].includes(section.name)) yield* withoutAny(section);
  },
};

// IPDAS asks for equal detail; half to double is this project's reading of it.
function compare({benefits, risks}: Fields): Omit<Finding, 'path'> | undefined {
  const [good, bad] = [asTexts(benefits), asTexts(risks)];
  if (!good.length && !bad.length) return undefined;
  const fix = 'Give both sides the same number of points and about the same number of words.';
  const points = `has ${good.length} benefits and ${bad.length} risks`;
  if (!good.length || !bad.length || good.length > 2 * bad.length || bad.length > 2 * good.length)
    return {message: points, fix};
  const ratio = countWords(good) / countWords(bad);
  if (!(ratio >= 0.5 && ratio <= 2))
    return {message: `its benefits have ${ratio.toFixed(1)} times the words of its risks`, fix};
  return good.length === bad.length ? undefined : {message: points, fix, severity: 'warning'};
}

function picturesBenefitsAlone({items}: Fields): boolean {
  const kinds = Array.isArray(items) ? items.map((item: Fields) => item?.kind) : [];
  return kinds.includes('benefit') && !kinds.includes('harm');
}

export const equalDetail: Rule = {
  id: 'equal-detail',
  severity: 'error',
  why: 'Longer text seems more important, whatever it says. A fair choice shows both sides in equal detail.',
  source: standards.ipdas,
  bad: '"benefits": ["Less itch.", "Better sleep.", "Clearer skin."], "risks": ["Stinging."]',
  good: '"benefits": ["Less itch."], "risks": ["Stinging."]',
  *check({content}): Iterable<Finding> {
    for (const {path, item} of itemsOf(content, 'options')) {
      const found = compare(item);
      if (found) yield {...found, path};
    }
    for (const {path, figure} of figuresIn(content))
      if (picturesBenefitsAlone(figure))
        yield {
          path,
          message: 'pictures benefits and no harms',
          fix: 'Picture a harm beside the benefit, with the same comparison.',
        };
  },
};

const keepsPlan = ({item: {id, name, form}}: Item, lang: string) =>
  form === 'none' || patterns[lang]?.keep.test(`${asText(id).replace(/-/g, ' ')} ${asText(name)}`);

export const keepPlan: Rule = {
  id: 'keep-plan',
  severity: 'warning',
  why: 'Changing nothing is always an option. A list without it pushes readers towards a medicine.',
  source: `${standards.ipdas}; NICE decision aid standards ECD8`,
  bad: '"id": "ointment", "name": "Ointment"',
  good: '"id": "current-plan", "name": "Keep my current plan"',
  *check({name, content, lang}): Iterable<Finding> {
    if (name !== 'treatments' || !Array.isArray(content.options)) return;
    const options = itemsOf(content, 'options');
    if (options.length && !options.some(option => keepsPlan(option, lang)))
      yield {
        path: 'options',
        message: 'has no option for changing nothing',
        fix: 'Add an option “Keep my current plan” with "form": "none" and its benefits and risks.',
      };
  },
};
