// The shape is in `shared`, because elements that draw the warning accept it in their own JSON.
export {warningSchema as schema} from '../../shared/content/warning-schema.js';
