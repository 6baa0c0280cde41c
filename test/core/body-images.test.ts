import { expect, it } from 'vitest';
import { bodyImages } from '../../src/core/body-images';

it('gives the pictures of a body in their order, each once, their addresses as they are', () => {
  const body =
    '<p>a &lt;img src="https://no.example/"&gt;</p><figure><img src="https://a.example/1?x=1&amp;y=2" alt="a>b"></figure>' +
    '<img alt="" src="http://b.example/2.png"><img src="https://a.example/1?x=1&amp;y=2">';
  expect(bodyImages(body)).toEqual([
    { url: 'https://a.example/1?x=1&y=2', isPixel: false },
    { url: 'http://b.example/2.png', isPixel: false },
  ]);
});

it('what stands in an attribute is no picture, nor is what is not of the web', () => {
  const body =
    '<img alt="<img src=\'https://no.example/\'>" src="data:image/png;base64,AA"><a title="<img src=" href="https://c.example/">c</a>';
  expect(bodyImages(body)).toEqual([]);
});

it('knows those that are there to be counted', () => {
  const body =
    '<img src="https://t.example/p" width="1" height="1"><img src="https://t.example/line" width="600" height="1">';
  expect(bodyImages(body).map(({ isPixel }) => isPixel)).toEqual([true, false]);
});
