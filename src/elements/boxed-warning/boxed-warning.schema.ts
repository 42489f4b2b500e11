// The shape stands in `shared`, because elements that draw the warning take it in their own JSON.
export {warningSchema as schema} from '../../shared/content/warning-schema.js';
