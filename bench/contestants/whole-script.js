// The file that publishers paste, all sixteen elements and their content in it.
import '../../dist/eczema-guide.js';
import {ours} from '../ours.js';
import {start} from '../start.js';

start(ours);
