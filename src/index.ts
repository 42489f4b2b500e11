// The script that publishers paste: the guide, which draws every other element, and the placeholders.
import './elements/eczema-guide/eczema-guide.js';
import {watchPlaceholders} from './shared/page/placeholders.js';

if (globalThis.document) watchPlaceholders();

export {};
