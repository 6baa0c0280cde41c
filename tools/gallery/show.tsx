import { render, type ComponentChildren } from 'preact';
import { preparePage } from '../../src/ui/prepare-page';

type Screens = { SCREENS: Record<string, () => ComponentChildren> };

/** Each page's screens are a module of their own, as their style sheets are. */
function screensOf(name: string): Promise<Screens> {
  if (name.startsWith('archive')) return import('./archive-screens');
  if (name.startsWith('options')) return import('./options-screens');
  return import('./popup-screens');
}

/** Renders a screen by its name; an unknown name lists those of the popup. */
export async function show(name: string): Promise<void> {
  const { SCREENS } = await screensOf(name);
  const app = preparePage('extensionShortName');
  const screen = SCREENS[name];
  if (screen) render(screen(), app);
  else render(<pre>{Object.keys(SCREENS).join('\n')}</pre>, app);
}
