export {runQuick as run} from './pages.mjs';
