import { render } from 'preact';
import { preparePage } from '../../src/ui/prepare-page';
import { SCREENS } from './screens';

/** Renders a screen by its name; an unknown name lists them all. */
export function show(name: string): void {
  const app = preparePage('extensionShortName');
  const screen = SCREENS[name];
  if (screen) render(screen(), app);
  else render(<pre>{Object.keys(SCREENS).join('\n')}</pre>, app);
}
