import {phraseRule, type Phrases} from './phrases.js';
import type {Rule} from './rule.js';

const medicine =
  '(?:pills?|tablets?|doses?|medicines?|treatment|creams?|capsules?|injections?|shots?|upadacitinib|rinvoq|abrocitinib|cibinqo|ruxolitinib|opzelura|methotrexate|it|them|yours)';
const change =
  '(?:stop|skip|pause|halve|double|quit|drop|leave out|miss out|go without|come off|wean off|cut down(?: on)?|cut back(?: on)?|lower|raise|reduce|increase|hold|restart|split|take a break from|put off|keep on with|keep taking|carry on with|carry on taking|go on with|go on taking|continue(?: with| taking)?)';
const amount = '(?:a second|another|an extra|one more|two|half an?|double|more)';
const leadIn =
  '(?:^|[,;:–] |\\bthen |\\band |\\bor |\\bsimply |\\bjust |\\byou (?:can|may|could|should|must|might|need to) (?:\\w+ )?)';

const drugEs =
  '(?:pastillas?|comprimidos?|dosis|medicamentos?|tratamiento|crema|upadacitinib|abrocitinib)';
const changeEs =
  '(?:deje|suspenda|salte|omita|interrumpa|parta|duplique|reduzca|aumente|siga (?:con|tomando)|tome otra|tome dos|puede (?:dejar|saltarse|suspender|parar))';

/** Advice on doses, pauses and changes, in the many ways of wording it. */
const dosePhrases: Phrases = {
  en: [
    {
      why: 'advice to change or leave a medicine alone',
      pattern: `${leadIn}${change} (?:with |taking |using )?(?:your |the |this |all |a |an |one |any )?(?:\\w+ ){0,2}${medicine}`,
      tolerated:
        "(?:stop|skip|quit|pause|halve|double) (?:taking|using|your|the|it|this|that|a dose)[^.]*|(?:do not|don[’']t|never|cannot tell you to|ask (?:before|if|when|whether|how)|before you|if you|when you|until)[^.]*|[^.]*\\b(?:and|then) (?:call|get|seek|go to|ring)\\b[^.]*|[^.]*\\b(?:your|the|a) (?:doctor|prescriber|team|nurse|clinic|pharmacist|guide)\\b[^.]*",
    },
    {
      why: 'advice on a dose',
      pattern: `(?:take|use|add|apply|swallow) ${amount} (?:\\w+ ){0,2}${medicine}|${amount} (?:pill|tablet|dose|capsule)s? (?:in|at|on|if|when|for|a|before|after)|every other day|every (?:\\d+|two|three|four|six|eight|twelve) hours|(?:in the (?:morning|evening)|at night|at bedtime) (?:and|as well|too)`,
      tolerated: "(?:do not|don[’']t|never)[^.]*",
    },
  ],
  es: [
    {
      why: 'advice to change or leave a medicine alone',
      pattern: `${changeEs} (?:de tomar |de usar )?(?:con )?(?:su |la |el |las |los |una |sus )?(?:\\p{L}+ ){0,2}${drugEs}`,
      tolerated:
        '(?:no|nunca) (?:deje|suspenda|salte|omita|puede|podemos)[^.]*|[^.]*\\b(?:y|e) (?:llame|busque|pida|acuda)\\b[^.]*|[^.]*\\bsu (?:médico|equipo)\\b[^.]*|si [^.]*',
    },
    {
      why: 'advice on a dose',
      pattern:
        'tome (?:otra|dos|media|una segunda) (?:pastilla|dosis|tableta)|cada (?:\\d+|ocho|doce) horas|un día sí y otro no',
    },
    {
      why: 'advice to ask for a medicine',
      pattern: `pida (?:\\p{L}+ ){0,3}(?:upadacitinib|abrocitinib|rinvoq|cibinqo|un inhibidor|las pastillas)`,
    },
  ],
};

export const doseAdvice: Rule = {
  id: 'dose-advice',
  severity: 'error',
  why: 'A reader who pauses or doubles a medicine alone may flare, bleed or miss an infection; only the prescriber knows.',
  source:
    'Medication Guides of these medicines; JADE REGIMEN on flares after a stop; ISMP on doses in patient text',
  bad: 'Leave out the pills for a few weeks in summer.',
  good: 'Ask your doctor before you leave out a pill.',
  check: phraseRule(dosePhrases, 'Leave it out, or say that the prescriber decides.'),
};

