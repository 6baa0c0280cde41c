import { opening } from './opening';

// The save is on its way; only now is anything fetched that draws.
void import('./show').then(({ show }) => show(opening));
