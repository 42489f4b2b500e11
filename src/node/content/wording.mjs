import {drugNames} from './reading.mjs';
import {allSentences, wholeWords} from './texts.mjs';

const names = drugNames.join('|');

// What a guide for patients never says (MEDICAL.md, K2 and K3). `except` is taken out of a sentence before it
// is searched; `about` says which sentences a saying is refused in.
const rules = {
  en: [
    {
      why: 'a verdict',
      say: 'safe|safer|safest|safely|harmless|best|superior|proven|miracle|perfect|ideal',
    },
    {
      why: 'a promise',
      say: 'cure|cures|cured|curing',
      except: '(?:do|does|did|can|could|will) not cure|cannot cure|no cure|not a cure',
    },
    {
      why: 'a promise',
      say: 'guarantee\\w*|immediate|immediately|instant|instantly|permanent|permanently|forever',
    },
    {
      why: 'praise of what is new',
      say: 'breakthroughs?|newest|latest|revolutionary|groundbreaking|cutting[- ]edge|game[- ]chang\\w+|wonder drug',
    },
    {
      why: 'a denial of risks',
      say: '(?:no|without|zero|free of) (?:any )?(?:side effects|risks?)|risk[- ]free|side[- ]effect[- ]free',
    },
    {
      why: 'a verdict on the reader',
      say: 'right for (?:you|me|everyone|everybody|anyone|your child)|you (?:\\w+ )?qualify|qualif(?:y|ies|ied) for|good candidate|for (?:anyone|everyone) with|you are (?:here|at step)',
    },
    {
      why: 'a risk score',
      say: 'your (?:\\w+ )?risk (?:is|seems|looks)|your score|risk score|(?:low|high)[- ]risk|traffic lights?',
    },
    {
      why: 'advice to take or leave a medicine',
      say: 'you should (?:take|try|start|use|switch|avoid|not)|you (?:can|must|need to) (?:start|switch|take)|we recommend|never use',
    },
    {
      why: 'advice to ask for a medicine',
      say: `ask (?:your \\w+ |them )?for (?:a |an |the )?(?:JAK|biologics?|pills?|cream|prescription|${names})`,
    },
    {
      why: 'stopping or changing a medicine alone',
      say: '(?:stop|skip|quit|pause|halve|double) (?:taking|using|your|the|it|this|that|a dose)|stop a dose',
      except: 'cannot tell you to [^.]+',
    },
    {
      why: 'a dose or a schedule',
      say: '\\d+(?:\\.\\d+)? ?(?:mg|mcg|µg|g|grams?|ml)|(?:once|twice|(?:two|three|four|\\d+) times) (?:a|per|each|every) (?:day|week|month)|(?:once|twice)[- ](?:daily|weekly)|daily dose',
    },
    {
      why: 'first choice, for a JAK inhibitor',
      say: 'first[- ](?:choice|line)',
      about: 'JAK|upadacitinib|abrocitinib|ruxolitinib|Rinvoq|Cibinqo|Opzelura',
    },
    {why: 'vaccination against TB', say: 'vaccin\\w+|BCG', about: 'TB|tuberculosis'},
    {why: 'an autoimmune disease, which eczema is not', say: 'auto-?immune'},
    {why: 'old news', say: 'clinical trials?', about: 'baricitinib|Olumiant'},
  ],
  es: [
    {
      why: 'a verdict',
      say: 'sin riesgos?|inofensiv[oa]s?|la mejor opción|el mejor tratamiento|milagro\\w*',
    },
    {
      why: 'a promise',
      say: 'cura|curan|curar|curará|garantiz\\w+|inmediat\\w+|al instante|permanente\\w*|para siempre',
    },
    {
      why: 'praise of what is new',
      say: 'revolucionari[oa]s?|más (?:nuev|recient)\\w+|último avance',
    },
    {why: 'a denial of risks', say: 'sin efectos secundarios|ningún riesgo|no tiene riesgos'},
    {
      why: 'a verdict on the reader',
      say: '(?:adecuad|indicad|correct)[oa]s? para (?:usted|mí)|usted (?:\\w+ )?(?:califica|reúne)|su riesgo es',
    },
    {
      why: 'advice to take or leave a medicine',
      say: 'usted debe (?:tomar|probar|empezar|usar|dejar|evitar)|nunca use|deje de (?:tomar|usar)',
    },
    {
      why: 'a dose or a schedule',
      say: '\\d+(?:,\\d+)? ?(?:mg|mcg|µg|g|gramos?|ml)|(?:una|dos|tres|\\d+) (?:vez|veces) (?:al|por) (?:día|semana|mes)|dosis diaria',
    },
    {why: 'vaccination against TB', say: 'vacun\\w+|BCG', about: 'TB|tuberculosis'},
    {why: 'an autoimmune disease, which eczema is not', say: 'autoinmun\\w+'},
    {why: 'old news', say: 'ensayos? clínicos?', about: 'baricitinib|Olumiant'},
  ],
};

const compile = ({why, say, except, about}) => ({
  why,
  say: wholeWords(say),
  except: except && wholeWords(except, 'giu'),
  about: about && wholeWords(about),
});

const compiled = {en: rules.en.map(compile), es: rules.es.map(compile)};

/** What a sentence says that it must not: the words, and why not. */
export function neverSaid(sentence, lang = 'en') {
  return compiled[lang]
    .filter(({about}) => !about || about.test(sentence))
    .map(({why, say, except}) => {
      const [words] = say.exec(except ? sentence.replace(except, '') : sentence) ?? [];
      return words && `"${words}" is ${why}`;
    })
    .filter(Boolean);
}

/** Sentences of a content that say what the guide never says. */
export function wordingFindings(content) {
  return allSentences(content).flatMap(({path, text}) =>
    neverSaid(text, content.lang).map(message => `${path}: ${message}: ${text}`)
  );
}
