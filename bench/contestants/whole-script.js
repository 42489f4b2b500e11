// The file that publishers paste, with all sixteen elements and their content.
import '../../dist/eczema-guide.js';
import {ours} from '../ours.js';
import {start} from '../start.js';

start(ours);
