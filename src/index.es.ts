// The script that adds Spanish: the words of the elements and the built-in guide. It may come before or after the main one.
import factors from './content/es/factors.json';
import facts from './content/es/facts.json';
import faqs from './content/es/faqs.json';
import guide from './content/es/guide.json';
import journey from './content/es/journey.json';
import medicines from './content/es/medicines.json';
import pathway from './content/es/pathway.json';
import poll from './content/es/poll.json';
import questions from './content/es/questions.json';
import review from './content/es/review.json';
import selfCheck from './content/es/self-check.json';
import terms from './content/es/terms.json';
import treatments from './content/es/treatments.json';
import urgent from './content/es/urgent.json';
import warning from './content/es/warning.json';
import {addLanguage} from './shared/language/language.js';
import * as words from './strings/es.js';

addLanguage('es', {
  words,
  content: {
    guide,
    review,
    treatments,
    pathway,
    medicines,
    warning,
    poll,
    facts,
    journey,
    faqs,
    factors,
    selfCheck,
    questions,
    urgent,
    terms,
  },
});
