import { speak } from '../../test/support/fake-browser';

/* `?screen=saved&scheme=dark&lang=zh_CN`: one screen, on its own, as the extension shows it. */

const wanted = new URLSearchParams(location.search);
speak(wanted.get('lang') === 'zh_CN' ? 'zh_CN' : 'en');
// The browser's stand-in must be there before the components are.
const { pretendScheme } = await import('./pretend-scheme');
const { show } = await import('./show');
await show(wanted.get('screen') ?? 'saved');
const scheme = wanted.get('scheme');
if (scheme === 'light' || scheme === 'dark') pretendScheme(scheme);
