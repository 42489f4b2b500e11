import {addCopyButtons} from './copy-buttons.js';

addCopyButtons();
