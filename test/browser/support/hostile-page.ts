import { newsPage, paragraphs } from './news-page.ts';

/** What runs where it must not says so in the title of its document, or in this global. */
const SHOUT = "(globalThis.hostile=1,document.title='hostile')";

/** Markup that wants to run, to clobber, to lead astray or to send; each piece between honest words. */
export const HOSTILE_PIECES = [
  `<script>${SHOUT}</script>`,
  `<img src="https://spy.example/x.png" onerror="${SHOUT}">`,
  `<a href="javascript:${SHOUT}">a script behind a link</a>`,
  `<a href="  java&#10;script:${SHOUT}">a broken script behind a link</a>`,
  `<a href="data:text/html,<script>${SHOUT}</script>">data behind a link</a>`,
  `<svg onload="${SHOUT}"><script>${SHOUT}</script><a xlink:href="javascript:${SHOUT}"><text>x</text></a></svg>`,
  `<svg><style><img src=x onerror="${SHOUT}"></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${SHOUT}"></style></mglyph></table></mtext></math>`,
  '<form id="body" name="body"><input name="parentNode"><input name="children"></form>',
  '<img name="cookie"><img name="getElementById"><form name="createElement"></form>',
  '<base href="https://spy.example/">',
  '<iframe src="https://spy.example/frame"></iframe><iframe srcdoc="<p>inner</p>"></iframe>',
  '<object data="https://spy.example/o"></object><embed src="https://spy.example/e">',
  `<p style="background:url(https://spy.example/css)" onclick="${SHOUT}">styled words</p>`,
  '<link rel="stylesheet" href="https://spy.example/style.css"><meta http-equiv="refresh" content="9;url=https://spy.example/">',
  `<template><img src=x onerror="${SHOUT}"></template><noscript><p title="</noscript><img src=x onerror=${SHOUT}>"></noscript>`,
  `<details open ontoggle="${SHOUT}"><summary>more</summary></details>`,
  `<video poster="https://spy.example/p.png"><source src="x" onerror="${SHOUT}"></video>`,
  '{{ site.secrets }} {% include spy.html %} <%= 1 %>',
];

/** What must be in nothing that is kept or exported. */
export const HOSTILE_TRACES =
  /<script|\son[a-z]+\s*=|javascript:|<iframe|<object|<embed|<svg|<math|<form|<base|<style|<meta|<link|srcdoc/i;

/** An article with all of it in the story, and a headline that tries as well. */
export function hostilePage(): string {
  const [first = '', ...rest] = paragraphs(HOSTILE_PIECES.length + 2, 'hostile');
  const mixed = rest.map((text, at) => `${text} ${HOSTILE_PIECES[at] ?? ''} and on it goes.`);
  return newsPage({
    headline: 'A hostile story &lt;img src=x onerror=alert(1)&gt; "quoted" \\ {{ x }}',
    paragraphs: [first, ...mixed],
  });
}
