// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { aPage, captureOf, STORY } from '../support/extract-page';

test('spans of cells, sizes of pictures and the first number of a list are kept', () => {
  const { body } = captureOf(
    aPage(`${STORY}
<table><tr><th colspan="2">Turns of the turbine, by winter</th></tr><tr><td rowspan="3">2024</td><td>81,000</td></tr></table>
<figure><img src="/turbine.jpg" alt="The turbine" width="640" height="360"></figure>
<ol start="4"><li>The fourth winter begins in December, and the engineers expect it to be a mild one.</li></ol>
${STORY}`),
  );
  expect(body).toContain('<th colspan="2">');
  expect(body).toContain('<td rowspan="3">');
  expect(body).toContain('width="640" height="360"');
  expect(body).toContain('<ol start="4">');
});
