import { openingOf } from './opening';
import { show } from './show';

show(openingOf(globalThis.jianbaoFirstAsked));
