import type { ExtractRequest } from '../../src/core/capture';
import { mapPage } from '../../src/extract/story/map-page';
import type { Metadata } from '../../src/extract/metadata/metadata';
import { readMetadata } from '../../src/extract/metadata/read-metadata';
import { runNow } from '../../src/extract/steps';

/** The moment of the click in these tests: 22 November 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** What a page of our own making may be asked with. */
export type PageOptions = Partial<ExtractRequest> & { address?: string };

/** Reads the metadata of a page given as HTML. */
export function readPage(html: string, options: PageOptions = {}): Metadata {
  const { address = 'https://www.harbour.example/news/tide', ...request } = options;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return runNow(
    readMetadata(
      page.documentElement,
      address,
      {
        mode: 'article',
        zone: 'Europe/Berlin',
        now: NOW,
        ...request,
      },
      runNow(mapPage(page.documentElement)).lines,
    ),
  );
}

/** A small Chinese page: headline, the line under it, a first paragraph, and what follows. */
export function chinesePage(info: string, { head = '', after = '' } = {}): string {
  return `<html lang="zh-CN"><head><title>小城夜市开张 摊位一小时订完_江城网</title>${head}</head><body>
    <div><a href="/">首页</a> &gt; <a href="/sh/">社会</a></div>
    <h1>小城夜市开张 摊位一小时订完</h1><div class="info">${info}</div>
    <p>傍晚六点，小城的第一条夜市街亮起了灯，三十个摊位在一小时内全部订完，来得晚的摊主只能等下周，街上一直热闹到深夜才散去，环卫工人说这是今年最忙的一晚。</p>
    ${after}</body></html>`;
}

/** A small English page with linked data. */
export function linkedPage(data: unknown, { head = '', body = '' } = {}): string {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  return `<html lang="en"><head><title>Tide turbine enters third winter | Harbour Times</title>${head}
    <script type="application/ld+json">${json}</script></head><body>
    <h1>Tide turbine enters third winter</h1>${body}
    <p>The turbine at the mouth of the harbour has now run for two years without a pause, its owners said.</p></body></html>`;
}

/** Reads a moment as ISO with its offset: `2022-01-04T18:05:25+08:00`, a day alone as `2022-01-04`. */
export function isoOf(moment: Metadata['publishedAt']): string | undefined {
  if (!moment) return undefined;
  const wall = new Date(moment.instant + moment.offset * 60_000).toISOString();
  if (moment.precision === 'day') return wall.slice(0, 10);
  const size = Math.abs(moment.offset);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${wall.slice(0, 19)}${moment.offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
