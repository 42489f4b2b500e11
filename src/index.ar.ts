// The script that adds Arabic words to the elements. The built-in guide is in English and Spanish: provide Arabic
// content.
import {addLanguage} from './shared/language/language.js';
import * as words from './strings/ar.js';

addLanguage('ar', {words, content: {}});