const promises: Phrases = {
  en: [
    {
      why: 'a promise',
      pattern:
        "will (?:be |get |become )?(?:clear|gone|heal(?:ed)?|go away|disappear|vanish|stop itching|work for you|help you|feel better|improve)|(?:ends?|beats?|stops?|fixes|defeats?) (?:your |the |all )?(?:eczema|itch)|for good|once and for all|you(?: will|[’']ll) (?:feel|see|notice|sleep|get)|(?:itch|eczema|symptom)[- ]free|works? (?:for|in) (?:everyone|everybody|all)|always works?|never (?:comes? back|itch)|life back|say goodbye|no more (?:itch|eczema|flares)",
      tolerated:
        "(?:not|no one|nobody|never|cannot|can[’']t|won[’']t|no (?:pill|cream|medicine|treatment))[^.]*|in the trial[^.]*|a drug is not for good|not for good",
    },
    {
      why: 'reassurance without a number',
      pattern:
        "well[- ]tolerated|reassuring(?:ly)?|nothing to (?:worry|fear)|no (?:need|reason) to (?:worry|fear)|don[’']t worry|gentle|mild side effects only|only (?:mild|minor) side effects|hardly any (?:side effects|risk)|(?:very|extremely|so) rare that",
    },
  ],
  es: [
    {
      why: 'a promise',
      pattern:
        'desaparecerá\\w*|quedará\\w* (?:limpi|libre)\\w*|se curará\\w*|acaba\\w* con (?:el eczema|la picazón)|de una vez por todas|funciona (?:en|para) todos|le devolverá|nunca vuelve',
      tolerated: '(?:no|nadie|nunca|ningún\\w*)[^.]*',
    },
    {
      why: 'reassurance without a number',
      pattern:
        '(?:son|es|muy|totalmente) segur[oa]s?|bien tolerad[oa]s?|tranquilizador\\w*|no hay (?:nada que temer|de qué preocuparse)|no se preocupe|sin importancia|el mejor (?:medicamento|tratamiento)|la mejor (?:pastilla|crema|opción)',
      tolerated: '(?:no (?:se sabe )?(?:si )?|si )(?:\\p{L}+ ){0,3}segur[oa]s?|qué tan segur[oa]s?',
    },
  ],
};

export const promise: Rule = {
  id: 'promise',
  severity: 'error',
  why: 'No trial helped everybody; a promise makes those whom a medicine fails blame themselves, and hides its risks.',
  source: '21 CFR 202.1(e)(5)(ii); trials of these medicines at week 16',
  bad: 'Your skin will be clear within 16 weeks.',
  good: 'By week 16, clear skin was one of the results that trials counted.',
  check: phraseRule(
    promises,
    'Say how many people it helped, by when, and how many a dummy pill helped.'
  ),
};

const topics = 'boxed warning|warning|risks?|JAK|infections?|cancer|clots?|heart';
const topicsEs = 'advertencia|riesgos?|JAK|infecciones?|cáncer|coágulos?|corazón';

const belittling: Phrases = {
  en: [
    {
      why: 'a warning made small',
      about: topics,
      pattern:
        "(?:legal |mere |just an? |only an? )*formalit(?:y|ies)|only on paper|on paper only|fine print|small print|boilerplate|technicality|lawyers?|standard text|(?:scare|scary) (?:words?|tactic)|over(?:blown|stated|cautious)|exaggerat\\w+|(?:do(?:es)? not|doesn[’']t|don[’']t) (?:apply|concern|matter) (?:to|for) (?:you|people with eczema|eczema|young)|only (?:for|about|concerns?|in) (?:older|arthritis|people with arthritis|rheumat\\w+)|(?:stays?|remains?) in the skin|(?:can|may) (?:safely )?(?:be )?ignore[d]?|theoretical|historical|outdated|just in case",
      tolerated: "(?:does not|doesn[’']t) mean[^.]*|not (?:only|just)[^.]*|ask[^.]*",
    },
  ],
  es: [
    {
      why: 'a warning made small',
      about: topicsEs,
      pattern:
        'formalidad|solo en el papel|letra pequeña|exagerad\\w+|no (?:se aplica|afecta|importa)|abogad\\w+|solo (?:en|para) (?:mayores|artritis)|se queda en la piel|teóric\\w+|trámite',
      tolerated: 'no (?:significa|quiere decir)[^.]*',
    },
  ],
};

export const warningSmall: Rule = {
  id: 'warning-small',
  severity: 'error',
  why: 'The boxed warning is the strongest that the FDA has; words that shrink it talk a reader out of a choice.',
  source: 'FDA Drug Safety Communication on JAK inhibitors, 1 September 2021',
  bad: 'The boxed warning is a legal formality.',
  good: 'The boxed warning is the strongest that the FDA has.',
  check: phraseRule(belittling, 'Say what the warning says, and for whom that isn’t known.'),
};
