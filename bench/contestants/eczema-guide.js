// Our two elements as modules. The whole script is a contestant of its own.
import 'eczema-guide/eczema-poll.js';
import 'eczema-guide/jak-faqs.js';
import {ours} from '../ours.js';
import {start} from '../start.js';

start(ours);
