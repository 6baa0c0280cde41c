/*
 * npm run demo: the main job, in a real Chromium, on five news pages of our own. Saves them by real
 * clicks, exports both profiles into demo-out/, takes pictures into demo-out/screens/.
 *
 * demo-out/_posts, demo-out/category   the finews profile
 * demo-out/markdown/_posts             the markdown profile
 */
import { rmSync } from 'node:fs';
import { ensureBuild } from './build/ensure-build.ts';
import { writeFiles } from './browser/export-archive.ts';
import { exportBoth } from './demo/export-both.ts';
import { openDemo } from './demo/open-demo.ts';
import { savePages } from './demo/save-pages.ts';
import { popupPicture, takePictures } from './demo/take-pictures.ts';
import { requirePrograms } from './setup/ensure-programs.ts';

const OUT = 'demo-out';
const SCREENS = `${OUT}/screens`;

requirePrograms(['chromium', 'fonts']);
const extension = ensureBuild('chrome');
rmSync(OUT, { recursive: true, force: true });
let failures = 0;
for (const language of ['en', 'zh-CN'] as const) {
  console.log(`\nChromium in ${language === 'en' ? 'English' : 'Chinese'}`);
  const demo = await openDemo(extension, language);
  try {
    failures += await savePages(demo, (popup, name) =>
      popupPicture(popup, `${name}-${language}`, SCREENS),
    );
    await takePictures(demo, language, SCREENS);
    if (language === 'zh-CN') continue;
    const { finews, markdown } = await exportBoth(demo.session);
    writeFiles(finews, OUT);
    writeFiles(markdown, `${OUT}/markdown`);
    console.log(
      `  ${finews.size} files of finews in ${OUT}/, ${markdown.size} in ${OUT}/markdown/`,
    );
  } finally {
    await demo.close();
  }
}
console.log(`\nPictures of popup, archive, reader and options in ${SCREENS}/.`);
console.log(failures === 0 ? 'All as it should be.' : `${failures} of the pages went otherwise.`);
process.exitCode = failures === 0 ? 0 : 1;
