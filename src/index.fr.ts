// The script that adds French words to the elements. The built-in guide is in English and Spanish: provide French
// content.
import {addLanguage} from './shared/language/language.js';
import * as words from './strings/fr.js';

addLanguage('fr', {words, content: {}});
