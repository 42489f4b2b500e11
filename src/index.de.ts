// The script that adds German words to the elements. The built-in guide is in English and Spanish: provide German
// content.
import {addLanguage} from './shared/language/language.js';
import * as words from './strings/de.js';

addLanguage('de', {words, content: {}});
