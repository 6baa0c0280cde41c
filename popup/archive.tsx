import { render } from 'preact';

const app = document.getElementById('app');
if (app) render(<main>Jianbao 剪报</main>, app);
