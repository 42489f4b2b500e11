import {standards, type Rule} from './rule.js';
import {phraseRule, type Phrases} from './phrases.js';

const alarms =
  '(?:call|get|seek|ask for|need|answers?|go)[^.]* (?:immediate|immediately)|immediate (?:help|care|attention)';
// "Is it safe with my other pills?" is what a reader asks, and "may not be safe" a warning.
const openSafety =
  "safe[^.?]*\\?|(?:not known|unknown|not clear|nobody knows|no one knows)[^.]* safe|(?:can(?:not|[’']t)|not) (?:stay|keep|be|feel) safe|(?:not|never|isn’t|aren’t|isn't|how|whether it is|if it is) (?:\\w+ ){0,2}(?:safe|safely)";

/** Verdicts, promises and scores. */
export const verdicts: Phrases = {
  en: [
    {
      why: 'a verdict',
      pattern: 'safe|safer|safest|safely|harmless|best|superior|proven|miracle|perfect|ideal',
      tolerated: `${openSafety}|best (?:time|way) to (?:call|reach)`,
    },
    {
      why: 'a promise',
      pattern: 'cure|cures|cured|curing',
      except: '(?:do|does|did|can|could|will) not cure|cannot cure|no cure|not a cure',
      tolerated: '(?:a|the) cure[^.?]*\\?',
    },
    {
      why: 'a promise',
      pattern:
        'guarantee\\w*|immediate|immediately|instant|instantly|permanent|permanently|forever',
      tolerated: alarms,
      toleratedIn: ['urgent'],
    },
    {
      why: 'praise of something for being new',
      pattern:
        'breakthroughs?|newest|latest|revolutionary|groundbreaking|cutting[- ]edge|game[- ]chang\\w+|wonder drug',
    },
    {
      why: 'a denial of risks',
      pattern:
        '(?:no|without|zero|free of) (?:any )?(?:side effects|risks?)|risk[- ]free|side[- ]effect[- ]free',
    },
    {
      why: 'a verdict on the reader',
      pattern:
        'right for (?:you|me|everyone|everybody|anyone|your child)|you (?:\\w+ )?qualify|qualif(?:y|ies|ied) for|good candidate|for (?:anyone|everyone) with|you are (?:here|at step)',
    },
    {
      why: 'a risk score',
      pattern:
        'your (?:\\w+ )?risk (?:is|seems|looks)|your score|risk score|(?:low|high)[- ]risk|traffic lights?',
    },
  ],
  es: [
    {
      why: 'a verdict',
      pattern: 'sin riesgos?|inofensiv[oa]s?|la mejor opción|el mejor tratamiento|milagro\\w*',
    },
    {
      why: 'a promise',
      pattern:
        'cura|curan|curar|curará|garantiz\\w+|inmediat\\w+|al instante|permanente\\w*|para siempre',
    },
    {
      why: 'praise of something for being new',
      pattern: 'revolucionari[oa]s?|más (?:nuev|recient)\\w+|último avance',
    },
    {why: 'a denial of risks', pattern: 'sin efectos secundarios|ningún riesgo|no tiene riesgos'},
    {
      why: 'a verdict on the reader',
      pattern:
        '(?:adecuad|indicad|correct)[oa]s? para (?:usted|mí)|usted (?:\\w+ )?(?:califica|reúne)|su riesgo es',
    },
  ],
};

export const verdictWords: Rule = {
  id: 'verdict-words',
  severity: 'error',
  why: 'Patients and clinicians decide. A verdict, a promise or a score decides for them.',
  source: `${standards.promotion}; ${standards.ipdas}`,
  bad: 'These pills are a breakthrough.',
  good: 'These pills are one of several choices.',
  check: phraseRule(verdicts, 'Write what is known, with its number and source, and no verdict.'),
};
